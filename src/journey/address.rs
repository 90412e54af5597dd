//! The records that a journey consists of. Each has an address that both sides of a merge know it by, fields whose
//! values can be written as words, and edits that set those fields to other words.

use super::{
    ActorId, Conflict, Edit, Entry, EntryKey, Field, FieldError, Item, ItemKey, Journey, MapField, SegmentId,
    StageId, TouchpointId, Transition, Voice,
    texts::{Texts, Worded},
};

/// The address of one record of a map.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Address {
    Map,
    Stage(StageId),
    Actor(ActorId),
    Segment(SegmentId),
    Touchpoint(TouchpointId),
    Rating(TouchpointId, EntryKey),
    Connection(TouchpointId, TouchpointId),
    Item(ItemKey),
}

/// The file's names for the lists that a conflict may name beside those of items, in the order in which an id is
/// looked for.
const STAGES: &str = "stages";
const ACTORS: &str = "actors";
const SEGMENTS: &str = "segments";

impl Journey {
    /// Returns the fields of a record with the words for their values; `None` where there is no such record.
    pub fn texts(&self, address: &Address) -> Option<Texts> {
        match address {
            Address::Map => Some(self.about().texts()),
            Address::Stage(id) => self.stage(id).map(Worded::texts),
            Address::Actor(id) => self.actor(id).map(Worded::texts),
            Address::Segment(id) => self.segment(id).map(Worded::texts),
            Address::Touchpoint(id) => self.touchpoint(id).map(Worded::texts),
            Address::Rating(id, key) => {
                self.touchpoint(id).and_then(|touchpoint| touchpoint.ratings.get(key)).map(Worded::texts)
            }
            Address::Connection(from, to) => self.transition(from, to).map(Worded::texts),
            Address::Item(key) => self.item(key).map(|item| item.texts()),
        }
    }

    /// Returns the words of these fields of a record, leaving out fields that the record does not have; `None`
    /// where there is no such record.
    pub(super) fn texts_of(&self, address: &Address, names: &[&str]) -> Option<Texts> {
        match address {
            Address::Touchpoint(id) => self.touchpoint(id).map(|touchpoint| touchpoint.texts_of(names)),
            _ => self.texts(address).map(|mut texts| {
                texts.retain(|(name, _)| names.contains(&name.as_str()));
                texts
            }),
        }
    }

    /// Returns the words of a record in two maps: of the fields that differ, and possibly of others. The texts of
    /// a map that lacks the record are empty.
    pub(super) fn texts_apart(&self, other: &Self, address: &Address) -> [Texts; 2] {
        if let Address::Touchpoint(id) = address
            && let (Some(one), Some(two)) = (self.touchpoint(id), other.touchpoint(id))
        {
            return one.texts_apart(two);
        }
        [self, other].map(|side| side.texts(address).unwrap_or_default())
    }

    /// Returns whether the map has this record.
    pub(super) fn has(&self, address: &Address) -> bool {
        match address {
            Address::Map => true,
            Address::Stage(id) => self.stage(id).is_some(),
            Address::Actor(id) => self.actor(id).is_some(),
            Address::Segment(id) => self.segment(id).is_some(),
            Address::Touchpoint(id) => self.touchpoint(id).is_some(),
            Address::Rating(id, key) => self.touchpoint(id).is_some_and(|it| it.ratings.contains_key(key)),
            Address::Connection(from, to) => self.connects(from, to),
            Address::Item(key) => self.item(key).is_some(),
        }
    }

    /// Returns the edits that put these words into these fields of a record. A rating that does not exist yet is
    /// created.
    ///
    /// # Errors
    /// Returns the field that cannot hold its words, and why. References in the words are not checked here;
    /// applying the edits checks them.
    pub fn edits_for(&self, address: &Address, words: &[(String, String)]) -> Result<Vec<Edit>, FieldError> {
        Ok(match address {
            Address::Map => {
                let changed = changed(self.about().clone(), words)?;
                MapField::changed(self.about(), &changed).into_iter().map(Edit::Describe).collect()
            }
            Address::Stage(id) => edit(self.stage(id), words, Edit::ChangeStage)?,
            Address::Actor(id) => edit(self.actor(id), words, Edit::ChangeActor)?,
            Address::Segment(id) => edit(self.segment(id), words, Edit::ChangeSegment)?,
            Address::Touchpoint(id) => {
                let Some(touchpoint) = self.touchpoint(id) else { return Ok(Vec::new()) };
                let changed = Field::changed(touchpoint, &changed(touchpoint.clone(), words)?);
                changed.into_iter().map(|field| Edit::Change(id.clone(), field)).collect()
            }
            Address::Rating(id, key) => {
                let there = self.touchpoint(id).and_then(|touchpoint| touchpoint.ratings.get(key));
                let there = there.cloned().unwrap_or_default();
                let is_plain = there.extra == super::Extra::default();
                let entry = changed(there, words)?;
                vec![entered(id, key, entry, is_plain)]
            }
            Address::Connection(from, to) => self.connection_edits(from, to, words)?,
            Address::Item(key) => {
                let Some(item) = self.item(key) else { return Ok(Vec::new()) };
                let mut changed = Item::clone(item);
                words.iter().try_for_each(|(name, text)| changed.put_text(name, text))?;
                vec![Edit::Put(changed.into())]
            }
        })
    }

