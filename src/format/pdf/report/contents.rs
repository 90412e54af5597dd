//! The contents of a long report: its parts, and on which page each begins.

use crate::{
    picture::{Anchor, Pen, Piece, Pos, Role},
    words::Lang,
};

use super::{
    super::page::{PagePart, PaperPage, PartRole},
    room::PageRoom,
    slab::{Slab, hold},
    text::{self, BODY},
};

/// A part of the report: what it is called, and where it begins.
pub(super) struct FoundPart {
    text: String,
    page: usize,
    y: f32,
}

const PITCH: f32 = 17.0;

/// The parts of a report that is laid out.
pub(super) fn found(pages: &[PaperPage]) -> Vec<FoundPart> {
    let mut found = Vec::new();
    for (page, it) in pages.iter().enumerate() {
        for part in &it.parts {
            if let PartRole::Heading(2, text) = &part.role {
                found.push(FoundPart { text: text.clone(), page, y: part.at.y });
            }
        }
    }
    found
}

/// Its heading is of no part: it is not listed in itself.
pub(super) fn slabs(lang: Lang, found: &[FoundPart], room: PageRoom) -> Vec<Slab> {
    let title = lang.words().text("report-contents");
    let listed: Vec<_> = found.iter().filter(|found| found.text != *title).collect();
    let mut slabs = text::heading(2, &title, room);
    let mut entries: Vec<_> = listed.into_iter().map(|found| entry(found, room)).collect();
    hold(&mut entries, 3);
    slabs.extend(entries);
    slabs
}

fn entry(found: &FoundPart, room: PageRoom) -> Slab {
    let look = text::TextLook { pitch: PITCH, ..BODY };
    let number = (found.page + 1).to_string();
    let [name, digits] = [&found.text, &number].map(|text| look.width(text));
    let y = PITCH / 2.0 + 0.36 * look.size;
    let points = vec![Pos::new(name + 6.0, y), Pos::new(room.width - digits - 6.0, y)];
    let dots = Piece::Path { points, line: Pen::dashed(0.7, Role::Muted, [0.1, 4.0]) };
    let said =
        vec![look.line(found.text.clone(), 0.0, 0.0), look.placed(number, room.width, 0.0, Anchor::End)];
    let parts = vec![
        PagePart::new(PartRole::Entry(found.page, found.y), said),
        PagePart::new(PartRole::Ornament, vec![dots]),
    ];
    Slab { height: PITCH, parts, ..Slab::default() }
}
