//! How the map changes: all edits of a frame or none, and a step that ends when the next press comes.

use egui::{Context, Id};

use crate::{
    disk::{Deed, Document},
    journey::{Edit, EditError},
};

use super::{
    app::App,
    command,
    panels::{Step, Wishes},
};

/// What the step is called that makes a row of a list.
pub(super) const ADDING: Deed = "step-add";

impl App {
    /// All or nothing; then the frame is laid out again, so that canvas, trace, list and verdict agree.
    pub(super) fn apply(&mut self, ctx: &Context, edits: &[Edit]) {
        self.change(ctx, edits, |document| document.apply(edits));
    }

    /// What the panels ask for.
    pub(super) fn grant(&mut self, ctx: &Context, wishes: Wishes) {
        self.grant_name(ctx, wishes.named);
        if wishes.text_ended {
            self.document.press_ended();
        }
        if let Some(refusal) = wishes.refusal {
            self.notices.refusal(ctx, refusal);
        }
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

    /// A name that is being typed is in the map at once, and is one step with what it is a name of.
    fn grant_name(&mut self, ctx: &Context, named: Option<(Deed, Vec<Edit>)>) {
        match named {
            Some((_, edits)) if edits.is_empty() => {
                self.document.roll_back();
                ctx.request_discard("the map changed");
            }
            Some((deed, edits)) => {
                self.propose(ctx, deed, &edits);
            }
            None => {}
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

    /// Esc takes a text back as undo does. The name of something new leaves undo and redo as they were.
    pub(super) fn escape_text(&mut self) {
        let deed = self.document.undo_step().and_then(|between| between.step.deed);
        if self.document.is_proposed() && deed == Some(ADDING) {
            self.document.roll_back();
        } else {
            self.document.take_back();
        }
    }

    /// Before the map is saved or left: what is typed so far is in it, and Esc takes back only what comes
    /// later.
    pub(super) fn commit_texts(&mut self, ctx: &Context) {
        self.end_renaming(ctx);
        if !self.is_proposing() {
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
