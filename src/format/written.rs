//! The result of an export: a file with what its reader should know, or the reason why there is none.

use std::collections::BTreeSet;

use crate::words::{Fault, FaultKind};

use super::{
    pdf::PdfError,
    png::PngError,
    slides::{self, TooManyForSlides},
};

/// A written file, and what the user should be told about it.
#[derive(Clone, Debug)]
pub struct Written<T> {
    pub file: T,
    /// The characters in the file that no font here can draw; empty for a file that other programs draw.
    pub undrawn: BTreeSet<char>,
    /// The size of the smallest words, as in [`PrintedPages::small_print`].
    pub small_print: Option<f32>,
}

/// The reason why a map is not written as asked.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum NotWritten {
    #[error(transparent)]
    Picture(#[from] PngError),
    #[error(transparent)]
    Slides(#[from] TooManyForSlides),
    #[error(transparent)]
    Pdf(#[from] PdfError),
}

impl From<String> for Written<Vec<u8>> {
    fn from(text: String) -> Self {
        Self::of(text.into_bytes())
    }
}

impl<T> Written<T> {
    /// Wraps a file about which nothing needs to be told.
    pub(super) fn of(file: T) -> Self {
        Self { file, undrawn: BTreeSet::new(), small_print: None }
    }
}

impl From<&NotWritten> for Fault {
    fn from(error: &NotWritten) -> Self {
        match error {
            NotWritten::Picture(error) => error.into(),
            NotWritten::Pdf(PdfError(why)) => Self::new(FaultKind::Io, "pdf-unwritable").with("why", why),
            NotWritten::Slides(TooManyForSlides { count }) => {
                Self::new(FaultKind::TooLarge, "slides-too-many")
                    .with("count", count)
                    .with("most", &slides::MOST)
            }
        }
    }
}
