//! The reply time that was promised beside the one that it took, and how the answer came (R16).

use egui::{Id, Ui};

use crate::{
    editor::Derived,
    gui::{
        panel::{
            id::Detail,
            inspector::{choice::answer_ui, details::DetailRow, thing, time::time_ui},
        },
        requests::Requests,
    },
    insight::{Rule, late_by, may_await_reply},
    journey::{Answer, Clock, Edit, Field, Touchpoint, TouchpointId},
    words::Words,
};

/// The texts of the two times: the label beside the field, and the field's name.
const TIMES: [(&str, &str); 2] =
    [("clock-promised", "clock-promised-name"), ("clock-actual", "clock-actual-name")];
/// The texts of the questions, each with the text that explains it.
const QUESTIONS: [(&str, &str); 4] = [
    ("clock-receipt", "clock-receipt-help"),
    ("clock-estimate", "clock-estimate-help"),
    ("clock-where-to-ask", "clock-where-to-ask-help"),
    ("clock-tone", "clock-tone-help"),
];

/// Returns the row of the reply time; `None` where no channel has replies and nothing was said.
pub(super) fn row(derived: &Derived, touchpoint: &Touchpoint) -> Option<DetailRow> {
    let is_used = touchpoint.clock != Clock::default();
    (is_used || may_await_reply(touchpoint)).then(|| DetailRow {
        id: Detail::ReplyTime,
        is_used,
        said: said(derived.words, &touchpoint.clock),
        help: derived.words.rule_help(Rule::R16).into_owned(),
    })
}

/// Returns what matters most of the reply time.
fn said(words: &Words, clock: &Clock) -> String {
    let answers = [&clock.receipt, &clock.estimate, &clock.where_to_ask, &clock.tone];
    let failed = QUESTIONS.iter().zip(answers).find(|(_, answer)| **answer == Some(Answer::No));
    match (clock.promised, clock.actual) {
        _ if late_by(clock).is_some() => words.text("clock-is-late").into_owned(),
        _ if let Some(((question, _), _)) = failed => {
            format!("{}: {}", words.text(question), words.answer(&Answer::No))
        }
        (Some(_), Some(_)) => words.text("clock-in-time").into_owned(),
        (promised, actual) => promised.or(actual).map(|it| words.duration(it)).unwrap_or_default(),
    }
}

pub(super) fn clock_ui(ui: &mut Ui, derived: &Derived, touchpoint: &Touchpoint, requests: &mut Requests) {
    let id = &touchpoint.id;
    let change = |clock: &Clock| vec![Edit::Change(id.clone(), Field::Clock(clock.clone()))];
    let mut clock = touchpoint.clock.clone();
    times_ui(ui, derived, id, &mut clock, requests);
    if clock != touchpoint.clock {
        requests.live(None, change(&clock));
    }
    late_ui(ui, derived.words, &clock);
    let timed = clock.clone();
    questions_ui(ui, derived.words, &mut clock, requests);
    if clock != timed {
        requests.step(None, change(&clock));
    }
}

fn times_ui(ui: &mut Ui, derived: &Derived, id: &TouchpointId, clock: &mut Clock, requests: &mut Requests) {
    let words = derived.words;
    for ((label, name), time) in TIMES.into_iter().zip([&mut clock.promised, &mut clock.actual]) {
        thing::named_ui(ui, &words.text(label), |ui| {
            let field = Id::unique((name, id));
            time_ui(ui, words, requests, (field, &words.text(name)), time);
        });
    }
}

fn questions_ui(ui: &mut Ui, words: &Words, clock: &mut Clock, requests: &mut Requests) {
    let answers = [&mut clock.receipt, &mut clock.estimate, &mut clock.where_to_ask, &mut clock.tone];
    for ((question, help), answer) in QUESTIONS.into_iter().zip(answers) {
        let (name, help) = (words.text(question), words.text(help));
        let asked = (Id::unique(question), &*name, Some(&*help));
        if let Some(changed) = answer_ui(ui, words, &mut requests.focus, asked, answer.as_ref()) {
            *answer = changed;
        }
    }
}

fn late_ui(ui: &mut Ui, words: &Words, clock: &Clock) {
    if let Some(late) = late_by(clock) {
        thing::notice_ui(ui, &words.say("clock-late", &[("duration", words.duration(late).into())]));
    }
}
