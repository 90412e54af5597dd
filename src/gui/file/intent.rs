//! What is to be done with files: values alone. What doing them means is said where they are done.

use std::path::PathBuf;

use crate::{
    disk::{HardLinks, OnDisk},
    format::{ExportSheet, samples::SampleId, templates::TemplateId},
};

/// What a person asks for.
#[derive(Clone, Debug)]
pub(in crate::gui) enum Request {
    /// What takes the place of the map on screen, once unsaved work is out of the way.
    Leave(Next),
    Open,
    Save,
    SaveAs,
    Export(ExportSheet),
    /// Other maps become part of this one.
    Merge,
    /// What customers answered is looked through.
    Answers,
    /// A plan of actions that somebody worked on comes back.
    TakeActions,
    /// Copies of the map in the first of these files become part of it.
    MergeCopies(PathBuf, Vec<PathBuf>),
}

/// Whether the window is about to close.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::gui) enum Leaving {
    #[default]
    No,
    /// Unsaved work has been saved or given up.
    Clear,
    /// The disk does not answer: unsaved work stays where it is kept.
    Keeping,
}

/// What is to happen once unsaved work is out of the way.
#[derive(Clone, Debug)]
pub(in crate::gui) enum Next {
    /// An empty map.
    New,
    Open(PathBuf),
    Template(TemplateId),
    Sample(SampleId),
    /// The unsaved work whose map lies there.
    Recover(PathBuf),
    Quit,
}

/// The revision of the map whose unsaved work may be given up, if it was asked about.
pub(in crate::gui) type Consent = Option<u64>;

/// What a path is asked for.
#[derive(Clone, Debug)]
pub(in crate::gui) enum Purpose {
    Open,
    Save(Option<Next>),
    Export(ExportSheet),
    Merge,
    Answers,
    Actions,
    Logo,
}

/// Where to save, what may be replaced there, and what comes after.
#[derive(Clone, Debug)]
pub(in crate::gui) struct Saving {
    pub path: PathBuf,
    pub expected: OnDisk,
    pub links: HardLinks,
    /// The system's dialog has asked already whether to replace what is there.
    pub may_replace: bool,
    pub next: Option<Next>,
}
