//! A box to choose a touchpoint from, in journey order.

use egui::{Id, Ui};

use super::thing;
use crate::{
    editor::Derived,
    gui::{
        requests::{RequestedItem, Requests},
        widget::picker::{Choice, Picker, picker_ui},
    },
    journey::{ItemKey, TouchpointId},
};

/// Shows where an action or a case is, on a map where it could be elsewhere: a person who entered it at the wrong
/// touchpoint moves it to another.
pub(super) fn where_ui(
    ui: &mut Ui,
    derived: &Derived,
    (item, here): (ItemKey, Option<&TouchpointId>),
    requests: &mut Requests,
) {
    if derived.insight.touchpoints.len() < 2 {
        return;
    }
    let name = derived.words.text("item-where");
    thing::named_ui(ui, &name, |ui| {
        let shown = here.map(|id| derived.numbered_title(id)).unwrap_or_default();
        let field = (Id::unique(("where", &item)), &*name, &*shown);
        let chosen = touchpoint_picker_ui(ui, derived, field, |id| Some(id) != here, requests);
        requests.items.extend(chosen.map(|to| RequestedItem::Move(item, to)));
    });
}

/// Shows the box, with the touchpoints that are `offered`. Returns the one that was chosen.
pub(super) fn touchpoint_picker_ui(
    ui: &mut Ui,
    derived: &Derived,
    (id, name, shown): (Id, &str, &str),
    offered: impl Fn(&TouchpointId) -> bool,
    requests: &mut Requests,
) -> Option<TouchpointId> {
    let hint = derived.words.text("connect-to-hint");
    let picker = Picker { id, name, shown, hint: &hint, make: None };
    let all = || {
        let all = derived.insight.touchpoints.iter().map(|judged| &judged.id);
        all.filter(|id| offered(id)).map(|id| (derived.numbered_title(id), id.clone()))
    };
    match picker_ui(ui, &mut requests.focus, derived.words, &picker, all)?.choice {
        Choice::One(chosen) => Some(chosen),
        Choice::New(_) => None,
    }
}
