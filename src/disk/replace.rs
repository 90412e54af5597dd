//! A file is replaced whole or not at all, whatever happens at whatever moment: the new content is complete
//! and on the disk under another name before it takes the place of the old.

use std::{
    fs::{self, File, Metadata},
    io::{self, ErrorKind, Write},
    path::{Path, PathBuf},
    thread,
    time::Duration,
};

use tempfile::NamedTempFile;

use super::lock::{Lock, own_prefix};

/// The steps of a save, in this order. Tests make each one fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveStep {
    Lock,
    /// Reads what is there.
    Look,
    /// Makes the temporary file.
    Create,
    Write,
    /// Gives the temporary file the mode of the old one.
    Mode,
    Flush,
    ReadBack,
    Rename,
    /// Makes the new name last.
    FlushFolder,
}

impl SaveStep {
    pub const ALL: [Self; 9] = [
        Self::Lock,
        Self::Look,
        Self::Create,
        Self::Write,
        Self::Mode,
        Self::Flush,
        Self::ReadBack,
        Self::Rename,
        Self::FlushFolder,
    ];
}

/// Called before each step; an error of its own is taken for the step's.
pub(super) type Watch<'a> = &'a mut dyn FnMut(SaveStep) -> io::Result<()>;

/// The step that failed, and why.
pub(super) type Failed = (SaveStep, io::Error);

pub(super) fn watched<T>(
    watch: Watch<'_>,
    step: SaveStep,
    work: impl FnOnce() -> io::Result<T>,
) -> Result<T, Failed> {
    watch(step).and_then(|()| work()).map_err(|error| (step, error))
}

/// Where a file is really written: behind all links, in a folder that is there.
pub(super) struct Destination {
    pub(super) path: PathBuf,
    pub(super) folder: PathBuf,
    pub(super) readers: Readers,
}

/// Who may read a file that was not there before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Readers {
    /// Whoever the user's mask lets.
    Usual,
    OwnerOnly,
}

/// How many links are followed; systems follow about as many.
const MOST_LINKS: usize = 40;

impl Destination {
    /// `None` where links lead round in a circle.
    pub(super) fn of(path: &Path) -> Option<Self> {
        let mut path = path.to_owned();
        for _ in 0..MOST_LINKS {
            let folder = match path.parent() {
                Some(parent) if parent.as_os_str().is_empty() => PathBuf::from("."),
                Some(parent) => parent.to_owned(),
                None => PathBuf::from("/"),
            };
            match fs::read_link(&path) {
                Ok(next) => path = folder.join(next),
                Err(_) => return Some(Self { path, folder, readers: Readers::Usual }),
            }
        }
        None
    }

    /// Puts this content in place of what is there, which `old` describes. Whether the disk has confirmed
    /// the new name; all else it has confirmed. On an error what was there is still there.
    pub(super) fn replace(
        &self,
        content: &[u8],
        old: Option<&Metadata>,
        lock: &Lock,
        watch: Watch<'_>,
    ) -> Result<bool, Failed> {
        if lock.is_exclusive() {
            self.sweep();
        }
        let mut file = watched(watch, SaveStep::Create, || {
            self.temporary(old.is_none() && self.readers == Readers::Usual)
        })?;
        watched(watch, SaveStep::Write, || file.write_all(content))?;
        watched(watch, SaveStep::Mode, || take_mode(file.as_file(), old))?;
        watched(watch, SaveStep::Flush, || file.as_file().sync_all())?;
        // Closed: Windows renames no open file.
        let file = file.into_temp_path();
        watched(watch, SaveStep::ReadBack, || check_content(&file, content))?;
        watched(watch, SaveStep::Rename, || rename(&file, &self.path))?;
        Ok(watched(watch, SaveStep::FlushFolder, || flush_folder(&self.folder)).is_ok())
    }

    /// A file of our own in the target's folder. It is removed when it is dropped before its renaming.
    fn temporary(&self, is_usual: bool) -> io::Result<NamedTempFile> {
        let prefix = own_prefix(&self.path) + "-";
        let mut builder = tempfile::Builder::new();
        builder.prefix(&prefix).suffix(".tmp").rand_bytes(8);
        if is_usual {
            ask_usual_mode(&mut builder);
        }
        builder.tempfile_in(&self.folder)
    }

    /// Removes what a Polku that was killed while it saved this file left behind. Under the lock nobody else
    /// is saving it.
    fn sweep(&self) {
        let prefix = own_prefix(&self.path) + "-";
        let Ok(entries) = fs::read_dir(&self.folder) else { return };
        for entry in entries.flatten() {
            let is_ours = entry.file_name().to_str().is_some_and(|name| {
                name.starts_with(&prefix) && name.len() == prefix.len() + "12345678.tmp".len()
            });
            if is_ours && fs::remove_file(entry.path()).is_ok() {
                log::info!("removed {} of an interrupted save", entry.path().display());
            }
        }
    }
}

/// Asks for the mode that the system gives any new file: what the user's mask leaves of it.
#[cfg(unix)]
fn ask_usual_mode(builder: &mut tempfile::Builder<'_, '_>) {
    use std::os::unix::fs::PermissionsExt as _;
    builder.permissions(fs::Permissions::from_mode(0o666));
}

/// New files inherit what their folder grants.
#[cfg(not(unix))]
fn ask_usual_mode(_builder: &mut tempfile::Builder<'_, '_>) {}

/// Whoever could read and write the old file can read and write the new one.
fn take_mode(file: &File, old: Option<&Metadata>) -> io::Result<()> {
    let Some(old) = old else { return Ok(()) };
    #[cfg(unix)]
    {
        use std::os::unix::fs::{MetadataExt as _, fchown};
        // Only its members may give a file to a group; who is none leaves it as it is.
        let _ = fchown(file, None, Some(old.gid()));
    }
    file.set_permissions(old.permissions())
}

fn check_content(path: &Path, content: &[u8]) -> io::Result<()> {
    if fs::read(path)? == content { Ok(()) } else { Err(ErrorKind::InvalidData.into()) }
}

/// On Windows a virus scanner may hold a file for a moment: errors 5 and 32.
fn rename(from: &Path, to: &Path) -> io::Result<()> {
    for _ in 0..20 {
        match fs::rename(from, to) {
            Err(error) if cfg!(windows) && matches!(error.raw_os_error(), Some(5 | 32)) => {
                thread::sleep(Duration::from_millis(50));
            }
            done => return done,
        }
    }
    fs::rename(from, to)
}

/// Windows has no such thing.
pub(super) fn flush_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}
