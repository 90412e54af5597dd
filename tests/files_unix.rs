//! Files as only Unix has them: modes, links, devices. Root ignores permissions, so some tests end early for it.

use std::{
    fs,
    os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink},
    path::Path,
};

use polku::disk::{self, DiskError, HardLinks, OnDisk, SaveError};
use tempfile::TempDir;

use crate::{
    files::{example, folder, names, on_disk, save, titled},
    map_file::EXAMPLE,
};

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("a mode");
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).expect("a file").mode() & 0o7777
}

/// Returns whether this process may read a file that nobody may read.
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
