//! The things said on slides, wherever they will stand.

use crate::{
    format::report::ReportSource,
    insight::{Judged, Level},
    journey::Touchpoint,
    picture::{Logo, Piece, Role, Weight},
};

use super::{
    measure::{CELL, LINE},
    slide::{Paragraph, ROOM, SMALLEST, SlideRow, SlideTable},
};

/// The smallest number of lines of a divided row that stay where it begins.
const LEAST_LINES: f32 = 3.0;
/// The text of the first cell where its row continues on another slide but the cell does not.
const GOES_ON: &str = "…";

/// The height of a row that is filled in by hand, in points.
const BY_HAND: f32 = 52.0;

/// The title of slides, and what stands around it.
#[derive(Clone)]
pub(super) struct Headed {
    pub text: String,
    /// The level that the slides are about.
    pub level: Option<Level>,
    /// The logo on the first slide, after its name for those who do not see it.
    pub logo: Option<(String, Logo)>,
    /// The lines at the foot of the first slide.
    pub foot: Vec<String>,
}

/// One thing that is said on slides.
#[derive(Clone)]
pub(super) enum Spoken {
    /// A heading, which stays with what follows.
    Heading(Paragraph),
    Text(Paragraph),
    Table(ToldTable),
    Panel(Shout),
    /// A drawing: its height, its name for those who do not see it, and its pieces, from its own upper left corner.
    Drawing(f32, String, Vec<Piece>),
}

/// A sentence for a panel in the colours of a level, with the panel's name and what its mark shows, in words.
#[derive(Clone)]
pub(super) struct Shout {
    pub level: Level,
    pub name: String,
    pub says: String,
    pub sentence: String,
}

/// A table before it is laid out. The first row holds the heads; `shares` are the columns' shares of the width.
#[derive(Clone)]
pub(super) struct ToldTable {
    pub says: String,
    pub size: f32,
    pub shares: Vec<f32>,
    pub rows: Vec<Vec<String>>,
    /// The smallest height of a row below the heads, in points.
    pub lowest: f32,
}

impl Headed {
    pub(super) fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), level: None, logo: None, foot: Vec::new() }
    }
}

impl Spoken {
    /// Returns the same with its text `by` times as large, but never smaller than can be read from the back; panels
    /// and drawings stay as they are.
    pub(super) fn sized(&self, by: f32) -> Self {
        let size = |size: f32| (size * by).max(SMALLEST);
        let text = |it: &Paragraph| Paragraph { size: size(it.size), above: it.above * by, ..it.clone() };
        match self {
            Self::Heading(it) => Self::Heading(text(it)),
            Self::Text(it) => Self::Text(text(it)),
            Self::Table(it) => Self::Table(ToldTable { size: size(it.size), ..it.clone() }),
            Self::Panel(_) | Self::Drawing(..) => self.clone(),
        }
    }
}

impl ToldTable {
    pub(super) fn new(says: String, shares: &[f32], rows: Vec<Vec<String>>) -> Self {
        Self { says, size: SMALLEST, shares: shares.to_vec(), rows, lowest: 0.0 }
    }

    /// Makes a table with one empty row, which has room to write by hand.
    pub(super) fn to_fill_in(says: String, shares: &[f32], heads: Vec<String>) -> Self {
        let empty = vec![String::new(); heads.len()];
        Self { lowest: BY_HAND, ..Self::new(says, shares, vec![heads, empty]) }
    }

    pub(super) fn widths(&self) -> Vec<f32> {
        let all: f32 = self.shares.iter().sum();
        self.shares.iter().map(|share| share / all * ROOM).collect()
    }

    /// Returns the row of heads, which stands on each slide.
    pub(super) fn heads(&self) -> SlideRow {
        let (weight, _) = SlideTable::look(0);
        let cells = self.rows.first().map_or(&[][..], Vec::as_slice).iter().zip(self.widths());
        wrapped(cells.map(|(text, width)| (self.cell(text).weight(weight), width)), 0.0)
    }

