//! What the file says of what is selected, to be changed there: a touchpoint, several at once, a
//! connection, a stage; and of the map itself.

mod actors;
mod channels;
mod chosen;
mod connections;
mod map;
mod section;
mod stage;
mod thing;
mod touchpoint;

use egui::{Frame, Label, Margin, RichText, Ui};

use super::{
    looks::{Looks, Picked},
    panels::Wishes,
    sight::Sight,
};

use chosen::Chosen;

/// What is kept of the inspector from frame to frame.
#[derive(Default)]
pub(super) struct Inspector {
    chosen: Option<Chosen>,
}

impl Inspector {
    pub(super) fn show_ui(&mut self, ui: &mut Ui, sight: &Sight, looks: &mut Looks, wishes: &mut Wishes) {
        if looks.selection.is_nothing() {
            map::map_ui(ui, sight, wishes);
            return;
        }
        let chosen = self.chosen.take().filter(|chosen| chosen.is_of(sight, &looks.selection));
        let chosen = self.chosen.insert(chosen.unwrap_or_else(|| Chosen::of(sight, &looks.selection)));
        match looks.selection.picked().cloned() {
            Some(Picked::Connection(from, to)) => {
                connections::connection_ui(ui, sight, looks, (&from, &to), wishes);
            }
            Some(Picked::Stage(id)) => stage::stage_ui(ui, sight, looks, (&id, chosen), wishes),
            None => match looks.selection.single().and_then(|id| sight.journey.touchpoint(id)) {
                Some(touchpoint) => touchpoint::touchpoint_ui(ui, sight, looks, (touchpoint, chosen), wishes),
                None => touchpoint::several_ui(ui, sight, looks, chosen, wishes),
            },
        }
    }
}

fn note_ui(ui: &mut Ui, sight: &Sight, note: &str) {
    if note.is_empty() {
        return;
    }
    ui.add_space(4.0);
    ui.label(RichText::new(sight.words.text("note")).weak());
    let fill = ui.visuals().faint_bg_color;
    Frame::NONE.fill(fill).corner_radius(8).inner_margin(Margin::same(10)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.add(Label::new(note).wrap().selectable(true));
    });
}

fn row_ui(ui: &mut Ui, name: &str, value: &str) {
    ui.label(RichText::new(name).weak());
    ui.add(Label::new(if value.is_empty() { "–" } else { value }).wrap().selectable(true));
    ui.end_row();
}
