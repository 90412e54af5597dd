//! Connections that are made, turned round and taken apart by click and by command.

use std::collections::BTreeSet;

use crate::{
    editor::{
        Editor, Picked, RenameTarget, StepName,
        gesture::{Moved, Side, beside, in_band, landed},
    },
    journey::{Edit, Touchpoint, TouchpointId, Transition},
};

use super::make_space;

impl Editor {
    /// Adds the next touchpoint on one side of a card, connected, and opens its name.
    pub(crate) fn add_beside(&mut self, id: &TouchpointId, side: Side) {
        self.refresh();
        let Some(derived) = &self.derived else { return };
        let Some(from) = derived.journey.touchpoint(id) else { return };
        let place = beside(&derived.scene, &derived.journey, from, side);
        if place.at.is_within_range() {
            self.make_next(id, place);
        }
    }

    /// Inserts a touchpoint into a connection and opens its name; the connection now leads through it. The label
    /// stays on the connection out of the first touchpoint.
    fn insert_within(&mut self, from: &TouchpointId, to: &TouchpointId) {
        self.refresh();
        let Some(derived) = &self.derived else { return };
        let Some(transition) = derived.journey.transition(from, to).cloned() else { return };
        let (scene, journey) = (&derived.scene, &derived.journey);
        let Some((at, mut edits)) = make_space::between(scene, journey, from, to) else { return };
        let own = journey.touchpoint(from).and_then(|from| from.stage.as_ref());
        let wanted = in_band(scene, at, own);
        // Where others make room, the new card goes into that room.
        let Moved { at, stage } =
            if edits.is_empty() { landed(scene, journey, wanted, None) } else { wanted };
        if !at.is_within_range() {
            return;
        }
        let mut new = Touchpoint::new(self.view.ids.touchpoint_id(journey), "", at);
        new.stage = stage;
        let id = new.id.clone();
        edits.extend([
            Edit::Add(new),
            Edit::Disconnect(from.clone(), to.clone()),
            Edit::Connect(from.clone(), id.clone(), transition),
            Edit::Connect(id.clone(), to.clone(), Transition::default()),
        ]);
        self.make_and_rename(RenameTarget::Touchpoint(id), StepName::Add, edits);
    }

    pub(crate) fn insert_between(&mut self) {
        if let Some((from, to)) = self.picked_connection() {
            self.insert_within(&from, &to);
        }
    }

    /// Turns the selected connection round: it leads back from where it led.
    pub(crate) fn turn_round(&mut self) {
        let Some((from, to)) = self.picked_connection().filter(|_| self.can_turn_round()) else { return };
        let Some(transition) = self.document.journey().transition(&from, &to).cloned() else { return };
        let edits =
            [Edit::Disconnect(from.clone(), to.clone()), Edit::Connect(to.clone(), from.clone(), transition)];
        self.apply_as(StepName::TurnRound, &edits);
        self.view.selection.pick(Picked::Connection(to, from));
    }

    /// Returns whether the selected connection can be turned round, which it cannot where one leads back already.
    pub(crate) fn can_turn_round(&self) -> bool {
        let picked = self.picked_connection();
        picked.is_some_and(|(from, to)| !self.document.journey().connects(&to, &from))
    }

    /// Connects each selected touchpoint to the next, in journey order.
    pub(crate) fn connect_selected(&mut self) {
        let edits = self.missing_connections();
        self.apply_as(StepName::Connect, &edits);
    }

    pub(crate) fn can_connect_selected(&self) -> bool {
        self.view.selection.len() > 1 && !self.missing_connections().is_empty()
    }

    /// Returns the edits that connect them; connections that exist stay as they are.
    fn missing_connections(&self) -> Vec<Edit> {
        let Some(derived) = self.derived() else { return Vec::new() };
        let numbered = |id: &TouchpointId| Some((derived.number_of(id)?, id.clone()));
        let chosen: BTreeSet<_> = self.view.selection.iter().filter_map(numbered).collect();
        let chosen: Vec<_> = chosen.into_iter().map(|(_, id)| id).collect();
        let is_new = |pair: &&[TouchpointId]| !derived.journey.connects(&pair[0], &pair[1]);
        let connect =
            |pair: &[TouchpointId]| Edit::Connect(pair[0].clone(), pair[1].clone(), Transition::default());
        chosen.windows(2).filter(is_new).map(connect).collect()
    }

    /// Returns whether a connection is selected.
    pub(crate) fn has_connection(&self) -> bool {
        self.picked_connection().is_some()
    }

