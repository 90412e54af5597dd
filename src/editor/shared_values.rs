//! What the selected touchpoints have in common, found once for each state of map and selection, and the edits
//! that change it for all of them.

use std::collections::BTreeMap;

use crate::journey::{
    ActorId, Channel, Delivery, Edit, Field, Handling, Journey, Kept, StageId, Touchpoint, TouchpointId,
    order,
};

use super::{Derived, Picked, Selection, stage_moved};

/// The values of the selected touchpoints, or of those in the selected stage.
pub(crate) struct SharedValues {
    pub ids: Vec<TouchpointId>,
    /// The stage of all of them; `None` where they are in different ones.
    #[expect(clippy::option_option, reason = "no stage is one that they can share")]
    pub stage: Option<Option<StageId>>,
    /// The channels of the touchpoints, with the number of touchpoints that have each.
    pub channels: BTreeMap<Channel, usize>,
    pub actors: BTreeMap<ActorId, usize>,
    pub handled_by: BTreeMap<Handling, usize>,
    pub kept: BTreeMap<Kept, usize>,
    /// Whether the selected stage can change places with the stage before it, and with the one after it.
    pub can_move: [bool; 2],
}

impl SharedValues {
    pub(crate) fn of(derived: &Derived, selection: &Selection) -> Self {
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
            can_move: can_move(derived, selection),
        };
        let touchpoints: Vec<_> = ids.iter().filter_map(|id| derived.journey.touchpoint(id)).collect();
        let first = touchpoints.first().map(|touchpoint| &touchpoint.stage);
        let is_shared = |stage: &&_| touchpoints.iter().all(|touchpoint| touchpoint.stage == **stage);
        shared.stage = first.filter(is_shared).cloned();
        for touchpoint in touchpoints {
            count(&mut shared.channels, &touchpoint.channels);
            count(&mut shared.actors, &touchpoint.actors);
            count(&mut shared.handled_by, &touchpoint.handled_by);
            count(&mut shared.kept, &touchpoint.promise.kept);
        }
        shared.ids = ids;
        shared
    }

    /// Returns whether `count` touchpoints are all of them.
    pub(crate) fn is_all(&self, count: usize) -> bool {
        count == self.ids.len()
    }

    /// Returns the edits that give all of them this handling, or none.
    pub(crate) fn handled(&self, journey: &Journey, by: Option<&Handling>) -> Vec<Edit> {
        self.edits(journey, |touchpoint| {
            (touchpoint.handled_by.as_ref() != by).then(|| Field::HandledBy(by.cloned()))
        })
    }

    /// Returns the edits that make the promise kept or broken at all of them, or not judged (R11).
    pub(crate) fn with_kept(&self, journey: &Journey, kept: Option<&Kept>) -> Vec<Edit> {
        self.edits(journey, |touchpoint| {
            let promise = Delivery { kept: kept.cloned(), ..touchpoint.promise.clone() };
            (promise != touchpoint.promise).then_some(Field::Promise(promise))
        })
    }

    /// Returns the edits that put all of them into the stage, or into none.
    pub(crate) fn in_stage(&self, journey: &Journey, stage: Option<&StageId>) -> Vec<Edit> {
        self.edits(journey, |touchpoint| {
            (touchpoint.stage.as_ref() != stage).then(|| Field::Stage(stage.cloned()))
        })
    }

    /// Returns the edits that give all of them the channel, or take it from them.
    pub(crate) fn with_channel(&self, journey: &Journey, channel: &Channel, with: bool) -> Vec<Edit> {
        self.edits(journey, |touchpoint| {
            let mut channels = touchpoint.channels.clone();
            let differs = if with { channels.insert(channel.clone()) } else { channels.remove(channel) };
            differs.then_some(Field::Channels(channels))
        })
    }

    /// Returns the edits that give all of them the actor, or take it from them.
    pub(crate) fn with_actor(&self, journey: &Journey, actor: &ActorId, with: bool) -> Vec<Edit> {
        self.edits(journey, |touchpoint| {
            let mut actors = touchpoint.actors.clone();
            let differs = if with { actors.insert(actor.clone()) } else { actors.remove(actor) };
            differs.then_some(Field::Actors(actors))
        })
    }

    /// Returns an edit for each touchpoint whose field changes.
    fn edits(&self, journey: &Journey, field: impl Fn(&Touchpoint) -> Option<Field>) -> Vec<Edit> {
        let touchpoints = self.ids.iter().filter_map(|id| journey.touchpoint(id));
        touchpoints.filter_map(|it| Some(Edit::Change(it.id.clone(), field(it)?))).collect()
    }
}

/// Returns whether the selected stage can move left, and whether it can move right.
fn can_move(derived: &Derived, selection: &Selection) -> [bool; 2] {
    let Some(Picked::Stage(id)) = selection.picked() else { return [false; 2] };
    [true, false].map(|left| stage_moved(derived, id, |place| order::beside(place, left)).is_some())
}

