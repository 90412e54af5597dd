//! One touchpoint, or several at once: their titles, ratings, stage, channels, actors and details.

use egui::{Id, Label, RichText, Ui};

use crate::{
    editor::{Derived, SharedValues, StepName, ViewState},
    gui::{
        id::CommandId,
        panel::{
            id::Detail,
            inspector::{
                actors::actors_ui,
                cases,
                channels::channels_ui,
                clock, connections,
                details::{DetailRow, details_ui},
                disputed, handling, mandate, mending,
                met::met_ui,
                promise, ratings,
                stage::stage_of_ui,
                thing, trust,
            },
        },
        requests::Requests,
        widget::field::{TextField, text_ui, title_ui},
    },
    insight::{Judged, Lens},
    journey::{Content, Edit, Field, Touchpoint},
    words::capital,
};

/// The room for one finding below the faces, in points: the finding that a press on a face brings moves no field
/// away from the pointer.
const FINDING: f32 = 34.0;
/// The number of lines that a note has at first.
const NOTE_ROWS: usize = 3;

pub(super) fn touchpoint_ui(
    ui: &mut Ui,
    derived: &Derived,
    view: &mut ViewState,
    (touchpoint, shared): (&Touchpoint, &SharedValues),
    requests: &mut Requests,
) {
    title_of_ui(ui, derived, touchpoint, requests);
    judged_ui(ui, derived, view, touchpoint, requests);
    let asked = asked_by(view.lens());
    mending::unfold_begun(ui, view, touchpoint);
    cases::unfold_asked(ui, view);
    let of = Id::unique(("of", &touchpoint.id));
    let mends_first = mending::is_first(ui, derived, touchpoint);
    let is_above = |row: &DetailRow| {
        asked == Some(row.id) || row.id == Detail::Cases || (row.id == Detail::Mending && mends_first)
    };
    let (first, rest): (Vec<_>, Vec<_>) =
        rows(derived, view, touchpoint, shared).into_iter().partition(is_above);
    details_ui(ui, requests, derived.words, (of, &first, asked), |ui, requests, detail| {
        detail_ui(ui, derived, view, (touchpoint, shared), (requests, detail));
    });
    ui.add_space(4.0);
    shared_ui(ui, derived, shared, requests);
    ui.add_space(2.0);
    let opened = details_ui(ui, requests, derived.words, (of, &rest, asked), |ui, requests, detail| {
        detail_ui(ui, derived, view, (touchpoint, shared), (requests, detail));
    });
    cases::complain_ui(ui, derived, touchpoint, requests);
    if opened == Some(Detail::Note) {
        ui.memory_mut(|memory| memory.request_focus(note_id(touchpoint)));
    }
}

/// Shows where the touchpoint is, its ratings, and what is found about it.
fn judged_ui(
    ui: &mut Ui,
    derived: &Derived,
    view: &mut ViewState,
    touchpoint: &Touchpoint,
    requests: &mut Requests,
) {
    let Some(judged) = derived.judged(&touchpoint.id) else { return };
    ui.add(Label::new(RichText::new(place_text(derived, touchpoint, judged)).weak()).wrap());
    ratings::ratings_ui(ui, derived, view, touchpoint, requests);
    disputed::disputed_ui(ui, derived, touchpoint, requests);
    let top = ui.cursor().top();
    findings_ui(ui, derived, judged);
    met_ui(ui, derived, view, requests);
    ui.add_space((FINDING - (ui.cursor().top() - top)).max(0.0));
}

fn detail_ui(
    ui: &mut Ui,
    derived: &Derived,
    view: &mut ViewState,
    (touchpoint, shared): (&Touchpoint, &SharedValues),
    (requests, detail): (&mut Requests, Detail),
) {
    match detail {
        Detail::Cases => cases::cases_ui(ui, derived, view, touchpoint, requests),
        Detail::Mending => mending::mending_ui(ui, derived, view, touchpoint, requests),
        Detail::HandledBy => handling::handling_ui(ui, derived, shared, requests),
        Detail::Promise => promise::promise_ui(ui, derived, view, (touchpoint, shared), requests),
        Detail::Trust => trust::trust_ui(ui, derived, touchpoint, requests),
        Detail::ReplyTime => clock::clock_ui(ui, derived, touchpoint, requests),
        Detail::Mandate => mandate::mandate_ui(ui, derived, touchpoint, requests),
        Detail::Connections => connections::connections_ui(ui, derived, view, touchpoint, requests),
        Detail::Note => note_ui(ui, derived, touchpoint, requests),
    }
}

/// Returns the detail that the lens asks about at each selected touchpoint, whether it is used or not; it stands
/// before all else.
fn asked_by(lens: Lens) -> Option<Detail> {
    match lens {
        Lens::Promise => Some(Detail::Promise),
        Lens::Trust => Some(Detail::Trust),
        Lens::Recovery => Some(Detail::Cases),
        Lens::Actors { people_alone: true } => Some(Detail::HandledBy),
        Lens::Experience
        | Lens::Gap
        | Lens::Reach
        | Lens::Actors { people_alone: false }
        | Lens::TwoSides
        | Lens::Customers => None,
    }
}

