//! A timer for a workshop: a ring that fills and then stands still. It makes no sound, and asks for one frame a
//! second while it runs.

use std::time::Duration;

use egui::{Context, Pos2, Rect, Response, Sense, Shape, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2};

use crate::{
    gui::{
        id::TimerLength,
        widget::{lit::ring, style},
    },
    picture::{Role, Weight},
    words::Words,
};

/// A timer, set or not.
#[derive(Default)]
pub(in crate::gui) struct Timer {
    set: Option<Set>,
    /// The length that it was set to last.
    last: TimerLength,
}

struct Set {
    length: TimerLength,
    /// When it ends, in seconds of egui's clock; known from the first frame on that shows it.
    end: Option<f64>,
}

/// The state of a timer in one frame.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::gui) struct TimerShown {
    /// The share of the time that has passed, from 0 to 1.
    share: f32,
    /// The whole seconds left, counting one that has begun; 0 once the time is up.
    left: u32,
}

impl Timer {
    pub(in crate::gui) fn start(&mut self, length: TimerLength) {
        (self.set, self.last) = (Some(Set { length, end: None }), length);
    }

    pub(in crate::gui) fn stop(&mut self) {
        self.set = None;
    }

    pub(in crate::gui) fn is_set(&self) -> bool {
        self.set.is_some()
    }

    pub(in crate::gui) fn last(&self) -> TimerLength {
        self.last
    }

    /// Returns the timer's present state and asks for a frame when that changes; `None` where the timer is not
    /// set.
    pub(in crate::gui) fn look(&mut self, ctx: &Context) -> Option<TimerShown> {
        let now = ctx.input(|input| input.time);
        let set = self.set.as_mut()?;
        let length = set.length.seconds();
        let left = (*set.end.get_or_insert(now + length) - now).max(0.0);
        let whole = left.ceil();
        if left > 0.0 {
            ctx.request_repaint_after(Duration::from_secs_f64((left - whole + 1.0).max(0.01)));
        }
        Some(TimerShown { share: (1.0 - whole / length) as f32, left: whole as u32 })
    }
}

impl TimerShown {
    /// Returns the time left, such as "4:12".
    fn text(self) -> String {
        format!("{}:{:02}", self.left / 60, self.left % 60)
    }

    /// Returns the width of the timer with digits of this size, in points.
    pub(in crate::gui) fn width(size: f32) -> f32 {
        5.2 * size
    }

    /// Shows the ring and the time left at this size, with their right end at `right`, in the middle of the line.
    /// A press is for stopping the timer. Screen readers are told once the time is up.
    pub(in crate::gui) fn show_ui(
        self,
        ui: &mut Ui,
        (right, size): (Pos2, f32),
        words: &Words,
        sense: Sense,
    ) -> Response {
        let rect = Rect::from_center_size(
            pos2(right.x - Self::width(size) / 2.0, right.y),
            vec2(Self::width(size), 1.7 * size),
        );
        let response = ui.interact(rect, ui.scope_id().with("timer"), sense);
        let (over, end) = (words.text("timer-over"), words.text("timer-end"));
        let (name, told) = match self.left {
            0 => (over.clone().into_owned(), &*over),
            _ => (words.say("timer-left", &[("time", self.text().into())]), ""),
        };
        let name = format!("{name}. {end}");
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
        tell_ui(ui, &response, told);
        if response.has_focus() {
            ring(ui, rect, 0.4 * size, StrokeKind::Outside);
        }
        self.paint(ui, rect, size, response.hovered());
        response.on_hover_text(end)
    }

    /// Paints the timer once more, from `left` to the right; a press on it does nothing.
    pub(in crate::gui) fn paint_at(self, ui: &Ui, left: Pos2, size: f32) {
        let rect = Rect::from_center_size(left, vec2(0.0, 1.7 * size));
        self.paint(ui, rect.with_max_x(rect.left() + Self::width(size)), size, false);
    }

