//! When a command can be done: what it needs of the map and of what is selected.

use crate::editor::Picked;

use super::super::app::App;

pub(super) fn always(_: &App) -> bool {
    true
}

pub(super) fn has_map(app: &App) -> bool {
    !app.editor.document().journey().is_empty()
}

pub(super) fn has_selection(app: &App) -> bool {
    !app.editor.view.selection.is_empty()
}

/// Touchpoints, a connection or a stage.
pub(super) fn has_any(app: &App) -> bool {
    !app.editor.view.selection.is_nothing()
}

pub(super) fn has_one(app: &App) -> bool {
    app.editor.view.selection.single().is_some()
}

pub(super) fn has_connection(app: &App) -> bool {
    matches!(app.editor.view.selection.picked(), Some(Picked::Connection(..)))
}

pub(super) fn can_rename(app: &App) -> bool {
    has_one(app) || matches!(app.editor.view.selection.picked(), Some(Picked::Stage(_)))
}

pub(super) fn has_breaks(app: &App) -> bool {
    app.editor.derived().is_some_and(|sight| sight.insight.breaks().next().is_some())
}
