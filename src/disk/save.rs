//! Saving. The old file stays until the new one is complete and on the disk; nothing is overwritten that was not
//! read; on any failure the old file is still there and the reason is told.

mod place;

use std::path::Path;

use crate::{
    format::map,
    journey::Journey,
    words::{Fault, FaultKind},
};

use self::place::{SavePlace, check_names};
use super::{
    error::{DiskError, Failure},
    read::{LARGEST_FILE, OnDisk, Stamp},
    replace::{Failed, Readers, Watch, watched},
};

pub use super::replace::SaveStep;

/// The choice for a file that has several names (hard links): after a save the other names keep the old content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HardLinks {
    /// Refuses, so that a person can be asked.
    Refuse,
    Break,
}

/// The result of a save: the file holds the new content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// The stamp of the new content.
    pub stamp: Stamp,
    /// Whether the disk has confirmed the new name; if not, the old content could be back after a power cut.
    pub is_confirmed: bool,
}

/// The reason why nothing was saved. The file, if there is one, is as it was.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SaveError {
    /// The text reads back as another map or none, which is a fault of Polku's.
    #[error("the text does not read back as the same map")]
    NotAsWritten,
    #[error("links lead round in a circle")]
    LinkLoop,
    #[error("the folder is not there")]
    NoFolder,
    #[error("the file is read-only")]
    ReadOnly,
    #[error("the file has {names} names")]
    HardLinked { names: u64 },
    /// The output is made from this very file.
    #[error("the file is what is read")]
    IsInput,
    #[error("another Polku has been saving this file for too long")]
    Busy,
    /// The file is not what was expected. A caller who has shown a person what was found may expect that next.
    #[error("the file has changed on disk")]
    Changed { found: OnDisk },
    /// The target cannot be replaced: a directory, a device, something unreadable.
    #[error("{0}")]
    Target(#[from] DiskError),
    #[error("{step:?}: {failure}")]
    Failed { step: SaveStep, failure: Failure },
}

/// Saves a journey if the file holds `expected`; any other content is left as it is.
pub fn save(journey: &Journey, path: &Path, expected: &OnDisk, links: HardLinks) -> Result<Saved, SaveError> {
    save_with(journey, path, expected, links, &mut |_| Ok(()))
}

/// Saves as [`save()`] does while a test watches, which may make any step fail.
#[doc(hidden)]
pub fn save_with(
    journey: &Journey,
    path: &Path,
    expected: &OnDisk,
    links: HardLinks,
    watch: Watch<'_>,
) -> Result<Saved, SaveError> {
    save_for(Readers::Usual, journey, path, expected, links, watch)
}

/// Saves as [`save()`] does, to a file that only its owner can read.
pub(super) fn save_private(journey: &Journey, path: &Path, expected: &OnDisk) -> Result<Saved, SaveError> {
    save_for(Readers::OwnerOnly, journey, path, expected, HardLinks::Refuse, &mut |_| Ok(()))
}

fn save_for(
    readers: Readers,
    journey: &Journey,
    path: &Path,
    expected: &OnDisk,
    links: HardLinks,
    watch: Watch<'_>,
) -> Result<Saved, SaveError> {
    let text = map::write(journey);
    if !map::read(text.as_bytes()).is_ok_and(|loaded| loaded.journey == *journey) {
        return Err(SaveError::NotAsWritten);
    }
    check_size(text.as_bytes())?;
    let place = SavePlace::of(path, readers, watch)?;
    let (old, found) = watched(watch, SaveStep::Look, || Ok(place.look()))??;
    if found != *expected {
        return Err(SaveError::Changed { found });
    }
    if let (Some(old), HardLinks::Refuse) = (&old, links) {
        check_names(old)?;
    }
    let is_confirmed = place.target.replace(text.as_bytes(), old.as_ref(), &place.lock, watch)?;
    Ok(Saved { stamp: Stamp::new(text.as_bytes()), is_confirmed })
}

/// Writes a new file that only its owner can read.
pub(super) fn write_private(path: &Path, content: &[u8]) -> Result<(), SaveError> {
    write_for(Readers::OwnerOnly, path, content, false)
}

/// Writes a file whole or not at all; an existing one is replaced only by force.
pub(super) fn write_for(readers: Readers, path: &Path, content: &[u8], force: bool) -> Result<(), SaveError> {
    let watch: Watch<'_> = &mut |_| Ok(());
    let place = SavePlace::of(path, readers, watch)?;
    let old = place.old()?;
    if old.is_some() && !force {
        return Err(DiskError::Exists.into());
    }
    place.target.replace(content, old.as_ref(), &place.lock, watch)?;
    Ok(())
}

/// Refuses content that would be too large to be read again.
fn check_size(content: &[u8]) -> Result<(), DiskError> {
    if content.len() as u64 > LARGEST_FILE { Err(DiskError::TooLarge { most: LARGEST_FILE }) } else { Ok(()) }
}

impl From<Failed> for SaveError {
    fn from((step, error): Failed) -> Self {
        Self::Failed { step, failure: Failure::from(&error) }
    }
}

impl From<&SaveError> for Fault {
    fn from(error: &SaveError) -> Self {
        let io = |sentence| Self::new(FaultKind::Io, sentence);
        match error {
            SaveError::NotAsWritten => io("save-not-as-written"),
            SaveError::LinkLoop => io("save-link-loop"),
            SaveError::NoFolder => io("save-no-folder"),
            SaveError::ReadOnly => io("save-read-only"),
            SaveError::HardLinked { names } => io("save-hard-linked").with("names", names),
            SaveError::IsInput => io("save-over-input"),
            SaveError::Busy => io("save-busy"),
            SaveError::Changed { found: OnDisk::Nothing } => io("save-vanished"),
            SaveError::Changed { found: OnDisk::Content(_) } => io("save-changed"),
            SaveError::Target(error) => Self::from(error),
            SaveError::Failed { failure, .. } => failure.fault("save-failed"),
        }
    }
}
