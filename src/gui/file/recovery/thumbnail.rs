//! Draws a map as a small picture that shows where things are and where it breaks, without words, which nobody
//! could read.

use egui::ColorImage;

use crate::{
    format::{png, svg::svg},
    insight::{Insight, View},
    journey::Journey,
    picture::{Piece, Scene, Sheet, Theme},
    words::Words,
};

/// The most touchpoints of a map that is drawn; a larger one would keep the person waiting for a small picture.
const MOST_TOUCHPOINTS: usize = 1_000;
const MARGIN: f32 = 24.0;

/// Draws a picture of a map, at most of this size, in pixels; `None` for a map without touchpoints or with too
/// many.
pub(in crate::gui) fn thumbnail(
    journey: &Journey,
    words: &Words,
    theme: Theme,
    size: [f32; 2],
) -> Option<ColorImage> {
    if journey.is_empty() || journey.len() > MOST_TOUCHPOINTS {
        return None;
    }
    let sheet = sheet(journey, words);
    // A pixel is kept free, because sides are rounded up.
    let [width, height] = size.map(|side| side - 1.0);
    let scale = (width / sheet.width).min(height / sheet.height).min(1.0);
    let pixels = png::pixels(&svg(&sheet, theme), f64::from(scale)).ok()?;
    Some(ColorImage::from_rgba_premultiplied([pixels.width, pixels.height], &pixels.rgba))
}

fn sheet(journey: &Journey, words: &Words) -> Sheet {
    let insight = Insight::of(journey, &View::default());
    let scene = Scene::new(journey, &insight);
    let bounds = scene.bounds();
    let (x, y) = (MARGIN - bounds.min.x, MARGIN - bounds.min.y);
    let pieces = scene.pieces(journey, &insight, words).into_iter();
    Sheet {
        width: bounds.width() + 2.0 * MARGIN,
        height: bounds.height() + 2.0 * MARGIN,
        pieces: pieces.filter(|piece| !matches!(piece, Piece::Text { .. })).map(|p| p.moved(x, y)).collect(),
        title: String::new(),
        description: String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{format::samples, journey::test_map, words::Lang};

    #[test]
    fn a_map_fits_and_none_is_drawn_of_nothing() {
        let draw = |journey: &Journey| thumbnail(journey, Lang::En.words(), Theme::Light, [352.0, 192.0]);
        for sample in samples::ALL {
            let [width, height] = draw(&sample.journey()).expect("a picture").size;
            assert!(width <= 352 && height <= 192 && (width > 340 || height > 180), "{width} × {height}");
        }
        assert_eq!(draw(&Journey::new("Empty")), None);
        assert!(draw(&test_map::journey("A +")).is_some_and(|picture| picture.size[0] > 100));
    }
}
