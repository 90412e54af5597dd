//! The state of the panels, which is the same for every map: which are shown, how high they are, where they are
//! scrolled.

use egui::{Context, Pos2, Rect};

use crate::{editor::ViewState, gui::id::Tab, journey::TouchpointId};

/// The state of the panels, the same for every map; it is no part of how a single map is looked at.
pub(in crate::gui) struct PanelMemory {
    pub verdict_shown: bool,
    pub bottom: Bottom,
    /// The end of the verdict and its lists in the frame before.
    pub verdict_end: Option<VerdictEnd>,
    /// The rectangle of the inspector, in points.
    pub inspector: Rect,
    /// The touchpoint that the list of breaks was last scrolled to.
    pub listed: Option<TouchpointId>,
}

/// The part of the panel at the right that the verdict and its lists take, and in which state that was settled.
pub(in crate::gui) struct VerdictEnd {
    /// Whether nothing was selected, so that the inspector showed the map itself.
    pub is_of_map: bool,
    /// The height of the panel, in points.
    pub height: f32,
    /// The lower edge of the part, in points from the upper edge of the window.
    pub end: f32,
}

/// The state of the panel below the canvas; the same for every map.
#[derive(Clone, Copy, Debug)]
pub(in crate::gui) struct Bottom {
    pub is_shown: bool,
    pub tab: Tab,
    /// The height in points that a person has dragged the panel to; `None` before that.
    pub height: Option<f32>,
}

/// The least height of the panel, in points: rows of tabs, and the least of what is below them.
const LOWEST: f32 = 120.0;
/// The height that the canvas keeps, however far the panel's edge is dragged, in points.
const CANVAS: f32 = 160.0;
/// The height of panel and canvas together, in points, below which the panel is usually lower.
const LOW: f32 = 620.0;
impl Default for PanelMemory {
    fn default() -> Self {
        Self {
            verdict_shown: true,
            bottom: Bottom::default(),
            verdict_end: None,
            inspector: Rect::NOTHING,
            listed: None,
        }
    }
}

impl PanelMemory {
    /// Returns where the verdict must end, so that nothing above moves the inspector while pointer or keys are on
    /// it; `None` while it may move.
    pub(in crate::gui) fn held(&self, ctx: &Context, view: &ViewState, height: f32) -> Option<f32> {
        let is_of_map = view.selection().is_nothing();
        let is_same =
            |settled: &&VerdictEnd| settled.is_of_map == is_of_map && (settled.height - height).abs() < 0.5;
        let settled = self.verdict_end.as_ref().filter(is_same)?;
        let is_on = |at: Pos2| self.inspector.contains(at);
        // What is dragged stays in the hand, wherever the hand moves.
        let hand = ctx.input(|input| input.pointer.press_origin().or(input.pointer.latest_pos()));
        (hand.is_some_and(is_on) || self.has_keys(ctx)).then_some(settled.end)
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
    /// Shows this tab, or folds the panel if it shows the tab already.
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

    /// Returns the panel's height in points, where it and the canvas together have `room` points.
    pub(super) fn height(&self, room: f32) -> f32 {
        let usual = if room < LOW { 164.0 } else { 210.0 };
        self.height.unwrap_or(usual).clamp(LOWEST, (room - CANVAS).max(LOWEST))
    }
}
