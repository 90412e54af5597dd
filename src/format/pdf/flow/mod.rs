//! Lays out slabs on pages from top to bottom, as many as a page holds. Joined slabs stay on one page as long as
//! one page holds them. The place and the scale of each are known before any is drawn.

mod break_at;
mod foot;
mod look;
mod shape;
mod slab;

pub(in crate::format) use look::TextLook;
pub(in crate::format) use shape::{PageRoom, PageShape};
pub(in crate::format) use slab::{Slab, apart, below_head, hold, torn};

use crate::picture::{Pos, Role};

use super::page::{PagePart, PaperPage};

const HAIR: f32 = 0.05;

/// The place of a slab.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::format) struct SlabPlace {
    /// The page, from 0.
    pub(in crate::format) page: usize,
    is_turned: bool,
    /// The height of its top on the page.
    pub(in crate::format) y: f32,
    /// The scale at which it is drawn; below 1 where less room was left than it asks for.
    scale: f32,
    /// The height at which the head of its table is repeated above it; `None` where it is not.
    head: Option<f32>,
}

/// Lays out slabs on pages, with the title and the page number at the foot of each.
pub(in crate::format) fn pages(slabs: Vec<Slab>, shape: PageShape, title: &str) -> Vec<PaperPage> {
    let places = places(&slabs, shape);
    drawn(slabs, &places, shape, title)
}

/// Returns the place of each slab, in their order.
pub(in crate::format) fn places(slabs: &[Slab], shape: PageShape) -> Vec<SlabPlace> {
    let mut flow = Flow { shape, places: Vec::new(), is_turned: false, pages: 0, y: 0.0 };
    let mut rest = slabs;
    while let Some(first) = rest.first() {
        let (mut count, mut last) = (1, first);
        while let Some(next) = rest.get(count).filter(|next| next.is_joined || last.leads) {
            (count, last) = (count + 1, next);
        }
        let (group, others) = rest.split_at(count);
        flow.place(group);
        rest = others;
    }
    flow.places
}

/// Returns the height of the slabs at the end that must stay on the page of what follows them.
pub(in crate::format) fn led(slabs: &[Slab]) -> f32 {
    let (mut height, mut holds) = (0.0, slabs.last().is_some_and(|last| last.leads));
    for (place, slab) in slabs.iter().enumerate().rev() {
        if !holds {
            break;
        }
        height += slab.gap + slab.height;
        holds = slab.is_joined || place.checked_sub(1).is_some_and(|before| slabs[before].leads);
    }
    height
}

/// Returns the number of pages that these places fill.
pub(in crate::format) fn count(places: &[SlabPlace]) -> usize {
    places.last().map_or(0, |last| last.page + 1)
}

/// Draws each slab at its place.
pub(in crate::format) fn drawn(
    slabs: Vec<Slab>,
    places: &[SlabPlace],
    shape: PageShape,
    title: &str,
) -> Vec<PaperPage> {
    let count = count(places);
    let mut pages: Vec<PaperPage> = Vec::with_capacity(count);
    for (slab, place) in slabs.into_iter().zip(places) {
        if pages.len() == place.page {
            let [width, height] = shape.size(place.is_turned);
            pages.push(PaperPage { width, height, ground: Role::Panel, parts: Vec::new() });
        }
        let Some(page) = pages.last_mut() else { continue };
        if let Some((y, head)) = place.head.zip(slab.head.as_deref()) {
            draw(page, head.parts.iter().cloned(), Pos::new(shape.side, y));
        }
        let middle = shape.room(place.is_turned).width / 2.0;
        let parts = slab.parts.into_iter().map(|part| smaller(part, place.scale, middle));
        draw(page, parts, Pos::new(shape.side, place.y));
    }
    for (page, number) in pages.iter_mut().zip(1..) {
        let is_turned = page.width > page.height;
        page.parts.push(foot::foot(shape, is_turned, title, (number, count)));
    }
    pages
}

