//! Lays out paper for a workshop: sheets on which tables count, stickers to cut out and arrange on a wall, and the
//! form of the ten causes. The pages are written like any others. They are always on white, and their marks show
//! levels by shape and face, so that a black and white printer is enough.

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

/// A sheet to print for a workshop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoomSheet {
    /// The sheet on which a table counts (R5).
    Tally,
    /// The touchpoints, to be cut out.
    Stickers,
    /// The form of the ten causes of distrust (R12).
    Form,
}

impl RoomSheet {
    /// Returns the key of the sheet's sentence in the translations, which dialogs show.
    pub fn name(self) -> &'static str {
        match self {
            Self::Tally => "dialog-tally-pdf",
            Self::Stickers => "dialog-stickers-pdf",
            Self::Form => "dialog-form-pdf",
        }
    }

    /// Returns whether the sheet can be laid out on paper of this size. It is filled in by hand on a table, so only
    /// A4 and A3 will do.
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

/// Lays out a sheet on pages.
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
