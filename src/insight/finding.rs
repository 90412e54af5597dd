//! The findings that rules make.

use crate::journey::{Cause, Day, ItemKey};

use super::{Gone, Level};

/// A finding: one thing that a rule says about a touchpoint or about the map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub rule: Rule,
    /// The touchpoint's number, from 1 (R7); `None` where the finding is about the map.
    pub number: Option<u32>,
    pub what: FindingKind,
}

/// A rule that makes findings beside the verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    R5,
    R6,
    R8,
    R10,
    R11,
    R12,
    R13,
    R14,
    R15,
    R16,
    R17,
    R19,
}

/// A kind of finding, with the facts of its sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FindingKind {
    /// R5: a positive touchpoint at which some customers were failed, no more than the tolerance accepts.
    Tolerated {
        failed: u64,
        answers: u64,
    },
    /// R6: the verdict for each segment.
    Standing,
    /// R6: a touchpoint that is positive for some segments in target and breaks for others.
    Split,
    /// R6: a customers' rating for everyone that is worse than what counts, and that no segment in target uses.
    Overridden,
    /// R8: the lack of an unbroken path: every way through the map meets a break.
    NoUnbrokenPath,
    /// R8: a break that every customer meets.
    Unavoidable,
    /// R8: a break that a way leads around.
    Avoidable,
    /// R8: a connection that sends the customer back to this number.
    LeadsBack {
        to: u32,
    },
    /// R10: the share of positive ratings, ours and the customers'.
    Shares,
    /// R10: a touchpoint that we rate better than customers do.
    BlindSpot {
        own: Level,
        customers: Level,
    },
    /// R10: a touchpoint that we rate worse than customers do.
    HiddenStrength {
        own: Level,
        customers: Level,
    },
    /// R10: a touchpoint that only we have rated.
    Assumption,
    /// R10: a touchpoint that is bad for staff and for customers.
    BothSides {
        staff: Level,
        customers: Level,
    },
    /// R10: a touchpoint that is good for customers and bad for staff.
    Strained {
        staff: Level,
        customers: Level,
    },
    /// R10: a touchpoint that is bad for customers and good for staff.
    Unseen {
        staff: Level,
        customers: Level,
    },
    /// R11: touchpoints that are said to keep or break a promise which the map does not state.
    NoPromise,
    PromiseBroken,
    /// R11: a touchpoint that fails by too little.
    TooLittle,
    /// R11: a touchpoint that fails by too much.
    TooMuch,
    /// R11: a break that can fail both ways, without saying which.
    WhichWay,
    /// R12: a positive touchpoint with causes of distrust.
    AtRisk {
        causes: Vec<Cause>,
    },
    /// R12: causes of distrust at a touchpoint that is not positive.
    Distrusted {
        causes: Vec<Cause>,
    },
    /// R14: the number of times that customers had to repeat a complaint.
    Repeated {
        times: u32,
        /// The number that was typed, where cases count the repeats.
        typed: Option<u32>,
    },
    /// R14: a break where nobody may solve a problem on their own, in a map that says who may elsewhere.
    NoMandate,
    /// R15: a touchpoint without an actor.
    NoActor,
    /// R16: an answer later than promised; both reply times are in minutes.
    Late {
        promised: u32,
        actual: u32,
    },
    /// R16: a message whose arrival was not confirmed.
    Unconfirmed,
    /// R16: an answer without an estimate of the time it would take.
    NoEstimate,
    /// R16: a customer who was not told where to ask for the state of the matter.
    NowhereToAsk,
    /// R16: an answer whose tone did not match the customer's.
    ToneNotMatched,
    /// R17: the respondents of a survey who had an unbroken journey.
    Unbroken {
        survey: String,
        unbroken: u32,
        answered: u32,
    },
    /// R17: the respondents whose only break is this touchpoint, of those who answered.
    HeldByOne {
        people: u32,
        answered: u32,
    },
    /// R17: a column of the survey that is not about a touchpoint on the map.
    NotOnMap {
        survey: String,
        title: String,
    },
    /// R17: a touchpoint that the survey did not ask about.
    NotAsked,
    /// R13: cases that are not closed.
    CasesOpen {
        count: usize,
    },
    /// R13: follow-ups whose day has come, and the earliest such day.
    FollowUpsDue {
        count: usize,
        since: Day,
    },
    /// R13: contacts of customers that no contact from us follows.
    NeverAnswered {
        count: usize,
    },
    /// R13: the contacts that customers made by phone or e-mail, and those of them that a contact from us follows.
    Answered {
        answered: usize,
        asked: usize,
    },
    /// R19: a break without an action, on a map that has one.
    NoAction,
    /// R19: an action that is open or doing and whose day is past.
    Overdue {
        what: String,
        due: Day,
    },
    /// R19: a break against which everything planned is done, so that customers should be asked again.
    AskAgain,
    /// R13, R17, R19: an item that belongs to nothing, its name, and the part of it that is not on the map.
    Loose {
        item: ItemKey,
        name: String,
        gone: Gone,
    },
}

impl Rule {
    /// Returns the number by which the rule is cited in the terminal.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::R5 => "R5",
            Self::R6 => "R6",
            Self::R8 => "R8",
            Self::R10 => "R10",
            Self::R11 => "R11",
            Self::R12 => "R12",
            Self::R13 => "R13",
            Self::R14 => "R14",
            Self::R15 => "R15",
            Self::R16 => "R16",
            Self::R17 => "R17",
            Self::R19 => "R19",
        }
    }
}
