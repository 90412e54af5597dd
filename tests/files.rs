//! Files on a real disk: what may become of them and what may not.

use std::{
    fs,
    path::{Path, PathBuf},
};

use polku::{
    disk::{self, DiskError, HardLinks, LARGEST_FILE, OnDisk, Output, SaveError, SaveStep},
    editor::Document,
    format::map,
    journey::{Edit, Journey, MapField},
    words::{Fault, FaultKind},
};
use tempfile::TempDir;

use crate::map_file::EXAMPLE;

pub(crate) fn example() -> Journey {
    map::read(EXAMPLE.as_bytes()).expect("a map").journey
}

/// Returns the example with another title.
pub(crate) fn titled(title: &str) -> Journey {
    example().apply(&[Edit::Describe(MapField::Title(title.to_owned()))]).expect("a title")
}

/// Makes a folder with the example in it.
pub(crate) fn folder() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("map.ron");
    fs::write(&path, EXAMPLE).expect("a file");
    (folder, path)
}

pub(crate) fn on_disk(path: &Path) -> OnDisk {
    OnDisk::Content(disk::read(path).expect("a map").stamp)
}

pub(crate) fn save(journey: &Journey, path: &Path, expected: &OnDisk) -> Result<disk::Saved, SaveError> {
    disk::save(journey, path, expected, HardLinks::Refuse)
}

/// Returns the names of everything in a folder, hidden files too.
pub(crate) fn names(folder: &TempDir) -> Vec<String> {
    let entries = fs::read_dir(folder.path()).expect("a folder");
    entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect()
}

#[test]
fn a_saved_map_is_read_again_and_its_stamp_is_what_the_file_holds() {
    let (folder, path) = folder();
    let saved = save(&titled("Dinner"), &path, &on_disk(&path)).expect("saved");
    let opened = disk::read(&path).expect("a map");
    assert_eq!((&opened.journey, &opened.stamp), (&titled("Dinner"), &saved.stamp));
    assert!(saved.is_confirmed);
    assert_eq!(names(&folder), ["map.ron"]);
}

#[test]
fn of_two_writers_the_second_is_told_and_nothing_is_lost() {
    let (_folder, path) = folder();
    let opened = on_disk(&path);
    save(&titled("Hers"), &path, &opened).expect("the first");
    let Err(SaveError::Changed { found }) = save(&titled("His"), &path, &opened) else {
        panic!("overwritten")
    };
    assert_eq!(disk::read(&path).expect("a map").journey, titled("Hers"));
    // He has been shown her map, but she has saved once more meanwhile.
    save(&titled("Hers again"), &path, &on_disk(&path)).expect("the first again");
    assert!(matches!(save(&titled("His"), &path, &found), Err(SaveError::Changed { .. })));
    save(&titled("His"), &path, &on_disk(&path)).expect("what was there has been shown");
}

#[test]
fn a_new_file_replaces_nothing_and_a_vanished_one_is_noticed() {
    let (folder, path) = folder();
    assert!(matches!(save(&example(), &path, &OnDisk::Nothing), Err(SaveError::Changed { .. })));
    let opened = on_disk(&path);
    fs::remove_file(&path).expect("removed");
    let vanished = SaveError::Changed { found: OnDisk::Nothing };
    assert_eq!(save(&titled("New"), &path, &opened), Err(vanished));
    assert_eq!(names(&folder), Vec::<String>::new());
    save(&titled("New"), &path, &OnDisk::Nothing).expect("saved anew");
    let gone = folder.path().join("gone").join("map.ron");
    assert_eq!(save(&example(), &gone, &OnDisk::Nothing), Err(SaveError::NoFolder));
    assert!(!folder.path().join("gone").exists());
}

#[test]
fn whatever_step_fails_the_old_file_is_whole_and_nothing_is_left_behind() {
    for failing in SaveStep::ALL {
        for is_new in [false, true] {
            let (folder, path) = folder();
            let expected = if is_new { OnDisk::Nothing } else { on_disk(&path) };
            if is_new {
                fs::remove_file(&path).expect("removed");
            }
            let mut watch =
                |step| if step == failing { Err(std::io::ErrorKind::StorageFull.into()) } else { Ok(()) };
            let saved = disk::save_with(&titled("New"), &path, &expected, HardLinks::Refuse, &mut watch);
            if failing == SaveStep::FlushFolder {
                assert!(!saved.expect("saved").is_confirmed);
                assert_eq!(disk::read(&path).expect("a map").journey, titled("New"));
                assert_eq!(names(&folder), ["map.ron"]);
                continue;
            }
            let error = saved.expect_err("a failed step is told");
            assert!(matches!(error, SaveError::Failed { step, .. } if step == failing), "{error}");
            assert_eq!(Fault::from(&error).kind, FaultKind::Io);
            let left = if is_new { vec![] } else { vec!["map.ron"] };
            assert_eq!(names(&folder), left, "{failing:?}");
            assert!(is_new || fs::read_to_string(&path).expect("a file") == EXAMPLE);
        }
    }
}

/// No test of its own: the process that `a_killed_save_leaves_old_or_new_and_the_next_save_clears_up` kills.
#[test]
#[ignore = "started by another test"]
fn save_until_killed() {
    let Ok(path) = std::env::var("POLKU_TEST_SAVE_AT") else { return };
    let last = std::env::var("POLKU_TEST_KILLED_BEFORE").expect("a step");
    // Exiting without unwinding is the same as being killed: nothing cleans up.
    let mut watch = |step| if format!("{step:?}") == last { std::process::exit(9) } else { Ok(()) };
    let path = Path::new(&path);
    let _ = disk::save_with(&titled("New"), path, &on_disk(path), HardLinks::Refuse, &mut watch);
}

