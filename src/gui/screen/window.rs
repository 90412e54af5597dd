//! What the window keeps from frame to frame that is no part of the session: panels, canvas, what lies over
//! them, and what is known of keys and pointer.

use egui::{Context, Id, Key};

use crate::gui::{
    canvas::{Canvas, pointer::PointerState, rename_field::RenameField, tidy_animation::Slide},
    command::{Shown, palette::Palette},
    id::PanelId,
    panel::{bottom::BottomPanel, inspector::Inspector, memory::PanelMemory},
    screen::context_menu::ContextMenu,
    widget::{focus::PanelFocus, later::Later, presses::Presses},
};

/// What lies over the window and takes keys and clicks until it is closed, beside a question.
pub(in crate::gui) enum Overlay {
    Palette(Palette),
    Keys,
}

#[derive(Default)]
pub(in crate::gui) struct Window {
    pub overlay: Option<Overlay>,
    pub panels: PanelMemory,
    pub canvas: Canvas,
    pub pointer: PointerState,
    pub rename_field: RenameField,
    pub context_menu: Option<ContextMenu>,
    pub inspector: Inspector,
    pub bottom: BottomPanel,
    pub focus: PanelFocus,
    /// Cards on their way to where tidying up has put them.
    pub slide: Option<Slide>,
    /// The text that has the keys.
    pub typing: Option<Id>,
    pub presses: Presses,
    pub later: Later,
}

impl Window {
    /// Whether a drag pans instead of doing anything to the map.
    pub(in crate::gui) fn holds_space(&self, ctx: &Context) -> bool {
        self.presses.holds(Key::Space) && !ctx.text_edit_focused()
    }

    pub(in crate::gui) fn shown(&self) -> Shown {
        let bottom = self.panels.bottom;
        Shown { verdict: self.panels.verdict_shown, bottom: bottom.is_shown.then_some(bottom.tab) }
    }

    /// Shows a panel, or folds it where it is shown.
    pub(in crate::gui) fn toggle(&mut self, panel: PanelId) {
        match panel {
            PanelId::Verdict => self.panels.verdict_shown ^= true,
            PanelId::Below(tab) => self.panels.bottom.toggle(tab),
        }
    }
}
