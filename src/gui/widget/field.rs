//! Fields of text: what is typed is in the map at once, Enter and Tab commit it, Esc puts it back. A field
//! belongs to one thing of the map, so what is typed never goes to another that is selected meanwhile.

use egui::{Frame, Id, Key, KeyboardShortcut, Margin, Modifiers, Response, TextEdit, Ui, UiBuilder};

use crate::{
    gui::{
        keys::plain,
        widget::{
            focus::{FocusPlace, PanelFocus},
            style,
        },
    },
    picture::Weight,
};

/// Around a heading that is a field.
const EDGE: i8 = 3;

/// What a field is of.
pub(in crate::gui) struct TextField<'a> {
    /// The id made of the thing and its field, such as `("title", &touchpoint.id)`; each thing has its own.
    pub id: Id,
    /// The name for screen readers and the tooltip.
    pub name: &'a str,
    /// The text shown while the field is empty.
    pub hint: &'a str,
    /// Blank is none: the map keeps what it had before.
    pub is_needed: bool,
    /// A heading: it looks like a field only under the pointer and while it has the keys.
    pub is_strong: bool,
}

impl<'a> TextField<'a> {
    pub(in crate::gui) fn new(id: Id, name: &'a str) -> Self {
        Self { id, name, hint: "", is_needed: false, is_strong: false }
    }

    pub(in crate::gui) fn hint(self, hint: &'a str) -> Self {
        Self { hint, ..self }
    }

    pub(in crate::gui) fn needed(self) -> Self {
        Self { is_needed: true, ..self }
    }

    pub(in crate::gui) fn strong(self) -> Self {
        Self { is_strong: true, ..self }
    }
}

/// A field of one line: Enter commits it. What the map is to have, where it was changed.
pub(in crate::gui) fn line_ui(
    ui: &mut Ui,
    focus: &mut PanelFocus,
    field: &TextField,
    text: &str,
) -> Option<String> {
    edit_ui(ui, focus, field, text, |typed| TextEdit::singleline(typed))
}

/// A name that may take several lines: Enter commits it, Shift and Enter begin a new line.
pub(in crate::gui) fn title_ui(
    ui: &mut Ui,
    focus: &mut PanelFocus,
    field: &TextField,
    text: &str,
) -> Option<String> {
    let new_line = KeyboardShortcut::new(Modifiers::SHIFT, Key::Enter);
    let changed = edit_ui(ui, focus, field, text, |typed| {
        TextEdit::multiline(typed).return_key(new_line).desired_rows(1)
    });
    let entered = ui.input(|input| input.events.iter().any(|event| plain(Key::Enter).matches(event)));
    if entered {
        ui.memory_mut(|memory| memory.surrender_focus(field.id));
    }
    changed
}

/// A text of any length, at first of so many lines: Enter begins a new line, Tab commits.
pub(in crate::gui) fn text_ui(
    ui: &mut Ui,
    focus: &mut PanelFocus,
    field: &TextField,
    text: &str,
    rows: usize,
) -> Option<String> {
    edit_ui(ui, focus, field, text, |typed| TextEdit::multiline(typed).desired_rows(rows))
}

fn edit_ui(
    ui: &mut Ui,
    focus: &mut PanelFocus,
    field: &TextField,
    text: &str,
    edit: impl for<'t> FnOnce(&'t mut String) -> TextEdit<'t>,
) -> Option<String> {
    let blank = Blank::of(ui, field, text);
    let mut typed = if blank.is_some() { String::new() } else { text.to_owned() };
    let mut edit = edit(&mut typed).id(field.id).hint_text(field.hint).desired_width(f32::INFINITY);
    if field.is_strong {
        edit = edit.font(style::font(style::HEADING_SIZE, Weight::SemiBold)).frame(heading_frame(ui, field));
    }
    let response = ui.add(edit).accessible_name(field.name);
    focus.control(FocusPlace::Inspector, &response);
    if response.gained_focus() {
        ui.data_mut(|data| data.insert_temp(field.id, Before(text.to_owned())));
    }
    response.changed().then(|| of_typed(ui, field, &response, text, typed))
}

fn heading_frame(ui: &Ui, field: &TextField) -> Frame {
    let frame = Frame::NONE.inner_margin(Margin::same(EDGE)).outer_margin(Margin::symmetric(-EDGE, 0));
    let visuals = &ui.visuals().widgets;
    let stroke = if ui.memory(|memory| memory.has_focus(field.id)) {
        visuals.active.bg_stroke
    } else if ui.ctx().read_response(field.id).is_some_and(|response| response.hovered()) {
        visuals.noninteractive.bg_stroke
    } else {
        return frame;
    };
    frame.stroke(stroke).corner_radius(6)
}

/// The text as it was when the field got the keys.
#[derive(Clone, Default)]
struct Before(String);

/// A needed text has been taken away; the field stays empty, while the map has what it had before.
#[derive(Clone)]
struct Blank;

impl Blank {
    fn of(ui: &Ui, field: &TextField, text: &str) -> Option<Self> {
        let has_keys = ui.memory(|memory| memory.has_focus(field.id));
        let before: Before = ui.data(|data| data.get_temp(field.id)).unwrap_or_default();
        let blank = ui.data(|data| data.get_temp(field.id));
        if has_keys && before.0 == text {
            return blank;
        }
        ui.data_mut(|data| data.remove::<Self>(field.id));
        None
    }
}

fn of_typed(ui: &Ui, field: &TextField, response: &Response, text: &str, typed: String) -> String {
    if !field.is_needed || !typed.trim().is_empty() {
        ui.data_mut(|data| data.remove::<Blank>(response.id));
        return typed;
    }
    ui.data_mut(|data| data.insert_temp(response.id, Blank));
    let before: Option<Before> = ui.data(|data| data.get_temp(response.id));
    before.map_or_else(|| text.to_owned(), |before| before.0)
}

/// What is within keeps its place for the keyboard, whatever comes and goes above it.
pub(in crate::gui) fn keyed_ui<R>(ui: &mut Ui, id: Id, content_ui: impl FnOnce(&mut Ui) -> R) -> R {
    ui.scope_builder(UiBuilder::new().scope_id(id), content_ui).inner
}
