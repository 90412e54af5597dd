//! What is shown on the canvas while a gesture is under way, in canvas units.

use crate::{
    journey::StageId,
    picture::{Pos, Rect},
};

use super::ConnectRefusal;

/// What is drawn while a gesture is under way and is no part of the map.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Preview {
    /// A line along which things are aligned.
    Guide(Pos, Pos),
    /// The band that what is carried would join.
    Home(StageId),
    /// The way a connection would take, its tail first.
    Thread(Vec<Pos>),
    /// The card that a connection would join at its loose end.
    Target(Rect),
    /// The place of a new card.
    Ghost(Rect),
    /// The place where what is carried lands if the hand lets go here.
    Landing(Rect),
    /// The reason why letting go here would do nothing, and where it is shown.
    Refused(ConnectRefusal, Pos),
    /// A rectangle drawn around cards.
    BoxSelect(Rect),
}
