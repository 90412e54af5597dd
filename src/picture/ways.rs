//! The ways of all connections. Each is computed when it is asked for, and again after one of its cards, or a card
//! that could be in its way, has moved.

use std::sync::OnceLock;

use super::{index::BoxIndex, pieces::Rect, route::reach, shape::Shape};

/// The ways, by connections that are given by the ranks of their cards, as in [`super::geometry::Geometry`].
#[derive(Clone, Debug)]
pub(crate) struct Routes {
    /// The ranks of both ends, sorted.
    ends: Vec<(u32, u32)>,
    /// The index of the first connection out of each card, by rank, with one more entry at the end.
    first: Vec<u32>,
    /// The rectangle that each way stays within, whatever is in its way.
    boxes: Vec<Rect>,
    index: BoxIndex,
    shapes: Vec<OnceLock<Shape>>,
}

impl Routes {
    pub(crate) fn of(mut ends: Vec<(u32, u32)>, cards: &[Rect]) -> Self {
        ends.sort_unstable();
        let first_of = |rank| ends.partition_point(|&(from, _)| (from as usize) < rank) as u32;
        let first = (0..=cards.len()).map(first_of).collect();
        let boxes: Vec<_> = ends.iter().map(|&ends| within(ends, cards)).collect();
        let index = BoxIndex::of(&boxes);
        let shapes = vec![OnceLock::new(); ends.len()];
        Self { ends, first, boxes, index, shapes }
    }

    /// Returns the index of the connection from one card to another; there must be one.
    pub(crate) fn between(&self, from: u32, to: u32) -> usize {
        let (first, end) = (self.first[from as usize] as usize, self.first[from as usize + 1] as usize);
        first + self.ends[first..end].partition_point(|&(_, other)| other < to)
    }

    pub(crate) fn shape(&self, way: usize, cards: &[Rect], index: &BoxIndex) -> &Shape {
        self.shapes[way].get_or_init(|| {
            let [from, to] = ends_of(self.ends[way], cards);
            Shape::between(from, to, |lane| index.is_clear(lane))
        })
    }

    /// Returns the ways whose bounds touch a part of the canvas, in no order.
    pub(crate) fn touching(
        &self,
        part: Rect,
        cards: &[Rect],
        index: &BoxIndex,
    ) -> impl Iterator<Item = usize> {
        self.near(part).filter(move |&way| self.shape(way, cards, index).bounds.touches(part))
    }

    /// Returns the ways that could touch a part of the canvas, whatever is in their way.
    pub(crate) fn near(&self, part: Rect) -> impl Iterator<Item = usize> {
        self.index.touching(part)
    }

    /// Returns the rectangle around `room` and all ways.
    pub(crate) fn bounds(&self, room: Option<Rect>, cards: &[Rect], index: &BoxIndex) -> Option<Rect> {
        let holds = |way: &usize| room.is_some_and(|room| room.contains_rect(self.boxes[*way]));
        let beyond = (0..self.ends.len()).filter(|way| !holds(way));
        room.into_iter().chain(beyond.map(|way| self.shape(way, cards, index).bounds)).reduce(Rect::union)
    }

    /// Takes note that the cards of these ranks have moved; `swept` holds them all where they were and where they
    /// are.
    pub(crate) fn follow(&mut self, moved: &[u32], swept: Rect, cards: &[Rect]) {
        let mut has_moved = vec![false; cards.len()];
        for &rank in moved {
            has_moved[rank as usize] = true;
        }
        let mut lifted = Vec::new();
        for (way, &(from, to)) in self.ends.iter().enumerate() {
            if has_moved[from as usize] || has_moved[to as usize] {
                self.boxes[way] = within((from, to), cards);
                lifted.push(way as u32);
                self.shapes[way].take();
            } else if self.boxes[way].touches(swept) {
                self.shapes[way].take();
            }
        }
        self.index.lift(&self.boxes, &lifted);
    }
}

fn ends_of((from, to): (u32, u32), cards: &[Rect]) -> [Rect; 2] {
    [from, to].map(|rank| cards[rank as usize])
}

fn within(ends: (u32, u32), cards: &[Rect]) -> Rect {
    let [from, to] = ends_of(ends, cards);
    reach(from, to)
}
