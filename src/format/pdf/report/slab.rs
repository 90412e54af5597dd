//! What is never torn apart between two pages, such as a row of a table or a line of a text.

use std::rc::Rc;

use super::super::page::PagePart;

/// A piece of a report as wide as the text, seen from its top left corner.
#[derive(Clone, Debug, Default)]
pub(super) struct Slab {
    /// The distance to the one above it, where there is one on its page.
    pub(super) gap: f32,
    pub(super) height: f32,
    pub(super) parts: Vec<PagePart>,
    /// Whether it stands on the page of the one before it.
    pub(super) is_joined: bool,
    /// The head of its table, which stands above it again where a page begins.
    pub(super) head: Option<Rc<Slab>>,
    /// Whether its page lies on its side.
    pub(super) is_turned: bool,
}

/// Joins slabs that belong together, so that a page never holds fewer than `least` of them.
pub(super) fn hold(slabs: &mut [Slab], least: usize) {
    let count = slabs.len();
    for (place, slab) in slabs.iter_mut().enumerate().skip(1) {
        slab.is_joined |= place < least || count - place < least;
    }
}
