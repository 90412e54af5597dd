//! How the panels are looked at, the same for every map.

use crate::{gui::id::Tab, journey::TouchpointId};

/// How the panels are looked at, the same for every map; none of it is part of how a map is looked at.
pub(in crate::gui) struct PanelMemory {
    pub verdict_shown: bool,
    pub bottom: Bottom,
    /// The number of breaks listed, and the touchpoint that was selected when that was settled.
    pub rows_shown: Option<(Option<TouchpointId>, usize)>,
    /// The touchpoint that the list of breaks was last scrolled to.
    pub listed: Option<TouchpointId>,
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
        Self { verdict_shown: true, bottom: Bottom::default(), rows_shown: None, listed: None }
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

    pub(in crate::gui) fn shows(&self, tab: Tab) -> bool {
        self.is_shown && self.tab == tab
    }

    /// Its height in points, where it and the canvas have this much room.
    pub(super) fn height(&self, room: f32) -> f32 {
        let usual = if room < LOW { 164.0 } else { 210.0 };
        self.height.unwrap_or(usual).clamp(LOWEST, (room - CANVAS).max(LOWEST))
    }
}
