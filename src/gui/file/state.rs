//! The session's memory of text that is not in the map yet, both typed text and text from the clipboard, and of
//! the fonts that it is drawn with.

use egui::Id;

use crate::{gui::requests::RequestedStep, picture::Pos};

/// The state of the clipboard.
#[derive(Default)]
pub(in crate::gui) struct Clipboard {
    pub(super) brought: Option<PastedContent>,
    /// The frame in which a menu asked the system for the text, and the point where the text goes.
    pub(super) asked: Option<(u64, Option<Pos>)>,
    /// Whether the press of V was seen whose release is still to come.
    pub(super) knows_press: bool,
}

/// The content that a press of the paste keys brought along.
pub(super) enum PastedContent {
    Text(String),
    NoText,
}

/// The typed text that is not in the map yet.
#[derive(Default)]
pub(in crate::gui) struct Typed {
    /// The step that the name in the open box would make.
    pub(super) draft: Option<RequestedStep>,
    /// The box that the name is typed in.
    pub(super) popup: Option<Id>,
    /// The focused field whose text cannot be read, and the sentence that says so.
    pub(super) unread: Option<(Id, String)>,
}

/// The state of the search for fonts of the system.
#[derive(Default)]
pub(in crate::gui) struct Letters {
    pub(super) are_looked_for: bool,
    /// The number of fonts of the system that the window draws with.
    pub(super) fonts_shown: usize,
}
