//! The list of the columns that are taken, a row each. The list is one stop of the Tab key, followed by the boxes
//! of its current row; the arrow keys move in it.

use egui::{
    EventFilter, Id, Key, Modifiers, Rect, Role as Kind, ScrollArea, Sense, StrokeKind, Ui, UiBuilder,
    WidgetInfo,
};

use crate::gui::widget::lit::ring;

use super::{
    pressed::{SurveyPressed, SurveyShown},
    row::{RowParts, head_ui, row_ui},
    view::SurveyView,
};

const HEAD: f32 = 34.0;
pub(super) const ROW: f32 = 38.0;

pub(super) fn rows_ui(ui: &mut Ui, shown: SurveyShown<'_>, view: &mut SurveyView) -> Option<SurveyPressed> {
    let places = shown.places(true);
    let (head, body) = ui.max_rect().split_top_bottom_at_y(ui.max_rect().top() + HEAD);
    let columns = RowParts::of(body.width() - 10.0);
    head_ui(ui, head, shown, &columns);
    let words = shown.derived.words;
    if places.is_empty() {
        ui.scope_builder(UiBuilder::new().max_rect(body.shrink(12.0)), |ui| {
            ui.add(egui::Label::new(words.text("survey-nothing-taken")).wrap());
        });
        return None;
    }
    let list = ui.interact(body, Id::unique("survey columns"), Sense::click());
    if std::mem::take(&mut view.takes_keys) {
        list.request_focus();
    }
    let lock = EventFilter { vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(list.id, lock));
    let name = format!("{}. {}", words.text("survey-columns"), shown.header(view.at));
    list.widget_info(|| WidgetInfo::labeled(Kind::ListBox, true, &name));
    let moved = list.has_focus() && move_by_key(ui, &places, view);
    if list.has_focus() {
        ring(ui, body.shrink(1.0), 6.0, StrokeKind::Inside);
    }
    list_ui(ui, body, shown, view, (&places, &columns, moved))
}

/// Moves up and down from column to column by key; returns whether it did.
fn move_by_key(ui: &Ui, places: &[usize], view: &mut SurveyView) -> bool {
    let count = |key| ui.input_mut(|input| input.count_and_consume_key(Modifiers::NONE, key));
    let (down, up) = (count(Key::ArrowDown), count(Key::ArrowUp));
    let row = places.iter().position(|&place| place == view.at).unwrap_or_default();
    let row = (row + down).saturating_sub(up).min(places.len() - 1);
    let is_moved = down + up > 0;
    if is_moved {
        view.at = places[row];
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
