//! The kinds of file in which a plan of actions is written.

use crate::{insight::Insight, journey::Journey, words::Words};

use super::{Separator, actions_csv, actions_markdown};

/// A kind of file for a plan of actions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActionsKind {
    /// A table of separated values.
    Csv,
    /// A list of tasks.
    Markdown,
}

impl ActionsKind {
    /// Every kind, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Csv, Self::Markdown];

    /// Returns the file name endings of this kind.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Csv => &["csv"],
            Self::Markdown => &["md"],
        }
    }

    /// Returns the key of the kind's sentence in the translations.
    pub fn name(self) -> &'static str {
        match self {
            Self::Csv => "dialog-actions-csv",
            Self::Markdown => "dialog-actions-markdown",
        }
    }

    /// Writes the plan of actions as this kind; only a table uses `separator`.
    pub fn write(self, journey: &Journey, insight: &Insight, words: &Words, separator: Separator) -> String {
        match self {
            Self::Csv => actions_csv(journey, insight, words, separator),
            Self::Markdown => actions_markdown(journey, insight, words),
        }
    }
}
