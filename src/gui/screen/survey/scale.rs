//! The question on which scale the answers were given, where several fit: only the people who asked know (R18).
//! Each scale says how many journeys it would leave unbroken.

use egui::{Frame, Label, Margin, RadioButton, RichText, Stroke, Ui};

use crate::{
    gui::widget::{outlined::outlined_ui, style},
    insight::scale::{AnswerScale, Reading},
    picture::Role,
};

use super::pressed::{SurveyPressed, SurveyShown};

pub(super) fn scale_ui(ui: &mut Ui, shown: SurveyShown<'_>) -> Option<SurveyPressed> {
    let question = shown.surveying.question()?;
    let words = shown.derived.words;
    let shown_in = frame(ui, shown.surveying.is_open()).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.add(Label::new(style::strong(words.text("survey-which-scale"), style::HEADING_SIZE)).wrap());
        let facts = [("columns", question.columns.len().into()), ("scales", question.scales.len().into())];
        let fit = RichText::new(words.say("survey-scales-fit", &facts)).size(style::SMALL_SIZE);
        ui.add(Label::new(fit).wrap());
        let chosen = (!shown.surveying.is_open()).then(|| scale_of(shown, &question.columns)).flatten();
        scales_ui(ui, shown, chosen)
    });
    ui.add_space(10.0);
    shown_in.inner
}

/// Returns the frame, which stands out as long as nobody has answered.
fn frame(ui: &Ui, is_open: bool) -> Frame {
    let theme = style::theme(ui.ctx());
    let line = style::colour(theme, if is_open { Role::Ink } else { Role::Line });
    let fill = style::colour(theme, Role::Canvas);
    Frame::NONE.fill(fill).stroke(Stroke::new(1.5, line)).corner_radius(10.0).inner_margin(Margin::same(12))
}

fn scales_ui(ui: &mut Ui, shown: SurveyShown<'_>, chosen: Option<AnswerScale>) -> Option<SurveyPressed> {
    let (words, mut pressed) = (shown.derived.words, None);
    for &(scale, unbroken) in shown.by_scale {
        let text = words.scale(Reading::of(scale));
        let facts = [("scale", text.into()), ("unbroken", unbroken.into())];
        let radio = RadioButton::new(chosen == Some(scale), words.say("survey-scale-makes", &facts));
        if outlined_ui(ui, radio).on_hover_text(words.scale_help(scale)).clicked() {
            pressed = Some(SurveyPressed::Scale(scale));
        }
    }
    pressed
}

/// Returns the scale by which these columns are read, if it is the same for all.
fn scale_of(shown: SurveyShown<'_>, columns: &[usize]) -> Option<AnswerScale> {
    let mut scales = columns.iter().filter_map(|&place| Some(shown.choice(place).reading?.scale()));
    let first = scales.next()?;
    scales.all(|scale| scale == first).then_some(first)
}
