//! Paper for a workshop: sheets on which tables count, stickers to cut out and arrange on a wall, and the form of the ten
//! causes. Pages, which are written as any other; always on white, whose marks tell their levels by shape and face, so
//! that a black and white printer does.

mod form;
mod lay;
mod stickers;
mod tally;

use crate::{
    insight::{Insight, Meaning},
    journey::Journey,
    picture::Theme,
};

use super::{options::ExportOptions, pdf::Paper, printed::PrintedPages, report::ReportSource};

/// What is printed for the room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoomSheet {
    /// R5: what a table counts.
    Tally,
    /// The touchpoints, to be cut out.
    Stickers,
    /// R12: the ten causes, to be filled in.
    Form,
}

impl RoomSheet {
    /// Every sheet in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Tally, Self::Stickers, Self::Form];

    /// Returns the name of its sentence in the words, which dialogs show.
    pub fn name(self) -> &'static str {
        match self {
            Self::Tally => "dialog-tally-pdf",
            Self::Stickers => "dialog-stickers-pdf",
            Self::Form => "dialog-form-pdf",
        }
    }

    /// Returns whether it is made for paper of this size: what is filled in by hand lies on a table.
    pub fn fits(self, paper: Paper) -> bool {
        matches!(paper, Paper::A4 | Paper::A3)
    }

    fn title(self) -> &'static str {
        match self {
            Self::Tally => "tally-title",
            Self::Stickers => "stickers-title",
            Self::Form => "form-title",
        }
    }
}

/// Lays a sheet out on pages.
pub(super) fn pages(journey: &Journey, sheet: RoomSheet, options: &ExportOptions) -> PrintedPages {
    let insight = Insight::of(journey, &options.view);
    let meaning = Meaning::of(journey, &insight);
    let words = options.lang.words();
    let source = &ReportSource {
        journey,
        insight: &insight,
        meaning: &meaning,
        words,
        letterhead: &options.letterhead,
    };
    let map = words.map_title(&journey.about().title).into_owned();
    let title = words.say(sheet.title(), &[("title", map.into())]);
    let pages = match sheet {
        RoomSheet::Tally => tally::pages(source, &title, options.paper),
        RoomSheet::Stickers => stickers::pages(source, &title, options.paper),
        RoomSheet::Form => form::pages(source, &title, options.paper),
    };
    PrintedPages { title, lang: options.lang, theme: Theme::Light, pages, small_print: None }
}
