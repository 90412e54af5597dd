//! Cases: one complaint at a touchpoint, from the first word to what was learnt from it (R13), with its contacts
//! (R16).

use super::error::ItemError;
use crate::journey::{
    ActorId, Answer, Extra, SegmentId, TouchpointId,
    date::{Day, Moment, TimeOfDay},
    id::id_type,
    kinds::kinds,
    record_macro::{id_values, kind_values, records},
};

id_type!(
    /// The id of a case.
    CaseId
);

kinds! {
    /// The five steps of recovery, in order (R13).
    RecoveryStep {
        LetOffSteam = "let-off-steam",
        Interview = "interview",
        SayBack = "say-back",
        Agree = "agree",
        Offer = "offer",
    }

    /// The kind of lesson that a case teaches (R13).
    CaseKind {
        OneOff = "one-off",
        Systemic = "systemic",
    }

    /// The precision with which the time of a contact is known (R16).
    Exact {
        At = "at",
        After = "after",
        By = "by",
        About = "about",
    }

    /// The part of the day in which a contact was made (R16).
    DayPart {
        Morning = "morning",
        Day = "day",
        Evening = "evening",
        Night = "night",
    }

    /// The side that made a contact (R16).
    Party {
        Customer = "customer",
        Us = "us",
    }
}

id_values!(CaseId);
kind_values!(RecoveryStep, CaseKind, Exact, DayPart, Party);

records! {
    /// A case: one complaint at a touchpoint (R13). Its touchpoint, segment and solver may be missing from the
    /// map.
    Case {
        id: CaseId,
        touchpoint: Option<TouchpointId>,
        segment: Option<SegmentId>,
        /// The room, order number or the like of the customer; never a name by default.
        to_whom: String,
        opened: Moment,
        /// The complaint as it was stated.
        stated: String,
        /// The actual cause.
        cause: String,
        /// The steps of recovery that are done: the first so many of the five.
        steps: Vec<RecoveryStep>,
        solution: String,
        solved: Moment,
        solved_by: Option<ActorId>,
        /// The number of times that the customer had to tell the complaint.
        told: u32 = 1,
        follow_up: FollowUp,
        kind: Option<CaseKind>,
        lesson: String,
        grades: Vec<Grade>,
        contacts: Vec<Contact>,
    }

    /// The follow-up: asking the customer afterwards whether they are satisfied (R13).
    FollowUp {
        due: Day,
        done: Day,
        satisfied: Option<Answer>,
    }

    /// A grade that somebody gave to a case, and by whose standard.
    Grade {
        grade: String,
        by: String,
    }

    /// One message, call or visit of a case (R16).
    Contact {
        /// The number of days since the first contact.
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
    /// Makes a contact on this day, with nothing else filled in.
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
    /// Returns the case's name: the complaint as stated, else the cause; empty where neither is filled in.
    pub fn name(&self) -> &str {
        let said = [&self.stated, &self.cause].map(|text| text.trim());
        said.into_iter().find(|text| !text.is_empty()).unwrap_or_default()
    }

    /// Opens a case that was told once, with nothing else filled in.
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

    /// Returns the next of the five steps of recovery; `None` once all are done (R13).
    pub fn next_step(&self) -> Option<&'static RecoveryStep> {
        RecoveryStep::ALL.get(self.steps.len())
    }

    /// Returns whether the customer has agreed what the problem is (R13).
    pub fn is_agreed(&self) -> bool {
        self.steps.contains(&RecoveryStep::Agree)
    }

    /// Returns whether the case was solved and followed up, and the customer was satisfied (R13).
    pub fn is_confirmed(&self) -> bool {
        let FollowUp { done, satisfied, .. } = &self.follow_up;
        !self.solved.is_empty() && !done.is_empty() && *satisfied == Some(Answer::Yes)
    }

    /// Returns the first field that says that a solution was offered or made; such a field requires that the
    /// customer has agreed what the problem is (R13).
    pub(crate) fn of_solution(&self) -> Option<&'static str> {
        let is_solved = [
            ("steps", self.steps.contains(&RecoveryStep::Offer)),
            ("solution", !self.solution.is_empty()),
            ("solved", !self.solved.is_empty()),
            ("solved_by", self.solved_by.is_some()),
        ];
        is_solved.into_iter().find(|(_, is_said)| *is_said).map(|(field, _)| field)
    }

    /// Checks that a solution comes after agreement and that the steps are in order (R13).
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

    /// Sorts the contacts by day and leaves those of one day as entered (R16).
    pub(super) fn in_order(mut self) -> Self {
        self.contacts.sort_by_key(|contact| contact.day);
        self
    }
}
