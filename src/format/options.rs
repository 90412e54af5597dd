//! The options of an export, whatever its kind of file: what both doors ask for, and the language it is in.

use crate::{
    insight::{Lens, View},
    journey::Journey,
    picture::{Letterhead, Theme},
    words::Lang,
};

use super::pdf::Paper;

/// The options of an export. A kind of export ignores those it does not use; the doors ask [`Export::takes`] first.
#[derive(Clone, Debug, PartialEq)]
pub struct ExportOptions {
    pub view: View,
    pub lens: Lens,
    pub lang: Lang,
    pub theme: Theme,
    pub scale: Scale,
    pub paper: Paper,
    /// The head of the export: its date, and the user's own line and logo.
    pub letterhead: Letterhead,
}

/// The scale of a PNG, in pixels per canvas unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Scale {
    /// Exactly this scale; a picture too large for it is refused.
    Exactly(f64),
    /// This scale, or the largest that fits where a map is too large for it.
    UpTo(f64),
}

/// An option that some kinds of export use and others do not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportOption {
    Scale,
    Paper,
    Lens,
    Theme,
}

/// Returns the language of an export: the one asked for, else the map's, since its readers share it, else the
/// user's own.
pub fn export_lang(asked: Option<Lang>, journey: &Journey, own: impl FnOnce() -> Lang) -> Lang {
    asked.or_else(|| Lang::from_tag(&journey.about().language)).unwrap_or_else(own)
}
