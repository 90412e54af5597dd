//! The bands of the stages. A band spans its cards. Where the bands stand side by side they are columns with a
//! common top and bottom; otherwise each is as large as its cards need, and bands may overlap. A stage without
//! cards has a dashed, empty band where its column would be, so that a card can be dropped into it; exported
//! pictures do not show it.

use crate::journey::{Stage, StageId};

use super::{
    card::{CARD_HEIGHT, CARD_WIDTH},
    font,
    pieces::{Anchor, Pen, Piece, Pos, Rect, Weight},
    theme::Role,
};

/// The place of a stage on the canvas.
#[derive(Clone, Debug, PartialEq)]
pub struct Band {
    pub stage: StageId,
    pub name: String,
    pub rect: Rect,
    /// Whether no card is in it.
    pub is_empty: bool,
}

/// The height of a band's head, the strip at its top that holds the name, in canvas units.
pub const BAND_HEAD: f32 = 40.0;
/// The size of the name, in canvas units.
const NAME: f32 = 13.0;
/// The place where the name's baseline begins, from the band's top left corner.
const NAME_AT: Pos = Pos::new(16.0, 25.0);
/// The room beside the cards in a band, in canvas units.
pub(crate) const BAND_SIDE: f32 = 10.0;
/// The room below the cards in a band, in canvas units; above them is the head.
const BELOW: f32 = 20.0;
/// The gap between two columns, in canvas units.
pub(crate) const BAND_GAP: f32 = 12.0;
/// The width of a band with a single card.
const WIDTH: f32 = CARD_WIDTH + 2.0 * BAND_SIDE;
/// The height of a band with a single card.
const HEIGHT: f32 = CARD_HEIGHT + BAND_HEAD + BELOW;
/// The top left corner of the first column of a tidy map.
const FIRST: Pos = Pos::new(6.0, 8.0);

/// Returns the rectangle that the cards of each stage span; `None` for a stage without cards. `stages` (the
/// position of each card's stage) and `cards` list the same cards; only those at places that `is_there` accepts
/// count.
pub(crate) fn spans(
    count: usize,
    stages: &[Option<u32>],
    cards: &[Rect],
    is_there: impl Fn(usize) -> bool,
) -> Vec<Option<Rect>> {
    let mut spans: Vec<Option<Rect>> = vec![None; count];
    for (place, (stage, rect)) in stages.iter().zip(cards).enumerate() {
        if let Some(stage) = stage
            && is_there(place)
        {
            let span = &mut spans[*stage as usize];
            *span = Some(span.map_or(*rect, |span| span.union(*rect)));
        }
    }
    spans
}

/// Returns the bands in the order of the stages, without those of stages that have no cards (see [`with_empty`]).
pub(crate) fn bands(stages: &[Stage], spans: &[Option<Rect>]) -> Vec<Band> {
    let band = |(stage, span): (&Stage, &Option<Rect>)| Some(Band::of(stage, band_around((*span)?), false));
    let mut bands: Vec<_> = stages.iter().zip(spans).filter_map(band).collect();
    level(&mut bands);
    bands
}

/// Returns the rectangle of a band whose cards span this, before it is levelled with its neighbours.
pub(crate) fn band_around(span: Rect) -> Rect {
    Rect { min: span.min.plus(-BAND_SIDE, -BAND_HEAD), max: span.max.plus(BAND_SIDE, BELOW) }
}

/// Adds an empty band for each stage that has none: beside its neighbour in the order of the stages where there is
/// room, else to the right of everything. `cards` spans all cards; `None` without cards.
pub(crate) fn with_empty(stages: &[Stage], bands: Vec<Band>, cards: Option<Rect>) -> Vec<Band> {
    let mut free = Free { taken: bands.iter().map(|band| band.rect).collect(), cards };
    let mut bands = bands.into_iter().peekable();
    let mut all: Vec<Band> = Vec::with_capacity(stages.len());
    for (place, stage) in stages.iter().enumerate() {
        let band = bands.next_if(|band| band.stage == stage.id).unwrap_or_else(|| {
            let next = bands.peek().map(|band| (band.rect, before(&stages[place..], &band.stage)));
            Band::of(stage, free.place(all.last().map(|band| band.rect), next), true)
        });
        all.push(band);
    }
    all
}

