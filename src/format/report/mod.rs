//! A map as a report to read, hand round and print, and the pages for those who take over. One outline states what
//! each says, and writers only write it down (on paper: `format/pdf/report/`). The same map gives the same bytes;
//! nothing in them runs or loads.

mod block;
mod curve;
mod customers;
mod handover;
mod html;
mod mandates;
mod markdown;
mod mending;
mod outcomes;
mod outline;
mod sides;
mod source;
mod style;
mod touchpoints;

use crate::{
    picture::{Letterhead, Scene, Theme},
    words::Lang,
};

pub(super) use block::listed;
pub use block::{Block, Cell, DrawnCurve, ReportItem, ReportTable};
pub use handover::handover;
pub use html::html;
pub use mandates::mandates;
pub use markdown::markdown;
pub use source::ReportSource;

/// A report's blocks in reading order, in the language of its words.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    pub lang: Lang,
    pub theme: Theme,
    pub title: String,
    pub letterhead: Letterhead,
    pub blocks: Vec<Block>,
}

impl Report {
    /// Outlines the report of a map, with the picture of its scene.
    pub fn of(source: &ReportSource<'_>, scene: &Scene, theme: Theme) -> Self {
        let title = source.words.map_title(&source.journey.about().title).into_owned();
        Self::of_blocks(source, theme, title, outline::blocks(source, scene))
    }

    /// Makes a page other than the report; its title names the page and the map.
    pub fn page(source: &ReportSource<'_>, theme: Theme, title: &str, blocks: Vec<Block>) -> Self {
        let map = source.words.map_title(&source.journey.about().title);
        let title = source.words.say(title, &[("title", map.into())]);
        Self::of_blocks(source, theme, title, blocks)
    }

    fn of_blocks(source: &ReportSource<'_>, theme: Theme, title: String, blocks: Vec<Block>) -> Self {
        Self { lang: source.words.lang, theme, title, letterhead: source.letterhead.clone(), blocks }
    }
}