    /// Returns the part of a row that fits into this height, and what is left of its cells.
    pub(super) fn part(&self, cells: &[String], room: f32) -> (SlideRow, Option<Vec<String>>) {
        let lines = ((room - 2.0 * CELL.1) / (self.size * LINE) + 0.01).floor().max(1.0) as usize;
        let parts = cells.iter().zip(self.widths());
        let parts = parts.map(|(text, width)| (self.cell(text).split(width - 2.0 * CELL.0, lines), width));
        let (parts, left): (Vec<_>, Vec<_>) =
            parts.map(|((part, rest), width)| ((part, width), rest.map(|rest| rest.text))).unzip();
        let row = wrapped(parts.into_iter(), self.lowest);
        (row, left.iter().any(Option::is_some).then(|| going_on(left)))
    }

    /// Returns the least height of a row where it begins: the whole row, or its first lines if it is higher than
    /// `most`.
    pub(super) fn least(&self, cells: &[String], most: f32) -> f32 {
        let (row, left) = self.part(cells, most);
        let lines = LEAST_LINES * self.size * LINE + 2.0 * CELL.1;
        if left.is_some() { lines } else { row.height }
    }

    fn cell(&self, text: &str) -> Paragraph {
        Paragraph::new(text, self.size)
    }
}

/// Makes a row whose cells are wrapped in their columns.
fn wrapped(cells: impl Iterator<Item = (Paragraph, f32)>, lowest: f32) -> SlideRow {
    let (heights, cells): (Vec<_>, _) =
        cells.map(|(cell, width)| (cell.height(width - 2.0 * CELL.0), cell.text)).unzip();
    SlideRow { height: (heights.into_iter().fold(0.0, f32::max) + 2.0 * CELL.1).max(lowest), cells }
}

/// Returns the cells of a row that continues; the first says so if it has no text left.
fn going_on(left: Vec<Option<String>>) -> Vec<String> {
    let mut left = left.into_iter();
    let first = left.next().flatten().unwrap_or_else(|| GOES_ON.to_owned());
    std::iter::once(first).chain(left.map(Option::unwrap_or_default)).collect()
}

/// Returns the title of a touchpoint, on one line.
pub(super) fn title(source: &ReportSource<'_>, touchpoint: &Touchpoint) -> String {
    on_one_line(&source.words.touchpoint_title(&touchpoint.title))
}

/// Returns how a level is known if not from customers: "assumed" (R4), or as if mended (R19).
pub(super) fn known(source: &ReportSource<'_>, judged: &Judged) -> Option<String> {
    let name = match judged {
        Judged { as_if: true, .. } => "as-if",
        Judged { assumed: true, .. } => "assumed",
        _ => return None,
    };
    Some(source.words.text(name).into_owned())
}

/// Returns the level with how it is known, as in "Negative (assumed)".
pub(super) fn level(source: &ReportSource<'_>, judged: &Judged) -> String {
    let level = source.words.level(judged.level);
    known(source, judged).map_or_else(|| level.to_string(), |known| format!("{level} ({known})"))
}

/// Returns the title of the map, on one line.
pub(super) fn map_title(source: &ReportSource<'_>) -> String {
    on_one_line(&source.words.map_title(&source.journey.about().title))
}

fn on_one_line(text: &str) -> String {
    self::text(text).text.replace('\n', " ")
}

/// Makes a heading within a slide.
pub(super) fn heading(text: impl AsRef<str>) -> Spoken {
    Spoken::Heading(Paragraph::new(text, SMALLEST).weight(Weight::SemiBold).role(Role::Muted).above(12.0))
}

/// Makes a sentence or a line of a list.
pub(super) fn text(text: impl AsRef<str>) -> Paragraph {
    Paragraph::new(text, 20.0).above(4.0)
}
