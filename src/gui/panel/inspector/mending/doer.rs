//! Who does what is to be done (R19): an actor of the map, and who in particular.

use egui::{Id, RichText, Ui};

use crate::{
    editor::Derived,
    gui::{
        panel::inspector::{actors, thing},
        requests::Requests,
        widget::field::{TextField, line_ui},
    },
    journey::{Action, Actor, Edit, Item},
};

/// The number of egui's passes within which an actor who was chosen is in the map.
const SOON: u64 = 4;

/// Shows which actor of the map does it. A control that has the focus and goes away hands it to the next field.
pub(super) fn actor_ui(ui: &mut Ui, derived: &Derived, action: &Action, requests: &mut Requests) {
    let words = derived.words;
    let actor = action.actor.as_ref().and_then(|id| derived.journey.actor(id));
    thing::named_ui(ui, &words.text("action-who"), |ui| match actor {
        Some(actor) => {
            if has_just_changed(ui, changed_id(action, "chosen")) {
                ui.memory_mut(|memory| memory.request_focus(who_id(action)));
            }
            let remove = words.say("action-actor-remove", &[("name", actor.name.as_str().into())]);
            let is_removed = thing::removable_ui(ui, requests, RichText::new(&actor.name), &remove);
            if is_removed {
                // Pressed by key, the cross hands on the focus, but not the press.
                if ui.memory(|memory| memory.focused().is_some()) {
                    changes_now(ui, changed_id(action, "removed"));
                }
                requests.step(None, put(Action { actor: None, ..action.clone() }));
            }
        }
        None => pick_actor_ui(ui, derived, action, requests),
    });
}

/// Shows the field of who in particular does it.
pub(super) fn who_ui(ui: &mut Ui, derived: &Derived, action: &Action, requests: &mut Requests) {
    let words = derived.words;
    thing::named_ui(ui, "", |ui| {
        let (name, hint) = (words.text("action-who-name"), words.text("action-who-hint"));
        let field = TextField::new(who_id(action), &name).hint(&hint);
        if let Some(who) = line_ui(ui, &mut requests.focus, &field, &action.who) {
            requests.live(None, put(Action { who, ..action.clone() }));
        }
    });
}

/// Returns the edits that put an action into the map.
pub(super) fn put(action: Action) -> Vec<Edit> {
    vec![Edit::Put(Item::Action(action).into())]
}

fn who_id(action: &Action) -> Id {
    Id::unique(("action who", &action.id))
}

fn pick_actor_ui(ui: &mut Ui, derived: &Derived, action: &Action, requests: &mut Requests) {
    let name = derived.words.text("action-actor-name");
    let asked = (Id::unique(("action actor", &action.id)), &*name);
    let is_in = |actor: &Actor| action.actor.as_ref() == Some(&actor.id);
    let picked = actors::pick_ui(ui, derived, asked, is_in, requests);
    if picked.is_some() {
        changes_now(ui, changed_id(action, "chosen"));
    } else if has_just_changed(ui, changed_id(action, "removed")) {
        ui.memory_mut(|memory| memory.request_focus(who_id(action)));
    }
    if let Some((is_draft, mut edits, id)) = picked {
        edits.extend(put(Action { actor: Some(id), ..action.clone() }));
        requests.pick(is_draft, None, edits);
    }
}

/// Returns whether the control for the actor has just been replaced by its other form. What was only typed is in
/// the map a little later.
fn has_just_changed(ui: &Ui, id: Id) -> bool {
    let changed: Option<u64> = ui.data_mut(|data| data.remove_temp(id));
    changed.is_some_and(|changed| ui.ctx().cumulative_pass_nr() - changed <= SOON)
}

fn changes_now(ui: &Ui, id: Id) {
    let now = ui.ctx().cumulative_pass_nr();
    ui.data_mut(|data| data.insert_temp(id, now));
}

/// Returns the key of when an actor was chosen last, or removed by key.
fn changed_id(action: &Action, what: &str) -> Id {
    Id::unique(("action actor", &action.id)).with(what)
}
