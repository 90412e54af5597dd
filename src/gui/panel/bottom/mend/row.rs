//! A row of the list of what to mend: a break, whether it is taken as mended, what mending it gains, and its
//! actions.

use std::{collections::HashSet, ops::Range};

use egui::{Align2, Color32, Id, Rangef, Rect, Role as Kind, Sense, StrokeKind, Ui, WidgetInfo, pos2, vec2};
use lucide_icons::Icon;

use super::{
    columns::MendColumns,
    list::{ACTION, MendRow},
};
use crate::{
    editor::{Derived, ViewState},
    gui::widget::{effort::paint_effort, faces::paint_face, lit::lit, style},
    journey::{Action, ActionId, Effort},
    picture::{Role, Weight},
};

/// A request about the touchpoint with this number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// A request to select it and show it.
    Row(u32),
    /// A request to take it as mended, or no longer.
    Tick(u32),
    /// A request to add an action for it.
    Add(u32),
}

const TICK: f32 = 18.0;
const FACE: f32 = 10.0;

pub(super) fn row_ui(
    ui: &mut Ui,
    rect: Rect,
    derived: &Derived,
    view: &ViewState,
    (row, columns, overdue): (&MendRow, &MendColumns, &HashSet<ActionId>),
    is_at: bool,
) -> Option<Asked> {
    let judged = derived.insight_as_is().by_number(row.number)?;
    let is_chosen = view.selection().contains(&judged.id);
    let name = row_name(derived, row);
    let response =
        ui.interact(rect.intersect(ui.clip_rect()), Id::unique(("mend row", row.number)), Sense::CLICK);
    response.widget_info(|| WidgetInfo::selected(Kind::Button, true, is_chosen, &name));
    lit(ui, rect.shrink2(vec2(0.0, 1.0)), 6.0, is_chosen || response.hovered(), is_at);
    let line = style::colour(style::theme(ui.ctx()), Role::Line);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, (1.0, line));
    paint_break(ui, rect, derived, (row, columns));
    let mut asked = response.clicked().then_some(Asked::Row(row.number));
    response.on_hover_text(name);
    if row.level.breaks() {
        let is_on = view.judging().mended.contains(&judged.id);
        asked =
            tick_ui(ui, rect, derived, (row, columns), is_on).then_some(Asked::Tick(row.number)).or(asked);
    }
    if row.actions.is_empty() {
        asked = add_ui(ui, rect, derived, (row, columns)).then_some(Asked::Add(row.number)).or(asked);
    }
    paint_actions(ui, rect, derived, (row, columns, overdue));
    asked
}

/// Paints those of the row's actions that are in view, however many there are.
fn paint_actions(
    ui: &Ui,
    rect: Rect,
    derived: &Derived,
    (row, columns, overdue): (&MendRow, &MendColumns, &HashSet<ActionId>),
) {
    let top = rect.center().y - ACTION * row.actions.len() as f32 / 2.0;
    let seen = ui.clip_rect();
    for place in in_sight(row.actions.len(), seen.top() - top, seen.bottom() - top) {
        let id = &row.actions[place];
        let Some(action) = derived.journey.action(id) else { continue };
        let middle = top + (place as f32 + 0.5) * ACTION;
        paint_action(ui, middle, derived, (action, columns), overdue.contains(id));
    }
}

/// Returns which of `count` actions below each other are seen between these two heights.
fn in_sight(count: usize, top: f32, bottom: f32) -> Range<usize> {
    let first = ((top / ACTION).floor().max(0.0) as usize).min(count);
    first..((bottom / ACTION).ceil().max(0.0) as usize).clamp(first, count)
}

/// Returns the whole row in words: "7 How fast I am noticed and greeted. Every customer meets it. A host at the
/// door: Waiter, …".
pub(super) fn row_name(derived: &Derived, row: &MendRow) -> String {
    let title = numbered_title(derived, row);
    let gain = derived.gain_said(row.number);
    let actions = row.actions.iter().filter_map(|id| derived.journey.action(id));
    let actions = actions.map(|action| derived.words.action_said(action, &derived.journey));
    let bare = row.actions.is_empty().then(|| derived.words.text("mend-row-bare").into_owned());
    [title].into_iter().chain(gain).chain(actions).chain(bare).collect::<Vec<_>>().join(". ")
}

