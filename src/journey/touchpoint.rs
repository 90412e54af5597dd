//! One place where the customer meets the provider, and what the map keeps about it.

use std::{collections::BTreeSet, sync::Arc};

use super::{
    Extra,
    id::{ActorId, StageId, TouchpointId},
    rating::Ratings,
};

/// Positions lie within this many canvas units of the origin, either way.
pub const FARTHEST: i32 = 1_000_000;

/// The channels that Polku has words and icons for, as the file writes them.
pub const CHANNELS: [&str; 12] = [
    "print",
    "web",
    "app",
    "phone",
    "email",
    "chat",
    "social",
    "face-to-face",
    "device",
    "place",
    "product",
    "word-of-mouth",
];

/// A card's top left corner in whole canvas units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Point {
    pub x: i32,
    pub y: i32,
}

/// Through what the touchpoint reaches the customer: one of [`CHANNELS`] or any other text.
pub type Channel = Arc<str>;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Touchpoint {
    pub id: TouchpointId,
    pub title: String,
    pub note: String,
    pub stage: Option<StageId>,
    pub channels: BTreeSet<Channel>,
    pub actors: BTreeSet<ActorId>,
    pub at: Point,
    pub ratings: Ratings,
    pub extra: Extra,
}

/// What a connection carries beside its two ends: so far only what a newer Polku wrote.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Transition {
    pub extra: Extra,
}

impl Touchpoint {
    /// An unrated touchpoint with a title and nothing else.
    pub fn new(id: TouchpointId, title: &str, at: Point) -> Self {
        Self {
            id,
            title: title.to_owned(),
            note: String::new(),
            stage: None,
            channels: BTreeSet::new(),
            actors: BTreeSet::new(),
            at,
            ratings: Ratings::new(),
            extra: Extra::default(),
        }
    }
}

impl Point {
    pub const fn new(x: i32, y: i32) -> Self {
        Self { x, y }
    }

    /// Whether both coordinates lie within [`FARTHEST`].
    pub fn is_within_range(self) -> bool {
        self.x.abs() <= FARTHEST && self.y.abs() <= FARTHEST
    }
}
