//! The look of a connection, by how the customer meets it (R8). Whole: one strong line. Frayed: it snaps where it
//! leaves the break, in the break's colour, and its loose end hangs on the other side of the gap. Dotted: thin.
//! One that leads back has the sign of a return midway.

use crate::insight::{Level, ThreadKind};

use super::{
    pieces::{Pen, Piece, Pos, Rect},
    shape::Shape,
    theme::Role,
};

const WHOLE: Pen = Pen::solid(3.0, Role::ThreadWhole);
const DOTTED: Pen = Pen::dashed(2.2, Role::ThreadDotted, [2.0, 7.0]);
const LOOSE: Pen = Pen::solid(2.2, Role::ThreadDotted);
/// The points of the snapped end, along the thread and across it, from where it leaves the card.
const SNAP: [(f32, f32); 5] = [(0.0, 0.0), (7.0, 0.0), (11.5, -10.0), (15.0, 8.0), (18.5, -2.0)];
const SNAP_WIDTH: f32 = 3.6;
/// The points of the loose end on the other side of the gap, from where it begins.
const LOOSE_END: [(f32, f32); 5] = [(0.0, 4.5), (3.5, -5.0), (7.0, 5.0), (10.5, -4.5), (13.0, 0.0)];
/// The distance from the card to the loose end in a short thread.
const GAP: f32 = 24.0;
/// The distance from the card to the loose end in a longer thread.
const WIDE_GAP: f32 = 32.0;
/// The radius of the plate of the return sign; on it an arrow comes out below, turns and leads back.
pub(super) const PLATE: f32 = 10.5;
/// The points of the arrow's shaft, right and down from the plate's middle.
const TURN: [(f32, f32); 7] =
    [(-0.8, 5.2), (1.4, 5.2), (4.0, 4.2), (5.0, 1.7), (4.0, -0.8), (1.4, -1.8), (-5.2, -1.8)];
/// The points of the arrow's head, right and down from the plate's middle.
const TURN_HEAD: [(f32, f32); 3] = [(-2.0, -5.2), (-5.4, -1.8), (-2.0, 1.6)];
const TURN_WIDTH: f32 = 1.8;
/// The least length at which a frayed thread is drawn at full size.
pub(super) const FULL: f32 = 42.0;

pub(crate) fn thread(shape: &Shape, kind: ThreadKind, leads_back: bool, tail: Level) -> Vec<Piece> {
    let length = shape.length();
    let mut out = Vec::with_capacity(6);
    match kind {
        ThreadKind::Whole => {
            out.push(Piece::Path { points: shape.part(0.0, length - 6.0), line: WHOLE });
            out.push(arrow(shape, Role::ThreadWhole));
        }
        ThreadKind::Dotted => {
            out.push(Piece::Path { points: shape.part(0.0, length - 4.0), line: DOTTED });
            out.push(chevron(shape.at(length).0, shape.arrives, LOOSE));
        }
        ThreadKind::Frayed => frayed(&mut out, shape, length, tail),
    }
    if leads_back {
        let role = if kind == ThreadKind::Whole { Role::ThreadWhole } else { Role::ThreadDotted };
        out.extend(return_sign(shape.middle(), role));
    }
    out
}

/// Returns a thread of this length from `at` to the right, as a sample of its kind.
pub(super) fn straight(at: Pos, length: f32, kind: ThreadKind, tail: Level) -> Vec<Piece> {
    let (points, right) = (vec![at, at.plus(length, 0.0)], Pos::new(1.0, 0.0));
    let bounds = Rect { min: at, max: at.plus(length, 0.0) };
    thread(&Shape { points, bounds, leaves: right, arrives: right }, kind, false, tail)
}

/// Returns the frayed stub of a break at an end; it leaves to the right.
pub(crate) fn stub(from: Pos, tail: Level) -> Piece {
    snap(from, Pos::new(1.0, 0.0), 1.0, tail)
}

pub(super) fn return_sign(centre: Pos, role: Role) -> [Piece; 3] {
    let line = Pen::solid(TURN_WIDTH, role);
    let path = |points: &[(f32, f32)]| {
        let points = points.iter().map(|&(x, y)| centre.plus(x, y)).collect();
        Piece::Path { points, line }
    };
    let plate = Piece::Circle { centre, radius: PLATE, fill: Some(Role::Panel), line: Some(line) };
    [plate, path(&TURN), path(&TURN_HEAD)]
}

