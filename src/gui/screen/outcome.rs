//! What a screen asks for in a frame.

use crate::gui::{command::menu::MenuChoice, requests::Requests};

/// What a screen asks for in a frame.
pub(in crate::gui) struct ScreenOutcome {
    pub requests: Requests,
    /// The choice made in a menu or on the empty canvas.
    pub chosen: Option<MenuChoice>,
}
