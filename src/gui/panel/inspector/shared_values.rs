//! What the selected touchpoints have in common, found once for each state of the map and selection, and
//! what changing it for all of them comes to.

use std::collections::BTreeMap;

use crate::{
    editor::{Derived, Picked, Selection, stage_moved},
    gui::panel::inspector::choice::Have,
    journey::{
        ActorId, Channel, Delivery, Edit, Field, Handling, Journey, Kept, StageId, Touchpoint, TouchpointId,
        order,
    },
};

/// The touchpoints selected, or those of the stage that is.
pub(super) struct SharedValues {
    pub ids: Vec<TouchpointId>,
    /// `None` where they are in different ones.
    #[expect(clippy::option_option, reason = "no stage is one that they can share")]
    pub stage: Option<Option<StageId>>,
    /// The channels of the selected touchpoints, with the number of those that have each.
    pub channels: BTreeMap<Channel, usize>,
    pub actors: BTreeMap<ActorId, usize>,
    pub handled_by: BTreeMap<Handling, usize>,
    pub kept: BTreeMap<Kept, usize>,
    /// Whether the stage that is selected can change places with the one before it, and behind it.
    pub can_move: [bool; 2],
}

impl SharedValues {
    pub(super) fn of(derived: &Derived, selection: &Selection) -> Self {
        let ids: Vec<_> = match selection.picked() {
            Some(Picked::Stage(stage)) => of_stage(&derived.journey, stage),
            _ => selection.iter().cloned().collect(),
        };
        let mut shared = Self {
            ids: Vec::new(),
            stage: None,
            channels: BTreeMap::new(),
            actors: BTreeMap::new(),
            handled_by: BTreeMap::new(),
            kept: BTreeMap::new(),
            can_move: match selection.picked() {
                Some(Picked::Stage(id)) => [true, false]
                    .map(|left| stage_moved(derived, id, |place| order::beside(place, left)).is_some()),
                _ => [false; 2],
            },
        };
        let mut stages = ids.iter().filter_map(|id| Some(&derived.journey.touchpoint(id)?.stage));
        let first = stages.next();
        shared.stage = first.filter(|first| stages.all(|stage| stage == *first)).cloned();
        for touchpoint in ids.iter().filter_map(|id| derived.journey.touchpoint(id)) {
            count(&mut shared.channels, &touchpoint.channels);
            count(&mut shared.actors, &touchpoint.actors);
            count(&mut shared.handled_by, &touchpoint.handled_by);
            count(&mut shared.kept, &touchpoint.promise.kept);
        }
        shared.ids = ids;
        shared
    }

    /// Returns whether so many are all of them.
    pub(super) fn is_all(&self, count: usize) -> bool {
        count == self.ids.len()
    }

    /// Returns whether all of them have what so many have.
    pub(super) fn have(&self, count: Option<&usize>) -> Have {
        match count {
            None => Have::None,
            Some(&count) if self.is_all(count) => Have::All,
            Some(_) => Have::Some,
        }
    }

    /// The edits after which all are handled so, or it is not said how.
    pub(super) fn handled(&self, journey: &Journey, by: Option<&Handling>) -> Vec<Edit> {
        self.edits(journey, |touchpoint| {
            (touchpoint.handled_by.as_ref() != by).then(|| Field::HandledBy(by.cloned()))
        })
    }

    /// The edits after which all have (R11) the promise kept or broken there, or not judged.
    pub(super) fn with_kept(&self, journey: &Journey, kept: Option<&Kept>) -> Vec<Edit> {
        self.edits(journey, |touchpoint| {
            let promise = Delivery { kept: kept.cloned(), ..touchpoint.promise.clone() };
            (promise != touchpoint.promise).then_some(Field::Promise(promise))
        })
    }

    pub(super) fn in_stage(&self, journey: &Journey, stage: Option<&StageId>) -> Vec<Edit> {
        self.edits(journey, |touchpoint| {
            (touchpoint.stage.as_ref() != stage).then(|| Field::Stage(stage.cloned()))
        })
    }

    /// The edits after which all are with the channel, or without it.
    pub(super) fn with_channel(&self, journey: &Journey, channel: &Channel, with: bool) -> Vec<Edit> {
        self.edits(journey, |touchpoint| {
            let mut channels = touchpoint.channels.clone();
            let differs = if with { channels.insert(channel.clone()) } else { channels.remove(channel) };
            differs.then_some(Field::Channels(channels))
        })
    }

    /// The edits after which all are with the actor, or without it.
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

fn count<'a, T: Clone + Ord + 'a>(counts: &mut BTreeMap<T, usize>, had: impl IntoIterator<Item = &'a T>) {
    for it in had {
        *counts.entry(it.clone()).or_default() += 1;
    }
}

fn of_stage(journey: &Journey, stage: &StageId) -> Vec<TouchpointId> {
    let has_it = |touchpoint: &&std::sync::Arc<Touchpoint>| touchpoint.stage.as_ref() == Some(stage);
    journey.touchpoints().filter(has_it).map(|touchpoint| touchpoint.id.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        editor::Document,
        insight::{Lens, View},
        journey::{Extra, Stage, test_map},
        words::Lang,
    };

    fn shared(journey: &Journey, names: &[&str]) -> SharedValues {
        let derived =
            Derived::of(&Document::new(journey.clone()), (&View::default(), Lens::default()), Lang::En, None);
        let mut selection = Selection::default();
        selection.set(names.iter().map(|name| test_map::id(name)));
        SharedValues::of(&derived, &selection)
    }

    #[test]
    fn only_those_that_differ_are_changed() {
        let mut map = test_map::journey("A; B; C");
        let web = Channel::from("web");
        map = map.apply(&shared(&map, &["A"]).with_channel(&map, &web, true)).expect("one");
        let two = shared(&map, &["A", "B"]);
        assert_eq!(two.channels.get(&web), Some(&1));
        let edits = two.with_channel(&map, &web, true);
        assert_eq!(edits.len(), 1, "A has it");
        map = map.apply(&edits).expect("another");
        let three = shared(&map, &["A", "B", "C"]);
        assert!(!three.is_all(three.channels[&web]));
        map = map.apply(&three.with_channel(&map, &web, false)).expect("none");
        assert!(map.touchpoints().all(|touchpoint| touchpoint.channels.is_empty()));
    }

    #[test]
    fn a_stage_is_common_only_where_all_are_in_it() {
        let mut map = test_map::journey("A; B");
        assert_eq!(shared(&map, &["A", "B"]).stage, Some(None), "none of them is in one");
        let stage =
            Stage { id: StageId::from_number(1), name: "S".into(), order: 0, extra: Extra::default() };
        let id = stage.id.clone();
        test_map::edit(&mut map, Edit::AddStage(stage));
        map = map.apply(&shared(&map, &["A"]).in_stage(&map, Some(&id))).expect("one of them");
        assert_eq!(shared(&map, &["A", "B"]).stage, None);
        assert_eq!(shared(&map, &["A"]).stage, Some(Some(id)));
    }
}
