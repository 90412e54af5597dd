//! The chart of gain by effort: what gains most stands highest, what takes least at the left. It measures only
//! what is known: a break whose effort nobody has said stands at the question mark, and gains have an order alone.
//! It shows as many breaks as there is room for.

use egui::{Align2, Id, Pos2, Rect, Role as AccessRole, Sense, Ui, WidgetInfo, pos2, vec2};

use super::list::{MendList, MendRow};
use crate::{
    editor::{Derived, ViewState},
    gui::widget::{faces::paint_face, lit::lit, style},
    journey::Effort,
    picture::{Role, Weight},
};

const HEAD: f32 = 26.0;
const FOOT: f32 = 34.0;
const LEAST: f32 = 20.0;
const FACE: f32 = 9.0;
/// The number of columns: one for each effort, and one for what is not known.
const COLUMNS: f32 = Effort::MOST as f32 + 1.0;
/// The greatest effort of what is mended first.
const LITTLE: u8 = 2;

/// The place of a break in the chart.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Mark {
    number: u32,
    at: Pos2,
}

/// Shows the chart. Returns the number of the touchpoint that was clicked.
pub(super) fn chart_ui(
    ui: &mut Ui,
    rect: Rect,
    derived: &Derived,
    view: &ViewState,
    list: &MendList,
) -> Option<u32> {
    let plot = rect.with_min_y(rect.top() + HEAD).with_max_y(rect.bottom() - FOOT);
    if plot.height() < 2.0 * LEAST {
        return None;
    }
    let breaks: Vec<_> = list.first().collect();
    paint_frame(ui, rect, plot, derived);
    let mut clicked = None;
    for (mark, row) in marks(plot, &breaks).into_iter().zip(breaks) {
        let judged = derived.insight_as_is().by_number(mark.number)?;
        if mark_ui(ui, derived, (mark, row), view.selection().contains(&judged.id)) {
            clicked = Some(mark.number);
        }
    }
    clicked
}

/// Shows a break. Returns whether it was clicked.
fn mark_ui(ui: &Ui, derived: &Derived, (mark, row): (Mark, &MendRow), is_chosen: bool) -> bool {
    let place = Rect::from_center_size(mark.at + vec2(9.0, 0.0), vec2(40.0, LEAST));
    let response = ui.interact(place, Id::unique(("mend chart", mark.number)), Sense::CLICK);
    let name = mark_name(derived, row);
    response.widget_info(|| WidgetInfo::selected(AccessRole::Button, true, is_chosen, &name));
    lit(ui, place, 6.0, is_chosen || response.hovered(), false);
    paint_face(ui, mark.at, row.level, FACE);
    let ink = style::colour(style::theme(ui.ctx()), Role::Ink);
    let font = style::font(style::SMALL_SIZE, Weight::SemiBold);
    let at = mark.at + vec2(FACE + 4.0, 0.0);
    ui.painter().text(at, Align2::LEFT_CENTER, mark.number.to_string(), font, ink);
    let is_clicked = response.clicked();
    response.on_hover_text(name);
    is_clicked
}

/// Returns the place of each break, most gain first, for as many as there is room.
fn marks(plot: Rect, breaks: &[&MendRow]) -> Vec<Mark> {
    let most = (plot.height() / LEAST).floor().max(1.0) as usize;
    let shown = &breaks[..breaks.len().min(most)];
    let step = plot.height() / shown.len().max(1) as f32;
    let column = plot.width() / COLUMNS;
    let mark = |(row, place): (&&MendRow, u16)| {
        let effort = row.effort.map_or(COLUMNS, f32::from);
        let at = pos2(plot.left() + (effort - 0.5) * column, plot.top() + (f32::from(place) + 0.5) * step);
        // The number stands at the right of the face.
        Mark { number: row.number, at: at - vec2(9.0, 0.0) }
    };
    shown.iter().zip(0..).map(mark).collect()
}

/// Returns the name of a mark, such as "7 How fast I am noticed: effort 2 of 5".
fn mark_name(derived: &Derived, row: &MendRow) -> String {
    let words = derived.words;
    let effort = words.effort(row.effort.and_then(Effort::new).unwrap_or_default());
    let facts = [("number", row.number.into()), ("effort", effort.into())];
    words.say("mend-chart-mark", &facts)
}

/// Paints the axes with their names, and the corner of what is to be mended first.
fn paint_frame(ui: &Ui, rect: Rect, plot: Rect, derived: &Derived) {
    let theme = style::theme(ui.ctx());
    let of = |role| style::colour(theme, role);
    let (words, muted) = (derived.words, of(Role::Muted));
    let small = style::font(style::SMALL_SIZE, Weight::Regular);
    let column = plot.width() / COLUMNS;
    let first = plot.with_max_x(plot.left() + f32::from(LITTLE) * column).with_max_y(plot.center().y);
    ui.painter().rect_filled(first, 0.0, of(Role::Canvas));
    ui.painter().hline(plot.x_range(), plot.bottom(), (1.0, of(Role::Unrated)));
    ui.painter().vline(plot.left(), plot.y_range(), (1.0, of(Role::Unrated)));
    let at = |x: f32, y: f32, align: Align2, text: &str| {
        ui.painter().text(pos2(x, y), align, text, small.clone(), muted);
    };
    at(rect.left(), rect.top() + HEAD / 2.0, Align2::LEFT_CENTER, &words.text("mend-chart-gain"));
    at(first.left() + 6.0, first.top() + 4.0, Align2::LEFT_TOP, &words.text("mend-chart-first"));
    for effort in 1..=Effort::MOST {
        let x = plot.left() + (f32::from(effort) - 0.5) * column;
        at(x, plot.bottom() + 4.0, Align2::CENTER_TOP, &effort.to_string());
    }
    at(plot.right() - column / 2.0, plot.bottom() + 4.0, Align2::CENTER_TOP, "?");
    at(plot.center().x, rect.bottom(), Align2::CENTER_BOTTOM, &words.text("action-effort"));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::insight::Level;

    fn row(number: u32, effort: Option<u8>) -> MendRow {
        MendRow { number, level: Level::Negative, actions: Vec::new(), effort, top: 0.0, height: 0.0 }
    }

    #[test]
    fn what_gains_more_stands_higher_and_what_takes_more_farther_right() {
        let rows = [row(7, Some(2)), row(14, Some(1)), row(10, None)];
        let plot = Rect::from_min_size(pos2(0.0, 0.0), vec2(240.0, 120.0));
        let marks = marks(plot, &rows.iter().collect::<Vec<_>>());
        assert_eq!(marks.iter().map(|mark| mark.number).collect::<Vec<_>>(), [7, 14, 10]);
        assert!(marks.windows(2).all(|pair| pair[0].at.y < pair[1].at.y), "{marks:?}");
        assert!(marks[1].at.x < marks[0].at.x && marks[0].at.x < marks[2].at.x, "{marks:?}");
        assert!(marks.iter().all(|mark| plot.contains(mark.at)), "{marks:?}");
    }

    #[test]
    fn only_as_many_are_shown_as_have_room() {
        let rows: Vec<_> = (1..=1_000).map(|number| row(number, None)).collect();
        let plot = Rect::from_min_size(pos2(0.0, 0.0), vec2(240.0, 120.0));
        assert_eq!(marks(plot, &rows.iter().collect::<Vec<_>>()).len(), 6);
    }
}
