//! Tasks with files are done one at a time: a dialog, a read, a save or an export is finished before the next
//! begins. So no result reaches another map than the one it was asked for, and no two saves meet.
//!
//! 1. Every task ends: a task whose job stopped ends as an error that is told.
//! 2. Requests that come while the disk is at work wait for it, but not for ever: a task that takes longer than
//!    [`PATIENCE`] hangs, and the person is asked whether to wait, to save elsewhere or to go on.
//! 3. A task has a number. Once it has been given up it is over: a late result begins nothing.

use std::{path::PathBuf, time::Duration};

use egui::Context;

use crate::{
    disk::Keeper,
    gui::file::{
        ask::Ask,
        condition::NoticeCondition,
        dialogs::{DialogAnswer, Dialogs},
        files::{AtDisk, FileTasks, TaskSubject},
        intent::Request,
        jobs::Stopped,
        session::Session,
    },
    words::Fault,
};

/// The time in which a working disk answers, in seconds of the window's clock.
const PATIENCE: f64 = 3.0;

/// The outcome of a task.
pub(in crate::gui) enum TaskEnd<T> {
    InTime(T),
    /// A result that came after the task had been given up.
    Late(T),
    Stopped,
}

impl Session {
    /// Runs `work` on a thread, and then `done` with its result. If the job stops, that is told; a result that
    /// comes too late is dropped.
    pub(in crate::gui::file) fn task<T: Send + 'static>(
        &mut self,
        ctx: &Context,
        about: TaskSubject,
        work: impl FnOnce() -> T + Send + 'static,
        done: impl FnOnce(&mut Self, &Context, T) + Send + 'static,
    ) {
        let file = about.file.clone();
        self.at_disk(ctx, about, work, move |session, ctx, outcome| match outcome {
            TaskEnd::InTime(result) => done(session, ctx, result),
            TaskEnd::Stopped => {
                let why = session.words().fault(&Fault::from(Stopped));
                session.notices.failure(format!("{}: {why}", file.display()));
            }
            TaskEnd::Late(_) => {}
        });
    }

    /// Runs a task as [`Self::task`] does, but `done` is called with every outcome.
    pub(in crate::gui::file) fn at_disk<T: Send + 'static>(
        &mut self,
        ctx: &Context,
        about: TaskSubject,
        work: impl FnOnce() -> T + Send + 'static,
        done: impl FnOnce(&mut Self, &Context, TaskEnd<T>) + Send + 'static,
    ) {
        self.give_up();
        let number = self.files.tasks.begin();
        let since = ctx.time();
        self.files.tasks.disk = Some(AtDisk { number, about, since, is_told: false });
        self.jobs.start(ctx, work, move |session, ctx, result| {
            let is_in_time = session.files.tasks.is_at_disk_for(number);
            if is_in_time {
                session.end_at_disk();
            }
            match (result, is_in_time) {
                (Ok(result), true) => done(session, ctx, TaskEnd::InTime(result)),
                (Ok(result), false) => done(session, ctx, TaskEnd::Late(result)),
                (Err(Stopped), true) => done(session, ctx, TaskEnd::Stopped),
                (Err(Stopped), false) => {}
            }
            session.take_up_waiting(ctx);
        });
    }

    /// Runs `work` on a thread beside the tasks, and then `done` with its result, unless another map is shown by
    /// then.
    pub(in crate::gui::file) fn start_for_map<T: Send + 'static>(
        &self,
        ctx: &Context,
        work: impl FnOnce() -> T + Send + 'static,
        done: impl FnOnce(&mut Self, &Context, Result<T, Stopped>) + Send + 'static,
    ) {
        let shown = self.files.maps_shown;
        self.jobs.start(ctx, work, move |session, ctx, result| {
            if session.files.maps_shown == shown {
                done(session, ctx, result);
            }
        });
    }

    /// Asks with one of the system's dialogs; if its job stops, a path can be typed instead.
    pub(in crate::gui::file) fn ask_outside(
        &mut self,
        ctx: &Context,
        ask: impl FnOnce(&dyn Dialogs) -> DialogAnswer + Send + 'static,
        done: impl FnOnce(&mut Self, &Context, DialogAnswer) + Send + 'static,
    ) {
        let dialogs = self.outside.dialogs.clone();
        let number = self.files.tasks.begin();
        self.files.tasks.dialog = Some(number);
        self.jobs.start(
            ctx,
            move || ask(&*dialogs),
            move |session, ctx, answer| {
                if session.files.tasks.dialog.take_if(|dialog| *dialog == number).is_some() {
                    done(session, ctx, answer.unwrap_or(DialogAnswer::NoDialog));
                    session.take_up_waiting(ctx);
                }
            },
        );
    }

    /// Ends the task, which also answers an open question whether to wait for it.
    fn end_at_disk(&mut self) {
        self.give_up();
        if let Some(Ask::Hung { request, is_own, .. }) =
            self.questions.take_if(|ask| matches!(ask, Ask::Hung { .. }))
        {
            self.files.tasks.waiting = Some(request).filter(|_| !is_own);
            self.questions.ask_next();
        }
    }

    /// Gives up the task: its result is no longer waited for.
    pub(in crate::gui::file) fn give_up(&mut self) {
        self.files.tasks.disk = None;
    }

    /// Takes up the request that came meanwhile, once nothing is under way and no question is open.
    pub(in crate::gui::file) fn take_up_waiting(&mut self, ctx: &Context) {
        if self.files.is_at_disk() || self.files.has_dialog() || self.questions.asked().is_some() {
            return;
        }
        if let Some(request) = self.files.tasks.waiting.take() {
            self.request(ctx, request);
        }
    }

    /// Watches the disk once a frame: tells of a task that hangs, and asks about the request that waits for it.
    pub(in crate::gui) fn watch_disk(&mut self, ctx: &Context) {
        let has_question = self.questions.asked().is_some();
        let Some(disk) = self.files.tasks.disk.as_mut().filter(|disk| !disk.is_told) else { return };
        if !disk.hangs(ctx) {
            // Each frame asks anew, because any frame before then cancels an earlier request to repaint.
            let left = disk.since + PATIENCE + 0.05 - ctx.time();
            ctx.request_repaint_after(Duration::from_secs_f64(left.max(0.05)));
            return;
        }
        if has_question {
            return;
        }
        disk.is_told = true;
        ctx.request_repaint();
        let own = disk.about.next.clone().map(Request::Leave);
        let (number, file) = (disk.number, disk.about.file.clone());
        match (self.files.tasks.waiting.take(), own) {
            (Some(request), _) => self.ask_hung(file, request, false),
            (None, Some(request)) => self.ask_hung(file, request, true),
            (None, None) => self.tell_hung(number, &file.display().to_string()),
        }
    }

    /// Asks whether to wait for the disk of this file. The request is the next step of the task itself, or one
    /// that waits for it.
    pub(in crate::gui::file) fn ask_hung(&mut self, file: PathBuf, request: Request, is_own: bool) {
        let is_kept = self.outside.keeper.as_ref().is_some_and(Keeper::can_keep);
        self.questions.ask(Ask::Hung { file, request, is_own, is_kept });
    }

    fn tell_hung(&mut self, number: u64, file: &str) {
        let text = self.words().say("disk-hangs", &[("file", file.into())]);
        self.notices.failure(text);
        self.notices.as_long_as(NoticeCondition::AtDisk(number));
    }

    /// Returns the file whose disk does not answer.
    pub(in crate::gui::file) fn hung_file(&self, ctx: &Context) -> Option<PathBuf> {
        self.files.tasks.disk.as_ref().filter(|disk| disk.hangs(ctx)).map(|disk| disk.about.file.clone())
    }
}

impl FileTasks {
    fn begin(&mut self) -> u64 {
        self.begun += 1;
        self.begun
    }

    /// Returns whether the disk is at work for the task of this number.
    pub(in crate::gui::file) fn is_at_disk_for(&self, number: u64) -> bool {
        self.disk.as_ref().is_some_and(|disk| disk.number == number)
    }
}

impl AtDisk {
    fn hangs(&self, ctx: &Context) -> bool {
        ctx.time() - self.since > PATIENCE
    }
}

#[cfg(test)]
mod tests;
