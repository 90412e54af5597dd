//! How the map changes: all edits of a frame or none, and a step that ends when the next press comes.

use egui::{Context, Id};

use crate::{
    editor::{Deed, Document},
    journey::{Edit, EditError},
};

use super::{
    app::App,
    command,
    panels::{Step, Wishes},
};

impl App {
    /// All or nothing; then the frame is laid out again, so that canvas, trace, list and verdict agree.
    pub(super) fn apply(&mut self, ctx: &Context, edits: &[Edit]) {
        self.change(ctx, edits, |document| document.apply(edits));
    }

    /// What the panels ask for.
    pub(super) fn grant(&mut self, ctx: &Context, wishes: Wishes) {
        self.apply(ctx, &wishes.edits);
        for Step { deed, edits, is_live } in wishes.steps {
            match deed {
                Some(deed) => self.apply_as(ctx, deed, &edits),
                None => self.apply(ctx, &edits),
            }
            if !is_live {
                self.end_beside_text();
            }
        }
        let command = command::ALL.iter().find(|command| Some(command.name) == wishes.run);
        if let Some(command) = command.filter(|command| (command.ready)(self)) {
            self.run(ctx, command);
        }
    }

    /// As [`Self::apply`], for a step that the menu calls what was done.
    pub(super) fn apply_as(&mut self, ctx: &Context, deed: Deed, edits: &[Edit]) {
        self.change(ctx, edits, |document| document.apply_as(deed, edits));
    }

    /// What a gesture under way would come to, in place of what it came to in the last frame; whether
    /// that can be.
    pub(super) fn propose(&mut self, ctx: &Context, deed: Deed, edits: &[Edit]) -> bool {
        self.change(ctx, edits, |document| document.propose(deed, edits))
    }

    /// As [`Self::propose`], before anything is laid out in this frame.
    pub(super) fn propose_early(&mut self, ctx: &Context, deed: Deed, edits: &[Edit]) -> bool {
        self.change_early(ctx, edits, |document| document.propose(deed, edits))
    }

    fn change(
        &mut self,
        ctx: &Context,
        edits: &[Edit],
        change: impl FnOnce(&mut Document) -> Result<(), EditError>,
    ) -> bool {
        let done = self.change_early(ctx, edits, change);
        if done && !edits.is_empty() {
            ctx.request_discard("the map changed");
        }
        done
    }

    fn change_early(
        &mut self,
        ctx: &Context,
        edits: &[Edit],
        change: impl FnOnce(&mut Document) -> Result<(), EditError>,
    ) -> bool {
        if edits.is_empty() {
            return true;
        }
        let before = self.document.journey().clone();
        match change(&mut self.document) {
            Ok(()) => {
                self.tell_unseen(ctx, &before, edits);
                true
            }
            // Doors only offer what can be done, so this is a fault of ours; nothing changed.
            Err(error) => {
                self.notices.failure(error.to_string());
                false
            }
        }
    }

    /// A press ends the one before, as its event comes; within a text it is a part of that. A gesture and a
    /// name on the canvas end themselves.
    pub(super) fn presses_come(&mut self, ctx: &Context) {
        let begins = self.presses.look(ctx, self.typing);
        if begins && !self.is_proposing() {
            self.document.press_ended();
        }
    }

    /// What was done while a text has the keys is not of that text, so Esc in it must not take that back.
    pub(super) fn end_beside_text(&mut self) {
        if self.typing.is_some() && !self.is_proposing() {
            self.document.press_ended();
        }
    }

    /// A text is committed when the keys go elsewhere, also to another text; and what was done before a text
    /// gets the keys is not of that text either.
    pub(super) fn text_left(&mut self, had_keys: Option<Id>) {
        if self.typing != had_keys && !self.is_proposing() {
            self.document.press_ended();
        }
    }

    /// Whether a gesture is under way or something is being named on the canvas.
    fn is_proposing(&self) -> bool {
        self.renaming.is_some() || self.looks.gesture.is_under_way()
    }
}
