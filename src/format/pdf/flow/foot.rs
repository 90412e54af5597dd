//! The foot of a page: the title and the page number.

use crate::picture::{Anchor, Pen, Piece, Pos, Role, Weight};

use super::{
    super::page::{PagePart, PartRole},
    look::TextLook,
    shape::PageShape,
};

const LOOK: TextLook = TextLook::new(8.0, Weight::Regular, Role::Muted, 12.6);
/// The distance from the text area to the line above the foot, and from that line to the foot.
const ABOVE: f32 = 14.0;
const BELOW_LINE: f32 = 3.0;
/// The space between the title and the number.
const BETWEEN: f32 = 20.0;

/// Returns the foot of a page. A title that is too long is cut, since it stands in full at the head of the first
/// page.
pub(super) fn foot(
    shape: PageShape,
    is_turned: bool,
    title: &str,
    (number, count): (usize, usize),
) -> PagePart {
    let (room, left) = (shape.room(is_turned), shape.side);
    let (right, line) = (left + room.width, shape.above + room.height + ABOVE);
    let top = line + BELOW_LINE;
    let number = format!("{number} / {count}");
    let title = LOOK.cut(title, room.width - LOOK.width(&number) - BETWEEN);
    let points = vec![Pos::new(left, line), Pos::new(right, line)];
    let pieces = vec![
        Piece::Path { points, line: Pen::solid(0.6, Role::Line) },
        LOOK.line(title, left, top),
        LOOK.placed(number, right, top, Anchor::End),
    ];
    PagePart::new(PartRole::Ornament, pieces)
}
