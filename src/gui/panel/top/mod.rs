//! The bar below the top: what the cards show, whose ratings are entered and whose are judged by.

mod lenses;

use egui::{Align, ComboBox, Layout, RichText, Ui};

use crate::{
    editor::{Derived, ViewState},
    gui::{panel::top::lenses as lens_bar, widget::focus::PanelFocus},
    insight::JudgedBy,
    journey::{SegmentId, Voice},
    words::Words,
};

/// Between the title and what is beside it, and between boxes.
const GAP: f32 = 12.0;

/// No name of a group makes its box wider than this, and where there is little room no text does.
const WIDEST_BOX: f32 = 150.0;
const NARROW_BOX: f32 = 100.0;
const LEAST_BOX: f32 = 64.0;
/// Of a box beside its text.
const BOX_FRAME: f32 = 40.0;

/// What there is room for in the bar.
struct Room {
    /// A pill for each lens, else one box.
    pills: bool,
    /// The names of the boxes; without them only tooltips and screen readers tell.
    names: bool,
    /// How wide a box may be, and one that names a group.
    widest: f32,
    group: f32,
}

impl Room {
    const ROOMY: Self = Self { pills: false, names: false, widest: WIDEST_BOX, group: WIDEST_BOX };

    /// Pills are more to be seen than names, and names more than all of a long choice.
    fn of(width: f32, derived: &Derived, view: &ViewState) -> Self {
        let words = derived.words;
        let groups = if derived.journey.segments().is_empty() { 0.0 } else { 2.0 };
        let gap = |text: &str| lens_bar::text_width(text) + GAP;
        let chosen = [words.voice(&view.entering.voice), words.judged_by(view.judging.by)];
        let boxes: f32 = chosen.iter().map(|text| (gap(text) + BOX_FRAME).max(NARROW_BOX + GAP)).sum();
        let names: f32 = ["rate-as", "judged-by"].map(|name| gap(&words.text(name))).iter().sum();
        let names = names + if groups > 0.0 { gap(&words.text("seen-for")) } else { 0.0 };
        let pills = lens_bar::width(words) + 2.0 * GAP;
        let wide = boxes + groups * (WIDEST_BOX + GAP) + names;
        match width {
            width if width > pills + wide => Self { pills: true, names: true, ..Self::ROOMY },
            width if width > pills + boxes + groups * (NARROW_BOX + GAP) => {
                // No groups, no boxes of theirs: then the division is never looked at.
                let each = (width - pills - boxes) / groups - GAP;
                Self { pills: true, group: each.min(WIDEST_BOX), ..Self::ROOMY }
            }
            width if width > WIDEST_BOX + wide => Self { names: true, ..Self::ROOMY },
            width => {
                let each = (width / (3.0 + groups) - GAP).clamp(LEAST_BOX, WIDEST_BOX);
                Self { widest: each, group: each, ..Self::ROOMY }
            }
        }
    }
}

/// The lenses; rate as …, for …, judged by ….
pub(in crate::gui) fn lens_bar_ui(
    ui: &mut Ui,
    derived: &Derived,
    view: &mut ViewState,
    focus: &mut PanelFocus,
) {
    let words = derived.words;
    let has_segments = !derived.journey.segments().is_empty();
    let Room { pills, names, widest, group } = Room::of(ui.available_width(), derived, view);
    ui.horizontal_centered(|ui| {
        ui.spacing_mut().combo_width = widest.min(NARROW_BOX);
        if pills {
            lens_bar::pills_ui(ui, words, view, focus);
            ui.add_space(GAP);
        } else {
            within(ui, widest, |ui| lens_bar::box_ui(ui, words, view, focus));
        }
        name_ui(ui, words, "rate-as", names);
        within(ui, widest, |ui| voice_ui(ui, view, words));
        if has_segments {
            let everyone = words.text("everyone");
            let chosen = &mut view.entering.segment;
            within(ui, group, |ui| segment_ui(ui, "rate-for", &everyone, derived, chosen));
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            within(ui, widest, |ui| by_ui(ui, view, words));
            name_ui(ui, words, "judged-by", names);
            if has_segments {
                let all = words.text("all-customers");
                let mut seen = view.judging.segment.clone();
                // What the boxes before it have left.
                let room = if names { group } else { ui.available_width().clamp(LEAST_BOX, WIDEST_BOX) };
                within(ui, room, |ui| segment_ui(ui, "seen-for", &all, derived, &mut seen));
                if seen != view.judging.segment {
                    view.look_for(seen);
                }
                name_ui(ui, words, "seen-for", names);
            }
        });
    });
}

/// A box that is no wider than this.
fn within(ui: &mut Ui, widest: f32, box_ui: impl FnOnce(&mut Ui)) {
    ui.scope(|ui| {
        ui.set_max_width(widest);
        box_ui(ui);
    });
}

/// What the box beside it chooses.
fn name_ui(ui: &mut Ui, words: &Words, name: &'static str, shown: bool) {
    if shown {
        let help = format!("{name}-help");
        let label = ui.label(RichText::new(words.text(name)).weak());
        if words.knows(&help) {
            label.on_hover_text(words.text(&help));
        }
    }
}

fn voice_ui(ui: &mut Ui, view: &mut ViewState, words: &Words) {
    let name = words.text("rate-as");
    let shown = words.voice(&view.entering.voice);
    let combo = ComboBox::from_id_salt("voice").selected_text(shown).truncate().show_ui(ui, |ui| {
        for voice in [Voice::Customer, Voice::Own, Voice::Staff] {
            let text = words.voice(&voice);
            ui.selectable_value(&mut view.entering.voice, voice, text);
        }
    });
    combo.response.on_hover_text(words.text("rate-as-help")).accessible_name(name);
}

/// Its tooltip says what it chooses and what is chosen, since a long name of a group is cut.
fn segment_ui(
    ui: &mut Ui,
    name: &'static str,
    everyone: &str,
    derived: &Derived,
    chosen: &mut Option<SegmentId>,
) {
    let shown = chosen.as_ref().and_then(|id| derived.journey.segment(id)).map_or(everyone, |s| &s.name);
    let name = derived.words.text(name);
    let combo = ComboBox::from_id_salt(&name).selected_text(shown).truncate().show_ui(ui, |ui| {
        ui.selectable_value(chosen, None, everyone);
        for segment in derived.journey.segments() {
            ui.selectable_value(chosen, Some(segment.id.clone()), &segment.name);
        }
    });
    combo.response.on_hover_text(format!("{name}: {shown}")).accessible_name(name);
}

fn by_ui(ui: &mut Ui, view: &mut ViewState, words: &Words) {
    let name = words.text("judged-by");
    let combo = ComboBox::from_id_salt("by")
        .selected_text(words.judged_by(view.judging.by))
        .truncate()
        .show_ui(ui, |ui| {
            for by in [JudgedBy::CustomersFirst, JudgedBy::Customers, JudgedBy::Own] {
                ui.selectable_value(&mut view.judging.by, by, words.judged_by(by));
            }
        });
    combo.response.on_hover_text(words.text("judged-by-help")).accessible_name(name);
}
