//! The touchpoint: a place where the customer meets the provider, and what the map keeps about it.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::{Deref, DerefMut},
    sync::Arc,
};

use super::{
    Extra,
    fields::fields,
    id::{ActorId, StageId, TouchpointId},
    item::group::{Dot, GroupName},
    point::Point,
    rating::Ratings,
    service::{Clock, Delivery, Handling, Mandate, Trust},
};

/// The channels that Polku has words and icons for, in the words of the file.
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

/// The channel through which a touchpoint reaches the customer: one of [`CHANNELS`] or any other text.
pub type Channel = Arc<str>;

/// A touchpoint: its id, its stage and place, and its [`Content`], whose fields are read and written as if they
/// were its own.
///
/// Journeys differ most often in where touchpoints are. So the content is shared with copies until it is written
/// to: moving any number of cards copies no text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Touchpoint {
    pub id: TouchpointId,
    pub stage: Option<StageId>,
    pub at: Point,
    pub content: Arc<Content>,
}

/// The content of a touchpoint, wherever its card is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Content {
    pub title: String,
    pub note: String,
    pub channels: BTreeSet<Channel>,
    pub actors: BTreeSet<ActorId>,
    pub ratings: Ratings,
    /// The one who serves the customer here: a person, self-service or automation, whatever the channels.
    pub handled_by: Option<Handling>,
    /// The touchpoint's part in the promise (R11).
    pub promise: Delivery,
    /// The causes of distrust seen here (R12).
    pub trust: Trust,
    /// The speed and manner of answering here (R16).
    pub clock: Clock,
    /// The right to solve problems here (R14).
    pub mandate: Mandate,
    /// The dots that groups gave it to say that it should be mended first.
    pub dots: Dots,
    /// Fields of the touchpoint that a newer Polku wrote.
    pub extra: Extra,
}

fields! {
    /// One field of a touchpoint, with its new value; ratings have [`Edit::Rate`](super::Edit::Rate).
    Field,
    /// The name of a field of a touchpoint.
    FieldName of Touchpoint
    Touchpoint {
        Stage(Option<StageId>) is stage,
        At(Point) is at,
    } beside { id, content }
    Content {
        Title(String) is title,
        Note(String) is note,
        Channels(BTreeSet<Channel>) is channels,
        Actors(BTreeSet<ActorId>) is actors,
        HandledBy(Option<Handling>) is handled_by,
        /// The touchpoint's part in the promise (R11).
        Promise(Delivery) is promise,
        /// The causes of distrust seen here (R12).
        Trust(Trust) is trust,
        /// The speed and manner of answering here (R16).
        Clock(Clock) is clock,
        /// The right to solve problems here (R14).
        Mandate(Mandate) is mandate,
        /// The dots that groups gave it.
        Dots(Dots) is dots,
        /// The fields that a newer Polku wrote.
        Extra(Extra) is extra,
    } beside { ratings }
}

/// The dots that groups gave to a touchpoint, by group; a group that gave none is absent.
pub type Dots = BTreeMap<GroupName, Dot>;

/// The records of the map that a field refers to.
pub(super) enum Reference<'a> {
    Nothing,
    Stage(&'a StageId),
    Actors(&'a BTreeSet<ActorId>),
}

impl Touchpoint {
    /// Makes an unrated touchpoint with this title at this place, everything else at its default.
    pub fn new(id: TouchpointId, title: &str, at: Point) -> Self {
        Self {
            id,
            stage: None,
            at,
            content: Content { title: title.to_owned(), ..Content::default() }.into(),
        }
    }
}

impl Field {
    pub(super) fn refers_to(&self) -> Reference<'_> {
        match self {
            Self::Stage(Some(stage)) => Reference::Stage(stage),
            Self::Actors(actors) | Self::Mandate(Mandate { actors, .. }) => Reference::Actors(actors),
            Self::Stage(None)
            | Self::At(_)
            | Self::Title(_)
            | Self::Note(_)
            | Self::Channels(_)
            | Self::HandledBy(_)
            | Self::Promise(_)
            | Self::Trust(_)
            | Self::Clock(_)
            | Self::Dots(_)
            | Self::Extra(_) => Reference::Nothing,
        }
    }
}

impl Content {
    /// Returns every set of actors in the content.
    pub(super) fn actor_sets(&self) -> [&BTreeSet<ActorId>; 2] {
        let Self {
            title: _,
            note: _,
            channels: _,
            actors,
            ratings: _,
            handled_by: _,
            promise: _,
            trust: _,
            clock: _,
            mandate,
            dots: _,
            extra: _,
        } = self;
        [actors, &mandate.actors]
    }

    /// Returns the same sets as [`Self::actor_sets`], for changing them.
    pub(super) fn actor_sets_mut(&mut self) -> [&mut BTreeSet<ActorId>; 2] {
        [&mut self.actors, &mut self.mandate.actors]
    }
}

impl Deref for Touchpoint {
    type Target = Content;

    fn deref(&self) -> &Content {
        &self.content
    }
}

impl DerefMut for Touchpoint {
    /// Returns the content for changing it, copied first where it is shared.
    fn deref_mut(&mut self) -> &mut Content {
        Arc::make_mut(&mut self.content)
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
