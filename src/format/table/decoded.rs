//! Decodes a text file, whatever its encoding: UTF-8 or UTF-16, with or without a byte order mark, else
//! Windows-1252, in which every byte is a character.

use std::{
    io::{self, Read, Seek},
    ops::Range,
};

use encoding_rs::{CoderResult, Decoder, Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// The number of bytes that are read at a time.
const CHUNK: usize = 1 << 16;

/// A reader that gives a file as UTF-8.
pub(super) struct Decoded<R> {
    source: R,
    decoder: Decoder,
    bytes: Vec<u8>,
    /// The range of `bytes` that is not decoded yet; `is_last` says that the source has ended.
    rest: Range<usize>,
    is_last: bool,
    text: Vec<u8>,
    /// The range of `text` that has not been read yet.
    unread: Range<usize>,
}

impl<R: Read> Decoded<R> {
    /// Reads from the beginning of a text in this encoding; its byte order mark is left out.
    pub(super) fn new(source: R, encoding: &'static Encoding) -> Self {
        let decoder = encoding.new_decoder_with_bom_removal();
        let [bytes, text] = [vec![0; CHUNK], vec![0; CHUNK]];
        Self { source, decoder, bytes, rest: 0..0, is_last: false, text, unread: 0..0 }
    }

    /// Decodes until there is text to read or the source ends.
    fn decode(&mut self) -> io::Result<()> {
        let mut is_over = false;
        while self.unread.is_empty() && !is_over {
            if self.rest.is_empty() && !self.is_last {
                let read = self.source.read(&mut self.bytes)?;
                (self.rest, self.is_last) = (0..read, read == 0);
            }
            let bytes = &self.bytes[self.rest.clone()];
            let (result, read, written, _) = self.decoder.decode_to_utf8(bytes, &mut self.text, self.is_last);
            self.rest.start += read;
            self.unread = 0..written;
            is_over = self.is_last && result == CoderResult::InputEmpty;
        }
        Ok(())
    }
}

impl<R: Read> Read for Decoded<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let is_at_end = self.is_last && self.rest.is_empty();
        if self.unread.is_empty() && !is_at_end {
            self.decode()?;
        }
        let length = self.unread.len().min(into.len());
        into[..length].copy_from_slice(&self.text[self.unread.start..][..length]);
        self.unread.start += length;
        Ok(length)
    }
}

/// Returns the encoding of a text, which is read to its end to find out.
pub(super) fn encoding_of(source: &mut (impl Read + Seek)) -> io::Result<&'static Encoding> {
    let mut bytes = vec![0; CHUNK];
    source.rewind()?;
    let (mut kept, mut is_first) = (0, true);
    loop {
        let read = source.read(&mut bytes[kept..])?;
        let there = &bytes[..kept + read];
        if is_first && let Some(wide) = wide(there) {
            return Ok(wide);
        }
        is_first = false;
        let valid = match std::str::from_utf8(there) {
            Ok(_) => there.len(),
            // The last bytes are the beginning of a character that the next chunk completes.
            Err(error) if error.error_len().is_none() && read > 0 => error.valid_up_to(),
            Err(_) => return Ok(WINDOWS_1252),
        };
        if read == 0 {
            return Ok(UTF_8);
        }
        let end = kept + read;
        bytes.copy_within(valid..end, 0);
        kept = end - valid;
    }
}

/// Returns whether these first bytes look like UTF-16.
pub(super) fn is_wide(first: &[u8]) -> bool {
    wide(first).is_some()
}

/// Recognises UTF-16 by its byte order mark, else by zeros in every other byte, as most letters have.
fn wide(first: &[u8]) -> Option<&'static Encoding> {
    match first {
        [0xff, 0xfe, ..] => return Some(UTF_16LE),
        [0xfe, 0xff, ..] => return Some(UTF_16BE),
        _ => {}
    }
    let zeros = |begin: usize| first.iter().skip(begin).step_by(2).filter(|byte| **byte == 0).count();
    let (before, behind) = (zeros(0), zeros(1));
    let is_most = |count: usize| count > 0 && 3 * count > first.len() / 2;
    if is_most(behind) && before == 0 {
        Some(UTF_16LE)
    } else if is_most(before) && behind == 0 {
        Some(UTF_16BE)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    fn decoded(bytes: &[u8]) -> (&'static str, String) {
        let mut source = Cursor::new(bytes);
        let encoding = encoding_of(&mut source).expect("read");
        source.rewind().expect("there");
        let mut text = String::new();
        Decoded::new(source, encoding).read_to_string(&mut text).expect("text");
        (encoding.name(), text)
    }

    fn utf_16(text: &str, mark: bool, is_big: bool) -> Vec<u8> {
        let units = mark.then_some(0xfeff).into_iter().chain(text.encode_utf16());
        units.flat_map(|unit| if is_big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
    }

    #[test]
    fn every_encoding_is_known_by_what_stands_in_the_file() {
        let text = "Äänitys;🙂\n".repeat(9_000);
        for (mark, is_big) in [(true, true), (true, false), (false, true), (false, false)] {
            let (name, found) = decoded(&utf_16(&text, mark, is_big));
            assert!((name, &found) == (if is_big { "UTF-16BE" } else { "UTF-16LE" }, &text), "{name}");
        }
        assert!(decoded(text.as_bytes()) == ("UTF-8", text.clone()));
        assert!(decoded(format!("\u{feff}{text}").as_bytes()) == ("UTF-8", text));
        let latin: Vec<u8> = [b"plain;1\n".repeat(20_000), b"h\xf6yry \x80".to_vec()].concat();
        let (name, found) = decoded(&latin);
        assert!(name == "windows-1252" && found.ends_with("\nhöyry €"));
        assert_eq!(decoded(b""), ("UTF-8", String::new()));
        assert_eq!(decoded("cut ä".as_bytes().split_last().expect("bytes").1).0, "windows-1252");
    }
}
