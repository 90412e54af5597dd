//! What a report is made of: pieces that know nothing of the map, for each writer to write down in its way.

use crate::{insight::Level, picture::Sheet};

/// One piece of a report. Texts are as people wrote them: a writer escapes them.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// Below the title: 2 for a part, 3 within one.
    Heading(u8, String),
    /// The verdict, in the colours of its level.
    Verdict(Level, String),
    /// Its lines stay lines.
    Text(String),
    /// And what it shows for those who do not see it.
    Picture(Sheet, String),
    /// The emotional trace: drawn, and what it shows for those who do not see it; where nothing is drawn, as a table.
    Curve(DrawnCurve, String, ReportTable),
    List(Vec<ReportItem>),
    Table(ReportTable),
}

/// The emotional trace as wide as where it is read.
#[derive(Clone, Debug, PartialEq)]
pub struct DrawnCurve {
    pub on_screen: Sheet,
    pub on_paper: Sheet,
}

/// One thing said, of a touchpoint by its number (R7) or of the map.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReportItem {
    pub number: Option<u32>,
    pub text: String,
    /// The team's own note on it, mostly empty; its line breaks are kept.
    pub note: String,
    /// The items that this one sums up, listed below it.
    pub folded: Vec<ReportItem>,
}

/// Rows under heads, as many cells each as there are heads.
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
    /// What its row is about.
    Name(String),
    Text(String),
    /// A level, and what else is said of it.
    Level(Level, String),
}

impl ReportItem {
    pub(super) fn new(number: Option<u32>, text: String) -> Self {
        Self { number, text, note: String::new(), folded: Vec::new() }
    }
}

/// These numbers in one line.
pub(in crate::format) fn listed(numbers: &[u32]) -> String {
    numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}
