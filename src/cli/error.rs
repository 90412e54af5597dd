//! What a command could not do, and the sentence about it.

use std::path::Path;

use crate::words::{Fault, Words};

/// The exit code of a command that was not done; a check that was done ends with 0 or 1.
pub(super) const NOT_DONE: u8 = 2;

/// The failure of a command: the file or option it is about, and the fault.
pub(super) struct CommandError {
    with: String,
    fault: Box<Fault>,
}

impl CommandError {
    pub(super) fn new(path: &Path, fault: Fault) -> Self {
        Self { with: path.display().to_string(), fault: fault.into() }
    }

    pub(super) fn option(option: &str, fault: Fault) -> Self {
        Self { with: option.to_owned(), fault: fault.into() }
    }

    /// Returns why the command failed.
    pub(super) fn fault(&self) -> &Fault {
        &self.fault
    }

    pub(super) fn sentence(&self, words: &Words) -> String {
        format!("{}: {}", self.with, words.fault(&self.fault))
    }
}
