//! The stage that touchpoints are in, and a stage that is selected itself.

use egui::{Button, Id, Ui};

use crate::{
    editor::{Derived, Ids, StepName, ViewState},
    gui::{
        id::CommandId,
        panel::inspector::{chosen::Chosen, thing},
        requests::Requests,
        widget::{
            field::{Field, line_ui},
            focus::Place,
            picker::{Choice, Picker, picker_ui},
        },
    },
    journey::{Edit, Extra, Stage, StageId, order},
};

/// The stage of those chosen: none, one of the map, or a new one.
pub(super) fn stage_of_ui(ui: &mut Ui, derived: &Derived, chosen: &Chosen, requests: &mut Requests) {
    let words = derived.words;
    let (name, hint, none) = (words.text("stage"), words.text("stage-choose-hint"), words.text("stage-none"));
    let shown = match &chosen.stage {
        None => words.text("several-differ").into_owned(),
        Some(None) => none.to_string(),
        Some(Some(id)) => derived.journey.stage(id).map(|stage| stage.name.clone()).unwrap_or_default(),
    };
    let all = || {
        let stages = derived.journey.stages().iter();
        std::iter::once((none.to_string(), None))
            .chain(stages.map(|stage| (stage.name.clone(), Some(stage.id.clone()))))
    };
    let id = Id::unique("stage-of");
    let picker = Picker { id, name: &name, shown: &shown, hint: &hint, make: Some("stage-make") };
    thing::named_ui(ui, &name, |ui| {
        let Some(pick) = picker_ui(ui, &mut requests.focus, words, &picker, all) else { return };
        let edits = match pick.choice {
            Choice::One(stage) => chosen.in_stage(&derived.journey, stage.as_ref()),
            Choice::New(name) => make(derived, chosen, name, &requests.ids),
        };
        requests.pick(pick.is_draft, StepName::Stage, edits);
    });
}

/// The new one is the last; or one that is called so already.
fn make(derived: &Derived, chosen: &Chosen, name: String, ids: &Ids) -> Vec<Edit> {
    let journey = &derived.journey;
    if let Some(stage) = journey.stages().iter().find(|stage| stage.name == name) {
        return chosen.in_stage(journey, Some(&stage.id));
    }
    let order = order::behind(journey.stages().last().map(|last| last.order));
    let stage = Stage { id: ids.stage_id(journey), name, order, extra: Extra::default() };
    let inside = chosen.in_stage(journey, Some(&stage.id));
    std::iter::once(Edit::AddStage(stage)).chain(inside).collect()
}

/// A stage that is selected; `chosen` are its touchpoints.
pub(super) fn stage_ui(
    ui: &mut Ui,
    derived: &Derived,
    looks: &mut ViewState,
    (id, chosen): (&StageId, &Chosen),
    requests: &mut Requests,
) {
    let words = derived.words;
    let Some(stage) = derived.journey.stage(id) else { return };
    thing::heading_ui(ui, &words.text("stage"));
    let name = words.text("stage-name");
    let field = Field::new(Id::unique(("stage-name", id)), &name).needed();
    if let Some(name) = line_ui(ui, &mut requests.focus, &field, &stage.name) {
        requests.live(StepName::Rename, vec![Edit::ChangeStage(Stage { name, ..stage.clone() })]);
    }
    let count = words.say("stage-touchpoints", &[("count", chosen.ids.len().into())]);
    let select = ui.add_enabled(!chosen.ids.is_empty(), Button::new(count));
    requests.focus.control(Place::Inspector, &select);
    if select.clicked() {
        looks.selection.set(chosen.ids.iter().cloned());
    }
    ui.add_space(4.0);
    let [left, right] = chosen.can_move;
    let moves = [("stage-left", CommandId::StageLeft, left), ("stage-right", CommandId::StageRight, right)];
    thing::commands_ui(ui, words, &moves, requests);
    thing::commands_ui(ui, words, &[("delete-stage", CommandId::Delete, true)], requests);
}
