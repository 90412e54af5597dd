//! DOOR 2: the window. The only room that knows egui.
//!
//! `app` owns the document and how it is looked at; `command` lists every user verb; `canvas` and the
//! panels take what is seen (`sight`) and return edits. Nothing here judges a touchpoint, knows a colour
//! or opens a file.

mod app;
mod ask;
mod bars;
mod blank;
mod bottom;
mod canvas;
mod change;
mod clipboard;
mod command;
mod context;
mod dialogs;
mod errand;
mod export;
mod faces;
mod fields;
mod group_entry;
mod hands;
mod inspector;
mod jobs;
mod key_help;
mod keys;
mod layout;
mod lens_bar;
mod looks;
mod menu;
mod notes;
mod notices;
mod open;
mod paint;
mod palette;
mod panels;
mod people;
mod picker;
mod presses;
mod ratings;
mod recovery;
mod recovery_list;
mod recovery_words;
mod rename;
mod row;
mod save;
mod section;
mod sent_back;
mod sight;
mod start;
mod style;
mod thumbnail;
mod tidy;
mod type_ahead;
mod verbs;
mod verdict_panel;

pub use app::{App, Outside};
pub use command::{ALL as COMMANDS, Command, Menu};
pub use dialogs::{Answer, Dialogs, Filter, SystemDialogs};
pub use keys::Keys;
pub use start::{NoWindow, run};
pub use style::set_up;
