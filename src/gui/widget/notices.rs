//! What the window tells without asking: a line at the foot of the canvas, read out by screen readers. What is
//! good or of no consequence goes by itself; what the user must know stays until it is closed.

use std::time::Duration;

use egui::{Align2, Area, Context, Frame, Id, Label, Ui, vec2};
use lucide_icons::Icon;

use crate::{gui::widget::style, picture::Role, words::Words};

const SECONDS_SHOWN: f64 = 4.0;
const MOST_SHOWN: usize = 3;

/// A notice, which may depend on a condition `C`. What the condition means is not known here.
struct Notice<C> {
    text: String,
    kind: Kind,
    /// When the notice goes, in seconds of the window's clock; `None` for one that stays.
    until: Option<f64>,
    /// The condition of the notice; `None` where nothing makes it untrue.
    condition: Option<C>,
    /// The text of the button that does what is offered.
    button: Option<String>,
}

#[derive(Clone, Copy)]
enum Kind {
    /// What was asked for was done, and nothing else.
    Success,
    /// Nothing was done, and why; nothing is lost.
    Refusal,
    /// It was done, and there is something to know about it.
    Warning,
    /// It could not be done.
    Failure,
    /// It can be done, with the button.
    Offer,
}

impl<C> Notice<C> {
    fn staying(text: String, kind: Kind) -> Self {
        Self { text, kind, until: None, condition: None, button: None }
    }
}

impl Kind {
    fn sign(self) -> (Icon, Role) {
        match self {
            Self::Success => (Icon::CircleCheck, Role::Positive),
            Self::Refusal | Self::Offer => (Icon::Info, Role::Muted),
            Self::Warning => (Icon::TriangleAlert, Role::NeutralInk),
            Self::Failure => (Icon::OctagonX, Role::NegativeInk),
        }
    }
}

/// A part of a notice that can be pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::gui) enum NoticePart {
    Close,
    Button,
}

/// The notices that are shown, the oldest first.
pub(in crate::gui) struct Notices<C> {
    shown: Vec<Notice<C>>,
    /// The condition of the notice that was pressed last, and the part that was pressed.
    pressed: Option<(C, NoticePart)>,
}

impl<C> Default for Notices<C> {
    fn default() -> Self {
        Self { shown: Vec::new(), pressed: None }
    }
}

impl<C: Clone + PartialEq> Notices<C> {
    pub(in crate::gui) fn success(&mut self, ctx: &Context, text: String) {
        self.add_for_a_while(ctx, text, Kind::Success);
    }

    /// Tells for a while why nothing was done.
    pub(in crate::gui) fn refusal(&mut self, ctx: &Context, text: String) {
        self.add_for_a_while(ctx, text, Kind::Refusal);
    }

    /// Tells for a while what else an edit did.
    pub(in crate::gui) fn aside(&mut self, ctx: &Context, text: String) {
        self.add_for_a_while(ctx, text, Kind::Warning);
    }

    /// Makes the notice that was told last depend on a condition.
    pub(in crate::gui) fn as_long_as(&mut self, condition: C) {
        if let Some(notice) = self.shown.last_mut() {
            notice.condition = Some(condition);
        }
    }

    /// Withdraws each notice whose condition does not hold.
    pub(in crate::gui) fn keep_true(&mut self, holds: impl Fn(&C) -> bool) {
        self.shown.retain(|notice| notice.condition.as_ref().is_none_or(&holds));
    }

    pub(in crate::gui) fn warning(&mut self, text: String) {
        self.add(Notice::staying(text, Kind::Warning));
    }

    pub(in crate::gui) fn failure(&mut self, text: String) {
        self.add(Notice::staying(text, Kind::Failure));
    }

    /// Offers what a button in the notice does, in the place of an earlier offer of this condition; the notice stays
    /// until it is closed or the condition no longer holds.
    pub(in crate::gui) fn offer(&mut self, text: String, button: String, condition: C) {
        self.keep_true(|other| *other != condition);
        let notice = Notice::staying(text, Kind::Offer);
        self.add(Notice { button: Some(button), condition: Some(condition), ..notice });
    }

    /// Takes the condition of the notice that was pressed since the last call, and the part that was pressed.
    pub(in crate::gui) fn take_pressed(&mut self) -> Option<(C, NoticePart)> {
        self.pressed.take()
    }

