//! Shows what the editor notes, in words.

use egui::Context;

use crate::{
    editor::{Affected, Note, PasteError},
    gui::file::{condition::NoticeCondition, session::Session},
    journey::Journey,
    words::{Fault, Words},
};

/// The way a note is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// A note on something else that was done along with the edit.
    Aside,
    /// A reason why nothing was done; nothing is lost.
    Refused,
    Failed,
}

fn kind(note: &Note) -> Kind {
    match note {
        Note::AnswersReplaced { .. }
        | Note::CountsForNoOne
        | Note::RoundEnded { .. }
        | Note::RemovedFrom { .. }
        | Note::RatingsRemoved { .. }
        | Note::CasesOfEveryone { .. }
        | Note::WentAlong(_)
        | Note::TableReplaced { .. }
        | Note::KeptInNotes { .. } => Kind::Aside,
        Note::StageThere
        | Note::AnswersUnread
        | Note::TidyAlready
        | Note::NoDotsLeft { .. }
        | Note::NoBreakListed { .. }
        | Note::EarlierRound { .. }
        | Note::NothingToPaste
        | Note::CaseRefused(_)
        | Note::Refused(_) => Kind::Refused,
        Note::NotPasted(_) | Note::Impossible(_) => Kind::Failed,
    }
}

impl Session {
    /// Shows the editor's notes as lines at the foot of the canvas.
    pub(in crate::gui) fn tell_notes(&mut self, ctx: &Context) {
        let revision = self.editor.document().revision();
        for note in self.editor.take_notes() {
            let text = text(&note, self.editor.journey(), self.words());
            match kind(&note) {
                Kind::Aside => {
                    self.notices.aside(ctx, text);
                    self.notices.as_long_as(NoticeCondition::Since(revision));
                }
                Kind::Refused => self.notices.refusal(ctx, text),
                Kind::Failed => self.notices.failure(text),
            }
        }
    }
}

/// Returns a note as text; `journey` is the map as it is now.
pub(in crate::gui::file) fn text(note: &Note, journey: &Journey, words: &Words) -> String {
    match note {
        Note::AnswersReplaced { count } => words.say("answers-replaced", &[("count", (*count).into())]),
        Note::RoundEnded { name } => words.say("round-ended", &[("round", name.as_str().into())]),
        Note::EarlierRound { name } => words.say("round-no-rating", &[("round", name.as_str().into())]),
        Note::CountsForNoOne => words.text("finding-overridden").into_owned(),
        Note::RemovedFrom { name, affected: Affected { touchpoints, actions, cases } } => {
            let from =
                [("count-touchpoints", *touchpoints), ("mending-said", *actions), ("cases-count", *cases)];
            words.say("removed-from", &[("name", name.as_str().into()), ("from", words.tally(&from).into())])
        }
        Note::CasesOfEveryone { name, count } => {
            words.say("removed-cases", &[("name", name.as_str().into()), ("count", (*count).into())])
        }
        Note::WentAlong(Affected { actions, cases, .. }) => {
            let what = words.tally(&[("mending-said", *actions), ("cases-count", *cases)]);
            words.say("went-along", &[("what", what.into())])
        }
        Note::RatingsRemoved { name, count } => {
            words.say("removed-ratings", &[("name", name.as_str().into()), ("count", (*count).into())])
        }
        Note::StageThere => words.text("stage-there").into_owned(),
        Note::AnswersUnread => words.text("answers-unread").into_owned(),
        Note::TidyAlready => words.text("tidy-already").into_owned(),
        Note::TableReplaced { table } if table.is_empty() => words.text("votes-replaced-room").into_owned(),
        Note::TableReplaced { table } => words.say("votes-replaced", &[("table", table.as_str().into())]),
        Note::NoDotsLeft { table, count } => {
            words.say("dots-given-all", &[("table", table.as_str().into()), ("count", (*count).into())])
        }
        Note::NoBreakListed { number } => words.say("dots-no-break", &[("number", (*number).into())]),
        Note::NothingToPaste => words.text("paste-nothing").into_owned(),
        Note::KeptInNotes { first, more } => kept_in_notes(first, *more, words),
        Note::NotPasted(why) => words.say("not-pasted", &[("why", not_pasted(why, words).into())]),
        Note::CaseRefused(refusal) => refusal.text(words).into_owned(),
        Note::Refused(refusal) => refusal.text(journey, words),
        Note::Impossible(error) => {
            let why = words.fault(&Fault::reason(error));
            words.say("not-changed", &[("why", why.into())])
        }
    }
}

