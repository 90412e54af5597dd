//! Slabs on pages: from top to bottom, as many as a page holds. Those that are joined stay on one page as long as
//! one page holds them.

use crate::picture::{Anchor, Pen, Piece, Pos, Role, Weight, font};

use super::{
    super::page::{PagePart, PaperPage, PartRole},
    room::{PageRoom, corner, paper},
    slab::Slab,
    text::{CAPTION, TextLook},
};

const FOOT: f32 = 8.0;

/// Lays slabs out, with the number of each page and the title below it.
pub(super) fn pages(slabs: Vec<Slab>, title: &str) -> Vec<PaperPage> {
    let mut flow = Flow { pages: Vec::new(), y: 0.0 };
    let mut slabs = slabs.into_iter().peekable();
    while let Some(first) = slabs.next() {
        let mut group = vec![first];
        while let Some(next) = slabs.next_if(|next| next.is_joined || heads(group.last())) {
            group.push(next);
        }
        flow.place(group);
    }
    let mut pages = flow.pages;
    let count = pages.len();
    for (place, page) in pages.iter_mut().enumerate() {
        page.parts = merged(std::mem::take(&mut page.parts));
        page.parts.push(foot(page, title, (place + 1, count)));
    }
    pages
}

/// Whether this one must not be the last on its page.
fn heads(slab: Option<&Slab>) -> bool {
    let is_head = |part: &PagePart| matches!(part.role, PartRole::Heading(2.., _) | PartRole::Table(_));
    slab.is_some_and(|slab| slab.parts.iter().any(is_head))
}

struct Flow {
    pages: Vec<PaperPage>,
    /// Where the next slab begins on the last page.
    y: f32,
}

impl Flow {
    fn place(&mut self, group: Vec<Slab>) {
        let is_turned = group.iter().any(|slab| slab.is_turned);
        let fits_shape = self.pages.last().is_some_and(|page| !is_turned && page.width < page.height);
        if !fits_shape {
            self.begin(is_turned);
        }
        let height: f32 = group.iter().map(|slab| slab.gap + slab.height).sum();
        if height > self.left() && !self.is_at_top() {
            self.begin(is_turned);
        }
        for slab in group {
            self.put(slab, is_turned);
        }
    }

    fn put(&mut self, slab: Slab, is_turned: bool) {
        if slab.gap + slab.height > self.left() && !self.is_at_top() {
            self.begin(is_turned);
        }
        if self.is_at_top() {
            if let Some(head) = &slab.head {
                self.draw(Slab::clone(head));
            }
        } else {
            self.y += slab.gap;
        }
        self.draw(slab);
    }

    fn draw(&mut self, slab: Slab) {
        let at = Pos::new(corner()[0], self.y);
        let Some(page) = self.pages.last_mut() else { return };
        let moved = |part: PagePart| PagePart { at: part.at.plus(at.x, at.y), ..part };
        page.parts.extend(slab.parts.into_iter().map(moved));
        self.y += slab.height;
    }

    fn begin(&mut self, is_turned: bool) {
        let [width, height] = paper(is_turned);
        self.pages.push(PaperPage { width, height, ground: Role::Panel, parts: Vec::new() });
        self.y = corner()[1];
    }

    fn left(&self) -> f32 {
        self.pages.last().map_or(0.0, |page| foot_of(page) - self.y)
    }

    fn is_at_top(&self) -> bool {
        self.y <= corner()[1]
    }
}

/// What goes on on its page is one part.
fn merged(parts: Vec<PagePart>) -> Vec<PagePart> {
    let mut all: Vec<PagePart> = Vec::new();
    for part in parts {
        match all.last_mut() {
            Some(last) if part.goes_on && part.role == last.role => {
                let by = part.at;
                let (x, y) = (by.x - last.at.x, by.y - last.at.y);
                last.pieces.extend(part.pieces.into_iter().map(|piece| piece.moved(x, y)));
            }
            _ => all.push(part),
        }
    }
    all
}

/// Where the text of a page ends at the latest.
fn foot_of(page: &PaperPage) -> f32 {
    corner()[1] + PageRoom::of_page(page.width > page.height).height
}

fn foot(page: &PaperPage, title: &str, (number, count): (usize, usize)) -> PagePart {
    let (left, right) = (corner()[0], page.width - corner()[0]);
    let top = foot_of(page) + 14.0;
    let look = TextLook { size: FOOT, ..CAPTION };
    let number = format!("{number} / {count}");
    let room = right - left - look.width(&number) - 20.0;
    let title = font::cut(title, FOOT, Weight::Regular, room);
    let line = vec![Pos::new(left, top), Pos::new(right, top)];
    let pieces = vec![
        Piece::Path { points: line, line: Pen::solid(0.6, Role::Line) },
        look.line(title, left, top + 3.0),
        look.placed(number, right, top + 3.0, Anchor::End),
    ];
    PagePart::new(PartRole::Ornament, pieces)
}
