//! The legend of all that is drawn: each kind with its word, from left to right in as many rows as needed.

mod mark;

use std::collections::BTreeSet;

use crate::{
    insight::{Lens, Level, ThreadKind},
    journey::{Address, Journey},
    words::Words,
};

use super::{
    font,
    kinds::{CardTold, LegendKind},
    lens_view::LensView,
    look::{Look, Tone},
    pieces::{Anchor, Pen, Piece, Pos, Rect, Weight},
    theme::{ACTOR_COLOURS, Role},
};

/// The height of a row.
const HEIGHT: f32 = 32.0;
/// The distance from one row to the next.
const PITCH: f32 = 21.0;
const SIZE: f32 = 11.5;
/// The distance from the end of a mark to its word.
const INDENT: f32 = 7.0;
/// The distance from a word to the next mark.
const GAP: f32 = 14.0;
const MARGIN: f32 = 10.0;
const RIGHT: f32 = 14.0;

/// The marks of a picture with their words, loudest first.
pub struct Legend<'a> {
    rows: Vec<LegendRow>,
    words: &'a Words,
}

/// A kind that is drawn, its word on one line, and the width of that; it is measured once, since the legend is placed
/// often.
struct LegendRow {
    kind: LegendKind,
    word: String,
    width: f32,
}

impl LegendRow {
    fn new(kind: LegendKind, word: &str) -> Self {
        let (word, width) = cut(word, f32::INFINITY);
        Self { kind, word, width }
    }

    /// Returns the word and its width where it has this much room; what does not fit gives way to `…`.
    fn fitting(&self, room: f32) -> (String, f32) {
        if self.width <= room { (self.word.clone(), self.width) } else { cut(&self.word, room) }
    }
}

/// Returns a word on one line of this room, and its width.
fn cut(word: &str, room: f32) -> (String, f32) {
    let word = font::cut(word, SIZE, Weight::Medium, room);
    let width = font::width(&word, SIZE, Weight::Medium);
    (word, width)
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
        let rows = rows.into_iter().map(|(kind, word)| LegendRow::new(kind, &word)).collect();
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
        let row = |kind: LegendKind| {
            let word = word(&kind, journey, words);
            LegendRow::new(kind, &word)
        };
        let rows = lines.chain(recovered).chain(as_if).chain(shade).chain(gap);
        Self { rows: rows.map(row).collect(), words }
    }

    /// Returns a pill that extends right and down from `at`, and its rectangle. It is no wider than `widest`,
    /// unless a single mark is. It is empty without marks.
    pub fn pieces(&self, at: Pos, widest: f32) -> (Vec<Piece>, Rect) {
        let mut marks = Vec::new();
        let (mut x, mut y, mut right) = (at.x + MARGIN, at.y, at.x);
        for row in &self.rows {
            let indent = self.width(&row.kind) + INDENT;
            let (text, width) = row.fitting(widest - MARGIN - indent - RIGHT);
            let wide = indent + width;
            if x > at.x + MARGIN && x + wide + RIGHT > at.x + widest {
                (x, y) = (at.x + MARGIN, y + PITCH);
            }
            self.mark(&mut marks, &row.kind, Pos::new(x, y + HEIGHT / 2.0));
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
        let mut out = vec![ground(rect)];
        out.append(&mut marks);
        (out, rect)
    }
}

fn ground(rect: Rect) -> Piece {
    let line = Some(Pen::solid(1.0, Role::CardLine));
    Piece::Rect { rect, radius: HEIGHT / 2.0, fill: Some(Role::Panel), line }
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

#[cfg(test)]
mod tests;
