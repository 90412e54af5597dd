//! Reading: only regular files, never more than the limit, and nothing that waits for somebody else.

use std::{
    fs::{self, File, Metadata},
    io::{Cursor, Read, Seek},
    path::Path,
    sync::Arc,
};

use crate::{
    format::{
        map::{self, Unknown},
        table::LARGEST_TABLE,
    },
    journey::Journey,
};

use super::{
    error::{DiskError, Failure},
    list,
};

/// The largest file that is read, in bytes: 32 MB.
pub const LARGEST_FILE: u64 = 32 << 20;

/// A map that was read, and what is known of its file.
#[derive(Clone, Debug)]
pub struct Opened {
    pub journey: Journey,
    pub stamp: Stamp,
    /// Whether the file has comments. Saving leaves them out, so a person is told once.
    pub has_comments: bool,
    /// The fields that this Polku does not know; they are kept.
    pub unknown: Vec<Unknown>,
}

/// The content of a file as it was read or saved, which is all that a save may replace. It is the content itself,
/// not a digest, so that no two contents are taken for one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp(Arc<[u8]>);

/// The state of a path: what is there, or what is expected to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OnDisk {
    Nothing,
    Content(Stamp),
}

impl Stamp {
    pub(super) fn new(content: &[u8]) -> Self {
        Self(content.into())
    }

    pub(super) fn content(&self) -> &[u8] {
        &self.0
    }
}

/// Reads the map in this file.
pub fn read(path: &Path) -> Result<Opened, DiskError> {
    opened(&bytes_of(path)?)
}

pub(super) fn opened(bytes: &[u8]) -> Result<Opened, DiskError> {
    let map::Loaded { journey, has_comments, unknown } = map::read(bytes)?;
    Ok(Opened { journey, stamp: Stamp::new(bytes), has_comments, unknown })
}

/// Reads the map in a file or, for `-`, in standard input, without keeping what the file held.
pub fn read_map_input(path: &Path) -> Result<Journey, DiskError> {
    Ok(map::read(&input(path)?)?.journey)
}

/// The content of a file or standard input: a map, or else its bytes and why they are none.
#[derive(Debug)]
pub enum MapOrBytes {
    Map(Box<Journey>),
    Bytes(Vec<u8>, DiskError),
}

/// Reads the map in a file or, for `-`, in standard input; content that is no map is returned as bytes.
pub fn read_map_or_bytes(path: &Path) -> Result<MapOrBytes, DiskError> {
    let bytes = input(path)?;
    Ok(match map::read(&bytes) {
        Ok(loaded) => MapOrBytes::Map(loaded.journey.into()),
        Err(error) => MapOrBytes::Bytes(bytes, error.into()),
    })
}

/// Reads the text of a file or, for `-`, of standard input; for outlines.
pub fn read_input(path: &Path) -> Result<String, DiskError> {
    list::text(input(path)?)
}

/// Opens answers for reading from their beginning: a regular file or, for `-`, standard input, up to
/// [`LARGEST_TABLE`] bytes.
pub fn open_answers(path: &Path) -> Result<Box<dyn ReadSeek>, DiskError> {
    if is_standard(path) {
        let bytes = up_to(LARGEST_TABLE, std::io::stdin().lock(), 0)?;
        return Ok(Box::new(Cursor::new(bytes)));
    }
    check_regular(&fs::metadata(path)?)?;
    let file = File::open(path)?;
    let about = file.metadata()?;
    check_regular(&about)?;
    if about.len() > LARGEST_TABLE {
        return Err(DiskError::TooLarge { most: LARGEST_TABLE });
    }
    Ok(Box::new(file))
}

/// Returns the size of a file in bytes; 0 where it is not known.
pub fn size_of(path: &Path) -> u64 {
    fs::metadata(path).map_or(0, |about| about.len())
}

/// A source that can be read from any position.
pub trait ReadSeek: Read + Seek + Send {}

impl<T: Read + Seek + Send> ReadSeek for T {}

/// Returns whether a path stands for standard input or output.
pub fn is_standard(path: &Path) -> bool {
    path == Path::new("-")
}

/// Reads what is at this path now, so that a caller who read it before can tell whether it has changed.
pub fn look(path: &Path) -> Result<OnDisk, DiskError> {
    match bytes_of(path) {
        Ok(bytes) => Ok(OnDisk::Content(Stamp::new(&bytes))),
        Err(DiskError::Io(Failure::NotFound)) => Ok(OnDisk::Nothing),
        Err(error) => Err(error),
    }
}

fn input(path: &Path) -> Result<Vec<u8>, DiskError> {
    if is_standard(path) { up_to_limit(std::io::stdin().lock(), 0) } else { bytes_of(path) }
}

/// Reads the bytes of a regular file.
pub(super) fn bytes_of(path: &Path) -> Result<Vec<u8>, DiskError> {
    // This is checked before opening, since opening a pipe waits for its other end.
    check_regular(&fs::metadata(path)?)?;
    let file = File::open(path)?;
    let about = file.metadata()?;
    check_regular(&about)?;
    if about.len() > LARGEST_FILE {
        return Err(DiskError::TooLarge { most: LARGEST_FILE });
    }
    up_to_limit(file, about.len())
}

pub(super) fn check_regular(about: &Metadata) -> Result<(), DiskError> {
    match about.file_type() {
        kind if kind.is_file() => Ok(()),
        kind if kind.is_dir() => Err(DiskError::Directory),
        _ => Err(DiskError::Device),
    }
}

fn up_to_limit(from: impl Read, size: u64) -> Result<Vec<u8>, DiskError> {
    up_to(LARGEST_FILE, from, size)
}

/// Reads up to `most` bytes. More is an error: a file may grow while it is read, and standard input has no size.
fn up_to(most: u64, from: impl Read, size: u64) -> Result<Vec<u8>, DiskError> {
    let mut bytes = Vec::with_capacity(size as usize);
    from.take(most + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most { Err(DiskError::TooLarge { most }) } else { Ok(bytes) }
}