#[test]
fn a_killed_save_leaves_old_or_new_and_the_next_save_clears_up() {
    for step in SaveStep::ALL {
        let (folder, path) = folder();
        let killed = std::process::Command::new(std::env::current_exe().expect("this test"))
            .args(["--exact", "files::save_until_killed", "--ignored"])
            .env("POLKU_TEST_SAVE_AT", &path)
            .env("POLKU_TEST_KILLED_BEFORE", format!("{step:?}"))
            .output()
            .expect("a process");
        assert_eq!(killed.status.code(), Some(9), "{step:?}");
        let expected = if step == SaveStep::FlushFolder { titled("New") } else { example() };
        assert_eq!(disk::read(&path).expect("whole").journey, expected, "{step:?}");
        save(&titled("Next"), &path, &on_disk(&path)).expect("the next save");
        assert_eq!(names(&folder), ["map.ron"], "{step:?}");
    }
}

#[test]
fn two_writers_at_once_lose_no_save() {
    let (folder, path) = folder();
    let saves_of = |writer: usize| {
        for round in 0..40 {
            loop {
                let opened = disk::read(&path).expect("always whole");
                let note = format!("{}{writer}:{round}\n", opened.journey.about().note);
                let next = opened.journey.apply(&[Edit::Describe(MapField::Note(note))]).expect("a note");
                match save(&next, &path, &OnDisk::Content(opened.stamp)) {
                    Ok(_) => break,
                    Err(SaveError::Changed { .. }) => {}
                    Err(error) => panic!("{error}"),
                }
            }
        }
    };
    std::thread::scope(|scope| {
        for writer in 0..3 {
            scope.spawn(move || saves_of(writer));
        }
    });
    let note = disk::read(&path).expect("a map").journey.about().note.clone();
    for writer in 0..3 {
        for round in 0..40 {
            assert!(note.contains(&format!("{writer}:{round}\n")), "{writer}:{round} is lost");
        }
    }
    assert_eq!(names(&folder), ["map.ron"]);
}

#[test]
fn what_is_no_file_of_ours_is_told_apart() {
    let (folder, path) = folder();
    assert_eq!(disk::read(folder.path()).expect_err("a folder"), DiskError::Directory);
    let kind = |error: &DiskError| Fault::from(error).kind;
    assert_eq!(kind(&disk::read(&folder.path().join("none.ron")).expect_err("missing")), FaultKind::Io);
    let bomb = fs::OpenOptions::new().write(true).open(&path).expect("a file");
    bomb.set_len(100 << 20).expect("100 MB");
    let error = disk::read(&path).expect_err("too large");
    assert_eq!((kind(&error), &error), (FaultKind::TooLarge, &DiskError::TooLarge { most: LARGEST_FILE }));
    assert!(matches!(
        save(&example(), folder.path(), &OnDisk::Nothing),
        Err(SaveError::Target(DiskError::Directory))
    ));
}

#[test]
fn an_output_replaces_an_existing_file_only_by_force() {
    let (folder, path) = folder();
    let output = |path, force| Output { path, inputs: &[], force };
    let refused = output(&path, false).write(b"picture");
    assert_eq!(refused, Err(SaveError::Target(DiskError::Exists)));
    assert_eq!(fs::read_to_string(&path).expect("a file"), EXAMPLE);
    output(&path, true).write(b"picture").expect("by force");
    output(&folder.path().join("new.svg"), false).write(b"picture").expect("a new file");
    assert_eq!(fs::read(&path).expect("a file"), b"picture");
    assert_eq!(names(&folder).len(), 2);
}

#[test]
fn a_map_is_as_read_until_it_is_changed_or_saved() {
    let (_folder, path) = folder();
    let opened = || Document::opened(disk::read(&path).expect("a map"), path.clone());
    let mut document = opened();
    assert!(document.is_as_read());
    document.apply(&[Edit::Describe(MapField::Title("Dinner".to_owned()))]).expect("a title");
    assert!(!document.is_as_read());
    document.undo();
    assert!(document.is_as_read());
    let untitled = Document::new(opened().journey().as_ref().clone());
    for mut document in [opened(), untitled] {
        let saved = save(document.journey(), &path, &opened().on_disk()).expect("saved");
        document.mark_saved(path.clone(), saved.stamp, document.revision());
        assert!(!document.is_dirty() && !document.is_as_read(), "it was meant to be there");
    }
}

#[test]
fn an_opened_map_is_dirty_until_it_is_saved_or_undone() {
    let (_folder, path) = folder();
    let mut document = Document::opened(disk::read(&path).expect("a map"), path.clone());
    assert!(!document.is_dirty());
    let title = |title: &str| Edit::Describe(MapField::Title(title.to_owned()));
    document.apply(&[title("Dinner")]).expect("a title");
    assert!(document.is_dirty());
    let saved = save(document.journey(), &path, &document.on_disk()).expect("saved");
    document.mark_saved(path.clone(), saved.stamp, document.revision());
    assert!(!document.is_dirty());
    document.undo();
    assert!(document.is_dirty());
    document.redo();
    assert!(!document.is_dirty());
    document.apply(&[title("Supper")]).expect("a title");
    save(document.journey(), &path, &document.on_disk()).expect("what it saved itself is no surprise");
}
