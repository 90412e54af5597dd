//! Deciding a conflict: the edits by which the map says what was chosen, and the conflict ends.

use super::{
    Address, Conflict, DELETED, Edit, Entry, EntryKey, Extra, FieldError, ItemKey, Journey,
    field_value::FieldValue as _, merge::unit_of,
};

/// What somebody chooses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    Ours,
    Theirs,
    /// What both started from.
    Base,
    /// Of a rating: ours as it is, and theirs as those of a group of this name (R5).
    Both(String),
}

impl Journey {
    /// The edits that a decision comes to. What means something together alone is decided together.
    ///
    /// # Errors
    /// The field that cannot hold what was chosen.
    pub fn decided(&self, conflict: &Conflict, decision: &Decision) -> Result<Vec<Edit>, FieldError> {
        let Some(address) = self.disputed(conflict) else { return Ok(self.ended(conflict, Vec::new())) };
        let edits = if conflict.field == DELETED {
            self.kept_or_not(conflict, &address, decision)
        } else {
            match decision {
                Decision::Ours => Vec::new(),
                Decision::Theirs => self.with_words(conflict, &address, |conflict| &conflict.theirs)?,
                Decision::Base => self.with_words(conflict, &address, |conflict| &conflict.base)?,
                Decision::Both(group) => self.as_another_group(conflict, &address, group)?,
            }
        };
        Ok(self.ended(conflict, edits))
    }

    /// Whether both sides can stand side by side: they are ratings.
    pub fn can_keep_both(&self, conflict: &Conflict) -> bool {
        conflict.field == "rating" && !conflict.theirs.is_empty()
    }

    fn kept_or_not(&self, conflict: &Conflict, address: &Address, decision: &Decision) -> Vec<Edit> {
        let is_gone = match decision {
            Decision::Ours => conflict.ours == DELETED,
            Decision::Theirs => conflict.theirs == DELETED,
            // It was there, and whoever keeps both keeps it.
            Decision::Base | Decision::Both(_) => false,
        };
        if is_gone { self.removal(address).into_iter().collect() } else { Vec::new() }
    }

    fn with_words(
        &self,
        conflict: &Conflict,
        address: &Address,
        said: fn(&Conflict) -> &String,
    ) -> Result<Vec<Edit>, FieldError> {
        let unit = unit_of(address, &conflict.field);
        let is_meant = |other: &&Conflict| {
            **other == *conflict
                || (unit.contains(&other.field.as_str()) && self.disputed(other).as_ref() == Some(address))
        };
        let words: Vec<_> =
            self.conflicts().filter(is_meant).map(|it| (it.field.clone(), said(it).clone())).collect();
        self.edits_for(address, &words)
    }

    /// Theirs under another name; of a group that has answered already, what it said stays.
    fn as_another_group(
        &self,
        conflict: &Conflict,
        address: &Address,
        group: &str,
    ) -> Result<Vec<Edit>, FieldError> {
        let Address::Rating(id, key) = address else { return Ok(Vec::new()) };
        let tally = super::Tally::of_text(&conflict.theirs)?;
        let taken: Vec<&str> = self
            .touchpoint(id)
            .into_iter()
            .flat_map(|touchpoint| touchpoint.ratings.keys())
            .filter(|other| other.voice == key.voice && other.segment == key.segment)
            .map(EntryKey::group)
            .collect();
        let named = EntryKey::new(key.voice.clone(), key.segment.clone(), &super::free_name(group, &taken));
        Ok(vec![Edit::Enter(id.clone(), named, Entry { tally, extra: Extra::default() })])
    }

    /// These edits, and the end of the conflict where they do not end it.
    fn ended(&self, conflict: &Conflict, mut edits: Vec<Edit>) -> Vec<Edit> {
        let key = ItemKey::Conflict(conflict.key().into());
        let after = self.apply(&edits);
        if after.is_ok_and(|after| after.item(&key).is_some()) {
            edits.push(Edit::Drop(key));
        }
        edits
    }
}
