//! The ten causes of distrust as a form, and what they add up to (R12).

use egui::{Id, Label, RichText, Ui};

use crate::{
    editor::Derived,
    gui::{
        panel::{
            id::Detail,
            inspector::{choice::answer_ui, details::DetailRow, thing},
        },
        requests::Requests,
    },
    insight::{Level, Rule, causes, quality},
    journey::{Answer, Cause, Edit, Field, Touchpoint, Trust},
    words::capital,
};

/// Returns the row of trust.
pub(super) fn row(derived: &Derived, touchpoint: &Touchpoint) -> DetailRow {
    let trust = &touchpoint.trust;
    let said = match quality(trust).asked {
        0 => String::new(),
        _ => derived.words.say("trust-causes", &[("count", causes(trust).len().into())]),
    };
    let help = derived.words.rule_help(Rule::R12).into_owned();
    DetailRow { id: Detail::Trust, is_used: !trust.is_empty(), said, help }
}

pub(super) fn trust_ui(ui: &mut Ui, derived: &Derived, touchpoint: &Touchpoint, requests: &mut Requests) {
    let (words, trust) = (derived.words, &touchpoint.trust);
    ui.add(Label::new(RichText::new(words.text("trust-seen")).weak()));
    let others = trust.keys().filter(|cause| !Cause::ALL.contains(cause));
    for cause in Cause::ALL.iter().chain(others) {
        let question = capital(&words.cause(cause));
        let id = Id::unique(("trust", cause.as_str()));
        let answer = trust.get(cause).map(|seen| &seen.answer);
        let asked = (id, &*question, None);
        if let Some(answer) = answer_ui(ui, words, &mut requests.focus, asked, answer) {
            let trust = Field::Trust(answered(trust.clone(), cause, answer));
            requests.step(None, vec![Edit::Change(touchpoint.id.clone(), trust)]);
        }
    }
    sum_ui(ui, derived, touchpoint);
}

fn answered(mut trust: Trust, cause: &Cause, answer: Option<Answer>) -> Trust {
    match (answer, trust.get_mut(cause)) {
        (Some(answer), Some(seen)) => seen.answer = answer,
        (Some(answer), None) => {
            trust.insert(cause.clone(), answer.into());
        }
        (None, _) => {
            trust.remove(cause);
        }
    }
    trust
}

fn sum_ui(ui: &mut Ui, derived: &Derived, touchpoint: &Touchpoint) {
    let (words, quality) = (derived.words, quality(&touchpoint.trust));
    if let Some(percent) = quality.percent() {
        let facts =
            [("sound", quality.sound.into()), ("asked", quality.asked.into()), ("percent", percent.into())];
        let text = Label::new(words.say("trust-quality", &facts)).wrap();
        ui.add(text).on_hover_text(words.text("trust-quality-help"));
    }
    let count = causes(&touchpoint.trust).len();
    let is_positive = derived.judged(&touchpoint.id).is_some_and(|it| it.level == Level::Positive);
    if is_positive && count > 0 {
        thing::notice_ui(ui, &words.say("trust-at-risk", &[("count", count.into())]));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r12_an_answer_taken_back_is_not_in_the_map() {
        let trust = answered(Trust::new(), &Cause::Haste, Some(Answer::Yes));
        assert_eq!(trust[&Cause::Haste].answer, Answer::Yes);
        let trust = answered(trust, &Cause::Haste, Some(Answer::No));
        assert_eq!(trust[&Cause::Haste].answer, Answer::No);
        assert!(answered(trust, &Cause::Haste, None).is_empty());
    }
}
