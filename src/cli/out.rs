//! The output for the terminal: results on standard output, everything else on standard error. Whatever a map or a
//! file name holds, a line stays one line and nothing in it controls the terminal.

use std::{
    borrow::Cow,
    fmt::Write as _,
    io::{self, BufWriter, ErrorKind, StdoutLock, Write},
};

use crate::format::map::acts_unseen;

/// Standard output. It keeps the first failure, and writes nothing more after it.
pub(super) struct Out {
    to: BufWriter<StdoutLock<'static>>,
    state: io::Result<()>,
}

impl Out {
    pub(super) fn new() -> Self {
        Self { to: BufWriter::new(io::stdout().lock()), state: Ok(()) }
    }

    /// Prints one line for people.
    pub(super) fn line(&mut self, text: &str) {
        self.bytes(format!("{}\n", escaped(text)).as_bytes());
    }

    /// Prints bytes for programs, as they are.
    pub(super) fn bytes(&mut self, bytes: &[u8]) {
        if self.state.is_ok() {
            self.state = self.to.write_all(bytes);
        }
    }

    /// Prints one line on standard error, after all output so far.
    pub(super) fn complain(&mut self, text: &str) {
        self.flush();
        complain(text);
    }

    fn flush(&mut self) {
        if self.state.is_ok() {
            self.state = self.to.flush();
        }
    }

    /// Returns an error where something did not arrive. A reader that closes the other end has read enough, which
    /// is no failure.
    pub(super) fn finish(mut self) -> io::Result<()> {
        self.flush();
        match self.state {
            Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
            state => state,
        }
    }
}

/// Prints one line on standard error. If even that is closed, nobody is left to tell.
pub(super) fn complain(text: &str) {
    let _ = writeln!(io::stderr(), "{}", escaped(text));
}

/// Returns a text that stays on its line and shows every character that would act unseen.
pub(super) fn escaped(text: &str) -> Cow<'_, str> {
    if !text.contains(acts_unseen) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::new();
    for c in text.chars() {
        match c {
            '\n' => shown.push_str("\\n"),
            c if acts_unseen(c) => {
                // Writing to a string cannot fail.
                let _ = write!(shown, "\\u{{{:x}}}", u32::from(c));
            }
            c => shown.push(c),
        }
    }
    Cow::Owned(shown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_line_steers_the_terminal() {
        assert_eq!(escaped("Käynti – ”sisään”"), "Käynti – ”sisään”");
        assert_eq!(escaped("a\nb\u{1b}[31m\u{202e}\u{9b}"), "a\\nb\\u{1b}[31m\\u{202e}\\u{9b}");
    }
}