    fn picked_connection(&self) -> Option<(TouchpointId, TouchpointId)> {
        match self.view.selection.picked()? {
            Picked::Connection(from, to) => Some((from.clone(), to.clone())),
            Picked::Stage(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        editor::trial::columns,
        journey::test_map::{self, id},
    };

    #[test]
    fn a_connection_is_turned_round_and_stays_selected() {
        let mut editor = Editor::drawn("A + > B +");
        editor.pick_connection("A", "B");
        editor.turn_round();
        assert_eq!(editor.connections(), ["B>A"]);
        assert_eq!(editor.undo_text(), "Undo turning the connection of B and A round");
        editor.turn_round();
        assert_eq!(editor.connections(), ["A>B"]);
    }

    #[test]
    fn a_label_goes_along_and_stays_on_the_way_to_what_is_inserted() {
        let mut editor = Editor::drawn("A + > B +");
        editor.pick_connection("A", "B");
        editor.rename_selected();
        editor.name_it("by phone");
        let label = |editor: &Editor, [from, to]: [&str; 2]| {
            let titled = |title: &str| {
                let mut all = editor.journey().touchpoints().filter(|it| it.title == title);
                all.next().expect("there").id.clone()
            };
            editor.journey().transition(&titled(from), &titled(to)).map(|it| it.label.clone())
        };
        editor.turn_round();
        assert_eq!(label(&editor, ["B", "A"]).as_deref(), Some("by phone"));
        editor.insert_between();
        editor.name_it("New");
        assert_eq!(label(&editor, ["B", "New"]).as_deref(), Some("by phone"));
        assert_eq!(label(&editor, ["New", "A"]).as_deref(), Some(""));
        editor.select_all();
        editor.duplicate();
        let labels: Vec<_> = editor.journey().labels().map(|(.., label)| label).collect();
        assert_eq!(labels, ["by phone", "by phone"]);
    }

    #[test]
    fn where_the_other_one_is_there_already_nothing_is_turned() {
        let mut editor = Editor::drawn("A + > B + > A");
        editor.pick_connection("A", "B");
        assert!(!editor.can_turn_round());
        editor.turn_round();
        assert!(!editor.document().is_dirty());
    }

    #[test]
    fn what_led_on_leads_through_what_is_inserted_and_what_lies_behind_makes_room() {
        let mut editor = Editor::drawn("A + > B +");
        editor.pick_connection("A", "B");
        editor.insert_between();
        editor.name_it("New");
        assert_eq!(editor.connections(), ["A>New", "New>B"]);
        assert_eq!((editor.at("A"), editor.at("B")), ((0, 0), (432, 0)));
        editor.undo();
        assert_eq!((editor.connections(), editor.at("B")), (vec!["A>B".to_owned()], (200, 0)));
        assert!(!editor.document().is_dirty());
    }

    #[test]
    fn the_selected_are_connected_in_the_order_of_the_journey() {
        let mut editor = Editor::drawn("A +; B + > C +; D +");
        editor.select_all();
        assert!(editor.can_connect_selected());
        editor.connect_selected();
        assert_eq!(editor.connections(), ["A>B", "B>C", "C>D"]);
        assert_eq!(editor.undo_text(), "Undo adding 2 connections");
        assert!(!editor.can_connect_selected());
    }

    #[test]
    fn the_next_card_on_each_side_is_connected_in_one_step() {
        let mut editor = Editor::drawn("A +; B +");
        for (side, at) in [(Side::Left, (-216, 0)), (Side::Below, (0, 120)), (Side::Above, (0, -120))] {
            editor.add_beside(&id("A"), side);
            editor.name_it("Next");
            assert_eq!((editor.at("Next"), editor.connections()), (at, vec!["A>Next".to_owned()]));
            assert_eq!(editor.undo_text(), "Undo adding Next");
            assert_eq!(editor.undo_all(), 1);
        }
    }

    #[test]
    fn a_card_made_by_a_handle_or_put_in_between_runs_no_band_into_another() {
        let mut map = columns(&[("One", "A"), ("Two", "CDE"), ("Three", "F")]);
        test_map::place(&mut map, "A", 16, 288);
        test_map::place(&mut map, "F", 232, 540);
        let mut editor = Editor::on(map.clone());
        editor.add_beside(&id("A"), Side::Right);
        editor.name_it("Next");
        editor.assert_bands_apart();
        test_map::place(&mut map, "A", 700, 48);
        let mut editor = Editor::on(map);
        editor.pick_connection("E", "F");
        editor.insert_between();
        editor.name_it("New");
        editor.assert_bands_apart();
    }
}
