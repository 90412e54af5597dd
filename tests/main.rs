//! One test binary: rules, laws, files, terminal, window, tidy.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod cases;
mod drafts;
mod pictures;
mod reach;
mod rules;
mod samples;
mod whose_rating;
mod window;
