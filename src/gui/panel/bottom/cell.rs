//! The parts of the table of actors: a mark, an actor's name and a touchpoint's number, each of which can be
//! clicked, and the breaks' columns behind them.

use egui::{Align2, Id, Rect, Role as AccessRole, Sense, Ui, WidgetInfo, pos2};

use crate::{
    editor::{Derived, ViewState},
    gui::{
        panel::bottom::table::TableLayout,
        widget::{faces::paint_face, lit::lit, style},
    },
    insight::{ActorMatrix, ActorRow, ActorRowOf, Level},
    picture::{Role, Weight},
    words::capital,
};

/// The width of the names, in points, below which only a row's accessible name says how many breaks there are of
/// how many touchpoints.
const ROOM_FOR_WORDS: f32 = 310.0;

/// Paints the ground behind breaks, as in the emotional trace, and a line between rows.
pub(super) fn ground_ui(ui: &Ui, derived: &Derived, table: &TableLayout, matrix: &ActorMatrix) {
    let theme = style::theme(ui.ctx());
    for column in table.columns.clone() {
        let judged = derived.insight_as_is().by_number(matrix.columns[column]);
        let wash = match judged.map(|judged| judged.level) {
            Some(Level::Negative) => Role::NegativeWash,
            Some(Level::Neutral) => Role::NeutralWash,
            _ => continue,
        };
        ui.painter().rect_filled(table.column(column), 0.0, style::colour(theme, wash));
    }
    let line = style::colour(theme, Role::Line);
    for row in table.rows.clone() {
        ui.painter().hline(table.body().x_range(), table.name(row).bottom(), (1.0, line));
    }
}

/// Shows the mark of a touchpoint's level where the actor takes part. Returns whether it was clicked.
pub(super) fn cell_ui(
    ui: &Ui,
    rect: Rect,
    derived: &Derived,
    view: &ViewState,
    (row, number): (&ActorRow, u32),
    is_at: bool,
) -> bool {
    let Some(judged) = derived.insight_as_is().by_number(number) else { return false };
    let response = ui.interact(rect, Id::unique(("takes part", &row.of, number)), Sense::CLICK);
    let is_chosen = view.selection().contains(&judged.id);
    let name = cell_name(derived, row, number);
    response.widget_info(|| WidgetInfo::selected(AccessRole::Button, true, is_chosen, &name));
    lit(ui, rect.shrink(1.0), 6.0, is_chosen || response.hovered(), is_at);
    paint_face(ui, rect.center(), row.of.level(derived.insight_as_is(), number), 8.0);
    let is_clicked = response.clicked();
    response.on_hover_text(name);
    is_clicked
}

/// Returns the name of a cell, such as "Waiter, 7 How fast I am noticed: negative".
pub(super) fn cell_name(derived: &Derived, row: &ActorRow, number: u32) -> String {
    format!(
        "{}, {}",
        called(derived, row),
        leveled(derived, number, row.of.level(derived.insight_as_is(), number))
    )
}

/// Shows an actor and what they can mend. Returns whether the name was clicked.
pub(super) fn name_ui(ui: &Ui, rect: Rect, derived: &Derived, row: &ActorRow, is_at: bool) -> bool {
    let response = ui.interact(rect, Id::unique(("can mend", &row.of)), Sense::CLICK);
    let name = row_name(derived, row);
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Button, true, &name));
    lit(ui, rect.shrink(1.0), 6.0, response.hovered(), is_at);
    paint_name(ui, rect, derived, row);
    let is_clicked = response.clicked();
    response.on_hover_text(format!("{name}. {}", derived.words.text("actors-select")));
    is_clicked
}

/// Returns the name of a row, such as "Waiter, front stage: 3 breaks of 5 touchpoints".
pub(super) fn row_name(derived: &Derived, row: &ActorRow) -> String {
    let place = place(derived, row);
    let place = if place.is_empty() { place } else { format!(", {place}") };
    format!("{}{place}: {}", called(derived, row), standing(derived, row))
}

