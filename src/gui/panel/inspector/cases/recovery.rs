//! The five steps of recovery (R13). The solution stays shut, with the reason, until the customer agrees what the
//! problem is; beside it stands what may be given then.

use egui::{Button, Context, Id, Key, Label, Ui};

use crate::{
    editor::{CaseChange, Derived},
    gui::{
        panel::inspector::{
            cases::{
                offer::{offer_ui, solution_id, solved_id},
                steps::{StepHead, StepState},
            },
            thing,
        },
        requests::{RequestedCase, Requests},
        widget::{
            field::{TextField, text_ui},
            focus::{FocusPlace, ask_for_keys, give_asked_keys},
            style,
        },
    },
    journey::{Case, CaseId, RecoveryStep, Touchpoint},
    words::Words,
};

fn stated_id(case: &CaseId) -> Id {
    Id::unique(("case stated", case))
}

/// Gives the keys to the field of what the customer says, as soon as it is there.
pub(super) fn ask_for_stated(ctx: &Context, case: &CaseId) {
    ask_for_keys(ctx, stated_id(case));
}

pub(super) fn recovery_ui(
    ui: &mut Ui,
    derived: &Derived,
    (touchpoint, case): (&Touchpoint, &Case),
    requests: &mut Requests,
) {
    let words = derived.words;
    stated_ui(ui, words, case, requests);
    for (place, step) in RecoveryStep::ALL.iter().enumerate() {
        let head = StepHead {
            id: step_id(case, step),
            number: place + 1,
            name: &words.recovery_step(step),
            state: state(case, place, step),
            is_last: place + 1 == RecoveryStep::ALL.len(),
        };
        let is_pressed = head.show_ui(ui, words, requests, |ui, requests| match step {
            RecoveryStep::LetOffSteam => steam_ui(ui, words, case),
            RecoveryStep::Interview => interview_ui(ui, words, case, requests),
            RecoveryStep::SayBack => say_back_ui(ui, words, case),
            RecoveryStep::Agree => agree_ui(ui, words, case, requests),
            RecoveryStep::Offer => offer_ui(ui, derived, (touchpoint, case), requests),
            RecoveryStep::Unknown(_) => {}
        });
        if is_pressed {
            tick(ui, case, step, requests);
        }
    }
}

/// Ticks a step, or no longer; where the next step was ticked, the one after it gets the keyboard focus.
fn tick(ui: &Ui, case: &Case, step: &RecoveryStep, requests: &mut Requests) {
    let is_done = case.steps.contains(step);
    let change = if is_done { CaseChange::Untick } else { CaseChange::Tick };
    if !is_done && is_next(case, step) {
        ask_for_keys(ui.ctx(), after(case, step));
    }
    requests.change_case(&case.id, change(step.clone()));
}

fn step_id(case: &Case, step: &RecoveryStep) -> Id {
    Id::unique(("case step", &case.id, step.as_str()))
}

fn cause_id(case: &Case) -> Id {
    Id::unique(("case cause", &case.id))
}

/// Returns the field or step that gets the focus once a step is done: what is to be filled in next.
fn after(case: &Case, step: &RecoveryStep) -> Id {
    match step {
        RecoveryStep::LetOffSteam => step_id(case, &RecoveryStep::Interview),
        RecoveryStep::Interview if case.cause.trim().is_empty() => cause_id(case),
        RecoveryStep::Interview => step_id(case, &RecoveryStep::SayBack),
        RecoveryStep::SayBack => step_id(case, &RecoveryStep::Agree),
        RecoveryStep::Agree => solution_id(case),
        RecoveryStep::Offer | RecoveryStep::Unknown(_) => solved_id(case),
    }
}

fn state(case: &Case, place: usize, step: &RecoveryStep) -> StepState {
    match step {
        _ if place < case.steps.len() => StepState::Done,
        step if is_next(case, step) => StepState::Next,
        RecoveryStep::Offer => StepState::Shut,
        _ => StepState::Later,
    }
}

fn is_next(case: &Case, step: &RecoveryStep) -> bool {
    case.next_step() == Some(step)
}

fn steam_ui(ui: &mut Ui, words: &Words, case: &Case) {
    if is_next(case, &RecoveryStep::LetOffSteam) {
        thing::weak_ui(ui, &words.text("case-steam-help"));
    }
}

/// Shows the field of what the customer says. It stands before all steps, so that the keys go on from it to the
/// first step. Esc takes back a case that says nothing.
fn stated_ui(ui: &mut Ui, words: &Words, case: &Case, requests: &mut Requests) {
    let id = stated_id(&case.id);
    let (name, hint) = (words.text("case-stated"), words.text("case-stated-hint"));
    thing::weak_ui(ui, &name);
    give_asked_keys(ui, id);
    let is_left =
        ui.memory(|memory| memory.had_focus_last_frame(id)) && ui.input(|i| i.key_pressed(Key::Escape));
    if is_left {
        requests.cases.push((RequestedCase::TakeBack(case.id.clone()), false));
    }
    let field = TextField::new(id, &name).hint(&hint);
    if let Some(stated) = text_ui(ui, &mut requests.focus, &field, &case.stated, 1) {
        requests.type_case(&case.id, CaseChange::Stated(stated));
    }
    ui.add_space(4.0);
}

/// Shows the field of the actual cause: the customer spoke of the bed, it was the pillow.
fn interview_ui(ui: &mut Ui, words: &Words, case: &Case, requests: &mut Requests) {
    give_asked_keys(ui, cause_id(case));
    let (name, hint) = (words.text("case-cause"), words.text("case-cause-hint"));
    thing::weak_ui(ui, &name);
    let field = TextField::new(cause_id(case), &name).hint(&hint);
    if let Some(cause) = text_ui(ui, &mut requests.focus, &field, &case.cause, 1) {
        requests.type_case(&case.id, CaseChange::Cause(cause));
    }
}

/// Shows what there is to say back to the customer.
fn say_back_ui(ui: &mut Ui, words: &Words, case: &Case) {
    if !is_next(case, &RecoveryStep::SayBack) {
        return;
    }
    thing::weak_ui(ui, &words.text("case-say-back"));
    let (said, really) = (case.stated.trim(), case.cause.trim());
    let facts = [("said", said.into()), ("cause", really.into())];
    match (said.is_empty(), really.is_empty()) {
        (true, _) => {}
        (false, true) => drop(ui.add(Label::new(words.say("case-say-back-said", &facts)).wrap())),
        (false, false) => drop(ui.add(Label::new(words.say("case-say-back-cause", &facts)).wrap())),
    }
}

fn agree_ui(ui: &mut Ui, words: &Words, case: &Case, requests: &mut Requests) {
    if !is_next(case, &RecoveryStep::Agree) {
        return;
    }
    ui.add(Label::new(words.text("case-agree-question")).wrap());
    ui.horizontal_wrapped(|ui| {
        let yes = style::primary(ui, &words.text("case-agree-yes"));
        let yes = ui.add(yes);
        let no = ui.add(Button::new(words.text("case-agree-no")));
        let no = no.on_hover_text(words.text("case-agree-no-help"));
        for button in [&yes, &no] {
            requests.focus.control(FocusPlace::Inspector, button);
        }
        if yes.clicked() {
            ask_for_keys(ui.ctx(), after(case, &RecoveryStep::Agree));
            requests.change_case(&case.id, CaseChange::Tick(RecoveryStep::Agree));
        } else if no.clicked() {
            ask_for_keys(ui.ctx(), step_id(case, &RecoveryStep::Interview));
            requests.change_case(&case.id, CaseChange::Untick(RecoveryStep::Interview));
        }
    });
}
