//! What stands in a text field while the map has something else: text that is not taken, and blanks at the ends.

use egui::{Response, Ui};

use crate::gui::widget::field::TextField;

/// The text when the field got the focus.
#[derive(Clone, Default)]
pub(super) struct Before(pub String);

/// The text in a field that is not taken: a blank where a text is needed, or what another thing has. The map keeps
/// what it had before.
#[derive(Clone)]
pub(super) struct Untaken {
    pub typed: String,
    pub is_refused: bool,
}

impl Untaken {
    pub(super) fn of(ui: &Ui, field: &TextField, text: &str) -> Option<Self> {
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

/// A text as typed, with blanks at its ends that the map does not have: the next word may follow.
#[derive(Clone)]
pub(super) struct Spaced(String);

impl Spaced {
    pub(super) fn of(ui: &Ui, field: &TextField, text: &str) -> Option<String> {
        let has_keys = ui.memory(|memory| memory.has_focus(field.id));
        let spaced: Option<Self> = ui.data(|data| data.get_temp(field.id)).filter(|_| has_keys);
        spaced.map(|spaced| spaced.0).filter(|spaced| spaced.trim() == text)
    }
}

/// Returns what the map is to have of what is typed.
pub(super) fn of_typed(ui: &Ui, field: &TextField, response: &Response, text: &str, typed: String) -> String {
    let before: Option<Before> = ui.data(|data| data.get_temp(response.id));
    let before = before.map_or_else(|| text.to_owned(), |before| before.0);
    let is_refused = typed != before && field.is_taken.is_some_and(|is_taken| is_taken(&typed));
    if !is_refused && (!field.is_needed || !typed.trim().is_empty()) {
        ui.data_mut(|data| data.remove::<Untaken>(response.id));
        if !field.is_trimmed {
            return typed;
        }
        let trimmed = typed.trim().to_owned();
        ui.data_mut(|data| data.insert_temp(response.id, Spaced(typed)));
        return trimmed;
    }
    ui.data_mut(|data| data.insert_temp(response.id, Untaken { typed, is_refused }));
    before
}
