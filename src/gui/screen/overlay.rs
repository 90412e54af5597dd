//! Shows what lies over the window, apart from questions: palette, keys, pages, exports.

use egui::Context;

use crate::gui::{
    command::{
        Commands, key_help,
        palette::{Palette, PaletteOutcome},
    },
    file::{intent::ExportOrder, preview_state::PreviewAsked},
    id::CommandId,
};

use super::{export::ExportPressed, improve::improve_ui, window::Overlay};

/// The choice made in an overlay.
pub(in crate::gui) enum OverlayChoice {
    Run(CommandId),
    Export(ExportOrder),
    /// A preview of an export that has to be made.
    Preview(Box<PreviewAsked>),
    /// A text to copy to the clipboard.
    Copy(String),
}

/// Shows an overlay. Returns the overlay unless it has closed, and what was chosen.
pub(in crate::gui) fn overlay_ui(
    ctx: &Context,
    overlay: Overlay,
    commands: Commands<'_>,
) -> (Option<Overlay>, Option<OverlayChoice>) {
    match overlay {
        Overlay::Palette(palette) => palette_ui(ctx, palette, commands),
        Overlay::Improve => {
            let (is_over, chosen) = improve_ui(ctx, commands);
            ((!is_over).then_some(Overlay::Improve), chosen.map(OverlayChoice::Run))
        }
        Overlay::Page(mut page) => {
            let (stays, chosen) = page.show_ui(ctx, commands);
            (stays.then_some(Overlay::Page(page)), chosen)
        }
        Overlay::Export(mut export) => {
            let (stays, pressed) = export.show_ui(ctx, commands);
            let chosen = pressed.map(|pressed| match pressed {
                ExportPressed::Save(order) => OverlayChoice::Export(*order),
                ExportPressed::Make(asked) => OverlayChoice::Preview(asked),
            });
            (stays.then_some(Overlay::Export(export)), chosen)
        }
        Overlay::Keys => ((!key_help::key_help_ui(ctx, commands)).then_some(Overlay::Keys), None),
    }
}

fn palette_ui(
    ctx: &Context,
    mut palette: Palette,
    commands: Commands<'_>,
) -> (Option<Overlay>, Option<OverlayChoice>) {
    let chosen = match palette.show_ui(ctx, commands) {
        PaletteOutcome::Nothing => return (Some(Overlay::Palette(palette)), None),
        PaletteOutcome::Run(command) => Some(OverlayChoice::Run(command)),
        PaletteOutcome::Close => None,
    };
    palette.give_back_keys(ctx);
    (None, chosen)
}