fn numbered_title(derived: &Derived, row: &MendRow) -> String {
    let judged = derived.insight.by_number(row.number);
    judged.map(|judged| derived.numbered_title(&judged.id)).unwrap_or_default()
}

fn title_of(derived: &Derived, number: u32) -> String {
    let judged = derived.insight.by_number(number);
    judged.map(|judged| derived.title_of(&judged.id).into_owned()).unwrap_or_default()
}

/// Paints face, number and title, and below the title the strongest reason to mend the break.
fn paint_break(ui: &Ui, rect: Rect, derived: &Derived, (row, columns): (&MendRow, &MendColumns)) {
    let theme = style::theme(ui.ctx());
    let [ink, muted] = [Role::Ink, Role::Muted].map(|role| style::colour(theme, role));
    let middle = rect.center().y;
    paint_face(ui, pos2(columns.face.center(), middle), row.level, FACE);
    let small = style::font(style::SMALL_SIZE, Weight::Regular);
    let number = pos2(columns.number.max - 2.0, middle);
    ui.painter().text(number, Align2::RIGHT_CENTER, row.number.to_string(), small.clone(), muted);
    let said = derived.gain_said(row.number).into_iter().next();
    let said = said.unwrap_or_else(|| derived.words.level(row.level).into_owned());
    let title = title_of(derived, row.number);
    let of_title = (style::font(style::UI_SIZE, Weight::SemiBold), ink);
    two_lines(ui, columns.title, middle, [(&title, of_title), (&said, (small, muted))]);
}

/// Paints two texts below each other, each in one line.
fn two_lines(ui: &Ui, column: Rangef, middle: f32, lines: [(&str, (egui::FontId, Color32)); 2]) {
    let [upper, lower] =
        lines.map(|(text, (font, ink))| (style::one_line(ui, text, font, ink, column.span()), ink));
    ui.painter().galley(pos2(column.min, middle - upper.0.size().y + 1.0), upper.0, upper.1);
    ui.painter().galley(pos2(column.min, middle + 1.0), lower.0, lower.1);
}

/// Shows the tick of a row. Returns whether it was pressed.
fn tick_ui(
    ui: &Ui,
    rect: Rect,
    derived: &Derived,
    (row, columns): (&MendRow, &MendColumns),
    is_on: bool,
) -> bool {
    let theme = style::theme(ui.ctx());
    let of = |role| style::colour(theme, role);
    let at = pos2(columns.tick.center(), rect.center().y);
    let square = Rect::from_center_size(at, vec2(TICK, TICK));
    let response = ui.interact(
        square.expand(6.0).intersect(ui.clip_rect()),
        Id::unique(("mend tick", row.number)),
        Sense::CLICK,
    );
    let facts = [("number", row.number.into()), ("title", title_of(derived, row.number).into())];
    let name = derived.words.say("mend-tick", &facts);
    response.widget_info(|| WidgetInfo::selected(Kind::CheckBox, true, is_on, &name));
    let line = of(if is_on || response.hovered() { Role::Accent } else { Role::Unrated });
    let fill = of(if is_on { Role::Accent } else { Role::Panel });
    ui.painter().rect(square, 5.0, fill, (1.5, line), StrokeKind::Inside);
    if is_on {
        let font = egui::FontId::new(14.0, style::icon_font().family);
        let sign = char::from(Icon::Check);
        ui.painter().text(square.center(), Align2::CENTER_CENTER, sign, font, of(Role::OnAccent));
    }
    let is_pressed = response.clicked();
    response.on_hover_text(name);
    is_pressed
}

