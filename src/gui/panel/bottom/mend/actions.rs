//! The actions of a row of the list of what to mend, painted one below the other.

use egui::{Color32, Rangef, Rect, StrokeKind, Ui, pos2, vec2};

use super::{
    columns::MendColumns,
    list::{ACTION, MendRow},
    row::MendShown,
};
use crate::{
    editor::Derived,
    gui::widget::{effort::paint_effort, list_stop::rows_in_view, style},
    journey::{Action, Effort},
    picture::{Role, Weight},
};

/// Paints those of the row's actions that are in view, however many there are.
pub(super) fn paint_actions(ui: &Ui, rect: Rect, shown: MendShown<'_>, row: &MendRow) {
    let MendShown { derived, list, columns, .. } = shown;
    let top = rect.center().y - ACTION * row.actions.len() as f32 / 2.0;
    let seen = ui.clip_rect();
    for place in rows_in_view(seen.top() - top, seen.bottom() - top, ACTION, row.actions.len()) {
        let id = &row.actions[place];
        let Some(action) = derived.journey.action(id) else { continue };
        let middle = top + (place as f32 + 0.5) * ACTION;
        paint_action(ui, middle, derived, (action, columns), list.overdue.contains(id));
    }
}

/// Paints two texts below each other, each in one line.
pub(super) fn two_lines(ui: &Ui, column: Rangef, middle: f32, lines: [(&str, (egui::FontId, Color32)); 2]) {
    let [upper, lower] =
        lines.map(|(text, (font, ink))| (style::one_line(ui, text, font, ink, column.span()), ink));
    ui.painter().galley(pos2(column.min, middle - upper.0.size().y + 1.0), upper.0, upper.1);
    ui.painter().galley(pos2(column.min, middle + 1.0), lower.0, lower.1);
}

/// Paints what is done, who does it, by when, with how much effort, and its state.
fn paint_action(
    ui: &Ui,
    middle: f32,
    derived: &Derived,
    (action, columns): (&Action, &MendColumns),
    is_overdue: bool,
) {
    let words = derived.words;
    paint_cell(ui, columns.what, middle, &action.what.trim().replace('\n', " "));
    if let Some(who) = columns.who {
        paint_cell(ui, who, middle, &words.action_who(action, &derived.journey));
    }
    let due = words.near_day(&action.due, &derived.insight.view.today);
    if is_overdue {
        paint_overdue(ui, columns.due, middle, [&due, &words.text("action-past-its-day")]);
    } else {
        paint_cell(ui, columns.due, middle, &due);
    }
    if let Some(effort) = columns.effort.filter(|_| action.effort.get() > 0) {
        paint_effort(ui, pos2(effort.min, middle), (action.effort.get(), Effort::MOST), None);
    }
    paint_state(ui, columns.state, middle, &words.action_state(&action.state));
}

fn paint_cell(ui: &Ui, column: Rangef, middle: f32, text: &str) {
    let ink = style::colour(style::theme(ui.ctx()), Role::Ink);
    let font = style::font(style::UI_SIZE, Weight::Regular);
    style::paint_line(ui, pos2(column.min, middle), text, (font, ink), column.span());
}

fn paint_overdue(ui: &Ui, column: Rangef, middle: f32, [due, said]: [&str; 2]) {
    let loud = style::colour(style::theme(ui.ctx()), Role::NeutralInk);
    let strong = (style::font(style::UI_SIZE, Weight::SemiBold), loud);
    let small = (style::font(11.0, Weight::Regular), loud);
    two_lines(ui, column, middle, [(due, strong), (said, small)]);
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
    fn r19_of_many_actions_at_one_touchpoint_those_in_view_are_painted() {
        assert_eq!(rows_in_view(-10.0, 500.0, ACTION, 3), 0..3);
        assert_eq!(rows_in_view(300.0 * ACTION + 1.0, 302.0 * ACTION, ACTION, 1_000), 300..302);
        assert_eq!(rows_in_view(500.0, 900.0, ACTION, 2), 2..2);
        assert_eq!(rows_in_view(-500.0, -100.0, ACTION, 2), 0..0);
    }
}
