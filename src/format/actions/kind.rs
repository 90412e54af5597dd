//! The kinds of file that a plan of actions is written as.

use crate::{insight::Insight, journey::Journey, words::Words};

use super::{Separator, actions_csv, actions_markdown};

/// A plan of actions as a kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActionsKind {
    /// A table.
    Csv,
    /// Tasks.
    Markdown,
}

impl ActionsKind {
    /// Every kind in the order they are offered.
    pub const ALL: [Self; 2] = [Self::Csv, Self::Markdown];

    /// Returns the endings of such a file.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Csv => &["csv"],
            Self::Markdown => &["md"],
        }
    }

    /// Returns the name of its sentence in the words.
    pub fn name(self) -> &'static str {
        match self {
            Self::Csv => "dialog-actions-csv",
            Self::Markdown => "dialog-actions-markdown",
        }
    }

    /// Writes the plan; `separator` stands between the cells of a table.
    pub fn write(self, journey: &Journey, insight: &Insight, words: &Words, separator: Separator) -> String {
        match self {
            Self::Csv => actions_csv(journey, insight, words, separator),
            Self::Markdown => actions_markdown(journey, insight, words),
        }
    }
}
