//! The parts of a case after the solution: whether the customer was asked and is satisfied, and the four facts of
//! the report (R13).

use egui::{Id, Label, RichText, Ui};

use crate::{
    editor::{CaseChange, Derived},
    gui::{
        panel::{
            id::CasePart,
            inspector::{
                cases::{moment::moment_ui, part::FormPart},
                choice::{ChoiceButton, Have, choices_ui},
                day::day_ui,
                thing,
                touchpoint_picker::where_ui,
            },
        },
        requests::Requests,
        widget::{
            choice_box::{ChoiceBox, ChoiceRow},
            count::count_by_hand,
            field::{TextField, line_ui},
            focus::{FocusPlace, give_asked_keys},
        },
    },
    insight::{CaseFact, CaseStep},
    journey::{Answer, Case, Day, FollowUp, ItemKey},
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
            have: Have::from(case.follow_up.satisfied.as_ref() == Some(&answer)),
            text: words.text(text).into_owned(),
            value: answer,
        });
        let asked = (Id::unique(("case satisfied", &case.id)), &*name);
        if let Some((answer, have)) = choices_ui(ui, &mut requests.focus, asked, choices.into()) {
            let satisfied = Some(answer).filter(|_| have != Have::All);
            requests.change_case(&case.id, CaseChange::Satisfied(satisfied));
        }
    });
}

/// Shows the four facts: what, to whom, when, how solved.
pub(super) fn report_ui(ui: &mut Ui, derived: &Derived, case: &Case, requests: &mut Requests) {
    let words = derived.words;
    let is_missing = |fact| CaseFact::missing(case).any(|missing| missing == fact);
    let count = CaseFact::ALL.len() - CaseFact::missing(case).count();
    let said = words.say("case-facts", &[("count", count.into())]);
    let is_now = CaseStep::of(case) == CaseStep::Reporting;
    let part = FormPart { part: CasePart::Report, said: &said, help: "", is_now };
    part.show_ui(ui, words, case, requests, |ui, requests| {
        if is_missing(CaseFact::What) {
            missing_ui(ui, words, ("case-fact-what", "case-fact-what-missing"));
        } else {
            thing::name_and_value_ui(ui, &words.text("case-fact-what"), &words.case_title(case));
        }
        to_whom_ui(ui, words, case, requests);
        opened_ui(ui, words, case, requests);
        if is_missing(CaseFact::HowSolved) {
            missing_ui(ui, words, ("case-fact-how", "case-fact-how-missing"));
        } else {
            thing::name_and_value_ui(ui, &words.text("case-fact-how"), &case.solution);
        }
        segment_ui(ui, derived, case, requests);
        let here = case.touchpoint.as_ref();
        where_ui(ui, derived, (ItemKey::Case(case.id.clone()), here), requests);
        told_ui(ui, words, case, requests);
    });
}

fn missing_ui(ui: &mut Ui, words: &Words, (name, missing): (&str, &str)) {
    thing::named_ui(ui, &words.text(name), |ui| {
        ui.add_space(4.0);
        ui.add(Label::new(RichText::new(words.text(missing)).weak().italics()).wrap());
    });
}

fn to_whom_ui(ui: &mut Ui, words: &Words, case: &Case, requests: &mut Requests) {
    let name = words.text("case-to-whom");
    thing::named_ui(ui, &name, |ui| {
        let hint = words.text("case-to-whom-hint");
        let field = TextField::new(Id::unique(("case to whom", &case.id)), &name).hint(&hint);
        if let Some(to_whom) = line_ui(ui, &mut requests.focus, &field, &case.to_whom) {
            requests.type_case(&case.id, CaseChange::ToWhom(to_whom));
        }
    });
}

fn opened_ui(ui: &mut Ui, words: &Words, case: &Case, requests: &mut Requests) {
    thing::named_ui(ui, &words.text("case-opened"), |ui| {
        let mut opened = case.opened.clone();
        let name = words.text("case-opened-name");
        moment_ui(ui, words, requests, (Id::unique(("case opened", &case.id)), &name), &mut opened);
        if opened != case.opened {
            requests.type_case(&case.id, CaseChange::Opened(opened));
        }
    });
}

/// Shows whose complaint it is, where the map has segments.
fn segment_ui(ui: &mut Ui, derived: &Derived, case: &Case, requests: &mut Requests) {
    let (words, segments) = (derived.words, derived.journey.segments());
    if segments.is_empty() {
        return;
    }
    let label = words.text("case-segment");
    thing::named_ui(ui, &label, |ui| {
        let shown = words.outcome_of(case.segment.as_ref(), &derived.journey);
        let name = format!("{label}: {shown}");
        let id = Id::unique(("case segment", &case.id));
        let width = Some(ui.available_width() - 8.0);
        let choice = ChoiceBox { id, name: &name, shown: &shown, help: &label, width };
        let all = || {
            let each = segments.iter().map(|segment| Some(segment.id.clone()));
            std::iter::once(None).chain(each).map(|segment| {
                let text = words.outcome_of(segment.as_ref(), &derived.journey).into_owned();
                let is_chosen = segment == case.segment;
                ChoiceRow::new(segment, text, is_chosen)
            })
        };
        let chosen = choice.show_ui(ui, || all().collect());
        requests.focus.control(FocusPlace::Inspector, &chosen.response);
        if let Some(segment) = chosen.inner {
            requests.change_case(&case.id, CaseChange::Segment(segment));
        }
    });
}

/// Shows how often the customer had to tell it; the aim is once (R14).
fn told_ui(ui: &mut Ui, words: &Words, case: &Case, requests: &mut Requests) {
    let name = words.text("case-told");
    thing::named_ui(ui, &name, |ui| {
        let mut told = case.told;
        let value = count_by_hand(&mut told);
        let value = ui.add(value).on_hover_text(words.text("case-told-help")).accessible_name(&*name);
        requests.focus.control(FocusPlace::Inspector, &value);
        if told != case.told {
            requests.type_case(&case.id, CaseChange::Told(told));
        }
    });
}
