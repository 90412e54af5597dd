//! The stage of the selected touchpoints, and a stage that is selected itself.

use egui::{Button, Id, Ui};

use crate::{
    editor::{Derived, SharedValues, StepName, ViewState, is_name_of_another, stage_named},
    gui::{
        id::CommandId,
        panel::inspector::thing,
        requests::Requests,
        widget::{
            field::{TextField, line_ui, unlike_ui},
            focus::FocusPlace,
            picker::{Choice, Picker, picker_ui},
        },
    },
    journey::{Edit, Stage, StageId},
};

/// Shows the choice of stage for the selected touchpoints: none, one of the map, or a new one.
pub(super) fn stage_of_ui(ui: &mut Ui, derived: &Derived, shared: &SharedValues, requests: &mut Requests) {
    let words = derived.words;
    let (name, hint, none) = (words.text("stage"), words.text("stage-choose-hint"), words.text("stage-none"));
    let shown = match &shared.stage {
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
            Choice::One(stage) => shared.in_stage(&derived.journey, stage.as_ref()),
            Choice::New(name) => stage_named(&derived.journey, &requests.facts.ids, name, shared),
        };
        requests.pick(pick.is_draft, StepName::Stage, edits);
    });
}

fn name_ui(ui: &mut Ui, derived: &Derived, stage: &Stage, name: &str, requests: &mut Requests) {
    let is_taken = |typed: &str| is_name_of_another(&derived.journey, stage, typed);
    let field = TextField::new(Id::unique(("stage-name", &stage.id)), name).needed().unlike(&is_taken);
    let refusal = derived.words.text("stage-there");
    let left = unlike_ui(ui, field.id, &refusal, |ui| {
        if let Some(name) = line_ui(ui, &mut requests.focus, &field, &stage.name) {
            requests.live(StepName::Rename, vec![Edit::ChangeStage(Stage { name, ..stage.clone() })]);
        }
    });
    requests.text.refusal = left.or(requests.text.refusal.take());
}

/// Shows a selected stage; `shared` are its touchpoints.
pub(super) fn stage_ui(
    ui: &mut Ui,
    derived: &Derived,
    view: &mut ViewState,
    (id, shared): (&StageId, &SharedValues),
    requests: &mut Requests,
) {
    let words = derived.words;
    let Some(stage) = derived.journey.stage(id) else { return };
    thing::heading_ui(ui, &words.text("stage"));
    let name = words.text("stage-name");
    name_ui(ui, derived, stage, &name, requests);
    let count = words.say("stage-touchpoints", &[("count", shared.ids.len().into())]);
    let select = ui.add_enabled(!shared.ids.is_empty(), Button::new(count));
    requests.focus.control(FocusPlace::Inspector, &select);
    if select.clicked() {
        view.select(shared.ids.iter().cloned());
    }
    ui.add_space(4.0);
    let [left, right] = shared.can_move;
    let moves = [("stage-left", CommandId::StageLeft, left), ("stage-right", CommandId::StageRight, right)];
    thing::commands_ui(ui, words, &moves, requests);
    thing::commands_ui(ui, words, &[("delete-stage", CommandId::Delete, true)], requests);
}
