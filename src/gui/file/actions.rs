//! Takes back a plan of actions that somebody worked on (R19). It is read on a thread, and exactly the differences
//! are changed, in one step. Where a row cannot be taken, nothing is changed, and the first faults are told.

use std::path::{Path, PathBuf};

use egui::Context;

use crate::{
    disk,
    editor::StepName,
    format::{
        actions::{ActionsFault, TakenActions, take_actions},
        table::{self, PlainSheet},
    },
    gui::file::{jobs::Stopped, session::Session},
    words::Fault,
};

/// The number of faults that are told one by one; the rest are only counted.
const MOST: usize = 4;

impl Session {
    /// Takes the plan of this file into the map that is shown now, and into no other.
    pub(super) fn read_actions(&mut self, ctx: &Context, path: PathBuf) {
        let from = path.clone();
        let work = move || {
            let mut source = disk::open_answers(&from).map_err(|error| Fault::from(&error))?;
            table::read_plain(&mut source).map(|table| table.sheet).map_err(|error| Fault::from(&error))
        };
        self.start_for_map(ctx, work, move |session, ctx, result| match result {
            Ok(Ok(sheet)) => session.take_actions(ctx, &path, &sheet),
            Ok(Err(fault)) => session.tell_not_taken(&path, &[fault]),
            Err(Stopped) => session.tell_not_taken(&path, &[Fault::from(Stopped)]),
        });
    }

    fn take_actions(&mut self, ctx: &Context, path: &Path, sheet: &PlainSheet) {
        // Typed text must be in the map before the two are compared.
        self.editor.commit_typed();
        self.editor.end_step();
        self.refresh();
        let Some(derived) = self.editor.derived() else { return };
        let ids = self.editor.view.ids.clone();
        let taken = take_actions(&derived.journey, derived.insight_as_is(), sheet, &mut || ids.number());
        match taken {
            Ok(taken) => self.actions_taken(ctx, path, &taken),
            Err(faults) => {
                let faults: Vec<_> = faults.iter().map(Fault::from).collect();
                self.tell_not_taken(path, &faults);
            }
        }
    }

    fn actions_taken(&mut self, ctx: &Context, path: &Path, taken: &TakenActions) {
        let before = self.editor.document().revision();
        self.editor.apply_as(StepName::TakeActions, &taken.edits);
        self.editor.end_step();
        if before == self.editor.document().revision() && !taken.edits.is_empty() {
            // The reason why the map refuses them is told with the other notes.
            return;
        }
        let words = self.words();
        let facts = [("changed", taken.changed.into()), ("added", taken.added.into())];
        let text = if taken.edits.is_empty() {
            words.text("actions-taken-none").into_owned()
        } else {
            words.say("actions-taken", &facts)
        };
        self.succeed_so_far(ctx, text);
        if !taken.remarks.is_empty() {
            let remarks: Vec<_> = taken.remarks.iter().map(|remark: &ActionsFault| remark.into()).collect();
            self.notices.warning(self.told_of(path, &remarks));
        }
        ctx.request_repaint();
    }

    fn tell_not_taken(&mut self, path: &Path, faults: &[Fault]) {
        let text = format!("{}\n{}", self.words().text("actions-not-taken"), self.told_of(path, faults));
        self.notices.failure(text);
    }

    /// Returns the first of these faults, a line each, and the number of the others.
    fn told_of(&self, path: &Path, faults: &[Fault]) -> String {
        let words = self.words();
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
        let told = faults.iter().take(MOST).map(|fault| format!("{name}: {}", words.fault(fault)));
        let more = faults.len().saturating_sub(MOST);
        let more = (more > 0).then(|| words.say("actions-more", &[("count", more.into())]));
        told.chain(more).collect::<Vec<_>>().join("\n")
    }
}
