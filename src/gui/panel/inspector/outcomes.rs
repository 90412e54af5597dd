//! The outcomes of the journey, typed by hand (R17): how many come again, how many recommend; for everyone, each
//! segment and each group that was asked.

use egui::{Align, Id, Label, Layout, RichText, Ui, vec2};

use crate::{
    editor::{Derived, OutcomeAsked, ViewState, outcome_counted, outcome_counts},
    gui::{
        panel::{id::SectionId, section::Section},
        requests::Requests,
        widget::{count::count, field::keyed_ui, focus::FocusPlace, style},
    },
    insight::outcome_entries,
    journey::{GroupName, Journey, OutcomeQuestion, Voice},
    words::{Words, capital},
};

/// The width of a number, and the distance between two, in points.
const COUNT: f32 = 56.0;
const GAP: f32 = 4.0;
const ANSWERS: [&str; 3] = ["outcome-yes", "outcome-unsure", "outcome-no"];

pub(super) fn outcomes_ui(ui: &mut Ui, derived: &Derived, view: &ViewState, requests: &mut Requests) {
    let (words, journey) = (derived.words, &derived.journey);
    let (title, help) = (words.text("outcomes"), words.text("outcomes-help"));
    let count = outcome_entries(journey).count();
    let said = if count == 0 { String::new() } else { count.to_string() };
    let (id, said) = (SectionId::Outcomes, said.as_str());
    let section = Section { id, title: &title, said, help: &help, is_open: count > 0 };
    section.show_ui(ui, requests, |ui, requests| {
        ui.add(Label::new(RichText::new(&*help).small().weak()).wrap());
        for question in questions(journey) {
            head_ui(ui, words, &question);
            let rows = rows(journey, view, &question);
            let has_groups = rows.iter().any(|(_, _, group)| !group.as_str().is_empty());
            for asked in &rows {
                row_ui(ui, derived, (asked, has_groups), requests);
            }
        }
    });
}

/// Returns the two questions that Polku asks, then any others that the file has.
fn questions(journey: &Journey) -> Vec<OutcomeQuestion> {
    let mut questions = OutcomeQuestion::ALL.to_vec();
    for outcome in outcome_entries(journey) {
        if !questions.contains(&outcome.question) {
            questions.push(outcome.question.clone());
        }
    }
    questions
}

/// Returns the rows of a question: everyone and each segment, without a group and with the group whose answers are
/// entered; and all that were asked so far.
fn rows(journey: &Journey, view: &ViewState, question: &OutcomeQuestion) -> Vec<OutcomeAsked> {
    let entered = Some(&view.entering().group).filter(|_| view.entering().voice == Voice::Customer);
    let audiences = std::iter::once(None).chain(journey.segments().iter().map(|it| Some(it.id.clone())));
    let mut rows = Vec::new();
    for segment in audiences {
        let mut groups = vec![GroupName::default()];
        groups.extend(entered.cloned());
        let of_it = outcome_entries(journey).filter(|it| it.question == *question && it.segment == segment);
        groups.extend(of_it.map(|outcome| outcome.group.clone()));
        groups.sort();
        groups.dedup();
        rows.extend(groups.into_iter().map(|group| (question.clone(), segment.clone(), group)));
    }
    rows
}

/// Shows the question, and above the numbers what they count.
fn head_ui(ui: &mut Ui, words: &Words, question: &OutcomeQuestion) {
    ui.add_space(4.0);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        name_ui(ui, style::strong(words.outcome_question(question), style::UI_SIZE));
        for answer in ANSWERS {
            let layout = Layout::centered_and_justified(egui::Direction::LeftToRight);
            ui.allocate_ui_with_layout(vec2(COUNT, ui.spacing().interact_size.y), layout, |ui| {
                ui.add(Label::new(RichText::new(words.text(answer)).small().weak()).truncate())
            });
        }
    });
}

/// Shows a name in the room that the three numbers leave.
fn name_ui(ui: &mut Ui, text: RichText) -> egui::Response {
    let room = (ui.available_width() - 3.0 * (COUNT + GAP)).max(40.0);
    let size = vec2(room, ui.spacing().interact_size.y);
    let left = Layout::left_to_right(Align::Center);
    let named = ui.allocate_ui_with_layout(size, left, |ui| {
        ui.set_min_size(size);
        ui.add(Label::new(text).truncate())
    });
    named.inner
}

/// Shows the numbers of one row. Beside groups, what names none is the answers of the others and not of all.
fn row_ui(
    ui: &mut Ui,
    derived: &Derived,
    (asked, has_groups): (&OutcomeAsked, bool),
    requests: &mut Requests,
) {
    let (words, journey) = (derived.words, &derived.journey);
    let (question, segment, group) = asked;
    let mut counts = outcome_counts(journey, asked);
    let of = words.outcome_of(segment.as_ref(), journey);
    let whose = match group.as_str() {
        "" if has_groups && segment.is_none() => capital(&words.text("head-asked-unnamed")),
        "" if has_groups => format!("{of} · {}", words.text("head-asked-unnamed")),
        "" => of.into_owned(),
        group => format!("{of} · {group}"),
    };
    keyed_ui(ui, Id::unique(("outcome", question, segment, group)), |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            name_ui(ui, RichText::new(&whose)).on_hover_text(&whose);
            for (answer, value) in ANSWERS.into_iter().zip(&mut counts) {
                let value = count(value, 0..=u32::MAX);
                let response = ui.add_sized([COUNT, ui.spacing().interact_size.y], value);
                requests.focus.control(FocusPlace::Inspector, &response);
                let question = words.outcome_question(question);
                response.accessible_name(format!("{question}, {whose}: {}", words.text(answer)));
            }
        });
    });
    requests.edits.extend(outcome_counted(journey, asked, counts));
}
