//! Lays out lists as slabs: a number or a dot, the text beside it, and below the text the note and the numbers of
//! the items that it sums up.

use crate::{
    format::report::{ReportItem, listed},
    picture::{Piece, Pos, Role, Weight},
};

use super::{
    super::{
        flow::{PageRoom, Slab, TextLook, apart, hold},
        page::{PagePart, PartRole},
    },
    text::{BODY, GAP, WIDEST, paragraphs_of},
};

/// The space between two items, and the indent of the text where no item has a number.
const BETWEEN: f32 = 3.0;
const INDENT: f32 = 12.0;
const DOT: f32 = 1.5;

const NUMBER: Weight = Weight::SemiBold;

pub(super) fn list(items: &[ReportItem], room: PageRoom) -> Vec<Slab> {
    let numbers = items.iter().filter_map(|item| item.number);
    let widest = numbers.map(|number| BODY.in_weight(NUMBER).width(&number.to_string()));
    let left = widest.fold(0.0, f32::max) + INDENT;
    let mut all: Vec<_> = items.iter().map(|item| item_slabs(item, left, room)).collect();
    // The second item joins the first, and the last joins the one before, so that neither end stands alone on a
    // page.
    for place in [1, all.len().saturating_sub(1)].into_iter().filter(|place| *place > 0) {
        if let Some(slab) = all.get_mut(place).and_then(|slabs| slabs.first_mut()) {
            slab.is_joined = true;
        }
    }
    apart(all.into_iter().flatten().collect(), GAP)
}

/// Returns an item as slabs: its text with the number or dot beside the first line, what it sums up, and its note.
fn item_slabs(item: &ReportItem, left: f32, room: PageRoom) -> Vec<Slab> {
    let width = room.width.min(WIDEST) - left;
    let lines = |look: TextLook, text: &str| look.slabs(text, &PartRole::Item(0), left, width);
    let mut slabs = lines(BODY, &item.text);
    if slabs.is_empty() {
        let parts = vec![PagePart::new(PartRole::Item(0), Vec::new())];
        slabs.push(Slab { height: BODY.pitch, parts, ..Slab::default() });
    }
    slabs[0].parts[0].pieces.insert(0, mark(item, left));
    let folded: Vec<_> = item.folded.iter().filter_map(|item| item.number).collect();
    slabs.extend(lines(BODY.in_weight(NUMBER), &listed(&folded)));
    slabs.extend(paragraphs_of(&item.note).iter().flat_map(|paragraph| lines(BODY, paragraph)));
    for slab in slabs.iter_mut().skip(1) {
        slab.parts.iter_mut().for_each(|part| part.goes_on = true);
    }
    hold(&mut slabs, 2);
    apart(slabs, BETWEEN)
}

fn mark(item: &ReportItem, left: f32) -> Piece {
    let centre = Pos::new(left - INDENT + 5.0, BODY.pitch / 2.0);
    match item.number {
        Some(number) => BODY.in_weight(NUMBER).line(number.to_string(), 0.0, 0.0),
        None => Piece::Circle { centre, radius: DOT, fill: Some(Role::Muted), line: None },
    }
}
