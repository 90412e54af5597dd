//! What the map says of itself, and its settings.

use egui::{DragValue, Grid, Label, RichText, Slider, Ui};

use crate::journey::{Edit, HIGHEST_TOLERANCE, MapField};

use super::{note_ui, row_ui};
use crate::gui::{
    panels::{Place, Wishes},
    sight::Sight,
    style,
};

/// So that rail and value fit beside the longest name in the narrowest panel.
const SLIDER: f32 = 64.0;
/// More would hide every other touchpoint behind one negative.
const HIGHEST_WEIGHT: u32 = 1000;

/// The map's own texts and settings.
pub(super) fn map_ui(ui: &mut Ui, sight: &Sight, wishes: &mut Wishes) {
    let (words, about) = (sight.words, sight.journey.about());
    ui.add(Label::new(style::strong(words.text("this-map"), 14.0)));
    Grid::new("map").num_columns(2).spacing([16.0, 8.0]).min_col_width(84.0).show(ui, |ui| {
        row_ui(ui, &words.text("map-title"), &about.title);
        if !about.promise.is_empty() {
            row_ui(ui, &words.text("promise"), &about.promise);
        }
        ui.label(RichText::new(words.text("tolerance")).weak()).on_hover_text(words.text("tolerance-help"));
        let mut tolerance = about.tolerance;
        ui.spacing_mut().slider_width = SLIDER;
        let slider = Slider::new(&mut tolerance, 0..=HIGHEST_TOLERANCE).suffix(" %");
        let slider = ui.add(slider).on_hover_text(words.text("tolerance-help"));
        wishes.focus.control(Place::Inspector, &slider);
        if slider.accessible_name(words.text("tolerance")).changed() {
            wishes.edits.push(Edit::Describe(MapField::Tolerance(tolerance)));
        }
        ui.end_row();
        ui.label(RichText::new(words.text("weight")).weak()).on_hover_text(words.text("weight-help"));
        let mut weight = about.negativity_weight;
        let highest = HIGHEST_WEIGHT.max(weight);
        let value = ui.add(DragValue::new(&mut weight).range(0..=highest).speed(0.1));
        if value.on_hover_text(words.text("weight-help")).accessible_name(words.text("weight")).changed() {
            wishes.edits.push(Edit::Describe(MapField::NegativityWeight(weight)));
        }
        ui.end_row();
    });
    note_ui(ui, sight, &about.note);
}
