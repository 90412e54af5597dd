//! The reasons why an outline cannot be read as a map, and the remarks on one that can.

use crate::words::{Fault, FaultKind};

/// The reason why an outline cannot be read as a map; lines count from 1.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OutlineError {
    #[error("line {line}: a mark without a text")]
    MarkAlone { line: usize },
    #[error("line {line}: a list mark without a text")]
    BulletAlone { line: usize },
    #[error("line {line}: a heading without a text")]
    HeadingAlone { line: usize },
    #[error("line {line}: more than {most} stages")]
    TooManyStages { line: usize, most: usize },
    #[error("line {line}: more than {most} actors")]
    TooManyActors { line: usize, most: usize },
    #[error("line {line}: more than {most} touchpoints")]
    TooManyTouchpoints { line: usize, most: usize },
}

/// A part of a list that could not be used and was put into a note; lines count from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    UnknownRating {
        line: usize,
        text: String,
    },
    /// A rating of a touchpoint whose title ends in another one.
    RatedTwice {
        line: usize,
        text: String,
    },
    /// A column in the header for which a map has no place.
    UnknownColumn {
        line: usize,
        text: String,
    },
}

/// The longest quote in a sentence, in characters.
const LONGEST_QUOTE: usize = 60;

impl From<&OutlineError> for Fault {
    fn from(error: &OutlineError) -> Self {
        let of = |sentence| Self::new(FaultKind::Content, sentence);
        let (line, fault) = match error {
            OutlineError::MarkAlone { line } => (line, of("outline-mark-alone")),
            OutlineError::BulletAlone { line } => (line, of("outline-bullet-alone")),
            OutlineError::HeadingAlone { line } => (line, of("outline-heading-alone")),
            OutlineError::TooManyStages { line, most } => (line, of("outline-stages").with("most", most)),
            OutlineError::TooManyActors { line, most } => (line, of("outline-actors").with("most", most)),
            OutlineError::TooManyTouchpoints { line, most } => {
                (line, of("outline-touchpoints").with("most", most))
            }
        };
        Self { line: Some(*line), ..fault }
    }
}

impl From<&Remark> for Fault {
    fn from(remark: &Remark) -> Self {
        let (line, text, sentence) = match remark {
            Remark::UnknownRating { line, text } => (line, text, "outline-unknown-rating"),
            Remark::RatedTwice { line, text } => (line, text, "outline-rated-twice"),
            Remark::UnknownColumn { line, text } => (line, text, "outline-unknown-column"),
        };
        let fault = Self::new(FaultKind::Content, sentence).with("text", &shortened(text));
        Self { line: Some(*line), ..fault }
    }
}

fn shortened(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let quoted: String = line.chars().take(LONGEST_QUOTE).collect();
    if quoted.len() < line.len() { quoted + "…" } else { quoted }
}
