//! What the panels ask for, and when a step ends: each press ends the one before, a text is a step of its own.

use egui::{Context, Id};

use crate::{editor::Deed, journey::Edit};

use super::{
    app::App,
    notes,
    panels::{Step, Wishes},
};

/// What the step is called that makes a row of a list.
pub(super) const ADDING: Deed = "step-add";

impl App {
    /// What the panels ask for.
    pub(super) fn grant(&mut self, ctx: &Context, wishes: Wishes) {
        self.grant_name(wishes.named);
        if wishes.text_ended {
            self.editor.press_ended();
        }
        if let Some(refusal) = wishes.refusal {
            self.notices.refusal(ctx, refusal);
        }
        self.editor.apply(&wishes.edits);
        for Step { deed, edits, is_live } in wishes.steps {
            match deed {
                Some(deed) => self.editor.apply_as(deed, &edits),
                None => self.editor.apply(&edits),
            }
            if !is_live {
                self.end_beside_text();
            }
        }
        if let Some(command) = wishes.run.filter(|command| self.is_ready(*command)) {
            self.run(ctx, command);
        }
    }

    /// A name that is being typed is in the map at once, and is one step with what it is a name of.
    fn grant_name(&mut self, named: Option<(Deed, Vec<Edit>)>) {
        match named {
            Some((_, edits)) if edits.is_empty() => self.editor.roll_back(),
            Some((deed, edits)) => {
                self.editor.propose(deed, &edits);
            }
            None => {}
        }
    }

    /// A press ends the one before, as its event comes; within a text it is a part of that.
    pub(super) fn presses_come(&mut self, ctx: &Context) {
        if self.presses.look(ctx, self.typing) {
            self.editor.press_ended();
        }
    }

    /// Esc takes a text back as undo does. The name of something new leaves undo and redo as they were.
    pub(super) fn escape_text(&mut self) {
        let deed = self.editor.document().undo_step().and_then(|between| between.step.deed);
        if self.editor.document().is_proposed() && deed == Some(ADDING) {
            self.editor.roll_back();
        } else {
            self.editor.take_back();
        }
    }

    /// Before the map is saved or left: what is typed so far is in it, and Esc takes back only what comes
    /// later.
    pub(super) fn commit_texts(&mut self, ctx: &Context) {
        self.end_renaming(ctx);
        self.editor.press_ended();
    }

    /// What was done while a text has the keys is not of that text, so Esc in it must not take that back.
    pub(super) fn end_beside_text(&mut self) {
        if self.typing.is_some() {
            self.editor.press_ended();
        }
    }

    /// A text is committed when the keys go elsewhere, also to another text; and what was done before a text
    /// gets the keys is not of that text either.
    pub(super) fn text_left(&mut self, had_keys: Option<Id>) {
        if self.typing != had_keys {
            self.editor.press_ended();
        }
    }

    /// What changed since the panels were laid out is laid out again before it is shown, so that canvas,
    /// trace, list and verdict agree.
    pub(super) fn show_changes(&mut self, ctx: &Context) {
        if self.editor.take_changed() {
            ctx.request_discard("the map changed");
        }
    }

    /// What the editor noted, as lines at the foot of the canvas.
    pub(super) fn tell_notes(&mut self, ctx: &Context) {
        for note in self.editor.take_notes() {
            let text = notes::text(&note, self.editor.journey(), self.words());
            match notes::kind(&note) {
                notes::Kind::Aside => self.notices.aside(ctx, text),
                notes::Kind::Refused => self.notices.refusal(ctx, text),
                notes::Kind::Failed => self.notices.failure(text),
            }
        }
    }
}
