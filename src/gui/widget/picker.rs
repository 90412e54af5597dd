//! A box for choosing from a list of any length. It finds rows while the user types, shows the first that match,
//! and where that makes sense has a row that makes a new one of what was typed.

use egui::{
    Align, Button, Context, Event, Id, Key, Layout, Popup, PopupCloseBehavior, Response, RichText,
    ScrollArea, TextEdit, Ui,
};
use lucide_icons::Icon;

use super::picker_rows::{PickerQuery, PickerRow, found, meant, rows_ui};
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
    words::Words,
};

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

impl<T> Choice<T> {
    fn of(row: PickerRow<T>) -> Self {
        match row {
            PickerRow::One(_, value) => Self::One(value),
            PickerRow::New(name) => Self::New(name),
        }
    }
}

/// The result of a frame of the box.
pub(in crate::gui) struct Pick<T> {
    pub choice: Choice<T>,
    /// Whether nobody chose it yet: it is what the typed name means, should the box be left now.
    pub is_draft: bool,
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
        ui.data_mut(|data| data.remove::<PickerQuery>(picker.id));
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
    let mut query: PickerQuery = ui.data(|data| data.get_temp(picker.id)).unwrap_or_default();
    query_ui(ui, picker, &mut query);
    let (mut rows, has_more) = found(all(), &query.text, picker.make.is_some());
    let marked = marked_row::moved(ui.ctx(), query.marked, rows.len());
    query.is_moved |= marked != query.marked;
    query.marked = marked;
    let clicked = rows_ui(ui, picker.make, words, &rows, query.marked);
    if has_more {
        ui.label(RichText::new(words.text("picker-more")).weak());
    } else if rows.is_empty() && !query.text.trim().is_empty() {
        ui.label(RichText::new(words.text("picker-nothing")).weak());
    }
    let chosen = clicked.or(Some(query.marked).filter(|marked| entered && *marked < rows.len()));
    let drafted = picker.make.and_then(|_| meant(&rows, &query));
    let pick = chosen.or(drafted).map(|place| {
        let choice = Choice::of(rows.swap_remove(place));
        Pick { choice, is_draft: chosen.is_none() }
    });
    ui.data_mut(|data| data.insert_temp(picker.id, query));
    (pick, left)
}

/// Shows the field in which the user types what is searched for; after a change the first row is marked.
fn query_ui(ui: &mut Ui, picker: &Picker, query: &mut PickerQuery) {
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

/// Returns whether a key was pressed for the box; a key that is still held from before counts for nothing.
fn pressed(ctx: &Context, key: Key) -> bool {
    ctx.input_mut(|input| {
        let is_press = |event: &Event| keys::plain(key).matches(event);
        let is_pressed = input.events.iter().any(|event| is_press(event) && !keys::is_repetition(event));
        input.events.retain(|event| !is_press(event));
        is_pressed
    })
}
