//! The requests of a screen in one frame.

use crate::gui::{command::menu::MenuChoice, requests::Requests};

/// The requests of a screen in one frame.
pub(in crate::gui) struct ScreenOutcome {
    pub requests: Requests,
    /// The choice made in a menu or on the empty canvas.
    pub chosen: Option<MenuChoice>,
}
