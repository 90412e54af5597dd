//! What is shown on the canvas while a gesture is under way, in canvas units.

use crate::{
    journey::StageId,
    picture::{Pos, Rect},
};

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Sign {
    /// A line along which things are aligned.
    Guide(Pos, Pos),
    /// The band that what is carried would belong to.
    Home(StageId),
    /// A rectangle drawn around cards.
    Around(Rect),
}
