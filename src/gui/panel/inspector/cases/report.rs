//! The four facts of the report of a case (R13), whose complaint it is, and how often it had to be told.

use egui::{Id, Label, RichText, Ui};

use crate::{
    editor::{CaseChange, Derived},
    gui::{
        panel::{
            id::CasePart,
            inspector::{
                cases::{moment::moment_ui, part::FormPart},
                thing,
                touchpoint_picker::where_ui,
            },
        },
        requests::Requests,
        widget::{
            choice_box::{ChoiceBox, ChoiceRow},
            count::count_by_hand,
            field::{TextField, line_ui},
            focus::FocusPlace,
        },
    },
    insight::{CaseFact, CaseStep},
    journey::{Case, ItemKey},
    words::Words,
};

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
