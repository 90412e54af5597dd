//! The bar below the top: which lens is shown, whose ratings are entered and whose the map is judged by.

mod boxes;
mod lenses;
mod room;
mod round;
mod wishes;

use egui::{Align, Layout, RichText, Ui, vec2};

use crate::{
    editor::{Derived, ViewState},
    gui::widget::{focus::PanelFocus, style},
    words::Words,
};

use boxes::{by_ui, segment_ui, voice_ui};
use room::{APART, GAP, NamePlace};
pub(in crate::gui) use room::{BarLayout, BarRoom};
pub(in crate::gui) use round::{ROUND_LINE, round_line_ui};
use wishes::BarBox;

/// Shows the bar: the lenses, and the boxes "rate as", "for" and "judged by".
pub(in crate::gui) fn lens_bar_ui(
    ui: &mut Ui,
    derived: &Derived,
    (view, room): (&mut ViewState, &BarRoom),
    focus: &mut PanelFocus,
) {
    let words = derived.words;
    ui.horizontal_centered(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        lens_ui(ui, derived, (view, room), focus);
        named_ui(ui, derived, BarBox::RateAs, room, |ui, width| voice_ui(ui, derived, (view, width), focus));
        rate_for_ui(ui, derived, (view, room), focus);
        let seen = room.width_of_all(&[BarBox::Round, BarBox::SeenFor, BarBox::JudgedBy]);
        ui.add_space((ui.available_width() - seen).max(0.0));
        named_ui(ui, derived, BarBox::Round, room, |ui, width| {
            round::box_ui(ui, derived, (view, width), focus);
        });
        seen_for_ui(ui, derived, (view, room), focus);
        named_ui(ui, derived, BarBox::JudgedBy, room, |ui, width| by_ui(ui, words, (view, width), focus));
    });
}

/// Shows the lenses: all of them where there is room, else a box.
fn lens_ui(ui: &mut Ui, derived: &Derived, (view, room): (&mut ViewState, &BarRoom), focus: &mut PanelFocus) {
    if let Some(pills) = room.pills {
        named_ui(ui, derived, BarBox::Lens, room, |ui, _| {
            lenses::pills_ui(ui, derived, (view, pills.padding), focus);
        });
        ui.add_space(APART);
    } else {
        named_ui(ui, derived, BarBox::Lens, room, |ui, width| {
            lenses::box_ui(ui, derived, (view, width), focus);
        });
    }
}

fn rate_for_ui(
    ui: &mut Ui,
    derived: &Derived,
    (view, room): (&mut ViewState, &BarRoom),
    focus: &mut PanelFocus,
) {
    named_ui(ui, derived, BarBox::RateFor, room, |ui, width| {
        let chosen = view.entering().segment.clone();
        if let Some(chosen) = segment_ui(ui, derived, BarBox::RateFor, (chosen.as_ref(), width), focus) {
            view.enter_for(chosen);
        }
    });
}

fn seen_for_ui(
    ui: &mut Ui,
    derived: &Derived,
    (view, room): (&mut ViewState, &BarRoom),
    focus: &mut PanelFocus,
) {
    named_ui(ui, derived, BarBox::SeenFor, room, |ui, width| {
        let chosen = view.judging().segment.clone();
        if let Some(chosen) = segment_ui(ui, derived, BarBox::SeenFor, (chosen.as_ref(), width), focus) {
            view.look_for(chosen);
        }
    });
}

/// Shows a box and its name, where the bar has such a box. The pills have a name too.
fn named_ui(
    ui: &mut Ui,
    derived: &Derived,
    which: BarBox,
    room: &BarRoom,
    box_ui: impl FnOnce(&mut Ui, f32),
) {
    let pills = room.pills.filter(|_| which == BarBox::Lens).map(|pills| pills.width);
    let Some(width) = room.width_of(which).or(pills) else { return };
    if room.names == NamePlace::Beside {
        name_ui(ui, derived.words, which, style::UI_SIZE);
        ui.scope(|ui| {
            if pills.is_none() {
                ui.set_max_width(width);
            }
            box_ui(ui, width);
        });
        return;
    }
    let size = vec2(width, ui.available_height());
    ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| {
        ui.spacing_mut().item_spacing.y = 1.0;
        ui.add_space(5.0);
        name_ui(ui, derived.words, which, SMALLEST);
        ui.horizontal(|ui| box_ui(ui, width));
    });
}

/// The smallest text size of a name above its box, in points.
const SMALLEST: f32 = 11.0;

/// Shows the name of the box beside or below it.
fn name_ui(ui: &mut Ui, words: &Words, which: BarBox, size: f32) {
    let name = wishes::texts(which)[0];
    let help = format!("{name}-help");
    let text = RichText::new(words.text(name)).size(size).weak();
    let label = ui.add(egui::Label::new(text).truncate());
    if words.knows(&help) {
        label.on_hover_text(words.text(&help));
    }
}
