//! The record that a conflict is about: how a conflict points at it, in a map in which ids of several lists may be
//! the same.

use super::{
    ActorId, Address, Conflict, EntryKey, ItemKey, Journey, SegmentId, StageId, TouchpointId, Voice,
    field_value::FieldValue,
};

/// The file's names for the lists that a conflict may name beside those of items, in the order in which an id is
/// looked for.
const STAGES: &str = "stages";
const ACTORS: &str = "actors";
const SEGMENTS: &str = "segments";

impl Journey {
    /// Returns the record that a conflict is about; `None` where that record is not on the map.
    pub fn disputed(&self, conflict: &Conflict) -> Option<Address> {
        let Conflict { list, of, voice, from, to, .. } = conflict;
        let touchpoint = |id: &str| TouchpointId::new(id).filter(|id| self.touchpoint(id).is_some());
        if !from.is_empty() || !to.is_empty() {
            return Some(Address::Connection(touchpoint(from)?, touchpoint(to)?));
        }
        if !voice.is_empty() {
            let segment = SegmentId::new(&conflict.segment);
            let key = EntryKey::new(Voice::from(voice.as_str()), segment, &conflict.group);
            return Some(Address::Rating(touchpoint(of)?, key));
        }
        if of.is_empty() && list.is_empty() {
            return Some(Address::Map);
        }
        self.found(conflict, list)
    }

    /// Looks for the conflict's id in the named list, or in every list in turn where `list` is empty.
    fn found(&self, conflict: &Conflict, list: &str) -> Option<Address> {
        let of = conflict.of.as_str();
        let is_in = |name: &str| list.is_empty() || list == name;
        let touchpoint =
            TouchpointId::new(of).filter(|id| is_in("touchpoints") && self.touchpoint(id).is_some());
        let stage = || StageId::new(of).filter(|id| is_in(STAGES) && self.stage(id).is_some());
        let actor = || ActorId::new(of).filter(|id| is_in(ACTORS) && self.actor(id).is_some());
        let segment = || SegmentId::new(of).filter(|id| is_in(SEGMENTS) && self.segment(id).is_some());
        let item = || {
            let all = self.items().filter(|item| is_in(item.list().as_str()));
            all.map(|item| item.key()).find(|key| key.is_of(conflict))
        };
        touchpoint
            .map(Address::Touchpoint)
            .or_else(|| stage().map(Address::Stage))
            .or_else(|| actor().map(Address::Actor))
            .or_else(|| segment().map(Address::Segment))
            .or_else(|| item().map(Address::Item))
    }

    /// Makes a conflict about a field of a record of this map, from what the base, ours and theirs say.
    pub fn conflict(&self, address: &Address, field: &str, [base, ours, theirs]: [String; 3]) -> Conflict {
        let mut conflict = Conflict {
            field: field.to_owned(),
            base,
            ours,
            theirs,
            ..<Conflict as FieldValue>::absent().unwrap_or_else(|| unreachable!())
        };
        conflict.point_at(address);
        // The list is named only where the id alone leads to another record.
        if self.disputed(&conflict).as_ref() != Some(address) {
            list_of(address).clone_into(&mut conflict.list);
        }
        conflict
    }
}

impl Conflict {
    /// Points the conflict at a record, all but the list that the record is in.
    fn point_at(&mut self, address: &Address) {
        match address {
            Address::Map => {}
            Address::Stage(id) => self.of = id.to_string(),
            Address::Actor(id) => self.of = id.to_string(),
            Address::Segment(id) => self.of = id.to_string(),
            Address::Touchpoint(id) => self.of = id.to_string(),
            Address::Rating(id, key) => {
                self.of = id.to_string();
                key.voice.as_str().clone_into(&mut self.voice);
                self.segment = key.segment.as_ref().map(ToString::to_string).unwrap_or_default();
                key.group().clone_into(&mut self.group);
            }
            Address::Connection(from, to) => (self.from, self.to) = (from.to_string(), to.to_string()),
            Address::Item(key) => key.put_into(self),
        }
    }
}

/// Returns the file's name for the list that a record is in; empty for a record that needs none.
fn list_of(address: &Address) -> &'static str {
    match address {
        Address::Stage(_) => STAGES,
        Address::Actor(_) => ACTORS,
        Address::Segment(_) => SEGMENTS,
        Address::Item(key) => key.list().as_str(),
        Address::Map | Address::Touchpoint(_) | Address::Rating(..) | Address::Connection(..) => "",
    }
}

impl ItemKey {
    fn put_into(&self, conflict: &mut Conflict) {
        match self {
            Self::Outcome((question, segment, group)) => {
                question.as_str().clone_into(&mut conflict.of);
                conflict.segment = segment.as_ref().map(ToString::to_string).unwrap_or_default();
                group.as_str().clone_into(&mut conflict.group);
            }
            Self::Group(_) | Self::Action(_) | Self::Case(_) | Self::Survey(_) | Self::Conflict(_) => {
                conflict.of = self.to_string();
            }
        }
    }

    fn is_of(&self, conflict: &Conflict) -> bool {
        match self {
            Self::Outcome((question, segment, group)) => {
                question.as_str() == conflict.of
                    && segment.as_ref().map_or("", SegmentId::as_str) == conflict.segment
                    && group.as_str() == conflict.group
            }
            Self::Conflict(_) => false,
            Self::Group(_) | Self::Action(_) | Self::Case(_) | Self::Survey(_) => {
                self.to_string() == conflict.of
            }
        }
    }
}
