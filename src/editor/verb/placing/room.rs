//! Room for cards: where a block of them lies, and where nothing is in its way.

use crate::{
    editor::Derived,
    journey::{FARTHEST, Journey, Point},
    picture::{Pos, Rect, card_rect, snapped},
};

use super::{BELOW, BESIDE, STEP};

/// The rectangle around cards at these places; `None` without any.
pub(super) fn around(places: impl Iterator<Item = Point>) -> Option<Rect> {
    places.map(card_rect).reduce(Rect::union)
}

pub(super) fn centred(block: Rect, at: Pos) -> Rect {
    at_corner(block, at.x - block.width() / 2.0, at.y - block.height() / 2.0)
}

pub(super) fn at_corner(block: Rect, x: f32, y: f32) -> Rect {
    Rect::new(x, y, block.width(), block.height())
}

/// How far it is from one rectangle to another place, in steps of the grid, so that what lies on it stays
/// on it.
pub(super) fn offset(block: Rect, to: Rect) -> Point {
    snapped(to.min.plus(-block.min.x, -block.min.y))
}

pub(super) fn within_range(at: Point) -> Point {
    Point::new(at.x.clamp(-FARTHEST, FARTHEST), at.y.clamp(-FARTHEST, FARTHEST))
}

/// The first place for it from there on, down or to the right, where no card is, and where `bands` count
/// no band.
pub(super) fn clear(derived: &Derived, wished: Rect, down: bool, bands: bool) -> Rect {
    let mut block = wished;
    loop {
        let around = block.grown(8.0);
        let cards = derived.scene.cards_in(around).into_iter().map(|card| derived.scene.cards()[card].rect);
        let bands = derived.scene.bands().iter().filter(|_| bands).map(|band| band.rect);
        let Some(way) = cards.chain(bands).filter(|rect| rect.overlaps(around)).reduce(Rect::union) else {
            return block;
        };
        block = if down {
            at_corner(block, block.min.x, way.max.y + BELOW)
        } else {
            at_corner(block, way.max.x + BESIDE, block.min.y)
        };
    }
}

/// This far, or some steps farther, so that none of the part's cards lies nearly over a card.
pub(super) fn beside_each(derived: &Derived, part: &Journey, wished: Point) -> Point {
    let mut offset = wished;
    let covers = |at: Point, offset: Point| {
        let corner = Rect::new((at.x + offset.x) as f32, (at.y + offset.y) as f32, 0.0, 0.0);
        let near = corner.grown(STEP as f32 - 0.5);
        let over = derived.scene.cards_in(corner.grown(STEP as f32)).into_iter();
        over.map(|card| derived.scene.cards()[card].rect.min).any(|other| near.contains(other))
    };
    while part.touchpoints().any(|touchpoint| covers(touchpoint.at, offset)) {
        offset = Point::new(offset.x + STEP, offset.y + STEP);
    }
    offset
}
