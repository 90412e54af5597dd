//! The names of the panels around the canvas, by which commands show and fold them.

/// The panels that can be shown and folded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::gui) enum PanelId {
    Verdict,
    /// The panel below the canvas, with the tab that it showed last.
    Bottom,
    BottomTab(Tab),
    All,
}

/// A tab of the panel below the canvas, which shows one at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::gui) enum Tab {
    Trace,
    Findings,
    Actors,
    Customers,
    /// Complaints; shown only where the map has cases.
    Cases,
    /// The contacts of the case that is looked at; shown only where the case has contacts or its touchpoint has a
    /// reply time.
    Contacts,
    /// The actions against breaks; shown only where there is a break or an action.
    Mend,
    Forgotten,
}
