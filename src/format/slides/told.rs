//! What is said on slides, wherever it will stand there.

use crate::{
    insight::Level,
    picture::{Piece, Role, Weight},
};

use super::slide::{Paragraph, ROOM, SMALLEST};

/// The title of a slide, and the mark of the level that it is about.
#[derive(Clone)]
pub(super) struct Headed {
    pub text: String,
    pub level: Option<Level>,
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
        Self { says, size: SMALLEST, shares: shares.to_vec(), rows }
    }

    pub(super) fn widths(&self) -> Vec<f32> {
        let all: f32 = self.shares.iter().sum();
        self.shares.iter().map(|share| share / all * ROOM).collect()
    }
}

/// A heading within a slide.
pub(super) fn heading(text: impl Into<String>) -> Spoken {
    Spoken::Heading(Paragraph::new(text, SMALLEST).weight(Weight::SemiBold).role(Role::Muted).above(12.0))
}

/// A sentence or a line of a list.
pub(super) fn text(text: impl Into<String>) -> Paragraph {
    Paragraph::new(text, 20.0).above(4.0)
}
