//! An index of boxes by their place on the canvas. Most boxes stay where they were put and are in a tree. Those
//! that have moved since it was made are looked at one by one, since a drag moves the same ones in every frame.

use rstar::{
    AABB, RTree,
    primitives::{GeomWithData, Rectangle},
};

use super::pieces::{Pos, Rect};

type Boxed = GeomWithData<Rectangle<[f32; 2]>, u32>;

/// The index. It names boxes by their places in a list that its owner keeps and passes in.
#[derive(Clone, Debug)]
pub(crate) struct BoxIndex {
    tree: RTree<Boxed>,
    /// Whether each box has moved since the tree was made, by place.
    is_lifted: Vec<bool>,
    lifted: Vec<u32>,
    /// The rectangles of the moved boxes, side by side, so that all are compared quickly.
    lifted_boxes: Vec<Rect>,
}

/// The number of moved boxes up to which the tree is never made anew.
const FEW: usize = 64;

impl BoxIndex {
    pub(crate) fn of(boxes: &[Rect]) -> Self {
        let entries = boxes.iter().zip(0..).map(|(rect, place)| boxed(*rect, place)).collect();
        Self {
            tree: RTree::bulk_load(entries),
            is_lifted: vec![false; boxes.len()],
            lifted: Vec::new(),
            lifted_boxes: Vec::new(),
        }
    }

    /// Takes note that these boxes have moved. Where most of those that moved earlier are at rest, the tree is
    /// made anew.
    pub(crate) fn lift(&mut self, boxes: &[Rect], moved: &[u32]) {
        for &place in moved {
            if !std::mem::replace(&mut self.is_lifted[place as usize], true) {
                self.lifted.push(place);
            }
        }
        if self.lifted.len() > FEW + 4 * moved.len() {
            *self = Self::of(boxes);
        } else {
            self.lifted_boxes = self.lifted.iter().map(|&place| boxes[place as usize]).collect();
        }
    }

    /// Returns the places of all boxes that touch a part of the canvas, in no order.
    pub(crate) fn touching(&self, part: Rect) -> impl Iterator<Item = usize> {
        let still =
            self.tree.locate_in_envelope_intersecting(envelope(part)).map(|boxed| boxed.data as usize);
        let lifted = self.lifted.iter().zip(&self.lifted_boxes);
        let lifted = lifted.filter(move |(_, rect)| rect.touches(part)).map(|(&place, _)| place as usize);
        still.filter(|&place| !self.is_lifted[place]).chain(lifted)
    }

    /// Returns whether no box touches a part of the canvas.
    pub(crate) fn is_clear(&self, part: Rect) -> bool {
        let is_still = |boxed: &Boxed| !self.is_lifted[boxed.data as usize];
        // This counts instead of searching: a loop that is never left early compares many at a time.
        let touching = || self.lifted_boxes.iter().map(|rect| u32::from(rect.touches(part))).sum::<u32>();
        !self.tree.locate_in_envelope_intersecting(envelope(part)).any(is_still) && touching() == 0
    }
}

fn boxed(rect: Rect, place: u32) -> Boxed {
    let corner = |pos: Pos| [pos.x, pos.y];
    GeomWithData::new(Rectangle::from_corners(corner(rect.min), corner(rect.max)), place)
}

fn envelope(rect: Rect) -> AABB<[f32; 2]> {
    AABB::from_corners([rect.min.x, rect.min.y], [rect.max.x, rect.max.y])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_moved_is_found_where_it_is_and_not_where_it_was() {
        let mut boxes: Vec<_> =
            (0..1_000_u16).map(|n| Rect::new(f32::from(n) * 10.0, 0.0, 9.0, 9.0)).collect();
        let mut index = BoxIndex::of(&boxes);
        // Few boxes move, then many, then few again: that makes the tree anew.
        for moved in [0..5, 5..405, 7..8] {
            let moved: Vec<u32> = moved.collect();
            for &place in &moved {
                boxes[place as usize] = boxes[place as usize].moved(3.0, 100.0);
            }
            index.lift(&boxes, &moved);
            for (x, y) in [(0.0, 0.0), (40.0, 100.0), (70.0, 200.0), (4_000.0, 0.0), (4_050.0, 90.0)] {
                let part = Rect::new(x, y, 25.0, 25.0);
                let expected: Vec<_> = (0..boxes.len()).filter(|&place| boxes[place].touches(part)).collect();
                let mut found: Vec<_> = index.touching(part).collect();
                found.sort_unstable();
                assert_eq!(found, expected);
                assert_eq!(index.is_clear(part), expected.is_empty());
            }
        }
        assert!(index.lifted.is_empty(), "the tree was made anew");
    }
}
