//! A folder for tests of the rooms above, which open no files themselves: it does to files what somebody else may
//! do.

use std::{
    fmt::Debug,
    fs,
    path::{Path, PathBuf},
};

use tempfile::TempDir;

/// A temporary folder that is removed when this value is dropped.
pub(crate) struct Folder(TempDir);

impl Folder {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    /// Returns the path of a file of this name, whether or not it exists.
    pub(crate) fn at(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }
}

pub(crate) fn write(path: &Path, content: impl AsRef<[u8]>) {
    fs::write(path, content).expect("written");
}

pub(crate) fn text(path: &Path) -> String {
    fs::read_to_string(path).expect("a text")
}

pub(crate) fn remove(path: &Path) {
    fs::remove_file(path).expect("removed");
}

/// Gives a file another name besides its own.
pub(crate) fn link(path: &Path, name: &Path) {
    fs::hard_link(path, name).expect("a link");
}

pub(crate) fn set_readonly(path: &Path, readonly: bool) {
    let mut permissions = fs::metadata(path).expect("a file").permissions();
    permissions.set_readonly(readonly);
    fs::set_permissions(path, permissions).expect("set");
}

/// Returns when a file was last written, for comparing.
pub(crate) fn written_at(path: &Path) -> impl PartialEq + Debug + use<> {
    fs::metadata(path).and_then(|file| file.modified()).expect("a file")
}
