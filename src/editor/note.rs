//! What a person should be told because it cannot be seen where they did it: a rating replaced many answers, or
//! counts for no one; what was removed was removed from touchpoints too; nothing was done, and why.

use std::collections::BTreeSet;

use crate::{
    format::outline::Remark,
    journey::{Edit, EditError, Journey, Touchpoint, TouchpointId},
    words::{Fault, Words},
};

use super::{Editor, case_change::CaseRefusal, gesture::ConnectRefusal};

/// A fact that the window turns into a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// One answer replaced this many (R5).
    AnswersReplaced { count: u64 },
    /// The rating for everyone counts for no segment in target (R6).
    CountsForNoOne,
    /// The round of this name is over (R5).
    RoundEnded { name: String },
    /// A rating would not be seen in the earlier round that is looked at (R5).
    EarlierRound { name: String },
    /// A stage or an actor was removed from these.
    RemovedFrom { name: String, affected: Affected },
    /// The ratings of a segment were removed from this many touchpoints.
    RatingsRemoved { name: String, count: usize },
    /// This many cases of a segment now belong to everyone (R13).
    CasesOfEveryone { name: String, count: usize },
    /// These were removed with their touchpoints (R13, R19).
    WentAlong(Affected),
    /// A stage was to be given the name of another.
    StageThere,
    /// The typed answers are not three numbers and were left out.
    AnswersUnread,
    /// Other numbers replaced what a table had answered.
    TableReplaced { table: String },
    /// A table has given all its dots already.
    NoDotsLeft { table: String, count: u32 },
    /// The touchpoint of this number is not listed among the breaks.
    NoBreakListed { number: u32 },
    /// The map is as tidy as it gets.
    TidyAlready,
    /// The clipboard holds nothing to paste.
    NothingToPaste,
    /// Something in a list could not be used and was put into the notes: the first such thing, and how many more
    /// there are.
    KeptInNotes { first: Fault, more: usize },
    /// What was pasted cannot be used, and why.
    NotPasted(PasteError),
    /// A change to a case is refused, and why (R13).
    CaseRefused(CaseRefusal),
    /// Two touchpoints cannot be connected, and why.
    Refused(ConnectRefusal),
    /// A change that was offered cannot be made, which is a fault of ours. Nothing changed.
    Impossible(EditError),
}

/// The numbers of touchpoints, actions and cases that have or name something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Affected {
    pub touchpoints: usize,
    pub actions: usize,
    pub cases: usize,
}

/// The reason why a text cannot be pasted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PasteError {
    TooLarge,
    /// A line, numbered from 1, is too long for a name.
    LongLine(usize),
    /// The map would have more than `most` of what the file calls `field`.
    TooMany {
        most: usize,
        field: &'static str,
    },
    /// The text is neither a map nor a list that can be read.
    Unreadable(Fault),
}

impl Note {
    /// Returns the note about a list's remarks; `None` where there are none.
    pub(crate) fn kept_in_notes(remarks: &[Remark]) -> Option<Self> {
        let first = Fault::from(remarks.first()?);
        Some(Self::KeptInNotes { first, more: remarks.len() - 1 })
    }
}

impl Editor {
    /// Notes the effects of these edits that cannot be seen; `before` is the map as it was.
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

    /// Returns whether a rating for everyone is hidden because every segment in target has its own (R6).
    fn counts_for_no_one(&self, edit: &Edit) -> bool {
        let Edit::Rate(id, key, tally) = edit else { return false };
        let judged = self.derived.as_ref().and_then(|derived| derived.judged(id));
        key.segment.is_none() && !tally.is_empty() && judged.is_some_and(|judged| judged.overridden.is_some())
    }
}

/// Returns how many answers were replaced by one (R5). Counting down from two to one surprises nobody.
fn answers_replaced(before: &Journey, edit: &Edit) -> Option<u64> {
    let Edit::Rate(id, key, tally) = edit else { return None };
    let earlier = before.touchpoint(id)?.ratings.get(key)?.tally.answers();
    (tally.answers() == 1 && earlier > 2).then_some(earlier)
}

/// Returns what was removed with a stage, an actor or a segment, where touchpoints had it.
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

/// Notes that the cases of a removed segment count for everyone, which may change the verdict (R13).
fn cases_of_everyone(before: &Journey, edit: &Edit) -> Option<Note> {
    let Edit::RemoveSegment(id) = edit else { return None };
    let count = before.cases().filter(|case| case.segment.as_ref() == Some(id)).count();
    let name = before.segment(id)?.name.clone();
    (count > 0).then_some(Note::CasesOfEveryone { name, count })
}

/// Notes the actions and cases that were removed with their touchpoint, which they never outlive (R13, R19).
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
    /// Returns the sentence that says what was not connected, and why.
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
