//! The columns of the stages: what is pasted into an existing stage goes below its cards; a new stage is a further
//! column to the right of everything.

use crate::{
    editor::{
        Derived,
        gesture::{Landing, Moved},
    },
    journey::{Edit, Field, Journey, Point, Stage, StageId, Touchpoint},
    picture::{BAND_GAP, BAND_HEAD, BAND_SIDE, Band, DOWN, GRID, PITCH, Rect, card_rect},
};

use super::{
    BESIDE,
    room::{around, at_corner, offset, within_range},
};

pub(super) struct ColumnPlacer<'s> {
    derived: &'s Derived,
    /// The place where the next new column begins.
    next: Point,
    /// The rectangles put into columns so far.
    taken: Vec<Rect>,
    edits: Vec<Edit>,
}

/// Returns the band that the map has for a stage of a part.
pub(super) fn band_for_pasted<'s>(derived: &'s Derived, stage: &Stage) -> Option<&'s Band> {
    let name = stage.name.trim();
    let mut bands = derived.scene.bands().iter();
    bands.find(|band| band.stage == stage.id || (!name.is_empty() && band.name.trim() == name))
}

/// Returns the cards of a stage in the part, down one column after the other.
pub(super) fn cards_of<'p>(part: &'p Journey, stage: Option<&StageId>) -> Vec<&'p Touchpoint> {
    let of_it = part.touchpoints().map(|touchpoint| &**touchpoint);
    let mut cards: Vec<_> = of_it.filter(|touchpoint| touchpoint.stage.as_ref() == stage).collect();
    cards.sort_by_key(|touchpoint| (touchpoint.at.x, touchpoint.at.y));
    cards
}

impl<'s> ColumnPlacer<'s> {
    pub(super) fn of(derived: &'s Derived) -> Self {
        let all = || derived.journey.touchpoints();
        let staged = all().filter(|touchpoint| touchpoint.stage.is_some()).map(|t| t.at.y).min();
        let heads = derived.scene.bands().iter().map(|band| band.rect.min.y + BAND_HEAD);
        let top = staged.or_else(|| all().map(|touchpoint| touchpoint.at.y).min());
        let top = top.or_else(|| heads.reduce(f32::min).map(|y| y as i32)).unwrap_or_default();
        let right = derived.scene.bounds().max.x + BAND_GAP + BAND_SIDE;
        let next = Point::new((right / GRID as f32).ceil() as i32 * GRID, top);
        Self { derived, next, taken: Vec::new(), edits: Vec::new() }
    }

    /// Returns the edits of the part that place everything.
    pub(super) fn into_edits(self) -> Vec<Edit> {
        self.edits
    }

    /// Puts cards into a column, one below the other.
    pub(super) fn go_on(&mut self, band: &Band, cards: &[&Touchpoint]) {
        let (mut at, _) = self.end_of(band);
        let first = self.edits.len();
        for touchpoint in cards {
            while self.is_taken(at) && at.is_within_range() {
                at.y += PITCH.y;
            }
            self.place(touchpoint, at);
            at.y += PITCH.y;
        }
        self.take_from(first);
    }

    /// Puts cards into a column and keeps their places relative to each other.
    pub(super) fn go_on_as_they_are(&mut self, band: &Band, cards: &[&Touchpoint]) {
        let Some(block) = around(cards.iter().map(|touchpoint| touchpoint.at)) else { return };
        let (end, left) = self.end_of(band);
        let wished = offset(block, at_corner(block, left as f32, end.y as f32));
        let moved: Vec<_> = cards.iter().map(|t| Moved { at: t.at, stage: None }).collect();
        let landing = Landing::of(&self.derived.scene, &self.derived.journey, |_| false);
        self.move_by(landing.onwards(&moved, wished, DOWN), cards);
    }

    /// Adds a column and keeps its cards' places relative to each other.
    pub(super) fn add(&mut self, cards: &[&Touchpoint]) {
        let Some(block) = around(cards.iter().map(|touchpoint| touchpoint.at)) else { return };
        self.move_to(block, at_corner(block, self.next.x as f32, self.next.y as f32), cards);
        self.next.x += (block.width() + BESIDE) as i32;
    }

    pub(super) fn move_to(&mut self, block: Rect, to: Rect, cards: &[&Touchpoint]) {
        self.move_by(offset(block, to), cards);
    }

    pub(super) fn move_by(&mut self, by: Point, cards: &[&Touchpoint]) {
        let first = self.edits.len();
        for touchpoint in cards {
            self.place(touchpoint, Point::new(touchpoint.at.x + by.x, touchpoint.at.y + by.y));
        }
        self.take_from(first);
    }

    /// Returns the place below the lowest card of the stage, or the top of an empty band, and the left of the
    /// stage's first column.
    fn end_of(&self, band: &Band) -> (Point, i32) {
        let of_it = self.derived.journey.touchpoints().filter(|t| t.stage.as_ref() == Some(&band.stage));
        let places: Vec<_> = of_it.map(|touchpoint| touchpoint.at).collect();
        let top = band.rect.min.plus(BAND_SIDE, BAND_HEAD);
        let top = Point::new(top.x as i32, top.y as i32);
        let end =
            places.iter().max_by_key(|at| (at.y, at.x)).map_or(top, |at| Point::new(at.x, at.y + PITCH.y));
        (end, places.iter().map(|at| at.x).min().unwrap_or(end.x))
    }

    fn is_taken(&self, at: Point) -> bool {
        let rect = card_rect(at);
        !self.derived.scene.is_free(rect) || self.taken.iter().any(|taken| taken.overlaps(rect))
    }

    fn place(&mut self, touchpoint: &Touchpoint, at: Point) {
        self.edits.push(Edit::Change(touchpoint.id.clone(), Field::At(within_range(at))));
    }

    /// Puts what has been placed since edit `first` in the way of what comes later.
    fn take_from(&mut self, first: usize) {
        let places = self.edits[first..].iter().filter_map(|edit| match edit {
            Edit::Change(_, Field::At(at)) => Some(*at),
            _ => None,
        });
        self.taken.extend(around(places));
    }
}
