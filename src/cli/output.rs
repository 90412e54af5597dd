//! The target of a command's result: a file, written whole or not at all, or standard output.

use std::path::{Path, PathBuf};

use crate::{
    disk::{self, HardLinks, OnDisk, Output, is_standard},
    format::map,
    journey::Journey,
    words::Fault,
};

use super::{error::CommandError, out::Out};

/// Returns the path of the output: named after `path`, in the current folder, with another ending; standard output
/// for standard input.
pub(super) fn output_for(path: &Path, ending: &str) -> PathBuf {
    if is_standard(path) {
        return path.to_owned();
    }
    let mut name = path.file_stem().unwrap_or_default().to_owned();
    name.push(".");
    name.push(ending);
    name.into()
}

/// Refuses an output that cannot be written as things are, before long work is done for it.
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

/// The target of a map that is made from others. One of these is replaced only by force, and then as by a save.
pub(super) struct MapOutput<'a> {
    path: &'a Path,
    refused: Vec<&'a Path>,
    force: bool,
    /// The content of the map that is replaced; `None` where the target is none of the maps.
    expected: Option<OnDisk>,
}

impl<'a> MapOutput<'a> {
    /// Checks the target. Refuses one of `maps` without force, and one of `others` in any case.
    pub(super) fn of(
        path: &'a Path,
        maps: &[&'a Path],
        others: &[&'a Path],
        force: bool,
    ) -> Result<Self, CommandError> {
        let is_one = !is_standard(path) && Output { path, inputs: maps, force: true }.check().is_err();
        let refused = if force { others.to_vec() } else { [others, maps].concat() };
        check_output(&Output { path, inputs: &refused, force })?;
        let expected = is_one.then(|| disk::look(path)).transpose();
        let expected = expected.map_err(|error| CommandError::new(path, Fault::from(&error)))?;
        Ok(Self { path, refused, force, expected })
    }

    /// Writes the map.
    pub(super) fn write(&self, journey: &Journey, out: &mut Out) -> Result<(), CommandError> {
        let Some(expected) = &self.expected else {
            let output = Output { path: self.path, inputs: &self.refused, force: self.force };
            return write_output(&output, map::write(journey).as_bytes(), out);
        };
        let saved = disk::save(journey, self.path, expected, HardLinks::Refuse);
        saved.map(|_| ()).map_err(|error| CommandError::new(self.path, Fault::from(&error)))
    }
}
