//! Outputs: pictures, reports and imported maps. An output replaces a file only by force, and never the file that
//! it was made from, whatever name or link leads there.

use std::{
    fs::{self, Metadata},
    path::Path,
};

use super::{
    error::DiskError,
    read::is_standard,
    replace::Readers,
    save::{SaveError, write_for},
};

/// A target to write to, with the inputs that the output is made from and must not replace.
#[derive(Clone, Copy, Debug)]
pub struct Output<'a> {
    /// The target; `-` is standard output.
    pub path: &'a Path,
    /// The inputs; `-` is standard input.
    pub inputs: &'a [&'a Path],
    /// Whether a file that is already at the target may be replaced.
    pub force: bool,
}

impl Output<'_> {
    /// Writes a file, whole or not at all.
    pub fn write(&self, content: &[u8]) -> Result<(), SaveError> {
        self.check()?;
        write_for(Readers::Usual, self.path, content, self.force)
    }

    /// Refuses what [`Self::write`] would refuse because of a file that is there; for use before long work.
    pub fn check(&self) -> Result<(), SaveError> {
        if self.is_an_input() {
            return Err(SaveError::IsInput);
        }
        let is_there = !is_standard(self.path) && fs::symlink_metadata(self.path).is_ok();
        if is_there && !self.force { Err(DiskError::Exists.into()) } else { Ok(()) }
    }

    fn is_an_input(&self) -> bool {
        let about = |path, standard: fn() -> Option<Metadata>| {
            let about = if is_standard(path) { standard() } else { fs::metadata(path).ok() };
            // A terminal is both read and written, so only files count.
            Some((path, about.filter(Metadata::is_file)?))
        };
        let Some(output) = about(self.path, standard_output) else { return false };
        self.inputs
            .iter()
            .filter_map(|input| about(input, standard_input))
            .any(|input| is_same(&input, &output))
    }
}

/// Removes a file whose whole content is to go.
pub fn remove(path: &Path) -> Result<(), DiskError> {
    fs::remove_file(path).map_err(DiskError::from)
}

#[cfg(unix)]
fn is_same((_, one): &(&Path, Metadata), (_, other): &(&Path, Metadata)) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    (one.dev(), one.ino()) == (other.dev(), other.ino())
}

/// Compares files by path; here hard links are not recognised as one file.
#[cfg(not(unix))]
fn is_same((one, _): &(&Path, Metadata), (other, _): &(&Path, Metadata)) -> bool {
    fs::canonicalize(one).is_ok_and(|one| fs::canonicalize(other).is_ok_and(|other| one == other))
}

#[cfg(unix)]
fn standard_input() -> Option<Metadata> {
    use std::os::fd::AsFd as _;
    fs::File::from(std::io::stdin().as_fd().try_clone_to_owned().ok()?).metadata().ok()
}

#[cfg(unix)]
fn standard_output() -> Option<Metadata> {
    use std::os::fd::AsFd as _;
    fs::File::from(std::io::stdout().as_fd().try_clone_to_owned().ok()?).metadata().ok()
}

#[cfg(not(unix))]
fn standard_input() -> Option<Metadata> {
    None
}

#[cfg(not(unix))]
fn standard_output() -> Option<Metadata> {
    None
}
