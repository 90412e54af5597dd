//! The map file as others rely on it, and files on a real disk: what may become of them and what may not.

use std::{
    fs,
    path::{Path, PathBuf},
};

use polku::{
    disk::{self, DiskError, Document, HardLinks, LARGEST_FILE, OnDisk, SaveError, SaveStep},
    format::map,
    journey::{Edit, Journey, MapField},
    words::{Fault, Kind},
};
use tempfile::TempDir;

/// The example of the contract, byte for byte.
pub(crate) const EXAMPLE: &str = include_str!("contract_example.ron");

fn example() -> Journey {
    map::read(EXAMPLE.as_bytes()).expect("a map").journey
}

/// The example with another title.
fn titled(title: &str) -> Journey {
    example().apply(&[Edit::Describe(MapField::Title(title.to_owned()))]).expect("a title")
}

/// A folder with the example in it.
fn folder() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("map.ron");
    fs::write(&path, EXAMPLE).expect("a file");
    (folder, path)
}

fn on_disk(path: &Path) -> OnDisk {
    OnDisk::Content(disk::read(path).expect("a map").stamp)
}

fn save(journey: &Journey, path: &Path, expected: &OnDisk) -> Result<disk::Saved, SaveError> {
    disk::save(journey, path, expected, HardLinks::Refuse)
}

/// Everything in a folder, hidden files too.
fn names(folder: &TempDir) -> Vec<String> {
    let entries = fs::read_dir(folder.path()).expect("a folder");
    entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect()
}

#[test]
fn the_example_of_the_contract_loads_and_saves_to_the_same_bytes() {
    let loaded = map::read(EXAMPLE.as_bytes()).expect("a map");
    assert_eq!(map::write(&loaded.journey), EXAMPLE);
    assert!(!loaded.has_comments && loaded.unknown.is_empty());
    assert_eq!((loaded.journey.len(), loaded.journey.transitions().count()), (2, 1));
}

#[test]
fn a_map_in_any_layout_is_the_same_map() {
    let one_line = EXAMPLE.replace("\n", " ");
    let commented = EXAMPLE.replace("    stages:", "    // the plan\n    stages:");
    let elaborate = EXAMPLE.replace("order: 1,", "order: 0x1,").replace("\"Quick\"", "r\"Quick\"");
    let half = EXAMPLE.replace("(664, 120)", "(663.5, 120.4)");
    let spelled_out = EXAMPLE.replace("language:", "tolerance: 0,\n negativity_weight: 6,\n language:");
    for text in [&one_line, &commented, &elaborate, &half, &spelled_out, &format!("\u{feff}{EXAMPLE}")] {
        let loaded = map::read(text.as_bytes()).unwrap_or_else(|error| panic!("{error}\n{text}"));
        assert_eq!(map::write(&loaded.journey), EXAMPLE, "{text}");
        assert_eq!(loaded.has_comments, text.contains("//"));
    }
}

#[test]
fn positions_are_whole_and_half_rounds_away_from_zero() {
    for (read, written) in [("0.5", "1"), ("-0.5", "-1"), ("1.4", "1"), ("-0.4", "0"), ("1e3", "1000")] {
        let text = EXAMPLE.replace("(664,", &format!("({read},"));
        let journey = map::read(text.as_bytes()).expect("a map").journey;
        assert!(map::write(&journey).contains(&format!("at: ({written}, 120)")), "{read}");
    }
}

#[test]
fn what_a_newer_polku_wrote_is_kept_anywhere_in_the_file_and_named() {
    let newer = EXAMPLE
        .replace("format: 1", "format: 7")
        .replace("            order: 2,\n", "            order: 2,\n            hue: Some(0.5),\n")
        .replace("\"front\",\n", "\"front\",\n            mandate: (up_to: 50, unit: \"€\"),\n")
        .replace("\"Quick\",\n", "\"Quick\",\n            share: 0.4,\n")
        .replace("positive: 1)", "positive: 1, answered: {\"by\": 'x'})")
        .replace(
            "            ],\n",
            "            ],\n            r#contact-clock: [\n                1,\n            ],\n",
        )
        .replace("to: \"k2p9x0ab\")", "to: \"k2p9x0ab\", label: \"\\\"then\\\"\")")
        .replace("    ],\n)", "    ],\n    conflicts: [(a: 1), (b: 2)],\n)");
    let loaded = map::read(newer.as_bytes()).expect("a map");
    assert_eq!(map::write(&loaded.journey), newer);
    let named: Vec<_> = loaded.unknown.iter().map(|field| (field.name.as_str(), field.line)).collect();
    let expected = [
        ("hue", 18),
        ("mandate", 26),
        ("share", 33),
        ("answered", 47),
        ("contact-clock", 49),
        ("label", 61),
        ("conflicts", 63),
    ];
    assert_eq!(named, expected);
}

