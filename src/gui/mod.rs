//! DOOR 2: the window. The only room that knows egui.
//!
//! `app` owns the document and how it is looked at; `command` lists every user verb; `canvas` and the
//! panels take what is seen (`sight`) and return edits. Nothing here judges a touchpoint, knows a colour
//! or opens a file.

mod app;
mod around;
mod ask;
mod bars;
mod blank;
mod bottom;
mod canvas;
mod change;
mod clipboard;
mod command;
mod connect;
mod context;
mod dialogs;
mod draw;
mod errand;
mod export;
mod faces;
mod fields;
mod fresh;
mod gesture;
mod group_entry;
mod group_name;
mod hands;
mod inspector;
mod jobs;
mod key_help;
mod keys;
mod landing;
mod later;
mod layout;
mod lens_bar;
mod looks;
mod menu;
mod notices;
mod open;
mod paint;
mod palette;
mod panels;
mod paste;
mod people;
mod picker;
mod presses;
mod ratings;
mod recovery;
mod recovery_list;
mod recovery_words;
mod rename;
mod room;
mod row;
mod save;
mod section;
mod sent_back;
mod sight;
mod stages;
mod start;
mod steps;
mod style;
mod thumbnail;
mod tidy;
mod type_ahead;
mod undo;
mod unseen;
mod verbs;
mod verdict_panel;
mod walk;

pub use app::{App, Outside};
pub use command::{ALL as COMMANDS, Command, Menu};
pub use dialogs::{Answer, Dialogs, Filter, SystemDialogs};
pub use keys::Keys;
pub use start::{NoWindow, run};
pub use style::set_up;
