//! The way a connection takes from one card to another: out of whichever edges face each other, around
//! its own two cards and, in a column or a row, around those between them.

use super::pieces::{Pos, Rect, cubic};

/// A way, flattened: the tail first, the head last.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    pub points: Vec<Pos>,
    /// Holds all that is drawn of it, arrow head included.
    pub bounds: Rect,
}

/// A gap between two cards that a thread can be seen in.
const ROOM: f32 = 10.0;
/// How far a way around a card swings out.
const SWING: f32 = 26.0;
/// From the middle of an edge to where threads leave that go around or lead back.
const ASIDE: f32 = 22.0;
/// From a thread to the widest thing drawn on it.
const MARGIN: f32 = 12.0;
/// Between the tip of the arrow head and the card.
const TIP: f32 = 2.0;

impl Shape {
    /// `clear` says whether no card lies in a corridor.
    pub(crate) fn between(tail: Rect, head: Rect, clear: impl Fn(Rect) -> bool) -> Self {
        Self::new(way(tail, head, clear))
    }

    fn new(points: Vec<Pos>) -> Self {
        let bounds = Rect::around(points.iter().copied()).unwrap_or(Rect::new(0.0, 0.0, 0.0, 0.0));
        Self { bounds: bounds.grown(MARGIN), points }
    }

    pub fn length(&self) -> f32 {
        self.points.windows(2).map(|pair| pair[0].distance(pair[1])).sum()
    }

    /// The place this far along it, and the direction there, one unit long.
    pub(crate) fn at(&self, along: f32) -> (Pos, Pos) {
        let mut left = along;
        let mut last = (Pos::default(), Pos::new(1.0, 0.0));
        for pair in self.points.windows(2) {
            let step = pair[0].distance(pair[1]);
            if step <= 0.0 {
                continue;
            }
            let direction = Pos::new((pair[1].x - pair[0].x) / step, (pair[1].y - pair[0].y) / step);
            if left <= step {
                return (pair[0].plus(direction.x * left, direction.y * left), direction);
            }
            left -= step;
            last = (pair[1], direction);
        }
        last
    }

    /// The part between two distances along it.
    pub(crate) fn part(&self, from: f32, to: f32) -> Vec<Pos> {
        let mut points = vec![self.at(from).0];
        let mut along = 0.0;
        for pair in self.points.windows(2) {
            along += pair[0].distance(pair[1]);
            if along > from && along < to {
                points.push(pair[1]);
            }
        }
        points.push(self.at(to).0);
        points
    }

    /// How far a place is from it.
    pub(crate) fn distance(&self, at: Pos) -> f32 {
        let to_piece = |pair: &[Pos]| {
            let (p, q) = (pair[0], pair[1]);
            let (x, y) = (q.x - p.x, q.y - p.y);
            let squared = x * x + y * y;
            let share = if squared > 0.0 { ((at.x - p.x) * x + (at.y - p.y) * y) / squared } else { 0.0 };
            let share = share.clamp(0.0, 1.0);
            at.distance(p.plus(share * x, share * y))
        };
        self.points.windows(2).map(to_piece).fold(f32::INFINITY, f32::min)
    }
}

fn way(tail: Rect, head: Rect, clear: impl Fn(Rect) -> bool) -> Vec<Pos> {
    let (from, to) = (tail.centre(), head.centre());
    let (right, left) = (head.min.x - tail.max.x, tail.min.x - head.max.x);
    let (down, up) = (head.min.y - tail.max.y, tail.min.y - head.max.y);
    let in_column = (from.x - to.x).abs() < tail.width() / 2.0 && down.max(up) >= ROOM;
    let in_row = (from.y - to.y).abs() < tail.height() / 2.0 && left.max(right) >= ROOM;
    let between = |a: f32, b: f32| Rect { min: Pos::new(a.min(b), 0.0), max: Pos::new(a.max(b), 0.0) };
    if in_column {
        let mut lane = between(from.x, to.x).grown(6.0);
        (lane.min.y, lane.max.y) = (tail.max.y + 1.0, head.min.y - 1.0);
        if down > 0.0 && clear(lane) { vertical(tail, head) } else { bracket(tail, head, down > 0.0) }
    } else if in_row {
        let mut lane = between(tail.max.x + 1.0, head.min.x - 1.0);
        (lane.min.y, lane.max.y) = (from.y.min(to.y) - 6.0, from.y.max(to.y) + 6.0);
        if right > 0.0 && clear(lane) { rightward(tail, head) } else { arch(tail, head, right > 0.0) }
    } else if right >= ROOM {
        rightward(tail, head)
    } else if left >= ROOM {
        leftward(tail, head)
    } else if down >= ROOM || up >= ROOM {
        vertical(tail, head)
    } else {
        arch(tail, head, true)
    }
}