#[test]
fn a_map_cut_anywhere_is_refused_and_never_taken_for_a_shorter_one() {
    for end in 0..EXAMPLE.len() {
        match map::read(&EXAMPLE.as_bytes()[..end]) {
            // Without its last line end the map is whole.
            Ok(loaded) => assert_eq!((end, loaded.journey), (EXAMPLE.len() - 1, example())),
            Err(error) => assert_ne!(Fault::from(&error).sentence, ""),
        }
        let zeros = [&EXAMPLE.as_bytes()[..end], &vec![0; EXAMPLE.len() - end]].concat();
        assert!(map::read(&zeros).is_err(), "zeros from {end} on");
    }
}

#[test]
fn whatever_is_read_from_damaged_bytes_can_be_written_and_read() {
    let parts = ["\"", "(", ")", "[", "]", ",", ":", "\\", "\0", "0", "-", "/*", "r#", "'", "é"];
    let mut read = 0;
    for (place, part) in (0..EXAMPLE.len()).zip(parts.iter().cycle()) {
        let (before, after) = EXAMPLE.as_bytes().split_at(place);
        for rest in [after, &after[1..]] {
            if let Ok(loaded) = map::read(&[before, part.as_bytes(), rest].concat()) {
                let again = map::read(map::write(&loaded.journey).as_bytes()).expect("what was written");
                assert_eq!(again.journey, loaded.journey);
                read += 1;
            }
        }
    }
    assert!(read > 100, "much damage to a title is a title, but only {read} were");
}

#[test]
fn a_comment_is_noticed_because_saving_drops_it() {
    let loaded = map::read(EXAMPLE.replace("format: 1,", "format: 1, // one").as_bytes()).expect("a map");
    assert!(loaded.has_comments);
    assert_eq!(map::write(&loaded.journey), EXAMPLE);
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
    // He has been shown hers, but meanwhile she has saved once more.
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
            assert_eq!(Fault::from(&error).kind, Kind::Io);
            let left = if is_new { vec![] } else { vec!["map.ron"] };
            assert_eq!(names(&folder), left, "{failing:?}");
            assert!(is_new || fs::read_to_string(&path).expect("a file") == EXAMPLE);
        }
    }
}

/// Not a test of its own: the process that `a_killed_save_leaves_old_or_new` kills.
#[test]
#[ignore = "started by another test"]
fn save_until_killed() {
    let Ok(path) = std::env::var("POLKU_TEST_SAVE_AT") else { return };
    let last = std::env::var("POLKU_TEST_KILLED_BEFORE").expect("a step");
    // To leave without unwinding is what being killed comes to: nothing cleans up.
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
    assert_eq!(kind(&disk::read(&folder.path().join("none.ron")).expect_err("missing")), Kind::Io);
    let bomb = fs::OpenOptions::new().write(true).open(&path).expect("a file");
    bomb.set_len(100 << 20).expect("100 MB");
    let error = disk::read(&path).expect_err("too large");
    assert_eq!((kind(&error), &error), (Kind::TooLarge, &DiskError::TooLarge { most: LARGEST_FILE }));
    assert!(matches!(
        save(&example(), folder.path(), &OnDisk::Nothing),
        Err(SaveError::Target(DiskError::Directory))
    ));
}

