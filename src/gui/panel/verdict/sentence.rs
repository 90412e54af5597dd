//! The verdict as a sentence, with its counts and what it means for segments and paths; and what the lens says.

use egui::{Frame, Label, Margin, RichText, Ui};

use crate::{
    editor::Derived,
    gui::widget::{faces::face_ui, style},
    picture::{Role, Weight},
};

/// Shows the verdict; where `is_close`, in less room.
pub(super) fn verdict_ui(ui: &mut Ui, derived: &Derived, is_close: bool) {
    let tint = style::colour(style::theme(ui.ctx()), Role::of(derived.insight.verdict.level()).tint);
    let margin = if is_close { Margin::symmetric(12, 8) } else { Margin::same(14) };
    let frame = Frame::NONE.fill(tint).corner_radius(12).inner_margin(margin).show(ui, |ui| {
        ui.set_width(ui.available_width());
        headline_ui(ui, derived, is_close);
        if !derived.sentences.segments.is_empty() {
            ui.add_space(2.0);
            ui.add(Label::new(RichText::new(&derived.sentences.segments).size(style::UI_SIZE)).wrap());
        }
        if !derived.sentences.reach.is_empty() {
            ui.add_space(2.0);
            let text =
                RichText::new(&derived.sentences.reach).font(style::font(style::UI_SIZE, Weight::Medium));
            ui.add(Label::new(text).wrap()).on_hover_text(reach_help(derived));
        }
    });
    frame.response.on_hover_text(derived.words.text("verdict-help"));
}

/// Shows the summary of the lens.
pub(super) fn lens_ui(ui: &mut Ui, derived: &Derived) {
    let said = derived.lens_summary();
    if said.is_empty() {
        return;
    }
    let fill = style::colour(style::theme(ui.ctx()), Role::AccentTint);
    ui.add_space(6.0);
    let frame =
        Frame::NONE.fill(fill).corner_radius(8).inner_margin(Margin::symmetric(14, 8)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            let name = derived.words.lens(derived.scene.lens());
            ui.add(Label::new(style::strong(name, style::SMALL_SIZE)).wrap());
            ui.add(Label::new(RichText::new(said).size(style::UI_SIZE)).wrap());
        });
    frame.response.on_hover_text(derived.words.rules_help(derived.scene.lens()));
}

/// Shows the verdict and its counts beside the face; where told closely, the counts are below both.
fn headline_ui(ui: &mut Ui, derived: &Derived, is_close: bool) {
    let level = derived.insight.verdict.level();
    let ink = style::colour(style::theme(ui.ctx()), Role::of(level).ink);
    let [headline, facts] = &derived.sentences.verdict;
    let headline = headline.trim_end_matches('.');
    let (face, size) = if is_close { (12.0, 15.0) } else { (19.0, 16.0) };
    let facts_ui = |ui: &mut Ui| {
        ui.add(Label::new(RichText::new(facts).size(style::UI_SIZE)).wrap());
    };
    ui.horizontal(|ui| {
        face_ui(ui, level, face);
        ui.vertical(|ui| {
            ui.add_space(if is_close { 2.0 } else { 0.0 });
            ui.add(Label::new(style::strong(headline, size).color(ink)).wrap());
            if !is_close {
                facts_ui(ui);
            }
        });
    });
    if is_close {
        facts_ui(ui);
    }
}

/// Says whether there is an unbroken path, also where the sentence leaves that out, and states the rule.
fn reach_help(derived: &Derived) -> String {
    let path = derived.words.path_sentence(&derived.insight, &derived.journey);
    format!("{path} {}", derived.words.text("reach-help"))
}
