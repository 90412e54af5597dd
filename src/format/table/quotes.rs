//! Whether the quotes of a text go together: each that is opened is closed, and one within a cell is written twice.

use std::io::{self, Read};

/// Reads through, and knows whether a quote is open.
pub(super) struct Quotes<R> {
    source: R,
    is_open: bool,
}

impl<R> Quotes<R> {
    pub(super) fn new(source: R) -> Self {
        Self { source, is_open: false }
    }

    /// Returns whether a quote is open after what was read so far.
    pub(super) fn is_open(&self) -> bool {
        self.is_open
    }
}

impl<R: Read> Read for Quotes<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.source.read(into)?;
        let quotes = into[..read].iter().filter(|byte| **byte == b'"').count();
        self.is_open ^= quotes % 2 == 1;
        Ok(read)
    }
}
