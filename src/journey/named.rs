//! The names that people know, in the place of ids, wherever a field refers to something.

use std::collections::HashMap;

use super::{
    About, Actor, Address, Entry, Extra, ItemKey, Journey, Place, Point, Segment, Stage, Touchpoint,
    Transition,
    text_list::{joined, split},
    texts::{Texts, Worded},
};

/// The names of everything that a field of a journey can refer to.
pub(super) struct Names<'a> {
    journey: &'a Journey,
    stages: HashMap<&'a str, &'a str>,
    actors: HashMap<&'a str, &'a str>,
    segments: HashMap<&'a str, &'a str>,
}

impl<'a> Names<'a> {
    pub(super) fn of(journey: &'a Journey) -> Self {
        Self {
            journey,
            stages: journey.stages().iter().map(|it| (it.id.as_str(), it.name.as_str())).collect(),
            actors: journey.actors().iter().map(|it| (it.id.as_str(), it.name.as_str())).collect(),
            segments: journey.segments().iter().map(|it| (it.id.as_str(), it.name.as_str())).collect(),
        }
    }

    /// Returns the words of a field with names in the place of ids. An id without a name, or of a record that does
    /// not exist, stays.
    pub(super) fn named(&self, of: &Address, field: &str, words: &str) -> String {
        let touchpoint = |id: &str| {
            let touchpoint = super::TouchpointId::new(id).and_then(|id| self.journey.touchpoint(&id));
            touchpoint.map(|touchpoint| touchpoint.title.as_str())
        };
        let among = |names: &HashMap<&'a str, &'a str>, id: &str| called(id, names.get(id).copied());
        match (of, field) {
            (Address::Touchpoint(_), "stage") => among(&self.stages, words),
            (Address::Touchpoint(_), "actors" | "mandate.actors") => {
                joined(split(words, ',').iter().map(|id| among(&self.actors, id)), ',')
            }
            (Address::Item(ItemKey::Action(_)), "actor") | (Address::Item(ItemKey::Case(_)), "solved_by") => {
                among(&self.actors, words)
            }
            (Address::Item(ItemKey::Case(_) | ItemKey::Outcome(_) | ItemKey::Conflict(_)), "segment") => {
                among(&self.segments, words)
            }
            (Address::Item(ItemKey::Action(_) | ItemKey::Case(_)), "touchpoint") => {
                called(words, touchpoint(words))
            }
            _ => words.to_owned(),
        }
    }
}

fn called(id: &str, name: Option<&str>) -> String {
    name.filter(|name| !name.trim().is_empty()).unwrap_or(id).to_owned()
}

/// The names of the words on a connection: in a file, and in a conflict.
const LABEL: &str = "label";
const LABEL_IN_CONFLICT: &str = "connection";

/// Returns a field's name in the file, where the words on a connection are called its label.
pub(super) fn file_name(of: &Address, field: String) -> String {
    match of {
        Address::Connection(..) if field == LABEL_IN_CONFLICT => LABEL.to_owned(),
        _ => field,
    }
}

impl Address {
    /// Returns the name that a conflict has for a field of the file.
    pub(crate) fn name_in_conflict<'a>(&self, field: &'a str) -> &'a str {
        match self {
            Self::Connection(..) if field == LABEL => LABEL_IN_CONFLICT,
            _ => field,
        }
    }
}

impl Journey {
    /// Returns every record with its texts: the map, the records that touchpoints refer to, the touchpoints in
    /// `order`, each with its ratings, the connections in the same order, and the later lists. Texts at their
    /// default are left out, except a place on the canvas; names stand in the place of ids.
    pub fn all_facts<'a>(&'a self, order: impl Iterator<Item = &'a Touchpoint>) -> Vec<(Address, Texts)> {
        let names = Names::of(self);
        let mut all = vec![Address::Map];
        all.extend(self.stages().iter().map(|it| Address::Stage(it.id.clone())));
        all.extend(self.actors().iter().map(|it| Address::Actor(it.id.clone())));
        all.extend(self.segments().iter().map(|it| Address::Segment(it.id.clone())));
        let mut connections = Vec::new();
        for touchpoint in order {
            let id = &touchpoint.id;
            all.push(Address::Touchpoint(id.clone()));
            all.extend(touchpoint.ratings.keys().map(|key| Address::Rating(id.clone(), key.clone())));
            let to = self.after(id).into_iter();
            connections.extend(to.map(|to| Address::Connection(id.clone(), to.clone())));
        }
        all.extend(connections);
        all.extend(self.items().map(|item| Address::Item(item.key())));
        all.into_iter().map(|of| (of.clone(), self.facts_named(&of, &names))).collect()
    }

    fn facts_named(&self, of: &Address, names: &Names<'_>) -> Texts {
        let usual = self.usual(of);
        let is_said = |(field, words): &(String, String)| match &usual {
            Usual::Texts(usual) => {
                field == "at" || !usual.iter().any(|(name, usual)| name == field && usual == words)
            }
            Usual::LeftOut(said) => said.contains(field),
        };
        let texts = self.texts(of).unwrap_or_default().into_iter();
        let told = |(field, words): (String, String)| {
            let words = names.named(of, &field, &words);
            (file_name(of, field), words)
        };
        texts.filter(is_said).map(told).collect()
    }

    /// Returns the texts that are not told of such a record because they are at their default.
    fn usual(&self, of: &Address) -> Usual {
        let extra = Extra::default;
        Usual::Texts(match of {
            Address::Map => About::new("").texts(),
            Address::Stage(id) => {
                Stage { id: id.clone(), name: String::new(), order: 0, extra: extra() }.texts()
            }
            Address::Actor(id) => {
                let (name, place) = (String::new(), Place::default());
                Actor { id: id.clone(), name, place, order: 0, extra: extra() }.texts()
            }
            Address::Segment(id) => {
                let name = String::new();
                Segment { id: id.clone(), name, order: 0, in_target: true, extra: extra() }.texts()
            }
            Address::Touchpoint(id) => Touchpoint::new(id.clone(), "", Point::default()).texts(),
            Address::Rating(..) => Entry::default().texts(),
            Address::Connection(..) => Transition::default().texts(),
            Address::Item(key) => {
                let row = self.item(key).map(|item| item.row()).unwrap_or_default();
                return Usual::LeftOut(row.into_iter().map(|field| field.name).collect());
            }
        })
    }
}

/// The default texts of a record: these words, or every field that a file leaves out.
enum Usual {
    Texts(Texts),
    /// The names of the fields that the file does not leave out.
    LeftOut(Vec<String>),
}
