//! Room for cards: where a block of them lies, and where nothing is in its way.

use crate::{
    editor::{
        Derived,
        gesture::{Landing, Moved},
    },
    journey::{FARTHEST, Journey, Point},
    picture::{Pos, Rect, card_rect, snapped},
};

/// Returns the rectangle around cards at these places; `None` without any.
pub(super) fn around(places: impl Iterator<Item = Point>) -> Option<Rect> {
    places.map(card_rect).reduce(Rect::union)
}

pub(super) fn centred(block: Rect, at: Pos) -> Rect {
    at_corner(block, at.x - block.width() / 2.0, at.y - block.height() / 2.0)
}

pub(super) fn at_corner(block: Rect, x: f32, y: f32) -> Rect {
    Rect::new(x, y, block.width(), block.height())
}

/// Returns the way from one rectangle to another in steps of the grid, so that what lies on the grid stays on it.
pub(super) fn offset(block: Rect, to: Rect) -> Point {
    snapped(to.min.plus(-block.min.x, -block.min.y))
}

pub(super) fn within_range(at: Point) -> Point {
    Point::new(at.x.clamp(-FARTHEST, FARTHEST), at.y.clamp(-FARTHEST, FARTHEST))
}

/// Returns `wanted`, or the way nearest to it on which none of the part's cards lands on a card.
pub(super) fn nearest(derived: &Derived, part: &Journey, wanted: Point, view: Rect) -> Point {
    let cards: Vec<_> = part.touchpoints().map(|t| Moved { at: t.at, stage: t.stage.clone() }).collect();
    Landing::of(&derived.scene, &derived.journey, |_| false).nearest(&cards, wanted, Some(view))
}
