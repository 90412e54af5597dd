//! Effort as dots, of which as many are full as it takes. It is set by a press on a dot, by the arrows, or by a
//! digit.

use egui::{EventFilter, Id, Key, Modifiers, Pos2, Response, Sense, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use crate::{
    gui::widget::{lit::ring, style},
    picture::Role,
};

/// The distance between the dots; `RADIUS` and `HEIGHT` are their radius and the height of the row. In points.
pub(in crate::gui) const STEP: f32 = 13.0;
const RADIUS: f32 = 4.5;
const HEIGHT: f32 = 26.0;

/// Shows `most` dots, of which `effort` are full. Returns the new effort where it was changed.
pub(in crate::gui) fn effort_ui(
    ui: &mut Ui,
    (id, name): (Id, &str),
    (effort, most): (u8, u8),
) -> (Response, Option<u8>) {
    let (_, rect) = ui.allocate_space(vec2(f32::from(most) * STEP, HEIGHT));
    let dots = ui.interact(rect, id, Sense::click());
    let lock = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, lock));
    dots.widget_info(|| WidgetInfo::slider(ui.is_enabled(), f64::from(effort), name));
    if dots.has_focus() {
        ring(ui, rect.expand2(vec2(2.0, -2.0)), 6.0, StrokeKind::Inside);
    }
    let hovered = dots.hover_pos().map(|at| dot_at(at.x - rect.left(), most));
    paint_effort(ui, rect.left_center(), (effort, most), hovered);
    let pressed = dots.interact_pointer_pos().filter(|_| dots.clicked());
    let chosen = match pressed {
        Some(at) => Some(dot_at(at.x - rect.left(), most)).map(|dot| if dot == effort { 0 } else { dot }),
        None if dots.has_focus() => by_keys(ui, (effort, most)),
        None => None,
    };
    (dots, chosen.filter(|chosen| *chosen != effort))
}

/// Paints the dots from `left` on; those up to the one under the pointer are in the accent.
pub(in crate::gui) fn paint_effort(ui: &Ui, left: Pos2, (effort, most): (u8, u8), hovered: Option<u8>) {
    let of = |role| style::colour(style::theme(ui.ctx()), role);
    for dot in 1..=most {
        let at = pos2(left.x + (f32::from(dot) - 0.5) * STEP, left.y);
        let is_lit = hovered.is_some_and(|hovered| dot <= hovered);
        if dot <= effort {
            ui.painter().circle_filled(at, RADIUS, of(if is_lit { Role::Accent } else { Role::ThreadWhole }));
        } else {
            let line = of(if is_lit { Role::Accent } else { Role::Unrated });
            ui.painter().circle_stroke(at, RADIUS - 0.5, (1.0, line));
        }
    }
}

/// Returns the dot, from 1, at this distance from the left.
fn dot_at(x: f32, most: u8) -> u8 {
    ((x / STEP).floor() + 1.0).clamp(1.0, f32::from(most)) as u8
}

fn by_keys(ui: &Ui, (effort, most): (u8, u8)) -> Option<u8> {
    let presses = |key| ui.input_mut(|input| input.count_and_consume_key(Modifiers::NONE, key));
    let [more, less] = [Key::ArrowRight, Key::ArrowLeft].map(presses);
    let digits = [Key::Num0, Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5];
    if let Some(digit) = (0..=most).zip(digits).find(|(_, key)| presses(*key) > 0) {
        return Some(digit.0);
    }
    let now = (usize::from(effort) + more).saturating_sub(less).min(usize::from(most));
    u8::try_from(now).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_place_is_of_the_dot_that_is_nearest() {
        let dots = [0.0, 12.9, 13.0, 64.0, 65.0, -3.0].map(|x| dot_at(x, 5));
        assert_eq!(dots, [1, 1, 2, 5, 5, 1]);
    }
}
