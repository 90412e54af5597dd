//! A box for choosing one of a few. Enter opens it on what is chosen; a second Enter takes that, the arrows move
//! to another row, Home and End to the first and the last.

use egui::{Align2, ComboBox, Id, InnerResponse, Key, Modifiers, Response, Ui, pos2};
use lucide_icons::Icon;

use crate::gui::{
    keys,
    widget::{beside::tell_beside, style},
};

/// A box that opens.
pub(in crate::gui) struct ChoiceBox<'a> {
    pub id: Id,
    /// The name of what is chosen, for screen readers.
    pub name: &'a str,
    /// The text of the closed box: what is chosen now.
    pub shown: &'a str,
    /// The tooltip of the box.
    pub help: &'a str,
    /// The width in points; `None` for as much as the text needs.
    pub width: Option<f32>,
}

/// A row that can be chosen.
pub(in crate::gui) struct ChoiceRow<T> {
    pub value: T,
    pub text: String,
    /// The tooltip of the row; empty where the text says it all.
    pub help: String,
    pub is_chosen: bool,
}

impl<T> ChoiceRow<T> {
    pub(in crate::gui) fn new(value: T, text: impl Into<String>, is_chosen: bool) -> Self {
        Self { value, text: text.into(), help: String::new(), is_chosen }
    }
}

/// The height of the open list from which on it scrolls, in points.
const HIGHEST: f32 = 320.0;

/// A mark that the box was opened by a key just now.
#[derive(Clone, Default)]
struct IsEntered;

impl ChoiceBox<'_> {
    /// Shows the box. Returns its response and what was chosen in it; `rows` is called only while the box is open.
    pub(in crate::gui) fn show_ui<T>(
        &self,
        ui: &mut Ui,
        rows: impl FnOnce() -> Vec<ChoiceRow<T>>,
    ) -> InnerResponse<Option<T>> {
        let mut combo = ComboBox::from_id_salt(self.id).selected_text(self.shown).truncate();
        combo = combo.height(HIGHEST);
        if let Some(width) = self.width {
            combo = combo.width(width);
        }
        let shown = combo.show_ui(ui, |ui| self.rows_ui(ui, rows()));
        let chosen = shown.inner.flatten();
        let response = shown.response.on_hover_text(self.help).accessible_name(self.name);
        self.follow_keys(ui, &response, chosen.is_some());
        InnerResponse::new(chosen, response)
    }

    fn rows_ui<T>(&self, ui: &mut Ui, rows: Vec<ChoiceRow<T>>) -> Option<T> {
        // A quick press raises what the box lies on together with the list; the list stays above it.
        ui.ctx().move_to_top(ui.layer_id());
        let is_entered = ui.data_mut(|data| data.remove_temp::<IsEntered>(self.id)).is_some();
        let mut chosen = None;
        let asked = ui.input_mut(|input| {
            let mut pressed = |key| input.consume_key(Modifiers::NONE, key);
            if pressed(Key::Home) { Some(0) } else { pressed(Key::End).then(|| rows.len().saturating_sub(1)) }
        });
        for (place, row) in rows.into_iter().enumerate() {
            let response = ui.selectable_label(row.is_chosen, &row.text);
            if is_entered && (row.is_chosen || place == 0) {
                response.request_focus();
            }
            if asked == Some(place) {
                response.request_focus();
                response.scroll_to_me(None);
            }
            if tell_beside(response, &row.help).clicked() {
                ui.close();
                chosen = Some(row.value);
            }
        }
        more_ui(ui);
        chosen
    }

    /// Gives the focus to a list that a key has opened, and back to the box when it closes.
    fn follow_keys(&self, ui: &Ui, response: &Response, is_chosen: bool) {
        let by_pointer = ui.input(|input| input.pointer.any_released());
        if by_pointer {
            return;
        }
        if response.clicked() {
            keys::take_choosing(ui.ctx());
            ui.data_mut(|data| data.insert_temp(self.id, IsEntered));
            ui.ctx().request_repaint();
        }
        let is_shown = ComboBox::is_open(ui.ctx(), response.id);
        let was_shown = self.was_shown(ui, is_shown);
        if is_chosen || (was_shown && ui.input(|input| input.key_pressed(Key::Escape))) {
            response.request_focus();
        }
    }

    /// Returns whether the list was open in the frame before.
    fn was_shown(&self, ui: &Ui, is_shown: bool) -> bool {
        let id = self.id.with("shown");
        ui.data_mut(|data| std::mem::replace(data.get_temp_mut_or(id, false), is_shown))
    }
}

/// Shows that the list goes on below what is in view, because its scroll bar is not seen before the pointer is
/// there.
fn more_ui(ui: &Ui) {
    let (seen, all) = (ui.clip_rect(), ui.min_rect());
    if all.bottom() <= seen.bottom() + 1.0 {
        return;
    }
    // The sign stands beside the texts.
    let at = pos2(all.right() - 12.0, seen.bottom() - 14.0);
    ui.painter().circle(at, 9.0, ui.visuals().window_fill, ui.visuals().window_stroke);
    let sign = char::from(Icon::ChevronDown);
    let font = egui::FontId::new(13.0, style::icon_font().family);
    ui.painter().text(at, Align2::CENTER_CENTER, sign, font, ui.visuals().text_color());
}
