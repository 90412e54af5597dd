//! Reads with reports of progress, by which reading can be cancelled, and sets the largest size that is read.

use std::{
    io::{self, Read, Seek, SeekFrom},
    ops::ControlFlow,
};

/// The largest file that is read as a table, in bytes: 256 MB. An archive may not unpack to more either.
pub const LARGEST_TABLE: u64 = 256 << 20;

/// A function that is told how many bytes of the file have been read, and says whether to continue. While an
/// archive is checked, it is told 0.
pub type Progress<'a> = dyn FnMut(u64) -> ControlFlow<()> + 'a;

/// A reader that reports to `progress` and stops when told to.
pub(super) struct Watched<'a, 'p, R> {
    source: R,
    read: u64,
    progress: &'a mut Progress<'p>,
}

/// The error by which reading is cancelled.
#[derive(Debug, thiserror::Error)]
#[error("cancelled")]
struct Cancel;

impl<'a, 'p, R: Read> Watched<'a, 'p, R> {
    pub(super) fn new(source: R, progress: &'a mut Progress<'p>) -> Self {
        Self { source, read: 0, progress }
    }
}

impl<R: Read> Read for Watched<'_, '_, R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.source.read(into)?;
        self.read += read as u64;
        match (self.progress)(self.read) {
            ControlFlow::Continue(()) => Ok(read),
            ControlFlow::Break(()) => Err(io::Error::other(Cancel)),
        }
    }
}

impl<R: Seek> Seek for Watched<'_, '_, R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.source.seek(to)
    }
}

/// Returns whether reading ended because it was cancelled.
pub(super) fn is_cancel(error: &io::Error) -> bool {
    let Some(inner) = error.get_ref() else { return false };
    inner.is::<Cancel>()
}
