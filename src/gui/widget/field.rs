//! Text fields: what is typed is in the map at once, Enter and Tab commit it, Esc takes it back. A field belongs
//! to one thing of the map, so what is typed never goes to another that is selected meanwhile.

use egui::{
    Frame, Id, Key, KeyboardShortcut, Label, Margin, Modifiers, Response, RichText, TextEdit, Ui, UiBuilder,
};

use crate::{
    gui::{
        keys::plain,
        widget::{
            focus::{FocusPlace, PanelFocus},
            style,
            untaken::{Before, Spaced, Untaken, of_typed},
        },
    },
    picture::{Role, Weight},
};

/// The margin around a heading that is a field, in points.
const EDGE: i8 = 3;

/// What a field is for, and what it takes.
pub(in crate::gui) struct TextField<'a> {
    /// The id made of the thing and its field, such as `("title", &touchpoint.id)`; each thing has its own.
    pub id: Id,
    /// The name for screen readers and the tooltip.
    pub name: &'a str,
    /// The text shown while the field is empty.
    pub hint: &'a str,
    /// Whether a text is needed: while the field is blank, the map keeps what it had before.
    pub is_needed: bool,
    /// The check whether another thing has the typed text, which is then refused likewise.
    pub is_taken: Option<&'a dyn Fn(&str) -> bool>,
    /// Whether the map gets the text without blanks at its ends.
    pub is_trimmed: bool,
    /// Whether the field is a heading, which looks like a field only under the pointer and while it has the focus.
    pub is_strong: bool,
}

impl<'a> TextField<'a> {
    pub(in crate::gui) fn new(id: Id, name: &'a str) -> Self {
        Self { id, name, hint: "", is_needed: false, is_taken: None, is_trimmed: false, is_strong: false }
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

    pub(in crate::gui) fn trimmed(self) -> Self {
        Self { is_trimmed: true, ..self }
    }

    pub(in crate::gui) fn strong(self) -> Self {
        Self { is_strong: true, ..self }
    }
}

/// Shows a field of one line, which Enter commits. Returns what the map is to have, where the text was changed.
pub(in crate::gui) fn line_ui(
    ui: &mut Ui,
    focus: &mut PanelFocus,
    field: &TextField,
    text: &str,
) -> Option<String> {
    edit_ui(ui, focus, field, text, |typed| TextEdit::singleline(typed))
}

/// Shows a name that may take several lines, `rows` at first. Enter commits it, Shift+Enter begins a new line.
pub(in crate::gui) fn title_ui(
    ui: &mut Ui,
    focus: &mut PanelFocus,
    field: &TextField,
    text: &str,
    rows: usize,
) -> Option<String> {
    let new_line = KeyboardShortcut::new(Modifiers::SHIFT, Key::Enter);
    let changed = edit_ui(ui, focus, field, text, |typed| {
        TextEdit::multiline(typed).return_key(new_line).desired_rows(rows)
    });
    let entered = ui.input(|input| input.events.iter().any(|event| plain(Key::Enter).matches(event)));
    if entered {
        ui.memory_mut(|memory| memory.surrender_focus(field.id));
    }
    changed
}

/// Shows a text of any length, `rows` lines at first. Enter begins a new line, Tab commits it.
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
    let spaced = Spaced::of(ui, field, text);
    let untaken = Untaken::of(ui, field, text).map(|untaken| untaken.typed);
    let mut typed = spaced.or(untaken).unwrap_or_else(|| text.to_owned());
    let mut edit = edit(&mut typed).id(field.id).hint_text(field.hint).desired_width(f32::INFINITY);
    if field.is_strong {
        edit = edit.font(style::font(style::HEADING_SIZE, Weight::SemiBold)).frame(heading_frame(ui, field));
    }
    let response = field_ui(ui, edit).accessible_name(field.name);
    focus.control(FocusPlace::Inspector, &response);
    if response.gained_focus() {
        ui.data_mut(|data| data.insert_temp(field.id, Before(text.to_owned())));
    }
    response.changed().then(|| of_typed(ui, field, &response, text, typed))
}

/// Adds a text field that looks the same under the pointer as at rest: a frame in the accent is for what has the
/// focus.
pub(in crate::gui) fn field_ui(ui: &mut Ui, edit: TextEdit<'_>) -> Response {
    let usual = ui.visuals().widgets.hovered.bg_stroke;
    ui.visuals_mut().widgets.hovered.bg_stroke = ui.visuals().widgets.inactive.bg_stroke;
    let response = ui.add(edit);
    ui.visuals_mut().widgets.hovered.bg_stroke = usual;
    response
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

/// Shows a field and, while another thing has the typed text, the reason below it why that is not taken. Returns
/// the reason where the field was left in that state.
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

/// Shows why what is typed is not taken.
pub(in crate::gui) fn refusal_ui(ui: &mut Ui, refusal: &str) {
    let ink = style::colour(style::theme(ui.ctx()), Role::NegativeInk);
    ui.add(Label::new(RichText::new(refusal).color(ink)).wrap());
}

/// Keeps the place of the contents for the keyboard, whatever comes and goes above them.
pub(in crate::gui) fn keyed_ui<R>(ui: &mut Ui, id: Id, content_ui: impl FnOnce(&mut Ui) -> R) -> R {
    ui.scope_builder(UiBuilder::new().scope_id(id), content_ui).inner
}

#[cfg(test)]
mod tests {
    use egui::{Event, RawInput, Shape, pos2, vec2};

    use super::*;
    use crate::picture::Theme;

    #[test]
    fn a_field_has_no_frame_in_accent_under_the_pointer() {
        let ctx = egui::Context::default();
        crate::gui::widget::dress::set_up(&ctx);
        let frame = |events| {
            let screen = egui::Rect::from_min_size(pos2(0.0, 0.0), vec2(300.0, 200.0));
            let input = RawInput { screen_rect: Some(screen), events, ..RawInput::default() };
            let mut output =
                ctx.run_ui(input, |ui| drop(field_ui(ui, TextEdit::singleline(&mut String::new()))));
            output.textures_delta.clear();
            output.shapes
        };
        frame(Vec::new());
        frame(vec![Event::PointerMoved(pos2(30.0, 20.0))]);
        let shapes = frame(Vec::new());
        let accent = style::colour(Theme::Light, Role::Accent);
        let strokes = shapes.iter().filter_map(|clipped| match &clipped.shape {
            Shape::Rect(rect) => Some(rect.stroke.color),
            _ => None,
        });
        let strokes: Vec<_> = strokes.collect();
        assert!(!strokes.is_empty() && !strokes.contains(&accent), "{strokes:?}");
    }
}
