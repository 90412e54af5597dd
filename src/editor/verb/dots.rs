//! Dots before a room: each table gives a few to the breaks that it wants mended first. This lists the breaks and
//! lets one table after the other give; giving itself is in `dots/given.rs`.

mod given;

use std::sync::Arc;

use crate::{
    editor::{
        Derived, Editor,
        presenting::{BeforeDots, GivingDots},
    },
    insight::Judged,
    journey::GroupName,
};

/// The most dots that a table may be allowed.
const MOST_EACH: u32 = 20;

impl Editor {
    /// Lists the breaks for the room, and lets the first table with dots left give them.
    pub(crate) fn begin_dots(&mut self) {
        self.take_hands();
        let Some(shown) = self.presented_id() else { return };
        let is_counting = self.presenting.as_ref().is_some_and(|it| it.hands.is_some());
        let before = BeforeDots { shown, entering: self.view.entering.clone(), is_counting };
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
        let BeforeDots { shown, entering, is_counting } = dots.before;
        if let Some(number) = self.derived.as_ref().and_then(|derived| derived.number_of(&shown)) {
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
}

#[cfg(test)]
mod tests;
