//! One complaint at a touchpoint, from the first word to what was learnt (R13, R16).

use super::error::ItemError;
use crate::journey::{
    ActorId, Answer, Extra, SegmentId, TouchpointId,
    date::{Day, Moment, TimeOfDay},
    id::id_type,
    kinds::kinds,
    record_macro::{id_values, kind_values, records},
};

id_type!(
    /// Names a case.
    CaseId
);

kinds! {
    /// R13: the five steps of recovery, in their order.
    RecoveryStep {
        LetOffSteam = "let-off-steam",
        Interview = "interview",
        SayBack = "say-back",
        Agree = "agree",
        Offer = "offer",
    }

    /// R13: what a case teaches.
    CaseKind {
        OneOff = "one-off",
        Systemic = "systemic",
    }

    /// R16: how exactly the time of a contact is known.
    Exact {
        At = "at",
        After = "after",
        By = "by",
        About = "about",
    }

    /// R16: the part of a day in which a contact was made.
    DayPart {
        Morning = "morning",
        Day = "day",
        Evening = "evening",
        Night = "night",
    }

    /// R16: who made a contact.
    Party {
        Customer = "customer",
        Us = "us",
    }
}

id_values!(CaseId);
kind_values!(RecoveryStep, CaseKind, Exact, DayPart, Party);

records! {
    /// A case: one complaint at a touchpoint (R13). Its touchpoint, segment and actor may be gone.
    Case {
        id: CaseId,
        touchpoint: Option<TouchpointId>,
        segment: Option<SegmentId>,
        /// A room, an order number; never a name by default.
        to_whom: String,
        opened: Moment,
        /// The complaint as it was stated.
        stated: String,
        /// What it actually was.
        cause: String,
        /// The steps of recovery that are done: a beginning of the five.
        steps: Vec<RecoveryStep>,
        solution: String,
        solved: Moment,
        solved_by: Option<ActorId>,
        /// The number of times that the customer had to tell it.
        told: u32 = 1,
        follow_up: FollowUp,
        kind: Option<CaseKind>,
        lesson: String,
        grades: Vec<Grade>,
        contacts: Vec<Contact>,
    }

    /// R13: asking afterwards whether the customer is satisfied.
    FollowUp {
        due: Day,
        done: Day,
        satisfied: Option<Answer>,
    }

    /// A grade that a case was given, and by whose standard.
    Grade {
        grade: String,
        by: String,
    }

    /// R16: one message, call or visit of a case.
    Contact {
        /// Days since the first contact.
        day: u32,
        time: TimeOfDay,
        part: Option<DayPart>,
        exact: Exact = Exact::At,
        from: Option<Party>,
        channel: String,
        r#where: String,
        tone: String,
        text: String,
    }
}

impl Contact {
    /// Makes one of this day of which nothing else is said.
    pub fn on_day(day: u32) -> Self {
        Self {
            day,
            time: TimeOfDay::default(),
            part: None,
            exact: Exact::At,
            from: None,
            channel: String::new(),
            r#where: String::new(),
            tone: String::new(),
            text: String::new(),
            extra: Extra::default(),
        }
    }
}

impl Case {
    /// Returns what the case is called: what was stated, else the cause; empty where nothing was said yet.
    pub fn name(&self) -> &str {
        let said = [&self.stated, &self.cause].map(|text| text.trim());
        said.into_iter().find(|text| !text.is_empty()).unwrap_or_default()
    }

    /// Opens a case of which nothing is said yet, told once.
    pub fn new(id: CaseId, touchpoint: TouchpointId) -> Self {
        Self {
            id,
            touchpoint: Some(touchpoint),
            segment: None,
            to_whom: String::new(),
            opened: Moment::default(),
            stated: String::new(),
            cause: String::new(),
            steps: Vec::new(),
            solution: String::new(),
            solved: Moment::default(),
            solved_by: None,
            told: 1,
            follow_up: FollowUp {
                due: Day::default(),
                done: Day::default(),
                satisfied: None,
                extra: Extra::default(),
            },
            kind: None,
            lesson: String::new(),
            grades: Vec::new(),
            contacts: Vec::new(),
            extra: Extra::default(),
        }
    }

    /// Returns whether the customer has agreed what the problem is (R13).
    pub fn is_agreed(&self) -> bool {
        self.steps.contains(&RecoveryStep::Agree)
    }

    /// Returns whether it was solved, followed up, and the customer was satisfied (R13).
    pub fn is_confirmed(&self) -> bool {
        let FollowUp { done, satisfied, .. } = &self.follow_up;
        !self.solved.is_empty() && !done.is_empty() && *satisfied == Some(Answer::Yes)
    }

    /// Returns the first field that says that there is a solution, offered or made: then the customer has agreed what the
    /// problem is (R13).
    pub(crate) fn of_solution(&self) -> Option<&'static str> {
        let is_solved = [
            ("steps", self.steps.contains(&RecoveryStep::Offer)),
            ("solution", !self.solution.is_empty()),
            ("solved", !self.solved.is_empty()),
            ("solved_by", self.solved_by.is_some()),
        ];
        is_solved.into_iter().find(|(_, is_said)| *is_said).map(|(field, _)| field)
    }

    /// R13: a solution comes after agreement, and the steps in their order.
    pub(super) fn check(&self) -> Result<(), ItemError> {
        let not_agreed = self.of_solution().filter(|_| !self.is_agreed());
        if let Some(field) = not_agreed {
            Err(ItemError::NotAgreed(field))
        } else if RecoveryStep::ALL.starts_with(&self.steps) {
            Ok(())
        } else {
            Err(ItemError::Steps)
        }
    }

    /// R16: contacts stand in the order of their days, then as entered.
    pub(super) fn in_order(mut self) -> Self {
        self.contacts.sort_by_key(|contact| contact.day);
        self
    }
}
