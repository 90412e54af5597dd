//! One test binary: rules, laws, files, terminal, window, tidy.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod pictures;
mod rules;
mod window;
