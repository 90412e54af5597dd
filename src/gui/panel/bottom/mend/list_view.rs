//! The list of what to mend as it is shown: one stop of the Tab key, gone through with arrows. Only rows in view
//! are made.

use egui::{Key, Rect, Response, ScrollArea, Ui, UiBuilder, vec2};

use super::{
    list::MendRow,
    row::{Asked, MendShown, row_name, row_ui},
};
use crate::gui::widget::list_stop::{ListStop, is_pressed_by_key};

/// Shows the list. `at` is the row that the keys are at, `scrolled_to` the number of the touchpoint that the list
/// was last scrolled to. Returns what was asked for by pointer or key.
pub(super) fn list_ui(
    ui: &mut Ui,
    body: Rect,
    shown: MendShown<'_>,
    (at, scrolled_to): (&mut usize, &mut Option<u32>),
) -> Option<Asked> {
    let MendShown { derived, list, .. } = shown;
    let count = list.rows.len();
    let among = (count, (count as f32 * body.height() / list.height.max(1.0)) as usize);
    let here = |at: usize| row_name(derived, &list.rows[at]);
    let (whole, moved) =
        ListStop::new("mend list", body, &derived.words.text("mend")).walk_ui(ui, at, among, here);
    let followed = follow(shown, scrolled_to);
    let target = if moved { Some(*at) } else { followed };
    let by_key = by_key(ui, &whole).map(|ask| ask(list.rows[*at].number));
    let scrolled = ui.scope_builder(UiBuilder::new().max_rect(body), |ui| {
        let area = ScrollArea::vertical().id_salt("mend").auto_shrink(false);
        let rows = |ui: &mut Ui, seen: Rect| {
            // The part of a row that is scrolled out of view is neither painted nor clicked.
            ui.set_clip_rect(ui.clip_rect().intersect(body));
            rows_ui(ui, seen, shown, (at, target), &whole)
        };
        area.show_viewport(ui, rows).inner
    });
    let asked = scrolled.inner.or(by_key);
    // A click in the list must not scroll it.
    if let Some(Asked::Row(number)) = asked {
        *scrolled_to = Some(number);
    }
    asked
}

/// Returns, once, the place of the touchpoint that was selected elsewhere, so that it comes into view here.
fn follow(shown: MendShown<'_>, scrolled_to: &mut Option<u32>) -> Option<usize> {
    let lead = shown.view.selection().single().and_then(|id| shown.derived.number_of(id));
    let before = std::mem::replace(scrolled_to, lead);
    lead.filter(|_| before != lead).and_then(|number| shown.list.place_of(number))
}

/// Shows the rows in view. Returns what was asked for by pointer.
fn rows_ui(
    ui: &mut Ui,
    seen: Rect,
    shown: MendShown<'_>,
    (at, target): (&mut usize, Option<usize>),
    whole: &Response,
) -> Option<Asked> {
    let list = shown.list;
    ui.set_height(list.height);
    let all = ui.max_rect();
    if let Some(row) = target.and_then(|place| list.rows.get(place)) {
        ui.scroll_to_rect(rect_of(all, row), None);
    }
    let mut asked = None;
    for place in list.in_view(seen.top(), seen.bottom()) {
        let row = &list.rows[place];
        let of_row = row_ui(ui, rect_of(all, row), shown, row, whole.has_focus() && place == *at);
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

/// Returns the rectangle of a row of the list.
fn rect_of(all: Rect, row: &MendRow) -> Rect {
    Rect::from_min_size(all.left_top() + vec2(0.0, row.top), vec2(all.width(), row.height))
}

/// Returns what a key asks for: Space ticks the row, any other press selects it.
fn by_key(ui: &Ui, list: &Response) -> Option<fn(u32) -> Asked> {
    let is_space = ui.input(|input| input.key_pressed(Key::Space));
    is_pressed_by_key(list).then_some(if is_space { Asked::Tick } else { Asked::Row })
}
