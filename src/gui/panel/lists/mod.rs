//! The lists of stages, actors and segments, managed in one place: a section each, below what the map says of
//! itself. Removing one clears its uses in the same step.

mod drag;
mod group_row;
mod groups;
mod list;
mod list_item;
mod moves;
mod next_row;
mod round;
mod stages;
mod uses;

use egui::{Context, Id, Ui};

use list::EditableList;
use uses::Uses;

use crate::{
    editor::{Derived, StepName, cast_moved},
    gui::{
        panel::{
            id::{ListId, SectionId},
            section::{self, Section},
        },
        requests::Requests,
        widget::choice_box::{ChoiceBox, ChoiceRow},
    },
    journey::{Actor, Edit, Place, Segment},
    words::Words,
};

/// The width of the box for an actor's role, in points.
pub(in crate::gui) const ROLE_WIDTH: f32 = 104.0;
/// The width of the checkbox for whether a segment is in target, in points.
const TARGET: f32 = 88.0;

/// Opens the lists, whatever had the focus, and gives it to the first.
pub(in crate::gui) fn unfold(ctx: &Context) {
    for list in ListId::ALL {
        section::unfold(ctx, SectionId::List(list));
    }
    section::go_to(ctx, SectionId::List(ListId::ALL[0]));
}

pub(in crate::gui) use round::{begin as begin_round, forget as forget_round};

pub(in crate::gui) fn lists_ui(ui: &mut Ui, derived: &Derived, requests: &mut Requests) {
    let journey = &derived.journey;
    for list in ListId::ALL {
        let count = match list {
            ListId::Stages => journey.stages().len(),
            ListId::Actors => journey.actors().len(),
            ListId::Segments => journey.segments().len(),
        };
        let id = SectionId::List(list);
        let (title, said) = (derived.words.text(id.title()), count.to_string());
        let said = if count == 0 { "" } else { &said };
        let section = Section { id, title: &title, said, help: "", is_open: false };
        section.show_ui(ui, requests, |ui, requests| {
            let uses = Uses::kept(ui, derived);
            match list {
                ListId::Stages => stages::list(derived, &uses).show_ui(ui, requests),
                ListId::Actors => actors(derived, &uses).show_ui(ui, requests),
                ListId::Segments => segments(derived, &uses).show_ui(ui, requests),
            }
        });
    }
    groups::groups_ui(ui, derived, requests);
}

fn actors<'a>(derived: &'a Derived, uses: &'a Uses) -> EditableList<'a, Actor> {
    EditableList {
        derived,
        uses,
        aside: ROLE_WIDTH,
        aside_ui: place_ui,
        moving: StepName::Move,
        moved: cast_moved::<Actor>,
    }
}

fn segments<'a>(derived: &'a Derived, uses: &'a Uses) -> EditableList<'a, Segment> {
    EditableList {
        derived,
        uses,
        aside: TARGET,
        aside_ui: target_ui,
        moving: StepName::Move,
        moved: cast_moved::<Segment>,
    }
}

/// Shows the box that chooses an actor's role (R15).
pub(in crate::gui) fn place_ui(ui: &mut Ui, words: &Words, actor: &Actor, requests: &mut Requests) {
    let name = words.say("actor-place", &[("name", actor.name.as_str().into())]);
    let shown = words.place(&actor.place);
    let places = [Place::Front, Place::Back, Place::Supplier, Place::Owner, Place::Other];
    let rows = || places.map(|it| ChoiceRow::new(it.clone(), words.place(&it), it == actor.place)).into();
    let chosen = ui.scope(|ui| {
        ui.set_max_width(ROLE_WIDTH);
        ui.spacing_mut().button_padding.x = 6.0;
        let (id, help) = (Id::unique(("place", actor.id.as_str())), format!("{name}: {shown}"));
        ChoiceBox { id, name: &name, shown: &shown, help: &help, width: Some(ROLE_WIDTH) }
            .show_ui(ui, rows)
            .inner
    });
    if let Some(place) = chosen.inner.filter(|place| *place != actor.place) {
        requests.step(None, vec![Edit::ChangeActor(Actor { place, ..actor.clone() })]);
    }
}

/// Shows the checkbox for whether a segment is in target: those out of target are listed, not counted (R6).
fn target_ui(ui: &mut Ui, words: &Words, segment: &Segment, requests: &mut Requests) {
    let mut in_target = segment.in_target;
    let name = words.say("segment-in-target", &[("name", segment.name.as_str().into())]);
    ui.scope(|ui| {
        ui.set_width(TARGET);
        let checkbox = ui.checkbox(&mut in_target, words.text("in-target"));
        checkbox.on_hover_text(words.text("in-target-help")).accessible_name(name);
    });
    if in_target != segment.in_target {
        requests.step(None, vec![Edit::ChangeSegment(Segment { in_target, ..segment.clone() })]);
    }
}
