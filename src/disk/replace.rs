//! Replacing a file whole or not at all, whatever happens at whatever moment: the new content is complete and on
//! the disk under another name before it takes the place of the old.

use std::{
    fs::{self, File, Metadata},
    io::{self, ErrorKind, Write},
    path::{Path, PathBuf},
    thread,
    time::Duration,
};

use tempfile::NamedTempFile;

use super::lock::{Lock, own_prefix};

/// The steps of a save, in order. Tests make each one fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveStep {
    Lock,
    /// Reading the file that is there.
    Look,
    /// Making the temporary file.
    Create,
    Write,
    /// Giving the temporary file the mode of the old one.
    Mode,
    Flush,
    ReadBack,
    Rename,
    /// Flushing the folder, so that the new name survives a power cut.
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

/// A function that is called before each step; an error from it counts as the step's.
pub(super) type Watch<'a> = &'a mut dyn FnMut(SaveStep) -> io::Result<()>;

/// The step that failed, and its error.
pub(super) type Failed = (SaveStep, io::Error);

pub(super) fn watched<T>(
    watch: Watch<'_>,
    step: SaveStep,
    work: impl FnOnce() -> io::Result<T>,
) -> Result<T, Failed> {
    watch(step).and_then(|()| work()).map_err(|error| (step, error))
}

/// The place where a file is really written: behind all links, in a folder that exists.
pub(super) struct Destination {
    pub(super) path: PathBuf,
    pub(super) folder: PathBuf,
    pub(super) readers: Readers,
}

/// The people who may read a new file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Readers {
    /// Everybody whom the user's mask allows.
    Usual,
    OwnerOnly,
}

/// The most links that are followed; systems follow about as many.
const MOST_LINKS: usize = 40;

impl Destination {
    /// Follows all links; `None` where they lead round in a circle.
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

    /// Puts this content in place of the file that `old` describes. Returns whether the disk has confirmed the new
    /// name; everything else it has confirmed. On an error the old file is still there.
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
        // The file is closed, since Windows renames no open file.
        let file = file.into_temp_path();
        watched(watch, SaveStep::ReadBack, || check_content(&file, content))?;
        watched(watch, SaveStep::Rename, || rename(&file, &self.path))?;
        Ok(watched(watch, SaveStep::FlushFolder, || flush_folder(&self.folder)).is_ok())
    }

    /// Makes a temporary file in the target's folder. It is removed if it is dropped before it is renamed.
    fn temporary(&self, is_usual: bool) -> io::Result<NamedTempFile> {
        let prefix = own_prefix(&self.path) + "-";
        let mut builder = tempfile::Builder::new();
        builder.prefix(&prefix).suffix(".tmp").rand_bytes(8);
        if is_usual {
            ask_usual_mode(&mut builder);
        }
        builder.tempfile_in(&self.folder)
    }

    /// Removes temporary files of a Polku that was killed while it saved this file. Under the lock nobody else is
    /// saving it.
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

/// Asks for the mode that the system gives any new file, as the user's mask limits it.
#[cfg(unix)]
fn ask_usual_mode(builder: &mut tempfile::Builder<'_, '_>) {
    use std::os::unix::fs::PermissionsExt as _;
    builder.permissions(fs::Permissions::from_mode(0o666));
}

/// Does nothing: on other systems new files inherit what their folder grants.
#[cfg(not(unix))]
fn ask_usual_mode(_builder: &mut tempfile::Builder<'_, '_>) {}

/// Gives the new file the mode and group of the old, so that the same people can read and write it.
fn take_mode(file: &File, old: Option<&Metadata>) -> io::Result<()> {
    let Some(old) = old else { return Ok(()) };
    #[cfg(unix)]
    {
        use std::os::unix::fs::{MetadataExt as _, fchown};
        // Only its members may give a file to a group; for others the group stays as it is.
        let _ = fchown(file, None, Some(old.gid()));
    }
    file.set_permissions(old.permissions())
}

fn check_content(path: &Path, content: &[u8]) -> io::Result<()> {
    if fs::read(path)? == content { Ok(()) } else { Err(ErrorKind::InvalidData.into()) }
}

/// Renames a file. On Windows it tries again while a virus scanner holds the file (errors 5 and 32).
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

/// Flushes a folder's entries to the disk; on Windows, which has no such call, it does nothing.
pub(super) fn flush_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}
