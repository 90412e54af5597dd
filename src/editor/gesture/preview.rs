//! What is shown on the canvas while a gesture is under way, in canvas units.

use crate::{
    journey::StageId,
    picture::{Pos, Rect},
};

use super::ConnectRefusal;

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Preview {
    /// A line along which things are aligned.
    Guide(Pos, Pos),
    /// The band that what is carried would belong to.
    Home(StageId),
    /// The way a connection would take, its tail first.
    Thread(Vec<Pos>),
    /// The card that a connection would lead to or come from.
    Target(Rect),
    /// Where a new card would be.
    Ghost(Rect),
    /// Where what is carried lands when the hand lets go here.
    Landing(Rect),
    /// What letting go here would not do, and why.
    Refused(ConnectRefusal, Pos),
    /// A rectangle drawn around cards.
    BoxSelect(Rect),
}
