//! Fields of text: what is typed is in the map at once, Enter and Tab commit it, Esc puts it back. A field
//! belongs to one thing of the map, so what is typed never goes to another that is selected meanwhile.

use egui::{
    Frame, Id, Key, KeyboardShortcut, Label, Margin, Modifiers, Response, RichText, TextEdit, Ui, UiBuilder,
};

use crate::{
    gui::{
        keys::plain,
        widget::{
            focus::{FocusPlace, PanelFocus},
            style,
        },
    },
    picture::{Role, Weight},
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
    /// Says of a text that another has it, so that it is refused likewise.
    pub is_taken: Option<&'a dyn Fn(&str) -> bool>,
    /// A heading: it looks like a field only under the pointer and while it has the keys.
    pub is_strong: bool,
}

impl<'a> TextField<'a> {
    pub(in crate::gui) fn new(id: Id, name: &'a str) -> Self {
        Self { id, name, hint: "", is_needed: false, is_taken: None, is_strong: false }
    }

    pub(in crate::gui) fn hint(self, hint: &'a str) -> Self {
        Self { hint, ..self }
    }

    pub(in crate::gui) fn needed(self) -> Self {
        Self { is_needed: true, ..self }
    }

    pub(in crate::gui) fn unlike(self, is_taken: &'a dyn Fn(&str) -> bool) -> Self {
        Self { is_taken: Some(is_taken), ..self }
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
    let mut typed = Untaken::of(ui, field, text).map_or_else(|| text.to_owned(), |untaken| untaken.typed);
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

/// What stands in the field and is not taken: nothing where a text is needed, or what another has. The map has
/// what it had before.
#[derive(Clone)]
struct Untaken {
    typed: String,
    is_refused: bool,
}

impl Untaken {
    fn of(ui: &Ui, field: &TextField, text: &str) -> Option<Self> {
        let has_keys = ui.memory(|memory| memory.has_focus(field.id));
        let before: Before = ui.data(|data| data.get_temp(field.id)).unwrap_or_default();
        let untaken = ui.data(|data| data.get_temp(field.id));
        if has_keys && before.0 == text {
            return untaken;
        }
        ui.data_mut(|data| data.remove::<Self>(field.id));
        None
    }
}

fn of_typed(ui: &Ui, field: &TextField, response: &Response, text: &str, typed: String) -> String {
    let before: Option<Before> = ui.data(|data| data.get_temp(response.id));
    let before = before.map_or_else(|| text.to_owned(), |before| before.0);
    let is_refused = typed != before && field.is_taken.is_some_and(|is_taken| is_taken(&typed));
    if !is_refused && (!field.is_needed || !typed.trim().is_empty()) {
        ui.data_mut(|data| data.remove::<Untaken>(response.id));
        return typed;
    }
    ui.data_mut(|data| data.insert_temp(response.id, Untaken { typed, is_refused }));
    before
}

/// Shows a field and below it, while what is typed in it is another's, why that is not taken. What is to be told
/// where the field was left so.
pub(in crate::gui) fn unlike_ui(
    ui: &mut Ui,
    id: Id,
    refusal: &str,
    field_ui: impl FnOnce(&mut Ui),
) -> Option<String> {
    let is_refused = |ui: &Ui| {
        let untaken: Option<Untaken> = ui.data(|data| data.get_temp(id));
        untaken.is_some_and(|untaken| untaken.is_refused)
    };
    let was_refused = is_refused(ui);
    field_ui(ui);
    if is_refused(ui) {
        refusal_ui(ui, refusal);
        return None;
    }
    let is_left = ui.memory(|memory| !memory.has_focus(id)) && !ui.input(|i| i.key_pressed(Key::Escape));
    (was_refused && is_left).then(|| refusal.to_owned())
}

/// Why what is typed is not taken.
pub(in crate::gui) fn refusal_ui(ui: &mut Ui, refusal: &str) {
    let ink = style::colour(style::theme(ui.ctx()), Role::NegativeInk);
    ui.add(Label::new(RichText::new(refusal).color(ink)).wrap());
}

/// What is within keeps its place for the keyboard, whatever comes and goes above it.
pub(in crate::gui) fn keyed_ui<R>(ui: &mut Ui, id: Id, content_ui: impl FnOnce(&mut Ui) -> R) -> R {
    ui.scope_builder(UiBuilder::new().scope_id(id), content_ui).inner
}
