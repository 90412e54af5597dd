//! A picture as a slab: as wide as the text, as large as it is read well and, where less room is left on its page, a
//! little smaller; on a page that lies on its side where it is far larger so and fills that.

use crate::picture::{Pen, Piece, Pos, Rect, Role, Sheet};

use super::{
    super::{
        flow::{PageRoom, Slab},
        page::{PagePart, PartRole},
    },
    SHAPE,
};

/// How a picture is drawn: how large, for one unit of its own, and whether it has a frame that it does not bring along.
#[derive(Clone, Copy)]
pub(super) struct FigureLook {
    /// It takes no more room than this.
    largest: f32,
    /// Rather than smaller than this it stands on the next page.
    least: f32,
    is_framed: bool,
}

/// The titles of its cards are as large as the text of the report, and at the least as what is said in a table.
pub(super) const MAP: FigureLook = FigureLook { largest: 0.7, least: 0.55, is_framed: true };
/// Its smallest words, of 11 units, are never smaller than 7.5 points.
pub(super) const CURVE: FigureLook = FigureLook { largest: 0.75, least: 0.69, is_framed: false };

/// What is smaller than this gains by a page on its side, if it is so much larger there and fills so much of it.
const SMALL: f32 = 0.42;
const GAIN: f32 = 1.2;
const FILLED: f32 = 0.4;
/// What mostly stands above it on its page: a heading, and a second one or the line that says what its cards show.
const ABOVE: f32 = 48.0;
const GAP: f32 = 8.0;

/// A picture below headings of this height that stand on its page.
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