/// Scales a part of a slab about the slab's middle, from its top.
fn smaller(part: PagePart, scale: f32, middle: f32) -> PagePart {
    let at = Pos::new(middle + scale * (part.at.x - middle), scale * part.at.y);
    PagePart { at, scale: scale * part.scale, ..part }
}

/// Adds parts to a page. A part that continues one on the same page becomes part of it.
fn draw(page: &mut PaperPage, parts: impl Iterator<Item = PagePart>, at: Pos) {
    for part in parts {
        let part = PagePart { at: part.at.plus(at.x, at.y), ..part };
        match page.parts.last_mut().filter(|last| part.goes_on && last.role.is_of_kind(&part.role)) {
            Some(last) => {
                let (x, y) = (part.at.x - last.at.x, part.at.y - last.at.y);
                last.pieces.extend(part.pieces.into_iter().map(|piece| piece.moved(x, y)));
            }
            None => page.parts.push(part),
        }
    }
}

struct Flow {
    shape: PageShape,
    places: Vec<SlabPlace>,
    is_turned: bool,
    pages: usize,
    /// The height at which the next slab begins on the last page.
    y: f32,
}

impl Flow {
    fn place(&mut self, group: &[Slab]) {
        let is_turned = group.iter().any(|slab| slab.is_turned);
        let is_higher = below_top(group) > self.shape.room(is_turned).height + HAIR;
        let first = if is_higher { &group[..break_at::first(group)] } else { group };
        let is_full = height(first) > self.left() && !self.is_at_top();
        if self.pages == 0 || is_turned || self.is_turned || is_full {
            self.begin(is_turned);
        }
        let mut rest = group;
        while !rest.is_empty() {
            let (here, next) = rest.split_at(break_at::last(rest, self.holds(rest)));
            for slab in here {
                self.put(slab);
            }
            if !next.is_empty() {
                self.begin(is_turned);
            }
            rest = next;
        }
    }

    /// Returns how many of these slabs fit on the page; at the top of a page the first always fits.
    fn holds(&self, slabs: &[Slab]) -> usize {
        let mut left = self.left();
        let is_within = |(place, slab): &(usize, &Slab)| {
            let is_first = *place == 0 && self.is_at_top();
            left -= if is_first { head(slab) } else { slab.gap } + slab.lowest();
            is_first || left >= 0.0
        };
        slabs.iter().enumerate().take_while(is_within).count()
    }

    fn put(&mut self, slab: &Slab) {
        let head = slab.head.as_ref().filter(|_| self.is_at_top());
        let head_at = head.map(|_| self.y);
        self.y += match head {
            Some(head) => head.height,
            None if self.is_at_top() => 0.0,
            None => slab.gap,
        };
        let (page, is_turned, scale) =
            (self.pages.saturating_sub(1), self.is_turned, slab.scale(self.left() - HAIR));
        self.places.push(SlabPlace { page, is_turned, y: self.y, scale, head: head_at });
        self.y += scale * slab.height;
    }

    fn begin(&mut self, is_turned: bool) {
        self.is_turned = is_turned;
        self.pages += 1;
        self.y = self.shape.above;
    }

    /// Returns the height left on the page, plus a hair: a slab exactly as high as its room fits despite rounding.
    fn left(&self) -> f32 {
        self.shape.above + self.shape.room(self.is_turned).height - self.y + HAIR
    }

    fn is_at_top(&self) -> bool {
        self.y <= self.shape.above
    }
}

/// Returns the least height that slabs take below others.
fn height(slabs: &[Slab]) -> f32 {
    slabs.iter().map(|slab| slab.gap + slab.lowest()).sum()
}

/// Returns the least height that slabs take at the top of a page.
fn below_top(slabs: &[Slab]) -> f32 {
    slabs.first().map_or(0.0, |first| height(slabs) - first.gap + head(first))
}

/// Returns the height of the head of a slab's table.
fn head(slab: &Slab) -> f32 {
    slab.head.as_ref().map_or(0.0, |head| head.height)
}