/// Down from edge to edge, or up.
fn vertical(tail: Rect, head: Rect) -> Vec<Pos> {
    let down = head.min.y > tail.min.y;
    let (sign, y) = if down { (1.0, (tail.max.y, head.min.y)) } else { (-1.0, (tail.min.y, head.max.y)) };
    // What leads up keeps aside of what leads down between the same two.
    let aside = if down { 0.0 } else { ASIDE };
    let from = Pos::new(tail.centre().x + aside, y.0);
    let to = Pos::new(head.centre().x + aside, y.1 - sign * TIP);
    let bend = (to.y - from.y).abs() / 2.0 * sign;
    curve([from, from.plus(0.0, bend), to.plus(0.0, -bend), to])
}

fn rightward(tail: Rect, head: Rect) -> Vec<Pos> {
    let from = Pos::new(tail.max.x, tail.centre().y);
    let to = Pos::new(head.min.x - TIP, head.centre().y);
    sideways(from, to, 1.0)
}

fn leftward(tail: Rect, head: Rect) -> Vec<Pos> {
    let from = Pos::new(tail.min.x, tail.centre().y + ASIDE);
    let to = Pos::new(head.max.x + TIP, head.centre().y + ASIDE);
    sideways(from, to, -1.0)
}

/// Level at both ends. The bends stay in the gaps beside the two cards.
fn sideways(from: Pos, to: Pos, sign: f32) -> Vec<Pos> {
    let bend = ((to.x - from.x).abs() / 2.0).max(SWING) * sign;
    curve([from, from.plus(bend, 0.0), to.plus(-bend, 0.0), to])
}

/// Out of one side and back into the same side: right going down, left going up.
fn bracket(tail: Rect, head: Rect, down: bool) -> Vec<Pos> {
    let (sign, aside) = if down { (1.0, ASIDE) } else { (-1.0, -ASIDE) };
    let side = |rect: Rect| if down { rect.max.x } else { rect.min.x };
    let from = Pos::new(side(tail), tail.centre().y + aside.min(0.0));
    let to = Pos::new(side(head) + sign * TIP, head.centre().y - aside.abs().copysign(aside));
    let out = if down { from.x.max(to.x) } else { from.x.min(to.x) } + sign * SWING;
    curve([from, Pos::new(out, from.y), Pos::new(out, to.y), to])
}

/// Over the top of the cards to the right, under them to the left.
fn arch(tail: Rect, head: Rect, over: bool) -> Vec<Pos> {
    let (sign, aside) = if over { (-1.0, ASIDE) } else { (1.0, -ASIDE) };
    let side = |rect: Rect| if over { rect.min.y } else { rect.max.y };
    let from = Pos::new(tail.centre().x + aside, side(tail));
    let to = Pos::new(head.centre().x - aside, side(head) + sign * TIP);
    let out = if over { from.y.min(to.y) } else { from.y.max(to.y) } + sign * SWING;
    let corner = (to.x - from.x) / 2.0;
    let reach = corner.abs().min(2.0 * SWING).copysign(corner);
    let first = [from, Pos::new(from.x, out), Pos::new(from.x, out), Pos::new(from.x + reach, out)];
    let last = [Pos::new(to.x - reach, out), Pos::new(to.x, out), Pos::new(to.x, out), to];
    let mut points = curve(first);
    points.extend(curve(last));
    points
}

/// Straight where it is straight.
fn curve(points: [Pos; 4]) -> Vec<Pos> {
    let [from, a, b, to] = points;
    let straight = (from.x == to.x && a.x == from.x && b.x == from.x)
        || (from.y == to.y && a.y == from.y && b.y == from.y);
    if straight { vec![from, to] } else { cubic(points, 20) }
}
