//! What the selected touchpoints have in common, found once for each state of the map and selection, and
//! what changing it for all of them comes to.

use std::collections::BTreeMap;

use crate::{
    gui::{
        looks::{Picked, Selection},
        sight::Sight,
    },
    journey::{ActorId, Channel, Edit, Field, Journey, StageId, Touchpoint, TouchpointId},
};

/// The touchpoints selected, or those of the stage that is.
pub(super) struct Chosen {
    serial: u64,
    selection: Selection,
    pub ids: Vec<TouchpointId>,
    /// `None` where they are in different ones.
    pub stage: Option<Option<StageId>>,
    /// How many of them have it.
    pub channels: BTreeMap<Channel, usize>,
    pub actors: BTreeMap<ActorId, usize>,
}

impl Chosen {
    pub(super) fn of(sight: &Sight, selection: &Selection) -> Self {
        let ids: Vec<_> = match selection.picked() {
            Some(Picked::Stage(stage)) => of_stage(&sight.journey, stage),
            _ => selection.iter().cloned().collect(),
        };
        let mut chosen = Self {
            serial: sight.serial,
            selection: selection.clone(),
            ids: Vec::new(),
            stage: None,
            channels: BTreeMap::new(),
            actors: BTreeMap::new(),
        };
        let mut stages = ids.iter().filter_map(|id| Some(&sight.journey.touchpoint(id)?.stage));
        let first = stages.next();
        chosen.stage = first.filter(|first| stages.all(|stage| stage == *first)).cloned();
        for touchpoint in ids.iter().filter_map(|id| sight.journey.touchpoint(id)) {
            for channel in &touchpoint.channels {
                *chosen.channels.entry(channel.clone()).or_default() += 1;
            }
            for actor in &touchpoint.actors {
                *chosen.actors.entry(actor.clone()).or_default() += 1;
            }
        }
        chosen.ids = ids;
        chosen
    }

    pub(super) fn is_of(&self, sight: &Sight, selection: &Selection) -> bool {
        self.serial == sight.serial && self.selection == *selection
    }

    /// Whether so many are all of them.
    pub(super) fn is_all(&self, count: usize) -> bool {
        count == self.ids.len()
    }

    pub(super) fn in_stage(&self, journey: &Journey, stage: Option<&StageId>) -> Vec<Edit> {
        self.edits(journey, |touchpoint| {
            (touchpoint.stage.as_ref() != stage).then(|| Field::Stage(stage.cloned()))
        })
    }

    /// With the channel or without it.
    pub(super) fn with_channel(&self, journey: &Journey, channel: &Channel, with: bool) -> Vec<Edit> {
        self.edits(journey, |touchpoint| {
            let mut channels = touchpoint.channels.clone();
            let differs = if with { channels.insert(channel.clone()) } else { channels.remove(channel) };
            differs.then_some(Field::Channels(channels))
        })
    }

    /// With the actor or without it.
    pub(super) fn with_actor(&self, journey: &Journey, actor: &ActorId, with: bool) -> Vec<Edit> {
        self.edits(journey, |touchpoint| {
            let mut actors = touchpoint.actors.clone();
            let differs = if with { actors.insert(actor.clone()) } else { actors.remove(actor) };
            differs.then_some(Field::Actors(actors))
        })
    }

    /// Only what changes.
    fn edits(&self, journey: &Journey, field: impl Fn(&Touchpoint) -> Option<Field>) -> Vec<Edit> {
        let touchpoints = self.ids.iter().filter_map(|id| journey.touchpoint(id));
        touchpoints.filter_map(|it| Some(Edit::Change(it.id.clone(), field(it)?))).collect()
    }
}

fn of_stage(journey: &Journey, stage: &StageId) -> Vec<TouchpointId> {
    let has_it = |touchpoint: &&std::sync::Arc<Touchpoint>| touchpoint.stage.as_ref() == Some(stage);
    journey.touchpoints().filter(has_it).map(|touchpoint| touchpoint.id.clone()).collect()
}
