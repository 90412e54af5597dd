//! Giving dots before a room: each table gives a few to the breaks that it wants mended first. A dot is an ordinary
//! edit of the touchpoint, in a step of its own.

use crate::{
    editor::{Editor, Note},
    insight::Judged,
    journey::{Dot, Edit, Extra, Field, GroupName, TouchpointId},
};

/// As many dots as a table may be allowed.
const MOST_EACH: u32 = 20;

impl Editor {
    /// The room sees the breaks listed, and the first table with dots left gives them; or one touchpoint again.
    pub(crate) fn give_dots(&mut self) {
        self.take_hands();
        let is_giving = self.presenting.as_ref().is_some_and(|it| it.gives_dots);
        let Some(presenting) = &mut self.presenting else { return };
        (presenting.is_whole, presenting.hands, presenting.typed) = (false, None, None);
        presenting.gives_dots = !is_giving;
        self.view.entering.group = GroupName::default();
        if is_giving {
            return;
        }
        self.next_table_with_dots();
        self.dots_step(0);
    }

    /// The room sees one touchpoint again, where it saw the breaks listed.
    pub(in crate::editor) fn end_dots(&mut self) {
        if self.presenting.as_ref().is_some_and(|it| it.gives_dots) {
            self.give_dots();
        }
    }

    /// What is listed: the breaks that the room has been shown, and what else has dots.
    pub(crate) fn dots_listed(&self) -> Vec<&Judged> {
        let (Some(derived), Some(presenting)) = (&self.derived, &self.presenting) else { return Vec::new() };
        let mut listed = derived.dots().listed(&derived.insight, self.view.most_dots_first);
        listed.retain(|judged| !presenting.hides(&judged.id));
        listed
    }

    /// Goes so many rows of the list down, or up where that is below zero; from beside the list to its first row.
    pub(crate) fn dots_step(&mut self, by: i64) {
        let listed = self.dots_listed();
        let here = self.presented().and_then(|here| listed.iter().position(|judged| judged.number == here));
        let last = listed.len() as i64 - 1;
        let next = here.map_or(0, |here| (here as i64).saturating_add(by).clamp(0, last.max(0)));
        if let Some(number) = listed.get(next as usize).map(|judged| judged.number) {
            self.present_number(number);
        }
    }

    /// How many dots the table at hand has left; `None` where it is all in the room, which give any number.
    pub(crate) fn dots_left(&self, table: &GroupName) -> Option<u32> {
        self.derived.as_ref()?.dots().left_of(table, self.view.dots_each)
    }

    /// The touchpoint at hand gets a dot of the table at hand; then the next table that has any left is at hand.
    pub(crate) fn give_dot(&mut self) {
        let table = self.view.entering.group.clone();
        if self.dots_left(&table) == Some(0) {
            let (table, count) = (table.as_str().to_owned(), self.view.dots_each);
            self.notes.push(Note::NoDotsLeft { table, count });
            return;
        }
        self.change_dots(|count| count.saturating_add(1));
        if self.dots_left(&table) == Some(0) {
            self.next_table_with_dots();
        }
    }

    /// The touchpoint at hand loses a dot of the table at hand, where it has one.
    pub(crate) fn take_dot(&mut self) {
        self.change_dots(|count| count.saturating_sub(1));
    }

    /// The break whose number was typed gets a dot; one that is not listed is told.
    pub(crate) fn give_dot_to(&mut self, number: u32) {
        if self.dots_listed().iter().any(|judged| judged.number == number) {
            self.present_number(number);
            self.give_dot();
        } else {
            self.notes.push(Note::NoBreakListed { number });
        }
    }

    /// Each table gives one dot more, or one fewer.
    pub(crate) fn change_dots_each(&mut self, is_more: bool) {
        let each = if is_more { self.view.dots_each + 1 } else { self.view.dots_each.saturating_sub(1) };
        self.view.dots_each = each.clamp(1, MOST_EACH);
    }

    /// The next table that has dots left is at hand, the one at hand last; where none has, that stays, and without
    /// tables it is all in the room.
    fn next_table_with_dots(&mut self) {
        let tables = self.journey().tables();
        let here = tables.iter().position(|table| *table == self.view.entering.group);
        let from = here.map_or(0, |here| here + 1);
        let has_left = |table: &&GroupName| self.dots_left(table) != Some(0);
        let next = tables.iter().cycle().skip(from).take(tables.len()).find(has_left).cloned();
        let first = || tables.first().filter(|_| here.is_none()).cloned();
        if let Some(table) = next.or_else(first) {
            self.count_for(table);
        }
    }

