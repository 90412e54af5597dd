//! The choice of lens, at the left of the bar: a pill for each lens, or one box with all lenses where there is no
//! room for pills.

use egui::{Id, Ui, vec2};

use crate::{
    editor::{Derived, ViewState},
    gui::{
        panel::top::wishes::{PILL_GAP, lenses},
        widget::{
            choice_box::{ChoiceBox, ChoiceRow},
            focus::{FocusPlace, PanelFocus},
            pill::pill_ui,
        },
    },
    insight::Lens,
};

/// Shows a pill for each lens.
pub(super) fn pills_ui(
    ui: &mut Ui,
    derived: &Derived,
    (view, padding): (&mut ViewState, f32),
    focus: &mut PanelFocus,
) {
    ui.spacing_mut().item_spacing.x = PILL_GAP;
    ui.spacing_mut().button_padding = vec2(padding, 4.0);
    let words = derived.words;
    for lens in lenses(derived) {
        let is_on = lens.is_same_choice(view.lens());
        let pill = pill_ui(ui, &words.lens(lens), is_on).on_hover_text(words.lens_help(lens));
        // The same words name other things too, so screen readers are told that this is a lens.
        let pill = pill.accessible_name(words.lens_heading(lens));
        focus.control(FocusPlace::Lenses, &pill);
        if pill.clicked() && !is_on {
            view.look_through(lens);
        }
    }
}

/// Shows one box with all lenses.
pub(super) fn box_ui(
    ui: &mut Ui,
    derived: &Derived,
    (view, width): (&mut ViewState, f32),
    focus: &mut PanelFocus,
) {
    let words = derived.words;
    let row = |lens: Lens| {
        let is_chosen = lens.is_same_choice(view.lens());
        let help = words.lens_help(lens);
        ChoiceRow { help, ..ChoiceRow::new(lens, words.lens(lens), is_chosen) }
    };
    let (name, shown, help) = (words.text("lens"), words.lens(view.lens()), words.lens_help(view.lens()));
    let choice =
        ChoiceBox { id: Id::unique("lens"), name: &name, shown: &shown, help: &help, width: Some(width) };
    let chosen = choice.show_ui(ui, || lenses(derived).map(row).collect());
    focus.control(FocusPlace::Lenses, &chosen.response);
    if let Some(lens) = chosen.inner.filter(|lens| !lens.is_same_choice(view.lens())) {
        view.look_through(lens);
    }
}
