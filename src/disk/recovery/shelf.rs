//! One piece of unsaved work on the disk: a folder of its own with the map as a plain map file, a label that says
//! what it belongs to, and what the map's file held when the work was begun. What it belongs to never changes:
//! work on another file gets another shelf.

use std::{
    fs::{self, DirBuilder},
    io,
    path::{Path, PathBuf},
};

use crate::{
    format::label::{self, Label},
    journey::Journey,
};

use super::{
    super::{
        read::{OnDisk, Stamp},
        replace::flush_folder,
        save::{SaveError, save_private, write_private},
    },
    Belongs, CannotKeep,
    claim::Claim,
};

/// The names of the files in a shelf's folder.
pub(super) const MAP: &str = "map.ron";
pub(super) const BASE: &str = "base.ron";
pub(super) const LABEL: &str = "label.ron";

/// A shelf, which this Polku holds while the value lives; the work stays on the disk until it is removed.
#[derive(Debug)]
pub(super) struct Shelf {
    folder: PathBuf,
    claim: Claim,
    belongs: Belongs,
    /// The content of the map's file on the shelf.
    holds: OnDisk,
}

impl Shelf {
    /// Makes a new shelf in `recovery`, which is created if need be.
    pub(super) fn new(recovery: &Path, belongs: Belongs, title: &str) -> Result<Self, CannotKeep> {
        make_private(recovery).map_err(|error| CannotKeep::at(recovery, &error))?;
        let (folder, claim) = free_place(recovery)?;
        // The lock is held before there is a folder: a folder without work would look abandoned.
        let shelf = Self { folder, claim, belongs, holds: OnDisk::Nothing };
        match shelf.furnish(title) {
            Ok(()) => Ok(shelf),
            Err(error) => {
                let error = CannotKeep::at_save(&shelf.folder, &error);
                shelf.remove();
                Err(error)
            }
        }
    }

    /// Returns a shelf that was left behind, as it was found.
    pub(super) fn taken(folder: PathBuf, claim: Claim, belongs: Belongs, map: Stamp) -> Self {
        Self { folder, claim, belongs, holds: OnDisk::Content(map) }
    }

    fn furnish(&self, title: &str) -> Result<(), SaveError> {
        make_private(&self.folder).map_err(super::super::error::DiskError::from)?;
        if let Some((_, base)) = &self.belongs.file {
            write_private(&self.folder.join(BASE), base.content())?;
        }
        let label = label::write(&self.belongs.label(title));
        write_private(&self.folder.join(LABEL), label.as_bytes())?;
        // A power cut would take only some seconds of work, so a failure here is no reason not to keep it.
        let _ = self.folder.parent().map(flush_folder);
        Ok(())
    }

    pub(super) fn belongs(&self) -> &Belongs {
        &self.belongs
    }

    /// Returns the path of the work's map.
    pub(super) fn map(&self) -> PathBuf {
        self.folder.join(MAP)
    }

    /// Writes this state of the map in place of the one before.
    pub(super) fn keep(&mut self, journey: &Journey) -> Result<(), SaveError> {
        let saved = save_private(journey, &self.map(), &self.holds)?;
        self.holds = OnDisk::Content(saved.stamp);
        Ok(())
    }

    /// Removes the shelf: its work is in a file or was given up.
    pub(super) fn remove(self) {
        if let Err(error) = remove(&self.folder, self.claim) {
            log::warn!("{}: {error}", self.folder.display());
        }
    }
}

/// Removes a shelf's folder and lock. The map goes first, since without it the rest is no work.
pub(super) fn remove(folder: &Path, claim: Claim) -> io::Result<()> {
    let is_gone = |result: io::Result<()>| match result {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        result => result,
    };
    is_gone(fs::remove_file(folder.join(MAP)))?;
    is_gone(fs::remove_dir_all(folder))?;
    claim.remove();
    Ok(())
}

/// Returns the path of the lock of a shelf's folder, beside it.
pub(super) fn lock_of(folder: &Path) -> PathBuf {
    folder.with_extension("lock")
}

/// Returns whether a folder in the recovery folder is a shelf.
pub(super) fn is_shelf(name: &str) -> bool {
    name.len() == 16 && name.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn free_place(recovery: &Path) -> Result<(PathBuf, Claim), CannotKeep> {
    loop {
        let folder = recovery.join(format!("{:016x}", rand::random::<u64>()));
        let claim = Claim::take(lock_of(&folder)).map_err(|error| CannotKeep::at(recovery, &error))?;
        if let Some(claim) = claim.filter(|_| !folder.exists()) {
            return Ok((folder, claim));
        }
    }
}

/// Makes a folder that only its owner can open.
fn make_private(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt as _;
        builder.mode(0o700);
    }
    builder.create(folder)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // The folder may have been there, open to others.
        fs::set_permissions(folder, fs::Permissions::from_mode(0o700))?;
    }
    Ok(())
}

impl Belongs {
    fn label(&self, title: &str) -> Label {
        // A path that is not Unicode cannot be written down; the work is then kept as that of an untitled map.
        let file = self.file.as_ref().and_then(|(path, _)| path.to_str());
        Label {
            title: title.to_owned(),
            file: file.unwrap_or_default().to_owned(),
            suggested: self.suggested.to_string_lossy().into_owned(),
        }
    }
}