    fn change_dots(&mut self, change: impl FnOnce(u32) -> u32) {
        let Some(id) = self.presented_id() else { return };
        let Some(edit) = self.dots_changed(&id, change) else { return };
        self.document.press_ended();
        self.apply(&[edit]);
        self.document.press_ended();
        self.refresh();
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
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::journey::{Group, Item, test_map};

    /// Four touchpoints of which 1, 2 and 4 break, and so many tables that give dots.
    fn giving(tables: i64) -> Editor {
        let mut editor = Editor::on(test_map::journey("A - > B 0 > C + > D -"));
        let groups = (1..=tables)
            .map(|number| Edit::Put(Arc::new(Item::Group(Group::new(&format!("table {number}"), number)))));
        editor.apply(&groups.collect::<Vec<_>>());
        editor.document.press_ended();
        editor.present(true);
        editor.give_dots();
        editor
    }

    fn count(editor: &mut Editor, card: &str) -> u64 {
        editor.refresh();
        editor.derived().expect("derived").dots().count(&test_map::id(card))
    }

    fn table(editor: &Editor) -> &str {
        editor.view.entering.group.as_str()
    }

    #[test]
    fn a_table_gives_its_dots_and_the_next_one_with_any_left_is_at_hand() {
        let mut editor = giving(2);
        assert_eq!((editor.presented(), table(&editor)), (Some(1), "table 1"));
        editor.give_dot_to(4);
        editor.give_dot_to(4);
        assert_eq!(table(&editor), "table 1");
        editor.give_dot_to(2);
        assert_eq!((table(&editor), editor.dots_left(&GroupName::new("table 1"))), ("table 2", Some(0)));
        editor.give_dot();
        assert_eq!((count(&mut editor, "D"), count(&mut editor, "B")), (2, 2));
        editor.give_dot();
        editor.give_dot();
        assert_eq!(table(&editor), "table 2", "none has any left");
        editor.give_dot();
        assert_eq!(editor.take_notes(), [Note::NoDotsLeft { table: "table 2".to_owned(), count: 3 }]);
    }

    #[test]
    fn a_dot_is_a_step_and_undo_brings_its_table_back() {
        let mut editor = giving(2);
        (0..3).for_each(|_| editor.give_dot());
        assert_eq!(table(&editor), "table 2");
        editor.undo();
        assert_eq!((count(&mut editor, "A"), table(&editor)), (2, "table 1"));
        editor.take_dot();
        assert_eq!(count(&mut editor, "A"), 1);
        (0..3).for_each(|_| editor.take_dot());
        assert_eq!(count(&mut editor, "A"), 0);
    }

    #[test]
    fn rows_are_walked_in_the_order_that_is_listed_and_not_beyond() {
        let mut editor = giving(1);
        let numbers = |editor: &Editor| -> Vec<u32> {
            editor.dots_listed().iter().map(|judged| judged.number).collect()
        };
        assert_eq!(numbers(&editor), [1, 2, 4]);
        editor.give_dot_to(4);
        editor.view.most_dots_first = true;
        assert_eq!(numbers(&editor), [4, 1, 2]);
        editor.dots_step(1);
        assert_eq!(editor.presented(), Some(1));
        editor.dots_step(9);
        assert_eq!(editor.presented(), Some(2));
        editor.dots_step(-9);
        assert_eq!(editor.presented(), Some(4));
    }

    #[test]
    fn what_is_no_break_and_what_is_hidden_get_none() {
        let mut editor = giving(1);
        editor.give_dot_to(3);
        editor.give_dot_to(77);
        let told = [Note::NoBreakListed { number: 3 }, Note::NoBreakListed { number: 77 }];
        assert_eq!(editor.take_notes(), told);
        editor.give_dots();
        editor.present_number(2);
        editor.count_votes();
        editor.type_hands('5');
        editor.give_dots();
        assert_eq!(editor.dots_listed().len(), 2, "2 is not revealed");
    }

    #[test]
    fn without_tables_the_room_gives_any_number() {
        let mut editor = giving(0);
        (0..5).for_each(|_| editor.give_dot());
        assert_eq!(count(&mut editor, "A"), 5);
        assert_eq!(editor.dots_left(&GroupName::default()), None);
    }
}
