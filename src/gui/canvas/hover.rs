//! The tooltip of a card: its title where the card has no room for it, what the lens shows, why, and the rule.

use egui::{Response, RichText, Ui};

use crate::{
    editor::Derived,
    gui::widget::style,
    insight::{Finding, Judged, Lens, Rule},
    picture::is_cut,
    words::capital,
};

/// The greatest width of a line, in points.
const WIDEST: f32 = 320.0;

/// Shows the tooltip of the card at this place; nothing where it would say no more than the card does.
pub(super) fn card_ui(response: Response, derived: &Derived, place: usize) {
    let Some(judged) = derived.insight.touchpoints.get(place) else { return };
    let reasons = reasons(derived, judged);
    let title = derived.journey.title_of(&judged.id);
    let title = if is_cut(title) { title } else { "" };
    let answers = derived.words.several_answers(judged).filter(|_| derived.scene.lens() == Lens::Experience);
    let is_nothing = title.is_empty() && answers.is_none() && reasons.is_empty();
    if is_nothing && derived.scene.lens() == Lens::Experience {
        return;
    }
    response.on_hover_ui(|ui| {
        ui.set_max_width(WIDEST);
        if !title.is_empty() {
            ui.label(style::strong(title, style::UI_SIZE));
        }
        if let Some(answers) = &answers {
            ui.label(capital(answers));
        }
        lines_ui(ui, derived, judged, &reasons);
    });
}

fn lines_ui(ui: &mut Ui, derived: &Derived, judged: &Judged, reasons: &[&Finding]) {
    let words = derived.words;
    if let Some(word) = derived.seen_as(judged) {
        ui.label(style::strong(word, style::UI_SIZE));
    }
    let gap = &derived.meaning().gap;
    // What several answers were, and whether they are within the tolerance, is told above.
    for finding in reasons.iter().filter(|finding| finding.rule != Rule::R5) {
        ui.label(words.finding(finding, &derived.insight, gap, &derived.journey));
    }
    let lens = derived.scene.lens();
    let is_reason = |rule: &Rule| reasons.iter().any(|finding| finding.rule == *rule);
    // What a lens shows follows from a rule, whether or not that rule finds anything here.
    let is_told = |rule: &&Rule| is_reason(rule) || (lens != Lens::Experience && reasons.is_empty());
    for rule in lens.rules().iter().filter(is_told) {
        ui.label(RichText::new(words.rule_cited(*rule)).size(style::SMALL_SIZE).weak());
    }
}

/// Returns what the lens's rules find at a touchpoint.
fn reasons<'a>(derived: &'a Derived, judged: &Judged) -> Vec<&'a Finding> {
    let rules = derived.scene.lens().rules().iter();
    rules.flat_map(|rule| derived.meaning().found_at(*rule, judged.number)).collect()
}
