//! Where the result of a command goes: a file, whole or not at all, or standard output.

use std::path::{Path, PathBuf};

use crate::{
    disk::{Output, is_standard},
    words::Fault,
};

use super::{error::CommandError, out::Out};

/// Names the output after `path`, in the current folder, with another ending. What came in on standard input
/// goes out on standard output.
pub(super) fn output_for(path: &Path, ending: &str) -> PathBuf {
    if is_standard(path) {
        return path.to_owned();
    }
    let mut name = path.file_stem().unwrap_or_default().to_owned();
    name.push(".");
    name.push(ending);
    name.into()
}

/// Refuses an output that may not be written as things are, before long work is done for it.
pub(super) fn check_output(output: &Output<'_>) -> Result<(), CommandError> {
    output.check().map_err(|error| CommandError::new(output.path, Fault::from(&error)))
}

/// Writes to a file, whole or not at all, or to standard output.
pub(super) fn write_output(output: &Output<'_>, content: &[u8], out: &mut Out) -> Result<(), CommandError> {
    if is_standard(output.path) {
        check_output(output)?;
        out.bytes(content);
        return Ok(());
    }
    output.write(content).map_err(|error| CommandError::new(output.path, Fault::from(&error)))
}
