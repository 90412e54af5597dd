//! The actors of the selected touchpoints (R15): chosen from those of the map or made by typing a name, each with
//! the role that it has in the whole map.

use egui::{Id, Label, RichText, Ui};

use crate::{
    editor::{Derived, SharedValues, StepName, actor_named},
    gui::{
        panel::{inspector::thing, lists},
        requests::Requests,
        widget::{
            field::keyed_ui,
            picker::{Choice, Picker, picker_ui},
        },
    },
    journey::{Actor, ActorId, Edit},
};

pub(super) fn actors_ui(ui: &mut Ui, derived: &Derived, shared: &SharedValues, requests: &mut Requests) {
    thing::named_ui(ui, &derived.words.text("actors"), |ui| add_ui(ui, derived, shared, requests));
    for actor in derived.journey.actors() {
        if let Some(&count) = shared.actors.get(&actor.id) {
            keyed_ui(ui, Id::unique(("actor", &actor.id)), |ui| {
                actor_ui(ui, derived, shared, (actor, shared.is_all(count)), requests);
            });
        }
    }
}

fn actor_ui(
    ui: &mut Ui,
    derived: &Derived,
    shared: &SharedValues,
    (actor, of_all): (&Actor, bool),
    requests: &mut Requests,
) {
    let remove = derived.words.say("actor-remove", &[("name", actor.name.as_str().into())]);
    let removed = thing::crossed_ui(ui, requests, &remove, |ui, requests| {
        let room = ui.available_width() - lists::ROLE_WIDTH - ui.spacing().item_spacing.x;
        ui.scope(|ui| {
            ui.set_min_width(room);
            ui.set_max_width(room);
            let text = RichText::new(&actor.name);
            let text = if of_all { text } else { text.weak() };
            ui.add(Label::new(text).truncate());
        });
        lists::place_ui(ui, derived.words, actor, requests);
    });
    if removed {
        requests.step(StepName::Actors, shared.with_actor(&derived.journey, &actor.id, false));
    }
}

fn add_ui(ui: &mut Ui, derived: &Derived, shared: &SharedValues, requests: &mut Requests) {
    let name = derived.words.text("actor-add");
    let has_all = |actor: &Actor| shared.actors.get(&actor.id).is_some_and(|&count| shared.is_all(count));
    let picked = pick_ui(ui, derived, (Id::unique("actor-add"), &name), has_all, requests);
    if let Some((is_draft, mut edits, id)) = picked {
        edits.extend(shared.with_actor(&derived.journey, &id, true));
        requests.pick(is_draft, StepName::Actors, edits);
    }
}

/// Shows a box to choose an actor of those that `is_in` does not hold for, or to name a new one, which is the last
/// row. Returns whether the choice is still a draft, the edits that make a new actor, and the actor's id.
pub(super) fn pick_ui(
    ui: &mut Ui,
    derived: &Derived,
    (id, name): (Id, &str),
    is_in: impl Fn(&Actor) -> bool,
    requests: &mut Requests,
) -> Option<(bool, Vec<Edit>, ActorId)> {
    let hint = derived.words.text("actor-add-hint");
    let picker = Picker { id, name, shown: name, hint: &hint, make: Some("actor-make") };
    let all = || {
        let others = derived.journey.actors().iter().filter(|actor| !is_in(actor));
        others.map(|actor| (actor.name.clone(), actor.id.clone()))
    };
    let pick = picker_ui(ui, &mut requests.focus, derived.words, &picker, all)?;
    let (edits, id) = match pick.choice {
        Choice::One(id) => (Vec::new(), id),
        Choice::New(name) => actor_named(&derived.journey, &requests.facts.ids, name),
    };
    Some((pick.is_draft, edits, id))
}
