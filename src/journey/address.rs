//! The records that a journey consists of. Each has an address that both sides of a merge know it by, fields whose
//! values can be written as words, and edits that set those fields to other words.

use super::{
    ActorId, Edit, Entry, EntryKey, Field, FieldError, Item, ItemKey, Journey, MapField, SegmentId, StageId,
    TouchpointId, Transition,
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
            Address::Touchpoint(id) => self.touchpoint_edits(id, words)?,
            Address::Rating(id, key) => self.rating_edits(id, key, words)?,
            Address::Connection(from, to) => self.connection_edits(from, to, words)?,
            Address::Item(key) => self.item_edits(key, words)?,
        })
    }

    fn touchpoint_edits(
        &self,
        id: &TouchpointId,
        words: &[(String, String)],
    ) -> Result<Vec<Edit>, FieldError> {
        let Some(touchpoint) = self.touchpoint(id) else { return Ok(Vec::new()) };
        let changed = Field::changed(touchpoint, &changed(touchpoint.clone(), words)?);
        Ok(changed.into_iter().map(|field| Edit::Change(id.clone(), field)).collect())
    }

    fn rating_edits(
        &self,
        id: &TouchpointId,
        key: &EntryKey,
        words: &[(String, String)],
    ) -> Result<Vec<Edit>, FieldError> {
        let there = self.touchpoint(id).and_then(|touchpoint| touchpoint.ratings.get(key));
        let there = there.cloned().unwrap_or_default();
        let is_plain = there.extra == super::Extra::default();
        Ok(vec![entered(id, key, changed(there, words)?, is_plain)])
    }

    fn item_edits(&self, key: &ItemKey, words: &[(String, String)]) -> Result<Vec<Edit>, FieldError> {
        let Some(item) = self.item(key) else { return Ok(Vec::new()) };
        let mut changed = Item::clone(item);
        words.iter().try_for_each(|(name, text)| changed.put_text(name, text))?;
        Ok(vec![Edit::Put(changed.into())])
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
