//! ROOM 7: a map being worked on and looked at, without a window: no egui, no thread, no dialog, no clock.

mod camera;
mod document;
mod history;
mod selection;
mod step;

pub(crate) use camera::{Camera, ZOOM_STEP};
pub use document::Document;
pub(crate) use selection::{Picked, Selection};
pub use step::{Deed, Step, StepBetween};
