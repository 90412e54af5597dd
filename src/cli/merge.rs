//! `polku merge`: makes one map of two that come from the same map; what both changed differently is a conflict in
//! it.

use std::path::{Path, PathBuf};

use crate::{
    disk::{self, is_standard},
    journey::{self, Journey, free_name, with_named_group},
    words::{Fault, Kind, Words},
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
    let (mut mine, mut other) = (read(ours)?, read(theirs)?);
    if asked.name_groups || base.is_none() {
        let [our_name, their_name] = names((ours, &mine), (theirs, &other));
        mine = with_named_group(base.as_ref(), &mine, &our_name);
        other = with_named_group(base.as_ref(), &other, &their_name);
    }
    // Without a base they need not be copies of one map.
    let merge = if base.is_some() { journey::merge_in_rounds } else { journey::merge };
    let merged = merge(base.as_ref(), &mine, &other)
        .map_err(|error| CommandError::new(theirs, Fault::from(&error)))?;
    output.write(&merged.journey, out)?;
    Ok(told(&merged.journey, words, out))
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
        _ => Err(CommandError::option("merge", Fault::new(Kind::Content, "cli-merge-files"))),
    }
}

/// Returns the names that unnamed answers get: two different ones, after the files; after the title for a map on
/// standard input.
fn names(ours: (&Path, &Journey), theirs: (&Path, &Journey)) -> [String; 2] {
    let name = |(path, map): (&Path, &Journey)| match path.file_stem() {
        Some(stem) if !is_standard(path) => stem.to_string_lossy().into_owned(),
        _ => map.about().title.clone(),
    };
    let [ours, theirs] = [ours, theirs].map(name);
    let theirs = free_name(&theirs, &[&ours]);
    [ours, theirs]
}
