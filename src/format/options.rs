//! How an export is made, whatever kind of file it is: what both doors ask, and in whose language it is.

use crate::{
    insight::{Lens, View},
    journey::Journey,
    picture::{Letterhead, Theme},
    words::Lang,
};

use super::pdf::Paper;

/// The options of an export. A kind of export passes over those it does not take; the doors ask
/// [`Export::takes`] before.
#[derive(Clone, Debug, PartialEq)]
pub struct ExportOptions {
    pub view: View,
    pub lens: Lens,
    pub lang: Lang,
    pub theme: Theme,
    pub scale: Scale,
    pub paper: Paper,
    /// What stands at the head: the day that is told, and what makes it one's own.
    pub letterhead: Letterhead,
}

/// Pixels of a PNG for one canvas unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Scale {
    /// This scale, or it is refused.
    Exactly(f64),
    /// This scale, or for a large map the largest that fits.
    UpTo(f64),
}

/// An option that some kinds of export take and others do not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportOption {
    Scale,
    Paper,
    Lens,
    Theme,
}

/// Returns the language of what is handed on: the one that is asked for, else that of the map, whose readers it is for,
/// else the one of who hands it on.
pub fn export_lang(asked: Option<Lang>, journey: &Journey, own: impl FnOnce() -> Lang) -> Lang {
    asked.or_else(|| Lang::from_tag(&journey.about().language)).unwrap_or_else(own)
}
