//! The list of what to mend as it is shown: one stop of the Tab key, gone through with arrows. Only rows in view
//! are made.

use egui::{Key, Rect, Response, ScrollArea, Ui, UiBuilder, vec2};

use super::{
    columns::MendColumns,
    list::{MendList, MendRow},
    row::{Asked, row_name, row_ui},
};
use crate::{
    editor::{Derived, ViewState},
    gui::widget::list_stop::{ListStop, is_pressed_by_key, walked},
};

/// Shows the list. Returns what was asked for by pointer or key.
pub(super) fn list_ui(
    ui: &mut Ui,
    body: Rect,
    derived: &Derived,
    view: &ViewState,
    (list, columns): (&MendList, &MendColumns),
    (at, shown): (&mut usize, &mut Option<u32>),
) -> Option<Asked> {
    let before = *at;
    let title = derived.words.text("mend");
    let stop = ListStop::new("mend list", body, &title);
    let whole = stop.show_ui(ui, || row_name(derived, &list.rows[before]));
    if whole.has_focus() {
        let in_sight = list.rows.len() as f32 * body.height() / list.height.max(1.0);
        *at = walked(ui, before, (list.rows.len(), in_sight as usize));
    }
    // The touchpoint that is selected elsewhere comes into view here.
    let lead = view.selection().single().and_then(|id| derived.number_of(id));
    let follows = lead.is_some() && *shown != lead;
    *shown = lead;
    let target =
        if *at == before { lead.filter(|_| follows).and_then(|it| list.place_of(it)) } else { Some(*at) };
    let by_key = by_key(ui, &whole).map(|ask| ask(list.rows[*at].number));
    let scrolled = ui.scope_builder(UiBuilder::new().max_rect(body), |ui| {
        let area = ScrollArea::vertical().id_salt("mend").auto_shrink(false);
        let rows = |ui: &mut Ui, seen: Rect| {
            // The part of a row that is scrolled out of view is neither painted nor clicked.
            ui.set_clip_rect(ui.clip_rect().intersect(body));
            rows_ui(ui, seen, derived, view, (list, columns), (at, target), &whole)
        };
        area.show_viewport(ui, rows).inner
    });
    let asked = scrolled.inner.or(by_key);
    // A click in the list must not scroll it.
    if let Some(Asked::Row(number)) = asked {
        *shown = Some(number);
    }
    asked
}

/// Shows the rows in view. Returns what was asked for by pointer.
fn rows_ui(
    ui: &mut Ui,
    seen: Rect,
    derived: &Derived,
    view: &ViewState,
    (list, columns): (&MendList, &MendColumns),
    (at, target): (&mut usize, Option<usize>),
    whole: &Response,
) -> Option<Asked> {
    ui.set_height(list.height);
    let all = ui.max_rect();
    let rect_of = |row: &MendRow| {
        Rect::from_min_size(all.left_top() + vec2(0.0, row.top), vec2(all.width(), row.height))
    };
    if let Some(row) = target.and_then(|place| list.rows.get(place)) {
        ui.scroll_to_rect(rect_of(row), None);
    }
    let mut asked = None;
    for place in list.in_sight(seen.top(), seen.bottom()) {
        let row = &list.rows[place];
        let is_at = whole.has_focus() && place == *at;
        let of_row = row_ui(ui, rect_of(row), derived, view, (row, columns, &list.overdue), is_at);
        if of_row.is_some() {
            *at = place;
        }
        // The list takes the focus, unless an action is to be written: then the action's field gets it.
        if matches!(of_row, Some(Asked::Row(_) | Asked::Tick(_))) {
            whole.request_focus();
        }
        asked = of_row.or(asked);
    }
    asked
}

/// Returns what a key asks for: Space ticks the row, any other press selects it.
fn by_key(ui: &Ui, list: &Response) -> Option<fn(u32) -> Asked> {
    let is_space = ui.input(|input| input.key_pressed(Key::Space));
    is_pressed_by_key(list).then_some(if is_space { Asked::Tick } else { Asked::Row })
}
