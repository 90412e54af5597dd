//! Why a table of actions is not taken, row by row, and what of it is passed over; each sentence says what to do.

use crate::{
    journey::MOST_ENTRIES,
    words::{Fault, Kind},
};

/// What is wrong with a table of actions. Rows count from 1.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ActionsFault {
    #[error("no column of a plan of actions")]
    NoHeader,
    /// The map has actions, which a table without their ids cannot mean.
    #[error("no column of ids")]
    NoIds,
    #[error("two columns {0}")]
    ColumnTwice(String),
    /// No map has so many actions.
    #[error("more than {MOST_ENTRIES} rows")]
    TooManyRows,
    #[error("row {row}: {wrong:?}")]
    Row { row: u32, wrong: RowWrong },
    /// Nothing is wrong with it: it has no place in a map, and is passed over.
    #[error("unknown column {0}")]
    UnknownColumn(String),
    /// Nothing is wrong with it: its touchpoint goes by its id, and is called otherwise.
    #[error("row {row}: the touchpoint is not called {text}")]
    OtherTitle { row: u32, text: String },
    /// Nothing is wrong with it: its touchpoint goes by its id, and another that is called so has the number.
    #[error("row {row}: the touchpoint is not {text} by its number")]
    OtherNumber { row: u32, text: String },
}

/// What is wrong with one row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowWrong {
    UnknownId(String),
    IdTwice(String),
    NoWhat,
    NoTouchpoint,
    UnknownTouchpoint(String),
    /// Several touchpoints are called so.
    SeveralTouchpoints(String),
    /// The number or title says another than the id.
    TwoTouchpoints(String),
    UnknownActor(String),
    /// Several actors are called so.
    SeveralActors(String),
    Day(String),
    /// It could be one of two days.
    AmbiguousDay(String),
    Effort(String),
    State(String),
}

impl From<&ActionsFault> for Fault {
    fn from(fault: &ActionsFault) -> Self {
        let of = |sentence| Self::new(Kind::Content, sentence);
        match fault {
            ActionsFault::NoHeader => of("actions-no-header"),
            ActionsFault::NoIds => of("actions-no-ids"),
            ActionsFault::TooManyRows => {
                Self::new(Kind::TooLarge, "actions-rows").with("most", &MOST_ENTRIES)
            }
            ActionsFault::ColumnTwice(header) => of("actions-column-twice").with("header", header),
            ActionsFault::UnknownColumn(header) => of("actions-unknown-column").with("header", header),
            ActionsFault::OtherTitle { row, text } => {
                of("actions-other-title").with("row", row).with("text", text)
            }
            ActionsFault::OtherNumber { row, text } => {
                of("actions-other-number").with("row", row).with("text", text)
            }
            ActionsFault::Row { row, wrong } => wrong.fault().with("row", row),
        }
    }
}

impl RowWrong {
    fn fault(&self) -> Fault {
        let of = |sentence, text: &String| Fault::new(Kind::Content, sentence).with("text", text);
        match self {
            Self::NoWhat => Fault::new(Kind::Content, "actions-no-what"),
            Self::NoTouchpoint => Fault::new(Kind::Content, "actions-no-touchpoint"),
            Self::UnknownId(text) => of("actions-unknown-id", text),
            Self::IdTwice(text) => of("actions-id-twice", text),
            Self::UnknownTouchpoint(text) => of("actions-unknown-touchpoint", text),
            Self::SeveralTouchpoints(text) => of("actions-several-touchpoints", text),
            Self::TwoTouchpoints(text) => of("actions-two-touchpoints", text),
            Self::UnknownActor(text) => of("actions-unknown-actor", text),
            Self::SeveralActors(text) => of("actions-several-actors", text),
            Self::Day(text) => of("actions-day", text),
            Self::AmbiguousDay(text) => of("actions-ambiguous-day", text),
            Self::Effort(text) => of("actions-no-effort", text),
            Self::State(text) => of("actions-no-state", text),
        }
    }
}
