//! Lays out a picture as a slab: at most as wide as the text, no larger than it has to be to read well, and a
//! little smaller where less room is left on its page. It gets a page turned on its side if it is far larger there
//! and fills it.

use crate::picture::{Pen, Piece, Pos, Rect, Role, Sheet};

use super::{
    super::{
        flow::{PageRoom, Slab},
        page::{PagePart, PartRole},
    },
    SHAPE,
};

/// The look of a picture: its range of scales, in points per unit of its own, and whether a frame is drawn around
/// it.
#[derive(Clone, Copy)]
pub(super) struct FigureLook {
    /// The largest scale.
    largest: f32,
    /// The smallest scale; below that the picture moves to the next page.
    least: f32,
    is_framed: bool,
}

/// The look of a map: the titles of its cards are at most as large as the report's text, and at least as large as
/// that of a table.
pub(super) const MAP: FigureLook = FigureLook { largest: 0.7, least: 0.55, is_framed: true };
/// The look of the emotional trace: its smallest words, of 11 units, are never smaller than 7.5 points.
pub(super) const CURVE: FigureLook = FigureLook { largest: 0.75, least: 0.69, is_framed: false };

/// The scale below which a page on its side is considered, by how many times the picture must be larger there, and
/// the share of that page that it must fill.
const SMALL: f32 = 0.42;
const GAIN: f32 = 1.2;
const FILLED: f32 = 0.4;
/// The height that is usually taken above the picture on its page, by a heading and a second one or a line about
/// what its cards show.
const ABOVE: f32 = 48.0;
const GAP: f32 = 8.0;

/// Returns a picture as a slab, with room for headings of height `above` on its page.
pub(super) fn figure((sheet, look): (Sheet, FigureLook), says: String, room: PageRoom, above: f32) -> Slab {
    let above = above.max(ABOVE) + GAP;
    let fit = |room: PageRoom| {
        (room.width / sheet.width).min((room.height - above) / sheet.height).min(look.largest)
    };
    let turned = SHAPE.room(true);
    let filled = fit(turned).powi(2) * sheet.width * sheet.height / (turned.width * turned.height);
    let is_turned = fit(room) < SMALL && fit(turned) > GAIN * fit(room) && filled > FILLED;
    let room = if is_turned { turned } else { room };
    let scale = fit(room);
    let lowest = Some(scale.min(look.least) * sheet.height);
    let (width, height) = (scale * sheet.width, scale * sheet.height);
    let left = (room.width - width) / 2.0;
    let rect = Rect::new(left, 0.0, width, height);
    let frame = Piece::Rect { rect, radius: 0.0, fill: None, line: Some(Pen::solid(0.75, Role::Line)) };
    let picture = PagePart {
        role: PartRole::Figure(says),
        goes_on: false,
        at: Pos::new(left, 0.0),
        scale,
        pieces: sheet.pieces,
    };
    let frame = look.is_framed.then(|| PagePart::new(PartRole::Ornament, vec![frame]));
    let parts = std::iter::once(picture).chain(frame).collect();
    Slab { gap: GAP, height, lowest, parts, is_turned, ..Slab::default() }
}

#[cfg(test)]
mod tests;
