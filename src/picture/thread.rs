//! What a connection looks like, by how the customer meets it (R8). Whole: one strong line. Frayed: it
//! snaps where it leaves the break, in the break's colour, and its loose end hangs on the other side of
//! the gap. Dotted: thin. One that leads back carries two more arrow heads midway.

use crate::insight::{Level, ThreadKind};

use super::{
    pieces::{Line, Piece, Pos},
    route::Shape,
    theme::Role,
};

const WHOLE: Line = Line::solid(3.0, Role::ThreadWhole);
const DOTTED: Line = Line::dashed(2.2, Role::ThreadDotted, [2.0, 7.0]);
const LOOSE: Line = Line::solid(2.2, Role::ThreadDotted);
/// The snapped end: along the thread and across it, from where it leaves the card.
const SNAP: [(f32, f32); 5] = [(0.0, 0.0), (7.0, 0.0), (11.0, -9.0), (14.0, 7.0), (17.0, -1.0)];
const SNAP_WIDTH: f32 = 3.4;
/// The fibres of the loose end, from where they part.
const FIBRES: [(f32, f32); 3] = [(-7.0, -6.0), (-9.0, 0.5), (-6.0, 6.0)];
/// From the card to where the fibres part, and the least a frayed thread is drawn for at full size.
const PARTING: f32 = 32.0;
const FULL: f32 = 40.0;

pub(crate) fn thread(shape: &Shape, kind: ThreadKind, leads_back: bool, tail: Level) -> Vec<Piece> {
    let length = shape.length();
    let mut out = Vec::with_capacity(6);
    let line = match kind {
        ThreadKind::Whole => {
            out.push(Piece::Path { points: shape.part(0.0, length - 6.0), line: WHOLE });
            out.push(arrow(shape, length, Role::ThreadWhole));
            WHOLE
        }
        ThreadKind::Dotted => {
            out.push(Piece::Path { points: shape.part(0.0, length - 4.0), line: DOTTED });
            out.push(chevron(shape, length, LOOSE));
            LOOSE
        }
        ThreadKind::Frayed => {
            frayed(&mut out, shape, length, tail);
            LOOSE
        }
    };
    if leads_back {
        out.extend(
            [-5.0, 5.0].map(|aside| chevron(shape, length / 2.0 + aside, Line { dash: None, ..line })),
        );
    }
    out
}

/// What is left of a thread behind a break at an end: it leaves to the right.
pub(crate) fn stub(from: Pos, tail: Level) -> Piece {
    snap(from, Pos::new(1.0, 0.0), 1.0, tail)
}

fn frayed(out: &mut Vec<Piece>, shape: &Shape, length: f32, tail: Level) {
    let scale = (length / FULL).min(1.0);
    let (from, direction) = shape.at(0.0);
    out.push(snap(from, direction, scale, tail));
    let (parting, along) = shape.at(PARTING * scale);
    for (back, across) in FIBRES {
        out.push(Piece::Path {
            points: vec![parting, local(parting, along, scale, back, across)],
            line: LOOSE,
        });
    }
    if length > FULL {
        out.push(Piece::Path { points: shape.part(PARTING, length - 4.0), line: DOTTED });
    } else {
        out.push(Piece::Path { points: shape.part(PARTING * scale, length), line: LOOSE });
    }
    out.push(chevron(shape, length, LOOSE));
}

fn snap(from: Pos, direction: Pos, scale: f32, tail: Level) -> Piece {
    let points = SNAP.iter().map(|&(along, across)| local(from, direction, scale, along, across)).collect();
    Piece::Path { points, line: Line::solid(SNAP_WIDTH, Role::of(tail).line) }
}

/// A place given along a direction and across it, to its right.
fn local(from: Pos, direction: Pos, scale: f32, along: f32, across: f32) -> Pos {
    let (along, across) = (along * scale, across * scale);
    from.plus(direction.x * along - direction.y * across, direction.y * along + direction.x * across)
}

fn arrow(shape: &Shape, at: f32, role: Role) -> Piece {
    let (tip, direction) = shape.at(at);
    let points = [(0.0, 0.0), (-10.0, 5.5), (-10.0, -5.5)];
    let points = points.map(|(along, across)| local(tip, direction, 1.0, along, across)).to_vec();
    Piece::Polygon { points, fill: Some(role), line: None }
}

fn chevron(shape: &Shape, at: f32, line: Line) -> Piece {
    let (tip, direction) = shape.at(at);
    let points = [(-7.0, 5.0), (0.0, 0.0), (-7.0, -5.0)];
    let points = points.map(|(along, across)| local(tip, direction, 1.0, along, across)).to_vec();
    Piece::Path { points, line }
}