fn count<'a, T: Clone + Ord + 'a>(counts: &mut BTreeMap<T, usize>, had: impl IntoIterator<Item = &'a T>) {
    for it in had {
        match counts.get_mut(it) {
            Some(count) => *count += 1,
            None => drop(counts.insert(it.clone(), 1)),
        }
    }
}

fn of_stage(journey: &Journey, stage: &StageId) -> Vec<TouchpointId> {
    let has_it = |touchpoint: &&std::sync::Arc<Touchpoint>| touchpoint.stage.as_ref() == Some(stage);
    journey.touchpoints().filter(has_it).map(|touchpoint| touchpoint.id.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{editor::Editor, journey::test_map};

    /// Returns what the touchpoints of these numbers have in common.
    fn shared(editor: &mut Editor, numbers: &[u32]) -> SharedValues {
        editor.choose(numbers);
        editor.refresh();
        SharedValues::of(editor.derived().expect("looked at"), &editor.view.selection)
    }

    /// Makes the edits for the touchpoints of these numbers and returns how many of them change.
    fn done(
        editor: &mut Editor,
        numbers: &[u32],
        edits: impl FnOnce(&SharedValues, &Journey) -> Vec<Edit>,
    ) -> usize {
        let edits = edits(&shared(editor, numbers), editor.journey());
        editor.apply(&edits);
        editor.end_step();
        edits.len()
    }

    #[test]
    fn only_those_that_differ_are_changed() {
        let mut editor = Editor::drawn("A > B > C");
        let web = Channel::from("web");
        assert_eq!(done(&mut editor, &[1], |it, map| it.with_channel(map, &web, true)), 1);
        assert_eq!(shared(&mut editor, &[1, 2]).channels.get(&web), Some(&1));
        assert_eq!(done(&mut editor, &[1, 2], |it, map| it.with_channel(map, &web, true)), 1, "A has it");
        let three = shared(&mut editor, &[1, 2, 3]);
        assert!(!three.is_all(three.channels[&web]));
        done(&mut editor, &[1, 2, 3], |it, map| it.with_channel(map, &web, false));
        assert!(editor.journey().touchpoints().all(|touchpoint| touchpoint.channels.is_empty()));
        assert_eq!(editor.undo_all(), 3, "each is a step");
    }

    #[test]
    fn who_is_there_who_handles_it_and_what_is_kept_are_said_of_all_and_taken_back() {
        let mut editor = Editor::drawn("A > B");
        let (actor, by, kept) = (ActorId::from_number(1), &Handling::ALL[0], &Kept::ALL[0]);
        let (name, extra) = ("Waiter".to_owned(), crate::journey::Extra::default());
        let place = crate::journey::Place::default();
        let waiter = crate::journey::Actor { id: actor.clone(), name, place, order: 0, extra };
        editor.apply(&[Edit::AddActor(waiter)]);
        done(&mut editor, &[1, 2], |it, map| it.with_actor(map, &actor, true));
        done(&mut editor, &[1, 2], |it, map| it.handled(map, Some(by)));
        done(&mut editor, &[1, 2], |it, map| it.with_kept(map, Some(kept)));
        let both = shared(&mut editor, &[1, 2]);
        assert_eq!([both.actors[&actor], both.handled_by[by], both.kept[kept]], [2, 2, 2]);
        done(&mut editor, &[2], |it, map| it.with_actor(map, &actor, false));
        done(&mut editor, &[2], |it, map| it.handled(map, None));
        done(&mut editor, &[2], |it, map| it.with_kept(map, None));
        let both = shared(&mut editor, &[1, 2]);
        assert_eq!([both.actors[&actor], both.handled_by[by], both.kept[kept]], [1, 1, 1]);
        assert_eq!(done(&mut editor, &[2], |it, map| it.handled(map, None)), 0, "it is so");
    }

    #[test]
    fn a_stage_is_common_only_where_all_are_in_it() {
        let mut editor = Editor::three_stages();
        let one = editor.journey().stages()[0].id.clone();
        assert_eq!(shared(&mut editor, &[1, 2]).stage, Some(Some(one.clone())));
        assert_eq!(shared(&mut editor, &[2, 3]).stage, None);
        assert_eq!(done(&mut editor, &[2, 3], |it, map| it.in_stage(map, Some(&one))), 1, "one of them");
        assert_eq!(shared(&mut editor, &[2, 3]).stage, Some(Some(one)));
        done(&mut editor, &[2, 3], |it, map| it.in_stage(map, None));
        assert_eq!(shared(&mut editor, &[2, 3]).stage, Some(None), "none of them is in one");
    }

    #[test]
    fn of_a_stage_it_is_what_its_touchpoints_have_in_common_and_where_it_can_go() {
        let mut editor = Editor::three_stages();
        for (name, count, can_move) in
            [("One", 2, [false, true]), ("Two", 2, [true, true]), ("Three", 1, [true, false])]
        {
            editor.pick_stage(name);
            let derived = editor.derived().expect("looked at");
            let shared = SharedValues::of(derived, &editor.view.selection);
            assert_eq!((shared.ids.len(), shared.can_move), (count, can_move), "{name}");
        }
        assert_eq!(shared(&mut editor, &[1]).ids, [test_map::id("A")]);
    }
}