#[test]
fn an_output_replaces_an_existing_file_only_by_force() {
    let (folder, path) = folder();
    let refused = disk::write_output(&path, b"picture", false);
    assert_eq!(refused, Err(SaveError::Target(DiskError::Exists)));
    assert_eq!(fs::read_to_string(&path).expect("a file"), EXAMPLE);
    disk::write_output(&path, b"picture", true).expect("by force");
    disk::write_output(&folder.path().join("new.svg"), b"picture", false).expect("a new file");
    assert_eq!(fs::read(&path).expect("a file"), b"picture");
    assert_eq!(names(&folder).len(), 2);
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

#[cfg(unix)]
mod unix {
    //! What only these systems have. Permissions mean nothing to root, so some tests end early for it.

    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};

    use super::*;

    fn set_mode(path: &Path, mode: u32) {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("a mode");
    }

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).expect("a file").mode() & 0o7777
    }

    /// Whether this process may read what nobody may.
    fn is_root(folder: &TempDir) -> bool {
        let probe = folder.path().join("probe");
        fs::write(&probe, "").expect("a file");
        set_mode(&probe, 0);
        let is_root = fs::File::open(&probe).is_ok();
        fs::remove_file(probe).expect("removed");
        is_root
    }

    #[test]
    fn a_saved_file_keeps_its_mode_and_a_new_one_has_the_usual() {
        let (folder, path) = folder();
        for wanted in [0o600, 0o640, 0o664] {
            set_mode(&path, wanted);
            save(&titled(&wanted.to_string()), &path, &on_disk(&path)).expect("saved");
            assert_eq!(mode(&path), wanted);
        }
        let usual = folder.path().join("usual");
        fs::write(&usual, "").expect("a file");
        let new = folder.path().join("new.ron");
        save(&example(), &new, &OnDisk::Nothing).expect("saved");
        assert_eq!(mode(&new), mode(&usual));
    }

    #[test]
    fn a_link_stays_a_link_and_its_file_is_saved() {
        let (folder, path) = folder();
        let elsewhere = tempfile::tempdir().expect("a folder");
        let link = elsewhere.path().join("link.ron");
        let second = elsewhere.path().join("second.ron");
        symlink(&path, &link).expect("a link");
        symlink("link.ron", &second).expect("a link to it");
        save(&titled("New"), &second, &on_disk(&second)).expect("saved");
        assert!(link.is_symlink() && second.is_symlink());
        assert_eq!(disk::read(&path).expect("a map").journey, titled("New"));
        assert_eq!((names(&folder).len(), names(&elsewhere).len()), (1, 2));
        let dangling = elsewhere.path().join("dangling.ron");
        symlink(folder.path().join("new.ron"), &dangling).expect("a link");
        save(&example(), &dangling, &OnDisk::Nothing).expect("saved");
        assert!(dangling.is_symlink() && folder.path().join("new.ron").is_file());
    }

    #[test]
    fn links_in_a_circle_are_an_error() {
        let folder = tempfile::tempdir().expect("a folder");
        let (a, b) = (folder.path().join("a.ron"), folder.path().join("b.ron"));
        symlink(&b, &a).expect("a link");
        symlink(&a, &b).expect("a link");
        assert_eq!(save(&example(), &a, &OnDisk::Nothing), Err(SaveError::LinkLoop));
        assert!(matches!(disk::read(&a), Err(DiskError::Io(_))));
    }

    #[test]
    fn a_file_with_two_names_is_asked_about() {
        let (folder, path) = folder();
        let other = folder.path().join("other.ron");
        fs::hard_link(&path, &other).expect("a name");
        let opened = on_disk(&path);
        assert_eq!(save(&titled("New"), &path, &opened), Err(SaveError::HardLinked { names: 2 }));
        disk::save(&titled("New"), &path, &opened, HardLinks::Break).expect("saved anyway");
        assert_eq!(fs::read_to_string(other).expect("a file"), EXAMPLE);
        assert_eq!(disk::read(&path).expect("a map").journey, titled("New"));
    }

    #[test]
    fn a_read_only_file_is_refused() {
        let (folder, path) = folder();
        let opened = on_disk(&path);
        set_mode(&path, 0o444);
        assert_eq!(save(&titled("New"), &path, &opened), Err(SaveError::ReadOnly));
        assert_eq!(fs::read_to_string(&path).expect("a file"), EXAMPLE);
        assert_eq!(names(&folder), ["map.ron"]);
    }

    #[test]
    fn what_nobody_may_read_or_write_is_told() {
        let (folder, path) = folder();
        if is_root(&folder) {
            return;
        }
        let opened = on_disk(&path);
        set_mode(folder.path(), 0o555);
        let refused = save(&titled("New"), &path, &opened);
        set_mode(folder.path(), 0o755);
        assert!(matches!(refused, Err(SaveError::Failed { .. })), "{refused:?}");
        assert_eq!(fs::read_to_string(&path).expect("a file"), EXAMPLE);
        set_mode(&path, 0);
        assert!(matches!(disk::read(&path), Err(DiskError::Io(disk::Failure::Denied))));
    }

    #[test]
    fn a_device_or_a_pipe_is_refused_without_waiting_for_it() {
        for device in ["/dev/zero", "/dev/null"] {
            assert_eq!(disk::read(Path::new(device)).expect_err("a device"), DiskError::Device);
        }
        let folder = tempfile::tempdir().expect("a folder");
        let pipe = folder.path().join("pipe.ron");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status();
        if made.is_ok_and(|status| status.success()) {
            assert_eq!(disk::read(&pipe).expect_err("a pipe"), DiskError::Device);
            assert!(matches!(
                save(&example(), &pipe, &OnDisk::Nothing),
                Err(SaveError::Target(DiskError::Device))
            ));
        }
    }

    #[test]
    fn names_as_long_as_a_folder_allows_are_saved() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("x".repeat(255));
        save(&example(), &path, &OnDisk::Nothing).expect("saved");
        save(&titled("New"), &path, &on_disk(&path)).expect("saved again");
        assert_eq!(names(&folder).len(), 1);
    }
}
