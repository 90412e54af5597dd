//! What a click on the canvas asks for. Choosing is done at once; what changes the map is done by the app
//! when the canvas has been shown.

use egui::{Context, Pos2, Response};

use crate::journey::TouchpointId;

use super::super::{
    gesture::{Side, Under},
    looks::{Looks, Picked},
    rename::Named,
};

/// What the app does for a click.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Asked {
    Rename(Named),
    /// A new touchpoint with its middle there, on the canvas.
    Add(Pos2),
    /// The next touchpoint on that side of a card.
    AddBeside(TouchpointId, Side),
    /// A new touchpoint within a connection.
    Insert(TouchpointId, TouchpointId),
}

/// A click on what lies under the pointer: the first chooses it, the second in a row does more.
pub(super) fn clicked(ctx: &Context, response: &Response, under: Under, looks: &mut Looks) -> Option<Asked> {
    if !response.clicked() {
        return None;
    }
    let adding = ctx.input(|input| input.modifiers.shift || input.modifiers.command);
    ctx.memory_mut(|memory| memory.request_focus(super::Canvas::id()));
    choose(&under, adding, looks);
    if let Under::Handle(id, side) = under {
        return Some(Asked::AddBeside(id, side));
    }
    if adding || !response.double_clicked() {
        return None;
    }
    match under {
        Under::Card(id) => Some(Asked::Rename(Named::Touchpoint(id))),
        Under::Head(id) => Some(Asked::Rename(Named::Stage(id))),
        Under::Connection(from, to) | Under::Grip(from, to, _) => Some(Asked::Insert(from, to)),
        Under::Nothing => {
            let at = response.interact_pointer_pos()?;
            Some(Asked::Add(looks.camera.canvas_from_screen(at)))
        }
        Under::Handle(..) => None,
    }
}

/// Adding takes a card in or out; beside everything it keeps what is selected.
fn choose(under: &Under, adding: bool, looks: &mut Looks) {
    let selection = &mut looks.selection;
    match under {
        Under::Card(id) if adding => selection.toggle(id.clone()),
        Under::Card(id) => selection.only(id.clone()),
        Under::Connection(from, to) => selection.pick(Picked::Connection(from.clone(), to.clone())),
        Under::Head(id) => selection.pick(Picked::Stage(id.clone())),
        Under::Nothing if !adding => selection.clear(),
        Under::Nothing | Under::Handle(..) | Under::Grip(..) => {}
    }
}
