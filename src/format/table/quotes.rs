//! Tracks whether the quotes of a text match: each one opened is closed, and one within a cell is doubled.

use std::io::{self, Read};

/// A reader that knows whether a quote is open.
pub(super) struct Quotes<R> {
    source: R,
    is_open: bool,
}

impl<R> Quotes<R> {
    pub(super) fn new(source: R) -> Self {
        Self { source, is_open: false }
    }

    /// Returns whether a quote is open after the text read so far.
    pub(super) fn is_open(&self) -> bool {
        self.is_open
    }
}

impl<R: Read> Read for Quotes<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.source.read(into)?;
        for byte in &into[..read] {
            self.is_open ^= *byte == b'"';
        }
        Ok(read)
    }
}
