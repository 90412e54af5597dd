//! The five steps of recovery (R13). The solution stays shut, with the reason, until the customer agrees what the
//! problem is; beside it stands what may be given then.

use egui::{Button, Context, Id, Key, Label, RichText, Shape, Stroke, Ui, vec2};

use crate::{
    editor::{CaseChange, Derived, is_followed_by_solution},
    gui::{
        panel::inspector::{
            actors,
            cases::{
                moment::moment_ui,
                report::follow_up_id,
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
    journey::{Case, CaseId, Edit, Item, RecoveryStep, Touchpoint},
    picture::Role,
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

fn solution_id(case: &Case) -> Id {
    Id::unique(("case solution", &case.id))
}

fn solved_id(case: &Case) -> Id {
    Id::unique(("case solved", &case.id))
}

fn solved_by_id(case: &Case) -> Id {
    Id::unique(("case solved by", &case.id))
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

fn weak_ui(ui: &mut Ui, text: &str) {
    ui.add(Label::new(RichText::new(text).weak()).wrap());
}

fn steam_ui(ui: &mut Ui, words: &Words, case: &Case) {
    if is_next(case, &RecoveryStep::LetOffSteam) {
        weak_ui(ui, &words.text("case-steam-help"));
    }
}

/// Shows the field of what the customer says. It stands before all steps, so that the keys go on from it to the
/// first step. Esc takes back a case that says nothing.
fn stated_ui(ui: &mut Ui, words: &Words, case: &Case, requests: &mut Requests) {
    let id = stated_id(&case.id);
    let (name, hint) = (words.text("case-stated"), words.text("case-stated-hint"));
    weak_ui(ui, &name);
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
    weak_ui(ui, &name);
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
    weak_ui(ui, &words.text("case-say-back"));
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

fn offer_ui(
    ui: &mut Ui,
    derived: &Derived,
    (touchpoint, case): (&Touchpoint, &Case),
    requests: &mut Requests,
) {
    let words = derived.words;
    if case.is_agreed() || is_followed_by_solution(case) {
        solution_ui(ui, derived, case, requests);
    } else {
        shut_ui(ui, &words.text("case-shut"));
    }
    let then = words.mandate_then(&touchpoint.mandate, &derived.journey);
    if !then.is_empty() && case.solved.is_empty() {
        weak_ui(ui, &then);
    }
}

/// Shows the reason why something cannot be filled in yet, in its place.
fn shut_ui(ui: &mut Ui, why: &str) {
    let of = |role| style::colour(style::theme(ui.ctx()), role);
    let (fill, line, ink) = (of(Role::Canvas), of(Role::Muted), of(Role::Ink));
    let margin = egui::Margin::symmetric(10, 8);
    let frame = egui::Frame::NONE.fill(fill).inner_margin(margin).corner_radius(8).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.add(Label::new(RichText::new(why).color(ink)).wrap());
    });
    let rect = frame.response.rect.shrink(0.5);
    let corners =
        [rect.left_top(), rect.right_top(), rect.right_bottom(), rect.left_bottom(), rect.left_top()];
    ui.painter().add(Shape::Vec(Shape::dashed_line(&corners, Stroke::new(1.0, line), 4.0, 3.0)));
}

fn solution_ui(ui: &mut Ui, derived: &Derived, case: &Case, requests: &mut Requests) {
    let words = derived.words;
    let (name, hint) = (words.text("case-solution"), words.text("case-solution-hint"));
    give_asked_keys(ui, solution_id(case));
    let field = TextField::new(solution_id(case), &name).hint(&hint);
    if let Some(solution) = text_ui(ui, &mut requests.focus, &field, &case.solution, 1) {
        requests.type_case(&case.id, CaseChange::Solution(solution));
    }
    solved_ui(ui, words, case, requests);
    solved_by_ui(ui, derived, case, requests);
}

fn solved_ui(ui: &mut Ui, words: &Words, case: &Case, requests: &mut Requests) {
    weak_ui(ui, &words.text("case-solved"));
    ui.horizontal_top(|ui| {
        let now = if case.solved.is_empty() { 56.0 } else { 0.0 };
        let mut solved = case.solved.clone();
        ui.vertical(|ui| {
            ui.set_width((ui.available_width() - now).max(80.0));
            let name = words.text("case-solved");
            give_asked_keys(ui, solved_id(case));
            moment_ui(ui, words, requests, (solved_id(case), &name), &mut solved);
        });
        if solved != case.solved {
            requests.type_case(&case.id, CaseChange::Solved(solved));
        }
        if case.solved.is_empty() {
            let size = vec2(48.0, ui.spacing().interact_size.y);
            let button = ui.add_sized(size, Button::new(words.text("case-solved-now")));
            let button = button.on_hover_text(words.text("case-solved-now-help"));
            requests.focus.control(FocusPlace::Inspector, &button);
            if button.clicked() {
                let now = (requests.now)();
                let is_by = case.solved_by.is_some();
                ask_for_keys(ui.ctx(), if is_by { follow_up_id(case) } else { solved_by_id(case) });
                requests.change_case(&case.id, CaseChange::Solved(now));
            }
        }
    });
}

fn solved_by_ui(ui: &mut Ui, derived: &Derived, case: &Case, requests: &mut Requests) {
    let words = derived.words;
    let solver = case.solved_by.as_ref().and_then(|id| derived.journey.actor(id));
    if let Some(actor) = solver {
        let remove = words.say("case-solved-by-remove", &[("name", actor.name.as_str().into())]);
        let text = format!("{}: {}", words.text("case-solved-by"), actor.name);
        if thing::removable_ui(ui, requests, RichText::new(text), &remove) {
            ask_for_keys(ui.ctx(), solved_by_id(case));
            requests.change_case(&case.id, CaseChange::SolvedBy(None));
        }
        return;
    }
    let name = words.text("case-solved-by");
    let asked = (solved_by_id(case), &*name);
    let picked = actors::pick_ui(ui, derived, asked, |_| false, requests);
    let Some((is_draft, mut edits, actor)) = picked else { return };
    if let Ok(case) = CaseChange::SolvedBy(Some(actor)).of(case) {
        if !is_draft {
            ask_for_keys(ui.ctx(), follow_up_id(&case));
        }
        edits.push(Edit::Put(Item::Case(case).into()));
        requests.pick(is_draft, None, edits);
    }
}
