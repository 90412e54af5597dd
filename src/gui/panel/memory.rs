//! How the panels are looked at, the same for every map.

use crate::{gui::panel::bottom::Bottom, journey::TouchpointId};

/// How the panels are looked at, the same for every map; none of it is part of how a map is looked at.
pub(in crate::gui) struct PanelMemory {
    pub verdict_shown: bool,
    pub bottom: Bottom,
    /// How many breaks are listed, and with which touchpoint selected that was settled.
    pub rows_shown: Option<(Option<TouchpointId>, usize)>,
    /// The touchpoint that the list of breaks was last scrolled to.
    pub listed: Option<TouchpointId>,
}

impl Default for PanelMemory {
    fn default() -> Self {
        Self { verdict_shown: true, bottom: Bottom::default(), rows_shown: None, listed: None }
    }
}
