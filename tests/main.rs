//! One test binary: rules, laws, files, terminal, window, tidy.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod arranging;
mod bad_maps;
mod cases;
mod drafts;
mod edits;
mod files;
mod files_unix;
mod following;
mod generator;
mod invariants;
mod languages;
mod laws;
mod map_file;
mod parts;
mod pictures;
mod reach;
mod readme;
mod recovery;
mod recovery_damaged;
mod recovery_killed;
mod rules;
mod samples;
mod sessions;
mod shape;
mod terminal;
mod tidy;
mod whose_rating;
mod window;
