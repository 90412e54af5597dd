//! Text that is typed but not in the map yet: a name in an open box, which means nothing until the box is left,
//! answers beside a card, and text that cannot be read. None of it is lost silently when the map is saved or left.

use egui::Context;

use crate::gui::{
    file::{session::Session, state::Typed},
    requests::Requests,
    widget::open_box::Open,
};

impl Typed {
    pub(in crate::gui) fn is_nothing(&self) -> bool {
        self.draft.is_none() && self.unread.is_none()
    }
}

impl Session {
    /// Keeps the text typed in this frame's panels. A box that is closed by anything but Esc was left: then the
    /// name typed in it is taken.
    pub(in crate::gui) fn keep_typed(&mut self, ctx: &Context, requests: &mut Requests) {
        self.typed.unread = requests.text.unread.take();
        let drafted = requests.text.draft.take();
        match Open::of(ctx) {
            Some(open) if open.is_shown(ctx) => {
                // Another box has taken its place.
                if self.typed.popup.replace(open.popup) != Some(open.popup) {
                    self.take_draft();
                }
                self.typed.draft = drafted;
            }
            Some(_) => {
                self.typed.draft = drafted.or(self.typed.draft.take());
                self.leave_box(ctx);
            }
            None => self.typed.draft = None,
        }
    }

    /// Returns whether something may be typed that is not in the map yet.
    pub(super) fn is_something_typed(&self) -> bool {
        !self.typed.is_nothing() || self.editor.detailing().is_some()
    }

    /// Closes the open box and takes the name typed in it.
    pub(in crate::gui) fn leave_box(&mut self, ctx: &Context) {
        Open::close(ctx);
        self.take_draft();
    }

    fn take_draft(&mut self) {
        let Some(step) = self.typed.draft.take() else { return };
        self.editor.end_step();
        step.apply(&mut self.editor);
        self.editor.end_step();
    }

    /// Commits typed text before the map is saved or left: the text so far is in the map, and Esc takes back only
    /// what comes later. Returns whether all of it could be read. Text that could not is told, and a time or a day
    /// stays in its field.
    pub(super) fn commit_texts(&mut self, ctx: &Context) -> bool {
        self.leave_box(ctx);
        let is_read = self.editor.is_detail_readable();
        self.editor.commit_typed();
        self.editor.end_step();
        let Some((field, refusal)) = self.typed.unread.take() else { return is_read };
        ctx.memory_mut(|memory| memory.surrender_focus(field));
        self.notices.refusal(ctx, refusal);
        false
    }
}
