//! What the editor notes, in words.

use egui::Context;

use crate::{
    editor::{Note, PasteError},
    gui::file::session::Session,
    journey::Journey,
    words::{Fault, Words},
};

/// How a note is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// It was done, and something else with it.
    Aside,
    /// Nothing was done, and why; nothing is lost.
    Refused,
    Failed,
}

fn kind(note: &Note) -> Kind {
    match note {
        Note::AnswersReplaced { .. }
        | Note::CountsForNoOne
        | Note::RemovedFrom { .. }
        | Note::RatingsRemoved { .. }
        | Note::KeptInNotes { .. } => Kind::Aside,
        Note::TidyAlready | Note::NothingToPaste | Note::Refused(_) => Kind::Refused,
        Note::NotPasted(_) | Note::Impossible(_) => Kind::Failed,
    }
}

impl Session {
    /// What the editor noted, as lines at the foot of the canvas.
    pub(in crate::gui) fn tell_notes(&mut self, ctx: &Context) {
        let revision = self.editor.document().revision();
        self.notices.keep_up_to(revision);
        for note in self.editor.take_notes() {
            let text = text(&note, self.editor.journey(), self.words());
            match kind(&note) {
                Kind::Aside => self.notices.aside(ctx, text, revision),
                Kind::Refused => self.notices.refusal(ctx, text),
                Kind::Failed => self.notices.failure(text),
            }
        }
    }
}

/// `journey` is the map as it is now.
pub(in crate::gui::file) fn text(note: &Note, journey: &Journey, words: &Words) -> String {
    match note {
        Note::AnswersReplaced { count } => words.say("answers-replaced", &[("count", (*count).into())]),
        Note::CountsForNoOne => words.text("finding-overridden").into_owned(),
        Note::RemovedFrom { name, count } => {
            words.say("removed-from", &[("name", name.as_str().into()), ("count", (*count).into())])
        }
        Note::RatingsRemoved { name, count } => {
            words.say("removed-ratings", &[("name", name.as_str().into()), ("count", (*count).into())])
        }
        Note::TidyAlready => words.text("tidy-already").into_owned(),
        Note::NothingToPaste => words.text("paste-nothing").into_owned(),
        Note::KeptInNotes { first, more } => kept_in_notes(first, *more, words),
        Note::NotPasted(why) => words.say("not-pasted", &[("why", not_pasted(why, words).into())]),
        Note::Refused(refusal) => refusal.text(journey, words),
        Note::Impossible(error) => error.to_string(),
    }
}

/// What could not be used in a list, in a sentence.
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
