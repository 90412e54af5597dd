//! Makes merges with the maps in files, away from the window: reads them, merges them, and judges them where
//! somebody has to decide.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
    sync::Arc,
};

use crate::{
    disk::{self, DiskError, Opened, PastMoment, TwoVersions},
    editor::{MergeSide, SidePlace, Sources},
    format::map::Marked,
    insight::{Insight, View},
    journey::{
        Conflict, ConflictKey, Edit, EditError, Journey, diff, free_name, merge, merge_in_rounds,
        round_unknown_to, shared_answers, with_named_group,
    },
    words::Fault,
};

use super::sides::{file_name, folder_of, side, sources};

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
        let sources = || sources([ours, &merged.journey], sides(), base.as_ref());
        let sources = (merged.conflicts > 0).then(sources);
        Self { of: ours.clone(), edits: diff(ours, &merged.journey), is_of_latest: true, sources }
    }
}

/// The meaning of customers' answers without a group that two maps share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::gui) enum Unnamed {
    /// The same answers: one map is a copy of the other.
    Same,
    /// The answers of two groups.
    Apart,
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
    let shared = sides.iter().map(|(_, side)| answered_alike(ours, side));
    let copies = shared.map(|[same, differing]| match (unnamed, same, differing) {
        (Some(Unnamed::Same), ..) => Some(true),
        (_, 0, _) => Some(false),
        (unnamed, ..) => unnamed.map(|_| false),
    });
    let Some(copies) = copies.collect::<Option<Vec<bool>>>() else { return Ok(None) };
    let (own_name, are_copies) = (stem(own_file), copies.iter().all(|it| *it));
    let mut all = if are_copies { (**ours).clone() } else { with_named_group(None, ours, &own_name) };
    let mut names = vec![own_name.clone()];
    let mut files = BTreeMap::new();
    let mut conflicts = 0;
    let ours_named = all.clone();
    for ((path, side), is_copy) in sides.iter().zip(copies) {
        let taken: Vec<&str> = names.iter().map(String::as_str).collect();
        let name = if is_copy { own_name.clone() } else { free_name(&stem(path), &taken) };
        let is_earlier = is_copy && round_unknown_to(ours, side, None).is_some();
        let theirs =
            if are_copies || is_earlier { side.clone() } else { with_named_group(None, side, &name) };
        let merge = if is_copy { merge_in_rounds } else { merge };
        let merged = merge(None, &all, &theirs).map_err(|error| Box::new(impossible(path, &error)))?;
        let before = keys(&all);
        let new = keys(&merged.journey).into_iter().filter(|key| !before.contains(key));
        files.extend(new.map(|key| (key, file_name(path))));
        (all, conflicts) = (merged.journey, conflicts + merged.conflicts);
        names.push(name);
    }
    let theirs = match &sides[..] {
        [(path, map)] => side(path, folder_of(path), map),
        several => {
            let place = several.last().map_or(SidePlace::Here, |(path, _)| folder_of(path));
            let side = MergeSide { place, ..MergeSide::default() };
            several.iter().fold(side, |side, (path, _)| side.and(path))
        }
    };
    let files = if sides.len() > 1 { files } else { BTreeMap::new() };
    let sources = (conflicts > 0).then(|| {
        let our_side = side(own_file, SidePlace::Here, ours);
        let sides = [MergeSide { written, ..our_side }, theirs];
        Sources { files, ..sources([&ours_named, &all], sides, None) }
    });
    Ok(Some(Merge { of: ours.clone(), edits: diff(ours, &all), is_of_latest: true, sources }))
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

/// Counts the customers' entries without a group that are the same in both, and those that differ. Where one copy
/// does not know that a round has ended, its entries are compared with the other's in that round.
fn answered_alike(ours: &Journey, side: &Journey) -> [usize; 2] {
    let in_round = [[ours, side], [side, ours]].into_iter().filter_map(|[knows, other]| {
        let round = round_unknown_to(knows, other, None)?;
        Some(shared_answers(knows, round.name.as_str(), other))
    });
    let mut alike = in_round.filter(|[same, _]| *same > 0);
    alike.next().unwrap_or_else(|| shared_answers(ours, "", side))
}

fn keys(map: &Journey) -> BTreeSet<ConflictKey> {
    map.conflicts().map(Conflict::key).collect()
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
