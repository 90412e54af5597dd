//! A step of recovery: a mark to press when the step is done, joined to the next mark, and the step's contents
//! beside it.

use egui::{Align2, Id, Pos2, Rect, Response, Sense, StrokeKind, Ui, WidgetInfo, vec2};
use lucide_icons::Icon;

use crate::{
    gui::{
        requests::Requests,
        widget::{
            focus::{FocusPlace, give_asked_keys},
            lit::ring,
            style,
        },
    },
    picture::{Role, Weight},
    words::Words,
};

/// The state of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum StepState {
    Done,
    Next,
    Later,
    /// A step that cannot be done before another.
    Shut,
}

pub(super) struct StepHead<'a> {
    pub id: Id,
    /// The number of the step, from 1.
    pub number: usize,
    pub name: &'a str,
    pub state: StepState,
    pub is_last: bool,
}

const MARK: f32 = 22.0;
const GAP: f32 = 10.0;

impl StepHead<'_> {
    /// Shows the step and its contents. Returns whether its mark was pressed.
    pub(super) fn show_ui(
        &self,
        ui: &mut Ui,
        words: &Words,
        requests: &mut Requests,
        body_ui: impl FnOnce(&mut Ui, &mut Requests),
    ) -> bool {
        let mut mark = Rect::NOTHING;
        let row = ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            (mark, _) = ui.allocate_exact_size(vec2(MARK, MARK), Sense::hover());
            let clicked = self.mark_ui(ui, mark, words, requests);
            ui.vertical(|ui| {
                // The frame of a field reaches a little beyond the field.
                ui.set_width(ui.available_width() - 2.0);
                self.title_ui(ui);
                body_ui(ui, requests);
                ui.add_space(4.0);
            });
            clicked
        });
        if !self.is_last {
            let line = style::colour(style::theme(ui.ctx()), Role::Line);
            let bottom = row.response.rect.bottom() + ui.spacing().item_spacing.y;
            ui.painter().vline(mark.center().x, mark.bottom() + 1.0..=bottom - 1.0, (2.0, line));
        }
        row.inner
    }

    /// Shows the mark, by which the step is ticked. Returns whether it was pressed.
    fn mark_ui(&self, ui: &Ui, rect: Rect, words: &Words, requests: &mut Requests) -> bool {
        give_asked_keys(ui, self.id);
        let response = ui.interact(rect, self.id, Sense::click());
        let name = self.heard(words);
        let is_done = self.state == StepState::Done;
        response.widget_info(|| WidgetInfo::selected(egui::Role::CheckBox, true, is_done, &name));
        requests.focus.control(FocusPlace::Inspector, &response);
        self.paint_mark(ui, rect, &response);
        response.on_hover_text(name).clicked()
    }

    fn heard(&self, words: &Words) -> String {
        let text = match self.state {
            StepState::Done => "case-step-done",
            StepState::Next => "case-step-next",
            StepState::Later | StepState::Shut => "case-step-later",
        };
        words.say(text, &[("step", self.name.into())])
    }

    fn title_ui(&self, ui: &mut Ui) {
        let is_reached = matches!(self.state, StepState::Done | StepState::Next);
        let role = if is_reached { Role::Ink } else { Role::Muted };
        let ink = style::colour(style::theme(ui.ctx()), role);
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), MARK), Sense::hover());
        let font = style::font(style::UI_SIZE, Weight::SemiBold);
        style::paint_line(ui, rect.left_center(), self.name, (font, ink), rect.width());
    }

    fn paint_mark(&self, ui: &Ui, rect: Rect, response: &Response) {
        let of = |role| style::colour(style::theme(ui.ctx()), role);
        let (centre, radius) = (rect.center(), MARK / 2.0 - 1.0);
        let is_lit = response.hovered() && self.state != StepState::Shut;
        let (fill, line, ink) = match self.state {
            StepState::Done => (of(Role::Ink), of(Role::Ink), of(Role::Panel)),
            StepState::Next => (of(Role::AccentTint), of(Role::Accent), of(Role::Accent)),
            _ if is_lit => (of(Role::AccentTint), of(Role::Line), of(Role::Muted)),
            StepState::Later | StepState::Shut => (of(Role::Canvas), of(Role::Line), of(Role::Muted)),
        };
        ui.painter().circle(centre, radius, fill, (1.5, line));
        if response.has_focus() {
            // The ring lies around the circle, which is grey where the step is not reached.
            ring(ui, rect.expand(2.0), MARK, StrokeKind::Outside);
        }
        self.paint_sign(ui, centre, ink);
    }

    fn paint_sign(&self, ui: &Ui, centre: Pos2, ink: egui::Color32) {
        let icon = egui::FontId::new(13.0, style::icon_font().family);
        let (text, font) = match self.state {
            StepState::Done => (char::from(Icon::Check).to_string(), icon),
            StepState::Shut => (char::from(Icon::Lock).to_string(), icon),
            _ => (self.number.to_string(), style::font(12.0, Weight::SemiBold)),
        };
        ui.painter().text(centre, Align2::CENTER_CENTER, text, font, ink);
    }
}
