//! The lesson of a case (R13): whether it was a one-off or is systemic, and what it taught. A systemic case offers
//! an action.

use egui::{Button, Id, Label, RichText, Ui};

use super::{grades::grades_ui, part::FormPart};
use crate::{
    editor::{CaseChange, Derived, ViewState},
    gui::{
        panel::{
            id::CasePart,
            inspector::{
                choice::{ChoiceButton, ToggleState, choices_ui},
                thing,
            },
        },
        requests::{RequestedCase, Requests},
        widget::{
            field::{TextField, text_ui},
            focus::FocusPlace,
        },
    },
    insight::CaseStep,
    journey::{Case, CaseKind},
};

pub(super) fn learning_ui(
    ui: &mut Ui,
    derived: &Derived,
    view: &ViewState,
    case: &Case,
    requests: &mut Requests,
) {
    let words = derived.words;
    let said = match &case.kind {
        Some(kind) => words.case_kind(kind),
        None => words.text("case-kind-asked"),
    };
    let is_now = CaseStep::of(case) >= CaseStep::Learning;
    let part = FormPart { part: CasePart::Learning, said: &said, help: "", is_now };
    part.show_ui(ui, words, case, requests, |ui, requests| {
        kind_ui(ui, derived, case, requests);
        lesson_ui(ui, derived, case, requests);
        if case.kind == Some(CaseKind::Systemic) {
            action_ui(ui, derived, view, case, requests);
        }
        grades_ui(ui, words, case, requests);
    });
}

fn kind_ui(ui: &mut Ui, derived: &Derived, case: &Case, requests: &mut Requests) {
    let (words, name) = (derived.words, derived.words.text("case-kind"));
    thing::named_ui(ui, &name, |ui| {
        let choices = CaseKind::ALL.iter().map(|kind| ChoiceButton {
            value: kind.clone(),
            text: words.case_kind(kind).into_owned(),
            state: ToggleState::from(case.kind.as_ref() == Some(kind)),
        });
        let asked = (Id::unique(("case kind", &case.id)), &*name);
        if let Some((kind, state)) = choices_ui(ui, &mut requests.focus, asked, choices.collect()) {
            let kind = Some(kind).filter(|_| state != ToggleState::On);
            requests.change_case(&case.id, CaseChange::Kind(kind));
        }
    });
}

fn lesson_ui(ui: &mut Ui, derived: &Derived, case: &Case, requests: &mut Requests) {
    let words = derived.words;
    let (name, hint) = (words.text("case-lesson"), words.text("case-lesson-hint"));
    let field = TextField::new(Id::unique(("case lesson", &case.id)), &name).hint(&hint);
    if let Some(lesson) = text_ui(ui, &mut requests.focus, &field, &case.lesson, 2) {
        requests.type_case(&case.id, CaseChange::Lesson(lesson));
    }
}

/// Shows the button for an action against what happens again (R19), or the action that there is.
fn action_ui(ui: &mut Ui, derived: &Derived, view: &ViewState, case: &Case, requests: &mut Requests) {
    let words = derived.words;
    if let Some(action) = view.action_of_case(&derived.journey, case) {
        let said = words.say("case-acted", &[("what", action.what.as_str().into())]);
        ui.add(Label::new(RichText::new(said).weak()).wrap());
        return;
    }
    let button = ui.add(Button::new(words.text("case-act"))).on_hover_text(words.text("case-act-help"));
    requests.focus.control(FocusPlace::Inspector, &button);
    if button.clicked() {
        requests.cases.push((RequestedCase::Act(case.id.clone()), false));
    }
}
