//! What is shown of an export, and what is being made to be shown.

use std::sync::Arc;

use egui::TextureHandle;

use crate::{
    editor::Same,
    format::{ExportFile, ExportOptions, ExportPreview},
    gui::file::intent::ExportOrder,
    journey::Journey,
    words::Fault,
};

/// What is to be shown.
#[derive(Debug, PartialEq)]
pub(in crate::gui) struct PreviewAsked {
    pub(in crate::gui) journey: Same<Journey>,
    pub(in crate::gui) file: ExportFile,
    pub(in crate::gui) options: ExportOptions,
    /// Which page, from 0, and the room for it, in pixels.
    pub(in crate::gui) page: usize,
    pub(in crate::gui) room: [u32; 2],
}

/// What is shown.
pub(in crate::gui) struct PreviewShown {
    pub(in crate::gui) asked: Arc<PreviewAsked>,
    /// What there is to be seen; why it cannot be written.
    pub(in crate::gui) made: Result<Arc<ExportPreview>, Fault>,
    pub(in crate::gui) texture: Option<TextureHandle>,
}

/// What is shown, and whether something else is being made.
#[derive(Default)]
pub(in crate::gui) struct PreviewState {
    pub(in crate::gui) shown: Option<PreviewShown>,
    pub(super) is_busy: bool,
    /// What was exported last, to begin with next time.
    pub(in crate::gui) before: Option<ExportOrder>,
}

impl PreviewState {
    /// Whether this is shown already, or has to wait for what is being made.
    pub(in crate::gui) fn needs_nothing(&self, asked: &PreviewAsked) -> bool {
        self.is_busy || self.shown.as_ref().is_some_and(|shown| *shown.asked == *asked)
    }
}

impl PreviewAsked {
    /// Whether both are pages of the same.
    pub(super) fn is_of_same(&self, other: &Self) -> bool {
        self.journey == other.journey && self.file == other.file && self.options == other.options
    }
}
