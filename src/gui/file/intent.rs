//! The values that say what to do with files. What each of them means is written where it is done.

use std::path::PathBuf;

use crate::{
    disk::{HardLinks, OnDisk},
    format::{ExportFile, ExportOptions, ExportSheet, samples::SampleId, templates::TemplateId},
};

/// A request of a person's about files.
#[derive(Clone, Debug)]
pub(in crate::gui) enum Request {
    /// The next thing in place of the map on screen, once unsaved work is out of the way.
    Leave(Next),
    Open,
    Save,
    SaveAs,
    Export(ExportOrder),
    /// A merge of other maps into this one.
    Merge,
    /// Answers of customers, to be looked through.
    Answers,
    /// A plan of actions that somebody worked on, to be taken back.
    TakeActions,
    /// A merge of copies into the map in the first file.
    MergeCopies(PathBuf, Vec<PathBuf>),
}

/// The export that is wanted.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::gui) struct ExportOrder {
    pub(in crate::gui) sheet: ExportSheet,
    /// The kind of file that is suggested.
    pub(in crate::gui) file: ExportFile,
    /// The look of the export; `None` for the look of the map in the window.
    pub(in crate::gui) options: Option<Box<ExportOptions>>,
}

impl From<ExportSheet> for ExportOrder {
    fn from(sheet: ExportSheet) -> Self {
        Self { sheet, file: sheet.usual(), options: None }
    }
}

/// Whether the window is about to close.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::gui) enum Leaving {
    #[default]
    No,
    /// A close after unsaved work has been saved or given up.
    Clear,
    /// A close while the disk does not answer: unsaved work stays where it is kept.
    Keeping,
}

/// The next thing to do, once unsaved work is out of the way.
#[derive(Clone, Debug)]
pub(in crate::gui) enum Next {
    /// An empty map.
    New,
    Open(PathBuf),
    Template(TemplateId),
    Sample(SampleId),
    /// The unsaved work whose map is in this file.
    Recover(PathBuf),
    Quit,
}

/// The revision of the map whose unsaved work may be given up, if it was asked about.
pub(in crate::gui) type Consent = Option<u64>;

/// The purpose for which a path is asked.
#[derive(Clone, Debug)]
pub(in crate::gui) enum Purpose {
    Open,
    Save(Option<Next>),
    Export(ExportOrder),
    Merge,
    Answers,
    Actions,
    Logo,
}

/// The file to save to, what may be replaced there, and what comes after.
#[derive(Clone, Debug)]
pub(in crate::gui) struct Saving {
    pub path: PathBuf,
    pub expected: OnDisk,
    pub links: HardLinks,
    /// Whether the system's dialog has asked already about replacing what is there.
    pub may_replace: bool,
    pub next: Option<Next>,
}
