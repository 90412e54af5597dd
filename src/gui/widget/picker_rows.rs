//! The rows of a picker: what typing finds, and which of them is meant.

use egui::{ScrollArea, Ui};

use super::marked_row;
use crate::{
    journey::is_same_name,
    words::{Matcher, Words},
};

/// The most rows that are shown; typing finds the others.
const MOST: usize = 50;
const HEIGHT: f32 = 240.0;

/// The text typed in the open box, and the marked row.
#[derive(Clone, Default)]
pub(super) struct PickerQuery {
    pub(super) text: String,
    pub(super) marked: usize,
    /// Whether the arrow keys chose the marked row since something was last typed.
    pub(super) is_moved: bool,
}

/// A row of the open box: one of the list, or the one that makes a new one.
pub(super) enum PickerRow<T> {
    One(String, T),
    New(String),
}

/// Returns the row that is meant if the box is left after typing: the one that the arrow keys chose, else the
/// exact name, else the new one. Never a row whose name is only similar.
pub(super) fn meant<T>(rows: &[PickerRow<T>], query: &PickerQuery) -> Option<usize> {
    let typed = query.text.trim();
    if typed.is_empty() || query.is_moved {
        return Some(query.marked).filter(|marked| !typed.is_empty() && *marked < rows.len());
    }
    let is_called = |row: &PickerRow<T>| matches!(row, PickerRow::One(name, _) if is_same_name(name, typed));
    rows.iter().position(is_called).or_else(|| rows.iter().position(|row| matches!(row, PickerRow::New(_))))
}

/// Returns the first rows that have every word of what is typed, then the one that makes a new one; and whether
/// there are more.
pub(super) fn found<T>(
    all: impl Iterator<Item = (String, T)>,
    typed: &str,
    makes: bool,
) -> (Vec<PickerRow<T>>, bool) {
    let typed = typed.trim();
    let matcher = Matcher::of(typed);
    let mut rows: Vec<_> = all
        .filter(|(name, _)| matcher.finds(name))
        .take(MOST + 1)
        .map(|(name, it)| PickerRow::One(name, it))
        .collect();
    let has_more = rows.len() > MOST;
    rows.truncate(MOST);
    let is_there = |row: &PickerRow<T>| matches!(row, PickerRow::One(name, _) if is_same_name(name, typed));
    if makes && !typed.is_empty() && !rows.iter().any(is_there) {
        rows.push(PickerRow::New(typed.to_owned()));
    }
    (rows, has_more)
}

/// Shows the rows; `make` is the name of the text for the one that makes a new one. Returns the row that was clicked.
pub(super) fn rows_ui<T>(
    ui: &mut Ui,
    make: Option<&str>,
    words: &Words,
    rows: &[PickerRow<T>],
    marked: usize,
) -> Option<usize> {
    let mut clicked = None;
    ScrollArea::vertical().max_height(HEIGHT).auto_shrink([false, true]).show(ui, |ui| {
        for (place, row) in rows.iter().enumerate() {
            let new = |name: &str| make.map(|text| words.say(text, &[("name", name.into())]));
            let text = match row {
                PickerRow::One(name, _) => name.clone(),
                PickerRow::New(name) => new(name).unwrap_or_default(),
            };
            if marked_row::row_ui(ui, &text, place == marked) {
                clicked = Some(place);
            }
        }
    });
    clicked
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(typed: &str, makes: bool) -> Vec<String> {
        let all = ["Cook", "Head waiter", "Waiter"].map(|name| (name.to_owned(), ()));
        let (rows, _) = found(all.into_iter(), typed, makes);
        let name = |row| match row {
            PickerRow::One(name, ()) => name,
            PickerRow::New(name) => format!("new {name}"),
        };
        rows.into_iter().map(name).collect()
    }

    #[test]
    fn it_finds_what_has_every_word_whatever_their_order_and_case() {
        assert_eq!(names("", false), ["Cook", "Head waiter", "Waiter"]);
        assert_eq!(names(" wAIT he", false), ["Head waiter"]);
        assert_eq!(names("cleaner", false), Vec::<String>::new());
    }

    #[test]
    fn a_new_one_is_offered_where_none_is_called_so() {
        assert_eq!(names("Wait", true), ["Head waiter", "Waiter", "new Wait"]);
        assert_eq!(names("Waiter", true), ["Head waiter", "Waiter"]);
        assert_eq!(names("  ", true), ["Cook", "Head waiter", "Waiter"]);
    }

    #[test]
    fn whoever_leaves_the_box_means_what_is_typed_and_never_a_near_match() {
        let meant = |typed: &str, arrows: usize| {
            let all = ["Zebra crossing", "Zebra"].map(|name| (name.to_owned(), ()));
            let (rows, _) = found(all.into_iter(), typed, true);
            let query = PickerQuery { text: typed.to_owned(), marked: arrows, is_moved: arrows > 0 };
            meant(&rows, &query).map(|place| match &rows[place] {
                PickerRow::One(name, ()) => name.clone(),
                PickerRow::New(name) => format!("new {name}"),
            })
        };
        assert_eq!(meant(" Zebra ", 0).as_deref(), Some("Zebra"));
        assert_eq!(meant("Zeb", 0).as_deref(), Some("new Zeb"));
        assert_eq!(meant("Zeb", 1).as_deref(), Some("Zebra"), "the arrows chose it");
        assert_eq!(meant(" ", 0), None);
    }

    #[test]
    fn of_a_long_list_only_the_first_rows_are_made() {
        let mut asked = 0;
        let all = (0..10_000).inspect(|_| asked += 1).map(|number| (number.to_string(), number));
        let (rows, has_more) = found(all, "", true);
        assert_eq!((rows.len(), has_more, asked), (MOST, true, MOST + 1));
    }
}
