//! What a person should be told that cannot be seen where they did it: a rating took the place of many
//! answers, or counts for no one; what was removed went from touchpoints too; nothing was done, and why.

use std::collections::BTreeSet;

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
    /// A stage or an actor went from these.
    RemovedFrom { name: String, affected: Affected },
    /// Ratings of a segment went from so many touchpoints.
    RatingsRemoved { name: String, count: usize },
    /// R13: so many cases of a segment are everyone's now.
    CasesOfEveryone { name: String, count: usize },
    /// R13, R19: these went with their touchpoints.
    WentAlong(Affected),
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

/// What has or names something: how many of each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Affected {
    pub touchpoints: usize,
    pub actions: usize,
    pub cases: usize,
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
        self.notes.extend(edits.iter().find_map(|edit| cases_of_everyone(before, edit)));
        self.notes.extend(went_along(before, edits));
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
    let count = |has: &dyn Fn(&Touchpoint) -> bool| before.touchpoints().filter(|it| has(it)).count();
    let from = |name: &str, affected: Affected| {
        (affected != Affected::default()).then(|| Note::RemovedFrom { name: name.to_owned(), affected })
    };
    match edit {
        Edit::RemoveStage(id) => {
            let touchpoints = count(&|touchpoint| touchpoint.stage.as_ref() == Some(id));
            from(&before.stage(id)?.name, Affected { touchpoints, ..Affected::default() })
        }
        Edit::RemoveActor(id) => {
            let affected = Affected {
                touchpoints: count(&|touchpoint| touchpoint.actors.contains(id)),
                actions: before.actions().filter(|action| action.actor.as_ref() == Some(id)).count(),
                cases: before.cases().filter(|case| case.solved_by.as_ref() == Some(id)).count(),
            };
            from(&before.actor(id)?.name, affected)
        }
        Edit::RemoveSegment(id) => {
            let has = |it: &Touchpoint| it.ratings.keys().any(|key| key.segment.as_ref() == Some(id));
            let rated = Some(count(&has)).filter(|&count| count > 0)?;
            Some(Note::RatingsRemoved { name: before.segment(id)?.name.clone(), count: rated })
        }
        _ => None,
    }
}

/// R13: a case of a segment that is removed counts for everyone, which may change the verdict.
fn cases_of_everyone(before: &Journey, edit: &Edit) -> Option<Note> {
    let Edit::RemoveSegment(id) = edit else { return None };
    let count = before.cases().filter(|case| case.segment.as_ref() == Some(id)).count();
    let name = before.segment(id)?.name.clone();
    (count > 0).then_some(Note::CasesOfEveryone { name, count })
}

/// R13, R19: an action and a case never outlive their touchpoint.
fn went_along(before: &Journey, edits: &[Edit]) -> Option<Note> {
    let removed = edits.iter().filter_map(|edit| match edit {
        Edit::Remove(id) => Some(id),
        _ => None,
    });
    let removed: BTreeSet<_> = removed.collect();
    if removed.is_empty() {
        return None;
    }
    let is_gone = |id: &Option<TouchpointId>| id.as_ref().is_some_and(|id| removed.contains(id));
    let actions = before.actions().filter(|action| is_gone(&action.touchpoint)).count();
    let cases = before.cases().filter(|case| is_gone(&case.touchpoint)).count();
    (actions + cases > 0).then_some(Note::WentAlong(Affected { touchpoints: 0, actions, cases }))
}

impl ConnectRefusal {
    /// What was not connected, and why.
    pub(crate) fn text(&self, journey: &Journey, words: &Words) -> String {
        let title = |id: &TouchpointId| {
            let title = journey.title_of(id);
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
