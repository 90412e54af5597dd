//! What is said on slides, wherever it will stand there.

use crate::{
    format::report::ReportSource,
    insight::Level,
    journey::Touchpoint,
    picture::{Logo, Piece, Role, Weight},
};

use super::{
    measure::CELL,
    slide::{Paragraph, ROOM, SMALLEST, SlideRow, SlideTable},
};

/// More lines than this has no cell of a table: what is longer is told elsewhere.
const CELL_LINES: usize = 5;

/// The height of a row that is filled in by hand.
const BY_HAND: f32 = 52.0;

/// The title of slides, and what stands around it.
#[derive(Clone)]
pub(super) struct Headed {
    pub text: String,
    /// The level that they are about.
    pub level: Option<Level>,
    /// On the first of them, with what it is for those who do not see it.
    pub logo: Option<(String, Logo)>,
    /// At the foot of the first of them; empty where nothing is.
    pub foot: String,
}

/// One thing that is said.
#[derive(Clone)]
pub(super) enum Spoken {
    /// Says what follows, which it stays with.
    Heading(Paragraph),
    Text(Paragraph),
    Table(ToldTable),
    /// A sentence that shouts, in the colours of a level.
    Panel(Level, String),
    /// So high, drawn from its own upper left corner; its name is for those who do not see it.
    Drawing(f32, String, Vec<Piece>),
}

/// The first row is that of the heads; `shares` are those of the columns in the width.
#[derive(Clone)]
pub(super) struct ToldTable {
    pub says: String,
    pub size: f32,
    pub shares: Vec<f32>,
    pub rows: Vec<Vec<String>>,
    /// No row below the heads is lower, in points.
    pub lowest: f32,
}

impl Headed {
    pub(super) fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), level: None, logo: None, foot: String::new() }
    }
}

impl Spoken {
    /// The same so many times as large, but for what shouts or is drawn, and none smaller than is read from the back.
    pub(super) fn sized(&self, by: f32) -> Self {
        let size = |size: f32| (size * by).max(SMALLEST);
        let text = |it: &Paragraph| Paragraph { size: size(it.size), above: it.above * by, ..it.clone() };
        match self {
            Self::Heading(it) => Self::Heading(text(it)),
            Self::Text(it) => Self::Text(text(it)),
            Self::Table(it) => Self::Table(ToldTable { size: size(it.size), ..it.clone() }),
            Self::Panel(..) | Self::Drawing(..) => self.clone(),
        }
    }
}

impl ToldTable {
    pub(super) fn new(says: String, shares: &[f32], rows: Vec<Vec<String>>) -> Self {
        Self { says, size: SMALLEST, shares: shares.to_vec(), rows, lowest: 0.0 }
    }

    /// An empty row with room for writing by hand.
    pub(super) fn to_fill_in(says: String, shares: &[f32], heads: Vec<String>) -> Self {
        let empty = vec![String::new(); heads.len()];
        Self { lowest: BY_HAND, ..Self::new(says, shares, vec![heads, empty]) }
    }

    pub(super) fn widths(&self) -> Vec<f32> {
        let all: f32 = self.shares.iter().sum();
        self.shares.iter().map(|share| share / all * ROOM).collect()
    }

    /// One of its rows as it stands on a slide: each cell wraps at its column.
    pub(super) fn row(&self, place: usize) -> SlideRow {
        let (weight, _) = SlideTable::look(place);
        let cell = |(text, width): (&String, f32)| {
            let width = width - 2.0 * CELL.0;
            let cell = Paragraph::new(text, self.size).weight(weight).cut(width, CELL_LINES);
            (cell.height(width), cell.text)
        };
        let cells = self.rows[place].iter().zip(self.widths()).map(cell);
        let (heights, cells): (Vec<_>, _) = cells.unzip();
        let height = heights.into_iter().fold(0.0, f32::max) + 2.0 * CELL.1;
        SlideRow { height: height.max(if place == 0 { 0.0 } else { self.lowest }), cells }
    }
}

/// The title of a touchpoint; one of which nothing is seen is none.
pub(super) fn title(source: &ReportSource<'_>, touchpoint: &Touchpoint) -> String {
    let title = source.words.touchpoint_title(&touchpoint.title);
    seen(&title).unwrap_or_else(|| source.words.touchpoint_title("").into_owned())
}

/// The title of the map, likewise.
pub(super) fn map_title(source: &ReportSource<'_>) -> String {
    let title = source.words.map_title(&source.journey.about().title);
    seen(&title).unwrap_or_else(|| source.words.map_title("").into_owned())
}

/// A text as it is written, on one line; `None` where nothing of it would be seen.
fn seen(text: &str) -> Option<String> {
    Some(self::text(text).text.replace('\n', " ")).filter(|text| !text.is_empty())
}

/// A heading within a slide.
pub(super) fn heading(text: impl AsRef<str>) -> Spoken {
    Spoken::Heading(Paragraph::new(text, SMALLEST).weight(Weight::SemiBold).role(Role::Muted).above(12.0))
}

/// A sentence or a line of a list.
pub(super) fn text(text: impl AsRef<str>) -> Paragraph {
    Paragraph::new(text, 20.0).above(4.0)
}
