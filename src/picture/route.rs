//! The way of a connection from one card to another: out of whichever edges face each other, around its own two
//! cards and, in a column or a row, around those between them.

use super::{
    bezier::{cubic, quadratic},
    pieces::{Pos, Rect},
    shape::{Shape, lane},
};

/// The least gap between two cards in which a thread is visible.
const ROOM: f32 = 10.0;
/// The least distance that a curve swings out.
const SWING: f32 = 26.0;
/// The distance from a card to the middle of the lane between it and the next column.
const BESIDE: f32 = 16.0;
/// The distance from a card to the middle of the lane between it and the next row.
const LANE: f32 = 19.0;
/// The distance from a card to the middle between its band and that of the next row of a chain.
const BELOW_BAND: f32 = 29.0;
/// The distance from a card to one in the next row of a chain.
const NEXT_ROW: f32 = 78.0;
/// The radius of a corner.
const ROUND: f32 = 12.0;
/// The distance from the middle of an edge to the threads that go around or lead back.
const ASIDE: f32 = 22.0;
/// The distance from a thread to the edge of the widest thing drawn on it.
const MARGIN: f32 = 12.0;
/// The gap between the tip of the arrowhead and the card.
const TIP: f32 = 2.0;
const RIGHT: Pos = Pos::new(1.0, 0.0);

impl Shape {
    /// Computes the way from one card to another; `clear` tells whether no card lies in a corridor.
    pub(crate) fn between(tail: Rect, head: Rect, clear: impl Fn(Rect) -> bool) -> Self {
        let points = way(tail, head, clear);
        let bounds = points.iter().copied().map(|at| Rect { min: at, max: at }).reduce(Rect::union);
        let bounds = bounds.unwrap_or(tail).grown(MARGIN);
        let leaves = points.first().map_or(RIGHT, |&at| outward(tail, at));
        let arrives = points.last().map_or(RIGHT, |&at| outward(head, at));
        Self { points, bounds, leaves, arrives: Pos::new(-arrives.x, -arrives.y) }
    }
}

/// Returns a rectangle that holds every possible way from one card to another, with all that is drawn on it and
/// every corridor that must be clear for it.
pub(crate) fn reach(tail: Rect, head: Rect) -> Rect {
    tail.union(head).grown(2.0 * LANE + MARGIN)
}

/// Returns the direction straight out of the edge that a point lies on.
fn outward(rect: Rect, at: Pos) -> Pos {
    let edges = [
        (rect.max.x - at.x, RIGHT),
        (at.x - rect.min.x, Pos::new(-1.0, 0.0)),
        (rect.max.y - at.y, Pos::new(0.0, 1.0)),
        (at.y - rect.min.y, Pos::new(0.0, -1.0)),
    ];
    edges.into_iter().min_by(|a, b| a.0.total_cmp(&b.0)).map_or(RIGHT, |(_, outward)| outward)
}

fn way(tail: Rect, head: Rect, clear: impl Fn(Rect) -> bool) -> Vec<Pos> {
    let (from, to) = (tail.centre(), head.centre());
    let (right, left) = (head.min.x - tail.max.x, tail.min.x - head.max.x);
    let (down, up) = (head.min.y - tail.max.y, tail.min.y - head.max.y);
    let in_column = (from.x - to.x).abs() < tail.width() / 2.0 && down.max(up) >= ROOM;
    let in_row = (from.y - to.y).abs() < tail.height() / 2.0 && left.max(right) >= ROOM;
    let is_clear = |way: &Vec<Pos>| way.windows(2).skip(1).rev().skip(1).all(|pair| clear(lane(pair)));
    if in_column {
        let straight = Some(vertical(tail, head)).filter(|_| down > 0.0 && clear(gap(tail, head)));
        straight.unwrap_or_else(|| bracket(tail, head, down > 0.0))
    } else if in_row {
        let straight = Some(sideways(tail, head)).filter(|_| right > 0.0 && clear(gap(tail, head)));
        straight.unwrap_or_else(|| arch(tail, head, right > 0.0))
    } else if left.max(right) >= ROOM {
        let direct = sideways(tail, head);
        if left.max(right) < tail.width() || is_clear(&direct) {
            return direct;
        }
        detours(tail, head).into_iter().find(is_clear).unwrap_or(direct)
    } else if down.max(up) >= ROOM {
        vertical(tail, head)
    } else {
        arch(tail, head, true)
    }
}

/// Returns what lies straight between two cards of a row or column, without their edges.
fn gap(tail: Rect, head: Rect) -> Rect {
    let (from, to) = (tail.centre(), head.centre());
    let (mut x, mut y) = ([from.x, to.x], [from.y, to.y]);
    if tail.max.y < head.min.y {
        y = [tail.max.y + 1.0, head.min.y - 1.0];
    } else {
        x = [tail.max.x + 1.0, head.min.x - 1.0];
    }
    lane(&[Pos::new(x[0], y[0]), Pos::new(x[1], y[1])])
}

