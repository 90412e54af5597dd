//! Unsaved work on a real disk: when it is kept, what is found of it, and that the map's own file is never
//! touched.

use std::{
    fs,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use polku::{
    disk::{self, CannotKeep, Failure, Found, Keeper, NotTaken, Recovery, Taken, Work},
    editor::Document,
    format::map,
    journey::{Edit, MapField},
    words::{Fault, Lang},
};
use tempfile::TempDir;

use crate::{
    files::{example, folder, titled},
    map_file::EXAMPLE,
};

/// Returns a folder for recovery that is not there yet.
pub(crate) fn recovery() -> (TempDir, Recovery) {
    let folder = tempfile::tempdir().expect("a folder");
    let recovery = Recovery::at(folder.path().join("state").join("recovery"));
    (folder, recovery)
}

pub(crate) fn open(path: &Path) -> Document {
    Document::opened(disk::read(path).expect("a map"), path.to_owned())
}

pub(crate) fn retitle(document: &mut Document, title: &str) {
    document.apply(&[Edit::Describe(MapField::Title(title.to_owned()))]).expect("a title");
    document.end_step();
}

pub(crate) fn work(document: &Document) -> Work {
    Work::of(document.journey().clone(), document.file(), Path::new("suggested.ron"))
}

/// Leaves the map at `path` behind, unsaved with this title, as a window would that is gone.
pub(crate) fn leave_behind(recovery: &Recovery, path: &Path, title: &str) -> PathBuf {
    let mut document = open(path);
    retitle(&mut document, title);
    let keeper = Keeper::start(recovery.clone());
    keeper.keep(work(&document));
    keeper.hurry().expect("kept")
}

/// Returns every file and folder below, and the folder itself.
pub(crate) fn everything(folder: &Path) -> Vec<PathBuf> {
    let mut all = vec![folder.to_owned()];
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.expect("an entry").path();
        if path.is_dir() { all.extend(everything(&path)) } else { all.push(path) }
    }
    all
}

fn wait_until(what: &str, done: impl Fn() -> bool) -> Duration {
    let start = Instant::now();
    while !done() {
        assert!(start.elapsed() < Duration::from_secs(20), "never: {what}");
        std::thread::sleep(Duration::from_millis(5));
    }
    start.elapsed()
}

/// Takes what was left behind, as soon as it is no longer held by a test that starts a program beside this one.
pub(crate) fn take(recovery: &Recovery, place: &Path) -> Result<Taken, NotTaken> {
    let taken = unheld(|| match recovery.take(place) {
        Err(NotTaken::Held) => None,
        taken => Some(taken),
    });
    taken.unwrap_or(Err(NotTaken::Held))
}

/// Returns what was taken up, as a map to work on.
pub(crate) fn taken_up(taken: &Taken) -> Document {
    Document::recovered(taken.work.clone())
}

/// Calls `look` until it returns something: while another test starts a program, that program holds every open
/// lock of this one until it runs.
fn unheld<T>(look: impl Fn() -> Option<T>) -> Option<T> {
    (0..200).find_map(|_| {
        look().or_else(|| {
            std::thread::sleep(Duration::from_millis(5));
            None
        })
    })
}

pub(crate) fn only(recovery: &Recovery) -> Found {
    let mut found = unheld(|| Some(recovery.found()).filter(|found| !found.is_empty())).unwrap_or_default();
    assert_eq!(found.len(), 1, "{found:?}");
    found.remove(0)
}

