//! What comes of an export: a file and what is to be known of it, or why there is none.

use std::collections::BTreeSet;

use crate::words::{Fault, Kind};

use super::{
    pdf::PdfError,
    png::PngError,
    slides::{self, TooManyForSlides},
};

/// The result of an export, and what whoever hands it on should know of it.
#[derive(Clone, Debug)]
pub struct Written<T> {
    pub file: T,
    /// The characters in it that no font here draws; none for a file that others draw.
    pub undrawn: BTreeSet<char>,
    /// [`PrintedPages::small_print`].
    pub small_print: Option<f32>,
}

/// Why a map is not written as it is asked for.
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
    /// A file that needs no word.
    pub(super) fn of(file: T) -> Self {
        Self { file, undrawn: BTreeSet::new(), small_print: None }
    }
}

impl From<&NotWritten> for Fault {
    fn from(error: &NotWritten) -> Self {
        match error {
            NotWritten::Picture(error) => error.into(),
            NotWritten::Pdf(PdfError(why)) => Self::new(Kind::Io, "pdf-unwritable").with("why", why),
            NotWritten::Slides(TooManyForSlides { count }) => {
                Self::new(Kind::TooLarge, "slides-too-many").with("count", count).with("most", &slides::MOST)
            }
        }
    }
}
