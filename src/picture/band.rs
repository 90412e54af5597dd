//! The bands of the stages. A band spans its cards; a stage without cards has none. Where the bands
//! stand side by side they are columns with a common top and bottom; otherwise each is as large as its
//! cards need, and bands may overlap.

use std::collections::HashMap;

use crate::journey::{Journey, StageId};

use super::{
    font,
    pieces::{Anchor, Piece, Pos, Rect, Weight},
    theme::Role,
};

/// A stage's place on the canvas.
#[derive(Clone, Debug, PartialEq)]
pub struct Band {
    pub stage: StageId,
    pub name: String,
    pub rect: Rect,
}

/// Around the cards: at the sides, above with the heading, below.
const SIDE: f32 = 10.0;
const ABOVE: f32 = 40.0;
const BELOW: f32 = 20.0;

/// In the order of the stages; `cards` are touchpoints' stages and places.
pub(crate) fn bands<'j>(
    map: &Journey,
    cards: impl Iterator<Item = (Option<&'j StageId>, Rect)>,
) -> Vec<Band> {
    let mut spans: HashMap<&StageId, Rect> = HashMap::new();
    for (stage, rect) in cards.filter_map(|(stage, rect)| Some((stage?, rect))) {
        spans.entry(stage).and_modify(|span| *span = span.union(rect)).or_insert(rect);
    }
    let band = |(stage, span): (&crate::journey::Stage, &Rect)| Band {
        stage: stage.id.clone(),
        name: stage.name.clone(),
        rect: Rect { min: span.min.plus(-SIDE, -ABOVE), max: span.max.plus(SIDE, BELOW) },
    };
    let spans = map.stages().iter().filter_map(|stage| Some((stage, spans.get(&stage.id)?)));
    let mut bands: Vec<_> = spans.map(band).collect();
    level(&mut bands);
    bands
}

/// Gives columns a common top and bottom.
fn level(bands: &mut [Band]) {
    let mut sides: Vec<_> = bands.iter().map(|band| (band.rect.min.x, band.rect.max.x)).collect();
    sides.sort_by(|a, b| a.0.total_cmp(&b.0));
    if sides.windows(2).any(|pair| pair[0].1 > pair[1].0) {
        return;
    }
    let top = bands.iter().map(|band| band.rect.min.y).fold(f32::INFINITY, f32::min);
    let bottom = bands.iter().map(|band| band.rect.max.y).fold(f32::NEG_INFINITY, f32::max);
    for band in bands {
        (band.rect.min.y, band.rect.max.y) = (top, bottom);
    }
}

impl Band {
    pub(crate) fn pieces(&self) -> Vec<Piece> {
        const SIZE: f32 = 13.0;
        let text = font::cut(&self.name, SIZE, Weight::SemiBold, self.rect.width() - 32.0);
        let at: Pos = self.rect.min.plus(16.0, 25.0);
        let (weight, role, anchor) = (Weight::SemiBold, Role::Muted, Anchor::Start);
        vec![
            Piece::Rect { rect: self.rect, radius: 14.0, fill: Some(Role::Band), line: None },
            Piece::Text { at, text, size: SIZE, weight, role, anchor },
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{Edit, Extra, Stage};

    fn drawn(cards: &[(u64, f32, f32)]) -> Vec<Band> {
        let stage = |number: u64| Stage {
            id: StageId::from_number(number),
            name: format!("Stage {number}"),
            order: number as i64,
            extra: Extra::default(),
        };
        let stages: Vec<_> = (0..3).map(|number| Edit::AddStage(stage(number))).collect();
        let map = Journey::new("").apply(&stages).expect("stages");
        let ids: Vec<_> = cards.iter().map(|card| StageId::from_number(card.0)).collect();
        let places = cards.iter().map(|&(_, x, y)| Rect::new(x, y, 184.0, 82.0));
        bands(&map, ids.iter().map(Some).zip(places))
    }

    #[test]
    fn columns_have_a_common_top_and_bottom_and_a_stage_without_cards_has_none() {
        let bands = drawn(&[(2, 216.0, 0.0), (0, 0.0, 120.0), (0, 0.0, 240.0)]);
        assert_eq!(bands.iter().map(|band| band.name.as_str()).collect::<Vec<_>>(), ["Stage 0", "Stage 2"]);
        assert_eq!(bands[0].rect, Rect::new(-SIDE, -ABOVE, 204.0, 240.0 + 82.0 + ABOVE + BELOW));
        assert_eq!(bands[1].rect, bands[0].rect.moved(216.0, 0.0));
    }

    #[test]
    fn a_band_that_is_no_column_is_as_large_as_its_cards_need() {
        let bands = drawn(&[(0, 0.0, 0.0), (0, 500.0, 0.0), (1, 216.0, 300.0)]);
        assert_eq!(bands[0].rect, Rect::new(-SIDE, -ABOVE, 704.0, 82.0 + ABOVE + BELOW));
        assert_eq!(bands[1].rect, Rect::new(216.0 - SIDE, 300.0 - ABOVE, 204.0, 82.0 + ABOVE + BELOW));
    }
}
