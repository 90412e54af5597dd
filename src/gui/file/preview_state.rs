//! The preview of an export that is shown, and the one that is being made.

use std::sync::Arc;

use egui::TextureHandle;

use crate::{
    editor::SameArc,
    format::{ExportFile, ExportOptions, ExportPreview},
    gui::file::intent::ExportOrder,
    journey::Journey,
    words::Fault,
};

/// The preview that is asked for.
#[derive(Debug, PartialEq)]
pub(in crate::gui) struct PreviewAsked {
    pub(in crate::gui) journey: SameArc<Journey>,
    pub(in crate::gui) file: ExportFile,
    pub(in crate::gui) options: ExportOptions,
    /// The number of the page, from 0; `room` is the space for it, in pixels.
    pub(in crate::gui) page: usize,
    pub(in crate::gui) room: [u32; 2],
}

/// The preview that is shown.
pub(in crate::gui) struct PreviewShown {
    pub(in crate::gui) asked: Arc<PreviewAsked>,
    /// The preview that was made, or the reason why the export cannot be written.
    pub(in crate::gui) made: Result<Arc<ExportPreview>, Fault>,
    pub(in crate::gui) texture: Option<TextureHandle>,
}

/// The preview that is shown, and whether another is being made.
#[derive(Default)]
pub(in crate::gui) struct PreviewState {
    pub(in crate::gui) shown: Option<PreviewShown>,
    pub(super) is_busy: bool,
    /// The last export of each kind of file, the latest last: the next one begins with its choices.
    pub(super) exported: Vec<ExportOrder>,
}

impl PreviewState {
    /// Returns whether this preview is shown already or has to wait for the one being made.
    pub(in crate::gui) fn needs_nothing(&self, asked: &PreviewAsked) -> bool {
        self.is_busy || self.shown.as_ref().is_some_and(|shown| *shown.asked == *asked)
    }
}

impl PreviewAsked {
    /// Returns whether both are pages of the same export.
    pub(super) fn is_of_same(&self, other: &Self) -> bool {
        self.journey == other.journey && self.file == other.file && self.options == other.options
    }
}
