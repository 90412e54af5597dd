//! The lock of a file: one writer at a time, among all Polkus that see its folder.
//!
//! The lock is on a small file beside the target, because colleagues share the folder and nothing else. That file
//! is removed before the lock is released, so the folder stays as it was; one that a killed Polku left is locked,
//! used and removed by the next save. Where the file system has no locks, a save goes on without one; the target
//! is compared before it is replaced all the same.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, ErrorKind},
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

/// The longest wait for a lock. A save takes milliseconds, so a Polku that holds a lock this long is stuck.
const PATIENCE: Duration = Duration::from_secs(5);
const PAUSE: Duration = Duration::from_millis(5);

/// The lock, which is held while this value lives.
#[derive(Debug)]
pub(super) struct Lock {
    path: PathBuf,
    /// The locked file; `None` where the file system has no locks.
    file: Option<File>,
}

/// Returns the prefix of the files that Polku makes beside a target. It is not the target's name, since a name may
/// be as long as a folder allows.
pub(super) fn own_prefix(target: &Path) -> String {
    // This is FNV-1a, which is the same in every version of Polku; the standard library's hash does not promise
    // that.
    let name = target.file_name().unwrap_or_default().as_encoded_bytes();
    let hash = name.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, &byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!(".polku-{hash:016x}")
}

impl Lock {
    /// Takes the lock, waiting while another Polku saves this file; an error of kind `TimedOut` where that takes
    /// too long.
    pub(super) fn take(target: &Path) -> io::Result<Self> {
        let path = target.with_file_name(own_prefix(target) + ".lock");
        let deadline = Instant::now() + PATIENCE;
        loop {
            let file = open_or_create(&path)?;
            match file.try_lock() {
                // The holder before may have removed the file meanwhile, and a lock on a file that nobody else
                // finds keeps nobody out.
                Ok(()) if is_at(&file, &path) => return Ok(Self { path, file: Some(file) }),
                Ok(()) => {}
                Err(TryLockError::WouldBlock) if Instant::now() < deadline => thread::sleep(PAUSE),
                Err(TryLockError::WouldBlock) => return Err(ErrorKind::TimedOut.into()),
                Err(TryLockError::Error(_)) => return Ok(Self { path, file: None }),
            }
        }
    }

    /// Returns whether nobody else can hold the lock.
    pub(super) fn is_exclusive(&self) -> bool {
        self.file.is_some()
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // On other systems a waiting Polku could not tell that its lock is on a removed file.
        if cfg!(unix) {
            let _ = fs::remove_file(&self.path);
        }
    }
}

fn open_or_create(path: &Path) -> io::Result<File> {
    loop {
        match fs::symlink_metadata(path) {
            // Opening a pipe would wait, and a link could lead anywhere.
            Ok(about) if !about.is_file() => return Err(ErrorKind::InvalidInput.into()),
            Ok(_) => match File::open(path) {
                Err(error) if error.kind() == ErrorKind::NotFound => {}
                opened => return opened,
            },
            Err(error) if error.kind() == ErrorKind::NotFound => match create(path) {
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
                created => return created,
            },
            Err(error) => return Err(error),
        }
    }
}

fn create(path: &Path) -> io::Result<File> {
    let file = OpenOptions::new().write(true).create_new(true).open(path)?;
    // If it is left behind, a colleague must be able to lock it too.
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let _ = file.set_permissions(fs::Permissions::from_mode(0o666));
    }
    Ok(file)
}

#[cfg(unix)]
pub(super) fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let id = |about: fs::Metadata| (about.dev(), about.ino());
    file.metadata().is_ok_and(|own| fs::metadata(path).is_ok_and(|found| id(own) == id(found)))
}

#[cfg(not(unix))]
pub(super) fn is_at(_file: &File, _path: &Path) -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lock_keeps_others_out_and_leaves_nothing_behind() {
        let folder = tempfile::tempdir().expect("a folder");
        let target = folder.path().join("map.ron");
        let lock = Lock::take(&target).expect("a lock");
        let other = open_or_create(&lock.path).expect("the same file");
        assert!(matches!(other.try_lock(), Err(TryLockError::WouldBlock)));
        drop(lock);
        assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 0);
    }

    #[test]
    fn a_lock_that_was_left_behind_is_used_and_removed() {
        let folder = tempfile::tempdir().expect("a folder");
        let target = folder.path().join("map.ron");
        let path = Lock::take(&target).expect("a lock").path.clone();
        fs::write(&path, "").expect("left behind");
        drop(Lock::take(&target).expect("a lock"));
        assert!(!path.exists());
    }
}
