//! Lists as slabs: a number or a dot, the text beside it, and below it its note and the numbers of what it sums up.

use crate::{
    format::report::{ReportItem, listed},
    picture::{Piece, Pos, Role, Weight},
};

use super::{
    super::page::{PagePart, PartRole},
    room::PageRoom,
    slab::{Slab, hold},
    text::{BODY, GAP, TextLook, WIDEST, apart},
};

/// Between two items, and how far the text stands from the left where nothing has a number.
const BETWEEN: f32 = 3.0;
const INDENT: f32 = 12.0;
const DOT: f32 = 1.5;

const NUMBER: Weight = Weight::SemiBold;

pub(super) fn list(items: &[ReportItem], room: PageRoom) -> Vec<Slab> {
    let numbers = items.iter().filter_map(|item| item.number);
    let widest = numbers.map(|number| BODY.in_weight(NUMBER).width(&number.to_string()));
    let left = widest.fold(0.0, f32::max) + INDENT;
    let mut slabs: Vec<_> = items.iter().flat_map(|item| item_slabs(item, left, room)).collect();
    if let Some(first) = slabs.first_mut() {
        first.gap = GAP;
    }
    slabs
}

fn item_slabs(item: &ReportItem, left: f32, room: PageRoom) -> Vec<Slab> {
    let width = room.width.min(WIDEST) - left;
    let mut slabs = lines(BODY, &item.text, left, width);
    let mark = match item.number {
        Some(number) => BODY.in_weight(NUMBER).line(number.to_string(), 0.0, 0.0),
        None => Piece::Circle {
            centre: Pos::new(left - INDENT + 5.0, BODY.pitch / 2.0),
            radius: DOT,
            fill: Some(Role::Muted),
            line: None,
        },
    };
    if slabs.is_empty() {
        slabs.push(Slab { height: BODY.pitch, parts: vec![part(Vec::new())], ..Slab::default() });
    }
    slabs[0].gap = BETWEEN;
    slabs[0].parts[0].pieces.insert(0, mark);
    let folded: Vec<_> = item.folded.iter().filter_map(|item| item.number).collect();
    if !folded.is_empty() {
        slabs.extend(lines(BODY.in_weight(NUMBER), &listed(&folded), left, width));
    }
    for paragraph in apart(&item.note) {
        slabs.extend(lines(BODY, &paragraph, left, width));
    }
    for slab in slabs.iter_mut().skip(1) {
        slab.parts.iter_mut().for_each(|part| part.goes_on = true);
    }
    hold(&mut slabs, 2);
    slabs
}

fn lines(look: TextLook, text: &str, left: f32, width: f32) -> Vec<Slab> {
    let slab = |line: String| {
        let parts = vec![part(vec![look.line(line, left, 0.0)])];
        Slab { height: look.pitch, parts, ..Slab::default() }
    };
    look.lines(text, width).into_iter().map(slab).collect()
}

fn part(pieces: Vec<Piece>) -> PagePart {
    PagePart::new(PartRole::Item(0), pieces)
}
