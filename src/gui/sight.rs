//! What is seen, as the panels take it.

pub(super) use crate::editor::Sight;
