//! One touchpoint, or several at once: what they are called and rated, their stage, channels and actors.

use egui::{Id, Label, RichText, Ui};

use crate::{
    editor::{Looks, Sight},
    gui::{
        id::CommandId,
        panel::inspector::{
            actors::actors_ui,
            channels::channels_ui,
            chosen::Chosen,
            clock, connections, handling, mandate,
            met::met_ui,
            promise, ratings,
            section::{Part, parts_ui},
            stage::stage_of_ui,
            thing, trust,
        },
        requests::Wishes,
        widget::field::{Field as TextField, text_ui, title_ui},
    },
    insight::Judged,
    journey::{Edit, Field, Touchpoint},
    words::capital,
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
    let parts = parts(sight, touchpoint, chosen);
    let of = Id::unique(("of", &touchpoint.id));
    parts_ui(ui, wishes, sight.words, (of, &parts), |ui, wishes, part| match part {
        "handled-by" => handling::handling_ui(ui, sight, chosen, wishes),
        "promise" => promise::promise_ui(ui, sight, looks, (touchpoint, chosen), wishes),
        "trust" => trust::trust_ui(ui, sight, touchpoint, wishes),
        "reply-time" => clock::clock_ui(ui, sight, touchpoint, wishes),
        "mandate" => mandate::mandate_ui(ui, sight, touchpoint, wishes),
        "connections" => connections::connections_ui(ui, sight, looks, touchpoint, wishes),
        _ => note_ui(ui, sight, touchpoint, wishes),
    });
}

/// What most touchpoints do not need: title, rating, stage, channels and actors are always there.
fn parts(sight: &Sight, touchpoint: &Touchpoint, chosen: &Chosen) -> Vec<Part> {
    let note = touchpoint.note.trim();
    let parts = [
        Some(handling::part(sight, chosen)),
        Some(promise::part(sight, chosen, Some(touchpoint))),
        trust::part(sight, touchpoint),
        clock::part(sight, touchpoint),
        Some(mandate::part(sight, touchpoint)),
        Some(connections::part(sight, touchpoint)),
        Some(Part { name: "note", is_used: !note.is_empty(), said: note.to_owned(), help: String::new() }),
    ];
    parts.into_iter().flatten().collect()
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
    let of = Id::unique(("several", looks.selection.lead(), looks.selection.len()));
    let parts = [handling::part(sight, chosen), promise::part(sight, chosen, None)];
    parts_ui(ui, wishes, sight.words, (of, &parts), |ui, wishes, part| match part {
        "handled-by" => handling::handling_ui(ui, sight, chosen, wishes),
        _ => promise::kept_ui(ui, sight, chosen, wishes),
    });
    thing::commands_ui(ui, sight.words, &[("delete-several", CommandId::Delete, true)], wishes);
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

fn note_ui(ui: &mut Ui, sight: &Sight, touchpoint: &Touchpoint, wishes: &mut Wishes) {
    let (name, hint) = (sight.words.text("touchpoint-note"), sight.words.text("note-hint"));
    let field = TextField::new(Id::unique(("note", &touchpoint.id)), &name).hint(&hint);
    if let Some(note) = text_ui(ui, &mut wishes.focus, &field, &touchpoint.note, NOTE_ROWS) {
        wishes.live(None, vec![Edit::Change(touchpoint.id.clone(), Field::Note(note))]);
    }
}

/// R4, R6: what the judgement rests on, where that is worth a word.
fn findings_ui(ui: &mut Ui, sight: &Sight, judged: &Judged) {
    let words = sight.words;
    let split = capital(&words.split(&sight.insight, &sight.journey, judged));
    let findings = [
        (judged.assumed, words.text("finding-assumed")),
        (judged.split, split.into()),
        (judged.hides_somebody(), words.text("found-overridden")),
    ];
    for (_, told) in findings.into_iter().filter(|(found, _)| *found) {
        thing::notice_ui(ui, &told);
    }
}
