//! A picture as a slab: as wide as the text, on a page that lies on its side where it is far larger so.

use crate::picture::{Pen, Piece, Pos, Rect, Role, Sheet};

use super::{
    super::{
        flow::{PageRoom, Slab},
        page::{PagePart, PartRole},
    },
    SHAPE,
};

/// As large as the window shows it at 100 %, and what is smaller than this gains by a page on its side.
const LARGEST: f32 = 0.75;
const SMALL: f32 = 0.42;
const GAIN: f32 = 1.2;
/// What mostly stands above it on its page: a heading, and a second one or the line that says what its cards show.
const ABOVE: f32 = 48.0;
const GAP: f32 = 8.0;

/// A picture below headings of this height that stand on its page.
pub(super) fn figure(sheet: Sheet, says: String, room: PageRoom, above: f32) -> Slab {
    let above = above.max(ABOVE) + GAP;
    let fit =
        |room: PageRoom| (room.width / sheet.width).min((room.height - above) / sheet.height).min(LARGEST);
    let turned = SHAPE.room(true);
    let is_turned = fit(room) < SMALL && fit(turned) > GAIN * fit(room);
    let room = if is_turned { turned } else { room };
    let scale = fit(room);
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
    let parts = vec![picture, PagePart::new(PartRole::Ornament, vec![frame])];
    Slab { gap: GAP, height, parts, is_turned, ..Slab::default() }
}
