//! Why an outline is no map, as facts; `assets/i18n` has the sentences.

use crate::words::{Fault, Kind};

/// The reason why an outline is no map; lines count from 1.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OutlineError {
    #[error("line {line}: a mark without a text")]
    MarkAlone { line: usize },
    #[error("line {line}: a heading without a text")]
    HeadingAlone { line: usize },
    #[error("line {line}: more than {most} stages")]
    TooManyStages { line: usize, most: usize },
    #[error("line {line}: more than {most} touchpoints")]
    TooManyTouchpoints { line: usize, most: usize },
}

impl From<&OutlineError> for Fault {
    fn from(error: &OutlineError) -> Self {
        let (line, fault) = match error {
            OutlineError::MarkAlone { line } => (line, Self::new(Kind::Content, "outline-mark-alone")),
            OutlineError::HeadingAlone { line } => (line, Self::new(Kind::Content, "outline-heading-alone")),
            OutlineError::TooManyStages { line, most } => {
                (line, Self::new(Kind::Content, "outline-stages").with("most", most))
            }
            OutlineError::TooManyTouchpoints { line, most } => {
                (line, Self::new(Kind::Content, "outline-touchpoints").with("most", most))
            }
        };
        Self { line: Some(*line), ..fault }
    }
}
