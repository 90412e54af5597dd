//! How items follow the records that they are about, once those are removed.

use std::sync::Arc;

use super::Items;
use crate::journey::{Action, ActorId, Case, Item, SegmentId, StageId, TouchpointId};

impl Items {
    /// Follows the removal of a touchpoint: its actions, cases and conflicts are removed, and surveys keep the
    /// column without it.
    pub(in crate::journey) fn without_touchpoint(&mut self, id: &TouchpointId) {
        self.follow(|item| match item {
            Item::Action(action) if action.touchpoint.as_ref() == Some(id) => Followed::Gone,
            Item::Case(case) if case.touchpoint.as_ref() == Some(id) => Followed::Gone,
            Item::Conflict(conflict) if conflict.is_of(id.as_str()) => Followed::Gone,
            Item::Survey(survey) if survey.columns.iter().any(|it| it.touchpoint.as_ref() == Some(id)) => {
                let mut survey = survey.clone();
                let columns = survey.columns.iter_mut();
                columns.filter(|it| it.touchpoint.as_ref() == Some(id)).for_each(|it| it.touchpoint = None);
                Followed::By(Item::Survey(survey).into())
            }
            _ => Followed::Kept,
        });
    }

    /// Follows the removal of a segment: its outcomes and tables are removed, and its cases become everyone's.
    pub(in crate::journey) fn without_segment(&mut self, id: &SegmentId) {
        self.follow(|item| match item {
            Item::Outcome(outcome) if outcome.segment.as_ref() == Some(id) => Followed::Gone,
            Item::Conflict(conflict) if conflict.is_of_segment(id.as_str()) => Followed::Gone,
            Item::Case(case) if case.segment.as_ref() == Some(id) => {
                Followed::By(Item::Case(Case { segment: None, ..case.clone() }).into())
            }
            Item::Survey(survey) if survey.tables.iter().any(|it| it.segment.as_ref() == Some(id)) => {
                let mut survey = survey.clone();
                survey.tables.retain(|table| table.segment.as_ref() != Some(id));
                Followed::By(Item::Survey(survey).into())
            }
            _ => Followed::Kept,
        });
    }

    /// Follows the removal of an actor: its actions and solved cases are left without one.
    pub(in crate::journey) fn without_actor(&mut self, id: &ActorId) {
        self.follow(|item| match item {
            Item::Action(action) if action.actor.as_ref() == Some(id) => {
                Followed::By(Item::Action(Action { actor: None, ..action.clone() }).into())
            }
            Item::Case(case) if case.solved_by.as_ref() == Some(id) => {
                Followed::By(Item::Case(Case { solved_by: None, ..case.clone() }).into())
            }
            Item::Conflict(conflict) if conflict.is_of(id.as_str()) => Followed::Gone,
            _ => Followed::Kept,
        });
    }

    /// Follows the removal of a stage: conflicts about it are removed.
    pub(in crate::journey) fn without_stage(&mut self, id: &StageId) {
        self.follow(|item| match item {
            Item::Conflict(conflict) if conflict.is_of(id.as_str()) => Followed::Gone,
            _ => Followed::Kept,
        });
    }

    fn follow(&mut self, followed: impl Fn(&Item) -> Followed) {
        let changes: Vec<_> = self.0.iter().map(|(key, item)| (key, followed(item))).collect();
        let changes: Vec<_> = changes
            .into_iter()
            .filter_map(|(key, followed)| match followed {
                Followed::Kept => None,
                Followed::Gone => Some((key.clone(), None)),
                Followed::By(item) => Some((key.clone(), Some(item))),
            })
            .collect();
        for (key, item) in changes {
            let own = Arc::make_mut(&mut self.0);
            match item {
                Some(item) => own.insert(key, item),
                None => own.remove(&key),
            };
        }
    }
}

/// The effect on an item of removing something that it refers to.
enum Followed {
    Kept,
    Gone,
    By(Arc<Item>),
}
