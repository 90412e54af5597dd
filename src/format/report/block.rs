//! The blocks that a report is made of. They know nothing of the map, and each writer writes them in its own way.

use crate::{insight::Level, picture::Sheet};

/// One block of a report. Texts are as people wrote them; a writer escapes them.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading below the title: 2 for a part, 3 within one.
    Heading(u8, String),
    /// The verdict, in the colours of its level.
    Verdict(Level, String),
    /// A text, whose line breaks are kept.
    Text(String),
    /// A picture, and what it shows in words for those who do not see it.
    Picture(Sheet, String),
    /// The emotional trace: drawn, what it shows in words for those who do not see it, and as a table for writers
    /// that do not draw it.
    Curve(DrawnCurve, String, ReportTable),
    List(Vec<ReportItem>),
    Table(ReportTable),
}

/// The emotional trace, drawn at the width of each medium.
#[derive(Clone, Debug, PartialEq)]
pub struct DrawnCurve {
    pub on_screen: Sheet,
    pub on_paper: Sheet,
}

/// One statement, about a touchpoint by its number (R7) or about the map.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReportItem {
    pub number: Option<u32>,
    pub text: String,
    /// The team's own note on it, usually empty; its line breaks are kept.
    pub note: String,
    /// The items that this one sums up, listed below it.
    pub folded: Vec<ReportItem>,
}

/// A table; each row has as many cells as there are heads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportTable {
    /// The sentence that says what the table holds, for screen readers.
    pub says: String,
    pub heads: Vec<String>,
    pub rows: Vec<Vec<Cell>>,
}

/// A cell of a table, by what it holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    Number(u32),
    /// The name of what its row is about.
    Name(String),
    Text(String),
    /// A level, and the words for it with any remarks.
    Level(Level, String),
}

impl ReportItem {
    pub(super) fn new(number: Option<u32>, text: String) -> Self {
        Self { number, text, note: String::new(), folded: Vec::new() }
    }
}

/// Returns these numbers as a list on one line.
pub(in crate::format) fn listed(numbers: &[u32]) -> String {
    numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}
