//! Actions against breaks (R19).

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
    /// The id of an action.
    ActionId
);

kinds! {
    /// The state of an action: how far it has come (R19).
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
    /// An action against a break (R19). Where its touchpoint or actor is not on the map, it is found as belonging
    /// to nothing.
    Action {
        id: ActionId,
        touchpoint: Option<TouchpointId>,
        what: String,
        actor: Option<ActorId>,
        /// The person who does it, in the team's own words.
        who: String,
        /// The day by which it should be done.
        due: Day,
        effort: Effort,
        state: ActionState = ActionState::Open,
        /// The reason for the action, or for dropping it.
        why: String,
    }
}

/// The effort of an action, from 1 (least) to 5 (most); 0 where it is not given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Effort(u8);

impl Effort {
    /// The greatest effort.
    pub const MOST: u8 = 5;

    /// Makes an effort from a number; `None` above [`Self::MOST`].
    pub fn new(effort: u8) -> Option<Self> {
        (effort <= Self::MOST).then_some(Self(effort))
    }

    /// Returns the effort as a number, 0 where it is not given.
    pub fn get(self) -> u8 {
        self.0
    }
}

impl Action {
    /// Makes an open action with this text, everything else at its default.
    pub fn new(id: ActionId, touchpoint: TouchpointId, what: &str) -> Self {
        Self { touchpoint: Some(touchpoint), what: what.to_owned(), ..Self::blank(id) }
    }

    /// Returns whether nothing is filled in but the touchpoint.
    pub fn says_nothing(&self) -> bool {
        let said = Self { touchpoint: None, what: self.what.trim().to_owned(), ..self.clone() };
        said == Self::blank(self.id.clone())
    }

    /// Makes an action in which nothing is filled in, not even the touchpoint.
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
        // An effort that a file gives is from 1 to 5.
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
