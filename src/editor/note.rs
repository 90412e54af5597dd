//! What a person should be told that cannot be seen where they did it: a rating took the place of many
//! answers, or counts for no one; what was removed went from touchpoints too; nothing was done, and why.

use crate::{
    format::outline::Remark,
    journey::{Edit, EditError, Journey, Touchpoint, TouchpointId},
    words::{Fault, Words},
};

use super::{Editor, case_change::CaseRefusal, gesture::ConnectRefusal};

/// A fact, to be turned into a sentence by whoever shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// R5: so many answers gave way to one.
    AnswersReplaced { count: u64 },
    /// R6: the rating for everyone counts for no segment in target.
    CountsForNoOne,
    /// R5: a round of this name is over.
    RoundEnded { name: String },
    /// R5: a rating would not be seen in the earlier round that is looked at.
    EarlierRound { name: String },
    /// A stage or an actor went from so many touchpoints.
    RemovedFrom { name: String, count: usize },
    /// Ratings of a segment went from so many touchpoints.
    RatingsRemoved { name: String, count: usize },
    /// A stage was to be called as another is.
    StageThere,
    /// Answers were left that are no three numbers.
    AnswersUnread,
    /// What a table had answered gave way to other numbers.
    TableReplaced { table: String },
    /// A table has given all its dots already.
    NoDotsLeft { table: String, count: u32 },
    /// The touchpoint of this number is not listed among the breaks.
    NoBreakListed { number: u32 },
    /// The map is as tidy as it gets.
    TidyAlready,
    /// There is nothing to paste.
    NothingToPaste,
    /// Something in a list could not be used: the first of it, and how much more. It stands in the notes.
    KeptInNotes { first: Fault, more: usize },
    /// What was pasted cannot be used, and why.
    NotPasted(PasteError),
    /// R13: what was to be said of a case cannot be said now, and why.
    CaseRefused(CaseRefusal),
    /// Two touchpoints cannot be connected, and why.
    Refused(ConnectRefusal),
    /// A fault of ours: what was offered cannot be done. Nothing changed.
    Impossible(EditError),
}

/// Why a text cannot be pasted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PasteError {
    TooLarge,
    /// A line, from 1, is too long to be a name.
    LongLine(usize),
    /// The map would have more than `most` of what is named so in the file.
    TooMany {
        most: usize,
        field: &'static str,
    },
    /// It is no map and no list that can be read.
    Unreadable(Fault),
}

impl Note {
    /// What is to be said of a list, where there is something.
    pub(crate) fn kept_in_notes(remarks: &[Remark]) -> Option<Self> {
        let first = Fault::from(remarks.first()?);
        Some(Self::KeptInNotes { first, more: remarks.len() - 1 })
    }
}

impl Editor {
    /// Notes what these edits did that cannot be seen; `before` is the map as it was.
    pub(super) fn note_side_effects(&mut self, before: &Journey, edits: &[Edit]) {
        let count: u64 = edits.iter().filter_map(|edit| answers_replaced(before, edit)).sum();
        if count > 0 {
            self.notes.push(Note::AnswersReplaced { count });
        }
        self.notes.extend(edits.iter().find_map(|edit| removed(before, edit)));
        self.refresh();
        if edits.iter().any(|edit| self.counts_for_no_one(edit)) {
            self.notes.push(Note::CountsForNoOne);
        }
    }

    /// R6: a rating for everyone where every segment in target has its own.
    fn counts_for_no_one(&self, edit: &Edit) -> bool {
        let Edit::Rate(id, key, tally) = edit else { return false };
        let judged = self.derived.as_ref().and_then(|derived| derived.judged(id));
        key.segment.is_none() && !tally.is_empty() && judged.is_some_and(|judged| judged.overridden.is_some())
    }
}

/// R5: how many answers gave way to one. To count down by one is no surprise.
fn answers_replaced(before: &Journey, edit: &Edit) -> Option<u64> {
    let Edit::Rate(id, key, tally) = edit else { return None };
    let earlier = before.touchpoint(id)?.ratings.get(key)?.tally.answers();
    (tally.answers() == 1 && earlier > 2).then_some(earlier)
}

/// What went along with a stage, an actor or a segment, where touchpoints had it.
fn removed(before: &Journey, edit: &Edit) -> Option<Note> {
    let uses = |has: &dyn Fn(&Touchpoint) -> bool| {
        Some(before.touchpoints().filter(|touchpoint| has(touchpoint)).count()).filter(|&count| count > 0)
    };
    match edit {
        Edit::RemoveStage(id) => Some(Note::RemovedFrom {
            name: before.stage(id)?.name.clone(),
            count: uses(&|touchpoint| touchpoint.stage.as_ref() == Some(id))?,
        }),
        Edit::RemoveActor(id) => Some(Note::RemovedFrom {
            name: before.actor(id)?.name.clone(),
            count: uses(&|touchpoint| touchpoint.actors.contains(id))?,
        }),
        Edit::RemoveSegment(id) => Some(Note::RatingsRemoved {
            name: before.segment(id)?.name.clone(),
            count: uses(&|touchpoint| touchpoint.ratings.keys().any(|key| key.segment.as_ref() == Some(id)))?,
        }),
        _ => None,
    }
}

impl ConnectRefusal {
    /// What was not connected, and why.
    pub(crate) fn text(&self, journey: &Journey, words: &Words) -> String {
        let title = |id: &TouchpointId| {
            let title = journey.touchpoint(id).map_or("", |touchpoint| touchpoint.title.as_str());
            words.touchpoint_title(title).into_owned()
        };
        match self {
            Self::Itself(id) => words.say("refused-itself", &[("title", title(id).into())]),
            Self::Already(from, to) => {
                words.say("refused-already", &[("from", title(from).into()), ("to", title(to).into())])
            }
        }
    }
}
