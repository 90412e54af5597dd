//! A map file in which git has left its conflict markers: the two versions in it, and their merge.

use crate::{
    format::map::{self, Loaded, Marked},
    journey::Merged,
};

use super::{
    error::DiskError,
    read::{Opened, Stamp},
};

/// The two versions that one file holds, their merge, and the whole file, which a save replaces.
#[derive(Clone, Debug)]
pub struct TwoVersions {
    pub marked: Marked,
    pub merged: Merged,
    stamp: Stamp,
}

impl TwoVersions {
    /// Returns our version alone, as if it had been opened.
    pub fn ours(&self) -> Opened {
        let Loaded { journey, has_comments, unknown } = self.marked.ours.clone();
        Opened { journey, stamp: self.stamp.clone(), has_comments, unknown }
    }
}

pub(super) fn two_versions(bytes: &[u8]) -> Result<TwoVersions, DiskError> {
    let marked = map::read_marked(bytes)?;
    let merged = marked.merged()?;
    Ok(TwoVersions { marked, merged, stamp: Stamp::new(bytes) })
}