/// Shows the button that adds an action, where there is none. Returns whether it was pressed.
fn add_ui(ui: &Ui, rect: Rect, derived: &Derived, (row, columns): (&MendRow, &MendColumns)) -> bool {
    let accent = style::colour(style::theme(ui.ctx()), Role::Accent);
    let text = derived.words.text("command-add-action");
    let room = columns.what.span() - 20.0;
    let galley = style::one_line(ui, &text, style::font(style::UI_SIZE, Weight::Regular), accent, room);
    let left = pos2(columns.what.min, rect.center().y);
    let place = Rect::from_min_size(left - vec2(0.0, 13.0), vec2(galley.size().x + 24.0, 26.0));
    let response =
        ui.interact(place.intersect(ui.clip_rect()), Id::unique(("mend add", row.number)), Sense::CLICK);
    let name = format!("{text}: {}", numbered_title(derived, row));
    response.widget_info(|| WidgetInfo::labeled(Kind::Button, true, &name));
    lit(ui, place.expand2(vec2(4.0, 0.0)), 6.0, response.hovered(), false);
    let font = egui::FontId::new(15.0, style::icon_font().family);
    ui.painter().text(left, Align2::LEFT_CENTER, char::from(Icon::Plus), font, accent);
    ui.painter().galley(left + vec2(20.0, -galley.size().y / 2.0), galley, accent);
    response.clicked()
}

/// Paints what is done, who does it, by when, with how much effort, and its state.
fn paint_action(
    ui: &Ui,
    middle: f32,
    derived: &Derived,
    (action, columns): (&Action, &MendColumns),
    is_overdue: bool,
) {
    let theme = style::theme(ui.ctx());
    let ink = style::colour(theme, Role::Ink);
    let (words, font) = (derived.words, style::font(style::UI_SIZE, Weight::Regular));
    let cell = |column: Rangef, text: &str| {
        let text = style::one_line(ui, text, font.clone(), ink, column.span());
        ui.painter().galley(pos2(column.min, middle - text.size().y / 2.0), text, ink);
    };
    cell(columns.what, &action.what.trim().replace('\n', " "));
    if let Some(who) = columns.who {
        cell(who, &words.action_who(action, &derived.journey));
    }
    let due = words.near_day(&action.due, &derived.insight.view.today);
    if is_overdue {
        let loud = style::colour(theme, Role::NeutralInk);
        let strong = (style::font(style::UI_SIZE, Weight::SemiBold), loud);
        let small = (style::font(11.0, Weight::Regular), loud);
        two_lines(ui, columns.due, middle, [(&due, strong), (&words.text("action-past-its-day"), small)]);
    } else {
        cell(columns.due, &due);
    }
    if let Some(effort) = columns.effort.filter(|_| action.effort.get() > 0) {
        paint_effort(ui, pos2(effort.min, middle), (action.effort.get(), Effort::MOST), None);
    }
    paint_state(ui, columns.state, middle, &words.action_state(&action.state));
}

fn paint_state(ui: &Ui, column: Rangef, middle: f32, state: &str) {
    let theme = style::theme(ui.ctx());
    let [ink, line] = [Role::Ink, Role::Unrated].map(|role| style::colour(theme, role));
    let font = style::font(style::SMALL_SIZE, Weight::Medium);
    let text = style::one_line(ui, state, font, ink, column.span() - 16.0);
    let pill = Rect::from_min_size(pos2(column.min, middle - 11.0), vec2(text.size().x + 16.0, 22.0));
    ui.painter().rect_stroke(pill, 11.0, (1.0, line), StrokeKind::Inside);
    ui.painter().galley(pill.center() - text.size() / 2.0, text, ink);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r19_of_many_actions_at_one_touchpoint_those_in_sight_are_painted() {
        assert_eq!(in_sight(3, -10.0, 500.0), 0..3);
        assert_eq!(in_sight(1_000, 300.0 * ACTION + 1.0, 302.0 * ACTION), 300..302);
        assert_eq!(in_sight(2, 500.0, 900.0), 2..2);
        assert_eq!(in_sight(2, -500.0, -100.0), 0..0);
    }
}
