//! The claim on a piece of unsaved work: the Polku that holds its lock works on it. The system releases the lock
//! when the process ends, however it ends, so work that nobody holds was left behind.

use std::{
    collections::BTreeSet,
    fs::{self, File, OpenOptions, TryLockError},
    io,
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
};

use super::super::lock::is_at;

/// A claim, which is held while this value lives.
#[derive(Debug)]
pub(super) struct Claim {
    path: PathBuf,
    file: File,
}

/// The locks that this process holds: some file systems give a process the same lock twice.
static OWN: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

fn own() -> MutexGuard<'static, BTreeSet<PathBuf>> {
    OWN.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Claim {
    /// Takes the lock at `path`, which is created if need be; `None` while somebody holds it.
    pub(super) fn take(path: PathBuf) -> io::Result<Option<Self>> {
        let mut own = own();
        if own.contains(&path) {
            return Ok(None);
        }
        loop {
            let file = open(&path)?;
            match file.try_lock() {
                Err(TryLockError::WouldBlock) => return Ok(None),
                // The holder before has removed the file meanwhile: a lock on it would keep nobody out.
                _ if !is_at(&file, &path) => {}
                _ => {
                    own.insert(path.clone());
                    return Ok(Some(Self { path, file }));
                }
            }
        }
    }

    /// Removes the lock's file too, once the work it was for is gone.
    pub(super) fn remove(self) {
        // Other systems do not remove an open file.
        if cfg!(unix) {
            let _ = fs::remove_file(&self.path);
        }
        let path = self.path.clone();
        drop(self);
        if cfg!(not(unix)) {
            let _ = fs::remove_file(path);
        }
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        let _ = self.file.unlock();
        own().remove(&self.path);
    }
}

/// Keeps the lock at `path` from being taken while the returned file lives, for looking at what was left behind;
/// several may look at once. Returns `None` while somebody holds the lock.
pub(super) fn look(path: &Path) -> Option<File> {
    if own().contains(path) {
        return None;
    }
    let file = open(path).ok()?;
    match file.try_lock_shared() {
        Err(TryLockError::WouldBlock) => None,
        _ => Some(file),
    }
}

fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options.open(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_claimed_is_not_claimed_or_looked_at_by_another() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.lock");
        let claim = Claim::take(path.clone()).expect("a file").expect("free");
        assert!(Claim::take(path.clone()).expect("a file").is_none());
        assert!(look(&path).is_none());
        drop(claim);
        let (one, other) = (look(&path), look(&path));
        assert!(one.is_some() && other.is_some(), "several may look at once");
        assert!(Claim::take(path.clone()).expect("a file").is_none(), "not while one looks");
        drop((one, other));
        Claim::take(path.clone()).expect("a file").expect("free").remove();
        assert!(!path.exists());
    }
}
