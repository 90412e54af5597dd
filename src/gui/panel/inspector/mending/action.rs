//! One action, field by field (R19): each is in the map as it is typed or pressed.

use egui::{Align, Id, Label, Layout, RichText, Ui, vec2};
use lucide_icons::Icon;

use crate::{
    editor::Derived,
    gui::{
        panel::inspector::{
            actors,
            choice::{ChoiceButton, Have, choices_ui},
            day::day_ui,
            thing,
        },
        requests::Requests,
        widget::{
            effort::effort_ui,
            field::{TextField, line_ui},
            focus::FocusPlace,
            style,
        },
    },
    journey::{Action, ActionId, ActionState, Actor, Edit, Effort, Item, ItemKey},
    picture::Role,
};

/// The field of what is done.
pub(super) fn what_id(action: &ActionId) -> Id {
    Id::unique(("action what", action))
}

pub(super) fn action_ui(ui: &mut Ui, derived: &Derived, action: &Action, requests: &mut Requests) {
    what_ui(ui, derived, action, requests);
    actor_ui(ui, derived, action, requests);
    who_ui(ui, derived, action, requests);
    due_ui(ui, derived, action, requests);
    effort_row_ui(ui, derived, action, requests);
    state_ui(ui, derived, action, requests);
    if action.state == ActionState::Dropped || !action.why.is_empty() {
        why_ui(ui, derived, action, requests);
    }
}

fn put(action: Action) -> Vec<Edit> {
    vec![Edit::Put(Item::Action(action).into())]
}

/// The text, and what takes the action away.
fn what_ui(ui: &mut Ui, derived: &Derived, action: &Action, requests: &mut Requests) {
    let words = derived.words;
    let delete = match action.what.trim() {
        "" => words.text("action-delete-unnamed").into_owned(),
        what => words.say("action-delete", &[("what", what.into())]),
    };
    thing::named_ui(ui, &words.text("action-what"), |ui| {
        let height = ui.spacing().interact_size.y;
        ui.horizontal(|ui| {
            let room = ui.available_width() - style::ICON_BUTTON - ui.spacing().item_spacing.x;
            ui.allocate_ui_with_layout(vec2(room, height), Layout::left_to_right(Align::Center), |ui| {
                let (name, hint) = (words.text("action-what-name"), words.text("action-what-hint"));
                let field = TextField::new(what_id(&action.id), &name).hint(&hint);
                if let Some(what) = line_ui(ui, &mut requests.focus, &field, &action.what) {
                    requests.live(None, put(Action { what, ..action.clone() }));
                }
            });
            let bin = style::icon_button(ui, Icon::Trash2, &delete);
            requests.focus.control(FocusPlace::Inspector, &bin);
            if bin.clicked() {
                requests.step(None, vec![Edit::Drop(ItemKey::Action(action.id.clone()))]);
            }
        });
    });
}

/// Who of the map does it.
fn actor_ui(ui: &mut Ui, derived: &Derived, action: &Action, requests: &mut Requests) {
    let words = derived.words;
    let actor = action.actor.as_ref().and_then(|id| derived.journey.actor(id));
    thing::named_ui(ui, &words.text("action-who"), |ui| {
        if let Some(actor) = actor {
            let remove = words.say("action-actor-remove", &[("name", actor.name.as_str().into())]);
            if thing::removable_ui(ui, requests, RichText::new(&actor.name), &remove) {
                requests.step(None, put(Action { actor: None, ..action.clone() }));
            }
            return;
        }
        let asked = (Id::unique(("action actor", &action.id)), &*words.text("action-actor-name"));
        let is_in = |actor: &Actor| action.actor.as_ref() == Some(&actor.id);
        if let Some((is_draft, mut edits, id)) = actors::pick_ui(ui, derived, asked, is_in, requests) {
            edits.extend(put(Action { actor: Some(id), ..action.clone() }));
            requests.pick(is_draft, None, edits);
        }
    });
}

/// Somebody in particular.
fn who_ui(ui: &mut Ui, derived: &Derived, action: &Action, requests: &mut Requests) {
    let words = derived.words;
    thing::named_ui(ui, "", |ui| {
        let (name, hint) = (words.text("action-who-name"), words.text("action-who-hint"));
        let field = TextField::new(Id::unique(("action who", &action.id)), &name).hint(&hint);
        if let Some(who) = line_ui(ui, &mut requests.focus, &field, &action.who) {
            requests.live(None, put(Action { who, ..action.clone() }));
        }
    });
}

fn due_ui(ui: &mut Ui, derived: &Derived, action: &Action, requests: &mut Requests) {
    let (words, today) = (derived.words, (requests.today)());
    thing::named_ui(ui, &words.text("action-due"), |ui| {
        let mut due = action.due.clone();
        let id = Id::unique(("action due", &action.id));
        day_ui(ui, words, requests, (id, &words.text("action-due-name"), &today), &mut due);
        if due != action.due {
            requests.live(None, put(Action { due, ..action.clone() }));
        }
        if derived.is_overdue(action) {
            let ink = style::colour(style::theme(ui.ctx()), Role::NeutralInk);
            ui.add(Label::new(style::strong(words.text("action-overdue"), style::SMALL_SIZE).color(ink)));
        }
    });
}

fn effort_row_ui(ui: &mut Ui, derived: &Derived, action: &Action, requests: &mut Requests) {
    let words = derived.words;
    thing::named_ui(ui, &words.text("action-effort"), |ui| {
        ui.horizontal(|ui| {
            let id = Id::unique(("action effort", &action.id));
            let said = words.effort(action.effort);
            let name = words.text("action-effort");
            let (dots, chosen) = effort_ui(ui, (id, &name), (action.effort.get(), Effort::MOST));
            requests.focus.control(FocusPlace::Inspector, &dots);
            dots.on_hover_text(words.text("action-effort-help"));
            ui.add(Label::new(RichText::new(said).weak()));
            if let Some(effort) = chosen.and_then(Effort::new) {
                requests.edits.extend(put(Action { effort, ..action.clone() }));
            }
        });
    });
}

fn state_ui(ui: &mut Ui, derived: &Derived, action: &Action, requests: &mut Requests) {
    let words = derived.words;
    let name = words.text("action-state");
    thing::named_ui(ui, &name, |ui| {
        let button = |state: &ActionState| ChoiceButton {
            value: state.clone(),
            text: words.action_state(state).into_owned(),
            have: Have::from(action.state == *state),
        };
        let mut states: Vec<_> = ActionState::ALL.iter().map(button).collect();
        // One that a newer Polku wrote is kept until another is chosen.
        if let ActionState::Unknown(_) = &action.state {
            states.push(button(&action.state));
        }
        let id = Id::unique(("action state", &action.id));
        let pressed = choices_ui(ui, &mut requests.focus, (id, &name), states);
        if let Some((state, _)) = pressed.filter(|(state, _)| *state != action.state) {
            requests.step(None, put(Action { state, ..action.clone() }));
        }
    });
}

fn why_ui(ui: &mut Ui, derived: &Derived, action: &Action, requests: &mut Requests) {
    let words = derived.words;
    thing::named_ui(ui, &words.text("action-why"), |ui| {
        let (name, hint) = (words.text("action-why-name"), words.text("action-why-hint"));
        let field = TextField::new(Id::unique(("action why", &action.id)), &name).hint(&hint);
        if let Some(why) = line_ui(ui, &mut requests.focus, &field, &action.why) {
            requests.live(None, put(Action { why, ..action.clone() }));
        }
    });
}
