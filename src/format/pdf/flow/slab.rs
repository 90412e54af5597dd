//! Slabs: pieces that are never divided between two pages, such as a row of a table or a line of a text.

use std::{ops::Range, rc::Rc};

use super::super::page::{PagePart, PartRole};

/// The number of lines up to which a row stays whole; a longer one is divided into pieces of at least `TOGETHER`
/// lines.
const WHOLE: usize = 14;
const TOGETHER: usize = 5;

/// A piece of a sheet as wide as the text area, with its origin at its top left corner.
#[derive(Clone, Debug, Default)]
pub(in crate::format) struct Slab {
    /// The space between it and the slab above it on the same page.
    pub(in crate::format) gap: f32,
    pub(in crate::format) height: f32,
    pub(in crate::format) parts: Vec<PagePart>,
    /// Whether it stays on the page of the slab before it.
    pub(in crate::format) is_joined: bool,
    /// The number of joined slabs that stay together on each page where no page holds them all.
    pub(in crate::format) least: usize,
    /// The smallest height to which it may be scaled down where less room is left; `None` if it is never scaled.
    pub(in crate::format) lowest: Option<f32>,
    /// Whether it must not be the last slab on its page.
    pub(in crate::format) leads: bool,
    /// The head of its table, which is repeated above it where it begins a page.
    pub(in crate::format) head: Option<Rc<Slab>>,
    /// Whether its page is turned on its side.
    pub(in crate::format) is_turned: bool,
}

impl Slab {
    /// Returns the least height that it takes.
    pub(super) fn lowest(&self) -> f32 {
        self.lowest.unwrap_or(self.height)
    }

    /// Returns the scale at which it is drawn in a room of this height, at most 1.
    pub(super) fn scale(&self, room: f32) -> f32 {
        if self.lowest.is_some() { (room / self.height).min(1.0) } else { 1.0 }
    }

    /// Returns a copy for the next page, which is not read aloud again.
    pub(in crate::format) fn as_ornament(&self) -> Self {
        let mut again = self.clone();
        again.parts.retain(|part| !part.pieces.is_empty());
        again.parts.iter_mut().for_each(|part| part.role = PartRole::Ornament);
        again
    }
}

/// Joins slabs that belong together, so that no page holds fewer than `least` of them, as long as one page holds
/// the joined ones.
pub(in crate::format) fn hold(slabs: &mut [Slab], least: usize) {
    let count = slabs.len();
    for (place, slab) in slabs.iter_mut().enumerate() {
        slab.is_joined |= place > 0 && (place < least || count - place < least);
        slab.least = slab.least.max(least);
    }
}

/// Sets the space above the first of these slabs.
pub(in crate::format) fn apart(mut slabs: Vec<Slab>, gap: f32) -> Vec<Slab> {
    if let Some(first) = slabs.first_mut() {
        first.gap = gap;
    }
    slabs
}

/// Returns the head and the rows of a table. The head is repeated on each page, and no page has fewer than `least`
/// rows where there are more and a page holds as many.
pub(in crate::format) fn below_head(head: Slab, mut rows: Vec<Slab>, least: usize) -> Vec<Slab> {
    hold(&mut rows, least);
    let again = Rc::new(head.as_ornament());
    for row in &mut rows {
        row.head = Some(Rc::clone(&again));
    }
    let head = Slab { leads: !rows.is_empty(), ..head };
    std::iter::once(head).chain(rows).collect()
}

/// Divides the lines of a row into ranges, if it has many.
pub(in crate::format) fn torn(count: usize) -> Vec<Range<usize>> {
    let parts = if count <= WHOLE { 1 } else { count / TOGETHER };
    let part = |place: usize| {
        let end = if place + 1 == parts { count } else { (place + 1) * TOGETHER };
        place * TOGETHER..end
    };
    (0..parts).map(part).collect()
}
