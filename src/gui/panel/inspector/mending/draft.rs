//! A draft of an action: it is in the map only once something is written in its field, and no longer once the
//! field is emptied (R19).

use egui::{Id, Rect, Ui};

use super::action;
use crate::{
    editor::{Derived, action_worded},
    gui::{panel::inspector::thing, requests::Requests, widget::field::keyed_ui},
    journey::{Action, ActionId, Touchpoint, TouchpointId},
};

/// The field of what is not an action yet, or no longer one.
#[derive(Clone)]
pub(super) struct Draft {
    id: ActionId,
    /// The action that the draft stands above; `None` below all of them.
    before: Option<ActionId>,
    /// Whether the field is to get the focus.
    is_asked: bool,
}

impl Draft {
    pub(super) fn is_before(&self, action: &Action) -> bool {
        self.before.as_ref() == Some(&action.id)
    }

    pub(super) fn is_last(&self) -> bool {
        self.before.is_none()
    }
}

/// Gives the keys to the field of a new action, or to that of an action that has no words yet.
pub(super) fn begin(
    ui: &Ui,
    derived: &Derived,
    touchpoint: &Touchpoint,
    (actions, requests): (&[&Action], &Requests),
) {
    if let Some(blank) = actions.iter().find(|action| action.what.trim().is_empty()) {
        ui.memory_mut(|memory| memory.request_focus(action::what_id(&blank.id)));
        return;
    }
    let kept = kept(ui, &touchpoint.id).filter(|draft| actions.iter().all(|it| it.id != draft.id));
    let draft = kept.unwrap_or_else(|| new(derived, (actions, requests)));
    keep(ui, &touchpoint.id, Some(Draft { is_asked: true, ..draft }));
}

/// Returns the draft that is shown: always where there is no action, else once it was asked for or an action was
/// emptied.
pub(super) fn of(
    ui: &Ui,
    derived: &Derived,
    touchpoint: &Touchpoint,
    (actions, requests): (&[&Action], &Requests),
) -> Option<Draft> {
    let kept = kept(ui, &touchpoint.id).and_then(|draft| match place_of(actions, &draft.id) {
        // A draft that has been written in is an action like the others, as long as its field has a text.
        Some(_) => None,
        None => Some(draft),
    });
    let emptied = emptied(ui, &touchpoint.id, actions);
    let draft = emptied.or(kept).or_else(|| actions.is_empty().then(|| new(derived, (actions, requests))));
    let draft = draft.map(|draft| {
        let is_there = |before: &ActionId| place_of(actions, before).is_some();
        Draft { before: draft.before.filter(is_there), ..draft }
    });
    keep(ui, &touchpoint.id, draft.clone());
    keep_ids(ui, &touchpoint.id, actions);
    draft
}

/// Returns a draft in place of the action whose field has the focus, and which was there in the frame before and is
/// gone.
fn emptied(ui: &Ui, touchpoint: &TouchpointId, actions: &[&Action]) -> Option<Draft> {
    let before: Vec<ActionId> = ui.data(|data| data.get_temp(ids_key(touchpoint))).unwrap_or_default();
    let has_keys = |id: &&ActionId| ui.memory(|memory| memory.has_focus(action::what_id(id)));
    let gone = before.iter().find(|id| place_of(actions, id).is_none() && has_keys(id))?;
    let behind = before.iter().skip_while(|id| *id != gone).skip(1);
    let before = behind.into_iter().find(|id| place_of(actions, id).is_some()).cloned();
    Some(Draft { id: gone.clone(), before, is_asked: false })
}

pub(super) fn draft_ui(
    ui: &mut Ui,
    derived: &Derived,
    touchpoint: &Touchpoint,
    draft: &Draft,
    requests: &mut Requests,
) {
    let field_id = action::what_id(&draft.id);
    // The field takes the focus before it is shown, so that what is typed in the same frame is for it.
    if draft.is_asked {
        ui.memory_mut(|memory| memory.request_focus(field_id));
    }
    let mut typed = None;
    keyed_ui(ui, Id::unique(("action", &draft.id)), |ui| {
        thing::named_ui(ui, &derived.words.text("action-what"), |ui| {
            typed = action::what_field_ui(ui, derived, (&draft.id, ""), requests);
        });
    });
    if let Some(what) = typed.filter(|what| !what.trim().is_empty()) {
        let blank = Action::new(draft.id.clone(), touchpoint.id.clone(), "");
        requests.live(None, action_worded(&blank, what));
        ui.data_mut(|data| data.insert_temp(written_key(), draft.id.clone()));
    }
    let is_asked = draft.is_asked && !ui.memory(|memory| memory.has_focus(field_id));
    keep(ui, &touchpoint.id, Some(Draft { is_asked, ..draft.clone() }));
}

/// Scrolls to an action that has just been begun, with all of its fields.
pub(super) fn bring_into_view(ui: &Ui, id: &ActionId, rect: Rect) {
    let written: Option<ActionId> = ui.data(|data| data.get_temp(written_key()));
    if written.as_ref() == Some(id) {
        ui.data_mut(|data| data.remove::<ActionId>(written_key()));
        ui.scroll_to_rect(rect, None);
    }
}

/// Gives the keys to the action beside one that was deleted by key, or to the field of a new one.
pub(super) fn give_keys_beside(
    ui: &Ui,
    derived: &Derived,
    touchpoint: &Touchpoint,
    (actions, gone): (&[&Action], &Action),
    requests: &Requests,
) {
    let place = place_of(actions, &gone.id).unwrap_or_default();
    let beside = actions.get(place + 1).or_else(|| actions.get(place.wrapping_sub(1)));
    if let Some(beside) = beside {
        ui.memory_mut(|memory| memory.request_focus(action::what_id(&beside.id)));
        return;
    }
    let draft = Draft { is_asked: true, ..new(derived, (actions, requests)) };
    keep(ui, &touchpoint.id, Some(draft));
}

fn new(derived: &Derived, (actions, requests): (&[&Action], &Requests)) -> Draft {
    let id = requests.facts.ids.action_id(&derived.journey, actions.last().map(|action| &action.id));
    Draft { id, before: None, is_asked: false }
}

fn place_of(actions: &[&Action], id: &ActionId) -> Option<usize> {
    actions.iter().position(|action| action.id == *id)
}

/// Returns the key of the action that was written in the frame before.
fn written_key() -> Id {
    Id::unique("action written")
}

fn ids_key(touchpoint: &TouchpointId) -> Id {
    Id::unique(("actions shown", touchpoint))
}

fn keep_ids(ui: &Ui, touchpoint: &TouchpointId, actions: &[&Action]) {
    let ids: Vec<_> = actions.iter().map(|action| action.id.clone()).collect();
    ui.data_mut(|data| data.insert_temp(ids_key(touchpoint), ids));
}

fn draft_key(touchpoint: &TouchpointId) -> Id {
    Id::unique(("action draft", touchpoint))
}

fn kept(ui: &Ui, touchpoint: &TouchpointId) -> Option<Draft> {
    ui.data(|data| data.get_temp(draft_key(touchpoint)))
}

fn keep(ui: &Ui, touchpoint: &TouchpointId, draft: Option<Draft>) {
    ui.data_mut(|data| match draft {
        Some(draft) => _ = data.insert_temp(draft_key(touchpoint), draft),
        None => data.remove::<Draft>(draft_key(touchpoint)),
    });
}
