//! What lies over the window beside a question: the palette, the keys.

use egui::Context;

use crate::gui::{
    command::{Commands, key_help, palette::PaletteOutcome},
    id::CommandId,
};

use super::{improve::improve_ui, window::Overlay};

/// What lies over everything: what of it stays, and the command that was chosen.
pub(in crate::gui) fn overlay_ui(
    ctx: &Context,
    overlay: Overlay,
    commands: Commands<'_>,
) -> (Option<Overlay>, Option<CommandId>) {
    match overlay {
        Overlay::Palette(mut palette) => match palette.show_ui(ctx, commands) {
            PaletteOutcome::Run(command) => {
                palette.give_back_keys(ctx);
                (None, Some(command))
            }
            PaletteOutcome::Nothing => (Some(Overlay::Palette(palette)), None),
            PaletteOutcome::Close => {
                palette.give_back_keys(ctx);
                (None, None)
            }
        },
        Overlay::Improve => {
            let (is_over, chosen) = improve_ui(ctx, commands);
            ((!is_over).then_some(Overlay::Improve), chosen)
        }
        Overlay::Keys => ((!key_help::key_help_ui(ctx, commands)).then_some(Overlay::Keys), None),
    }
}
