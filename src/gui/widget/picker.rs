//! A box for choosing from a list of any length. It finds rows while the user types, shows the first that match,
//! and where that makes sense has a row that makes a new one of what was typed.

use egui::{
    Align, Button, Context, Event, Id, Key, Layout, Popup, PopupCloseBehavior, Response, RichText,
    ScrollArea, TextEdit, Ui,
};
use lucide_icons::Icon;

use crate::{
    gui::{
        keys,
        widget::{
            beside::tell_beside,
            field::keyed_ui,
            focus::{FocusPlace, PanelFocus, is_asked_for},
            marked_row,
            open_box::Open,
            style,
        },
    },
    journey::is_same_name,
    words::{Matcher, Words},
};

/// The most rows that are shown; typing finds the others.
const MOST: usize = 50;
const HEIGHT: f32 = 240.0;
const NARROWEST: f32 = 200.0;

/// A box that opens.
pub(in crate::gui) struct Picker<'a> {
    pub id: Id,
    /// The name of what is chosen, for the tooltip and screen readers.
    pub name: &'a str,
    /// The text of the closed picker: what is chosen now.
    pub shown: &'a str,
    /// The text shown in the search field while nothing is typed.
    pub hint: &'a str,
    /// The name of the text for the row that makes a new one, with the fact `name`; `None` where none can be made.
    pub make: Option<&'static str>,
}

/// A choice made in the box.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::gui) enum Choice<T> {
    One(T),
    /// A new one of this name, which is not blank and which none in the list has.
    New(String),
}

/// The result of a frame of the box.
pub(in crate::gui) struct Pick<T> {
    pub choice: Choice<T>,
    /// Whether nobody chose it yet: it is what the typed name means, should the box be left now.
    pub is_draft: bool,
}

/// The text typed in the open box, and the marked row.
#[derive(Clone, Default)]
struct Query {
    text: String,
    marked: usize,
    /// Whether the arrow keys chose the marked row since something was last typed.
    is_moved: bool,
}

enum Row<T> {
    One(String, T),
    New(String),
}

/// Shows the box. Returns what was chosen in it; `all` is called only while the box is open. Where a new one can
/// be made, what is typed is a draft in each frame until it is chosen or dropped.
pub(in crate::gui) fn picker_ui<T, I: Iterator<Item = (String, T)>>(
    ui: &mut Ui,
    focus: &mut PanelFocus,
    words: &Words,
    picker: &Picker,
    all: impl FnOnce() -> I,
) -> Option<Pick<T>> {
    let button = keyed_ui(ui, picker.id.with("box"), |ui| button_ui(ui, picker));
    focus.control(FocusPlace::Inspector, &button);
    if is_asked_for(ui, picker.id) {
        button.request_focus();
        button.scroll_to_me(None);
    }
    if button.clicked() {
        keys::take_choosing(ui.ctx());
    }
    let id = Popup::default_response_id(&button);
    let popup = Popup::from_toggle_button_response(&button)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .width(button.rect.width().max(NARROWEST));
    let shown = popup.show(|ui| {
        ui.set_min_width(button.rect.width().max(NARROWEST));
        open_ui(ui, picker, words, all)
    });
    let Some(shown) = shown else {
        ui.data_mut(|data| data.remove::<Query>(picker.id));
        return None;
    };
    Open { popup: id, own: [button.rect, shown.response.rect] }.keep(ui.ctx());
    close(ui, &button, id, shown.inner)
}

/// Closes the box where something was chosen in it, or it was left by Esc or Tab; what was typed is dropped by
/// Esc. Returns what was chosen or typed.
fn close<T>(ui: &Ui, button: &Response, popup: Id, (pick, left): (Option<Pick<T>>, bool)) -> Option<Pick<T>> {
    let is_chosen = pick.as_ref().is_some_and(|pick| !pick.is_draft);
    let escaped = ui.input(|input| input.key_pressed(Key::Escape));
    if is_chosen || escaped {
        Open::close(ui.ctx());
    } else if left {
        Popup::close_id(ui.ctx(), popup);
    }
    if is_chosen || escaped || left {
        button.request_focus();
    }
    pick.filter(|pick| !pick.is_draft || !escaped)
}

fn button_ui(ui: &mut Ui, picker: &Picker) -> Response {
    let width = ui.available_width();
    ui.scope(|ui| {
        ui.set_width(width);
        let layout = Layout::top_down_justified(Align::Min);
        let sign = style::icon(Icon::ChevronDown).size(14.0);
        let button = Button::new(picker.shown).right_text(sign).truncate();
        let response = ui.with_layout(layout, |ui| ui.add(button)).inner;
        let is_said = picker.shown == picker.name;
        let help = if is_said { String::new() } else { format!("{}: {}", picker.name, picker.shown) };
        tell_beside(response, &help).accessible_name(picker.name)
    })
    .inner
}

