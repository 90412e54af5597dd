//! The recovery of unsaved work, which survives a kill and a crash. Work is kept in a folder of the user's own, as
//! plain map files, until it is saved or discarded by hand; the map's own file is never written from here.
//!
//! A [`Keeper`] keeps what is unsaved in one window: a second after the last change and, while changes go on,
//! often enough that at most two seconds of work are lost. [`Recovery`] finds what was left behind by windows that
//! have ended, and gives it back.
//!
//! Versions of saved maps are not kept. On a file system without locks, work is offered even while another Polku
//! has it open.

mod claim;
mod crash;
mod found;
mod keeper;
mod mailbox;
mod moment;
mod shared;
mod shelf;
mod work;

use std::{
    io,
    path::{Path, PathBuf},
};

use directories::ProjectDirs;

use crate::words::{Fault, FaultKind};

use super::{
    error::{DiskError, Failure},
    save::SaveError,
};

pub use crash::keep_on_panic;
pub use found::{Found, NotTaken, Standing, Taken};
pub use keeper::Keeper;
pub use moment::PastMoment;
pub use work::{Belongs, Work};

/// The folder where unsaved work is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recovery {
    folder: PathBuf,
}

/// The reason why unsaved work cannot be kept safe, and the place where it cannot.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}: {failure}", folder.display())]
pub struct CannotKeep {
    pub folder: PathBuf,
    pub failure: Failure,
}

impl Recovery {
    /// Returns the recovery in this folder, which is created once there is something to keep.
    pub fn at(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// Returns the recovery in the user's state folder; `None` on a system without a home.
    pub fn of_user() -> Option<Self> {
        let dirs = ProjectDirs::from("", "", "polku")?;
        // Only Linux and its kin have a folder for state alone.
        let folder = dirs.state_dir().unwrap_or_else(|| dirs.data_local_dir());
        Some(Self::at(folder.join("recovery")))
    }

    /// Returns the folder that holds all shelves.
    pub fn folder(&self) -> &Path {
        &self.folder
    }
}

impl CannotKeep {
    fn at(folder: &Path, error: &io::Error) -> Self {
        Self { folder: folder.to_owned(), failure: Failure::from(error) }
    }

    fn at_save(folder: &Path, error: &SaveError) -> Self {
        let failure = match error {
            SaveError::Failed { failure, .. } | SaveError::Target(DiskError::Io(failure)) => failure.clone(),
            SaveError::NoFolder => Failure::NotFound,
            other => Failure::Other(other.to_string()),
        };
        Self { folder: folder.to_owned(), failure }
    }
}

impl From<&CannotKeep> for Fault {
    fn from(error: &CannotKeep) -> Self {
        error.failure.fault("recovery-cannot-keep").with("folder", &error.folder.display())
    }
}

impl From<&NotTaken> for Fault {
    fn from(error: &NotTaken) -> Self {
        match error {
            NotTaken::Held => Self::new(FaultKind::Io, "recovery-held"),
            NotTaken::Disk(error) => Self::from(error),
        }
    }
}
