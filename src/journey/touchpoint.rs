//! One place where the customer meets the provider, and what the map keeps about it.

use std::{
    collections::BTreeSet,
    ops::{Deref, DerefMut},
    sync::Arc,
};

use super::{
    Extra,
    id::{ActorId, StageId, TouchpointId},
    rating::Ratings,
    service::{Clock, Delivery, Handling, Mandate, Trust},
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

/// A touchpoint: where it is, and [`Content`], whose fields are read and written as if they were its own.
///
/// Journeys differ most often in where touchpoints are. So what a touchpoint says is shared with its copies
/// until it is written to: moving any number of cards copies no text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Touchpoint {
    pub id: TouchpointId,
    pub stage: Option<StageId>,
    pub at: Point,
    pub content: Arc<Content>,
}

/// What a touchpoint says, wherever it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Content {
    pub title: String,
    pub note: String,
    pub channels: BTreeSet<Channel>,
    pub actors: BTreeSet<ActorId>,
    pub ratings: Ratings,
    /// Who serves the customer here: a field of its own beside the channels.
    pub handled_by: Option<Handling>,
    /// R11.
    pub promise: Delivery,
    /// R12.
    pub trust: Trust,
    /// R16.
    pub clock: Clock,
    /// R14.
    pub mandate: Mandate,
    /// Fields of the touchpoint that a newer Polku wrote.
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
            stage: None,
            at,
            content: Content { title: title.to_owned(), ..Content::default() }.into(),
        }
    }
}

impl Deref for Touchpoint {
    type Target = Content;

    fn deref(&self) -> &Content {
        &self.content
    }
}

impl DerefMut for Touchpoint {
    /// Copies the content first, where it is shared.
    fn deref_mut(&mut self) -> &mut Content {
        Arc::make_mut(&mut self.content)
    }
}

impl Point {
    pub const fn new(x: i32, y: i32) -> Self {
        Self { x, y }
    }

    /// Whether both coordinates lie within [`FARTHEST`].
    pub fn is_within_range(self) -> bool {
        [self.x, self.y].iter().all(|c| (-FARTHEST..=FARTHEST).contains(c))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_shares_what_the_touchpoint_says_until_it_says_something_else() {
        let id = TouchpointId::from_number(1);
        let one = Touchpoint::new(id, "Paying", Point::default());
        let mut other = Touchpoint { at: Point::new(8, 0), ..one.clone() };
        assert!(Arc::ptr_eq(&one.content, &other.content));
        other.note.push_str("A queue");
        assert_eq!((one.note.as_str(), other.note.as_str()), ("", "A queue"));
        assert_eq!(other.title, "Paying");
    }
}
