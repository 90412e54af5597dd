//! The screens: what fills the window, and what lies over it. A screen is its file and a row of [`Screen::ALL`].

pub(in crate::gui) mod context_menu;
mod empty_hint;
pub(in crate::gui) mod map;
mod top_bar;
mod unopened;
pub(in crate::gui) mod window;
