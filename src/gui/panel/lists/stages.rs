//! The list of stages. A stage that changes its place takes its cards along, as on the canvas.

use crate::{
    editor::{
        Derived, StepName,
        gesture::{StageColumns, reordered},
        stage_moved,
    },
    gui::panel::lists::{list::EditableList, uses::Uses},
    journey::{Edit, Stage},
};

pub(super) fn list<'a>(derived: &'a Derived, uses: &'a Uses) -> EditableList<'a, Stage> {
    EditableList { derived, uses, aside: 0.0, aside_ui: |_, _, _, _| {}, moving: StepName::MoveStage, moved }
}

/// Where the bands stand in another order than the list, only the list changes.
fn moved(derived: &Derived, place: usize, to: usize) -> Vec<Edit> {
    let stages = derived.journey.stages();
    if place == to || place.max(to) >= stages.len() {
        return Vec::new();
    }
    let passed = place.min(to)..=place.max(to);
    let stands = |columns: &StageColumns, place: usize| columns.place_of(&stages[place].id) == Some(place);
    let are_listed = |columns: &StageColumns| passed.clone().all(|place| stands(columns, place));
    if StageColumns::of(derived.scene.bands()).is_some_and(|columns| are_listed(&columns)) {
        return stage_moved(derived, &stages[place].id, |_| Some(to)).unwrap_or_default();
    }
    reordered(stages, &stages[place].id, to)
}