/// Returns how many stages there are before the one with this id.
fn before(stages: &[Stage], id: &StageId) -> usize {
    stages.iter().take_while(|stage| stage.id != *id).count()
}

/// The canvas as it is searched for room for empty bands.
struct Free {
    taken: Vec<Rect>,
    cards: Option<Rect>,
}

impl Free {
    /// Returns a place to the right of the band before; without one, to the left of the next, as far as the stages
    /// between them need. It counts as taken from then on.
    fn place(&mut self, before: Option<Rect>, next: Option<(Rect, usize)>) -> Rect {
        let beside =
            |band: Rect, x: f32| Rect { min: Pos::new(x, band.min.y), max: Pos::new(x + WIDTH, band.max.y) };
        let wished = match (before, next) {
            (Some(before), _) => beside(before, before.max.x + BAND_GAP),
            (None, Some((next, count))) => beside(next, next.min.x - count as f32 * (WIDTH + BAND_GAP)),
            (None, None) => self.cards.map_or(Rect::new(FIRST.x, FIRST.y, WIDTH, HEIGHT), |cards| {
                Rect::new(cards.max.x + BAND_SIDE + BAND_GAP, cards.min.y - BAND_HEAD, WIDTH, HEIGHT)
            }),
        };
        let place =
            if self.taken.iter().any(|taken| taken.overlaps(wished)) { self.aside(wished) } else { wished };
        self.taken.push(place);
        place
    }

    /// Returns the wished rectangle moved to the right of everything.
    fn aside(&self, wished: Rect) -> Rect {
        let cards = self.cards.map(|cards| cards.grown(BAND_SIDE));
        let right =
            self.taken.iter().copied().chain(cards).map(|rect| rect.max.x).fold(wished.min.x, f32::max);
        wished.moved(right + BAND_GAP - wished.min.x, 0.0)
    }
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
    fn of(stage: &Stage, rect: Rect, is_empty: bool) -> Self {
        Self { stage: stage.id.clone(), name: stage.name.clone(), rect, is_empty }
    }

    /// Returns the strip at the top that holds the name, by which the band is dragged.
    pub fn head(&self) -> Rect {
        Rect { max: Pos::new(self.rect.max.x, self.rect.min.y + BAND_HEAD), ..self.rect }
    }

    /// Returns the rectangle of the name, in canvas units; `None` where there is no name.
    pub(crate) fn name_rect(&self) -> Option<Rect> {
        let name = self.shown_name();
        let width = font::width(&name, NAME, Weight::SemiBold);
        let at = self.rect.min.plus(NAME_AT.x, NAME_AT.y - NAME);
        (!name.is_empty()).then(|| Rect::new(at.x, at.y, width, 1.3 * NAME))
    }

    fn shown_name(&self) -> String {
        font::cut(&self.name, NAME, Weight::SemiBold, self.room())
    }

    /// Returns whether the head has too little room for the whole name.
    pub fn is_cut(&self) -> bool {
        font::wrap(&self.name, NAME, Weight::SemiBold, self.room(), 2).len() > 1
    }

    /// Returns the width that the name has, in canvas units.
    fn room(&self) -> f32 {
        self.rect.width() - 32.0
    }