/// Shows the open box. Returns what was chosen or is typed, and whether the box is left by Tab.
fn open_ui<T, I: Iterator<Item = (String, T)>>(
    ui: &mut Ui,
    picker: &Picker,
    words: &Words,
    all: impl FnOnce() -> I,
) -> (Option<Pick<T>>, bool) {
    let entered = pressed(ui.ctx(), Key::Enter);
    let left = pressed(ui.ctx(), Key::Tab);
    let mut query: Query = ui.data(|data| data.get_temp(picker.id)).unwrap_or_default();
    query_ui(ui, picker, &mut query);
    let (mut rows, has_more) = found(all(), &query.text, picker.make.is_some());
    let marked = marked_row::moved(ui.ctx(), query.marked, rows.len());
    query.is_moved |= marked != query.marked;
    query.marked = marked;
    let clicked = rows_ui(ui, picker, words, &rows, query.marked);
    if has_more {
        ui.label(RichText::new(words.text("picker-more")).weak());
    } else if rows.is_empty() && !query.text.trim().is_empty() {
        ui.label(RichText::new(words.text("picker-nothing")).weak());
    }
    let chosen = clicked.or(Some(query.marked).filter(|marked| entered && *marked < rows.len()));
    let drafted = picker.make.and_then(|_| meant(&rows, &query));
    let pick = chosen.or(drafted).map(|place| Pick {
        choice: match rows.swap_remove(place) {
            Row::One(_, value) => Choice::One(value),
            Row::New(name) => Choice::New(name),
        },
        is_draft: chosen.is_none(),
    });
    ui.data_mut(|data| data.insert_temp(picker.id, query));
    (pick, left)
}

/// Shows the field in which the user types what is searched for; after a change the first row is marked.
fn query_ui(ui: &mut Ui, picker: &Picker, query: &mut Query) {
    let field = TextEdit::singleline(&mut query.text).id(picker.id.with("find")).hint_text(picker.hint);
    // The field shows its cursor, and must not scroll the panel that the box hangs on for that.
    let field =
        ScrollArea::neither().id_salt("find").show(ui, |ui| ui.add(field.desired_width(f32::INFINITY)));
    let field = field.inner.accessible_name(picker.hint);
    field.request_focus();
    if field.changed() {
        (query.marked, query.is_moved) = (0, false);
    }
}

/// Returns the row that is meant if the box is left after typing: the one that the arrow keys chose, else the
/// exact name, else the new one. Never a row whose name is only similar.
fn meant<T>(rows: &[Row<T>], query: &Query) -> Option<usize> {
    let typed = query.text.trim();
    if typed.is_empty() || query.is_moved {
        return Some(query.marked).filter(|marked| !typed.is_empty() && *marked < rows.len());
    }
    let is_called = |row: &Row<T>| matches!(row, Row::One(name, _) if is_same_name(name, typed));
    rows.iter().position(is_called).or_else(|| rows.iter().position(|row| matches!(row, Row::New(_))))
}

/// Returns whether a key was pressed for the box; a key that is still held from before counts for nothing.
fn pressed(ctx: &Context, key: Key) -> bool {
    ctx.input_mut(|input| {
        let is_press = |event: &Event| keys::plain(key).matches(event);
        let is_pressed = input.events.iter().any(|event| is_press(event) && !keys::is_repetition(event));
        input.events.retain(|event| !is_press(event));
        is_pressed
    })
}

/// Returns the first rows that have every word of what is typed, then the one that makes a new one; and whether
/// there are more.
fn found<T>(all: impl Iterator<Item = (String, T)>, typed: &str, makes: bool) -> (Vec<Row<T>>, bool) {
    let typed = typed.trim();
    let matcher = Matcher::of(typed);
    let mut rows: Vec<_> = all
        .filter(|(name, _)| matcher.finds(name))
        .take(MOST + 1)
        .map(|(name, it)| Row::One(name, it))
        .collect();
    let has_more = rows.len() > MOST;
    rows.truncate(MOST);
    let is_there = |row: &Row<T>| matches!(row, Row::One(name, _) if is_same_name(name, typed));
    if makes && !typed.is_empty() && !rows.iter().any(is_there) {
        rows.push(Row::New(typed.to_owned()));
    }
    (rows, has_more)
}

fn rows_ui<T>(ui: &mut Ui, picker: &Picker, words: &Words, rows: &[Row<T>], marked: usize) -> Option<usize> {
    let mut clicked = None;
    ScrollArea::vertical().max_height(HEIGHT).auto_shrink([false, true]).show(ui, |ui| {
        for (place, row) in rows.iter().enumerate() {
            let text = match row {
                Row::One(name, _) => name.clone(),
                Row::New(name) => picker
                    .make
                    .map(|text| words.say(text, &[("name", name.as_str().into())]))
                    .unwrap_or_default(),
            };
            let button = Button::selectable(place == marked, &text).truncate();
            let layout = Layout::top_down_justified(Align::Min);
            let response = ui.with_layout(layout, |ui| ui.add(button)).inner.accessible_name(text);
            if place == marked {
                response.scroll_to_me(None);
            }
            if response.clicked() {
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
            Row::One(name, ()) => name,
            Row::New(name) => format!("new {name}"),
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
            let query = Query { text: typed.to_owned(), marked: arrows, is_moved: arrows > 0 };
            meant(&rows, &query).map(|place| match &rows[place] {
                Row::One(name, ()) => name.clone(),
                Row::New(name) => format!("new {name}"),
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
