//! What a journey means. Pure functions of `&Journey`: one rule, one file, its tests below it.
//!
//! [`Insight::of`] applies the rules of the verdict, once per revision and view; every canvas, list, sentence and
//! export reads the same result.

mod action;
mod actor_matrix;
mod actors;
mod answers;
mod around;
mod asked;
mod case;
mod change;
mod clock;
mod compare;
pub mod contacts;
mod dots;
mod finding;
mod findings;
mod gain;
mod gap;
mod ground;
mod island;
mod judge;
mod lens;
mod level;
mod loose;
mod mandate;
mod meaning;
mod mending;
mod met;
mod of;
mod order;
mod order_cache;
mod outcomes;
mod paths;
mod promise;
mod reach;
mod recovered;
mod recovery;
pub mod respondents;
pub mod scale;
mod segments;
mod standing;
mod survey;
mod tables;
mod telling;
mod tolerance;
mod trace;
mod trust;
mod two_sides;
mod verdict;
mod view;
mod ways;

use crate::journey::{Journey, Round, SegmentId, TouchpointId};

pub use action::{ActionStanding, is_overdue};
pub use actor_matrix::{ActorMatrix, ActorRow, ActorRowOf};
pub use actors::ActorStanding;
pub use answers::Answers;
pub use asked::{AskedPeople, asked_of};
pub use case::{CaseFact, CaseStanding, CaseStep, NotConfirmed, is_due};
pub use change::Change;
pub use clock::{answered_badly, late_by, may_await_reply};
pub use compare::compare;
pub use dots::DotsGiven;
pub use finding::{Finding, FindingKind, Rule};
pub use gain::{Gain, WouldHold};
pub use gap::{Contrast, Gap, Share, Sides};
pub use judge::TraceLine;
pub use lens::{HeldBack, Lens, LensMark, Sighting, Trusted};
pub use level::Level;
pub use loose::Gone;
pub use meaning::Meaning;
pub use mending::ActionSign;
pub use met::Met;
pub use order_cache::Changed;
pub use outcomes::{OutcomeStanding, entries as outcome_entries, outcomes};
pub use paths::{Paths, UnbrokenPath};
pub use reach::{Reach, Thread, ThreadKind};
pub use recovered::NotTakenBack;
pub use recovery::CaseMark;
pub use segments::Overridden;
pub use standing::SegmentStanding;
pub use survey::{FEW, HeldBy, SurveyResult, outcome_share, to_go_by};
pub use tables::{Agreement, TableSays, tables_say};
pub use telling::{FindingGroup, FindingLine, FindingPart};
pub use trace::Trace;
pub use trust::{Quality, causes, quality};
pub use two_sides::{Burden, Encounter, TwoSides};
pub use verdict::{Counts, Verdict};
pub use view::{JudgedBy, View};

/// The customers that the verdict speaks of (R6).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Everyone, on a map without segments.
    Everyone,
    /// Everyone, on a map with segments of which none is in target; the verdict says so.
    NoneInTarget,
    /// Every segment in target.
    Targets,
    Segment(SegmentId),
}

/// The result of R1-R9 for a journey in one view.
#[derive(Clone, Debug, PartialEq)]
pub struct Insight {
    pub view: View,
    pub scope: Scope,
    pub verdict: Verdict,
    pub counts: Counts,
    /// The standing of each segment alone, in target or not, in the order shown (R6).
    pub segments: Vec<SegmentStanding>,
    /// The judged touchpoints in journey order (R7): the one numbered 1 comes first.
    pub touchpoints: Vec<Judged>,
    pub reach: Reach,
    pub trace: Trace,
    grounds: order_cache::OrderCache,
}

/// A touchpoint and its judgement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// The touchpoint's number, from 1 (R7).
    pub number: u32,
    pub id: TouchpointId,
    pub level: Level,
    pub assumed: bool,
    /// Whether the touchpoint is a break and only positive as if it were mended (R19).
    pub as_if: bool,
    /// The answers that the level in this view rests on (R5, R6). Over several segments these are the answers for
    /// each, and those for everyone once, however many segments go by them.
    pub answers: Answers,
    /// The levels as we and as customers see it, whoever the map is judged by (R10).
    pub sides: Sides,
    /// The level as staff see it, which changes no other (R10).
    pub staff: Level,
    /// Whether the touchpoint is positive for one segment in target and breaks for another, whatever is in view
    /// (R6).
    pub split: bool,
    /// Whether every segment in target overrides the rating for everyone of a voice that counts, and whom it
    /// hides; `None` where there is no such rating (R6).
    pub overridden: Option<Overridden>,
}

impl Insight {
    /// Returns the number of a touchpoint, from 1 (R7); `None` for one that the journey does not have.
    pub fn number_of(&self, id: &TouchpointId) -> Option<u32> {
        Some(self.grounds.by_id[self.rank_of(id)?] + 1)
    }

    /// Returns the places of all touchpoints in [`Self::touchpoints`], by their ids.
    pub fn places_by_id(&self) -> &[u32] {
        &self.grounds.by_id
    }

    /// Returns the number of touchpoints with a smaller id; `None` where the journey does not have the touchpoint.
    fn rank_of(&self, id: &TouchpointId) -> Option<usize> {
        let id_at = |place: &u32| &self.touchpoints[*place as usize].id;
        self.grounds.by_id.binary_search_by(|place| id_at(place).cmp(id)).ok()
    }

    /// Returns the touchpoint of a number, from 1 (R7); `None` for a number that none has.
    pub fn by_number(&self, number: u32) -> Option<&Judged> {
        self.touchpoints.get(number.checked_sub(1)? as usize)
    }

    /// Returns the past round that the view shows (R5); `None` where the view shows now.
    pub fn round(&self, journey: &Journey) -> Option<Round> {
        journey.round(self.view.round.as_ref()?)
    }

    /// Returns the breaks in journey order (R2).
    pub fn breaks(&self) -> impl Iterator<Item = &Judged> {
        self.touchpoints.iter().filter(|judged| judged.level.breaks())
    }
}
