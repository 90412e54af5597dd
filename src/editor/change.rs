//! How the map changes: all edits of a frame or none, and a step that ends when nothing is held any more.

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
            if !is_live {
                self.document.seal();
            }
            match deed {
                Some(deed) => self.apply_as(ctx, deed, &edits),
                None => self.apply(ctx, &edits),
            }
            if !is_live {
                self.document.seal();
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

    /// A step ends when nothing is held: a drag, a slider, a held key, a typed number are one step each.
    pub(super) fn seal(&mut self, ctx: &Context) {
        let held = ctx.input(|input| input.pointer.any_down() || !input.keys_down.is_empty());
        if !held && self.typing.is_none() && self.renaming.is_none() {
            self.document.seal();
        }
    }

    /// A text is committed when the keys go elsewhere, also to another text; and what was done before a text
    /// gets the keys is not of that text, so Esc in it must not put that back.
    pub(super) fn seal_text(&mut self, had_keys: Option<Id>) {
        if self.typing != had_keys && self.renaming.is_none() {
            self.document.seal();
        }
    }
}
