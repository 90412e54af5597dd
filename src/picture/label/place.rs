//! The place of a label: on its thread where enough of the thread shows on either side, else beside it, else
//! farther away with a line that ties it to the thread. A label covers no card, no other label, no other thread,
//! no stage's name and no sign of its own thread wherever some place allows that.

use std::collections::HashMap;

use crate::{
    insight::ThreadKind,
    picture::{
        pieces::{Pos, Rect},
        shape::Shape,
        thread,
    },
};

/// The length of thread that must show before and behind a label that is on it.
const SHOWN: f32 = 12.0;
/// The gap between a label and its thread.
const BESIDE: f32 = 5.0;
/// The gap between a label and everything else.
const CLEAR: f32 = 2.0;
/// The distance from its thread at which a label is tied to it by a line.
const FAR: f32 = 8.0;
/// The places along a thread that are tried, from its middle outwards.
const ALONG: [f32; 17] =
    [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8, 0.15, 0.85, 0.1, 0.9];
/// The places along a thread from which steps lead away across it.
const FARTHER: [f32; 3] = [0.5, 0.1, 0.9];
/// The number of steps across a thread, and their length.
const ACROSS: (u8, f32) = (10, 7.0);
/// The shifts along the thread that are tried at each such step, in half lengths of the label.
const SHIFTS: [f32; 3] = [0.0, -1.0, 1.0];
/// The penalty for each other thread that runs under a label, as an area covered.
const CROSSED: f32 = 40.0;
/// The side of a cell of the index of placed labels; wider than any label.
const CELL: f32 = 160.0;

/// The rectangle of a label, and the point on its thread where the line that ties it to the thread begins, if
/// there is one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::picture) struct LabelPlace {
    pub rect: Rect,
    pub tied: Option<Pos>,
}

/// A thread, as far as a label must know it.
pub(in crate::picture) struct Way<'a> {
    pub shape: &'a Shape,
    pub kind: ThreadKind,
    pub leads_back: bool,
}

/// The things that labels keep clear of.
pub(in crate::picture) struct Room<'a> {
    /// A function that returns the cards that touch a part of the canvas.
    pub cards: &'a dyn Fn(Rect) -> Vec<Rect>,
    /// A function that counts the threads other than this one that run through a part of the canvas.
    pub threads: &'a dyn Fn(usize, Rect) -> usize,
    /// The rectangles of the stages' names.
    pub names: Vec<Rect>,
}

/// The room, and the labels that have been placed in it.
pub(super) struct Placing<'a> {
    room: Room<'a>,
    /// The labels that have been placed, by the cell of their middle.
    taken: HashMap<(i32, i32), Vec<Rect>>,
}

impl<'a> Placing<'a> {
    pub(super) fn in_room(room: Room<'a>) -> Self {
        Self { room, taken: HashMap::new() }
    }

    /// Places a label where it covers nothing, or else least; returns the first such place.
    pub(super) fn place(&mut self, size: (f32, f32), thread: usize, way: &Way<'_>) -> LabelPlace {
        let signs = signs(way);
        let mut best: Option<(f32, LabelPlace)> = None;
        for place in places(size, way.shape) {
            let covered = self.covered(place.rect, thread, &signs);
            if best.is_none_or(|(least, _)| covered < least) {
                best = Some((covered, place));
            }
            if covered <= 0.0 {
                break;
            }
        }
        let nowhere = || LabelPlace { rect: around(Pos::default(), size), tied: None };
        let place = best.map_or_else(nowhere, |(_, place)| place);
        self.taken.entry(cell(place.rect.centre())).or_default().push(place.rect);
        place
    }

    /// Returns how much a label would cover there; cards and other labels count most.
    fn covered(&self, rect: Rect, thread: usize, signs: &[Rect]) -> f32 {
        let wide = rect.grown(CLEAR);
        let (x, y) = cell(rect.centre());
        let cells = (-1..=1).flat_map(|right| (-1..=1).map(move |down| (x + right, y + down)));
        let labels = cells.filter_map(|cell| self.taken.get(&cell)).flatten();
        let labels: f32 = labels.map(|other| shared(wide, *other)).sum();
        let cards = (self.room.cards)(wide).into_iter().map(|card| shared(wide, card));
        let signs: f32 = signs.iter().map(|sign| shared(rect, *sign)).sum();
        let names: f32 = self.room.names.iter().map(|name| shared(wide, *name)).sum();
        let solid = 4.0 * (labels + cards.sum::<f32>()) + 2.0 * signs + names;
        // Where something solid is covered anyway, the other threads need not be counted.
        let crossed = if solid > 0.0 { 0 } else { (self.room.threads)(thread, rect) };
        solid + crossed as f32 * CROSSED
    }
}