    /// Relabels a connection, or, where more than its label changes, disconnects it and connects it anew.
    fn connection_edits(
        &self,
        from: &TouchpointId,
        to: &TouchpointId,
        words: &[(String, String)],
    ) -> Result<Vec<Edit>, FieldError> {
        let Some(there) = self.transition(from, to) else { return Ok(Vec::new()) };
        let changed: Transition = changed(there.clone(), words)?;
        let (from, to) = (from.clone(), to.clone());
        Ok(if changed.extra == there.extra {
            vec![Edit::Label(from, to, changed.label)]
        } else {
            vec![Edit::Disconnect(from.clone(), to.clone()), Edit::Connect(from, to, changed)]
        })
    }

    /// Returns the edit that removes a record; `None` for the map itself.
    pub fn removal(&self, address: &Address) -> Option<Edit> {
        match address {
            Address::Map => None,
            Address::Stage(id) => Some(Edit::RemoveStage(id.clone())),
            Address::Actor(id) => Some(Edit::RemoveActor(id.clone())),
            Address::Segment(id) => Some(Edit::RemoveSegment(id.clone())),
            Address::Touchpoint(id) => Some(Edit::Remove(id.clone())),
            Address::Rating(id, key) => Some(entered(id, key, Entry::default(), true)),
            Address::Connection(from, to) => Some(Edit::Disconnect(from.clone(), to.clone())),
            Address::Item(key) => Some(Edit::Drop(key.clone())),
        }
    }

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
            ..<Conflict as super::field_value::FieldValue>::absent().unwrap_or_else(|| unreachable!())
        };
        let mut list = "";
        match address {
            Address::Map => {}
            Address::Stage(id) => (conflict.of, list) = (id.to_string(), STAGES),
            Address::Actor(id) => (conflict.of, list) = (id.to_string(), ACTORS),
            Address::Segment(id) => (conflict.of, list) = (id.to_string(), SEGMENTS),
            Address::Touchpoint(id) => conflict.of = id.to_string(),
            Address::Rating(id, key) => {
                conflict.of = id.to_string();
                key.voice.as_str().clone_into(&mut conflict.voice);
                conflict.segment = key.segment.as_ref().map(ToString::to_string).unwrap_or_default();
                key.group().clone_into(&mut conflict.group);
            }
            Address::Connection(from, to) => {
                (conflict.from, conflict.to) = (from.to_string(), to.to_string());
            }
            Address::Item(key) => {
                list = key.list().as_str();
                key.put_into(&mut conflict);
            }
        }
        // The list is named only where the id alone leads to another record.
        if self.disputed(&conflict).as_ref() != Some(address) {
            list.clone_into(&mut conflict.list);
        }
        conflict
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

fn changed<T: Worded>(mut record: T, words: &[(String, String)]) -> Result<T, FieldError> {
    words.iter().try_for_each(|(name, text)| record.put_text(name, text))?;
    Ok(record)
}

fn edit<T: Worded + Clone>(
    record: Option<&T>,
    words: &[(String, String)],
    edit: fn(T) -> Edit,
) -> Result<Vec<Edit>, FieldError> {
    record.map(|record| changed(record.clone(), words).map(edit)).into_iter().collect()
}

/// Returns the edit that replaces an entry. The tally alone is enough where neither entry has fields of a newer
/// Polku.
fn entered(id: &TouchpointId, key: &EntryKey, entry: Entry, was_plain: bool) -> Edit {
    if was_plain && entry.extra == super::Extra::default() {
        Edit::Rate(id.clone(), key.clone(), entry.tally)
    } else {
        Edit::Enter(id.clone(), key.clone(), entry)
    }
}
