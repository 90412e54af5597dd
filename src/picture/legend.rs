//! The legend of all that is drawn: each kind with its word, from left to right in as many rows as needed.

use std::collections::BTreeSet;

use crate::{
    insight::{Answers, Lens, Level, ThreadKind},
    journey::{Address, Journey},
    words::Words,
};

use super::{
    badge::{self, badge},
    card::{assumed, disputed, pill_width, split},
    faces::{expected_face, grey_face},
    font,
    kinds::{CardTold, LegendKind},
    lens_view::LensView,
    look::{Look, Sign, Tone},
    pieces::{Anchor, Pen, Piece, Pos, Rect, Weight},
    sign::sign,
    tally,
    theme::{ACTOR_COLOURS, Role},
    thread, trace,
};

/// The height of a row.
const HEIGHT: f32 = 32.0;
/// The distance from one row to the next.
const PITCH: f32 = 21.0;
const SIZE: f32 = 11.5;
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
/// The distance from the end of a mark to its word.
const INDENT: f32 = 7.0;
/// The distance from a word to the next mark.
const GAP: f32 = 14.0;
const MARGIN: f32 = 10.0;
const RIGHT: f32 = 14.0;

/// The marks of a picture with their words, loudest first.
pub struct Legend<'a> {
    rows: Vec<(LegendKind, String)>,
    words: &'a Words,
}

impl<'a> Legend<'a> {
    /// Returns the legend of exactly what is seen.
    pub(crate) fn of(seen: &LensView, journey: &Journey, words: &'a Words) -> Self {
        let mut rows: Vec<(LegendKind, String)> = Vec::new();
        let disputed = (seen.lens == Lens::Experience && disputes_touchpoints(journey))
            .then_some(LegendKind::Told(CardTold::Disputed));
        for kind in seen.kinds.iter().chain(&disputed) {
            let word = word(kind, journey, words);
            if rows.iter().all(|(other, said)| *said != word || colour(other) != colour(kind)) {
                rows.push((kind.clone(), word));
            }
        }
        Self { rows, words }
    }

    /// Returns the legend of the emotional trace: its lines by name, if there are several in all, then the levels
    /// that its height does not tell apart, the shades behind it and its gaps. `as_if` is whether anything is
    /// drawn as if it were mended (R19).
    pub(super) fn of_curve(
        names: &[String],
        (first, of): (usize, usize),
        (drawn, as_if): (&BTreeSet<Level>, bool),
        journey: &Journey,
        words: &'a Words,
    ) -> Self {
        let lines = names.iter().enumerate().filter(|_| of > 1);
        let lines = lines.map(|(place, name)| LegendKind::Line(first + place, name.clone()));
        let recovered = drawn.contains(&Level::Recovered).then_some(LegendKind::Level(Level::Recovered));
        let as_if = as_if.then_some(LegendKind::Told(CardTold::AsIf));
        let breaks: Vec<_> = drawn.iter().copied().filter(|level| level.breaks()).collect();
        let shade = (!breaks.is_empty()).then_some(LegendKind::Shade(breaks));
        let gap = drawn.contains(&Level::Unrated).then_some(LegendKind::Gap);
        let row = |kind: LegendKind| (kind.clone(), word(&kind, journey, words));
        let rows = lines.chain(recovered).chain(as_if).chain(shade).chain(gap);
        Self { rows: rows.map(row).collect(), words }
    }

    /// Returns a pill that extends right and down from `at`, and its rectangle. It is no wider than `widest`,
    /// unless a single mark is. It is empty without marks.
    pub fn pieces(&self, at: Pos, widest: f32) -> (Vec<Piece>, Rect) {
        let mut marks = Vec::new();
        let (mut x, mut y, mut right) = (at.x + MARGIN, at.y, at.x);
        for (kind, word) in &self.rows {
            let indent = self.width(kind) + INDENT;
            let text = font::cut(word, SIZE, Weight::Medium, widest - MARGIN - indent - RIGHT);
            let wide = indent + font::width(&text, SIZE, Weight::Medium);
            if x > at.x + MARGIN && x + wide + RIGHT > at.x + widest {
                (x, y) = (at.x + MARGIN, y + PITCH);
            }
            self.mark(&mut marks, kind, Pos::new(x, y + HEIGHT / 2.0));
            let at = Pos::new(x + indent, y + HEIGHT / 2.0 + 4.0);
            let (weight, role, anchor) = (Weight::Medium, Role::Ink, Anchor::Start);
            marks.push(Piece::Text { at, text, size: SIZE, weight, role, anchor });
            x += wide + GAP;
            right = x.max(right);
        }
        if marks.is_empty() {
            return (marks, Rect { min: at, max: at });
        }
        let rect = Rect { min: at, max: Pos::new(right - GAP + RIGHT, y + HEIGHT) };
        let line = Some(Pen::solid(1.0, Role::CardLine));
        let mut out = vec![Piece::Rect { rect, radius: HEIGHT / 2.0, fill: Some(Role::Panel), line }];
        out.append(&mut marks);
        (out, rect)
    }

    fn width(&self, kind: &LegendKind) -> f32 {
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
    fn mark(&self, out: &mut Vec<Piece>, kind: &LegendKind, at: Pos) {
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

/// Returns whether any card says that people differ about it.
fn disputes_touchpoints(journey: &Journey) -> bool {
    let of = |conflict| journey.disputed(conflict);
    journey.conflicts().any(|it| matches!(of(it), Some(Address::Touchpoint(_) | Address::Rating(..))))
}

fn word(kind: &LegendKind, journey: &Journey, words: &Words) -> String {
    let name = match kind {
        LegendKind::Mark(Look { tone: Tone::Actor(ACTOR_COLOURS, _), .. }, _) => "seen-other-actors",
        LegendKind::Mark(_, mark) => return words.mark(mark, journey).into_owned(),
        LegendKind::Level(level) => return words.level(*level).into_owned(),
        LegendKind::Told(CardTold::Answers) => "legend-answers",
        LegendKind::Told(CardTold::Assumed) => "legend-assumed",
        LegendKind::Told(CardTold::Split) => "legend-split",
        LegendKind::Told(CardTold::AsIf) => "as-if",
        LegendKind::Action(sign) => return words.action_sign(*sign).into_owned(),
        LegendKind::Told(CardTold::Disputed) => "legend-disputed",
        LegendKind::Thread(ThreadKind::Whole, Level::Unrated) => "legend-whole-open",
        LegendKind::Thread(ThreadKind::Whole, _) => "legend-whole",
        LegendKind::Thread(ThreadKind::Frayed, _) => "legend-frayed",
        LegendKind::Thread(ThreadKind::Dotted, _) => "legend-dotted",
        LegendKind::Stub(_) => "legend-stub",
        LegendKind::LeadsBack => "seen-back",
        LegendKind::Line(_, name) => return name.clone(),
        LegendKind::Shade(_) => "legend-shade",
        LegendKind::Gap => "legend-gap",
    };
    words.text(name).into_owned()
}

/// Returns the colour of an actor, by which two actors of one name differ; `None` for other kinds.
fn colour(kind: &LegendKind) -> Option<u8> {
    match kind {
        LegendKind::Mark(Look { tone: Tone::Actor(colour, _), .. }, _) => Some(*colour),
        _ => None,
    }
}

/// Draws the sign of a mark; where only the card tells the mark, a small card in its colour or outline.
fn seen(out: &mut Vec<Piece>, look: Look, centre: Pos) {
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

#[cfg(test)]
mod tests;
