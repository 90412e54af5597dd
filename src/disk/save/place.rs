//! The place where something is saved: the file that is there, and whether it may be replaced.

use std::{
    fs::{self, Metadata, OpenOptions},
    io::{self, ErrorKind},
    path::Path,
};

use super::SaveError;
use crate::disk::{
    error::DiskError,
    lock::Lock,
    read::{OnDisk, Stamp, bytes_of, check_regular},
    replace::{Destination, Readers, SaveStep, Watch, watched},
};

/// The place where something is saved, with the lock on it.
pub(super) struct SavePlace {
    pub(super) target: Destination,
    pub(super) lock: Lock,
}

impl SavePlace {
    pub(super) fn of(path: &Path, readers: Readers, watch: Watch<'_>) -> Result<Self, SaveError> {
        let target = Destination { readers, ..Destination::of(path).ok_or(SaveError::LinkLoop)? };
        // A folder that is gone may have been moved or unmounted: making it again would hide the file.
        if !target.folder.is_dir() {
            return Err(SaveError::NoFolder);
        }
        let lock =
            watched(watch, SaveStep::Lock, || Lock::take(&target.path)).map_err(|failed| match failed {
                (_, error) if error.kind() == ErrorKind::TimedOut => SaveError::Busy,
                failed => failed.into(),
            })?;
        Ok(Self { target, lock })
    }

    /// Returns the file that is there, if there is one; an error where it cannot be replaced.
    pub(super) fn old(&self) -> Result<Option<Metadata>, SaveError> {
        match fs::symlink_metadata(&self.target.path) {
            Ok(about) => {
                check_regular(&about)?;
                self.check_writable(&about)?;
                Ok(Some(about))
            }
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(DiskError::from(error).into()),
        }
    }

    /// Returns the file that is there and its content.
    pub(super) fn look(&self) -> Result<(Option<Metadata>, OnDisk), SaveError> {
        let old = self.old()?;
        let found = match old {
            Some(_) => OnDisk::Content(Stamp::new(&bytes_of(&self.target.path)?)),
            None => OnDisk::Nothing,
        };
        Ok((old, found))
    }

    /// Refuses a read-only file, which its folder would allow to be replaced all the same.
    fn check_writable(&self, about: &Metadata) -> Result<(), SaveError> {
        let is_denied = |error: io::Error| error.kind() == ErrorKind::PermissionDenied;
        let opened = OpenOptions::new().write(true).open(&self.target.path);
        if about.permissions().readonly() || opened.is_err_and(is_denied) {
            return Err(SaveError::ReadOnly);
        }
        Ok(())
    }
}

/// Refuses a file that has several names.
#[cfg(unix)]
pub(super) fn check_names(about: &Metadata) -> Result<(), SaveError> {
    use std::os::unix::fs::MetadataExt as _;
    match about.nlink() {
        0 | 1 => Ok(()),
        names => Err(SaveError::HardLinked { names }),
    }
}

#[cfg(not(unix))]
pub(super) fn check_names(_about: &Metadata) -> Result<(), SaveError> {
    Ok(())
}
