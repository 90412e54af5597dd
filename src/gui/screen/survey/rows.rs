//! The list of the columns that are taken, a row each. The list is one stop of the Tab key, followed by the boxes
//! of its current row; the arrow keys move in it.

use egui::{Id, Rect, ScrollArea, Ui, UiBuilder};

use crate::gui::widget::list_stop::{ListStop, walked};

use super::{
    parts::RowParts,
    pressed::{SurveyPressed, SurveyShown},
    row::{head_ui, row_ui},
    view::SurveyView,
};

/// The id of the list.
const LIST: &str = "survey columns";
const HEAD: f32 = 34.0;
pub(super) const ROW: f32 = 38.0;

pub(super) fn rows_ui(ui: &mut Ui, shown: SurveyShown<'_>, view: &mut SurveyView) -> Option<SurveyPressed> {
    let places = shown.places(true);
    let (head, body) = ui.max_rect().split_top_bottom_at_y(ui.max_rect().top() + HEAD);
    let columns = RowParts::of(view.widths(ui, shown).rows, body.width() - 10.0);
    head_ui(ui, head, shown, &columns);
    let words = shown.derived.words;
    if places.is_empty() {
        ui.scope_builder(UiBuilder::new().max_rect(body.shrink(12.0)), |ui| {
            ui.add(egui::Label::new(words.text("survey-nothing-taken")).wrap());
        });
        return None;
    }
    if std::mem::take(&mut view.takes_keys) {
        ui.memory_mut(|memory| memory.request_focus(Id::unique(LIST)));
    }
    let title = words.text("survey-columns");
    let stop = ListStop::new(LIST, body, &title).ringed_within();
    let list = stop.show_ui(ui, || shown.header(view.at));
    let moved = list.has_focus() && move_by_key(ui, &places, (body.height() / ROW) as usize, view);
    list_ui(ui, body, shown, view, (&places, &columns, moved))
}

/// Moves from column to column by key; returns whether it did.
fn move_by_key(ui: &Ui, places: &[usize], in_view: usize, view: &mut SurveyView) -> bool {
    // A column that is left out is in no row; going on from it begins at the first.
    let here = places.iter().position(|&place| place == view.at);
    let row = here.unwrap_or_default();
    let next = walked(ui, row, (places.len(), in_view));
    let is_moved = next != row;
    if is_moved {
        view.at = places[next];
    }
    is_moved
}

fn list_ui(
    ui: &mut Ui,
    body: Rect,
    shown: SurveyShown<'_>,
    view: &mut SurveyView,
    (places, columns, moved): (&[usize], &RowParts, bool),
) -> Option<SurveyPressed> {
    let mut pressed = None;
    ui.scope_builder(UiBuilder::new().max_rect(body), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let area = ScrollArea::vertical().id_salt("survey columns").auto_shrink(false);
        area.show_viewport(ui, |ui, seen| {
            ui.set_height(ROW * places.len() as f32);
            let (origin, width) = (ui.max_rect().min, ui.max_rect().width());
            let row_at = |row: usize| {
                Rect::from_min_size(origin + egui::vec2(0.0, ROW * row as f32), egui::vec2(width, ROW))
            };
            if let Some(row) = places.iter().position(|&place| place == view.at).filter(|_| moved) {
                ui.scroll_to_rect(row_at(row), None);
            }
            let first = (seen.top() / ROW).floor().max(0.0) as usize;
            let last = ((seen.bottom() / ROW).ceil().max(0.0) as usize).min(places.len());
            for (row, &place) in places.iter().enumerate().take(last).skip(first) {
                pressed = pressed.take().or(row_ui(ui, row_at(row), shown, view, (place, columns)));
            }
        });
    });
    pressed
}
