//! The last step of recovery (R13): the solution, when the customer had it and from whom. It is shut, with the
//! reason, until the customer agrees what the problem is.

use egui::{Button, Id, Label, RichText, Shape, Stroke, Ui, vec2};

use crate::{
    editor::{CaseChange, Derived, is_followed_by_solution},
    gui::{
        panel::inspector::{
            actors,
            cases::{follow_up::follow_up_id, moment::moment_ui},
            thing,
        },
        requests::Requests,
        widget::{
            field::{TextField, text_ui},
            focus::{FocusPlace, ask_for_keys, give_asked_keys},
            style,
        },
    },
    journey::{Case, Edit, Item, Touchpoint},
    picture::Role,
    words::Words,
};

/// Shows the solution or why it is shut, and what may be given.
pub(super) fn offer_ui(
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
        thing::weak_ui(ui, &then);
    }
}

pub(super) fn solution_id(case: &Case) -> Id {
    Id::unique(("case solution", &case.id))
}

pub(super) fn solved_id(case: &Case) -> Id {
    Id::unique(("case solved", &case.id))
}

fn solved_by_id(case: &Case) -> Id {
    Id::unique(("case solved by", &case.id))
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
    thing::weak_ui(ui, &words.text("case-solved"));
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
                let now = requests.facts.now();
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
