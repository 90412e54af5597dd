//! Snapping: to the edges and middles of the cards in view that stay, else to the grid. The result is always in
//! whole units.

use std::collections::BTreeSet;

use crate::{
    journey::TouchpointId,
    picture::{Pos, Rect, Scene, on_grid},
};

use super::{GestureContext, Preview};

/// How near a line attracts, in points on the screen, but at most `FARTHEST_NEAR` canvas units.
const NEAR: f32 = 6.0;
const FARTHEST_NEAR: f32 = 16.0;
/// The most cards in view whose lines attract. More of them are specks, and only the grid attracts.
const MOST_CARDS: usize = 1_000;

/// The lines of the cards in view that stay.
#[derive(Debug)]
pub(super) struct Lines {
    across: Axis,
    down: Axis,
}

/// The lines along one axis: lower edges, middles and upper edges, each sorted and with the extent of its card
/// across.
#[derive(Debug, Default)]
struct Axis([Vec<(f32, [f32; 2])>; 3]);

impl Lines {
    pub(super) fn of(context: &GestureContext<'_>, lifted: &BTreeSet<TouchpointId>) -> Self {
        let rects = still(context.scene, context.view, lifted);
        let (across, down) = (Axis::of(&rects, |r| (x(r), y(r))), Axis::of(&rects, |r| (y(r), x(r))));
        Self { across, down }
    }

    /// Returns how much farther `moved` goes to the nearest line along x and along y; `None` where none is near.
    pub(super) fn shift(&self, moved: Rect, point: f32) -> [Option<f32>; 2] {
        let near = (NEAR * point).min(FARTHEST_NEAR);
        [self.across.shift(x(moved), near), self.down.shift(y(moved), near)]
    }

    /// Moves a rectangle to the nearest lines, or else to the grid.
    pub(super) fn snapped(&self, rect: Rect, point: f32) -> Rect {
        let [across, down] = self.shift(rect, point);
        let x = across.unwrap_or_else(|| on_grid(rect.min.x) - rect.min.x);
        let y = down.unwrap_or_else(|| on_grid(rect.min.y) - rect.min.y);
        let corner = rect.min.plus(x, y);
        Rect::new(corner.x.round(), corner.y.round(), rect.width(), rect.height())
    }

    /// Returns the lines that `rect` is aligned with, each as long as all that is aligned with it.
    pub(super) fn guides(&self, rect: Rect) -> Vec<Preview> {
        let across = self.across.guides(x(rect), y(rect));
        let down = self.down.guides(y(rect), x(rect));
        let upright = |(x, [from, to]): (f32, [f32; 2])| Preview::Guide(Pos::new(x, from), Pos::new(x, to));
        let level = |(y, [from, to]): (f32, [f32; 2])| Preview::Guide(Pos::new(from, y), Pos::new(to, y));
        across.into_iter().map(upright).chain(down.into_iter().map(level)).collect()
    }
}

impl Axis {
    fn of(rects: &[Rect], sides: impl Fn(Rect) -> ([f32; 2], [f32; 2])) -> Self {
        let mut lines: [Vec<_>; 3] = Default::default();
        for &rect in rects {
            let (along, across) = sides(rect);
            for (lines, place) in lines.iter_mut().zip(three(along)) {
                lines.push((place, across));
            }
        }
        for lines in &mut lines {
            lines.sort_by(|a, b| a.0.total_cmp(&b.0));
        }
        Self(lines)
    }

    fn shift(&self, along: [f32; 2], near: f32) -> Option<f32> {
        let shifts = self.0.iter().zip(three(along)).filter_map(|(lines, place)| nearest(lines, place));
        shifts.filter(|shift| shift.abs() <= near).min_by(|a, b| a.abs().total_cmp(&b.abs()))
    }

    /// Returns the guides of one axis. Where an edge is aligned, the middle would say nothing more.
    fn guides(&self, along: [f32; 2], across: [f32; 2]) -> Vec<(f32, [f32; 2])> {
        let guide = |(lines, place): (&Vec<(f32, [f32; 2])>, f32)| {
            let from = lines.partition_point(|line| line.0 < place - 0.51);
            let aligned: Vec<_> = lines[from..].iter().take_while(|line| line.0 <= place + 0.51).collect();
            let ends = aligned.iter().fold(across, |[from, to], (_, [a, b])| [from.min(*a), to.max(*b)]);
            (!aligned.is_empty()).then_some((place, ends))
        };
        let [low, middle, high] = [0, 1, 2].map(|kind| guide((&self.0[kind], three(along)[kind])));
        let middle = middle.filter(|_| low.is_none() && high.is_none());
        [low, middle, high].into_iter().flatten().collect()
    }
}

/// Returns the distance from a place to the nearest of some sorted lines.
fn nearest(lines: &[(f32, [f32; 2])], place: f32) -> Option<f32> {
    let next = lines.partition_point(|line| line.0 < place);
    let neighbours = [next.checked_sub(1), Some(next)];
    let shifts = neighbours.into_iter().flatten().filter_map(|at| Some(lines.get(at)?.0 - place));
    shifts.min_by(|a, b| a.abs().total_cmp(&b.abs()))
}

fn still(scene: &Scene, view: Rect, lifted: &BTreeSet<TouchpointId>) -> Vec<Rect> {
    let in_view = scene.cards_in(view);
    if in_view.len() > MOST_CARDS {
        return Vec::new();
    }
    let cards = in_view.into_iter().map(|card| &scene.cards()[card]);
    cards.filter(|card| !lifted.contains(&card.id)).map(|card| card.rect).collect()
}

fn three([low, high]: [f32; 2]) -> [f32; 3] {
    [low, f32::midpoint(low, high), high]
}

fn x(rect: Rect) -> [f32; 2] {
    [rect.min.x, rect.max.x]
}

fn y(rect: Rect) -> [f32; 2] {
    [rect.min.y, rect.max.y]
}
