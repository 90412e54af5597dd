//! What a click on the canvas asks for. Choosing is done at once; what changes the map is done by the app
//! when the canvas has been shown.

use egui::{Context, Pos2, Response};

use crate::{
    editor::{
        Looks, Named, Picked,
        gesture::{Side, Under},
    },
    gui::{id::canvas_id, widget::painter::picture_pos},
    journey::TouchpointId,
    picture::Pos,
};

/// What the app does for a click.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Asked {
    Rename(Named),
    /// A new touchpoint with its middle there, on the canvas.
    Add(Pos),
    /// The next touchpoint on that side of a card.
    AddBeside(TouchpointId, Side),
    /// A new touchpoint within a connection.
    Insert(TouchpointId, TouchpointId),
    /// The menu of what is selected, there on the screen.
    Menu(Pos2),
}

/// A click on what lies under the pointer: the first chooses it, the second in a row does more.
pub(super) fn clicked(ctx: &Context, response: &Response, under: Under, looks: &mut Looks) -> Option<Asked> {
    if response.secondary_clicked() {
        ctx.memory_mut(|memory| memory.request_focus(canvas_id()));
        choose_for_menu(under, looks);
        return response.interact_pointer_pos().or(ctx.pointer_latest_pos()).map(Asked::Menu);
    }
    if !response.clicked() {
        return None;
    }
    let adding = ctx.input(|input| input.modifiers.shift || input.modifiers.command);
    ctx.memory_mut(|memory| memory.request_focus(canvas_id()));
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
            Some(Asked::Add(looks.camera.canvas_from_screen(picture_pos(at))))
        }
        Under::Handle(..) => None,
    }
}

/// A card that is selected keeps the others selected too.
fn choose_for_menu(under: Under, looks: &mut Looks) {
    match under {
        Under::Card(id) if looks.selection.contains(&id) => {}
        Under::Handle(id, _) => choose(&Under::Card(id), false, looks),
        Under::Grip(from, to, _) => choose(&Under::Connection(from, to), false, looks),
        under => choose(&under, false, looks),
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
