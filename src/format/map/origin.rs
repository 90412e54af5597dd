//! The record that an edit was made from: where an edit is refused, the key in the file that is to blame.

use crate::journey::EditError;

use super::{error::ContentError, field::Record as _, record, value::ValueRefusal};

/// The record from which an edit was made.
#[derive(Clone, Copy)]
pub(super) enum Origin<'a, 'de> {
    Map,
    Stage(&'a record::Stage<'de>),
    Actor(&'a record::Actor<'de>),
    Segment(&'a record::Segment<'de>),
    Touchpoint(&'a record::Touchpoint<'de>),
    Transition(&'a record::Transition<'de>),
}

impl<'de> Origin<'_, 'de> {
    pub(super) fn first_key(self, record: &record::Journey<'de>) -> Option<&'de str> {
        match self {
            Self::Map => record.first_key(),
            Self::Stage(stage) => stage.first_key().or_else(|| record.stages.key()),
            Self::Actor(actor) => actor.first_key().or_else(|| record.actors.key()),
            Self::Segment(segment) => segment.first_key().or_else(|| record.segments.key()),
            Self::Touchpoint(touchpoint) => touchpoint.first_key().or_else(|| record.touchpoints.key()),
            Self::Transition(transition) => transition.first_key().or_else(|| record.transitions.key()),
        }
    }

    /// Returns the key of the field that made an edit impossible, and the error to report.
    pub(super) fn traced(self, error: &EditError) -> ValueRefusal<'de> {
        match (self, error) {
            (Self::Stage(stage), EditError::StageExists(id)) => {
                (stage.id.key(), ContentError::StageTwice(id.clone()))
            }
            (Self::Actor(actor), EditError::ActorExists(id)) => {
                (actor.id.key(), ContentError::ActorTwice(id.clone()))
            }
            (Self::Segment(segment), EditError::SegmentExists(id)) => {
                (segment.id.key(), ContentError::SegmentTwice(id.clone()))
            }
            (Self::Touchpoint(touchpoint), error) => traced_in_touchpoint(touchpoint, error),
            (Self::Transition(transition), error) => traced_in_transition(transition, error),
            (_, error) => (None, ContentError::Impossible(error.clone())),
        }
    }
}

fn traced_in_touchpoint<'de>(touchpoint: &record::Touchpoint<'de>, error: &EditError) -> ValueRefusal<'de> {
    match error {
        EditError::TouchpointExists(_) => (touchpoint.id.key(), ContentError::TouchpointTwice),
        EditError::NoStage(id) => (touchpoint.stage.key(), ContentError::NoStage(id.to_string())),
        EditError::NoActor(id) => {
            let is_actor = touchpoint.actors.items().iter().any(|actor| actor.as_str() == id.as_str());
            let mandate = touchpoint.mandate.get().and_then(|mandate| mandate.actors.key());
            let key = if is_actor { touchpoint.actors.key() } else { mandate };
            (key, ContentError::NoActor(id.to_string()))
        }
        EditError::NoSegment(id) => {
            let of_it = |rating: &&record::Rating| rating.segment.text() == id.as_str();
            let rating = touchpoint.ratings.items().iter().find(of_it);
            (rating.and_then(|rating| rating.segment.key()), ContentError::NoSegment(id.to_string()))
        }
        EditError::TooFar { .. } => (touchpoint.at.key(), ContentError::Position),
        other => (None, ContentError::Impossible(other.clone())),
    }
}

fn traced_in_transition<'de>(transition: &record::Transition<'de>, error: &EditError) -> ValueRefusal<'de> {
    let what = match error {
        EditError::NoTouchpoint(id) => ContentError::NoTouchpoint(id.to_string()),
        EditError::ConnectedAlready(_, to) => ContentError::ConnectedTwice(to.clone()),
        EditError::ConnectedToItself(_) => ContentError::ConnectedToItself,
        other => ContentError::Impossible(other.clone()),
    };
    (transition.from.key(), what)
}
