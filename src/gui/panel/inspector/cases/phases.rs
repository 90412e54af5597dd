//! The bar of the four steps of a case: the steps that are done and the current one are dark.

use egui::{Align2, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::{
    gui::widget::style,
    insight::CaseStep,
    picture::{Role, Weight},
    words::Words,
};

const PHASES: [CaseStep; 4] =
    [CaseStep::Recovery, CaseStep::FollowUp, CaseStep::Reporting, CaseStep::Learning];
const BAR: f32 = 4.0;
const GAP: f32 = 4.0;
const HEIGHT: f32 = 26.0;
const SIZE: f32 = 11.0;
/// The least text size, in points; all names are smaller where the longest has no room below its part.
const LEAST_SIZE: f32 = 9.0;

pub(super) fn phases_ui(ui: &mut Ui, words: &Words, stage: CaseStep, why: &str) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::hover());
    let name = words.say("case-bar", &[("stage", words.case_step(stage).into()), ("why", why.into())]);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, &name));
    let theme = style::theme(ui.ctx());
    let [ink, muted, line] = [Role::Ink, Role::Muted, Role::Line].map(|role| style::colour(theme, role));
    let width = (rect.width() - GAP * 3.0) / 4.0;
    let size = size(ui, words, width);
    for (place, phase) in PHASES.into_iter().enumerate() {
        let left = rect.left() + place as f32 * (width + GAP);
        let bar = egui::Rect::from_min_size(pos2(left, rect.top()), vec2(width, BAR));
        ui.painter().rect_filled(bar, 2.0, if phase <= stage { ink } else { line });
        let (weight, colour) =
            if phase == stage { (Weight::SemiBold, ink) } else { (Weight::Regular, muted) };
        let text = style::one_line(ui, &words.case_step(phase), style::font(size, weight), colour, width);
        let at = Align2::LEFT_TOP.anchor_size(pos2(left, bar.bottom() + 4.0), text.size()).min;
        ui.painter().galley(at, text, colour);
    }
    response.on_hover_text(name);
}

fn size(ui: &Ui, words: &Words, width: f32) -> f32 {
    let wide = |phase: CaseStep| {
        let font = style::font(SIZE, Weight::SemiBold);
        let text = words.case_step(phase);
        ui.painter().layout_no_wrap(text, font, egui::Color32::PLACEHOLDER).size().x
    };
    let widest = PHASES.into_iter().map(wide).fold(1.0, f32::max);
    (SIZE * width / widest).clamp(LEAST_SIZE, SIZE)
}
