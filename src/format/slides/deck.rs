//! All slides of a map, in the order in which they are presented.

use crate::{format::report::ReportSource, picture::Theme, words::Lang};

use super::{breaks, curve, map, next, slide::Slide, told::map_title, verdict};

/// The largest number of touchpoints on slides; nobody would click through the slides of more.
pub const MOST: usize = 300;

/// The slides of a map, in the order in which they are shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Deck {
    pub lang: Lang,
    pub theme: Theme,
    pub title: String,
    pub slides: Vec<Slide>,
}

/// The error for a map with more touchpoints than slides can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{count} touchpoints are too many for slides")]
pub struct TooManyForSlides {
    pub count: usize,
}

impl Deck {
    /// Lays out the slides of a map. Refuses a map with more than [`MOST`] touchpoints.
    pub fn of(source: &ReportSource<'_>, theme: Theme) -> Result<Self, TooManyForSlides> {
        let count = source.insight.touchpoints.len();
        if count > MOST {
            return Err(TooManyForSlides { count });
        }
        let parts = [verdict::slides, map::slides, curve::slides, breaks::slides, next::mended, next::asked];
        let title = map_title(source);
        let slides = parts.into_iter().flat_map(|part| part(source)).collect();
        Ok(Self { lang: source.words.lang, theme, title, slides })
    }
}
