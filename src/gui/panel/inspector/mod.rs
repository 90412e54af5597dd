//! What the file says of what is selected, to be changed there: a touchpoint, several at once, a
//! connection, a stage; and of the map itself.

mod actors;
mod channels;
mod choice;
mod chosen;
mod clock;
mod connections;
mod details;
mod group_entry;
mod group_name;
mod handling;
mod mandate;
mod map;
mod met;
mod promise;
mod ratings;
mod stage;
mod thing;
mod time;
mod touchpoint;
mod trust;

use egui::Ui;

use chosen::Chosen;

use crate::{
    editor::{Derived, Memo, Picked, Selection, ViewState},
    gui::{panel::lists as people, requests::Requests},
};

/// What is kept of the inspector from frame to frame.
#[derive(Default)]
pub(in crate::gui) struct Inspector {
    chosen: Memo<(u64, Selection), Chosen>,
}

impl Inspector {
    pub(in crate::gui) fn show_ui(
        &mut self,
        ui: &mut Ui,
        derived: &Derived,
        looks: &mut ViewState,
        requests: &mut Requests,
    ) {
        if looks.selection.is_nothing() {
            map::map_ui(ui, derived, requests);
            people::people_ui(ui, derived, requests);
            return;
        }
        let now = (derived.serial, looks.selection.clone());
        let chosen = self.chosen.of(now, || Chosen::of(derived, &looks.selection));
        match looks.selection.picked().cloned() {
            Some(Picked::Connection(from, to)) => {
                connections::connection_ui(ui, derived, looks, (&from, &to), requests);
            }
            Some(Picked::Stage(id)) => stage::stage_ui(ui, derived, looks, (&id, chosen), requests),
            None => match looks.selection.single().and_then(|id| derived.journey.touchpoint(id)) {
                Some(touchpoint) => {
                    touchpoint::touchpoint_ui(ui, derived, looks, (touchpoint, chosen), requests);
                }
                None => touchpoint::several_ui(ui, derived, looks, chosen, requests),
            },
        }
    }
}
