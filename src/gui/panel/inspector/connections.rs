//! Where a touchpoint leads and where it is come to from: the way to connections by key and by ear.

use egui::{Id, RichText, ScrollArea, Ui};

use crate::{
    editor::{Looks, Sight},
    gui::{
        id::CommandId,
        panel::inspector::{met, section::Part, thing},
        requests::Wishes,
        widget::{
            field::keyed_ui,
            picker::{Choice, Picker, picker_ui},
        },
    },
    journey::{Edit, Touchpoint, TouchpointId, Transition},
};

/// More than these scroll.
const ROWS: usize = 6;

/// In a chain the thread on the canvas tells it all: it is worth a list where ways part or meet.
pub(super) fn part(sight: &Sight, touchpoint: &Touchpoint) -> Part {
    let id = &touchpoint.id;
    let (out, into) = (sight.journey.after(id).len(), sight.journey.before(id).len());
    let said = match (out, into) {
        (0, 0) => String::new(),
        _ => sight.words.say("connections-said", &[("in", into.into()), ("out", out.into())]),
    };
    Part { name: "connections", is_used: out > 1 || into > 1, said, help: String::new() }
}

pub(super) fn connections_ui(
    ui: &mut Ui,
    sight: &Sight,
    looks: &mut Looks,
    touchpoint: &Touchpoint,
    wishes: &mut Wishes,
) {
    let id = &touchpoint.id;
    let (after, before) = (sight.journey.after(id), sight.journey.before(id));
    let out: Vec<_> = after.iter().map(|to| (id, *to)).collect();
    ends_ui(ui, sight, looks, ("leads-to", "disconnect-to"), (id, &out), wishes);
    connect_ui(ui, sight, id, wishes);
    let into: Vec<_> = before.iter().map(|from| (*from, id)).collect();
    ends_ui(ui, sight, looks, ("comes-from", "disconnect-from"), (id, &into), wishes);
}

/// The other ends of some connections of `own`.
fn ends_ui(
    ui: &mut Ui,
    sight: &Sight,
    looks: &mut Looks,
    (heading, remove): (&'static str, &'static str),
    (own, connections): (&TouchpointId, &[(&TouchpointId, &TouchpointId)]),
    wishes: &mut Wishes,
) {
    if connections.is_empty() {
        return;
    }
    ui.label(RichText::new(sight.words.text(heading)).weak());
    let height = ui.spacing().interact_size.y;
    let most = (height + ui.spacing().item_spacing.y) * ROWS as f32;
    let area = ScrollArea::vertical().id_salt(heading).max_height(most).auto_shrink([false, true]);
    area.show_rows(ui, height, connections.len(), |ui, rows| {
        for &(from, to) in &connections[rows] {
            let other = if from == own { to } else { from };
            let text = title(sight, other);
            let name = format!("{}: {text}", sight.words.text(heading));
            let remove = sight.words.say(remove, &[("title", text.as_str().into())]);
            let (gone, removed) = keyed_ui(ui, Id::unique((heading, from, to)), |ui| {
                thing::link_ui(ui, wishes, (&text, &name), &remove)
            });
            if gone {
                go_to(sight, looks, other);
            }
            if removed {
                wishes.step("step-delete", vec![Edit::Disconnect(from.clone(), to.clone())]);
            }
        }
    });
}

fn connect_ui(ui: &mut Ui, sight: &Sight, from: &TouchpointId, wishes: &mut Wishes) {
    let words = sight.words;
    let (name, hint) = (words.text("connect-to"), words.text("connect-to-hint"));
    let id = Id::unique("connect-to");
    let picker = Picker { id, name: &name, shown: &name, hint: &hint, make: None };
    let after = sight.journey.after(from);
    // In journey order; what would be refused is not offered.
    let all = || {
        let others = sight.insight.touchpoints.iter().map(|judged| &judged.id);
        let others = others.filter(|id| *id != from && after.binary_search(id).is_err());
        others.map(|id| (numbered(sight, id), id.clone()))
    };
    let pick = picker_ui(ui, &mut wishes.focus, words, &picker, all);
    if let Some(Choice::One(to)) = pick.map(|pick| pick.choice) {
        wishes.step("step-connect", vec![Edit::Connect(from.clone(), to, Transition::default())]);
    }
}

/// A connection that is selected, and what can be done with it.
pub(super) fn connection_ui(
    ui: &mut Ui,
    sight: &Sight,
    looks: &mut Looks,
    (from, to): (&TouchpointId, &TouchpointId),
    wishes: &mut Wishes,
) {
    let words = sight.words;
    thing::heading_ui(ui, &words.text("connection"));
    let mut go = None;
    for (name, end) in [("connection-from", from), ("connection-to", to)] {
        let name = words.text(name);
        let title = title(sight, end);
        thing::named_ui(ui, &name, |ui| {
            if thing::button_ui(ui, &mut wishes.focus, &title, &format!("{name}: {title}")) {
                go = Some(end);
            }
        });
    }
    if let Some(thread) = sight.sent_back(from, to) {
        met::leads_back_ui(ui, sight, thread);
    }
    ui.add_space(4.0);
    let can_turn = !sight.journey.connects(to, from);
    let commands = [
        ("connection-insert", CommandId::Insert, true),
        ("connection-turn", CommandId::TurnRound, can_turn),
        ("delete-connection", CommandId::Delete, true),
    ];
    thing::commands_ui(ui, words, &commands, wishes);
    if let Some(id) = go {
        go_to(sight, looks, id);
    }
}

/// Selects it and shows it, as the list of breaks does.
pub(super) fn go_to(sight: &Sight, looks: &mut Looks, id: &TouchpointId) {
    looks.selection.only(id.clone());
    looks.show(sight, id);
}

/// Which of those of one title it is.
fn numbered(sight: &Sight, id: &TouchpointId) -> String {
    let number = sight.number_of(id).map(|number| number.to_string()).unwrap_or_default();
    format!("{number} {}", title(sight, id)).trim().to_owned()
}

fn title(sight: &Sight, id: &TouchpointId) -> String {
    let title = sight.journey.touchpoint(id).map_or("", |touchpoint| touchpoint.title.as_str());
    sight.words.touchpoint_title(title).into_owned()
}
