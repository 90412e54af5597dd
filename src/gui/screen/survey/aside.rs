//! The columns that are left out, each by name with the reason, and that nothing of them is ever kept.

use egui::{ScrollArea, Ui};

use crate::gui::widget::style;

use super::{
    choice::taken_ui,
    pressed::{Pressed, SurveyShown},
    view::SurveyView,
};

const HEAD: f32 = 50.0;
const ROW: f32 = 32.0;
/// A column with its reason.
const CHIP: f32 = 300.0;
const NAME: f32 = 132.0;
const GAP: f32 = 14.0;

/// How high all of them are.
pub(super) fn height(ui: &Ui, shown: SurveyShown<'_>, left_out: &[usize]) -> f32 {
    let _ = shown;
    HEAD + ROW * left_out.len().div_ceil(in_row(ui.available_width() - 40.0)) as f32
}

fn in_row(width: f32) -> usize {
    ((width + GAP) / (CHIP + GAP)).floor().max(1.0) as usize
}

pub(super) fn aside_ui(
    ui: &mut Ui,
    shown: SurveyShown<'_>,
    left_out: &[usize],
    view: &mut SurveyView,
) -> Option<Pressed> {
    let words = shown.derived.words;
    let text = words.say("survey-left-out", &[("count", left_out.len().into())]);
    ui.label(style::strong(text, style::UI_SIZE));
    ui.add_space(2.0);
    let (width, mut pressed) = (ui.available_width(), None);
    let in_row = in_row(width);
    ScrollArea::vertical().id_salt("survey left out").auto_shrink(false).show_rows(
        ui,
        ROW - ui.spacing().item_spacing.y,
        left_out.len().div_ceil(in_row),
        |ui, rows| {
            for row in left_out.chunks(in_row).skip(rows.start).take(rows.len()) {
                ui.horizontal(|ui| {
                    ui.spacing_mut().item_spacing.x = GAP;
                    for &place in row {
                        pressed = pressed.take().or(chip_ui(ui, shown, place, view));
                    }
                });
            }
        },
    );
    pressed
}

fn chip_ui(ui: &mut Ui, shown: SurveyShown<'_>, place: usize, view: &mut SurveyView) -> Option<Pressed> {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let header = shown.header(place);
        let label = egui::Label::new(&header).truncate().sense(egui::Sense::click());
        if ui.add_sized([NAME, ROW - 8.0], label).on_hover_text(&header).clicked() {
            view.at = place;
        }
        taken_ui(ui, shown, place, CHIP - NAME - 6.0)
    })
    .inner
}
