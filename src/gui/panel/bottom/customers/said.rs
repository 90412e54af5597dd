//! The figures of a survey: how many journeys were unbroken, large, and below that for each segment; the estimate
//! from the shares alone; and what was asked but is not on the map, or the reverse.

use egui::{Grid, Label, RichText, Ui};

use crate::{
    editor::Derived,
    gui::widget::style,
    insight::SurveyResult,
    picture::{Role, Weight},
};

const HEADLINE: f32 = 26.0;
/// The width of a segment's figures behind its name, and the distance between them, in points.
const FIGURES: f32 = 150.0;
const GAP: f32 = 12.0;

pub(super) fn said_ui(ui: &mut Ui, derived: &Derived, result: &SurveyResult) {
    let (words, table) = (derived.words, &result.table);
    let facts = [
        ("unbroken", table.unbroken.into()),
        ("answered", table.answered.into()),
        ("share", words.share_of(table.unbroken, table.answered).into()),
    ];
    let ink = |role| style::colour(style::theme(ui.ctx()), role);
    let (loud, muted) = (ink(Role::Ink), ink(Role::Muted));
    let headline = RichText::new(words.say("survey-headline", &facts))
        .font(style::font(HEADLINE, Weight::SemiBold))
        .color(loud);
    let of = RichText::new(words.say("survey-headline-of", &facts))
        .font(style::font(style::UI_SIZE, Weight::SemiBold))
        .color(loud);
    let help = words.text("survey-unbroken-help");
    ui.add(Label::new(headline)).on_hover_text(&*help);
    ui.add(Label::new(of).wrap()).on_hover_text(&*help);
    segments_ui(ui, derived, result);
    let estimate = words.estimate(result);
    if !estimate.is_empty() {
        ui.add_space(6.0);
        let estimate = RichText::new(estimate).size(style::SMALL_SIZE).color(muted);
        ui.add(Label::new(estimate).wrap()).on_hover_text(words.text("survey-estimate-help"));
    }
    for apart in words.survey_apart(result, &derived.insight) {
        ui.add_space(4.0);
        ui.add(Label::new(RichText::new(apart).size(style::SMALL_SIZE).color(muted)).wrap());
    }
}

/// Shows each segment of the survey beside all customers; nothing where one segment is looked at, or where the
/// survey told no segments apart.
fn segments_ui(ui: &mut Ui, derived: &Derived, result: &SurveyResult) {
    let words = derived.words;
    let all = derived.meaning_as_is().surveys.iter();
    let same = all.filter(|it| it.survey == result.survey && result.table.segment.is_none());
    let of_segments: Vec<_> = same.filter_map(|it| Some((it.table.segment.as_ref()?, &it.table))).collect();
    if of_segments.is_empty() {
        return;
    }
    ui.add_space(4.0);
    let room = (ui.available_width() - FIGURES).max(48.0);
    Grid::new("unbroken of segments").num_columns(3).spacing([GAP, 2.0]).min_row_height(18.0).show(
        ui,
        |ui| {
            for (id, table) in of_segments {
                let name = derived.journey.segment(id).map_or("", |segment| segment.name.as_str());
                let facts = [("unbroken", table.unbroken.into()), ("answered", table.answered.into())];
                let width = name_width(ui, name).min(room);
                ui.add_sized([width, 18.0], Label::new(name).truncate());
                ui.label(words.say("survey-of-segment", &facts));
                ui.strong(words.share_of(table.unbroken, table.answered));
                ui.end_row();
            }
        },
    );
}

fn name_width(ui: &Ui, name: &str) -> f32 {
    let font = style::font(style::UI_SIZE, Weight::Regular);
    let text =
        ui.painter().layout_no_wrap(name.to_owned(), font, style::colour(style::theme(ui.ctx()), Role::Ink));
    text.size().x + 2.0
}
