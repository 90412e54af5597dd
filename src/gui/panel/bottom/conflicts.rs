//! What two people said differently: each conflict a sentence, with ours, theirs, both where they can stand side by
//! side, and what was there before. A click on the sentence goes to where it is on the map; whoever writes
//! something else there has decided, too.

use egui::{Button, Label, RichText, ScrollArea, Sense, Ui};

use crate::{
    editor::{Derived, Picked, StepName, ViewState},
    gui::{panel::bottom::nothing, requests::Requests},
    journey::{Address, Conflict, Decision, Journey},
};

/// What is kept while the window is open.
#[derive(Default)]
pub(super) struct Conflicts {
    /// How many there were at most since there was none.
    most: usize,
}

/// The height of a row: a sentence of two lines, and buttons.
const ROW: f32 = 36.0;
/// The room of the buttons.
const BUTTONS: f32 = 330.0;

impl Conflicts {
    /// How many are decided, and of how many.
    pub(super) fn count_ui(&self, ui: &mut Ui, derived: &Derived, left: usize) {
        let facts = [("decided", (self.most - left).into()), ("all", self.most.into())];
        let told = derived.words.say("conflicts-decided", &facts);
        ui.add(Label::new(RichText::new(&told).weak()).truncate()).on_hover_text(told);
    }

    /// Notes how many there are now.
    pub(super) fn note(&mut self, left: usize) {
        self.most = if left == 0 { 0 } else { self.most.max(left) };
    }

    pub(super) fn show_ui(ui: &mut Ui, derived: &Derived, view: &mut ViewState, requests: &mut Requests) {
        let conflicts: Vec<&Conflict> = derived.journey.conflicts().collect();
        if conflicts.is_empty() {
            return nothing::nothing_ui(ui, &derived.words.text("conflicts-none"));
        }
        let area = ScrollArea::vertical().id_salt("conflicts").auto_shrink(false);
        area.show_rows(ui, ROW, conflicts.len(), |ui, rows| {
            for conflict in &conflicts[rows] {
                ui.push_id(conflict.key(), |ui| row_ui(ui, derived, view, conflict, requests));
            }
        });
    }
}

/// The sentence and what can be chosen.
fn row_ui(
    ui: &mut Ui,
    derived: &Derived,
    view: &mut ViewState,
    conflict: &Conflict,
    requests: &mut Requests,
) {
    let words = derived.words;
    let sentence = words.dispute(&derived.journey, conflict);
    ui.horizontal(|ui| {
        ui.set_height(ROW);
        let room = (ui.available_width() - BUTTONS).max(120.0);
        let label = Label::new(&sentence).wrap().sense(Sense::click());
        let said = ui.allocate_ui(egui::vec2(room, ROW), |ui| {
            ui.set_width(room);
            ui.add(label)
        });
        if said.inner.on_hover_text(words.text("conflict-go-help")).clicked() {
            go_to(derived, view, conflict);
        }
        for (name, decision) in choices(&derived.journey, conflict) {
            let text = words.text(name);
            let accessible = format!("{text}: {sentence}");
            let button = ui.add(Button::new(&*text));
            button.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &accessible));
            if button.on_hover_text(words.text(&format!("{name}-help"))).clicked() {
                decide(derived, conflict, &decision, requests);
            }
        }
    });
    ui.separator();
}

/// What there is to choose, in this order.
fn choices(journey: &Journey, conflict: &Conflict) -> Vec<(&'static str, Decision)> {
    let mut choices = vec![("conflict-ours", Decision::Ours), ("conflict-theirs", Decision::Theirs)];
    if journey.can_keep_both(conflict) {
        choices.push(("conflict-both", Decision::Both(String::new())));
    }
    if !conflict.base.is_empty() {
        choices.push(("conflict-base", Decision::Base));
    }
    choices
}

fn decide(derived: &Derived, conflict: &Conflict, decision: &Decision, requests: &mut Requests) {
    let theirs = derived.words.text("conflict-their-group").into_owned();
    let decision = if let Decision::Both(_) = decision { &Decision::Both(theirs) } else { decision };
    match derived.journey.decided(conflict, decision) {
        Ok(edits) => requests.step(StepName::Decide, edits),
        // Somebody has changed the file by hand: the field itself can still be written.
        Err(error) => {
            let facts = [("field", derived.words.field_name(&error.field).into())];
            requests.refusal = Some(derived.words.say("conflict-cannot", &facts));
        }
    }
}

/// Selects what it is about, and shows it.
fn go_to(derived: &Derived, view: &mut ViewState, conflict: &Conflict) {
    match derived.journey.disputed(conflict) {
        Some(Address::Touchpoint(id) | Address::Rating(id, _)) => view.select_and_show(derived, &id),
        Some(Address::Connection(from, to)) => {
            view.show(derived, &from);
            view.selection.pick(Picked::Connection(from, to));
        }
        _ => view.selection.clear(),
    }
}
