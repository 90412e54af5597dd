//! The part of a case after the solution: when the customer is to be asked, was asked, and whether the customer is
//! satisfied (R13).

use egui::{Id, Ui};

use crate::{
    editor::CaseChange,
    gui::{
        panel::{
            id::CasePart,
            inspector::{
                cases::part::FormPart,
                choice::{ChoiceButton, ToggleState, choices_ui},
                day::day_ui,
                thing,
            },
        },
        requests::Requests,
        widget::focus::{FocusPlace, give_asked_keys},
    },
    insight::CaseStep,
    journey::{Answer, Case, Day, FollowUp},
    words::{Nearest, Words},
};

pub(super) fn follow_up_ui(ui: &mut Ui, words: &Words, case: &Case, requests: &mut Requests) {
    let step = CaseStep::of(case);
    let follow_up = &case.follow_up;
    let said = match (step, follow_up.done.is_empty()) {
        (CaseStep::Recovery, _) => words.text("case-follow-up-waits").into_owned(),
        (_, false) => words.day(&follow_up.done),
        (_, true) => words.day(&follow_up.due),
    };
    let is_now = step == CaseStep::FollowUp;
    let part = FormPart { part: CasePart::FollowUp, said: &said, help: "", is_now };
    part.show_ui(ui, words, case, requests, |ui, requests| {
        days_ui(ui, words, case, requests);
        if !follow_up.done.is_empty() {
            satisfied_ui(ui, words, case, requests);
        }
    });
}

/// Returns the id of the field of the day on which the customer is to be asked.
pub(super) fn follow_up_id(case: &Case) -> Id {
    Id::unique(("case follow-up due", &case.id))
}

fn days_ui(ui: &mut Ui, words: &Words, case: &Case, requests: &mut Requests) {
    let FollowUp { due, done, .. } = &case.follow_up;
    give_asked_keys(ui, follow_up_id(case));
    let asked = ("case-follow-up-due", follow_up_id(case), "case-follow-up-due-name");
    if let Some(due) = day_of_ui(ui, words, asked, (due, Nearest::Ahead), requests) {
        requests.type_case(&case.id, CaseChange::FollowUpDue(due));
    }
    let done_id = Id::unique(("case follow-up done", &case.id));
    let asked = ("case-follow-up-done", done_id, "case-follow-up-done-name");
    // A follow-up that is done lies in the past.
    if let Some(done) = day_of_ui(ui, words, asked, (done, Nearest::Behind), requests) {
        requests.type_case(&case.id, CaseChange::FollowedUp(done));
    }
    // The button keeps its place once it was pressed, so that a second press does not hit what is below it.
    thing::named_ui(ui, "", |ui| {
        let button = ui.button(words.text("case-follow-up-today"));
        requests.focus.control(FocusPlace::Inspector, &button);
        if button.clicked() {
            let today = requests.facts.today();
            requests.change_case(&case.id, CaseChange::FollowedUp(today));
        }
    });
}

/// Shows the field of a day with its label. Returns the day that was typed instead.
fn day_of_ui(
    ui: &mut Ui,
    words: &Words,
    (label, id, name): (&str, Id, &str),
    (day, nearest): (&Day, Nearest),
    requests: &mut Requests,
) -> Option<Day> {
    let mut typed = day.clone();
    thing::named_ui(ui, &words.text(label), |ui| {
        let today = requests.facts.today();
        day_ui(ui, words, requests, (id, &words.text(name), (&today, nearest)), &mut typed);
    });
    (typed != *day).then_some(typed)
}

fn satisfied_ui(ui: &mut Ui, words: &Words, case: &Case, requests: &mut Requests) {
    let name = words.text("case-satisfied");
    thing::named_ui(ui, &name, |ui| {
        let answers = [(Answer::Yes, "case-satisfied-yes"), (Answer::No, "case-satisfied-no")];
        let choices = answers.map(|(answer, text)| ChoiceButton {
            state: ToggleState::from(case.follow_up.satisfied.as_ref() == Some(&answer)),
            text: words.text(text).into_owned(),
            value: answer,
        });
        let asked = (Id::unique(("case satisfied", &case.id)), &*name);
        if let Some((answer, state)) = choices_ui(ui, &mut requests.focus, asked, choices.into()) {
            let satisfied = Some(answer).filter(|_| state != ToggleState::On);
            requests.change_case(&case.id, CaseChange::Satisfied(satisfied));
        }
    });
}
