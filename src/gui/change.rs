//! What the panels ask for, and when a step ends: each press ends the one before, a text is a step of its own.

use egui::{Context, Id};

use super::{
    app::App,
    command, notes,
    panels::{Step, Wishes},
};

impl App {
    /// What the panels ask for.
    pub(super) fn grant(&mut self, ctx: &Context, wishes: Wishes) {
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
        let command = command::ALL.iter().find(|command| Some(command.name) == wishes.run);
        if let Some(command) = command.filter(|command| (command.ready)(self)) {
            self.run(ctx, command);
        }
    }

    /// A press ends the one before, as its event comes; within a text it is a part of that.
    pub(super) fn presses_come(&mut self, ctx: &Context) {
        if self.presses.look(ctx, self.typing) {
            self.editor.press_ended();
        }
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
                notes::Kind::Done => self.notices.success(ctx, text),
                notes::Kind::Refused => self.notices.refusal(ctx, text),
                notes::Kind::Failed => self.notices.failure(text),
            }
        }
    }
}
