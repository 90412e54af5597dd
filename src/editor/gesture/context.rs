//! The input of a gesture: where the hand is, and what is seen.

use std::sync::Arc;

use crate::{
    editor::{Ids, Selection},
    journey::{Journey, TouchpointId},
    picture::{Pos, Rect, Scene},
};

/// The place of the hand, in canvas units, and the keys that change what it does.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct PointerInput {
    pub at: Pos,
    pub shift: bool,
    pub ctrl: bool,
    pub alt: bool,
}

/// The facts that a gesture needs about what is seen now.
#[derive(Clone, Copy)]
pub(crate) struct GestureContext<'a> {
    pub journey: &'a Arc<Journey>,
    pub scene: &'a Scene,
    pub selection: &'a Selection,
    /// The card whose handles are shown.
    pub handled: Option<&'a TouchpointId>,
    /// The part of the canvas in view.
    pub view: Rect,
    /// The length of one point of the screen, in canvas units.
    pub point: f32,
    /// The source of ids for what the gesture adds.
    pub ids: &'a Ids,
}