    /// Presses the notice of this condition, if it is shown.
    #[cfg(test)]
    pub(in crate::gui) fn press(&mut self, condition: &C, pressed: NoticePart) {
        let is_it = |notice: &Notice<C>| notice.condition.as_ref() == Some(condition);
        if self.shown.iter().any(is_it) {
            self.pressed = Some((condition.clone(), pressed));
        }
        self.shown.retain(|notice| !is_it(notice) || pressed == NoticePart::Button);
    }

    fn add_for_a_while(&mut self, ctx: &Context, text: String, kind: Kind) {
        let until = Some(ctx.time() + SECONDS_SHOWN);
        self.add(Notice { until, ..Notice::staying(text, kind) });
        // It may be told after this frame has shown the notices.
        ctx.request_repaint();
        ctx.request_repaint_after(Duration::from_secs_f64(SECONDS_SHOWN + 0.1));
    }

    fn add(&mut self, notice: Notice<C>) {
        self.shown.retain(|other| other.text != notice.text);
        self.shown.push(notice);
        let surplus = self.shown.len().saturating_sub(MOST_SHOWN);
        self.shown.drain(..surplus);
    }

    #[cfg(test)]
    pub(in crate::gui) fn texts(&self) -> impl Iterator<Item = &str> {
        self.shown.iter().map(|notice| notice.text.as_str())
    }

    #[cfg(test)]
    pub(in crate::gui) fn has_failure(&self) -> bool {
        self.shown.iter().any(|notice| matches!(notice.kind, Kind::Failure))
    }

    pub(in crate::gui) fn clear(&mut self) {
        self.shown.clear();
    }

    /// Returns whether a notice is shown now.
    pub(in crate::gui) fn is_telling(&self, ctx: &Context) -> bool {
        let now = ctx.time();
        self.shown.iter().any(|notice| notice.until.is_none_or(|until| now < until))
    }

    /// Shows the notices in the canvas's lower left corner, where a fitted map leaves room: over no card. The
    /// legend gives way.
    pub(in crate::gui) fn show_ui(&mut self, ui: &Ui, canvas: egui::Rect, words: &Words) {
        let now = ui.ctx().time();
        self.shown.retain(|notice| notice.until.is_none_or(|until| now < until));
        if self.shown.is_empty() {
            return;
        }
        let foot = canvas.left_bottom() + vec2(style::CORNER.x, -style::CORNER.y);
        let area = Area::new(Id::unique("notices")).fixed_pos(foot).pivot(Align2::LEFT_BOTTOM);
        // A press on the legend must not bring it above the notices.
        ui.ctx().move_to_top(area.layer());
        area.show(ui.ctx(), |ui| {
            ui.set_max_width(style::lower_left_room(canvas.width()).clamp(200.0, 640.0));
            let last = &mut self.pressed;
            self.shown.retain(|notice| {
                let Some(pressed) = notice_ui(ui, notice, words) else { return true };
                *last = notice.condition.clone().map(|condition| (condition, pressed));
                pressed == NoticePart::Button
            });
        });
    }
}

fn notice_ui<C>(ui: &mut Ui, notice: &Notice<C>, words: &Words) -> Option<NoticePart> {
    Frame::popup(ui.style())
        .show(ui, |ui| {
            ui.horizontal_top(|ui| {
                let (sign, role) = notice.kind.sign();
                let ink = style::colour(style::theme(ui.ctx()), role);
                ui.label(style::icon(sign).color(ink));
                let room = ui.available_width() - style::ICON_BUTTON - 8.0;
                let accepted = ui.vertical(|ui| {
                    ui.set_max_width(room);
                    ui.add(Label::new(&notice.text).wrap());
                    notice.button.as_ref().is_some_and(|button| ui.button(button).clicked())
                });
                let closed = style::icon_button_ui(ui, Icon::X, &words.text("notice-close")).clicked();
                let button = accepted.inner.then_some(NoticePart::Button);
                button.or(closed.then_some(NoticePart::Close))
            })
            .inner
        })
        .inner
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn what_is_told_once_the_notices_were_shown_is_seen_at_once() {
        let ctx = Context::default();
        let mut notices = Notices::<()>::default();
        let mut delays = [false, false, false, true].map(|is_told| {
            let mut output = ctx.run_ui(egui::RawInput::default(), |ui| {
                if is_told {
                    notices.refusal(ui.ctx(), "Not yet".to_owned());
                }
            });
            output.textures_delta.clear();
            output.viewport_output[&egui::ViewportId::ROOT].repaint_delay
        });
        delays.reverse();
        assert!(delays[0] == Duration::ZERO && delays[1] > Duration::ZERO, "{delays:?}");
    }
}
