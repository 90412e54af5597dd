//! What the file says of the selected touchpoint, with its ratings to change; of several, what they
//! share; and what the map says of itself.

mod map;

use egui::{Frame, Grid, Label, Margin, RichText, Ui};

use crate::{insight::Judged, journey::Touchpoint, picture::Role};

use super::{looks::Looks, panels::Wishes, people, ratings, sight::Sight, style};

pub(super) fn inspector_ui(ui: &mut Ui, sight: &Sight, looks: &Looks, wishes: &mut Wishes) {
    let selection = &looks.selection;
    if let Some(touchpoint) = selection.single().and_then(|id| sight.journey.touchpoint(id)) {
        touchpoint_ui(ui, sight, looks, touchpoint, wishes);
        ui.separator();
    } else if !selection.is_empty() {
        several_ui(ui, sight, looks, wishes);
        ui.separator();
    }
    map::map_ui(ui, sight, wishes);
    people::people_ui(ui, sight, wishes);
}

fn touchpoint_ui(ui: &mut Ui, sight: &Sight, looks: &Looks, touchpoint: &Touchpoint, wishes: &mut Wishes) {
    let words = sight.words;
    ui.add(Label::new(style::strong(&touchpoint.title, 16.0)).wrap().selectable(true));
    if let Some(judged) = sight.judged(&touchpoint.id) {
        ui.add(Label::new(RichText::new(place_text(sight, touchpoint, judged)).weak()).wrap());
        ui.add_space(4.0);
        ratings::ratings_ui(ui, sight, looks, touchpoint, wishes);
        findings_ui(ui, sight, judged);
    }
    ui.add_space(4.0);
    Grid::new("details").num_columns(2).spacing([16.0, 8.0]).min_col_width(84.0).show(ui, |ui| {
        row_ui(ui, &words.text("stage"), &stage_name(sight, touchpoint));
        let channels: Vec<_> = touchpoint.channels.iter().map(|channel| words.channel(channel)).collect();
        row_ui(ui, &words.text("channels"), &channels.join(", "));
        row_ui(ui, &words.text("actors"), &actor_names(sight, touchpoint));
    });
    note_ui(ui, sight, &touchpoint.note);
}

/// "Touchpoint 7 · Arriving".
fn place_text(sight: &Sight, touchpoint: &Touchpoint, judged: &Judged) -> String {
    let stage = stage_name(sight, touchpoint);
    let number = sight.words.say("touchpoint-number", &[("number", judged.number.into())]);
    if stage.is_empty() { number } else { format!("{number} · {stage}") }
}

fn stage_name(sight: &Sight, touchpoint: &Touchpoint) -> String {
    let stage = touchpoint.stage.as_ref().and_then(|id| sight.journey.stage(id));
    stage.map(|stage| stage.name.clone()).unwrap_or_default()
}

fn actor_names(sight: &Sight, touchpoint: &Touchpoint) -> String {
    let actors = touchpoint.actors.iter().filter_map(|id| sight.journey.actor(id));
    let named = actors.map(|actor| format!("{} ({})", actor.name, sight.words.place(&actor.place)));
    named.collect::<Vec<_>>().join(", ")
}

/// R4, R6: what the judgement rests on, where that is worth a word.
fn findings_ui(ui: &mut Ui, sight: &Sight, judged: &Judged) {
    let findings = [
        (judged.assumed, "finding-assumed"),
        (judged.split, "finding-split"),
        (judged.overridden, "finding-overridden"),
    ];
    let theme = style::theme(ui.ctx());
    for (_, name) in findings.into_iter().filter(|(found, _)| *found) {
        let fill = style::colour(theme, Role::NeutralTint);
        Frame::NONE.fill(fill).corner_radius(8).inner_margin(Margin::symmetric(10, 6)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            let text = RichText::new(sight.words.text(name)).color(style::colour(theme, Role::NeutralInk));
            ui.add(Label::new(text).wrap());
        });
    }
}

fn note_ui(ui: &mut Ui, sight: &Sight, note: &str) {
    if note.is_empty() {
        return;
    }
    ui.add_space(4.0);
    ui.label(RichText::new(sight.words.text("note")).weak());
    let fill = ui.visuals().faint_bg_color;
    Frame::NONE.fill(fill).corner_radius(8).inner_margin(Margin::same(10)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.add(Label::new(note).wrap().selectable(true));
    });
}

fn row_ui(ui: &mut Ui, name: &str, value: &str) {
    ui.label(RichText::new(name).weak());
    ui.add(Label::new(if value.is_empty() { "–" } else { value }).wrap().selectable(true));
    ui.end_row();
}

fn several_ui(ui: &mut Ui, sight: &Sight, looks: &Looks, wishes: &mut Wishes) {
    let count = sight.words.say("selected", &[("count", looks.selection.len().into())]);
    ui.label(style::strong(count, 16.0));
    ratings::rate_all_ui(ui, sight, looks, wishes);
}
