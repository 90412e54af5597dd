//! The reasons why the disk did not do what was asked, as facts.

use std::io::{self, ErrorKind};

use crate::{
    format::{logo::LogoError, map::MapError, outline::OutlineError},
    words::{Fault, FaultKind},
};

/// The reason why a file was not read or written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DiskError {
    #[error("{0}")]
    Io(Failure),
    #[error("a directory")]
    Directory,
    #[error("neither a file nor a directory")]
    Device,
    #[error("larger than {most} bytes")]
    TooLarge { most: u64 },
    #[error("exists already")]
    Exists,
    #[error("{0}")]
    Map(#[from] MapError),
    #[error("not UTF-8 text")]
    NotText,
    #[error("{0}")]
    List(#[from] OutlineError),
    #[error("{0}")]
    Logo(#[from] LogoError),
}

/// The reason that the system gave: a kind that Polku has words for, else the system's own sentence.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    #[error("not found")]
    NotFound,
    #[error("no permission")]
    Denied,
    #[error("the disk is full")]
    Full,
    #[error("the disk is read-only")]
    ReadOnlyDisk,
    #[error("{0}")]
    Other(String),
}

impl Failure {
    /// Returns the word by which sentences choose their text.
    pub(super) fn word(&self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::Denied => "denied",
            Self::Full => "full",
            Self::ReadOnlyDisk => "read-only",
            Self::Other(_) => "other",
        }
    }

    /// Returns a fault whose sentence tells this reason.
    pub(super) fn fault(&self, sentence: &'static str) -> Fault {
        Fault::new(FaultKind::Io, sentence).with("why", self.word()).with("system", self)
    }
}

impl From<&io::Error> for Failure {
    fn from(error: &io::Error) -> Self {
        match error.kind() {
            ErrorKind::NotFound => Self::NotFound,
            ErrorKind::PermissionDenied => Self::Denied,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => Self::Full,
            ErrorKind::ReadOnlyFilesystem => Self::ReadOnlyDisk,
            _ => Self::Other(error.to_string()),
        }
    }
}

impl From<io::Error> for DiskError {
    fn from(error: io::Error) -> Self {
        Self::Io(Failure::from(&error))
    }
}

impl From<&DiskError> for Fault {
    fn from(error: &DiskError) -> Self {
        match error {
            DiskError::Io(failure) => failure.fault("disk-failed"),
            DiskError::Directory => Self::new(FaultKind::Io, "disk-directory"),
            DiskError::Device => Self::new(FaultKind::Io, "disk-device"),
            DiskError::TooLarge { most } => {
                Self::new(FaultKind::TooLarge, "disk-too-large").with("megabytes", &(most >> 20))
            }
            DiskError::Exists => Self::new(FaultKind::Io, "disk-exists"),
            DiskError::Map(error) => Self::from(error),
            DiskError::NotText => Self::new(FaultKind::Io, "disk-not-text"),
            DiskError::List(error) => Self::from(error),
            DiskError::Logo(error) => Self::from(*error),
        }
    }
}
