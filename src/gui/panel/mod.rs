//! The panels around the canvas: the bar, the verdict, the inspector with its lists, and the panel below the
//! canvas. They take what is seen and how it is looked at, and return their requests.

pub(in crate::gui) mod bottom;
mod id;
pub(in crate::gui) mod inspector;
pub(in crate::gui) mod lists;
pub(in crate::gui) mod memory;
mod section;
pub(in crate::gui) mod top;
pub(in crate::gui) mod verdict;
