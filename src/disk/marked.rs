//! A map file in which git has left its conflict markers: two versions of one map, and what they come to.

use crate::{
    format::map::{self, Loaded, Marked},
    journey::Merged,
};

use super::{
    error::DiskError,
    read::{Opened, Stamp},
};

/// The two versions that one file holds, merged, and the whole file, which is what a save replaces.
#[derive(Clone, Debug)]
pub struct TwoVersions {
    pub marked: Marked,
    pub merged: Merged,
    stamp: Stamp,
}

impl TwoVersions {
    /// Ours alone.
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
