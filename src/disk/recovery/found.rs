//! What was left behind: unsaved work that no running Polku holds. Looking at it changes nothing, except that a
//! shelf without work is removed: one without a map, or whose map is what its file holds.

use std::{
    collections::BTreeSet,
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use crate::{
    format::{
        label::{self, Label},
        map,
    },
    journey::Journey,
};

use super::{
    super::{
        error::{DiskError, Failure},
        read::{self, Stamp, bytes_of},
    },
    Belongs, Recovery, Work,
    claim::{self, Claim},
    moment::PastMoment,
    shelf::{self, BASE, LABEL, MAP, Shelf, is_shelf, lock_of},
};

/// Unsaved work that can be taken up again, or the reason why it cannot.
#[derive(Clone, Debug)]
pub struct Found {
    /// The path of the unsaved work, a plain map file.
    pub map: PathBuf,
    /// The map's title, which may be empty.
    pub title: String,
    /// The map's file; `None` for an untitled map.
    pub file: Option<PathBuf>,
    /// The time at which it was kept; `None` where the file system does not tell.
    pub kept: Option<PastMoment>,
    pub journey: Result<Arc<Journey>, DiskError>,
    pub standing: Standing,
}

/// The state of the file that unsaved work belongs to.
#[derive(Clone, Debug)]
pub enum Standing {
    Untitled,
    /// A file that is no longer there.
    Gone,
    /// A file that cannot be read.
    Unreadable(DiskError),
    File {
        journey: Arc<Journey>,
        /// Whether the file still holds what it held when the work was begun.
        is_as_it_was: bool,
    },
}

/// Unsaved work that this Polku has taken up, for a [`Keeper`](super::Keeper) to go on with.
#[derive(Debug)]
pub struct Taken {
    pub work: Work,
    pub(super) shelf: Shelf,
}

/// The reason why unsaved work could not be taken up or discarded. The work stays where it was.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotTaken {
    #[error("another Polku has it open")]
    Held,
    #[error("{0}")]
    Disk(#[from] DiskError),
}

impl Recovery {
    /// Returns all work that was left behind: first what can be taken up, the latest first.
    pub fn found(&self) -> Vec<Found> {
        let mut found: Vec<_> = self.shelves().iter().filter_map(|folder| look_at(folder)).collect();
        found.sort_by_key(|found| {
            (found.journey.is_err(), found.kept.map(|kept| kept.ago), found.map.clone())
        });
        found
    }

    /// Takes up the work whose map is at `map`: from now on this Polku holds it.
    pub fn take(&self, map: &Path) -> Result<Taken, NotTaken> {
        let (folder, claim) = hold(map)?;
        let bytes = bytes_of(map)?;
        let journey = map::read(&bytes).map_err(DiskError::from)?.journey;
        let work = Work { journey: Arc::new(journey), belongs: belongs(&folder) };
        let belongs = work.belongs.clone();
        Ok(Taken { work, shelf: Shelf::taken(folder, claim, belongs, Stamp::new(&bytes)) })
    }

    /// Removes the work whose map is at `map` for good.
    pub fn discard(&self, map: &Path) -> Result<(), NotTaken> {
        let (folder, claim) = hold(map)?;
        Ok(shelf::remove(&folder, claim).map_err(DiskError::from)?)
    }

    /// Returns the folders of the shelves, each once; also one of which only the lock is there.
    fn shelves(&self) -> BTreeSet<PathBuf> {
        let Ok(entries) = fs::read_dir(self.folder()) else { return BTreeSet::new() };
        let is_ours = |path: &PathBuf| path.file_name().and_then(OsStr::to_str).is_some_and(is_shelf);
        entries.flatten().map(|entry| entry.path().with_extension("")).filter(is_ours).collect()
    }
}

/// Looks at a shelf; `None` where another Polku holds it, or where there is nothing to recover.
fn look_at(folder: &Path) -> Option<Found> {
    let looking = claim::look(&lock_of(folder))?;
    let map = folder.join(MAP);
    let bytes = bytes_of(&map);
    if matches!(bytes, Err(DiskError::Io(Failure::NotFound))) {
        drop(looking);
        clear_away(folder);
        return None;
    }
    let label = label(folder);
    let belongs = belongs_by(folder, label.as_ref());
    let (standing, is_saved) = standing(&belongs, bytes.as_deref().ok());
    if is_saved {
        drop(looking);
        clear_away(folder);
        return None;
    }
    let journey = bytes.and_then(|bytes| Ok(Arc::new(map::read(&bytes)?.journey)));
    let title = match &journey {
        Ok(journey) => journey.about().title.clone(),
        Err(_) => label.unwrap_or_default().title,
    };
    let kept = fs::metadata(&map).ok().as_ref().and_then(PastMoment::of);
    let file = belongs.file.map(|(path, _)| path);
    Some(Found { map, title, file, kept, journey, standing })
}

/// Returns the state of the work's file, and whether the file already holds the work, byte for byte.
fn standing(belongs: &Belongs, work: Option<&[u8]>) -> (Standing, bool) {
    let Some((path, base)) = &belongs.file else { return (Standing::Untitled, false) };
    match read::read(path) {
        Ok(opened) => {
            let is_as_it_was = opened.stamp == *base;
            let is_saved = work == Some(opened.stamp.content());
            (Standing::File { journey: Arc::new(opened.journey), is_as_it_was }, is_saved)
        }
        Err(DiskError::Io(Failure::NotFound)) => (Standing::Gone, false),
        Err(error) => (Standing::Unreadable(error), false),
    }
}

fn belongs(folder: &Path) -> Belongs {
    belongs_by(folder, label(folder).as_ref())
}

/// Returns what the work of a shelf belongs to. Without its label it is an untitled map. Without its base it
/// counts as begun with an empty file, so a save asks before it replaces anything.
fn belongs_by(folder: &Path, label: Option<&Label>) -> Belongs {
    let file = label.map(|label| PathBuf::from(&label.file)).filter(|path| path.is_absolute());
    let suggested = label.map(|label| PathBuf::from(&label.suggested));
    let base = || Stamp::new(&bytes_of(&folder.join(BASE)).unwrap_or_default());
    Belongs {
        file: file.map(|path| (path, base())),
        suggested: suggested.filter(|name| name.file_name().is_some()).unwrap_or_else(|| MAP.into()),
    }
}

fn label(folder: &Path) -> Option<Label> {
    label::read(std::str::from_utf8(&bytes_of(&folder.join(LABEL)).ok()?).ok()?)
}

fn hold(map: &Path) -> Result<(PathBuf, Claim), NotTaken> {
    let folder = map.parent().unwrap_or(map);
    // Discarding work removes its folder; no lock is made for a folder that is gone.
    fs::symlink_metadata(folder).map_err(DiskError::from)?;
    match Claim::take(lock_of(folder)) {
        Ok(Some(claim)) => Ok((folder.to_owned(), claim)),
        Ok(None) => Err(NotTaken::Held),
        Err(error) => Err(NotTaken::Disk(error.into())),
    }
}

fn clear_away(folder: &Path) {
    if let Ok(Some(claim)) = Claim::take(lock_of(folder))
        && let Err(error) = shelf::remove(folder, claim)
    {
        log::warn!("{}: {error}", folder.display());
    }
}
