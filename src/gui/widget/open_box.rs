//! Which box is open, so that what is typed in it can be taken as soon as it is left, before anything else is
//! done.

use egui::{Context, Id, Popup, Rect};

/// The box that was opened last; it counts as open until a row of it is chosen or Esc drops what is typed in it.
#[derive(Clone, Copy)]
pub(in crate::gui) struct Open {
    pub popup: Id,
    /// The rectangles in which a click does not leave the box: the box itself and what opened it.
    pub own: [Rect; 2],
}

impl Open {
    pub(in crate::gui) fn of(ctx: &Context) -> Option<Self> {
        ctx.data(|data| data.get_temp(Self::id()))
    }

    pub(in crate::gui) fn keep(self, ctx: &Context) {
        ctx.data_mut(|data| data.insert_temp(Self::id(), self));
    }

    pub(in crate::gui) fn is_shown(self, ctx: &Context) -> bool {
        Popup::is_id_open(ctx, self.popup)
    }

    /// Returns whether a button of the pointer is pressed outside the box.
    pub(in crate::gui) fn is_left_by_press(self, ctx: &Context) -> bool {
        let pressed = ctx.input(|input| input.pointer.interact_pos().filter(|_| input.pointer.any_pressed()));
        pressed.is_some_and(|at| !self.own.iter().any(|rect| rect.contains(at)))
    }

    /// Closes the box and forgets it: nothing typed in it is waited for any more.
    pub(in crate::gui) fn close(ctx: &Context) {
        if let Some(open) = Self::of(ctx) {
            Popup::close_id(ctx, open.popup);
        }
        ctx.data_mut(|data| data.remove::<Self>(Self::id()));
    }

    fn id() -> Id {
        Id::unique("box that is open")
    }
}