/// Paints an actor's name. What has no room is left out: first where the actor stands, then the end of the name.
fn paint_name(ui: &Ui, rect: Rect, derived: &Derived, row: &ActorRow) {
    let theme = style::theme(ui.ctx());
    let (ink, muted) = (style::colour(theme, Role::Ink), style::colour(theme, Role::Muted));
    let small = style::font(style::SMALL_SIZE, Weight::Regular);
    let middle = |height: f32| rect.center().y - height / 2.0;
    let is_narrow = rect.width() < ROOM_FOR_WORDS;
    let said =
        if is_narrow { format!("{}/{}", row.breaks, row.touchpoints.len()) } else { standing(derived, row) };
    let said = ui.painter().layout_no_wrap(said, small.clone(), muted);
    let right = rect.right() - 10.0 - said.size().x;
    ui.painter().galley(pos2(right, middle(said.size().y)), said, muted);
    let left = rect.left() + 8.0;
    let role = if row.of == ActorRowOf::Nobody { muted } else { ink };
    let font = style::font(style::UI_SIZE, Weight::Medium);
    let name = style::one_line(ui, &called(derived, row), font, role, right - 8.0 - left);
    let after = left + name.size().x + 8.0;
    ui.painter().galley(pos2(left, middle(name.size().y)), name, role);
    let place = ui.painter().layout_no_wrap(place(derived, row), small, muted);
    if after + place.size().x < right - 8.0 {
        ui.painter().galley(pos2(after, middle(place.size().y)), place, muted);
    }
}

/// Shows a touchpoint's number. Returns whether it was clicked.
pub(super) fn number_ui(ui: &Ui, rect: Rect, derived: &Derived, view: &ViewState, number: u32) -> bool {
    let Some(judged) = derived.insight_as_is().by_number(number) else { return false };
    let response = ui.interact(rect, Id::unique(("number", number)), Sense::CLICK);
    let is_chosen = view.selection().contains(&judged.id);
    let name = number_name(derived, number);
    response.widget_info(|| WidgetInfo::selected(AccessRole::Button, true, is_chosen, &name));
    lit(ui, rect.shrink(1.0), 6.0, is_chosen || response.hovered(), false);
    let (weight, role) =
        if is_chosen { (Weight::SemiBold, Role::Accent) } else { (Weight::Regular, Role::Muted) };
    let ink = style::colour(style::theme(ui.ctx()), role);
    let font = style::font(style::SMALL_SIZE, weight);
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, number.to_string(), font, ink);
    let is_clicked = response.clicked();
    response.on_hover_text(name);
    is_clicked
}

/// Returns the name of a column, such as "7 How fast I am noticed: negative".
fn number_name(derived: &Derived, number: u32) -> String {
    let Some(judged) = derived.insight_as_is().by_number(number) else { return number.to_string() };
    leveled(derived, number, judged.level)
}

fn leveled(derived: &Derived, number: u32, level: Level) -> String {
    let touchpoint =
        derived.insight_as_is().by_number(number).and_then(|it| derived.journey.touchpoint(&it.id));
    let title = touchpoint.map_or("", |touchpoint| &touchpoint.title);
    format!("{number} {title}: {}", derived.words.level(level).to_lowercase())
}

/// Shows what the table is about, above the names, and the lines between corner, names and numbers.
pub(super) fn corner_ui(ui: &Ui, table: &TableLayout, derived: &Derived) {
    let theme = style::theme(ui.ctx());
    let (rect, muted) = (table.corner(), style::colour(theme, Role::Muted));
    let response = ui.interact(rect, Id::unique("who can mend what"), Sense::hover());
    let name = derived.words.text("actors-mend");
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Label, true, &*name));
    let font = style::font(style::SMALL_SIZE, Weight::Medium);
    let at = pos2(rect.left() + 8.0, rect.center().y);
    style::paint_line(ui, at, &name, (font, muted), rect.width() - 16.0);
    let line = (1.0, style::colour(theme, Role::Line));
    ui.painter().hline(rect.left()..=table.body().right(), rect.bottom(), line);
    ui.painter().vline(rect.right(), rect.top()..=table.body().bottom(), line);
    response.on_hover_text(derived.words.text("actors-mend-help"));
}

fn called(derived: &Derived, row: &ActorRow) -> String {
    match &row.of {
        ActorRowOf::Actor(id) => {
            derived.journey.actor(id).map_or_else(String::new, |actor| actor.name.clone())
        }
        ActorRowOf::Nobody => capital(&derived.words.text("no-actor")),
        ActorRowOf::Staff => derived.words.text("actors-staff").into_owned(),
    }
}

fn place(derived: &Derived, row: &ActorRow) -> String {
    let ActorRowOf::Actor(id) = &row.of else { return String::new() };
    derived.journey.actor(id).map_or_else(String::new, |it| derived.words.place(&it.place).into_owned())
}

/// Returns a row's count, such as "3 breaks of 5 touchpoints".
fn standing(derived: &Derived, row: &ActorRow) -> String {
    let facts = [("breaks", row.breaks.into()), ("touchpoints", row.touchpoints.len().into())];
    let name = if row.of == ActorRowOf::Staff { "actors-staff-standing" } else { "actors-standing" };
    derived.words.say(name, &facts)
}
