//! Reading that tells how far it has come, and ends when it is told to; and how much is read at most.

use std::{
    io::{self, Read, Seek, SeekFrom},
    ops::ControlFlow,
};

/// The largest file of answers that is read, in bytes: 256 MB. What an archive holds may come to no more either.
pub const LARGEST_TABLE: u64 = 256 << 20;

/// Is told how many bytes of the file were read so far, and says whether to go on. While an archive is being looked
/// through it is told 0.
pub type Progress<'a> = dyn FnMut(u64) -> ControlFlow<()> + 'a;

/// Reads through and tells `progress` of it.
pub(super) struct Watched<'a, 'p, R> {
    source: R,
    read: u64,
    progress: &'a mut Progress<'p>,
}

/// Somebody said to end it.
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

/// Returns whether reading ended because somebody said so.
pub(super) fn is_cancel(error: &io::Error) -> bool {
    let Some(inner) = error.get_ref() else { return false };
    inner.is::<Cancel>()
}
