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
mod legend;
mod lists;
mod map_file;
mod parts;
mod pictures;
mod reach;
mod reach_by_segment;
mod readme;
mod recovery;
mod recovery_damaged;
mod recovery_killed;
mod results;
mod rulebook;
mod rules;
mod samples;
mod sessions;
mod shape;
mod telling;
mod terminal;
mod tidy;
mod typeface;
mod whose_rating;
mod window;
