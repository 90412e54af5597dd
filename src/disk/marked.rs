//! A map file in which git has left its conflict markers: two versions of one map, and what they come to.

use crate::{
    format::map::{self, Loaded},
    journey::{Journey, Merged},
};

use super::{
    error::DiskError,
    read::{Opened, Stamp},
};

/// The two versions that one file holds, merged.
#[derive(Clone, Debug)]
pub struct TwoVersions {
    /// Ours alone. Its stamp is the whole file, which is what a save replaces.
    pub ours: Opened,
    pub theirs: Journey,
    pub merged: Merged,
    /// What both started from, where the markers tell that.
    pub base: Option<Journey>,
    /// What git calls ours and theirs.
    pub names: [String; 2],
}

pub(super) fn two_versions(bytes: &[u8]) -> Result<TwoVersions, DiskError> {
    let marked = map::read_marked(bytes)?;
    let merged = marked.merged()?;
    let Loaded { journey, has_comments, unknown } = marked.ours;
    let ours = Opened { journey, stamp: Stamp::new(bytes), has_comments, unknown };
    Ok(TwoVersions { ours, theirs: marked.theirs, merged, base: marked.base, names: marked.names })
}
