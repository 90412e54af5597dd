//! Counting the votes of a room, table by table or all together. Each count is the answers of a group (R5), an
//! ordinary edit.

use crate::{
    editor::{Editor, Note, counting::Hands},
    journey::{Edit, EntryKey, GroupName, Rating, Tally, TouchpointId, Voice},
};

impl Editor {
    /// Begins to count, for the table whose ratings are entered or for the whole room.
    pub(crate) fn count_votes(&mut self) {
        self.end_dots();
        let shown = self.presented_id();
        let Some(presenting) = &mut self.presenting else { return };
        presenting.hands.get_or_insert_default();
        // What was counted before stays hidden while counting goes on.
        if let Some(id) = shown {
            presenting.hidden.hide(&id);
        }
        self.view.entering.voice = Voice::Customer;
    }

    /// Stops counting, also for a table; what is typed and not taken is lost.
    pub(crate) fn end_counting(&mut self) {
        if let Some(presenting) = &mut self.presenting {
            presenting.hands = None;
            self.view.entering.group = GroupName::default();
        }
    }

    /// Makes the typed numbers the answers of the table, in one step; then the next table becomes the current one.
    pub(crate) fn take_votes(&mut self) {
        let is_table = !self.view.entering.group.as_str().is_empty();
        if self.take_hands() && is_table {
            self.next_table_to_count();
        }
    }

    /// Counts one hand more, or one fewer, in a step of its own.
    pub(crate) fn add_vote(&mut self, rating: Rating, is_more: bool) {
        self.take_hands();
        let Some(id) = self.presented_id() else { return };
        let key = self.view.entering.key();
        let entry = self.journey().touchpoint(&id).and_then(|it| it.ratings.get(&key));
        let mut tally = entry.map_or_else(Tally::default, |entry| entry.tally);
        let count = tally.count_mut(rating);
        *count = if is_more { count.saturating_add(1) } else { count.saturating_sub(1) };
        self.count_anew(&id);
        self.document.end_step();
        self.apply(&[Edit::Rate(id, key, tally)]);
        self.document.end_step();
    }

    /// Shows the room what was counted, or hides it again.
    pub(crate) fn reveal_votes(&mut self) {
        self.take_hands();
        let Some(id) = self.presented_id() else { return };
        let touchpoint = self.journey().touchpoint(&id);
        let is_answered = touchpoint.is_some_and(|it| it.ratings.keys().any(|key| !key.group().is_empty()));
        if let Some(presenting) = &mut self.presenting {
            if presenting.hidden.is_revealed(&id) {
                presenting.hidden.hide(&id);
            } else if is_answered || presenting.hidden.hides(&id) {
                presenting.hidden.reveal(&id);
            }
        }
    }

    /// Returns whether the room has been shown what was counted at the touchpoint that it looks at.
    pub(crate) fn is_revealed(&self) -> bool {
        let shown = self.presented_id();
        let presenting = self.presenting.as_ref();
        presenting.zip(shown).is_some_and(|(presenting, id)| presenting.hidden.is_revealed(&id))
    }

    /// Adds a digit to the hands being counted, and hides the result. At a table, three digits in a row are its
    /// three numbers, and are taken.
    pub(crate) fn type_hands(&mut self, digit: char) {
        let Some(id) = self.presented_id() else { return };
        let is_table = !self.view.entering.group.as_str().is_empty();
        let Some(presenting) = &mut self.presenting else { return };
        let Some(hands) = &mut presenting.hands else { return };
        hands.digit(digit);
        presenting.hidden.hide(&id);
        if is_table && hands.is_row() {
            self.take_votes();
            if let Some(hands) = self.presenting.as_mut().and_then(|it| it.hands.as_mut()) {
                *hands = Hands::after_row();
            }
        }
    }

    /// Takes what is typed. Returns whether something was typed.
    pub(in crate::editor) fn take_hands(&mut self) -> bool {
        let Some(id) = self.presented_id() else { return false };
        let Some(hands) = self.presenting.as_mut().and_then(|it| it.hands.as_mut()) else { return false };
        let mut hands = std::mem::take::<Hands>(hands);
        if hands.is_empty() {
            return false;
        }
        if !self.view.entering.group.as_str().is_empty() {
            hands.part_digits();
        }
        let key = self.view.entering.key();
        self.note_replaced(&id, &key, hands.tally());
        self.count_anew(&id);
        self.document.end_step();
        self.apply(&[Edit::Rate(id, key, hands.tally())]);
        self.document.end_step();
        true
    }

    /// Drops what is typed. Returns whether something was typed.
    pub(in crate::editor) fn drop_hands(&mut self) -> bool {
        let hands = self.presenting.as_mut().and_then(|it| it.hands.as_mut());
        hands.is_some_and(|hands| !std::mem::take(hands).is_empty())
    }

    /// Notes that the current table was counted at a touchpoint, which hides the result.
    fn count_anew(&mut self, id: &TouchpointId) {
        let group = self.view.entering.group.clone();
        if let Some(presenting) = &mut self.presenting {
            presenting.hidden.counts(id);
            presenting.counted = Some(group);
        }
    }

    /// Notes it where a table, or the room, had given other answers before.
    fn note_replaced(&mut self, id: &TouchpointId, key: &EntryKey, tally: Tally) {
        let before = self.journey().touchpoint(id).and_then(|it| it.ratings.get(key));
        let table = key.group();
        if before.is_some_and(|entry| entry.tally != tally) {
            self.notes.push(Note::TableReplaced { table: table.to_owned() });
        }
    }

    pub(in crate::editor) fn presented_id(&self) -> Option<TouchpointId> {
        let number = self.presented()?;
        Some(self.derived.as_ref()?.insight.by_number(number)?.id.clone())
    }
}

#[cfg(test)]
mod tests;
