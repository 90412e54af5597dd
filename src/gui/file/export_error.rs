//! Why an export failed.

use std::path::PathBuf;

use crate::{
    disk::{DiskError, SaveError},
    format::{ExportSheet, NotWritten},
    gui::file::jobs::Stopped,
    words::{Fault, Words},
};

/// The reason why there is no picture and no report.
pub(super) enum ExportError {
    Draw(NotWritten),
    Write(SaveError),
    /// A logo that is gone, or is no picture any more.
    Logo((PathBuf, DiskError)),
    Stopped(Stopped),
}

impl ExportError {
    pub(super) fn fault(&self) -> Fault {
        match self {
            Self::Draw(error) => Fault::from(error),
            Self::Write(error) => Fault::from(error),
            Self::Logo((_, error)) => Fault::from(error),
            Self::Stopped(stopped) => Fault::from(*stopped),
        }
    }
}

/// Says that no export of this sheet has such an ending, and which have.
pub(super) fn no_such_ending(sheet: ExportSheet, ending: &str, words: &Words) -> String {
    let [first, last] = sheet.endings_told().map(|(name, told)| (name, told.into()));
    let facts = [("ending", ending.to_lowercase().into()), first, last];
    words.say(if sheet.has_one_kind() { "export-ending-one" } else { "export-ending" }, &facts)
}
