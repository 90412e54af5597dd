//! What the session remembers of texts that are not in the map yet: what is typed, and what the clipboard brought; and of
//! the letters that they are drawn with.

use egui::Id;

use crate::{gui::requests::RequestedStep, picture::Pos};

/// What is known of the clipboard.
#[derive(Default)]
pub(in crate::gui) struct Clipboard {
    pub(super) brought: Option<Brought>,
    /// That a menu asked the system for the text, in which frame, and where it is to go.
    pub(super) asked: Option<(u64, Option<Pos>)>,
    /// Whether the press of V is known that its release belongs to.
    pub(super) knows_press: bool,
}

/// What a press of the keys brought along.
pub(super) enum Brought {
    Text(String),
    NoText,
}

/// What is typed and is not in the map yet.
#[derive(Default)]
pub(in crate::gui) struct Typed {
    /// What the name in the open box comes to.
    pub(super) draft: Option<RequestedStep>,
    /// The box that it is typed in.
    pub(super) popup: Option<Id>,
    /// The field that has the keys and whose text cannot be read, and what is said of that.
    pub(super) unread: Option<(Id, String)>,
}

/// How far the fonts of the system have been looked for.
#[derive(Default)]
pub(in crate::gui) struct Letters {
    pub(super) are_looked_for: bool,
    /// The number of fonts of the system that the window draws with.
    pub(super) fonts_shown: usize,
}
