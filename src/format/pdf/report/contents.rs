//! The contents of a long report: its parts, and the page on which each begins. Their length does not depend on
//! page numbers, so room is made for them before pages are counted.

use crate::{
    picture::{Anchor, Pen, Piece, Pos, Role},
    words::Lang,
};

use super::{
    super::{
        flow::{self, Slab, SlabPlace, TextLook, hold},
        page::{PagePart, PartRole},
    },
    SHAPE,
    text::{self, BODY},
};

const LOOK: TextLook = TextLook { pitch: 17.0, ..BODY };
/// The space between the name, the dots and the number.
const BETWEEN: f32 = 6.0;

/// Adds the contents before the first part, if there is one; returns the places of all slabs.
pub(super) fn add(slabs: &mut Vec<Slab>, lang: Lang) -> Vec<SlabPlace> {
    let parts: Vec<_> =
        slabs.iter().enumerate().filter_map(|(at, slab)| Some((at, part(slab)?.to_owned()))).collect();
    let Some(&(first, _)) = parts.first() else { return flow::places(slabs, SHAPE) };
    let mut contents = text::heading(2, &lang.words().text("report-contents"), SHAPE.room(false));
    let before = first + contents.len();
    let mut entries = vec![Slab { height: LOOK.pitch, ..Slab::default() }; parts.len()];
    hold(&mut entries, 3);
    contents.extend(entries);
    let count = contents.len();
    slabs.splice(first..first, contents);
    let places = flow::places(slabs, SHAPE);
    for (entry, (at, name)) in slabs.iter_mut().skip(before).zip(&parts) {
        entry.parts = self::entry(name, places[at + count]);
    }
    places
}

/// Returns the name of the part of the report that begins with this slab.
fn part(slab: &Slab) -> Option<&str> {
    slab.parts.iter().find_map(|part| match &part.role {
        PartRole::Heading(2, name) if !part.goes_on => Some(name.as_str()),
        _ => None,
    })
}

/// Returns an entry of the contents, always on one line: a longer name is cut, since it stands in full above its
/// part.
fn entry(name: &str, place: SlabPlace) -> Vec<PagePart> {
    let (width, number) = (SHAPE.room(false).width, (place.page + 1).to_string());
    let digits = LOOK.width(&number);
    let name = LOOK.cut(name, width - digits - 4.0 * BETWEEN);
    let y = LOOK.pitch / 2.0 + 0.36 * LOOK.size;
    let points = vec![Pos::new(LOOK.width(&name) + BETWEEN, y), Pos::new(width - digits - BETWEEN, y)];
    let dots = Piece::Path { points, line: Pen::dashed(0.7, Role::Muted, [0.1, 4.0]) };
    let said = vec![LOOK.line(name, 0.0, 0.0), LOOK.placed(number, width, 0.0, Anchor::End)];
    vec![
        PagePart::new(PartRole::Entry(place.page, place.y), said),
        PagePart::new(PartRole::Ornament, vec![dots]),
    ]
}