/// Returns the way from edge to edge, up or down.
fn vertical(tail: Rect, head: Rect) -> Vec<Pos> {
    let down = head.min.y > tail.min.y;
    let (sign, y) = if down { (1.0, (tail.max.y, head.min.y)) } else { (-1.0, (tail.min.y, head.max.y)) };
    // A way up keeps clear of the way down between the same two cards.
    let aside = if down { 0.0 } else { ASIDE };
    let from = Pos::new(tail.centre().x + aside, y.0);
    let to = Pos::new(head.centre().x + aside, y.1 - sign * TIP);
    let bend = (to.y - from.y) / 2.0;
    curve([from, from.plus(0.0, bend), to.plus(0.0, -bend), to])
}

/// Returns the way from edge to edge, right or left. Its bends stay between the two cards, however narrow the
/// lane.
fn sideways(tail: Rect, head: Rect) -> Vec<Pos> {
    let (from, to, sign) = sides(tail, head);
    let across = (to.x - from.x).abs();
    let bend = (across / 2.0).max(SWING);
    // A way left bends sooner, and so keeps clear of the way right between the same two cards.
    let (first, last) = if sign > 0.0 { (bend, bend) } else { (0.4 * bend, 1.3 * bend) };
    let within = |swing: f32| sign * swing.min(across);
    curve([from, from.plus(within(first), 0.0), to.plus(-within(last), 0.0), to])
}

/// Returns where a thread leaves and arrives at the edges that face each other, and its sign: 1 right, −1 left.
fn sides(tail: Rect, head: Rect) -> (Pos, Pos, f32) {
    if head.min.x > tail.min.x {
        let from = Pos::new(tail.max.x, tail.centre().y);
        (from, Pos::new(head.min.x - TIP, head.centre().y), 1.0)
    } else {
        let from = Pos::new(tail.min.x, tail.centre().y + ASIDE);
        (from, Pos::new(head.max.x + TIP, head.centre().y + ASIDE), -1.0)
    }
}

/// Returns ways to a far column between the rows: beside the head's row or the tail's, the nearer side first.
fn detours(tail: Rect, head: Rect) -> [Vec<Pos>; 4] {
    let (from, to, sign) = sides(tail, head);
    let (above, below) = (|rect: Rect| rect.min.y - LANE, |rect: Rect| rect.max.y + LANE);
    let lanes = if (head.min.y - tail.max.y - NEXT_ROW).abs() < LANE {
        // This lane crosses no stage's name.
        [tail.max.y + BELOW_BAND, above(head), below(head), above(tail)]
    } else if head.min.y > tail.min.y {
        [above(head), below(tail), below(head), above(tail)]
    } else {
        [below(head), above(tail), above(head), below(tail)]
    };
    lanes.map(|y| {
        let (a, b) = (from.x + sign * BESIDE, to.x - sign * (BESIDE - TIP));
        rounded(&[from, Pos::new(a, from.y), Pos::new(a, y), Pos::new(b, y), Pos::new(b, to.y), to])
    })
}

/// Returns the way out of one side and back into the same side: right going down, left going up.
fn bracket(tail: Rect, head: Rect, down: bool) -> Vec<Pos> {
    let sign = if down { 1.0 } else { -1.0 };
    let side = |rect: Rect| if down { rect.max.x } else { rect.min.x };
    let from = Pos::new(side(tail), tail.centre().y + sign * ASIDE);
    let to = Pos::new(side(head) + sign * TIP, head.centre().y - sign * ASIDE);
    let out = if down { from.x.max(to.x) } else { from.x.min(to.x) } + sign * (BESIDE + 2.0);
    rounded(&[from, Pos::new(out, from.y), Pos::new(out, to.y), to])
}

/// Returns the way over the cards, or else under them.
fn arch(tail: Rect, head: Rect, over: bool) -> Vec<Pos> {
    let (sign, aside) = if over { (-1.0, ASIDE) } else { (1.0, -ASIDE) };
    let side = |rect: Rect| if over { rect.min.y } else { rect.max.y };
    let from = Pos::new(tail.centre().x + aside, side(tail));
    let to = Pos::new(head.centre().x - aside, side(head) + sign * TIP);
    let out = if over { from.y.min(to.y) } else { from.y.max(to.y) } + sign * LANE;
    rounded(&[from, Pos::new(from.x, out), Pos::new(to.x, out), to])
}

/// Returns a curve by its control points, or a straight line where its ends are level with each other.
fn curve(points: [Pos; 4]) -> Vec<Pos> {
    let [from, .., to] = points;
    let is_straight = (from.x - to.x).abs().min((from.y - to.y).abs()) < 0.5;
    if is_straight { vec![from, to] } else { cubic(points, 20) }
}

/// Returns the way from corner to corner, with rounded corners.
fn rounded(corners: &[Pos]) -> Vec<Pos> {
    let towards = |from: Pos, to: Pos, most: f32| {
        let whole = from.distance(to).max(f32::EPSILON);
        let share = most.min(whole / 2.0) / whole;
        from.plus((to.x - from.x) * share, (to.y - from.y) * share)
    };
    let mut points = vec![corners[0]];
    for bend in corners.windows(3) {
        let (before, after) = (towards(bend[1], bend[0], ROUND), towards(bend[1], bend[2], ROUND));
        points.extend(quadratic([before, bend[1], after], 6));
    }
    points.push(corners[corners.len() - 1]);
    points
}

#[cfg(test)]
mod tests;
