//! One touchpoint, or several at once: what they are called and rated, their stage, channels and actors.

use egui::{Frame, Id, Label, Margin, RichText, Ui};

use crate::{
    gui::{
        fields::{Field as TextField, text_ui, title_ui},
        looks::Looks,
        panels::Wishes,
        ratings,
        sight::Sight,
        style,
    },
    insight::Judged,
    journey::{Edit, Field, Touchpoint},
    picture::Role,
};

use super::{
    actors::actors_ui, channels::channels_ui, chosen::Chosen, connections::connections_ui, met::met_ui,
    section::section_ui, stage::stage_of_ui, thing,
};

/// A note has so many lines at first.
const NOTE_ROWS: usize = 3;

pub(super) fn touchpoint_ui(
    ui: &mut Ui,
    sight: &Sight,
    looks: &mut Looks,
    (touchpoint, chosen): (&Touchpoint, &Chosen),
    wishes: &mut Wishes,
) {
    title_of_ui(ui, sight, touchpoint, wishes);
    if let Some(judged) = sight.judged(&touchpoint.id) {
        ui.add(Label::new(RichText::new(place_text(sight, touchpoint, judged)).weak()).wrap());
        ratings::ratings_ui(ui, sight, looks, touchpoint, wishes);
        findings_ui(ui, sight, judged);
        met_ui(ui, sight, looks, wishes);
    }
    ui.add_space(4.0);
    shared_ui(ui, sight, chosen, wishes);
    ui.add_space(4.0);
    connections_ui(ui, sight, looks, touchpoint, wishes);
    note_of_ui(ui, sight, touchpoint, wishes);
}

/// "Touchpoint 7 · Arriving".
fn place_text(sight: &Sight, touchpoint: &Touchpoint, judged: &Judged) -> String {
    let number = sight.words.say("touchpoint-number", &[("number", judged.number.into())]);
    let stage = touchpoint.stage.as_ref().and_then(|id| sight.journey.stage(id));
    match stage.map(|stage| stage.name.trim()) {
        None | Some("") => number,
        Some(stage) => format!("{number} · {stage}"),
    }
}

pub(super) fn several_ui(ui: &mut Ui, sight: &Sight, looks: &Looks, chosen: &Chosen, wishes: &mut Wishes) {
    let count = sight.words.say("selected", &[("count", looks.selection.len().into())]);
    thing::heading_ui(ui, &count);
    ratings::rate_all_ui(ui, sight, looks, wishes);
    ui.add_space(4.0);
    shared_ui(ui, sight, chosen, wishes);
    ui.add_space(4.0);
    thing::commands_ui(ui, sight.words, &[("delete-several", "command-delete", true)], wishes);
}

/// What can be set for any number of touchpoints.
fn shared_ui(ui: &mut Ui, sight: &Sight, chosen: &Chosen, wishes: &mut Wishes) {
    stage_of_ui(ui, sight, chosen, wishes);
    channels_ui(ui, sight, chosen, wishes);
    ui.add_space(2.0);
    actors_ui(ui, sight, chosen, wishes);
}

fn title_of_ui(ui: &mut Ui, sight: &Sight, touchpoint: &Touchpoint, wishes: &mut Wishes) {
    let (name, hint) = (sight.words.text("touchpoint-title"), sight.words.text("touchpoint-hint"));
    let field = TextField::new(Id::unique(("title", &touchpoint.id)), &name).hint(&hint).needed().strong();
    if let Some(title) = title_ui(ui, &mut wishes.focus, &field, &touchpoint.title) {
        wishes.live("step-rename", vec![Edit::Change(touchpoint.id.clone(), Field::Title(title))]);
    }
}

fn note_of_ui(ui: &mut Ui, sight: &Sight, touchpoint: &Touchpoint, wishes: &mut Wishes) {
    let name = sight.words.text("note");
    let section = ("note", Id::unique(("of", &touchpoint.id)));
    let is_used = !touchpoint.note.is_empty();
    section_ui(ui, wishes, &name, section, is_used, |ui, wishes| {
        let hint = sight.words.text("note-hint");
        let field_name = sight.words.text("touchpoint-note");
        let field = TextField::new(Id::unique(("note", &touchpoint.id)), &field_name).hint(&hint);
        if let Some(note) = text_ui(ui, &mut wishes.focus, &field, &touchpoint.note, NOTE_ROWS) {
            wishes.live(None, vec![Edit::Change(touchpoint.id.clone(), Field::Note(note))]);
        }
    });
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