/// Returns a sentence on the first part of a list that could not be used, and the number of the others.
fn kept_in_notes(first: &Fault, more: usize, words: &Words) -> String {
    let sentence = words.fault(first);
    words.say("list-kept-in-notes", &[("sentence", sentence.into()), ("more", more.into())])
}

fn not_pasted(why: &PasteError, words: &Words) -> String {
    match why {
        PasteError::TooLarge => words.text("paste-too-large").into_owned(),
        PasteError::LongLine(line) => words.say("paste-long-line", &[("line", (*line).into())]),
        PasteError::TooMany { most, field } => {
            words.say("map-too-many", &[("most", (*most).into()), ("field", (*field).into())])
        }
        PasteError::Unreadable(fault) => words.fault(fault),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        format::map,
        journey::{Edit, test_map},
        words::Lang,
    };

    fn said(note: &Note) -> String {
        text(note, &test_map::journey("A > B"), Lang::En.words())
    }

    #[test]
    fn what_could_not_be_pasted_is_told_with_why() {
        let unreadable = map::read(b"Journey(").expect_err("no map");
        for (why, part) in [
            (PasteError::TooLarge, "larger than any map"),
            (PasteError::LongLine(1), "line 1 is too long for the name of a touchpoint"),
            (PasteError::TooMany { most: 1_000, field: "stages" }, "more than 1000"),
            (PasteError::Unreadable(crate::words::Fault::from(&unreadable)), "line 1"),
        ] {
            let said = said(&Note::NotPasted(why));
            assert!(said.starts_with("Not pasted: ") && said.contains(part), "{said}");
        }
    }

    #[test]
    fn what_else_an_edit_did_is_an_aside_and_what_was_not_done_is_none() {
        let affected = Affected { touchpoints: 5, actions: 0, cases: 1 };
        let removed = Note::RemovedFrom { name: "Waiter".to_owned(), affected };
        assert!(said(&removed).starts_with("Waiter was removed, also from 5 touchpoints and 1 case"));
        let along = Note::WentAlong(Affected { touchpoints: 0, actions: 2, cases: 1 });
        assert_eq!(said(&along), "2 actions and 1 case deleted with it. Undo brings all back");
        assert_eq!(kind(&removed), Kind::Aside);
        for (note, part) in [
            (Note::StageThere, "There is a stage of this name already"),
            (Note::AnswersUnread, "The answers were not taken"),
            (Note::TidyAlready, "The map is tidy already"),
            (Note::NothingToPaste, "There is no text on the clipboard to paste"),
        ] {
            assert_eq!((kind(&note), said(&note).contains(part)), (Kind::Refused, true));
        }
        assert_eq!(kind(&Note::NotPasted(PasteError::TooLarge)), Kind::Failed);
    }

    #[test]
    fn why_a_change_cannot_be_made_is_told_in_the_language_of_the_reader() {
        let journey = test_map::journey("A");
        let (_, error) = journey.apply(&[Edit::Remove(test_map::id("nobody"))]).expect_err("there is none");
        let note = Note::Impossible(error);
        assert_eq!(kind(&note), Kind::Failed);
        for (lang, part) in [
            (Lang::En, "Nothing was changed: there is no touchpoint “"),
            (Lang::Fi, "Mitään ei muutettu: kosketuspistettä ”"),
        ] {
            let said = text(&note, &journey, lang.words());
            assert!(said.starts_with(part) && said.matches(';').count() == 0, "{said}");
        }
    }
}
