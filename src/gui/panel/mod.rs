//! The panels around the canvas: bars, verdict, inspector and lists, and what is below the canvas. They take what
//! is seen and how it is looked at, and return what they ask for.

pub(in crate::gui) mod bottom;
mod id;
pub(in crate::gui) mod inspector;
pub(in crate::gui) mod lists;
pub(in crate::gui) mod memory;
mod section;
pub(in crate::gui) mod top;
pub(in crate::gui) mod verdict;
