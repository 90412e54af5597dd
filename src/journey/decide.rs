//! Deciding a conflict: the edits that put the chosen value into the map and end the conflict.

use super::{
    Address, Conflict, DELETED, Edit, Entry, EntryKey, Extra, FieldError, Item, ItemKey, Journey, Tally,
    Touchpoint, field_value::FieldValue as _, merge::unit_of,
};

/// The choice that a person makes about a conflict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    Ours,
    Theirs,
    /// The value that both sides started from.
    Base,
    /// Another value, in the words of the file.
    Another(String),
    /// Both sides' answers to a rating, each under its group name (R5). Where `ours` is `None`, ours stay as they
    /// are.
    Both {
        ours: Option<String>,
        theirs: String,
    },
}

impl Journey {
    /// Returns the edits that carry out a decision. Fields that only mean something together are decided together.
    ///
    /// # Errors
    /// Returns the field that cannot hold the chosen value.
    pub fn decided(&self, conflict: &Conflict, decision: &Decision) -> Result<Vec<Edit>, FieldError> {
        let Some(address) = self.disputed(conflict) else { return Ok(self.ended(conflict, Vec::new())) };
        let edits = if conflict.field == DELETED {
            self.kept_or_not(conflict, &address, decision)
        } else {
            match decision {
                Decision::Ours => self.drops_of_unit(conflict, &address),
                Decision::Theirs => self.with_words(conflict, &address, |conflict| &conflict.theirs)?,
                Decision::Base => self.with_words(conflict, &address, |conflict| &conflict.base)?,
                Decision::Another(text) => {
                    self.edits_for(&address, &[(conflict.field.clone(), text.clone())])?
                }
                Decision::Both { ours, theirs } => {
                    self.as_groups(conflict, &address, ours.as_deref(), theirs)?
                }
            }
        };
        Ok(self.ended(conflict, edits))
    }

    /// Returns whether both sides can be kept side by side, which is so where both are answers.
    pub fn can_keep_both(&self, conflict: &Conflict) -> bool {
        conflict.is_about_answers() && !conflict.ours.is_empty() && !conflict.theirs.is_empty()
    }

    /// Returns whether the conflict's field means something by itself, rather than only together with other
    /// fields.
    pub fn stands_alone(&self, conflict: &Conflict) -> bool {
        let address = self.disputed(conflict);
        address.is_none_or(|address| unit_of(&address, &conflict.field).is_empty())
    }

    /// Returns the edits that end the other conflicts that are decided with this one.
    fn drops_of_unit(&self, conflict: &Conflict, address: &Address) -> Vec<Edit> {
        let others = self.unit(conflict, address).into_iter().filter(|other| *other != conflict);
        others.map(|other| Edit::Drop(ItemKey::Conflict(other.key().into()))).collect()
    }

    /// Returns this conflict and the conflicts about fields that only mean something together with its field.
    fn unit(&self, conflict: &Conflict, address: &Address) -> Vec<&Conflict> {
        let unit = unit_of(address, &conflict.field);
        let is_meant = |other: &&Conflict| {
            **other == *conflict
                || (unit.contains(&other.field.as_str()) && self.disputed(other).as_ref() == Some(address))
        };
        self.conflicts().filter(is_meant).collect()
    }

    fn kept_or_not(&self, conflict: &Conflict, address: &Address, decision: &Decision) -> Vec<Edit> {
        let is_gone = match decision {
            Decision::Ours => conflict.ours == DELETED,
            Decision::Theirs => conflict.theirs == DELETED,
            // The record existed in the base, and keeping both keeps it.
            Decision::Base | Decision::Another(_) | Decision::Both { .. } => false,
        };
        if is_gone { self.removal(address).into_iter().collect() } else { Vec::new() }
    }

    fn with_words(
        &self,
        conflict: &Conflict,
        address: &Address,
        said: fn(&Conflict) -> &String,
    ) -> Result<Vec<Edit>, FieldError> {
        let words: Vec<_> =
            self.unit(conflict, address).into_iter().map(|it| (it.field.clone(), said(it).clone())).collect();
        self.edits_for(address, &words)
    }

    /// Returns the edits that enter their answers under their group name, and ours under `our_name` where it is
    /// given. Where a group of that name has already answered, its answers stay and the new group gets a free
    /// name.
    fn as_groups(
        &self,
        conflict: &Conflict,
        address: &Address,
        our_name: Option<&str>,
        their_name: &str,
    ) -> Result<Vec<Edit>, FieldError> {
        let Address::Rating(id, key) = address else { return Ok(Vec::new()) };
        let touchpoint = self.touchpoint(id);
        let mut taken = touchpoint.map_or_else(Vec::new, |touchpoint| groups_beside(touchpoint, key));
        let mut named = |name: &str| {
            let name = super::free_name(name, &taken.iter().map(String::as_str).collect::<Vec<_>>());
            taken.push(name.clone());
            EntryKey::new(key.voice.clone(), key.segment.clone(), &name)
        };
        let mut edits = Vec::new();
        let ours = touchpoint.and_then(|touchpoint| touchpoint.ratings.get(key)).cloned();
        // Ours may have their name already, through the decision about another file's answers.
        if let (Some(name), Some(ours)) = (our_name, ours) {
            edits.push(Edit::Enter(id.clone(), key.clone(), Entry::default()));
            edits.push(Edit::Enter(id.clone(), named(name), ours));
        }
        let theirs = Entry { tally: Tally::of_text(&conflict.theirs)?, extra: Extra::default() };
        edits.push(Edit::Enter(id.clone(), named(their_name), theirs));
        Ok(edits)
    }

    /// Returns these edits, one that ends the conflict where they do not, and those that keep what a third file
    /// answered in dispute.
    fn ended(&self, conflict: &Conflict, mut edits: Vec<Edit>) -> Vec<Edit> {
        let Ok(after) = self.apply(&edits) else { return edits };
        let key = ItemKey::Conflict(conflict.key().into());
        if after.item(&key).is_some() {
            edits.push(Edit::Drop(key));
        }
        edits.extend(self.still_disputed(conflict, &after));
        edits
    }

    /// Returns the edits that keep other conflicts about the same answers: what people answered in a third file has
    /// not been decided, and is never lost (R5). A conflict that says what the map says now is over.
    fn still_disputed(&self, conflict: &Conflict, after: &Journey) -> Vec<Edit> {
        if !conflict.is_about_answers() {
            return Vec::new();
        }
        let about = self.disputed(conflict);
        let is_other = |other: &&Conflict| {
            other.key() != conflict.key() && other.is_about_answers() && self.disputed(other) == about
        };
        let ended = |other: &&Conflict| after.item(&ItemKey::Conflict(other.key().into())).is_none();
        let others = self.conflicts().filter(is_other).filter(ended);
        // Answers that have got the name of a group are no longer where the third file has its own.
        let now = |other: &Conflict| after.disputed(other).map(|_| after.said_of(other).unwrap_or_default());
        let open = others.filter_map(|other| Some(Conflict { ours: now(other)?, ..other.clone() }));
        open.filter(|other| other.ours != other.theirs)
            .map(|it| Edit::Put(Item::Conflict(it).into()))
            .collect()
    }
}

/// Returns the groups that have answered at a touchpoint in the voice and for the segment of this key.
fn groups_beside(touchpoint: &Touchpoint, key: &EntryKey) -> Vec<String> {
    let keys = touchpoint.ratings.keys();
    let beside = keys.filter(|other| other.voice == key.voice && other.segment == key.segment);
    beside.map(|other| other.group().to_owned()).collect()
}
