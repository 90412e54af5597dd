//! ROOM 7: a map being worked on and looked at, without a window: no egui, no thread, no dialog, no clock.

mod camera;
mod selection;

pub(crate) use camera::{Camera, ZOOM_STEP};
pub(crate) use selection::{Picked, Selection};