#[test]
fn what_is_unsaved_is_kept_a_second_after_the_last_change_for_its_owner_alone() {
    let (_folder, path) = folder();
    let (_state, recovery) = recovery();
    let keeper = Keeper::start(recovery.clone());
    let mut document = open(&path);
    assert!(!recovery.folder().exists(), "nothing to keep, nothing made");
    retitle(&mut document, "Dinner");
    keeper.keep(work(&document));
    let is_kept = || everything(recovery.folder()).iter().any(|path| path.ends_with("map.ron"));
    let after = wait_until("kept", is_kept);
    assert!(after >= Duration::from_millis(950), "{after:?}: not before the hand rests");
    let place = keeper.hurry().expect("kept");
    assert_eq!(disk::read(&place).expect("a plain map file").journey, titled("Dinner"));
    assert_eq!(fs::read_to_string(&path).unwrap(), EXAMPLE);
    #[cfg(unix)]
    for path in everything(recovery.folder()) {
        use std::os::unix::fs::MetadataExt as _;
        let mode = if path.is_dir() { 0o700 } else { 0o600 };
        assert_eq!(fs::metadata(&path).unwrap().mode() & 0o777, mode, "{}", path.display());
    }
    drop(keeper);
    assert_eq!(everything(recovery.folder()).len(), 6, "the folder, a lock and a shelf of three");
}

#[test]
fn while_changes_go_on_the_latest_is_kept_again_and_again_and_at_rest_nothing_is_written() {
    let (_folder, path) = folder();
    let (_state, recovery) = recovery();
    let keeper = Keeper::start(recovery.clone());
    let mut document = open(&path);
    let start = Instant::now();
    let mut seen = std::collections::BTreeSet::new();
    for number in 0.. {
        retitle(&mut document, &number.to_string());
        keeper.keep(work(&document));
        let maps = everything(recovery.folder()).into_iter().filter(|path| path.ends_with("map.ron"));
        seen.extend(maps.filter_map(|map| Some(disk::read(&map).ok()?.journey.about().title.clone())));
        std::thread::sleep(Duration::from_millis(15));
        if seen.len() == 2 {
            break;
        }
        assert!(start.elapsed() < Duration::from_secs(20), "a hand that never rests is not waited for");
    }
    let place = keeper.hurry().expect("kept");
    assert_eq!(disk::read(&place).unwrap().journey, **document.journey(), "the latest");
    let written = || fs::metadata(&place).unwrap().modified().unwrap();
    let before = written();
    std::thread::sleep(Duration::from_millis(1_700));
    assert_eq!(written(), before);
}

#[test]
fn what_is_saved_undone_or_given_up_leaves_nothing_behind() {
    let (_folder, path) = folder();
    let (_state, recovery) = recovery();
    leave_behind(&recovery, &path, "Dinner");
    assert_eq!(recovery.found().len(), 1);
    let keeper = Keeper::start(recovery.clone());
    let mut document = open(&path);
    retitle(&mut document, "Supper");
    keeper.keep(work(&document));
    let place = keeper.hurry().expect("kept");
    keeper.clear();
    wait_until("removed", || !place.exists());
    drop(keeper);
    let found = only(&recovery);
    assert_eq!(found.title, "Dinner", "another's work stays");
    recovery.discard(&found.map).expect("discarded");
    assert_eq!(everything(recovery.folder()).len(), 1);
    assert!(recovery.found().is_empty());
    assert_eq!(recovery.discard(&found.map), Err(NotTaken::Disk(disk::DiskError::Io(Failure::NotFound))));
}

#[test]
fn work_that_is_in_its_file_word_for_word_is_cleared_away() {
    let (_folder, path) = folder();
    let (_state, recovery) = recovery();
    let place = leave_behind(&recovery, &path, "Dinner");
    // A Polku that is killed between the save and the end of keeping the work leaves this behind.
    fs::copy(&place, &path).unwrap();
    assert!(recovery.found().is_empty());
    assert_eq!(everything(recovery.folder()).len(), 1);
}

#[test]
fn work_on_another_file_is_kept_apart() {
    let (folder, path) = folder();
    let (_state, recovery) = recovery();
    let keeper = Keeper::start(recovery.clone());
    let mut document = open(&path);
    retitle(&mut document, "Dinner");
    keeper.keep(work(&document));
    let first = keeper.hurry().expect("kept");
    let copy = folder.path().join("copy.ron");
    let saved = disk::save(document.journey(), &copy, &disk::OnDisk::Nothing, disk::HardLinks::Refuse);
    let saved_revision = document.revision();
    retitle(&mut document, "Supper");
    document.mark_saved(copy.clone(), saved.expect("saved").stamp, saved_revision);
    keeper.keep(work(&document));
    let second = keeper.hurry().expect("kept");
    assert!(first != second && !first.exists());
    drop(keeper);
    let found = only(&recovery);
    assert_eq!((found.file.as_deref(), &*found.title), (Some(&*copy), "Supper"));
}