/// Returns the rows of details that most touchpoints do not need: title, rating, stage, channels and actors are
/// always there.
fn rows(
    derived: &Derived,
    view: &ViewState,
    touchpoint: &Touchpoint,
    shared: &SharedValues,
) -> Vec<DetailRow> {
    // The fields are named, so that the compiler asks where a new field is shown.
    let Content {
        note,
        title: _,
        dots: _,
        ratings: _,
        channels: _,
        actors: _,
        handled_by: _,
        promise: _,
        trust: _,
        clock: _,
        mandate: _,
        extra: _,
    } = &*touchpoint.content;
    let rows = [
        cases::row(derived, touchpoint),
        mending::row(derived, view, touchpoint),
        Some(handling::row(derived, shared)),
        Some(promise::row(derived, shared, Some(touchpoint))),
        Some(trust::row(derived, touchpoint)),
        clock::row(derived, touchpoint),
        Some(mandate::row(derived, touchpoint)),
        Some(connections::row(derived, touchpoint)),
        Some(note_row(note.trim())),
    ];
    rows.into_iter().flatten().collect()
}

fn note_row(note: &str) -> DetailRow {
    DetailRow { id: Detail::Note, is_used: !note.is_empty(), said: note.to_owned(), help: String::new() }
}

/// Returns the number and the stage of a touchpoint: "Touchpoint 7 · Arriving".
fn place_text(derived: &Derived, touchpoint: &Touchpoint, judged: &Judged) -> String {
    let number = derived.words.say("touchpoint-number", &[("number", judged.number.into())]);
    let stage = touchpoint.stage.as_ref().and_then(|id| derived.journey.stage(id));
    match stage.map(|stage| stage.name.trim()) {
        None | Some("") => number,
        Some(stage) => format!("{number} · {stage}"),
    }
}

pub(super) fn several_ui(
    ui: &mut Ui,
    derived: &Derived,
    view: &ViewState,
    shared: &SharedValues,
    requests: &mut Requests,
) {
    let count = derived.words.say("selected", &[("count", view.selection().len().into())]);
    thing::heading_ui(ui, &count);
    ratings::rate_all_ui(ui, derived, view, requests);
    ui.add_space(4.0);
    shared_ui(ui, derived, shared, requests);
    ui.add_space(4.0);
    let rows = [handling::row(derived, shared), promise::row(derived, shared, None)];
    let of = Id::unique(("several", view.selection().lead(), view.selection().len()));
    details_ui(ui, requests, derived.words, (of, &rows, asked_by(view.lens())), |ui, requests, detail| {
        if detail == Detail::HandledBy {
            handling::handling_ui(ui, derived, shared, requests);
        } else {
            promise::kept_ui(ui, derived, shared, requests);
        }
    });
    thing::commands_ui(ui, derived.words, &[("delete-several", CommandId::Delete, true)], requests);
}

/// Shows what can be set for any number of touchpoints.
fn shared_ui(ui: &mut Ui, derived: &Derived, shared: &SharedValues, requests: &mut Requests) {
    stage_of_ui(ui, derived, shared, requests);
    channels_ui(ui, derived, shared, requests);
    ui.add_space(2.0);
    actors_ui(ui, derived, shared, requests);
}

fn title_of_ui(ui: &mut Ui, derived: &Derived, touchpoint: &Touchpoint, requests: &mut Requests) {
    let (name, hint) = (derived.words.text("touchpoint-title"), derived.words.text("touchpoint-hint"));
    let field = TextField::new(Id::unique(("title", &touchpoint.id)), &name).hint(&hint).needed().strong();
    if let Some(title) = title_ui(ui, &mut requests.focus, &field, &touchpoint.title, 1) {
        requests.live(StepName::Rename, vec![Edit::Change(touchpoint.id.clone(), Field::Title(title))]);
    }
}

fn note_id(touchpoint: &Touchpoint) -> Id {
    Id::unique(("note", &touchpoint.id))
}

fn note_ui(ui: &mut Ui, derived: &Derived, touchpoint: &Touchpoint, requests: &mut Requests) {
    let (name, hint) = (derived.words.text("touchpoint-note"), derived.words.text("note-hint"));
    let field = TextField::new(note_id(touchpoint), &name).hint(&hint);
    if let Some(note) = text_ui(ui, &mut requests.focus, &field, &touchpoint.note, NOTE_ROWS) {
        requests.live(None, vec![Edit::Change(touchpoint.id.clone(), Field::Note(note))]);
    }
}

/// Says what the level rests on, where that is worth a notice (R4, R6).
fn findings_ui(ui: &mut Ui, derived: &Derived, judged: &Judged) {
    let words = derived.words;
    let split = capital(&words.split(&derived.insight, &derived.journey, judged));
    let findings = [
        (judged.assumed, words.text("finding-assumed")),
        (judged.split, split.into()),
        (judged.hides_somebody(), words.text("found-overridden")),
    ];
    for (_, told) in findings.into_iter().filter(|(found, _)| *found) {
        thing::notice_ui(ui, &told);
    }
}
