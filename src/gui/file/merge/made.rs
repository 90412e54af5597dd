//! Makes merges with the maps in files, away from the window: reads them, merges them, and judges them where
//! somebody has to decide.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::Arc,
};

use crate::{
    disk::{self, DiskError, Opened, PastMoment, TwoVersions},
    editor::{MergeSide, SidePlace, Sources},
    format::map::Marked,
    insight::{Insight, View},
    journey::{
        ConflictKey, Edit, EditError, Journey, MergedSeveral, OtherMap, diff, is_copy, merge_in_rounds,
        merge_several,
    },
    words::Fault,
};

use super::sides::{file_name, folder_of, only_ours, side, sources};
pub(in crate::gui) use crate::journey::Unnamed;

/// The result of a merge: the edits to the map it was made from, and the facts for those who decide its conflicts.
pub(super) struct Merge {
    pub(super) of: Arc<Journey>,
    pub(super) edits: Vec<Edit>,
    /// Whether their version started from the latest one that the file was known to hold; also where none is
    /// known.
    pub(super) is_of_latest: bool,
    /// The sides of the merge; `None` where there are no conflicts.
    pub(super) sources: Option<Sources>,
}

impl Merge {
    /// Returns the merge of two versions that are in one file; its sides have the names that git gives them.
    pub(super) fn of_versions(ours: &Arc<Journey>, versions: &TwoVersions) -> Self {
        let TwoVersions { marked: Marked { theirs, base, names, .. }, merged, .. } = versions;
        let side = |name: &String, journey| {
            let insight = Some(Insight::of(journey, &View::default()));
            MergeSide { names: vec![name.clone()], place: SidePlace::Markers, written: None, insight }
        };
        let sides = || [side(&names[0], ours), side(&names[1], theirs)];
        let sources = || {
            let only_ours = if base.is_none() { only_ours(ours, [theirs]) } else { Vec::new() };
            Sources { only_ours, ..sources([ours, &merged.journey], sides(), base.as_ref()) }
        };
        let sources = (merged.conflicts > 0).then(sources);
        Self { of: ours.clone(), edits: diff(ours, &merged.journey), is_of_latest: true, sources }
    }
}

/// The file that could not be merged, and the reason.
pub(super) type NotMerged = Box<(PathBuf, Fault)>;

/// Merges the maps in these files with ours, one after the other; all or none. Earlier states of ours have nothing
/// to add and are skipped. Both sides' answers without a group get the name of their file as group, unless they
/// are the same answers, as in a copy. Returns `None` where a person has to say whether they are.
pub(super) fn merged_files(
    ours: &Arc<Journey>,
    earlier: &[Arc<Journey>],
    (own_file, written): (&Path, Option<PastMoment>),
    paths: &[PathBuf],
    unnamed: Option<Unnamed>,
) -> Result<Option<Merge>, NotMerged> {
    let sides = paths.iter().map(|path| read(path).map(|opened| (path, opened.journey)));
    let mut sides = sides.collect::<Result<Vec<_>, _>>()?;
    sides.retain(|(_, side)| earlier.iter().all(|then| **then != *side));
    let copies = sides.iter().map(|(_, side)| is_copy(ours, side, unnamed));
    let Some(copies) = copies.collect::<Option<Vec<bool>>>() else { return Ok(None) };
    let names: Vec<_> = sides.iter().map(|(path, _)| stem(path)).collect();
    let others = sides.iter().zip(&names).zip(copies);
    let others: Vec<_> = others.map(|(((_, map), name), is_copy)| OtherMap { name, map, is_copy }).collect();
    let merged = merge_several((&stem(own_file), ours), &others);
    let merged = merged.map_err(|(place, error)| Box::new(impossible(sides[place].0, &error)))?;
    let sources = (merged.conflicts > 0).then(|| {
        let our_side = side(own_file, SidePlace::Here, ours);
        let both = [MergeSide { written, ..our_side }, their_side(&sides)];
        let files = files_of(&sides, &merged);
        let only_ours = only_ours(&merged.ours, sides.iter().map(|(_, map)| map));
        Sources { only_ours, files, ..sources([&merged.ours, &merged.journey], both, None) }
    });
    Ok(Some(Merge { of: ours.clone(), edits: diff(ours, &merged.journey), is_of_latest: true, sources }))
}

/// Returns the side of those who made these files.
fn their_side(sides: &[(&PathBuf, Journey)]) -> MergeSide {
    if let [(path, map)] = sides {
        return side(path, folder_of(path), map);
    }
    let place = sides.last().map_or(SidePlace::Here, |(path, _)| folder_of(path));
    let side = MergeSide { place, ..MergeSide::default() };
    sides.iter().fold(side, |side, (path, _)| side.and(path))
}

/// Returns the file that each conflict came with, where there are several.
fn files_of(sides: &[(&PathBuf, Journey)], merged: &MergedSeveral) -> BTreeMap<ConflictKey, String> {
    if sides.len() < 2 {
        return BTreeMap::new();
    }
    merged.origins.iter().map(|(key, place)| (key.clone(), file_name(sides[*place].0))).collect()
}

/// Returns the version, of `bases` with the latest last, that `theirs` probably started from: the one from which
/// it differs least. So where a sync program brings back work on an earlier version, what was saved since does not
/// count as deleted.
fn nearest<'a>(bases: &'a [Arc<Journey>], theirs: &Journey) -> Option<&'a Arc<Journey>> {
    bases.iter().rev().min_by_key(|base| diff(base, theirs).len())
}

/// Merges ours with what the file holds now and returns both. The base is one of `bases`, the latest last.
pub(super) fn merged_with_disk(
    bases: &[Arc<Journey>],
    ours: &Arc<Journey>,
    path: &Path,
) -> Result<(Merge, Opened), NotMerged> {
    let theirs = read(path)?;
    let base = nearest(bases, &theirs.journey);
    let is_of_latest = base == bases.last();
    let base = base.map(|base| &**base);
    let merged =
        merge_in_rounds(base, ours, &theirs.journey).map_err(|error| Box::new(impossible(path, &error)))?;
    let sources = || {
        let their_side = side(path, SidePlace::OwnFile, &theirs.journey);
        sources([ours, &merged.journey], [side(path, SidePlace::Here, ours), their_side], base)
    };
    let sources = (merged.conflicts > 0).then(sources);
    let edits = diff(ours, &merged.journey);
    Ok((Merge { of: ours.clone(), edits, is_of_latest, sources }, theirs))
}

fn stem(file: &Path) -> String {
    file.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

fn read(path: &Path) -> Result<Opened, NotMerged> {
    disk::read(path).map_err(|error: DiskError| Box::new((path.to_path_buf(), Fault::from(&error))))
}

fn impossible(path: &Path, error: &EditError) -> (PathBuf, Fault) {
    (path.to_path_buf(), Fault::from(error))
}
