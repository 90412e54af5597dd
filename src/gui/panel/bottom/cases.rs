//! The cases of the map, which are complaints (R13): which step each is in, and when the customer is to be asked.
//! What is due stands out. The list is one stop of the Tab key; arrows move in it, and a click or Enter selects
//! the touchpoint and opens the case.

use std::{borrow::Cow, sync::Arc};

use egui::{
    Align2, Id, Label, Rect, RichText, Role as Kind, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

use crate::{
    editor::{Derived, Memo, ViewState, to_be_seen},
    gui::widget::{
        list_stop::{ListStop, is_pressed_by_key, walked},
        lit::lit,
        style,
    },
    insight::{CaseStep, is_due},
    journey::{Case, CaseId, Day, Journey, TouchpointId},
    picture::{Role, Weight},
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

/// A row: a case in words.
struct CaseRow {
    case: CaseId,
    touchpoint: Option<TouchpointId>,
    said: String,
    to_whom: String,
    step: CaseStep,
    /// The day on which the customer is to be asked; empty once that is done.
    due: String,
    is_due: bool,
    /// Whether the case is confirmed and so counts towards recovery, whatever is still to be done.
    is_confirmed: bool,
}

const ROW: f32 = 26.0;
const NUMBER: f32 = 30.0;
/// The columns' shares of the width, behind the number.
const SHARES: [f32; 5] = [0.24, 0.32, 0.14, 0.14, 0.16];
const GAP: f32 = 10.0;

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
        let count = self.rows(derived).len();
        self.at = self.at.min(count.saturating_sub(1));
        let before = self.at;
        let title = derived.words.text("cases");
        let stop = ListStop::new("cases list", rect, &title);
        let rows = self.rows(derived);
        let list = stop.show_ui(ui, || rows.get(before).map(|row| name(derived, row)).unwrap_or_default());
        if list.has_focus() {
            self.at = walked(ui, before, (count, (rect.height() / ROW) as usize));
        }
        let (moved, by_key) = (self.at != before, is_pressed_by_key(&list));
        let at = (self.at, list.has_focus());
        let looked_at = view.case_shown(&derived.journey).map(|case| case.id.clone());
        let follows = looked_at.is_some() && self.shown != looked_at;
        self.shown.clone_from(&looked_at);
        let rows = self.rows(derived);
        let is_shown = |row: &CaseRow| looked_at.as_ref() == Some(&row.case);
        // The case that is looked at elsewhere comes into view here.
        let followed = follows.then(|| rows.iter().position(is_shown)).flatten();
        let target = if moved { Some(at.0) } else { followed };
        let mut clicked = None;
        ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let mut area = ScrollArea::vertical().id_salt("cases").auto_shrink(false);
            if let Some(place) = target {
                area = area.vertical_scroll_offset(scrolled(place, rect.height()));
            }
            area.show_rows(ui, ROW, count, |ui, seen| {
                for place in seen {
                    let row = &rows[place];
                    if row_ui(ui, derived, (row, is_shown(row), at == (place, true))) {
                        clicked = Some(place);
                    }
                }
            });
        });
        if let Some(row) = clicked.or(by_key.then_some(at.0)).and_then(|place| rows.get(place)) {
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
}

/// Returns the scroll offset that puts a row in the middle of the list, in points.
fn scrolled(place: usize, height: f32) -> f32 {
    ((place as f32 + 0.5) * ROW - height / 2.0).max(0.0)
}

fn row_of(derived: &Derived, case: &Case, today: &Day) -> CaseRow {
    let words = derived.words;
    let (due, is_due) = (&case.follow_up.due, is_due(case, today));
    let is_waited_for = case.follow_up.done.is_empty() && !due.is_empty();
    let day = if is_waited_for { words.near_day(due, today) } else { String::new() };
    CaseRow {
        case: case.id.clone(),
        touchpoint: case.touchpoint.clone(),
        said: words.case_title(case),
        to_whom: case.to_whom.replace('\n', " "),
        step: CaseStep::of(case),
        due: if day.is_empty() { day } else { words.say("case-ask-on", &[("day", day.into())]) },
        is_due,
        is_confirmed: case.is_confirmed(),
    }
}

