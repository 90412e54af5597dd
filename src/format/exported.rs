//! The input that every writer of an export gets: a map, judged and laid out once for all of them as its options
//! say.

use crate::{
    insight::{Insight, Meaning},
    journey::Journey,
    picture::{Piece, Scene, Sheet, Theme},
    words::Words,
};

use super::{
    options::{ExportOptions, Scale},
    pdf,
    png::{Placed, PngError},
    printed::PrintedPages,
    report::{Report, ReportSource},
    slides::{Deck, TooManyForSlides},
    svg,
    written::Written,
};

/// A function that draws an SVG and its logos at a scale.
type Draw<T> = fn(&str, &[Placed<'_>], f64) -> Result<T, PngError>;

/// A map to export, judged and laid out for its options.
pub(super) struct Exported<'a> {
    journey: &'a Journey,
    pub options: &'a ExportOptions,
    words: &'static Words,
    insight: Insight,
    scene: Scene,
}

impl<'a> Exported<'a> {
    pub(super) fn new(journey: &'a Journey, options: &'a ExportOptions) -> Self {
        let insight = Insight::of(journey, &options.view);
        let scene = Scene::through(options.lens, journey, &insight);
        Self { journey, options, words: options.lang.words(), insight, scene }
    }

    pub(super) fn sheet(&self) -> Sheet {
        let Self { journey, options, words, insight, scene } = self;
        let said = (words.verdict_sentence(insight, journey), words.reach_sentence(insight, journey));
        let letterhead = &options.letterhead;
        Sheet::headed(letterhead, scene, journey, insight, words, (&said.0, &said.1))
    }

    pub(super) fn deck(&self) -> Result<Deck, TooManyForSlides> {
        let Self { journey, options, words, insight, .. } = self;
        let (meaning, letterhead) = (&Meaning::of(journey, insight), &options.letterhead);
        Deck::of(&ReportSource { journey, insight, meaning, words, letterhead }, options.theme)
    }

    pub(super) fn map(&self) -> PrintedPages {
        let sheet = self.sheet();
        let ExportOptions { lang, theme, paper, .. } = *self.options;
        let title = sheet.title.clone();
        let page = pdf::map_page(sheet, paper);
        let small_print = page.smallest_words().filter(|points| *points < pdf::LEGIBLE);
        PrintedPages { title, lang, theme, pages: vec![page], small_print }
    }

    pub(super) fn report(&self) -> Report {
        let Self { journey, options, words, insight, scene } = self;
        let (meaning, letterhead) = (&Meaning::of(journey, insight), &options.letterhead);
        Report::of(&ReportSource { journey, insight, meaning, words, letterhead }, scene, options.theme)
    }

    pub(super) fn pixels<T, E: From<PngError>>(&self, draw: Draw<T>) -> Result<Written<T>, E> {
        let sheet = self.sheet();
        let drawn = |scale| draw_sheet(&sheet, self.options.theme, draw, scale);
        let file = match self.options.scale {
            Scale::Exactly(scale) => drawn(scale),
            Scale::UpTo(scale) => match drawn(scale) {
                Err(PngError::TooLarge { largest, .. }) if largest > 0.0 => drawn(largest),
                other => other,
            },
        }?;
        Ok(Written { undrawn: sheet.undrawn(), ..Written::of(file) })
    }
}

/// Draws a sheet with its logos; one canvas unit becomes `scale` pixels.
pub(super) fn draw_sheet<T>(sheet: &Sheet, theme: Theme, draw: Draw<T>, scale: f64) -> Result<T, PngError> {
    let logo = |piece| match piece {
        &Piece::Image { rect, ref logo } => Some((rect, logo)),
        _ => None,
    };
    let logos: Vec<_> = sheet.pieces.iter().filter_map(logo).collect();
    draw(&svg::to_draw(sheet, theme), &logos, scale)
}
