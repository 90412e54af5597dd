//! The faults for which a table of actions is refused, row by row, and the remarks on what is ignored in it. Each
//! sentence says what to do.

use crate::{
    journey::MOST_ENTRIES,
    words::{Fault, FaultKind},
};

/// A fault of a table of actions, or a remark on it. Rows count from 1.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ActionsFault {
    #[error("no column of a plan of actions")]
    NoHeader,
    /// A table without ids for a map that has actions: it cannot say which of them it means.
    #[error("no column of ids")]
    NoIds,
    #[error("two columns {0}")]
    ColumnTwice(String),
    /// A table with more rows than a map can have actions.
    #[error("more than {MOST_ENTRIES} rows")]
    TooManyRows,
    #[error("row {row}: {wrong:?}")]
    Row { row: u32, wrong: RowWrong },
    /// A remark on a column that is not known and is ignored.
    #[error("unknown column {0}")]
    UnknownColumn(String),
    /// A remark on a touchpoint that is found by its id but has another title.
    #[error("row {row}: the touchpoint is not called {text}")]
    OtherTitle { row: u32, text: String },
    /// A remark on a touchpoint that is found by its id while the number belongs to another with the same title.
    #[error("row {row}: the touchpoint is not {text} by its number")]
    OtherNumber { row: u32, text: String },
}

/// A fault of one row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowWrong {
    UnknownId(String),
    IdTwice(String),
    NoWhat,
    NoTouchpoint,
    UnknownTouchpoint(String),
    /// A title that several touchpoints have.
    SeveralTouchpoints(String),
    /// A number or title that names another touchpoint than the id.
    TwoTouchpoints(String),
    UnknownActor(String),
    /// A name that several actors have.
    SeveralActors(String),
    Day(String),
    /// A day that could be read as two different days.
    AmbiguousDay(String),
    Effort(String),
    State(String),
}

impl From<&ActionsFault> for Fault {
    fn from(fault: &ActionsFault) -> Self {
        let of = |sentence| Self::new(FaultKind::Content, sentence);
        match fault {
            ActionsFault::NoHeader => of("actions-no-header"),
            ActionsFault::NoIds => of("actions-no-ids"),
            ActionsFault::TooManyRows => {
                Self::new(FaultKind::TooLarge, "actions-rows").with("most", &MOST_ENTRIES)
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
        let of = |sentence, text: &String| Fault::new(FaultKind::Content, sentence).with("text", text);
        match self {
            Self::NoWhat => Fault::new(FaultKind::Content, "actions-no-what"),
            Self::NoTouchpoint => Fault::new(FaultKind::Content, "actions-no-touchpoint"),
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
