//! Ending conflicts: a conflict ends in the same step in which its field changes.

use super::{Address, Conflict, Edit, Item, ItemKey, Journey, Target, TouchpointId};

impl Journey {
    /// Returns the conflicts of the map, in the order of the file.
    pub fn conflicts(&self) -> impl Iterator<Item = &Conflict> {
        self.items.conflicts().filter_map(|item| match &**item {
            Item::Conflict(conflict) => Some(conflict),
            _ => None,
        })
    }

    /// Returns whether the map has any conflict left to decide.
    pub fn has_conflicts(&self) -> bool {
        self.items.has_conflicts()
    }

    /// Returns the conflicts about a touchpoint, in the order of the file.
    pub fn disputed_at(&self, id: &TouchpointId) -> impl Iterator<Item = &Conflict> {
        let own = self.conflicts().filter(move |conflict| conflict.of == id.as_str());
        own.filter(move |conflict| match self.disputed(conflict) {
            Some(Address::Touchpoint(of) | Address::Rating(of, _)) => of == *id,
            _ => false,
        })
    }

    /// Returns the conflicts that an edit may end, each with its field's value before the edit.
    pub(super) fn disputed_by(&self, edit: &Edit) -> Vec<(ItemKey, Option<String>)> {
        if !self.has_conflicts() {
            return Vec::new();
        }
        let target = edit.target();
        if let Target::Item(ItemKey::Conflict(_)) = target {
            return Vec::new();
        }
        let disputed = self.conflicts().filter(|conflict| conflict.is_about(&target));
        disputed.map(|conflict| (ItemKey::Conflict(conflict.key().into()), self.said_of(conflict))).collect()
    }

    /// Ends the conflicts whose field has changed.
    pub(super) fn settle(&mut self, disputed: Vec<(ItemKey, Option<String>)>) {
        for (key, then) in disputed {
            let is_over = match self.item(&key).map(|item| &**item) {
                Some(Item::Conflict(conflict)) => self.said_of(conflict) != then,
                _ => false,
            };
            if is_over {
                // Dropping cannot fail: the conflict was found just above.
                let _ = self.items.drop(&key);
            }
        }
    }

    /// Returns the current value of a conflict's field; `None` where its record is not on the map.
    pub fn said_of(&self, conflict: &Conflict) -> Option<String> {
        let texts = self.texts_of(&self.disputed(conflict)?, &[&conflict.field])?;
        Some(texts.into_iter().next().map(|(_, text)| text).unwrap_or_default())
    }
}

impl Conflict {
    /// Returns whether an edit of this target may change the field of this conflict.
    fn is_about(&self, target: &Target) -> bool {
        match target {
            Target::Map(_) => self.of.is_empty() && self.from.is_empty(),
            Target::Stage(id) => self.is_of(id.as_str()),
            Target::Actor(id) => self.is_of(id.as_str()),
            Target::Segment(id) => self.is_of_segment(id.as_str()),
            Target::Touchpoint(id) | Target::Field(id, _) | Target::Rating(id, _) => self.is_of(id.as_str()),
            Target::Connection(from, to) | Target::Label(from, to) => {
                self.from == from.as_str() && self.to == to.as_str()
            }
            Target::Item(ItemKey::Outcome((question, ..))) => self.of == question.as_str(),
            Target::Item(ItemKey::Conflict(_)) => false,
            Target::Item(key) => self.of == key.to_string(),
        }
    }
}
