//! The choice boxes of a column: what it is taken for, and its scale.

use egui::{Id, Ui};

use crate::{
    editor::TakenChoice,
    gui::widget::choice_box::{ChoiceBox, ChoiceRow},
    insight::{
        respondents::TakenAs,
        scale::{AnswerScale, Reading},
    },
    words::Words,
};

use super::pressed::{SurveyPressed, SurveyShown};

/// Returns what a column is taken for, as the closed box says it.
pub(super) fn taken_text(shown: SurveyShown<'_>, place: usize) -> String {
    let words = shown.derived.words;
    match &shown.choice(place).taken {
        TakenAs::Touchpoint(None) => words.text("survey-new-touchpoint").into_owned(),
        TakenAs::Touchpoint(Some(id)) => shown.derived.numbered_title(id),
        TakenAs::Outcome { .. } => outcome_text(shown, place),
        TakenAs::Segment => words.text("survey-segment").into_owned(),
        TakenAs::LeftOut(why) => words.left_out(*why).into_owned(),
    }
}

/// Returns the word for an outcome, with the question where it is one of Polku's own, since a sheet may have both.
fn outcome_text(shown: SurveyShown<'_>, place: usize) -> String {
    let words = shown.derived.words;
    let outcome = words.text("survey-outcome");
    match shown.surveying.plan().question(place) {
        Some(question) => format!("{outcome} · {}", words.outcome_question(question)),
        None => outcome.into_owned(),
    }
}

pub(super) fn taken_ui(
    ui: &mut Ui,
    shown: SurveyShown<'_>,
    place: usize,
    width: f32,
) -> Option<SurveyPressed> {
    let words = shown.derived.words;
    let text = taken_text(shown, place);
    let header = shown.header(place);
    let name = words.say("survey-taken-for", &[("column", header.into()), ("taken", text.clone().into())]);
    let choice = ChoiceBox {
        id: Id::unique(("survey taken", place)),
        name: &name,
        shown: &text,
        help: &format!("{text}. {}", words.text("survey-taken-help")),
        width: Some(width),
    };
    choice.show_ui(ui, || choices(shown, place)).inner.map(|choice| SurveyPressed::Choose(place, choice))
}

/// Returns what the column can be taken for: new, outcome, segment and leaving it out first, then the touchpoints
/// of the map in journey order.
fn choices(shown: SurveyShown<'_>, place: usize) -> Vec<ChoiceRow<TakenChoice>> {
    let mut rows = choices_beside(shown, place);
    if shown.surveying.plan().can_be_touchpoint(place) {
        let taken = &shown.choice(place).taken;
        rows.extend(shown.derived.insight.touchpoints.iter().map(|judged| {
            let is_it = *taken == TakenAs::Touchpoint(Some(judged.id.clone()));
            let title = shown.derived.numbered_title(&judged.id);
            ChoiceRow::new(TakenChoice::Touchpoint(judged.id.clone()), title, is_it)
        }));
    }
    rows
}

/// Returns what the column can be taken for beside the touchpoints of the map.
fn choices_beside(shown: SurveyShown<'_>, place: usize) -> Vec<ChoiceRow<TakenChoice>> {
    let (plan, taken) = (shown.surveying.plan(), &shown.choice(place).taken);
    let is_new = *taken == TakenAs::Touchpoint(None);
    let is_outcome = matches!(taken, TakenAs::Outcome { .. });
    let is_segment = *taken == TakenAs::Segment;
    let is_left_out = matches!(taken, TakenAs::LeftOut(_));
    let word = |name| shown.derived.words.text(name).into_owned();
    let outcome = if is_outcome { outcome_text(shown, place) } else { word("survey-outcome") };
    let all = [
        (plan.can_be_new_touchpoint(place), TakenChoice::New, word("survey-new-touchpoint"), is_new),
        (plan.can_be_outcome(place), TakenChoice::Outcome, outcome, is_outcome),
        (plan.can_be_segment(place), TakenChoice::Segment, word("survey-segment"), is_segment),
        (true, TakenChoice::LeaveOut, word("survey-leave-out"), is_left_out),
    ];
    let offered = all.into_iter().filter(|(can_be, ..)| *can_be);
    offered.map(|(_, choice, text, is_it)| ChoiceRow::new(choice, text, is_it)).collect()
}

/// Returns the name of a scale, such as "1–5", "10–0" or "words".
pub(super) fn reading_text(words: &Words, reading: Reading) -> String {
    words.scale(reading)
}

pub(super) fn reading_ui(
    ui: &mut Ui,
    shown: SurveyShown<'_>,
    place: usize,
    width: f32,
) -> Option<SurveyPressed> {
    let words = shown.derived.words;
    let reading = shown.choice(place).reading;
    let text = reading.map(|reading| reading_text(words, reading)).unwrap_or_default();
    let facts = [("column", shown.header(place).into()), ("scale", text.clone().into())];
    let name = words.say("survey-scale-of", &facts);
    let choice = ChoiceBox {
        id: Id::unique(("survey scale", place)),
        name: &name,
        shown: &text,
        help: &words.text("survey-scale-help"),
        width: Some(width),
    };
    let each = |scale: AnswerScale| [Some(Reading::of(scale)), Reading::reversed(scale)];
    let row = |it: Reading| ChoiceRow::new(it, reading_text(words, it), Some(it) == reading);
    let rows = || AnswerScale::ALL.into_iter().flat_map(each).flatten().map(row).collect();
    choice.show_ui(ui, rows).inner.map(|reading| SurveyPressed::Read(place, reading))
}
