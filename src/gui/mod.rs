//! DOOR 2: the window. The only room that knows egui.
//!
//! `app` owns the document and how it is looked at; `command` lists every user verb; `canvas` and the
//! panels take what is seen (`sight`) and return edits. Nothing here judges a touchpoint, knows a colour
//! or opens a file.

mod app;
mod ask;
mod ask_ui;
mod bars;
mod blank;
mod bottom;
mod canvas;
mod clipboard;
mod command;
mod context;
mod dialogs;
mod errand;
mod export;
mod faces;
mod fields;
mod group_entry;
mod group_name;
mod hands;
mod id;
mod inspector;
mod jobs;
mod key_help;
mod keys;
mod later;
mod lens_bar;
mod looks;
mod menu;
mod no_window;
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
mod request;
mod row;
mod save;
mod screen;
mod section;
mod sent_back;
mod session;
mod sight;
mod standing;
mod start;
mod style;
mod thumbnail;
mod tidy;
mod type_ahead;
mod unopened;
mod unopened_ui;
mod verbs;
mod verdict_panel;
mod window;

pub use app::App;
pub use dialogs::{Answer, Dialogs, Filter, SystemDialogs};
pub use id::{CommandId, Menu};
pub use keys::Keys;
pub use no_window::{Lack, NoWindow, TOLD_INSTEAD_OF_LOGGED};
pub use session::Outside;
pub use start::run;
pub use style::set_up;
