//! What a merge was made from: its two sides, each with its files, its place and its verdict, and what both started
//! from.

use std::{collections::BTreeMap, path::Path};

use crate::{
    disk::PastMoment,
    insight::Insight,
    journey::{Address, Comparison, ConflictKey, Journey},
};

/// The two sides of a merge, what both started from, and what was merged without asking.
#[derive(Clone, Debug)]
pub(crate) struct Sources {
    pub(crate) ours: MergeSide,
    pub(crate) theirs: MergeSide,
    /// The version that both sides started from; `None` where it is not known.
    pub(crate) base: Option<Journey>,
    /// The differences between our map and the merged one, apart from what is in dispute.
    pub(crate) taken: Comparison,
    /// What ours has and theirs has not, where no base says whether one added it or the other deleted it.
    pub(crate) only_ours: Vec<Address>,
    /// The changes that one side made to what the other side deleted.
    pub(crate) kept: BTreeMap<ConflictKey, Comparison>,
    /// The file that holds their version of a conflict, where they have several files.
    pub(crate) files: BTreeMap<ConflictKey, String>,
}

/// One side of a merge.
#[derive(Clone, Debug, Default)]
pub(crate) struct MergeSide {
    /// The names of the side's files, or the name that git gives it.
    pub(crate) names: Vec<String>,
    pub(crate) place: SidePlace,
    /// When the side's file was last written; `None` where it is not a single file or the time is not known.
    pub(crate) written: Option<PastMoment>,
    /// The verdict on the side, in a map's default view; `None` where it is several maps.
    pub(crate) insight: Option<Insight>,
}

/// The place of one side of a merge.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum SidePlace {
    /// This window.
    #[default]
    Here,
    /// The map's own file, saved by somebody else.
    OwnFile,
    /// Other files; the last of them is in this folder.
    Folder(String),
    /// Git's markers in one file.
    Markers,
}

impl MergeSide {
    /// Returns the same side with this file added to it.
    pub(crate) fn and(mut self, file: &Path) -> Self {
        self.names.push(file.file_name().unwrap_or_default().to_string_lossy().into_owned());
        self
    }
}
