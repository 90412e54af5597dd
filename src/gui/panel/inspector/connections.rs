//! The connections of a touchpoint, out of it and into it: the way to connections by key and by screen reader.

use egui::{Id, RichText, ScrollArea, Ui};

use super::touchpoint_picker::touchpoint_picker_ui;
use crate::{
    editor::{Derived, StepName, ViewState},
    gui::{
        id::CommandId,
        panel::{
            id::Detail,
            inspector::{
                details::{DetailRow, take_along},
                met, thing,
            },
        },
        requests::Requests,
        widget::{
            field::{TextField, keyed_ui, line_ui},
            focus::PanelFocus,
        },
    },
    journey::{Edit, Touchpoint, TouchpointId, Transition},
};

/// The number of rows above which the list scrolls.
const ROWS: usize = 6;
/// The width of a label beside the other end, in points.
const LABEL: f32 = 104.0;

/// Returns the row of the connections. In a chain the thread on the canvas says it all; a list is worth showing
/// where ways part or meet.
pub(super) fn row(derived: &Derived, touchpoint: &Touchpoint) -> DetailRow {
    let id = &touchpoint.id;
    let (out, into) = (derived.journey.after(id).len(), derived.journey.before(id).len());
    let said = match (out, into) {
        (0, 0) => String::new(),
        _ => derived.words.say("connections-said", &[("in", into.into()), ("out", out.into())]),
    };
    DetailRow { id: Detail::Connections, is_used: out > 1 || into > 1, said, help: String::new() }
}

pub(super) fn connections_ui(
    ui: &mut Ui,
    derived: &Derived,
    view: &mut ViewState,
    touchpoint: &Touchpoint,
    requests: &mut Requests,
) {
    let id = &touchpoint.id;
    let (after, before) = (derived.journey.after(id), derived.journey.before(id));
    let out: Vec<_> = after.iter().map(|to| (id, *to)).collect();
    ends_ui(ui, derived, view, ("leads-to", "disconnect-to"), (id, &out), requests);
    connect_ui(ui, derived, id, requests);
    let into: Vec<_> = before.iter().map(|from| (*from, id)).collect();
    ends_ui(ui, derived, view, ("comes-from", "disconnect-from"), (id, &into), requests);
}

/// Shows the other ends of some connections of `own`.
fn ends_ui(
    ui: &mut Ui,
    derived: &Derived,
    view: &mut ViewState,
    (heading, remove): (&'static str, &'static str),
    (own, connections): (&TouchpointId, &[(&TouchpointId, &TouchpointId)]),
    requests: &mut Requests,
) {
    if connections.is_empty() {
        return;
    }
    ui.label(RichText::new(derived.words.text(heading)).weak());
    let height = ui.spacing().interact_size.y;
    let most = (height + ui.spacing().item_spacing.y) * ROWS as f32;
    let area = ScrollArea::vertical().id_salt(heading).max_height(most).auto_shrink([false, true]);
    area.show_rows(ui, height, connections.len(), |ui, rows| {
        for &(from, to) in &connections[rows] {
            let other = if from == own { to } else { from };
            let title = derived.title_of(other);
            let gone = keyed_ui(ui, Id::unique((heading, from, to)), |ui| {
                end_ui(ui, derived, (from, to), [&*title, heading, remove], requests)
            });
            if gone {
                take_along(ui, Detail::Connections);
                view.select_and_show(derived, other);
            }
        }
    });
}

/// Shows the other end of a connection, its label, and a cross that removes it. Returns whether the end was
/// pressed.
fn end_ui(
    ui: &mut Ui,
    derived: &Derived,
    (from, to): (&TouchpointId, &TouchpointId),
    [title, heading, remove]: [&str; 3],
    requests: &mut Requests,
) -> bool {
    let name = format!("{}: {title}", derived.words.text(heading));
    let remove = derived.words.say(remove, &[("title", title.into())]);
    let mut gone = false;
    let removed = thing::crossed_ui(ui, requests, &remove, |ui, requests| {
        let room = ui.available_width() - LABEL - ui.spacing().item_spacing.x;
        ui.scope(|ui| {
            ui.set_width(room);
            gone = thing::button_ui(ui, &mut requests.focus, title, &name);
        });
        let said = derived.words.say("label-at", &[("end", name.as_str().into())]);
        label_ui(ui, derived, (from, to), &said, requests);
    });
    if removed {
        requests.step(StepName::Delete, vec![Edit::Disconnect(from.clone(), to.clone())]);
    }
    gone
}

/// Shows the field of a connection's label; an empty field is no label.
fn label_ui(
    ui: &mut Ui,
    derived: &Derived,
    (from, to): (&TouchpointId, &TouchpointId),
    name: &str,
    requests: &mut Requests,
) {
    let hint = derived.words.text("connection-label");
    let field = TextField::new(Id::unique(("label", from, to)), name).hint(&hint).trimmed();
    let label = derived.journey.transition(from, to).map_or("", |it| it.label.as_str());
    if let Some(label) = line_ui(ui, &mut requests.focus, &field, label) {
        requests.live(StepName::Label, vec![Edit::Label(from.clone(), to.clone(), label)]);
    }
}

fn connect_ui(ui: &mut Ui, derived: &Derived, from: &TouchpointId, requests: &mut Requests) {
    let words = derived.words;
    let (id, name) = (Id::unique("connect-to"), words.text("connect-to"));
    let after = derived.journey.after(from);
    // A connection that would be refused is not offered.
    let offered = |id: &TouchpointId| id != from && after.binary_search(&id).is_err();
    if let Some(to) = touchpoint_picker_ui(ui, derived, (id, &name, &name), offered, requests) {
        requests.step(StepName::Connect, vec![Edit::Connect(from.clone(), to, Transition::default())]);
    }
}

/// Shows a selected connection, and what can be done with it.
pub(super) fn connection_ui(
    ui: &mut Ui,
    derived: &Derived,
    view: &mut ViewState,
    (from, to): (&TouchpointId, &TouchpointId),
    requests: &mut Requests,
) {
    let words = derived.words;
    thing::heading_ui(ui, &words.text("connection"));
    let go = [("connection-from", from), ("connection-to", to)]
        .map(|(name, end)| way_to_end_ui(ui, derived, name, end, &mut requests.focus).then_some(end));
    let name = words.text("connection-label");
    thing::named_ui(ui, &name, |ui| label_ui(ui, derived, (from, to), &name, requests));
    if let Some(thread) = derived.sent_back(from, to) {
        met::leads_back_ui(ui, derived, thread);
    }
    ui.add_space(4.0);
    let can_turn = !derived.journey.connects(to, from);
    let commands = [
        ("connection-insert", CommandId::Insert, true),
        ("connection-turn", CommandId::TurnRound, can_turn),
        ("delete-connection", CommandId::Delete, true),
    ];
    thing::commands_ui(ui, words, &commands, requests);
    if let Some(id) = go.into_iter().flatten().last() {
        view.select_and_show(derived, id);
    }
}

/// Shows one end of a connection as a button. Returns whether it was pressed.
fn way_to_end_ui(
    ui: &mut Ui,
    derived: &Derived,
    name: &str,
    end: &TouchpointId,
    focus: &mut PanelFocus,
) -> bool {
    let (name, title) = (derived.words.text(name), derived.title_of(end));
    let mut is_pressed = false;
    thing::named_ui(ui, &name, |ui| {
        is_pressed = thing::button_ui(ui, focus, &title, &format!("{name}: {title}"));
    });
    is_pressed
}
