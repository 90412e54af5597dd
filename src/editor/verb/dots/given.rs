//! Giving a dot and taking it back. A dot is an ordinary edit of the touchpoint, in a step of its own.

use crate::{
    editor::{Editor, Note, presenting::LatestDot},
    journey::{Dot, Edit, Extra, Field, TouchpointId},
};

impl Editor {
    /// Gives the current row a dot of the current table; then the next table that has any left becomes the current
    /// one.
    pub(crate) fn give_dot(&mut self) {
        let Some(id) = self.listed_id() else { return };
        let table = self.view.entering.group.clone();
        if self.dots_left(&table) == Some(0) {
            let (table, count) = (table.as_str().to_owned(), self.view.dots_each);
            self.notes.push(Note::NoDotsLeft { table, count });
            return;
        }
        self.change_dots(&id, |count| count.saturating_add(1));
        let revision = self.document.revision();
        if let Some(dots) = self.presenting.as_mut().and_then(|it| it.dots.as_mut()) {
            dots.last = Some(LatestDot { at: id, table: table.clone(), revision });
        }
        if self.dots_left(&table) == Some(0) {
            self.next_table_with_dots();
        }
    }

    /// Takes a dot of the current table from the current row. Where the row has none of it, the latest dot of all
    /// is taken back, and its table becomes the current one again.
    pub(crate) fn take_dot(&mut self) {
        let Some(id) = self.listed_id() else { return };
        if !self.change_dots(&id, |count| count.saturating_sub(1)) {
            let last = self.presenting.as_mut().and_then(|it| it.dots.as_mut()).and_then(|it| it.last.take());
            let revision = self.document.revision();
            let Some(LatestDot { at, table, .. }) = last.filter(|last| last.revision == revision) else {
                return;
            };
            self.take_table(table);
            if let Some(number) = self.derived.as_ref().and_then(|derived| derived.number_of(&at)) {
                self.present_number(number);
            }
            self.change_dots(&at, |count| count.saturating_sub(1));
        }
    }

    /// Gives a dot to the break whose number was typed; a number that is not listed is noted.
    pub(crate) fn give_dot_to(&mut self, number: u32) {
        if self.dots_listed().iter().any(|judged| judged.number == number) {
            self.present_number(number);
            self.give_dot();
        } else {
            self.notes.push(Note::NoBreakListed { number });
        }
    }

    /// Goes to this row of the list and gives it a dot of the current table, or takes one back.
    pub(crate) fn dot_at(&mut self, number: u32, is_more: bool) {
        self.present_number(number);
        if is_more { self.give_dot() } else { self.take_dot() }
    }

    /// Returns the touchpoint at hand if it is listed; one that is not is noted.
    fn listed_id(&mut self) -> Option<TouchpointId> {
        let id = self.presented_id()?;
        let is_listed = self.dots_listed().iter().any(|judged| judged.id == id);
        if !is_listed && let Some(number) = self.presented() {
            self.notes.push(Note::NoBreakListed { number });
        }
        is_listed.then_some(id)
    }

    /// Changes what the current table gave. Returns whether that changed the map.
    fn change_dots(&mut self, id: &TouchpointId, change: impl FnOnce(u32) -> u32) -> bool {
        let Some(edit) = self.dots_changed(id, change) else { return false };
        self.document.end_step();
        self.apply(&[edit]);
        self.document.end_step();
        self.refresh();
        true
    }

    fn dots_changed(&self, id: &TouchpointId, change: impl FnOnce(u32) -> u32) -> Option<Edit> {
        let group = self.view.entering.group.clone();
        let before = &self.journey().touchpoint(id)?.dots;
        let mut dot = before.get(&group).cloned().unwrap_or_else(|| Dot {
            group: group.clone(),
            count: 0,
            extra: Extra::default(),
        });
        let count = change(dot.count);
        if count == dot.count {
            return None;
        }
        dot.count = count;
        let mut dots = before.clone();
        dots.insert(group, dot);
        Some(Edit::Change(id.clone(), Field::Dots(dots)))
    }
}
