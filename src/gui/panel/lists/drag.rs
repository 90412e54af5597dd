//! Dragging the rows of a list by their grips: a line shows where a row will land, the panel scrolls near the edge
//! of what is in view, and Esc leaves the row where it was.

use egui::{Align2, CursorIcon, Id, Key, Modifiers, Rangef, Rect, Sense, StrokeKind, Ui, WidgetInfo, vec2};
use lucide_icons::Icon;

use crate::{gui::widget::style, picture::Role};

const GRIP: f32 = 14.0;
/// The distance from the edge of what is in view within which the panel scrolls, in points, and the greatest
/// speed, in points a second.
const EDGE: f32 = 24.0;
const SPEED: f32 = 480.0;
/// The longest time that one frame scrolls for, in seconds.
const LONGEST_FRAME: f32 = 0.1;

/// Shows the grip of the row with this field.
pub(super) fn grip_ui(ui: &mut Ui, row: Id, name: &str) {
    let size = vec2(GRIP, ui.spacing().interact_size.y);
    let (_, rect) = ui.allocate_space(size);
    // The grip cannot be focused: by key a row is moved from its name.
    let response = ui.interact(rect, grip(row), Sense::DRAG);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, name));
    let is_held = response.dragged();
    let role = if is_held || response.hovered() { Role::Ink } else { Role::Muted };
    let font = egui::FontId::new(GRIP, style::icon_font().family);
    let ink = style::colour(style::theme(ui.ctx()), role);
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, char::from(Icon::GripVertical), font, ink);
    let cursor = if is_held { CursorIcon::Grabbing } else { CursorIcon::Grab };
    let response = response.on_hover_and_drag_cursor(cursor);
    if !is_held {
        response.on_hover_text(name);
    }
}

/// Returns whether the row goes up (`true`) or down by Alt and an arrow key in its field, as in lists of text
/// editors; `None` without such a press.
pub(super) fn moved_by_key(ui: &Ui, field: Id) -> Option<bool> {
    if !ui.memory(|memory| memory.has_focus(field)) {
        return None;
    }
    let keys = [(Key::ArrowUp, true), (Key::ArrowDown, false)];
    let is_pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::ALT, key));
    keys.into_iter().find(|(key, _)| is_pressed(*key)).map(|(_, up)| up)
}

/// Shows the dragged row of a list and where it will land; `ids` are the fields of the rows. Once the row is let
/// go, returns its place and the one that it takes. `ids` is read only while something is dragged.
pub(super) fn dropped(
    ui: &mut Ui,
    mut ids: impl Iterator<Item = Id>,
    rows: &[Rect],
) -> Option<(usize, usize)> {
    let (dragged, stopped) = (ui.ctx().dragged_id(), ui.ctx().drag_stopped_id());
    let held = dragged.or(stopped)?;
    let place = ids.position(|id| grip(id) == held)?;
    let at = ui.ctx().pointer_interact_pos()?;
    let to = landing(rows, place, at.y);
    if dragged.is_none() {
        // Esc stops a drag too, and the button is still down then.
        return ui.input(|input| input.pointer.any_released()).then_some((place, to));
    }
    paint(ui, rows, place, to);
    scroll_at_edge(ui, at.y);
    None
}

fn grip(row: Id) -> Id {
    row.with("grip")
}

/// Returns the place that a row takes at this height: behind all others whose middles are above it.
fn landing(rows: &[Rect], place: usize, y: f32) -> usize {
    let others = rows.iter().enumerate().filter(|&(other, _)| other != place);
    others.filter(|(_, row)| row.center().y < y).count()
}

fn paint(ui: &Ui, rows: &[Rect], place: usize, to: usize) {
    let accent = style::colour(style::theme(ui.ctx()), Role::Accent);
    ui.painter().rect_stroke(rows[place].expand(1.0), 6.0, (1.0, accent), StrokeKind::Outside);
    let half = ui.spacing().item_spacing.y / 2.0;
    let y = match to {
        to if to < place => rows[to].top() - half,
        to if to > place => rows[to].bottom() + half,
        _ => return,
    };
    ui.painter().hline(rows[place].x_range(), y, (3.0, accent));
}

/// Scrolls faster the farther out the pointer is, by the clock and not by the frame.
fn scroll_at_edge(ui: &mut Ui, y: f32) {
    let seen = ui.clip_rect();
    // A row that was taken hold of near the edge is not moving towards it yet.
    let held = ui.input(|input| input.pointer.press_origin()).map_or(y, |at| at.y);
    let beyond = beyond(y, held, seen.y_range());
    if beyond == 0.0 {
        return;
    }
    let seconds = ui.input(|input| input.stable_dt).min(LONGEST_FRAME);
    ui.scroll_with_delta(vec2(0.0, -(beyond / EDGE).clamp(-1.0, 1.0) * SPEED * seconds));
    ui.ctx().request_repaint();
}

/// Returns how far the pointer is beyond the edges of what is in view, less their margins; below zero above. The
/// pointer was pressed at `held`.
fn beyond(y: f32, held: f32, seen: Rangef) -> f32 {
    let (top, bottom) = ((seen.min + EDGE).min(held), (seen.max - EDGE).max(held));
    (y - bottom).max(0.0) - (top - y).max(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_drag_no_row_is_looked_at() {
        let mut output = egui::Context::default().run_ui(egui::RawInput::default(), |ui| {
            let ids = std::iter::from_fn(|| panic!("asked"));
            assert_eq!(dropped(ui, ids, &[]), None);
        });
        output.textures_delta.clear();
    }

    #[test]
    fn a_row_taken_near_an_edge_scrolls_nothing_until_it_goes_there() {
        let seen = Rangef::new(0.0, 200.0);
        assert_eq!([100.0, 176.0, 190.0].map(|y| beyond(y, 100.0, seen) as i32), [0, 0, 14]);
        assert_eq!([180.0, 190.0, 196.0].map(|y| beyond(y, 190.0, seen) as i32), [0, 0, 6]);
        assert_eq!([30.0, 10.0, 4.0].map(|y| beyond(y, 10.0, seen) as i32), [0, 0, -6]);
    }

    #[test]
    fn a_row_lands_behind_those_whose_middles_it_has_passed() {
        let rows: Vec<_> = (0..4_u8)
            .map(|row| {
                Rect::from_x_y_ranges(0.0..=90.0, f32::from(row) * 30.0..=f32::from(row) * 30.0 + 26.0)
            })
            .collect();
        let landings =
            |place: usize| [-50.0, 12.0, 14.0, 50.0, 80.0, 300.0].map(|y| landing(&rows, place, y));
        assert_eq!(landings(0), [0, 0, 0, 1, 2, 3]);
        assert_eq!(landings(3), [0, 0, 1, 2, 3, 3]);
    }
}
