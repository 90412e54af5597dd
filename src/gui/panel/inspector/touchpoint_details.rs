//! The details of a touchpoint that most touchpoints do not need, and where each of them stands.

use egui::{Id, Ui};

use crate::{
    editor::{Derived, SharedValues, ViewState},
    gui::{
        panel::{
            id::Detail,
            inspector::{
                cases, clock, connections, details::DetailRow, handling, mandate, mending, promise, trust,
            },
        },
        requests::Requests,
        widget::field::{TextField, text_ui},
    },
    insight::Lens,
    journey::{Content, Edit, Field, Touchpoint},
};

/// The number of lines that a note has at first.
const NOTE_ROWS: usize = 3;

/// Shows a detail.
pub(super) fn detail_ui(
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
pub(super) fn asked_by(lens: Lens) -> Option<Detail> {
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

/// Returns the id of the field of the note.
pub(super) fn note_id(touchpoint: &Touchpoint) -> Id {
    Id::unique(("note", &touchpoint.id))
}

/// Returns the rows of details that stand above what can be set for any number of touchpoints, and those below it.
pub(super) fn rows_above_and_below(
    ui: &Ui,
    derived: &Derived,
    view: &ViewState,
    (touchpoint, shared): (&Touchpoint, &SharedValues),
) -> (Vec<DetailRow>, Vec<DetailRow>) {
    let asked = asked_by(view.lens());
    let mends_first = mending::is_first(ui, derived, touchpoint);
    let is_above = |row: &DetailRow| {
        asked == Some(row.id) || row.id == Detail::Cases || (row.id == Detail::Mending && mends_first)
    };
    rows(derived, view, touchpoint, shared).into_iter().partition(is_above)
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

fn note_ui(ui: &mut Ui, derived: &Derived, touchpoint: &Touchpoint, requests: &mut Requests) {
    let (name, hint) = (derived.words.text("touchpoint-note"), derived.words.text("note-hint"));
    let field = TextField::new(note_id(touchpoint), &name).hint(&hint);
    if let Some(note) = text_ui(ui, &mut requests.focus, &field, &touchpoint.note, NOTE_ROWS) {
        requests.live(None, vec![Edit::Change(touchpoint.id.clone(), Field::Note(note))]);
    }
}
