//! What a click on the canvas asks for. Selecting is done at once; what changes the map is done by the app after
//! the canvas has been shown.

use egui::{Context, Pos2, Response};

use crate::{
    editor::{
        RenameTarget, ViewState,
        gesture::{HitTarget, Side},
    },
    gui::{
        id::{CommandId, focus_canvas},
        widget::painter::picture_pos,
    },
    journey::TouchpointId,
    picture::Pos,
};

/// What the app does for a click.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum CanvasRequest {
    Rename(RenameTarget),
    /// A new touchpoint with its middle at this place on the canvas.
    Add(Pos),
    /// The next touchpoint on this side of a card.
    AddBeside(TouchpointId, Side),
    /// The text selected in another window, to be pasted at this place on the canvas.
    PasteMarked(Pos),
    /// The menu of the selection, at this place on the screen.
    Menu(Pos2),
    Run(CommandId),
}

/// Handles a click on what is under the pointer: the first click selects it, the second in a row does more.
pub(super) fn clicked(
    ctx: &Context,
    response: &Response,
    under: HitTarget,
    view: &mut ViewState,
) -> Option<CanvasRequest> {
    if response.secondary_clicked() {
        focus_canvas(ctx);
        view.click_for_menu(under);
        return response.interact_pointer_pos().or(ctx.pointer_latest_pos()).map(CanvasRequest::Menu);
    }
    if !response.clicked() {
        return None;
    }
    let adding = ctx.input(|input| input.modifiers.shift || input.modifiers.command);
    focus_canvas(ctx);
    view.click(&under, adding);
    if let HitTarget::Handle(id, side) = under {
        return Some(CanvasRequest::AddBeside(id, side));
    }
    if adding || !response.double_clicked() { None } else { double_clicked(response, under, view) }
}

/// Returns what a second click in a row asks for.
fn double_clicked(response: &Response, under: HitTarget, view: &ViewState) -> Option<CanvasRequest> {
    match under {
        HitTarget::Card(id) => Some(CanvasRequest::Rename(RenameTarget::Touchpoint(id))),
        HitTarget::Head(id) => Some(CanvasRequest::Rename(RenameTarget::Stage(id))),
        HitTarget::Connection(from, to) | HitTarget::Grip(from, to, _) => {
            Some(CanvasRequest::Rename(RenameTarget::Connection(from, to)))
        }
        HitTarget::Nothing => {
            let at = response.interact_pointer_pos()?;
            Some(CanvasRequest::Add(view.viewport.camera.canvas_from_screen(picture_pos(at))))
        }
        HitTarget::Handle(..) => None,
    }
}
