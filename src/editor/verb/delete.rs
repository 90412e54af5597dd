//! Deleting what is selected, and where to go on from afterwards.

use crate::{
    editor::{Editor, Picked, StepName},
    journey::{Edit, TouchpointId},
};

impl Editor {
    /// Deletes what is selected: touchpoints, a connection, or a stage, whose touchpoints stay.
    pub(crate) fn delete(&mut self) {
        self.view.place = self.place_after_delete();
        let selection = &self.view.selection;
        let edits: Vec<_> = match selection.picked() {
            Some(Picked::Connection(from, to)) => vec![Edit::Disconnect(from.clone(), to.clone())],
            Some(Picked::Stage(id)) => vec![Edit::RemoveStage(id.clone())],
            None => selection.iter().cloned().map(Edit::Remove).collect(),
        };
        self.apply_as(StepName::Delete, &edits);
    }

    /// Returns the place to go on from once the selected touchpoints are gone: one that leads to them, else one
    /// they lead to.
    pub(super) fn place_after_delete(&self) -> Option<TouchpointId> {
        let (journey, selection) = (self.journey(), &self.view.selection);
        let Some(lead) = selection.lead() else { return self.view.place.clone() };
        let beside = journey.before(lead).into_iter().chain(journey.after(lead));
        beside.into_iter().find(|id| !selection.contains(id)).cloned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shape_deleting_heals_a_chain_and_undo_brings_it_back() {
        let mut editor = Editor::drawn("A > B > C");
        editor.choose(&[2]);
        editor.delete();
        assert_eq!(editor.connections(), ["A>C"]);
        editor.undo();
        assert_eq!(editor.connections(), ["A>B", "B>C"]);
    }

    #[test]
    fn a_connection_that_is_selected_is_taken_away_alone() {
        let mut editor = Editor::drawn("A > B; C");
        editor.pick_connection("A", "B");
        editor.delete();
        assert_eq!((editor.connections().len(), editor.journey().len()), (0, 3));
        editor.undo();
        assert_eq!(editor.connections(), ["A>B"]);
    }
}
