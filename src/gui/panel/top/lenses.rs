//! What the cards show, at the left of the bar: a pill for each lens, or where there is no room for them one
//! box with all.

use egui::{ComboBox, RichText, Ui, vec2};

use crate::{
    editor::ViewState,
    gui::widget::{
        focus::{FocusPlace, PanelFocus},
        pill::pill_ui,
        style,
    },
    insight::Lens,
    picture::{Weight, font},
    words::Words,
};

/// Within a pill beside its word.
const PADDING: f32 = 12.0;
const GAP: f32 = 4.0;

/// How wide the bar of pills is.
pub(in crate::gui) fn width(words: &Words) -> f32 {
    let pill = |lens| text_width(&words.lens(lens)) + 2.0 * PADDING + GAP;
    Lens::ALL.into_iter().map(pill).sum::<f32>() + text_width(&words.text("lens")) + GAP
}

/// How wide a text of the window is.
pub(in crate::gui) fn text_width(text: &str) -> f32 {
    font::width(text, style::UI_SIZE, Weight::Regular)
}

/// A pill for each.
pub(in crate::gui) fn pills_ui(ui: &mut Ui, words: &Words, view: &mut ViewState, focus: &mut PanelFocus) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        ui.spacing_mut().button_padding = vec2(PADDING, 4.0);
        ui.label(RichText::new(words.text("lens")).weak()).on_hover_text(words.text("lens-help"));
        for lens in Lens::ALL {
            let is_on = lens.as_str() == view.lens.as_str();
            let pill = pill_ui(ui, &words.lens(lens), is_on).on_hover_text(words.lens_help(lens));
            // The same words name other things too.
            let pill = pill.accessible_name(words.lens_heading(lens));
            focus.control(FocusPlace::Lenses, &pill);
            if pill.clicked() && !is_on {
                view.lens = lens;
            }
        }
    });
}

/// Shows one box with all of them.
pub(in crate::gui) fn box_ui(ui: &mut Ui, words: &Words, view: &mut ViewState, focus: &mut PanelFocus) {
    let shown = words.lens(view.lens);
    let combo = ComboBox::from_id_salt("lens").selected_text(&*shown).truncate().show_ui(ui, |ui| {
        for lens in Lens::ALL {
            let is_on = lens.as_str() == view.lens.as_str();
            let row = ui.selectable_label(is_on, words.lens(lens)).on_hover_text(words.lens_help(lens));
            if row.clicked() && !is_on {
                view.lens = lens;
            }
        }
    });
    let response = combo.response.on_hover_text(words.lens_help(view.lens));
    focus.control(FocusPlace::Lenses, &response.accessible_name(words.text("lens")));
}
