//! Giving dots before a room: each table gives a few to the breaks that it wants mended first. A dot is an
//! ordinary edit of the touchpoint, in a step of its own.

use std::sync::Arc;

use crate::{
    editor::{Derived, Editor, Note, presenting::GivingDots},
    insight::Judged,
    journey::{Dot, Edit, Extra, Field, GroupName, TouchpointId},
};

/// The most dots that a table may be allowed.
const MOST_EACH: u32 = 20;

impl Editor {
    /// Lists the breaks for the room, and lets the first table with dots left give them.
    pub(crate) fn begin_dots(&mut self) {
        self.take_hands();
        let Some(id) = self.presented_id() else { return };
        let is_counting = self.presenting.as_ref().is_some_and(|it| it.hands.is_some());
        let before = (id, self.view.entering.clone(), is_counting);
        let Some(presenting) = self.presenting.as_mut().filter(|it| !it.gives_dots()) else { return };
        (presenting.is_whole, presenting.hands, presenting.typed) = (false, None, None);
        presenting.dots = Some(GivingDots { before, order: None, last: None, looked_at: None });
        self.view.entering.group = GroupName::default();
        self.next_table_with_dots();
        self.dots_step(0);
    }

    /// Shows the room what it looked at before the dots, and restores whose ratings are entered.
    pub(crate) fn end_dots(&mut self) {
        let Some(dots) = self.presenting.as_mut().and_then(|it| it.dots.take()) else { return };
        let (id, entering, is_counting) = dots.before;
        if let Some(number) = self.derived.as_ref().and_then(|derived| derived.number_of(&id)) {
            self.present_number(number);
        }
        self.view.entering = entering;
        if let Some(presenting) = self.presenting.as_mut().filter(|_| is_counting) {
            presenting.hands.get_or_insert_default();
        }
    }

    /// Returns what is listed: the breaks, and whatever else has dots, except what the room is not to see yet.
    pub(crate) fn dots_listed(&self) -> Vec<&Judged> {
        let (Some(derived), Some(presenting)) = (&self.derived, &self.presenting) else { return Vec::new() };
        let Some(dots) = &presenting.dots else { return Vec::new() };
        let mut listed = derived.dots().listed(&derived.insight, false);
        listed.retain(|judged| !presenting.hides(&judged.id));
        if let Some(order) = &dots.order {
            listed.sort_by_cached_key(|judged| order.get(&judged.id).copied().unwrap_or(usize::MAX));
        }
        listed
    }

    /// Lists what has the most dots first and keeps that order, whatever is given meanwhile; or returns to journey
    /// order.
    pub(crate) fn sort_dots(&mut self) {
        let places = |derived: &Derived| {
            let listed = derived.dots().listed(&derived.insight, true).into_iter().zip(0..);
            Arc::new(listed.map(|(judged, place)| (judged.id.clone(), place)).collect())
        };
        let most_first = self.derived.as_ref().map(places);
        if let Some(dots) = self.presenting.as_mut().and_then(|it| it.dots.as_mut()) {
            dots.order = most_first.filter(|_| dots.order.is_none());
        }
    }

    /// Goes down `by` rows of the list, or up if that is negative; from a touchpoint not in the list to its first
    /// row.
    pub(crate) fn dots_step(&mut self, by: i64) {
        let listed = self.dots_listed();
        let here = self.presented().and_then(|here| listed.iter().position(|judged| judged.number == here));
        let last = listed.len() as i64 - 1;
        let next = here.map_or(0, |here| (here as i64).saturating_add(by).clamp(0, last.max(0)));
        if let Some(number) = listed.get(next as usize).map(|judged| judged.number) {
            self.present_number(number);
        }
    }

    /// Returns how many dots a table has left; `None` for the room as a whole, which may give any number.
    pub(crate) fn dots_left(&self, table: &GroupName) -> Option<u32> {
        self.derived.as_ref()?.dots().left_of(table, self.view.dots_each)
    }

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
            dots.last = Some((id, table.clone(), revision));
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
            let Some((id, table, _)) = last.filter(|(_, _, then)| *then == revision) else { return };
            self.take_table(table);
            if let Some(number) = self.derived.as_ref().and_then(|derived| derived.number_of(&id)) {
                self.present_number(number);
            }
            self.change_dots(&id, |count| count.saturating_sub(1));
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

    /// Gives each table one dot more, or one fewer.
    pub(crate) fn change_dots_each(&mut self, is_more: bool) {
        let each = if is_more { self.view.dots_each + 1 } else { self.view.dots_each.saturating_sub(1) };
        self.view.dots_each = each.clamp(1, MOST_EACH);
    }

    /// Keeps the current table one that exists, if there are any, while dots are given; checked once for each
    /// change.
    pub(in crate::editor) fn follow_tables(&mut self) {
        let revision = Some(self.document.revision());
        let Some(dots) = self.presenting.as_mut().and_then(|it| it.dots.as_mut()) else { return };
        if std::mem::replace(&mut dots.looked_at, revision) == revision {
            return;
        }
        if !self.journey().tables().contains(&self.view.entering.group) {
            self.next_table_with_dots();
        }
    }

    /// Makes the next table that has dots left the current one, the current one coming last. Where none has any,
    /// the current one stays; without tables it is the whole room.
    fn next_table_with_dots(&mut self) {
        let tables = self.journey().tables();
        let here = tables.iter().position(|table| *table == self.view.entering.group);
        let from = here.map_or(0, |here| here + 1);
        let has_left = |table: &&GroupName| self.dots_left(table) != Some(0);
        let next = tables.iter().cycle().skip(from).take(tables.len()).find(has_left).cloned();
        let first = || tables.first().filter(|_| here.is_none()).cloned();
        if let Some(table) = next.or_else(first) {
            self.take_table(table);
        }
    }

    /// Forgets the latest dot, since a user who goes to another table means that one from here on.
    pub(in crate::editor) fn forget_last_dot(&mut self) {
        if let Some(dots) = self.presenting.as_mut().and_then(|it| it.dots.as_mut()) {
            dots.last = None;
        }
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
        self.document.press_ended();
        self.apply(&[edit]);
        self.document.press_ended();
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

#[cfg(test)]
mod tests;
