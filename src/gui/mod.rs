//! DOOR 2: the window. It is the only room that knows egui. The law: only `app` knows session and window from the
//! inside; every other part is given what it works on.
//!
//! `app` holds a [`Session`](file::session::Session), which is the map with its files, and the window that shows
//! it. `screen` lays out what is shown: `canvas` and `panel`s, which never meet, take what is seen and return
//! [`Requests`](requests::Requests). `command` says what each [`CommandId`] does, and `file` does all that may
//! take time. `widget` holds the parts that they are built of; it knows neither the editor nor any rule.

mod app;
mod canvas;
mod command;
mod file;
mod id;
mod keys;
mod no_window;
mod panel;
mod requests;
mod screen;
mod start;
mod widget;
mod window_placement;

pub use app::App;
pub use file::{
    dialogs::{DialogAnswer, Dialogs, Filter, SystemDialogs},
    session::Outside,
};
pub use id::{CommandId, Menu};
pub use keys::Keys;
pub use no_window::{Lack, NoWindow, TOLD_INSTEAD_OF_LOGGED};
pub use screen::present::Screens;
pub use start::run;
pub use widget::dress::set_up;
