//! The inspector: it shows what is selected, to be changed there: a touchpoint, several at once, a connection or a
//! stage; and the map itself.

mod actors;
mod cases;
mod channels;
mod choice;
mod clock;
mod connections;
mod day;
mod details;
mod disputed;
mod group_entry;
mod handling;
mod mandate;
mod map;
mod mending;
mod met;
mod outcomes;
mod promise;
mod rating_row;
mod ratings;
mod read;
mod stage;
mod thing;
mod time;
mod touchpoint;
mod touchpoint_details;
mod touchpoint_picker;
mod trust;
mod typed_rating;

use egui::Ui;

pub(in crate::gui) use cases::open_contact;
pub(in crate::gui) use map::begin_title;

use crate::{
    editor::{Derived, Memo, Picked, Selection, SharedValues, ViewState},
    gui::{panel::lists, requests::Requests},
};

/// The state that the inspector keeps from frame to frame.
#[derive(Default)]
pub(in crate::gui) struct Inspector {
    shared: Memo<(u64, Selection), SharedValues>,
    /// The selection that it showed last.
    shown: Selection,
}

impl Inspector {
    /// Returns whether the inspector now shows something else than before, and so is read from its top.
    pub(in crate::gui) fn turns_to(&mut self, selection: &Selection) -> bool {
        let turns = self.shown != *selection;
        if turns {
            self.shown = selection.clone();
        }
        turns
    }

    pub(in crate::gui) fn show_ui(
        &mut self,
        ui: &mut Ui,
        derived: &Derived,
        view: &mut ViewState,
        requests: &mut Requests,
    ) {
        if view.selection().is_nothing() {
            map::map_ui(ui, derived, requests);
            lists::lists_ui(ui, derived, requests);
            outcomes::outcomes_ui(ui, derived, view, requests);
            return;
        }
        let now = (derived.serial, view.selection().clone());
        let shared = self.shared.of(now, || SharedValues::of(derived, view.selection()));
        match view.selection().picked().cloned() {
            Some(Picked::Connection(from, to)) => {
                connections::connection_ui(ui, derived, view, (&from, &to), requests);
            }
            Some(Picked::Stage(id)) => stage::stage_ui(ui, derived, view, (&id, shared), requests),
            None => match view.selection().single().and_then(|id| derived.journey.touchpoint(id)) {
                Some(touchpoint) => {
                    touchpoint::touchpoint_ui(ui, derived, view, (touchpoint, shared), requests);
                }
                None => touchpoint::several_ui(ui, derived, view, shared, requests),
            },
        }
    }
}
