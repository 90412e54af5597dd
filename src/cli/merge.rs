//! `polku merge`: makes one map of two that come from the same map; what both changed differently is a conflict in
//! it.

use std::path::{Path, PathBuf};

use crate::{
    disk::{self, is_standard},
    journey::{self, EditError, Journey, OtherMap},
    words::{Fault, FaultKind, Words},
};

use super::{args, error::CommandError, out::Out, output::MapOutput};

/// The exit code of a merge that has conflicts in it.
pub(super) const CONFLICTS: u8 = 1;

/// Merges, writes the map, and tells its conflicts; returns 0 without any, 1 with some.
pub(super) fn merge(asked: &args::MergeArgs, words: &Words, out: &mut Out) -> Result<u8, CommandError> {
    let (base, ours, theirs) = files(asked)?;
    let inputs: Vec<&Path> = asked.files.iter().map(PathBuf::as_path).collect();
    let output = MapOutput::of(&asked.output, &inputs, &[], asked.force)?;
    let read = |path: &Path| {
        disk::read_map_input(path).map_err(|error| CommandError::new(path, Fault::from(&error)))
    };
    let base = base.map(read).transpose()?;
    let sides = [(ours, read(ours)?), (theirs, read(theirs)?)];
    let merged = merged(base.as_ref(), &sides, asked.name_groups)
        .map_err(|error| CommandError::new(theirs, Fault::from(&error)))?;
    output.write(&merged, out)?;
    Ok(told(&merged, words, out))
}

/// Merges both sides. Without a base they need not be copies of one map.
fn merged(
    base: Option<&Journey>,
    [ours, theirs]: &[(&Path, Journey); 2],
    name_groups: bool,
) -> Result<Journey, EditError> {
    let [our_name, their_name] = [name(ours), name(theirs)];
    let named = [(&*our_name, &ours.1), (&*their_name, &theirs.1)];
    if base.is_none() {
        let other = OtherMap { name: &their_name, map: &theirs.1, is_copy: false };
        let merged = journey::merge_several(named[0], &[other]);
        return merged.map(|merged| merged.journey).map_err(|(_, error)| error);
    }
    let merged = if name_groups {
        let [ours, theirs] = journey::named_apart(base, named);
        journey::merge_in_rounds(base, &ours, &theirs)
    } else {
        journey::merge_in_rounds(base, &ours.1, &theirs.1)
    };
    merged.map(|merged| merged.journey)
}

/// Tells each conflict of a map on standard error; returns the exit code.
pub(super) fn told(journey: &Journey, words: &Words, out: &mut Out) -> u8 {
    for conflict in journey.conflicts() {
        out.complain(&words.dispute(journey, conflict));
    }
    if journey.has_conflicts() { CONFLICTS } else { 0 }
}

/// Returns base, ours and theirs.
fn files(asked: &args::MergeArgs) -> Result<(Option<&Path>, &Path, &Path), CommandError> {
    match (asked.files.as_slice(), asked.no_base) {
        ([base, ours, theirs], false) => Ok((Some(base), ours, theirs)),
        ([ours, theirs], true) => Ok((None, ours, theirs)),
        _ => Err(CommandError::option("merge", Fault::new(FaultKind::Content, "cli-merge-files"))),
    }
}

/// Returns the name that unnamed answers get: of their file; of the title for a map on standard input.
fn name((path, map): &(&Path, Journey)) -> String {
    match path.file_stem() {
        Some(stem) if !is_standard(path) => stem.to_string_lossy().into_owned(),
        _ => map.about().title.clone(),
    }
}