/// Returns the places that a label of this size may have, best first: on the thread, close beside it, then farther
/// away.
fn places(size: (f32, f32), shape: &Shape) -> impl Iterator<Item = LabelPlace> {
    let length = shape.length();
    let at = move |share: f32| shape.at(share * length);
    let on = ALONG.into_iter().filter_map(move |share| {
        let (middle, along) = at(share);
        let half = half_extent(size, along) + SHOWN;
        let shows = half <= share * length && half <= (1.0 - share) * length;
        shows.then(|| LabelPlace { rect: around(middle, size), tied: None })
    });
    let beside = ALONG.into_iter().flat_map(move |share| sides(at(share), size, (0.0, 0.0)));
    let (steps, step) = ACROSS;
    let farther = (1..=steps).flat_map(move |far| {
        let far = f32::from(far) * step;
        FARTHER
            .into_iter()
            .flat_map(move |share| SHIFTS.into_iter().flat_map(move |by| sides(at(share), size, (far, by))))
    });
    on.chain(beside).chain(farther)
}

/// Returns the two places of a label beside a thread: first right of a thread that runs down, or above one that
/// runs sideways, then on its other side. `away` and `shift` move them away from the thread and along it.
fn sides((middle, along): (Pos, Pos), size: (f32, f32), (away, shift): (f32, f32)) -> [LabelPlace; 2] {
    let across = if along.x.abs() >= along.y.abs() {
        Pos::new(along.y * along.x.signum(), -along.x.abs())
    } else {
        Pos::new(along.y.abs(), -along.x * along.y.signum())
    };
    let far = half_extent(size, across) + BESIDE + away;
    let by = half_extent(size, along) * shift;
    [far, -far].map(|far| {
        let at = middle.plus(across.x * far + along.x * by, across.y * far + along.y * by);
        let rect = around(at, size);
        LabelPlace { rect, tied: (nearest(rect, middle).distance(middle) > FAR).then_some(middle) }
    })
}

/// Returns the distance from the middle of a label to its edge, in a direction.
fn half_extent((width, height): (f32, f32), direction: Pos) -> f32 {
    let sideways = width / 2.0 / direction.x.abs().max(f32::EPSILON);
    let upwards = height / 2.0 / direction.y.abs().max(f32::EPSILON);
    sideways.min(upwards)
}

/// Returns the rectangles of what is drawn on the thread itself: its snapped end, its arrowhead, the sign of a
/// return.
fn signs(way: &Way<'_>) -> Vec<Rect> {
    let (shape, length) = (way.shape, way.shape.length());
    let part = |from: f32, to: f32| Rect::around(shape.part(from.max(0.0), to.min(length)));
    let snapped = (way.kind == ThreadKind::Frayed).then(|| part(0.0, thread::FULL)).flatten();
    let head = part(length - 10.0, length).map(|rect| rect.grown(1.0));
    let middle = shape.middle();
    let sign = Rect { min: middle, max: middle }.grown(thread::PLATE + CLEAR);
    let sign = way.leads_back.then_some(sign);
    snapped.map(|rect| rect.grown(CLEAR)).into_iter().chain(head).chain(sign).collect()
}

fn around(middle: Pos, (width, height): (f32, f32)) -> Rect {
    Rect::new((middle.x - width / 2.0).round(), (middle.y - height / 2.0).round(), width, height)
}

pub(super) fn nearest(rect: Rect, at: Pos) -> Pos {
    Pos::new(at.x.clamp(rect.min.x, rect.max.x), at.y.clamp(rect.min.y, rect.max.y))
}

fn cell(at: Pos) -> (i32, i32) {
    ((at.x / CELL).floor() as i32, (at.y / CELL).floor() as i32)
}

/// Returns the area that both rectangles share.
fn shared(one: Rect, two: Rect) -> f32 {
    let across = one.max.x.min(two.max.x) - one.min.x.max(two.min.x);
    let down = one.max.y.min(two.max.y) - one.min.y.max(two.min.y);
    across.max(0.0) * down.max(0.0)
}
