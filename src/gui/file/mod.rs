//! The map being worked on and its files: opening, saving, exporting, recovery, the clipboard, preferences, and
//! the questions about them. Everything that may take time runs here on threads, and its result never reaches
//! another map than the one it was begun for. This room sees neither canvas nor panels.

mod actions;
mod answered;
pub(in crate::gui) mod ask;
mod ask_ui;
#[cfg(test)]
mod bare;
mod choose_export;
mod choose_file;
pub(in crate::gui) mod clipboard;
pub(in crate::gui) mod condition;
pub(in crate::gui) mod dialogs;
mod export;
mod export_error;
mod file_check;
pub(in crate::gui) mod files;
pub(in crate::gui) mod intent;
mod jobs;
mod letterhead;
pub(in crate::gui) mod letters;
pub(in crate::gui) mod marked_text;
mod merge;
pub(in crate::gui) mod notes;
mod open;
pub(in crate::gui) mod preferences;
mod preview;
pub(in crate::gui) mod preview_state;
pub(in crate::gui) mod questions;
mod reading_answers;
pub(in crate::gui) mod recovery;
pub(in crate::gui) mod request;
mod save;
pub(in crate::gui) mod session;

pub(in crate::gui) mod state;
pub(in crate::gui) mod survey;
mod task;
pub(in crate::gui) mod typed;
pub(in crate::gui) mod unopened;
