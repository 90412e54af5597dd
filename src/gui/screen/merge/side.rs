//! The part beside the conflicts: their places on the map, the verdicts of each side and of the merged map, and
//! what was merged without asking.

use egui::{Button, Frame, Label, Margin, RichText, ScrollArea, Sense, Ui, vec2};

use crate::{
    editor::Derived,
    gui::widget::{faces::face_ui, style},
    insight::Insight,
    picture::{Role, Weight},
};

use super::{shown::MergeShown, small_map::small_map_ui, view::MergeView};

pub(super) fn side_ui(ui: &mut Ui, shown: MergeShown<'_>, view: &mut MergeView) {
    heading_ui(ui, shown, "merge-on-map");
    small_map_ui(ui, shown, view);
    ui.add_space(12.0);
    heading_ui(ui, shown, "merge-comes-to");
    verdicts_ui(ui, shown, view);
    let has_sources = shown.deciding.sources().is_some();
    if has_sources {
        ui.add_space(6.0);
        ui.separator();
        heading_ui(ui, shown, "merge-unasked");
        let height = (ui.available_height() - 92.0).max(40.0);
        let area = ScrollArea::vertical().id_salt("merge unasked").auto_shrink([false, true]);
        area.max_height(height).show(ui, |ui| unasked_ui(ui, shown, view));
        show_unasked_ui(ui, shown, view);
    }
    let note = match (shown.editor.has_saved_deciding(), has_sources) {
        (true, _) => "merge-note-saved",
        (false, true) => "merge-note",
        (false, false) => "merge-note-alone",
    };
    note_ui(ui, &shown.derived.words.text(note));
}

fn heading_ui(ui: &mut Ui, shown: MergeShown<'_>, name: &str) {
    ui.label(style::strong(shown.derived.words.text(name), 14.0));
    ui.add_space(2.0);
}

/// Shows the verdict of each side, where it is known, and of the merged map.
fn verdicts_ui(ui: &mut Ui, shown: MergeShown<'_>, view: &mut MergeView) {
    let words = shown.derived.words;
    if let Some(sources) = shown.deciding.sources() {
        for (name, version) in [("conflict-ours", &sources.ours), ("conflict-theirs", &sources.theirs)] {
            if let Some(insight) = &version.insight {
                comes_to_ui(ui, shown.derived, &words.text(name), insight, false);
            }
        }
    }
    comes_to_ui(ui, shown.derived, &words.text("merge-merged"), view.merged(shown), true);
}

fn comes_to_ui(ui: &mut Ui, derived: &Derived, name: &str, insight: &Insight, is_strong: bool) {
    let text = derived.words.comes_to(insight);
    let weight = if is_strong { Weight::SemiBold } else { Weight::Regular };
    let said = |text: &str| RichText::new(text).font(style::font(style::UI_SIZE, weight));
    ui.horizontal(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(64.0, 22.0), Sense::hover());
        let ink = ui.visuals().text_color();
        let galley = style::one_line(ui, name, style::font(style::UI_SIZE, weight), ink, rect.width());
        ui.painter().galley(rect.left_center() - vec2(0.0, galley.size().y / 2.0), galley, ink);
        face_ui(ui, insight.verdict.level(), 8.5);
        ui.add(Label::new(said(&text)).wrap());
    });
}

/// Shows each kind of change that was merged without asking, and how many there were.
fn unasked_ui(ui: &mut Ui, shown: MergeShown<'_>, view: &mut MergeView) {
    let words = shown.derived.words;
    let rows = view.unasked(shown);
    if rows.is_empty() {
        ui.label(RichText::new(words.text("merge-nothing-unasked")).weak());
    }
    for (count, what) in rows {
        ui.horizontal(|ui| {
            let (rect, _) = ui.allocate_exact_size(vec2(26.0, 20.0), Sense::hover());
            let ink = ui.visuals().text_color();
            let font = style::font(style::UI_SIZE, Weight::SemiBold);
            let galley = ui.painter().layout_no_wrap(count.to_string(), font, ink);
            ui.painter().galley(
                rect.right_center() - vec2(galley.size().x, galley.size().y / 2.0),
                galley,
                ink,
            );
            ui.add(Label::new(what.as_str()).truncate()).on_hover_text(what);
        });
    }
}

/// Shows the button that marks these changes on the map above, and that takes the marks away again.
fn show_unasked_ui(ui: &mut Ui, shown: MergeShown<'_>, view: &mut MergeView) {
    if view.unasked_at(shown).is_empty() {
        return;
    }
    let name = if view.shows_unasked { "merge-hide-unasked" } else { "merge-show-unasked" };
    let accent = style::colour(style::theme(ui.ctx()), Role::Accent);
    let text = RichText::new(shown.derived.words.text(name)).color(accent);
    if ui.add(Button::new(text).frame_when_inactive(false)).clicked() {
        view.shows_unasked = !view.shows_unasked;
    }
}

fn note_ui(ui: &mut Ui, text: &str) {
    let tint = style::colour(style::theme(ui.ctx()), Role::AccentTint);
    ui.with_layout(egui::Layout::bottom_up(egui::Align::Min), |ui| {
        Frame::NONE.fill(tint).corner_radius(8).inner_margin(Margin::symmetric(12, 9)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.add(Label::new(RichText::new(text).size(style::SMALL_SIZE)).wrap());
        });
    });
}
