//! The mark of an action on a card (R19): a small plate on the card's upper right corner. Each state has a sign of
//! its own, so that shape tells it and not colour alone.

use crate::insight::ActionSign;

use super::{
    pieces::{Pen, Piece, Pos},
    theme::Role,
};

/// The radius of the plate, in canvas units.
pub(super) const RADIUS: f32 = 9.5;

/// Draws the mark of an action with its middle at `centre`.
pub(super) fn badge(out: &mut Vec<Piece>, sign: ActionSign, centre: Pos) {
    let (ring, role) = match sign {
        ActionSign::Planned | ActionSign::Done => (Pen::solid(1.3, Role::Ink), Role::Ink),
        ActionSign::Overdue => {
            let line = Role::of(crate::insight::Level::Neutral).line;
            (Pen::solid(1.8, line), line)
        }
        ActionSign::Unplanned => (Pen::dashed(1.2, Role::Muted, [3.0, 2.2]), Role::Muted),
    };
    out.push(Piece::Circle { centre, radius: RADIUS, fill: Some(Role::Panel), line: Some(ring) });
    let place = |&(x, y): &(f32, f32)| centre.plus(x * RADIUS, y * RADIUS);
    let path = |stroke: &&[(f32, f32)]| Piece::Path {
        points: stroke.iter().map(place).collect(),
        line: Pen::solid(1.4, role),
    };
    out.extend(strokes(sign).iter().map(path));
    if sign == ActionSign::Overdue {
        out.push(Piece::Circle {
            centre,
            radius: 0.56 * RADIUS,
            fill: None,
            line: Some(Pen::solid(1.3, role)),
        });
    }
}

/// Returns the strokes of a sign, in radii from its centre: a flag, the hands of a clock, a check mark, a plus.
fn strokes(sign: ActionSign) -> &'static [&'static [(f32, f32)]] {
    match sign {
        ActionSign::Planned => &[
            &[(-0.3, 0.55), (-0.3, -0.5)],
            &[(-0.3, -0.45), (0.42, -0.45), (0.22, -0.18), (0.42, 0.1), (-0.3, 0.1)],
        ],
        ActionSign::Overdue => &[&[(0.0, -0.34), (0.0, 0.0), (0.24, 0.14)]],
        ActionSign::Done => &[&[(-0.4, 0.02), (-0.1, 0.34), (0.42, -0.32)]],
        ActionSign::Unplanned => &[&[(-0.42, 0.0), (0.42, 0.0)], &[(0.0, -0.42), (0.0, 0.42)]],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r19_every_mark_of_an_action_differs_by_its_strokes() {
        let drawn = ActionSign::ALL.map(|sign| {
            let mut out = Vec::new();
            badge(&mut out, sign, Pos::default());
            let strokes = out.into_iter().filter(|piece| matches!(piece, Piece::Path { .. }));
            strokes.map(|piece| format!("{piece:?}")).collect::<Vec<_>>()
        });
        for (place, one) in drawn.iter().enumerate() {
            assert!(!one.is_empty() && drawn[place + 1..].iter().all(|other| other != one));
        }
    }
}