fn frayed(out: &mut Vec<Piece>, shape: &Shape, length: f32, tail: Level) {
    let scale = (length / FULL).min(1.0);
    out.push(snap(shape.at(0.0).0, shape.leaves, scale, tail));
    let begin = if length > 2.0 * FULL { WIDE_GAP } else { GAP * scale };
    let (loose, along) = shape.at(begin);
    out.push(zigzag(&LOOSE_END, loose, along, scale, LOOSE));
    let rest = shape.part(begin + 13.0 * scale, length - 2.0);
    out.push(Piece::Path { points: rest, line: if length > FULL { DOTTED } else { LOOSE } });
    out.push(chevron(shape.at(length).0, shape.arrives, LOOSE));
}

pub(super) fn snap(from: Pos, direction: Pos, scale: f32, tail: Level) -> Piece {
    // A short thread snaps as strongly as a long one; enlarged, the pen grows with the zigzag.
    zigzag(&SNAP, from, direction, scale, Pen::solid(SNAP_WIDTH * scale.max(1.0), Role::of(tail).line))
}

/// Returns a zigzag that is shorter where there is less room, but no less jagged.
fn zigzag(points: &[(f32, f32)], from: Pos, direction: Pos, scale: f32, line: Pen) -> Piece {
    let jagged = scale.max(0.75);
    let place = |&(along, across): &(f32, f32)| local(from, direction, along * scale, across * jagged);
    Piece::Path { points: points.iter().map(place).collect(), line }
}

/// Returns a point given by its distance along a direction and across it, to its right.
fn local(from: Pos, direction: Pos, along: f32, across: f32) -> Pos {
    from.plus(direction.x * along - direction.y * across, direction.y * along + direction.x * across)
}

fn arrow(shape: &Shape, role: Role) -> Piece {
    let tip = shape.points.last().copied().unwrap_or_default();
    let points = [(0.0, 0.0), (-10.0, 5.5), (-10.0, -5.5)];
    let points = points.map(|(along, across)| local(tip, shape.arrives, along, across)).to_vec();
    Piece::Polygon { points, fill: Some(role), line: None }
}

fn chevron(tip: Pos, direction: Pos, line: Pen) -> Piece {
    let points = [(-7.0, 5.0), (0.0, 0.0), (-7.0, -5.0)];
    let points = points.map(|(along, across)| local(tip, direction, along, across)).to_vec();
    Piece::Path { points, line }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::picture::Rect;

    fn pieces(kind: ThreadKind, leads_back: bool, gap: f32) -> Vec<Piece> {
        let (tail, head) = (Rect::new(0.0, 0.0, 184.0, 82.0), Rect::new(184.0 + gap, 0.0, 184.0, 82.0));
        thread(&Shape::between(tail, head, |_| true), kind, leads_back, Level::Negative)
    }

    fn path(piece: &Piece) -> Option<(&[Pos], Pen)> {
        if let Piece::Path { points, line } = piece { Some((points, *line)) } else { None }
    }

    #[test]
    fn r8_whole_is_strong_and_dotted_is_thin() {
        assert_eq!(path(&pieces(ThreadKind::Whole, false, 60.0)[0]).map(|(_, line)| line), Some(WHOLE));
        assert_eq!(path(&pieces(ThreadKind::Dotted, false, 60.0)[0]).map(|(_, line)| line), Some(DOTTED));
    }

    #[test]
    fn r8_a_frayed_thread_snaps_in_the_colour_of_its_break_and_a_gap_shows() {
        for gap in [32.0, 60.0, 400.0] {
            let pieces = pieces(ThreadKind::Frayed, false, gap);
            let lines: Vec<_> = pieces.iter().filter_map(path).collect();
            let ((snapped, line), rest) = (lines[0], &lines[1..]);
            assert_eq!(line.role, Role::NegativeLine);
            let end = snapped.iter().map(|at| at.x).fold(0.0, f32::max);
            let begin =
                rest.iter().flat_map(|(points, _)| *points).map(|at| at.x).fold(f32::INFINITY, f32::min);
            assert!(begin - end >= 3.5, "{gap}: {begin} {end}");
        }
    }

    #[test]
    fn r8_leading_back_shows_as_a_return_midway() {
        for kind in [ThreadKind::Whole, ThreadKind::Frayed, ThreadKind::Dotted] {
            let (back, on) = (pieces(kind, true, 400.0), pieces(kind, false, 400.0));
            assert_eq!(back[..on.len()], on, "it is as whole as it was");
            let Piece::Circle { centre, .. } = back[on.len()] else { panic!("{back:?}") };
            assert!((centre.x - 384.0).abs() < 4.0, "{centre:?}");
        }
    }
}