    pub(crate) fn pieces(&self) -> Vec<Piece> {
        let line = self.is_empty.then_some(Pen::dashed(1.4, Role::Muted, [6.0, 5.0]));
        let fill = (!self.is_empty).then_some(Role::Band);
        let mut out = vec![Piece::Rect { rect: self.rect, radius: 14.0, fill, line }];
        let text = self.shown_name();
        if !text.is_empty() {
            let at = self.rect.min.plus(NAME_AT.x, NAME_AT.y);
            let (weight, role, anchor) = (Weight::SemiBold, Role::Muted, Anchor::Start);
            out.push(Piece::Text { at, text, size: NAME, weight, role, anchor });
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::Extra;

    /// Returns the bands of three stages, with cards given by stage and place; a card of stage 4 has no stage.
    fn drawn(cards: &[(u64, f32, f32)]) -> Vec<Band> {
        let stage = |number: u64| Stage {
            id: StageId::from_number(number),
            name: format!("Stage {number}"),
            order: number as i64,
            extra: Extra::default(),
        };
        let stages: Vec<_> = (0..3).map(stage).collect();
        let places_of: Vec<_> = cards.iter().map(|card| (card.0 < 3).then_some(card.0 as u32)).collect();
        let places: Vec<_> =
            cards.iter().map(|&(_, x, y)| Rect::new(x, y, CARD_WIDTH, CARD_HEIGHT)).collect();
        let bands = bands(&stages, &spans(3, &places_of, &places, |_| true));
        with_empty(&stages, bands, places.into_iter().reduce(Rect::union))
    }

    /// Returns the left and right end of each band, and whether it is empty.
    fn sides(cards: &[(u64, f32, f32)]) -> Vec<(f32, f32, bool)> {
        drawn(cards).iter().map(|band| (band.rect.min.x, band.rect.max.x, band.is_empty)).collect()
    }

    #[test]
    fn columns_have_a_common_top_and_bottom() {
        let bands = drawn(&[(2, 216.0, 0.0), (0, 0.0, 120.0), (0, 0.0, 240.0)]);
        let names: Vec<_> = bands.iter().map(|band| band.name.as_str()).collect();
        assert_eq!(names, ["Stage 0", "Stage 1", "Stage 2"]);
        assert_eq!(bands[0].rect, Rect::new(-BAND_SIDE, -BAND_HEAD, 204.0, 240.0 + 82.0 + BAND_HEAD + BELOW));
        assert_eq!(bands[2].rect, bands[0].rect.moved(216.0, 0.0));
    }

    #[test]
    fn a_band_that_is_no_column_is_as_large_as_its_cards_need() {
        let bands = drawn(&[(0, 0.0, 0.0), (0, 500.0, 0.0), (1, 216.0, 300.0), (2, 900.0, 0.0)]);
        assert_eq!(bands[0].rect, Rect::new(-BAND_SIDE, -BAND_HEAD, 704.0, 82.0 + BAND_HEAD + BELOW));
        assert_eq!(
            bands[1].rect,
            Rect::new(216.0 - BAND_SIDE, 300.0 - BAND_HEAD, 204.0, 82.0 + BAND_HEAD + BELOW)
        );
    }

    #[test]
    fn without_any_card_the_stages_are_columns_from_the_origin() {
        assert_eq!(sides(&[]), [(6.0, 210.0, true), (222.0, 426.0, true), (438.0, 642.0, true)]);
    }

    #[test]
    fn a_first_card_in_any_of_the_empty_columns_moves_none_of_the_others() {
        for (stage, x) in [(0, 16.0), (1, 232.0), (2, 448.0)] {
            let moved: Vec<_> = sides(&[(stage, x, 48.0)]).iter().map(|side| (side.0, side.1)).collect();
            assert_eq!(moved, [(6.0, 210.0), (222.0, 426.0), (438.0, 642.0)]);
        }
    }

    #[test]
    fn an_empty_band_is_in_the_gap_between_its_neighbours_or_right_of_everything() {
        let gap = sides(&[(0, 16.0, 48.0), (2, 448.0, 48.0)]);
        assert_eq!(gap[1], (222.0, 426.0, true));
        let none = sides(&[(0, 16.0, 48.0), (2, 232.0, 48.0), (9, 900.0, 48.0)]);
        assert_eq!(
            none[1],
            (
                900.0 + CARD_WIDTH + BAND_SIDE + BAND_GAP,
                900.0 + CARD_WIDTH + BAND_SIDE + BAND_GAP + WIDTH,
                true
            )
        );
    }

    #[test]
    fn beside_cards_without_a_stage_there_is_room_for_an_empty_band() {
        let bands = drawn(&[(9, 0.0, 500.0), (9, 300.0, 0.0)]);
        assert_eq!(
            bands[0].rect,
            Rect::new(300.0 + CARD_WIDTH + BAND_SIDE + BAND_GAP, -BAND_HEAD, WIDTH, HEIGHT)
        );
    }
}
