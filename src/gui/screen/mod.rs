//! The screens: what fills the window, and what lies over it. A screen is its file and its row of [`Screen`].

pub(in crate::gui) mod context_menu;
mod empty_hint;
mod map;
mod overlay;
mod top_bar;
mod unopened;
pub(in crate::gui) mod window;

use egui::Ui;

use crate::gui::{command::menu::MenuChoice, file::session::Session, requests::Requests};

pub(in crate::gui) use overlay::overlay_ui;

use window::Window;

/// What fills the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::gui) enum Screen {
    /// The map, with the panels around it.
    Map,
}

impl Default for Screen {
    fn default() -> Self {
        Self::ALL[0]
    }
}

/// What a screen asks for in a frame.
pub(in crate::gui) struct ScreenOutcome {
    pub requests: Requests,
    /// The choice made in a menu or on the empty canvas.
    pub chosen: Option<MenuChoice>,
}

impl Screen {
    /// Every screen; the window opens with the first.
    pub(in crate::gui) const ALL: &[Self] = &[Self::Map];

    pub(in crate::gui) fn show_ui(
        self,
        ui: &mut Ui,
        session: &mut Session,
        window: &mut Window,
    ) -> ScreenOutcome {
        match self {
            Self::Map => map::show_ui(ui, session, window),
        }
    }
}
