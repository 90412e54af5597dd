//! Work that may take long runs on threads of its own: the window never waits for a disk or a dialog.
//!
//! Every job reports: its result, or that it stopped, by a panic or because the system gave it no thread. So
//! nobody waits for ever for a job that no longer exists.

use std::{
    sync::mpsc::{Receiver, Sender, channel},
    thread,
};

use egui::Context;

use crate::words::{Fault, FaultKind};

/// The work that a job leaves for the window to do when it is ready.
type Done<S> = Box<dyn FnOnce(&mut S, &Context) + Send>;

/// The same work, before the job has its result.
type Told<S, T> = Box<dyn FnOnce(&mut S, &Context, Result<T, Stopped>) + Send>;

/// Work under way for a session `S`.
pub(in crate::gui) struct Jobs<S> {
    sender: Sender<Done<S>>,
    receiver: Receiver<Done<S>>,
}

/// The report of a job that ended without a result, by a fault of Polku's or of the system's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::gui) struct Stopped;

impl<S> Default for Jobs<S> {
    fn default() -> Self {
        let (sender, receiver) = channel();
        Self { sender, receiver }
    }
}

impl<S: 'static> Jobs<S> {
    /// Runs `work` on a thread; a later frame of the window calls `done` with its result.
    pub(in crate::gui) fn start<T: Send + 'static>(
        &self,
        ctx: &Context,
        work: impl FnOnce() -> T + Send + 'static,
        done: impl FnOnce(&mut S, &Context, Result<T, Stopped>) + Send + 'static,
    ) {
        let report = Report { done: Some(Box::new(done)), sender: self.sender.clone(), ctx: ctx.clone() };
        if let Err(error) = thread::Builder::new().name("job".to_owned()).spawn(move || report.of(work())) {
            log::error!("no thread for a job: {error}");
        }
    }

    /// Returns what finished jobs have left to do, in the order in which they finished.
    pub(in crate::gui) fn ready(&self) -> Vec<Done<S>> {
        self.receiver.try_iter().collect()
    }
}

/// The report that a job owes the window. If it is dropped before there is a result, it reports that the job
/// stopped.
struct Report<S: 'static, T: Send + 'static> {
    done: Option<Told<S, T>>,
    sender: Sender<Done<S>>,
    ctx: Context,
}

impl<S: 'static, T: Send + 'static> Report<S, T> {
    fn of(mut self, result: T) {
        self.send(Ok(result));
    }

    fn send(&mut self, result: Result<T, Stopped>) {
        let Some(done) = self.done.take() else { return };
        // The window may be gone by now; then nobody waits for the result.
        let _ = self.sender.send(Box::new(move |session, ctx| done(session, ctx, result)));
        self.ctx.request_repaint();
    }
}

impl<S: 'static, T: Send + 'static> Drop for Report<S, T> {
    fn drop(&mut self) {
        self.send(Err(Stopped));
    }
}

impl From<Stopped> for Fault {
    fn from(_: Stopped) -> Self {
        Self::new(FaultKind::Io, "job-stopped")
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::*;

    /// Runs this work and returns what the session is told of its result.
    fn told<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Stopped> {
        let (ctx, jobs) = (Context::default(), Jobs::<Option<Result<T, Stopped>>>::default());
        jobs.start(&ctx, work, |told, _, result| *told = Some(result));
        let (mut result, begun) = (None, Instant::now());
        while result.is_none() {
            assert!(begun.elapsed() < Duration::from_mins(1), "nobody is told");
            jobs.ready().into_iter().for_each(|done| done(&mut result, &ctx));
            thread::yield_now();
        }
        result.expect("told")
    }

    #[test]
    fn a_result_arrives_in_a_frame_of_the_window() {
        assert_eq!(told(|| 40 + 2), Ok(42));
    }

    #[test]
    fn a_job_that_panics_ends_as_an_error() {
        assert_eq!(told(|| -> u8 { panic!("a fault in a job") }), Err(Stopped));
    }
}
