//! How the panels are looked at, the same for every map.

use egui::{Context, Pos2, Rect};

use crate::{editor::ViewState, gui::id::Tab, journey::TouchpointId};

/// How the panels are looked at, the same for every map; none of it is part of how a map is looked at.
pub(in crate::gui) struct PanelMemory {
    pub verdict_shown: bool,
    pub bottom: Bottom,
    /// The end of the verdict and its lists in the frame before.
    pub upper: Option<Upper>,
    /// The rectangle of the inspector, in points.
    pub inspector: Rect,
    /// The touchpoint that the list of breaks was last scrolled to.
    pub listed: Option<TouchpointId>,
}

/// How much of the panel at the right verdict and lists take, and when that was settled.
pub(in crate::gui) struct Upper {
    /// Whether nothing was selected, so that the map says something of itself.
    pub is_of_map: bool,
    /// The height of the panel, in points.
    pub height: f32,
    pub end: f32,
}

/// How the panel below the canvas is looked at; the same for every map.
#[derive(Clone, Copy, Debug)]
pub(in crate::gui) struct Bottom {
    pub is_shown: bool,
    pub tab: Tab,
    /// The height in points that somebody has dragged the panel to; `None` before that.
    pub height: Option<f32>,
}

/// Rows of tabs, and the least of what is below them.
const LOWEST: f32 = 120.0;
/// What the panel leaves the canvas, however far its edge is dragged.
const CANVAS: f32 = 160.0;
/// Where the window is lower than this, so is the panel.
const LOW: f32 = 620.0;
impl Default for PanelMemory {
    fn default() -> Self {
        Self {
            verdict_shown: true,
            bottom: Bottom::default(),
            upper: None,
            inspector: Rect::NOTHING,
            listed: None,
        }
    }
}

impl PanelMemory {
    /// Where the verdict must end: nothing above moves the inspector as long as pointer or keys are on it.
    pub(in crate::gui) fn held(&self, ctx: &Context, view: &ViewState, height: f32) -> Option<f32> {
        let is_of_map = view.selection.is_nothing();
        let is_same = |upper: &&Upper| upper.is_of_map == is_of_map && (upper.height - height).abs() < 0.5;
        let upper = self.upper.as_ref().filter(is_same)?;
        let is_on = |at: Pos2| self.inspector.contains(at);
        // What is dragged stays in the hand wherever that goes.
        let hand = ctx.input(|input| input.pointer.press_origin().or(input.pointer.latest_pos()));
        (hand.is_some_and(is_on) || self.has_keys(ctx)).then_some(upper.end)
    }

    fn has_keys(&self, ctx: &Context) -> bool {
        let focused = ctx.memory(egui::Memory::focused).and_then(|id| ctx.read_response(id));
        focused.is_some_and(|focused| self.inspector.contains(focused.rect.center()))
    }
}

impl Default for Bottom {
    fn default() -> Self {
        Self { is_shown: true, tab: Tab::Trace, height: None }
    }
}

impl Bottom {
    /// What a command for a tab does: shows it, or folds the panel that shows it.
    pub(in crate::gui) fn toggle(&mut self, tab: Tab) {
        self.is_shown = !self.shows(tab);
        self.tab = tab;
    }

    pub(in crate::gui) fn show(&mut self, tab: Tab) {
        (self.is_shown, self.tab) = (true, tab);
    }

    pub(in crate::gui) fn shows(&self, tab: Tab) -> bool {
        self.is_shown && self.tab == tab
    }

    /// Its height in points, where it and the canvas have this much room.
    pub(super) fn height(&self, room: f32) -> f32 {
        let usual = if room < LOW { 164.0 } else { 210.0 };
        self.height.unwrap_or(usual).clamp(LOWEST, (room - CANVAS).max(LOWEST))
    }
}
