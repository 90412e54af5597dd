//! The legend of a slide of the map: its marks and lines, and no others. The legend of a picture is another
//! (`picture/legend.rs`): its threads fray as no connection of an office program can, its words are smaller than a
//! slide allows, and it stands in a pill of its own that nobody could edit. Both take their words from the same
//! messages.

use crate::{
    format::report::ReportSource,
    insight::{Level, Thread, ThreadKind},
    picture::{Anchor, Piece, Pos, Role, Weight},
};

use super::{
    links,
    marks::mark,
    measure,
    slide::{MARGIN, SMALLEST, WIDTH},
};

/// The radius of a mark, the length of a line, the height of a row, and the space between two parts of a row.
const FACE: f32 = 10.0;
const LINE: f32 = 34.0;
const ROW: f32 = 26.0;
const GAP: f32 = 22.0;
/// The space between a mark and its word.
const INDENT: f32 = 8.0;

const LEVELS: [Level; 5] =
    [Level::Positive, Level::Recovered, Level::Neutral, Level::Negative, Level::Unrated];
const KINDS: [(ThreadKind, &str); 3] = [
    (ThreadKind::Whole, "legend-whole"),
    (ThreadKind::Frayed, "legend-frayed"),
    (ThreadKind::Dotted, "legend-dotted"),
];

/// Returns the legend for the touchpoints and connections of a slide: its pieces, from the upper left corner of its
/// first row, and its height.
pub(super) fn legend(source: &ReportSource<'_>, numbers: &[u32], threads: &[&Thread]) -> (Vec<Piece>, f32) {
    let mut rows = Rows { out: Vec::new(), x: MARGIN, row: 0 };
    let seen: Vec<_> = numbers.iter().filter_map(|number| source.insight.by_number(*number)).collect();
    let mut face = |word: &str, is_seen: bool, shown: (Level, bool)| {
        if is_seen {
            let draw = |out: &mut Vec<Piece>, at: Pos| mark(out, shown, at.plus(1.15 * FACE, 0.0), FACE);
            rows.part(word, 2.3 * FACE, draw);
        }
    };
    for level in LEVELS {
        let is_seen = seen.iter().any(|judged| judged.level == level && !judged.as_if);
        face(&source.words.level(level), is_seen, (level, false));
    }
    face(&source.words.text("as-if"), seen.iter().any(|judged| judged.as_if), (Level::Positive, true));
    let is_unrated = |number| source.insight.by_number(number).is_some_and(|it| it.level == Level::Unrated);
    let is_open = threads.iter().any(|it| it.kind == ThreadKind::Whole && is_unrated(it.from));
    for (kind, word) in KINDS {
        // Nobody knows yet whether what is not rated breaks.
        let word = if is_open && kind == ThreadKind::Whole { "legend-whole-open" } else { word };
        if let Some(thread) = threads.iter().find(|thread| thread.kind == kind) {
            let line = links::pen(source, thread);
            rows.part(&source.words.text(word), LINE, |out, at| {
                out.push(Piece::Path { points: vec![at, at.plus(LINE, 0.0)], line });
            });
        }
    }
    (rows.out, (rows.row + 1) as f32 * ROW)
}

struct Rows {
    out: Vec<Piece>,
    x: f32,
    row: usize,
}

impl Rows {
    /// Adds a mark of this width and its word, on the next row if this one is full.
    fn part(&mut self, word: &str, wide: f32, draw: impl FnOnce(&mut Vec<Piece>, Pos)) {
        let width = wide + INDENT + measure::width(word, SMALLEST, Weight::Regular);
        if self.x > MARGIN && self.x + width > WIDTH - MARGIN {
            (self.x, self.row) = (MARGIN, self.row + 1);
        }
        let at = Pos::new(self.x, (self.row as f32 + 0.5) * ROW);
        draw(&mut self.out, at);
        let (size, weight, role) = (SMALLEST, Weight::Regular, Role::Ink);
        let (at, text) = (at.plus(wide + INDENT, 6.0), word.to_owned());
        self.out.push(Piece::Text { at, text, size, weight, role, anchor: Anchor::Start });
        self.x += width + GAP;
    }
}
