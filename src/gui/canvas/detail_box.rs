//! The box beside the card in which a detail of the selection is typed: stage, channels, actors, note or answers.
//! Enter takes it, Tab goes on to the next detail, Esc takes everything back. What is typed is in the map at once;
//! answers are once they are taken.

use egui::{Area, Context, Frame, Id, Margin, Memory, Order, Pos2, Rect, Ui, pos2};

use crate::{
    editor::{Editor, TypedPart},
    gui::{
        canvas::{
            detail_content::{ROWS, box_ui, field_id, name},
            detail_keys::DetailKey,
        },
        id::focus_canvas,
        widget::{painter::egui_rect, style},
    },
    picture::Role,
    words::Words,
};

const WIDTH: f32 = 250.0;
/// The gap between the card and the box, in points.
const GAP: f32 = 6.0;
/// The greatest height of the box, in points.
const HIGHEST: f32 = ROWS + 100.0;

/// The state that the box keeps from frame to frame.
#[derive(Default)]
pub(in crate::gui) struct DetailBox {
    /// The detail in the box, and where the box was last shown; `None` while there is none.
    shown: Option<(TypedPart, Rect)>,
}

impl DetailBox {
    /// Takes the keys that end the box or mark a row. What was typed before has come in an earlier frame.
    pub(in crate::gui) fn take_keys(&mut self, ctx: &Context, editor: &mut Editor) {
        self.follow(ctx, editor);
        let Some(detail) = editor.detailing().map(|detailing| detailing.detail) else { return };
        if self.shown.is_none() {
            return;
        }
        let is_open = |editor: &Editor| editor.detailing().is_some_and(|it| it.detail == detail);
        while is_open(editor)
            && has_keys(ctx)
            && let Some(key) = DetailKey::in_frame(ctx, detail)
        {
            key.act(editor);
        }
        let pressed = ctx.input(|input| input.pointer.interact_pos().filter(|_| input.pointer.any_pressed()));
        let is_beside = pressed.zip(self.shown).is_some_and(|(at, (_, field))| !field.contains(at));
        if is_beside {
            editor.leave_detail();
        }
        self.follow(ctx, editor);
    }

    /// Shows the box over the canvas.
    pub(in crate::gui) fn show_ui(&mut self, ctx: &Context, editor: &mut Editor, words: &Words) {
        self.follow(ctx, editor);
        let Some(detail) = editor.detailing().map(|detailing| detailing.detail) else { return };
        let Some(card) = editor.selected_bounds() else { return };
        let canvas = egui_rect(editor.view.viewport.screen);
        let card = egui_rect(editor.view.viewport.camera.screen_from_canvas_rect(card));
        let is_new = self.shown.is_none();
        let area = Area::new(Id::unique(("detail", name(detail)))).order(Order::Middle).constrain_to(canvas);
        let shown = area.fixed_pos(beside(card, canvas)).show(ctx, |ui| {
            let framed = frame(ui).show(ui, |ui| {
                ui.set_width(WIDTH);
                box_ui(ui, editor, words, is_new)
            });
            framed.inner
        });
        let field = shown.response.rect;
        self.shown = Some((detail, field));
        if shown.inner {
            leave(ctx, editor, field);
        }
        self.follow(ctx, editor);
    }

    /// Gives the focus back to the canvas once the box is gone.
    fn follow(&mut self, ctx: &Context, editor: &Editor) {
        let detail = editor.detailing().map(|detailing| detailing.detail);
        if self.shown.is_some_and(|(shown, _)| Some(shown) != detail) {
            self.shown = None;
            if !editor.is_typed_on() && has_keys(ctx) {
                focus_canvas(ctx);
            }
            ctx.request_repaint();
        }
    }
}

/// Handles the field's loss of focus: a press within the box gives it back, anything else leaves the box.
fn leave(ctx: &Context, editor: &mut Editor, field: Rect) {
    let released = ctx.input(|input| input.pointer.interact_pos().filter(|_| input.pointer.any_released()));
    if released.is_some_and(|at| field.contains(at)) {
        ctx.memory_mut(|memory| memory.request_focus(field_id()));
    } else {
        editor.leave_detail();
    }
}

/// Returns whether nothing else has the focus. At the start of a frame Esc has already left the field in egui's
/// view.
fn has_keys(ctx: &Context) -> bool {
    ctx.memory(Memory::focused).is_none_or(|focused| focused == field_id())
}

/// Returns the place below the card or, where there is no room, to its right or left.
fn beside(card: Rect, canvas: Rect) -> Pos2 {
    let width = WIDTH + 40.0;
    if card.bottom() + GAP + HIGHEST <= canvas.bottom() {
        pos2(card.left(), card.bottom() + GAP)
    } else if card.right() + width <= canvas.right() {
        pos2(card.right() + 3.0 * GAP, card.top())
    } else if card.left() - width >= canvas.left() {
        pos2(card.left() - width, card.top())
    } else {
        pos2(card.left(), card.bottom() + GAP)
    }
}

fn frame(ui: &Ui) -> Frame {
    let theme = style::theme(ui.ctx());
    Frame::NONE
        .fill(style::colour(theme, Role::Panel))
        .stroke((2.0, style::colour(theme, Role::Accent)))
        .corner_radius(10)
        .inner_margin(Margin::symmetric(10, 8))
}