/// Root ignores permissions, so for it the test ends early.
#[cfg(unix)]
#[test]
fn a_folder_that_may_not_be_written_is_told_of() {
    use std::os::unix::fs::PermissionsExt as _;
    let (state, recovery) = recovery();
    let set_mode = |mode| fs::set_permissions(state.path(), fs::Permissions::from_mode(mode)).unwrap();
    set_mode(0o500);
    let is_root = fs::write(state.path().join("probe"), "").is_ok();
    if !is_root {
        let keeper = Keeper::start(recovery.clone());
        let mut document = Document::new(example());
        retitle(&mut document, "Dinner");
        keeper.keep(work(&document));
        assert_eq!(keeper.hurry(), None);
        assert_eq!(keeper.failure().expect("told").failure, Failure::Denied);
    }
    set_mode(0o700);
}

#[test]
fn other_files_in_the_folder_are_nobodys_work_and_a_shelf_without_work_is_cleared_away() {
    let (_folder, path) = folder();
    let (_state, recovery) = recovery();
    let place = leave_behind(&recovery, &path, "Dinner");
    let notes = recovery.folder().join("notes.txt");
    fs::write(&notes, "mine").unwrap();
    let empty = recovery.folder().join("0123456789abcdef");
    fs::create_dir(&empty).unwrap();
    fs::write(empty.join("label.ron"), "()").unwrap();
    fs::write(recovery.folder().join("fedcba9876543210.lock"), "").unwrap();
    assert_eq!(only(&recovery).map, place);
    assert!(notes.exists() && !empty.exists());
    assert_eq!(everything(recovery.folder()).len(), 7, "{:?}", everything(recovery.folder()));
}

#[test]
fn what_cannot_be_kept_is_told_once_and_kept_again_when_it_can_be() {
    let (state, recovery) = recovery();
    let blocked = state.path().join("state");
    fs::write(&blocked, "a file where a folder should be").unwrap();
    let keeper = Keeper::start(recovery.clone());
    let mut document = Document::new(example());
    retitle(&mut document, "Dinner");
    keeper.keep(work(&document));
    assert_eq!(keeper.hurry(), None);
    let error: CannotKeep = keeper.failure().expect("told");
    assert_eq!(error.folder, recovery.folder());
    let said = Lang::En.words().fault(&Fault::from(&error));
    assert!(said.starts_with("Unsaved work cannot be kept safe: "), "{said}");
    retitle(&mut document, "Supper");
    keeper.keep(work(&document));
    assert_eq!((keeper.hurry(), keeper.failure()), (None, None), "once is enough");
    fs::remove_file(&blocked).unwrap();
    let place = keeper.hurry().expect("kept again");
    assert_eq!(disk::read(&place).unwrap().journey, titled("Supper"));
    fs::remove_dir_all(&blocked).unwrap();
    fs::write(&blocked, "").unwrap();
    retitle(&mut document, "Breakfast");
    keeper.keep(work(&document));
    keeper.hurry();
    assert!(keeper.failure().is_some(), "a new failure is told anew");
    assert_eq!(map::write(&example()), EXAMPLE);
}

#[test]
fn every_reason_has_its_words_in_every_language() {
    for lang in Lang::ALL {
        let mut said = std::collections::BTreeSet::new();
        for failure in [
            Failure::NotFound,
            Failure::Denied,
            Failure::Full,
            Failure::ReadOnlyDisk,
            Failure::Other("odd".to_owned()),
        ] {
            let error = CannotKeep { folder: PathBuf::from("state"), failure };
            said.insert(lang.words().fault(&Fault::from(&error)));
        }
        assert_eq!(said.len(), 5, "{said:?}");
    }
}
