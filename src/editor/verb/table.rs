//! The tables of a workshop, in turn: which of them is counted, or gives dots, before a room.

use crate::{
    editor::Editor,
    journey::{EntryKey, GroupName, Voice},
};

impl Editor {
    /// Begins with the first table again at another touchpoint.
    pub(in crate::editor) fn begin_tables(&mut self) {
        let is_counting = self.presenting.as_ref().is_some_and(|it| it.hands.is_some());
        if is_counting && !self.view.entering.group.as_str().is_empty() {
            self.view.entering.group = self.journey().tables().into_iter().next().unwrap_or_default();
        }
    }

    /// Counts for the next table, or for the one before; after the last comes the whole room, unless dots are
    /// given. What was typed is taken first. Does nothing where there are no tables.
    pub(crate) fn count_next_table(&mut self, onwards: bool) {
        self.take_hands();
        self.forget_last_dot();
        let tables = self.journey().tables();
        if tables.is_empty() {
            return;
        }
        let gives_dots = self.gives_dots();
        let room = (!gives_dots).then(GroupName::default);
        let choices: Vec<_> = room.into_iter().chain(tables).collect();
        let here = choices.iter().position(|it| *it == self.view.entering.group).unwrap_or(0);
        let step = if onwards { 1 } else { choices.len() - 1 };
        self.take_table(choices[(here + step) % choices.len()].clone());
        if !gives_dots {
            self.count_votes();
        }
    }

    /// Goes on to the table after the counted one; after the last, to the first that has not answered yet.
    pub(in crate::editor) fn next_table_to_count(&mut self) {
        let tables = self.journey().tables();
        let here = tables.iter().position(|it| *it == self.view.entering.group);
        let following = here.and_then(|here| tables.get(here + 1));
        let touchpoint = self.presented_id().and_then(|id| self.journey().touchpoint(&id));
        let (voice, segment) = (&self.view.entering.voice, &self.view.entering.segment);
        let has_answered = |table: &GroupName| {
            let key = EntryKey::new(voice.clone(), segment.clone(), table.as_str());
            touchpoint.is_some_and(|it| it.ratings.contains_key(&key))
        };
        let next = following.or_else(|| tables.iter().find(|table| !has_answered(table))).cloned();
        self.view.entering.group = next.unwrap_or_else(|| self.view.entering.group.clone());
    }

    /// Makes the table at this place the current one: it gives dots, or its hands are counted.
    pub(crate) fn table_at_hand(&mut self, place: usize) {
        let Some(group) = self.journey().tables().into_iter().nth(place) else { return };
        self.take_table(group);
        if !self.gives_dots() {
            self.count_votes();
        }
    }

    /// Makes this table the current one, with its answers as customers'.
    pub(crate) fn take_table(&mut self, group: GroupName) {
        self.take_hands();
        if self.presenting.is_some() {
            (self.view.entering.voice, self.view.entering.group) = (Voice::Customer, group);
        }
    }
}
