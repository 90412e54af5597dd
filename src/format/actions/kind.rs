//! The kinds of file that a plan of actions is written as.

use crate::{
    insight::Insight,
    journey::Journey,
    words::{Lang, Words},
};

use super::{actions_csv, actions_markdown};

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

    /// The endings of such a file.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Csv => &["csv"],
            Self::Markdown => &["md"],
        }
    }

    /// The name of its sentence in the words.
    pub fn name(self) -> &'static str {
        match self {
            Self::Csv => "dialog-actions-csv",
            Self::Markdown => "dialog-actions-markdown",
        }
    }

    /// Writes the plan. Between the cells of a table stands what spreadsheets expect where the language is spoken.
    pub fn write(self, journey: &Journey, insight: &Insight, words: &Words) -> String {
        match self {
            Self::Csv => actions_csv(journey, insight, words, separator(words.lang)),
            Self::Markdown => actions_markdown(journey, insight, words),
        }
    }
}

/// Where numbers have a comma, it parts no cells.
fn separator(lang: Lang) -> char {
    match lang {
        Lang::En => ',',
        Lang::Fi => ';',
    }
}
