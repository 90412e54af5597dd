//! The cases of the map, which are complaints (R13): which step each is in, and when the customer is to be asked.
//! What is due stands out. The list is one stop of the Tab key; arrows move in it, and a click or Enter selects
//! the touchpoint and opens the case.

use std::sync::Arc;

use egui::{Label, Rect, Response, RichText, ScrollArea, Ui, UiBuilder};

use super::case_row::{CaseRow, ROW, name, row_of, row_ui};
use crate::{
    editor::{Derived, Memo, ViewState, to_be_seen},
    gui::widget::{
        list_stop::{ListStop, is_pressed_by_key},
        style,
    },
    insight::CaseStep,
    journey::{CaseId, Day, Journey},
    picture::Role,
    words::Lang,
};

/// The state that the list keeps while the window is open.
#[derive(Default)]
pub(super) struct CasesPanel {
    rows: Memo<(SameItems, Day, Lang), Vec<CaseRow>>,
    /// The row that the keys are at.
    at: usize,
    /// The case that the list was last scrolled to.
    shown: Option<CaseId>,
}

/// A key for the rows, which depend on items alone: moving a card makes no new rows.
struct SameItems(Arc<Journey>);

impl PartialEq for SameItems {
    fn eq(&self, other: &Self) -> bool {
        self.0.shares_items_with(&other.0)
    }
}

/// What stands out among the rows: the case that is looked at, and the place that the keys are at.
#[derive(Clone, Copy)]
struct Here<'a> {
    looked_at: Option<&'a CaseId>,
    at: Option<usize>,
}

impl CasesPanel {
    fn rows(&mut self, derived: &Derived) -> &[CaseRow] {
        let today = &derived.insight.view.today;
        let key = (SameItems(Arc::clone(&derived.journey)), today.clone(), derived.words.lang);
        self.rows.of(key, || {
            let mut all: Vec<_> = derived.journey.cases().collect();
            all.sort_by_key(|case| to_be_seen(case, today));
            all.into_iter().map(|case| row_of(derived, case, today)).collect()
        })
    }

    /// Says beside the tabs how many cases are open, and how many follow-ups are due.
    pub(super) fn due_ui(&mut self, ui: &mut Ui, derived: &Derived) {
        let rows = self.rows(derived);
        let due = rows.iter().filter(|row| row.is_due).count();
        let count =
            |is_meant: &dyn Fn(CaseStep) -> bool| rows.iter().filter(|row| is_meant(row.step)).count();
        let in_step = |step| count(&|it| it == step);
        let open = count(&CaseStep::is_open);
        let (to_report, to_learn) = (in_step(CaseStep::Reporting), in_step(CaseStep::Learning));
        let words = derived.words;
        let ink = style::colour(style::theme(ui.ctx()), Role::NegativeInk);
        if due > 0 {
            let due = words.say("cases-due", &[("count", due.into())]);
            ui.add(Label::new(RichText::new(due).color(ink).strong()).truncate());
        }
        let open = words.say("cases-open", &[("count", open.into())]);
        let of_them = words.tally(&[("cases-to-report", to_report), ("cases-to-learn", to_learn)]);
        let said = if of_them.is_empty() { open } else { format!("{open}: {of_them}") };
        ui.add(Label::new(RichText::new(said).weak()).truncate());
    }

    /// Forgets the map before: another map is shown.
    pub(super) fn turn_to_another_map(&mut self) {
        *self = Self::default();
    }

    pub(super) fn show_ui(&mut self, ui: &mut Ui, derived: &Derived, view: &mut ViewState) {
        let rect = ui.available_rect_before_wrap();
        let (list, moved) = self.list_ui(ui, rect, derived);
        let followed = self.follow(derived, view);
        let (at, shown) = (self.at, self.shown.clone());
        let rows = self.rows(derived);
        let here = Here { looked_at: shown.as_ref(), at: list.has_focus().then_some(at) };
        let clicked = rows_ui(ui, rect, derived, (rows, here), if moved { Some(at) } else { followed });
        let pressed = clicked.or(is_pressed_by_key(&list).then_some(at));
        if let Some(row) = pressed.and_then(|place| rows.get(place)) {
            view.go_to_case(derived, (&row.case, row.touchpoint.as_ref()));
            // A press in the list must not scroll it.
            self.shown = Some(row.case.clone());
        }
        if let Some(place) = clicked {
            list.request_focus();
            self.at = place;
        } else if let Some(place) = followed.filter(|_| !list.has_focus()) {
            self.at = place;
        }
    }

    /// Shows that the list has the focus, and lets the keys go through it. Returns it, and whether they did.
    fn list_ui(&mut self, ui: &Ui, rect: Rect, derived: &Derived) -> (Response, bool) {
        let (mut at, title) = (self.at, derived.words.text("cases"));
        let rows = self.rows(derived);
        at = at.min(rows.len().saturating_sub(1));
        let among = (rows.len(), (rect.height() / ROW) as usize);
        let here = |place: usize| rows.get(place).map(|row| name(derived, row)).unwrap_or_default();
        let walked = ListStop::new("cases list", rect, &title).walk_ui(ui, &mut at, among, here);
        self.at = at;
        walked
    }

    /// Returns, once, the place of the case that is looked at elsewhere, so that it comes into view here.
    fn follow(&mut self, derived: &Derived, view: &ViewState) -> Option<usize> {
        let looked_at = view.case_shown(&derived.journey).map(|case| case.id.clone());
        let follows = looked_at.is_some() && self.shown != looked_at;
        self.shown.clone_from(&looked_at);
        let is_looked_at = |row: &CaseRow| looked_at.as_ref() == Some(&row.case);
        follows.then(|| self.rows(derived).iter().position(is_looked_at)).flatten()
    }
}

/// Shows the rows in view, after the list has scrolled to the row at `target`. Returns the place that was clicked.
fn rows_ui(
    ui: &mut Ui,
    rect: Rect,
    derived: &Derived,
    (rows, here): (&[CaseRow], Here<'_>),
    target: Option<usize>,
) -> Option<usize> {
    let mut clicked = None;
    ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let mut area = ScrollArea::vertical().id_salt("cases").auto_shrink(false);
        if let Some(place) = target {
            area = area.vertical_scroll_offset(scrolled(place, rect.height()));
        }
        area.show_rows(ui, ROW, rows.len(), |ui, seen| {
            for place in seen {
                let row = &rows[place];
                let is_chosen = here.looked_at == Some(&row.case);
                if row_ui(ui, derived, (row, is_chosen, here.at == Some(place))) {
                    clicked = Some(place);
                }
            }
        });
    });
    clicked
}

/// Returns the scroll offset that puts a row in the middle of the list, in points.
fn scrolled(place: usize, height: f32) -> f32 {
    ((place as f32 + 0.5) * ROW - height / 2.0).max(0.0)
}
