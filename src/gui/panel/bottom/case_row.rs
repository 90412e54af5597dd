//! A row of the list of cases: the touchpoint, what was said to whom, the step, and the day on which the customer
//! is to be asked.

use std::borrow::Cow;

use egui::{Align2, Id, Rect, Role as AccessRole, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::{
    editor::Derived,
    gui::widget::{lit::lit, style},
    insight::{CaseStep, is_due},
    journey::{Case, CaseId, Day, TouchpointId},
    picture::{Role, Weight},
};

/// A row: a case in words.
pub(super) struct CaseRow {
    pub(super) case: CaseId,
    pub(super) touchpoint: Option<TouchpointId>,
    said: String,
    to_whom: String,
    pub(super) step: CaseStep,
    /// The day on which the customer is to be asked; empty once that is done.
    due: String,
    pub(super) is_due: bool,
    /// Whether the case is confirmed and so counts towards recovery, whatever is still to be done.
    is_confirmed: bool,
}

pub(super) const ROW: f32 = 26.0;
const NUMBER: f32 = 30.0;
/// The columns' shares of the width, behind the number.
const SHARES: [f32; 5] = [0.24, 0.32, 0.14, 0.14, 0.16];
const GAP: f32 = 10.0;

/// Returns a case in words.
pub(super) fn row_of(derived: &Derived, case: &Case, today: &Day) -> CaseRow {
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
pub(super) fn name(derived: &Derived, row: &CaseRow) -> String {
    let number = number(derived, row);
    let step = derived.words.case_step(row.step);
    let said = [&*row.said, &*row.to_whom].into_iter().filter(|part| !part.is_empty());
    let (title, end) = (title(derived, row), end(derived, row));
    let ends = [&*step, &*end].into_iter().filter(|part| !part.is_empty());
    let (said, ends) = (said.collect::<Vec<_>>().join(", "), ends.collect::<Vec<_>>().join(", "));
    format!("{number} {title}: {said}. {ends}").trim_start().to_owned()
}

/// Shows a row. Returns whether it was clicked.
pub(super) fn row_ui(
    ui: &mut Ui,
    derived: &Derived,
    (row, is_chosen, is_at): (&CaseRow, bool, bool),
) -> bool {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    let response = ui.interact(rect, Id::unique(("case row", &row.case)), Sense::CLICK);
    let name = name(derived, row);
    response.widget_info(|| WidgetInfo::selected(AccessRole::Button, true, is_chosen, &name));
    lit(ui, rect, 6.0, is_chosen || response.hovered(), is_at);
    paint_row(ui, rect, derived, (row, is_chosen));
    let is_clicked = response.clicked();
    response.on_hover_text(name);
    is_clicked
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
        let (room, look) = (width * share, (style::font(style::UI_SIZE, weight), colour(role)));
        style::paint_line(ui, pos2(left, middle), text, look, room - GAP);
        left += room;
    }
}
