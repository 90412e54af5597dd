//! The list of findings: what the map means, rule by rule. A click or Enter goes to the touchpoint that a row is
//! about, or opens what is folded. The list is one stop of the Tab key; arrows move in it.

use egui::{Key, Rect, Response, ScrollArea, Ui, UiBuilder, style::ScrollAnimation};

use crate::{
    editor::{Derived, ViewState},
    gui::{
        panel::bottom::{
            fold, line,
            loose::loose_ui,
            nothing,
            rows::{FindingRow, Folds, Rows},
            walk::{go_to, go_to_finding, is_chosen},
        },
        requests::Requests,
        widget::list_stop::{ListStop, is_pressed_by_key, presses, rows_in_view, walked},
    },
    insight::FindingKind,
    journey::TouchpointId,
};

/// The state that the list keeps while the window is open.
#[derive(Default)]
pub(super) struct Findings {
    folds: Folds,
    /// The row that the keys are at.
    at: usize,
    /// The touchpoint that the list was last scrolled to.
    listed: Option<TouchpointId>,
}

const ROW: f32 = 26.0;

impl Findings {
    pub(super) fn show_ui(
        &mut self,
        ui: &mut Ui,
        derived: &Derived,
        view: &mut ViewState,
        requests: &mut Requests,
    ) {
        let rows = Rows::of(derived.meaning_as_is(), &self.folds);
        if rows.len() == 0 {
            nothing::nothing_ui(ui, &derived.words.text("findings-none"));
            return;
        }
        self.at = self.at.min(rows.len() - 1);
        let before = self.at;
        let (list, by_key) = self.list_ui(ui, derived, &rows);
        let moved = self.at != before;
        let clicked = ui.scope_builder(UiBuilder::new().max_rect(list.rect), |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let area = ScrollArea::vertical().id_salt("findings").auto_shrink(false);
            area.show_viewport(ui, |ui, viewport| {
                self.rows_ui(ui, viewport, &list, (derived, view, requests), &rows, moved)
            })
            .inner
        });
        if let Some(row) = by_key.or(clicked.inner) {
            self.go(derived, view, row);
        }
    }

    /// Shows that the list has the focus, and lets the keys go through it. Returns it, and the row to act on.
    fn list_ui<'a>(
        &mut self,
        ui: &Ui,
        derived: &Derived,
        rows: &Rows<'a>,
    ) -> (Response, Option<FindingRow<'a>>) {
        let (before, title) = (self.at, derived.words.text("findings"));
        let rect = ui.available_rect_before_wrap();
        let stop = ListStop::new("findings", rect, &title).sideways();
        let list = stop.show_ui(ui, || rows.get(before).map(|row| said(derived, row)).unwrap_or_default());
        let by_key = self.keys(ui, &list, rows);
        if by_key.is_none() && list.has_focus() {
            self.at = walked(ui, before, (rows.len(), (rect.height() / ROW) as usize));
        }
        (list, by_key)
    }

    /// Shows the rows in view. Returns the one that was clicked.
    fn rows_ui<'a>(
        &mut self,
        ui: &mut Ui,
        viewport: Rect,
        list: &Response,
        (derived, view, requests): (&Derived, &mut ViewState, &mut Requests),
        rows: &Rows<'a>,
        moved: bool,
    ) -> Option<FindingRow<'a>> {
        ui.set_height(ROW * rows.len() as f32);
        let all = ui.max_rect();
        let followed = self.follow(derived, view, rows, viewport);
        if let Some(row) = followed.or(moved.then_some(self.at)) {
            ui.scroll_to_rect_animation(place_of(all, row), None, ScrollAnimation::none());
        }
        let mut clicked = None;
        for row in rows_in_view(viewport.top(), viewport.bottom(), ROW, rows.len()) {
            let Some(shown) = rows.get(row) else { continue };
            let is_at = list.has_focus() && row == self.at;
            if self.row_ui(ui, place_of(all, row), (derived, view, requests), shown, is_at) {
                clicked = Some(shown);
                self.at = row;
                list.request_focus();
            }
        }
        clicked
    }

    /// Shows a row. Returns whether it was clicked.
    fn row_ui(
        &mut self,
        ui: &mut Ui,
        rect: Rect,
        (derived, view, requests): (&Derived, &mut ViewState, &mut Requests),
        row: FindingRow<'_>,
        is_at: bool,
    ) -> bool {
        match row {
            FindingRow::Head(group, is_open) => fold::head_ui(ui, rect, derived, group, is_open, is_at),
            FindingRow::Many(many, is_open) => fold::many_ui(ui, rect, derived, many, is_open, is_at),
            FindingRow::Finding(finding) => {
                if let FindingKind::Loose { item, gone, .. } = &finding.what {
                    loose_ui(ui, rect, (derived, view), (finding, item, *gone), is_at, requests);
                    return false;
                }
                let is_chosen = is_chosen(derived, view, finding);
                line::finding_ui(ui, rect, derived, finding, is_chosen, is_at)
            }
            FindingRow::Ask(numbers) => {
                if let Some(number) = line::ask_ui(ui, rect, derived, view, numbers, is_at) {
                    go_to(derived, view, number);
                    // The list does not scroll, so that the next number stays under the pointer.
                    self.listed = view.selection().lead().cloned();
                }
                false
            }
        }
    }

    /// Returns the row to act on: the one at which Enter, or an arrow that folds or opens it, was pressed.
    fn keys<'a>(&mut self, ui: &Ui, list: &Response, rows: &Rows<'a>) -> Option<FindingRow<'a>> {
        let by_key = is_pressed_by_key(list);
        let row = rows.get(self.at)?;
        let folds = list.has_focus()
            && match row {
                FindingRow::Head(_, false) | FindingRow::Many(_, false) => presses(ui, Key::ArrowRight) > 0,
                FindingRow::Head(_, true) | FindingRow::Many(_, true) => presses(ui, Key::ArrowLeft) > 0,
                FindingRow::Finding(_) | FindingRow::Ask(_) => false,
            };
        (by_key || folds).then_some(row)
    }

    /// Returns the row to scroll to, where something was selected elsewhere that the list does not show.
    fn follow(
        &mut self,
        derived: &Derived,
        view: &ViewState,
        rows: &Rows<'_>,
        viewport: Rect,
    ) -> Option<usize> {
        let lead = view.selection().lead();
        if self.listed.as_ref() == lead {
            return None;
        }
        self.listed = lead.cloned();
        let number = derived.number_of(lead?)?;
        let shown = (viewport.top() / ROW).ceil() as usize..(viewport.bottom() / ROW) as usize;
        let is_about =
            |row| matches!(rows.get(row), Some(FindingRow::Finding(found)) if found.number == Some(number));
        if shown.into_iter().any(is_about) {
            return None;
        }
        let row = rows.about(number)?;
        self.at = row;
        Some(row)
    }

    fn go(&mut self, derived: &Derived, view: &mut ViewState, row: FindingRow<'_>) {
        match row {
            FindingRow::Head(..) | FindingRow::Many(..) => self.folds.toggle(row),
            FindingRow::Finding(finding) => go_to_finding(derived, view, finding),
            FindingRow::Ask(numbers) => {
                let here = view.selection().single().and_then(|id| derived.number_of(id));
                let place = numbers.iter().position(|number| Some(*number) == here);
                let next = place.map_or(0, |place| (place + 1) % numbers.len());
                go_to(derived, view, numbers[next]);
            }
        }
        self.listed = view.selection().lead().cloned();
    }
}

/// Returns the rectangle of a row.
fn place_of(all: Rect, row: usize) -> Rect {
    let top = all.top() + ROW * row as f32;
    all.with_min_y(top).with_max_y(top + ROW)
}

/// Returns the words of a row.
fn said(derived: &Derived, row: FindingRow<'_>) -> String {
    match row {
        FindingRow::Head(group, _) => fold::head_name(derived, group),
        FindingRow::Many(many, _) => fold::many_name(derived, many),
        FindingRow::Finding(finding) => line::finding_name(derived, finding),
        FindingRow::Ask(numbers) => line::ask_name(derived, numbers),
    }
}
