//! What a rule finds, and what it is given to look at.

use crate::journey::{Action, Case, Cause, Day, ItemKey, Journey, Touchpoint};

use super::{ActionStanding, CaseStanding, Gone, Insight, Level, SurveyResult};

/// A finding: one thing that a rule says, of one touchpoint or of the map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub rule: Rule,
    /// The touchpoint's number, from 1 (R7); `None` where the finding is about the map.
    pub number: Option<u32>,
    pub what: FindingKind,
}

/// The rules that find something beside the verdict.
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
    /// R5: positive, though some customers were failed: no more than the tolerance accepts.
    Tolerated {
        failed: u64,
        answers: u64,
    },
    /// R6: how the map stands for each segment.
    Standing,
    /// R6: good for some segments in target and breaking for others.
    Split,
    /// R6: the customers' rating for everyone is worse than what counts, and no segment in target uses it.
    Overridden,
    /// R8: every way through the map meets a break.
    NoUnbrokenPath,
    /// R8: a break that every customer meets.
    Unavoidable,
    /// R8: a break that a way leads around.
    Avoidable,
    /// R8: a connection sends the customer back to this number.
    LeadsBack {
        to: u32,
    },
    /// R10: how often ours and the customers' ratings are positive.
    Shares,
    /// R10: we rate it better than customers do.
    BlindSpot {
        own: Level,
        customers: Level,
    },
    /// R10: we rate it worse than customers do.
    HiddenStrength {
        own: Level,
        customers: Level,
    },
    /// R10: rated by ourselves alone.
    Assumption,
    /// R10: bad for staff and for customers.
    BothSides {
        staff: Level,
        customers: Level,
    },
    /// R10: good for customers, bad for staff.
    Strained {
        staff: Level,
        customers: Level,
    },
    /// R10: bad for customers, good for staff.
    Unseen {
        staff: Level,
        customers: Level,
    },
    /// R11: touchpoints are said to keep or break a promise that the map does not state.
    NoPromise,
    PromiseBroken,
    /// R11: it failed by too little.
    TooLittle,
    /// R11: it failed by too much.
    TooMuch,
    /// R11: a break that can fail both ways, and it is not said which.
    WhichWay,
    /// R12: positive, with causes of distrust.
    AtRisk {
        causes: Vec<Cause>,
    },
    /// R12: causes of distrust at a touchpoint that is not positive.
    Distrusted {
        causes: Vec<Cause>,
    },
    /// R14: so often customers had to repeat a complaint.
    Repeated {
        times: u32,
        /// The number that was typed, where cases count them.
        typed: Option<u32>,
    },
    /// R14: a break where nobody may solve a problem on their own, in a map that says who may elsewhere.
    NoMandate,
    /// R15.
    NoActor,
    /// R16: reply times in minutes.
    Late {
        promised: u32,
        actual: u32,
    },
    /// R16: that the message came in was not confirmed.
    Unconfirmed,
    /// R16: how long it would take was not said.
    NoEstimate,
    /// R16: where to ask how it goes was not said.
    NowhereToAsk,
    /// R16: the tone of the answer did not match the customer's.
    ToneNotMatched,
    /// R17: so many of those who answered the survey had a journey without a break.
    Unbroken {
        survey: String,
        unbroken: u32,
        answered: u32,
    },
    /// R17: so many respondents this touchpoint alone holds back, of those who answered.
    HeldByOne {
        people: u32,
        answered: u32,
    },
    /// R17: the survey asked about this, and it is not on the map.
    NotOnMap {
        survey: String,
        title: String,
    },
    /// R17: on the map, and the survey did not ask about it.
    NotAsked,
    /// R13: cases that are not closed.
    CasesOpen {
        count: usize,
    },
    /// R13: follow-ups whose day has come, the first of them this one.
    FollowUpsDue {
        count: usize,
        since: Day,
    },
    /// R13: contacts of customers that no contact from us follows.
    NeverAnswered {
        count: usize,
    },
    /// R13: of the contacts that customers made by phone or e-mail, those that one from us follows.
    Answered {
        answered: usize,
        asked: usize,
    },
    /// R19: a break without an action, on a map that has one.
    NoAction,
    /// R19: an action that is to be done, and whose day is past.
    Overdue {
        what: String,
        due: Day,
    },
    /// R19: all that was planned against this break is done: customers are to be asked again.
    AskAgain,
    /// R13, R17, R19: an item that belongs to nothing, what people call it, and what of it is gone.
    Loose {
        item: ItemKey,
        name: String,
        gone: Gone,
    },
}

/// The map as the rules look at it.
pub(super) struct Ground<'a> {
    pub(super) journey: &'a Journey,
    pub(super) insight: &'a Insight,
    /// In journey order.
    pub(super) touchpoints: &'a [&'a Touchpoint],
    /// What its surveys say, as [`SurveyResult::all`] has them.
    pub(super) surveys: &'a [SurveyResult],
    /// The actions and all cases as they stand, in journey order, then by id; those of no touchpoint last.
    pub(super) actions: &'a [(&'a Action, ActionStanding)],
    pub(super) cases: &'a [(&'a Case, CaseStanding)],
}

impl Rule {
    /// Returns the number by which the rule is cited, as the terminal writes it.
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

impl Ground<'_> {
    /// The actions of the touchpoint of this number.
    pub(super) fn actions_at(&self, number: u32) -> &[(&Action, ActionStanding)] {
        let first = self.actions.partition_point(|(_, it)| it.number.is_some_and(|its| its < number));
        let count = self.actions[first..].partition_point(|(_, it)| it.number == Some(number));
        &self.actions[first..first + count]
    }

    /// Adds what `of` says of each touchpoint and the level it is at.
    pub(super) fn each<I: IntoIterator<Item = FindingKind>>(
        &self,
        rule: Rule,
        out: &mut Vec<Finding>,
        of: impl Fn(&Touchpoint, Level) -> I,
    ) {
        for (touchpoint, judged) in self.touchpoints.iter().zip(&self.insight.touchpoints) {
            let found = of(touchpoint, judged.level).into_iter();
            out.extend(found.map(|what| Finding { rule, number: Some(judged.number), what }));
        }
    }
}
