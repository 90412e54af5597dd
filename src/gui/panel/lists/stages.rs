//! The list of stages. A stage that is moved takes its cards along, as on the canvas.

use crate::{
    editor::{Derived, StepName, stage_moved_in_list},
    gui::panel::lists::{list::EditableList, uses::Uses},
    journey::Stage,
};

pub(super) fn list<'a>(derived: &'a Derived, uses: &'a Uses) -> EditableList<'a, Stage> {
    EditableList {
        derived,
        uses,
        aside: 0.0,
        aside_ui: |_, _, _, _| {},
        moving: StepName::MoveStage,
        moved: stage_moved_in_list,
    }
}
