//! A map as a report to read, hand round and print: one outline of what it says, and two writers that
//! only know how to write it down. The same map gives the same bytes; nothing in them runs or loads.

mod block;
mod customers;
mod html;
mod markdown;
mod outcomes;
mod outline;
mod sides;
mod source;
mod style;

use crate::{picture::Theme, words::Lang};

pub use block::{Block, Cell, ReportItem, ReportTable};
pub use html::html;
pub use markdown::markdown;
pub use source::ReportSource;

/// A report in the order it is read, in the language of its words.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    pub lang: Lang,
    pub theme: Theme,
    pub title: String,
    pub blocks: Vec<Block>,
}

impl Report {
    /// Outlines the report of a map.
    pub fn of(source: &ReportSource<'_>) -> Self {
        let title = source.journey.about().title.trim();
        let untitled = source.words.text("untitled");
        Self {
            lang: source.words.lang,
            theme: source.theme,
            title: if title.is_empty() { untitled.into_owned() } else { title.to_owned() },
            blocks: outline::blocks(source),
        }
    }
}
