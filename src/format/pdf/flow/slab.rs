//! What is never torn apart between two pages, such as a row of a table or a line of a text.

use std::{ops::Range, rc::Rc};

use super::super::page::{PagePart, PartRole};

/// A row of no more lines than this stays whole; of a longer one so many stay together.
const WHOLE: usize = 14;
const TOGETHER: usize = 5;

/// A piece of a sheet as wide as the text, seen from its top left corner.
#[derive(Clone, Debug, Default)]
pub(in crate::format) struct Slab {
    /// The distance to the one above it, where there is one on its page.
    pub(in crate::format) gap: f32,
    pub(in crate::format) height: f32,
    pub(in crate::format) parts: Vec<PagePart>,
    /// Whether it stands on the page of the one before it.
    pub(in crate::format) is_joined: bool,
    /// Where no page holds all that it is joined with, so many of them stay together.
    pub(in crate::format) least: usize,
    /// How low it may be drawn where less room is left than it asks for: all of it is smaller then.
    pub(in crate::format) lowest: Option<f32>,
    /// Whether it must not be the last on its page.
    pub(in crate::format) leads: bool,
    /// The head of its table, which stands above it again where a page begins.
    pub(in crate::format) head: Option<Rc<Slab>>,
    /// Whether its page lies on its side.
    pub(in crate::format) is_turned: bool,
}

impl Slab {
    /// The least room that it takes.
    pub(super) fn lowest(&self) -> f32 {
        self.lowest.unwrap_or(self.height)
    }

    /// How large it is drawn in a room of this height: never larger than it asks for.
    pub(super) fn scale(&self, room: f32) -> f32 {
        if self.lowest.is_some() { (room / self.height).min(1.0) } else { 1.0 }
    }

    /// The same for the next page, where nobody reads it aloud again.
    pub(in crate::format) fn as_ornament(&self) -> Self {
        let mut again = self.clone();
        again.parts.retain(|part| !part.pieces.is_empty());
        again.parts.iter_mut().for_each(|part| part.role = PartRole::Ornament);
        again
    }
}

/// Joins slabs that belong together, so that a page never holds fewer than `least` of them, as long as a page holds
/// those that are joined.
pub(in crate::format) fn hold(slabs: &mut [Slab], least: usize) {
    let count = slabs.len();
    for (place, slab) in slabs.iter_mut().enumerate() {
        slab.is_joined |= place > 0 && (place < least || count - place < least);
        slab.least = slab.least.max(least);
    }
}

/// The first of these is so far from what is above it.
pub(in crate::format) fn apart(mut slabs: Vec<Slab>, gap: f32) -> Vec<Slab> {
    if let Some(first) = slabs.first_mut() {
        first.gap = gap;
    }
    slabs
}

/// Rows below their head, which stands above them again on each page; no page has fewer than `least` of them, where
/// there are more and a page holds so many.
pub(in crate::format) fn below_head(head: Slab, mut rows: Vec<Slab>, least: usize) -> Vec<Slab> {
    hold(&mut rows, least);
    let again = Rc::new(head.as_ornament());
    for row in &mut rows {
        row.head = Some(Rc::clone(&again));
    }
    let head = Slab { leads: !rows.is_empty(), ..head };
    std::iter::once(head).chain(rows).collect()
}

/// The lines of a row, torn apart where it has many.
pub(in crate::format) fn torn(count: usize) -> Vec<Range<usize>> {
    let parts = if count <= WHOLE { 1 } else { count / TOGETHER };
    let part = |place: usize| {
        let end = if place + 1 == parts { count } else { (place + 1) * TOGETHER };
        place * TOGETHER..end
    };
    (0..parts).map(part).collect()
}
