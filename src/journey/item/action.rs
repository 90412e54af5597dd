//! What is done against a break (R19).

use crate::journey::{
    ActorId, Extra, TouchpointId,
    date::Day,
    field_value::{FieldError, FieldValue, Plain},
    id::id_type,
    kinds::kinds,
    record_macro::{id_values, kind_values, records},
    value_kinds::{number_of, whole},
};

id_type!(
    /// Names an action.
    ActionId
);

kinds! {
    /// R19: how far an action has come.
    ActionState {
        Open = "open",
        Doing = "doing",
        Done = "done",
        Dropped = "dropped",
    }
}

id_values!(ActionId);
kind_values!(ActionState);

records! {
    /// An action against a break (R19). Its touchpoint and its actor may be gone: then it belongs to nothing.
    Action {
        id: ActionId,
        touchpoint: Option<TouchpointId>,
        what: String,
        actor: Option<ActorId>,
        /// Somebody in particular, in the team's own words.
        who: String,
        /// The day by which it is to be done.
        due: Day,
        effort: Effort,
        state: ActionState = ActionState::Open,
        /// The reason for it, or for dropping it.
        why: String,
    }
}

/// The effort of an action, from 1, least, to 5; 0 where it is not said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Effort(u8);

impl Effort {
    /// The most effort there is.
    pub const MOST: u8 = 5;

    /// Makes an effort of a number; `None` above [`Self::MOST`].
    pub fn new(effort: u8) -> Option<Self> {
        (effort <= Self::MOST).then_some(Self(effort))
    }

    /// Returns the number of the effort, 0 where it is not said.
    pub fn get(self) -> u8 {
        self.0
    }
}

impl Action {
    /// Makes an open action of these words and nothing else.
    pub fn new(id: ActionId, touchpoint: TouchpointId, what: &str) -> Self {
        Self { touchpoint: Some(touchpoint), what: what.to_owned(), ..Self::blank(id) }
    }

    /// Returns whether nothing is said of the action but where it is.
    pub fn says_nothing(&self) -> bool {
        let said = Self { touchpoint: None, what: self.what.trim().to_owned(), ..self.clone() };
        said == Self::blank(self.id.clone())
    }

    /// Makes one of which nothing is said yet, not even where.
    pub fn blank(id: ActionId) -> Self {
        Self {
            id,
            touchpoint: None,
            what: String::new(),
            actor: None,
            who: String::new(),
            due: Day::default(),
            effort: Effort::default(),
            state: ActionState::Open,
            why: String::new(),
            extra: Extra::default(),
        }
    }
}

impl FieldValue for Effort {
    fn absent() -> Option<Self> {
        Some(Self::default())
    }

    fn read(value: Plain) -> Result<Self, FieldError> {
        // One that is said is from 1 to 5.
        whole(&value, (1, Self::MOST.into())).map(|effort| Self(effort as u8))
    }

    fn plain(&self) -> Plain {
        Plain::Number(self.0.into())
    }

    fn of_text(text: &str) -> Result<Self, FieldError> {
        if matches!(text, "" | "0") { Ok(Self::default()) } else { Self::read(number_of(text)) }
    }

    fn text(&self) -> String {
        if self.0 == 0 { String::new() } else { self.0.to_string() }
    }
}
