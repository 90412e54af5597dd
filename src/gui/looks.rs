//! How the map is looked at, as the panels take it.

pub(super) use crate::editor::Looks;
