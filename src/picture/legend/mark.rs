//! The marks of the legend, each as the map has it.

use super::Legend;
use crate::{
    insight::{Answers, Level},
    picture::{
        badge::{self, badge},
        faces::{expected_face, grey_face},
        kinds::{CardTold, LegendKind},
        look::{Look, Sign, Tone},
        pieces::{Pen, Piece, Pos, Rect},
        pill::{assumed, disputed, pill_width, split},
        sign::sign,
        tally,
        theme::Role,
        thread, trace,
    },
};

const FACE: f32 = 8.0;
/// The place of the bar of a tally.
const BAR: Rect = Rect::new(0.0, -4.5, 24.0, 9.0);
/// The answers in the bar of a tally: all three.
const ALL_ANSWERS: Answers = Answers { negative: 1, neutral: 1, positive: 1 };
/// The length of a thread.
const THREAD: f32 = 32.0;
/// The length of a stub.
const STUB: f32 = 19.0;
/// The side of a shaded square, with the space around it.
const SHADE: f32 = 20.0;
/// The radius of a segment's mark on its line.
const MARK: f32 = 6.0;

impl Legend<'_> {
    pub(super) fn width(&self, kind: &LegendKind) -> f32 {
        match kind {
            LegendKind::Mark(..) | LegendKind::Level(_) | LegendKind::Told(CardTold::AsIf) => 2.0 * FACE,
            LegendKind::Action(_) => 2.0 * badge::RADIUS,
            LegendKind::Told(CardTold::Answers) => BAR.width(),
            LegendKind::Shade(levels) => SHADE * levels.len() as f32,
            LegendKind::Told(CardTold::Assumed) => pill_width(&self.words.text("assumed")),
            LegendKind::Told(CardTold::Split) => pill_width(&self.words.text("split")),
            LegendKind::Told(CardTold::Disputed) => pill_width(&self.words.text("disputed")),
            LegendKind::Thread(..) | LegendKind::Line(..) | LegendKind::Gap => THREAD,
            LegendKind::Stub(_) => STUB,
            LegendKind::LeadsBack => 2.0 * thread::PLATE,
        }
    }

    /// Draws a mark with the middle of its left side at `at`.
    pub(super) fn mark(&self, out: &mut Vec<Piece>, kind: &LegendKind, at: Pos) {
        let wide = self.width(kind);
        let (centre, pill) = (at.plus(wide / 2.0, 0.0), at.plus(wide, 4.0));
        match kind {
            LegendKind::Mark(look, _) => seen(out, *look, centre),
            LegendKind::Level(level) => sign(out, *level, Sign::Face, centre, FACE),
            LegendKind::Told(CardTold::Answers) => tally::bar(out, ALL_ANSWERS, BAR.moved(at.x, at.y)),
            LegendKind::Told(CardTold::Assumed) => drop(assumed(out, self.words, pill)),
            LegendKind::Told(CardTold::Split) => drop(split(out, self.words, pill)),
            LegendKind::Told(CardTold::Disputed) => drop(disputed(out, self.words, pill)),
            LegendKind::Told(CardTold::AsIf) => expected_face(out, centre, FACE),
            LegendKind::Action(sign) => badge(out, *sign, centre),
            LegendKind::Thread(kind, tail) => out.extend(thread::straight(at, THREAD, *kind, *tail)),
            LegendKind::Stub(level) => out.push(thread::stub(at, *level)),
            LegendKind::LeadsBack => out.extend(thread::return_sign(centre, Role::ThreadWhole)),
            LegendKind::Line(place, _) => {
                stroke(out, [at, at.plus(wide, 0.0)], trace::dash(*place));
                trace::mark(out, *place, (Level::Unrated, false), centre, MARK);
            }
            LegendKind::Shade(levels) => shades(out, levels, at),
            LegendKind::Gap => {
                stroke(out, [at, at.plus(wide * 0.25, 0.0)], None);
                stroke(out, [at.plus(wide * 0.75, 0.0), at.plus(wide, 0.0)], None);
            }
        }
    }
}

/// Draws a stroke as the curve has it.
fn stroke(out: &mut Vec<Piece>, ends: [Pos; 2], dash: Option<[f32; 2]>) {
    let line = Pen { width: 2.0, role: Role::Muted, dash };
    out.push(Piece::Path { points: ends.to_vec(), line });
}

/// Draws the shades as they lie behind the curve, from `at` on; edges make such pale colours visible here.
fn shades(out: &mut Vec<Piece>, levels: &[Level], at: Pos) {
    for (place, level) in levels.iter().enumerate() {
        let role = if *level == Level::Negative { Role::NegativeWash } else { Role::NeutralWash };
        let rect = Rect::new(at.x + SHADE * place as f32, at.y - SHADE / 2.0, SHADE, SHADE).grown(-2.0);
        let line = Some(Pen::solid(1.0, Role::of(*level).line));
        out.push(Piece::Rect { rect, radius: 0.0, fill: Some(role), line });
    }
}

/// Draws the sign of a mark; where only the card tells the mark, a small card in its colour or outline.
pub(super) fn seen(out: &mut Vec<Piece>, look: Look, centre: Pos) {
    let rect = Rect { min: centre, max: centre }.grown(FACE - 1.0);
    let mut card = |fill, line| out.push(Piece::Rect { rect, radius: 3.0, fill: Some(fill), line });
    match look {
        Look { tone: Tone::Actor(colour, _), .. } => card(Role::Actor(colour), None),
        Look { tone: Tone::Outlined(level), sign: Sign::Face } => {
            card(Role::Panel, Some(Pen::dashed(1.6, Role::of(level).line, [4.0, 3.0])));
        }
        Look { tone: Tone::Framed(level), sign: Sign::Face } => {
            let line = Some(Pen::solid(1.4, Role::of(level).line));
            card(Role::Panel, line);
            out.push(Piece::Rect { rect: rect.grown(-3.2), radius: 1.0, fill: None, line });
        }
        Look { tone: Tone::Grey(level), .. } => grey_face(out, level, centre, FACE),
        Look { tone: Tone::Loud(level), sign: Sign::Face } => {
            card(Role::of(level).tint, Some(Pen::solid(1.6, Role::of(level).line)));
        }
        Look { tone, sign: kind } => sign(out, tone.level(), kind, centre, FACE),
    }
}