    fn paint(self, ui: &Ui, rect: Rect, size: f32, is_hovered: bool) {
        let theme = style::theme(ui.ctx());
        let radius = 0.62 * size;
        let centre = rect.left_center() + vec2(0.85 * size, 0.0);
        let [track, accent] = [Role::CardLine, Role::Accent].map(|role| style::colour(theme, role));
        ui.painter().add(Shape::circle_stroke(centre, radius, (0.28 * size, track)));
        ui.painter().add(Shape::line(arc(centre, radius, self.share), (0.28 * size, accent)));
        if self.left == 0 {
            ui.painter().add(Shape::circle_filled(centre, radius, accent));
        }
        let role = if is_hovered { Role::Accent } else { Role::Ink };
        let font = style::font(size, Weight::SemiBold);
        let text = ui.painter().layout_no_wrap(self.text(), font, style::colour(theme, role));
        let at = pos2(rect.left() + 1.85 * size, rect.center().y - text.size().y / 2.0);
        ui.painter().galley(at, text, egui::Color32::PLACEHOLDER);
    }
}

/// Tells screen readers a text whenever it changes, apart from the seconds, so that they tell it alone.
fn tell_ui(ui: &Ui, timer: &Response, text: &str) {
    let nowhere = Rect::from_min_size(timer.rect.min, Vec2::ZERO);
    let told = ui.interact(nowhere, timer.id.with("told"), Sense::empty());
    told.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, text));
    ui.ctx().accesskit_node_builder(told.id, |node| node.set_live(egui::accesskit::Live::Polite));
}

/// Returns the points of an arc that begins at the top and goes to the right.
fn arc(centre: Pos2, radius: f32, share: f32) -> Vec<Pos2> {
    let steps = (64.0 * share).ceil() as usize;
    let point = |step: usize| {
        let angle = std::f32::consts::TAU * share * (step as f32 / steps.max(1) as f32);
        centre + radius * Vec2::new(angle.sin(), -angle.cos())
    };
    (0..=steps).map(point).collect()
}

#[cfg(test)]
mod tests {
    use egui::RawInput;

    use super::*;

    /// Returns what is shown at this time, and when the next frame is wanted, in seconds.
    fn at(timer: &mut Timer, ctx: &Context, time: f64) -> (Option<TimerShown>, f64) {
        let mut shown = None;
        let input = RawInput { time: Some(time), ..RawInput::default() };
        let mut output = ctx.run_ui(input, |ui| shown = timer.look(ui.ctx()));
        output.textures_delta.clear();
        let wanted = output.viewport_output[&egui::ViewportId::ROOT].repaint_delay;
        (shown, wanted.as_secs_f64())
    }

    #[test]
    fn a_timer_fills_second_by_second_and_then_stands_still() {
        let (mut timer, ctx) = (Timer::default(), Context::default());
        assert_eq!(at(&mut timer, &ctx, 0.0).0, None);
        timer.start(TimerLength::of(2));
        for _ in 0..3 {
            at(&mut timer, &ctx, 100.0);
        }
        let (begun, wanted) = at(&mut timer, &ctx, 100.0);
        assert_eq!(begun, Some(TimerShown { share: 0.0, left: 120 }));
        assert!((0.9..1.1).contains(&wanted), "one frame a second: {wanted}");
        let (shown, wanted) = at(&mut timer, &ctx, 130.25);
        assert_eq!(shown.map(TimerShown::text).as_deref(), Some("1:30"));
        assert!((0.7..0.8).contains(&wanted), "{wanted}");
        let (over, wanted) = at(&mut timer, &ctx, 500.0);
        assert_eq!(over, Some(TimerShown { share: 1.0, left: 0 }));
        assert!(wanted > 3_600.0, "nothing more is drawn: {wanted}");
        timer.stop();
        assert_eq!(at(&mut timer, &ctx, 501.0).0, None);
        assert_eq!(timer.last().minutes(), 2);
    }
}
