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
                details::details_ui,
                disputed, handling, mending,
                met::met_ui,
                promise, ratings,
                stage::stage_of_ui,
                thing,
                touchpoint_details::{asked_by, detail_ui, note_id, rows_above_and_below},
            },
        },
        requests::Requests,
        widget::field::{TextField, title_ui},
    },
    insight::Judged,
    journey::{Edit, Field, Touchpoint},
    words::capital,
};

/// The room for one finding below the faces, in points: the finding that a press on a face brings moves no field
/// away from the pointer.
const FINDING: f32 = 34.0;

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
    let (first, rest) = rows_above_and_below(ui, derived, view, (touchpoint, shared));
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
