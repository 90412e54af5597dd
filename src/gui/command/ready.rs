//! When a command can be done: what it needs of the map and of what is selected.

use crate::gui::file::session::Session;

pub(super) fn always(_: &Session) -> bool {
    true
}

pub(super) fn has_map(session: &Session) -> bool {
    !session.editor.document().journey().is_empty()
}

pub(super) fn has_selection(session: &Session) -> bool {
    !session.editor.view.selection.is_empty()
}

/// Whether touchpoints, a connection or a stage are selected.
pub(super) fn has_any(session: &Session) -> bool {
    !session.editor.view.selection.is_nothing()
}

pub(super) fn has_one(session: &Session) -> bool {
    session.editor.view.selection.single().is_some()
}

pub(super) fn has_connection(session: &Session) -> bool {
    session.editor.has_connection()
}

pub(super) fn can_rename(session: &Session) -> bool {
    has_one(session) || session.editor.view.selection.picked().is_some()
}

pub(super) fn has_breaks(session: &Session) -> bool {
    session.editor.derived().is_some_and(|derived| derived.insight.breaks().next().is_some())
}