/// Returns the row's name, such as "7 Breakfast: The bed is bad, room 214. Follow up, ask on 25 Nov".
fn name(derived: &Derived, row: &CaseRow) -> String {
    let number = number(derived, row);
    let step = derived.words.case_step(row.step);
    let said = [&*row.said, &*row.to_whom].into_iter().filter(|part| !part.is_empty());
    let (title, end) = (title(derived, row), end(derived, row));
    let ends = [&*step, &*end].into_iter().filter(|part| !part.is_empty());
    let (said, ends) = (said.collect::<Vec<_>>().join(", "), ends.collect::<Vec<_>>().join(", "));
    format!("{number} {title}: {said}. {ends}").trim_start().to_owned()
}

fn title<'a>(derived: &'a Derived, row: &CaseRow) -> Cow<'a, str> {
    let touchpoint = row.touchpoint.as_ref().and_then(|id| derived.journey.touchpoint(id));
    touchpoint.map(|it| derived.words.touchpoint_title(&it.title)).unwrap_or_default()
}

/// Returns the text of the last column: when the customer is to be asked or, for a confirmed case, what is still
/// to be done.
fn end<'a>(derived: &'a Derived, row: &'a CaseRow) -> Cow<'a, str> {
    match row.step {
        _ if !row.due.is_empty() => Cow::Borrowed(&row.due),
        _ if !row.is_confirmed => Cow::default(),
        CaseStep::Reporting => derived.words.text("case-to-report"),
        CaseStep::Learning => derived.words.text("case-to-learn"),
        _ => derived.words.text("case-is-confirmed"),
    }
}

fn number(derived: &Derived, row: &CaseRow) -> String {
    let number = row.touchpoint.as_ref().and_then(|id| derived.number_of(id));
    number.map(|number| number.to_string()).unwrap_or_default()
}

/// Shows a row. Returns whether it was clicked.
fn row_ui(ui: &mut Ui, derived: &Derived, (row, is_chosen, is_at): (&CaseRow, bool, bool)) -> bool {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    let response = ui.interact(rect, Id::unique(("case row", &row.case)), Sense::CLICK);
    let name = name(derived, row);
    response.widget_info(|| WidgetInfo::selected(Kind::Button, true, is_chosen, &name));
    lit(ui, rect, 6.0, is_chosen || response.hovered(), is_at);
    paint_row(ui, rect, derived, (row, is_chosen));
    let is_clicked = response.clicked();
    response.on_hover_text(name);
    is_clicked
}

fn paint_row(ui: &Ui, rect: Rect, derived: &Derived, (row, is_chosen): (&CaseRow, bool)) {
    let colour = |role| style::colour(style::theme(ui.ctx()), role);
    let middle = rect.center().y;
    let small = style::font(style::SMALL_SIZE, Weight::Medium);
    let at = pos2(rect.left() + NUMBER - 8.0, middle);
    ui.painter().text(at, Align2::RIGHT_CENTER, number(derived, row), small, colour(Role::Muted));
    let step = derived.words.case_step(row.step);
    let (title_said, end) = (title(derived, row), end(derived, row));
    let due = if row.is_due { (Weight::SemiBold, Role::NegativeInk) } else { (Weight::Regular, Role::Muted) };
    let title = if is_chosen { Weight::SemiBold } else { Weight::Regular };
    let columns = [
        (&*title_said, (title, Role::Ink)),
        (&*row.said, (Weight::Regular, Role::Ink)),
        (&*row.to_whom, (Weight::Regular, Role::Muted)),
        (&*step, (Weight::Medium, Role::Ink)),
        (&*end, due),
    ];
    let (mut left, width) = (rect.left() + NUMBER, rect.width() - NUMBER - 6.0);
    for ((text, (weight, role)), share) in columns.into_iter().zip(SHARES) {
        let (room, ink) = (width * share, colour(role));
        let text = style::one_line(ui, text, style::font(style::UI_SIZE, weight), ink, room - GAP);
        ui.painter().galley(pos2(left, middle - text.size().y / 2.0), text, ink);
        left += room;
    }
}
