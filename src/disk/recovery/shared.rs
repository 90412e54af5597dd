//! A mailbox that a window and the thread that keeps its work share. Each side locks it for a moment, never while
//! the disk is at work.

use std::{
    path::PathBuf,
    sync::{Condvar, Mutex, MutexGuard, OnceLock, PoisonError},
    thread::{self, ThreadId},
    time::{Duration, Instant},
};

use super::{
    CannotKeep,
    mailbox::{Life, Mailbox, Task},
};

/// The mailbox and its signals, which a window and the thread share.
#[derive(Default)]
pub(super) struct Shared {
    mailbox: Mutex<Mailbox>,
    /// Signals that there is something new in the mailbox.
    rung: Condvar,
    /// Signals that a task is done, or that the thread has ended.
    settled: Condvar,
    /// The id of the thread that keeps work.
    pub(super) keeper: OnceLock<ThreadId>,
}

impl Shared {
    pub(super) fn mailbox(&self) -> MutexGuard<'_, Mailbox> {
        self.mailbox.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn tell(&self, say: impl FnOnce(&mut Mailbox)) {
        say(&mut self.mailbox());
        self.rung.notify_one();
    }

    /// Waits for the next task and returns it.
    pub(super) fn next_task(&self) -> Task {
        let mut mailbox = self.mailbox();
        loop {
            let now = Instant::now();
            if let Some(task) = mailbox.task(now) {
                return task;
            }
            mailbox = match mailbox.due() {
                Some(due) => {
                    let waited = self.rung.wait_timeout(mailbox, due - now);
                    waited.unwrap_or_else(PoisonError::into_inner).0
                }
                None => self.rung.wait(mailbox).unwrap_or_else(PoisonError::into_inner),
            };
        }
    }

    pub(super) fn settle(&self, result: Result<Option<PathBuf>, CannotKeep>) {
        self.mailbox().settle(result, Instant::now());
        self.settled.notify_all();
    }

    /// Has what is wanted put on the disk now and waits for that as long as `patience`; returns where the work is.
    pub(super) fn hurry(&self, patience: Duration) -> Option<PathBuf> {
        self.hurry_at(self.mailbox(), patience)
    }

    /// Does what [`Self::hurry`] does after a panic. Returns `None` on the keeper's own thread, and where the
    /// mailbox stays locked, since the thread that panicked may hold it.
    pub(super) fn hurry_after_panic(&self, patience: Duration) -> Option<PathBuf> {
        if self.keeper.get() == Some(&thread::current().id()) {
            return None;
        }
        for _ in 0..20 {
            match self.mailbox.try_lock() {
                Ok(mailbox) => return self.hurry_at(mailbox, patience),
                Err(_) => thread::sleep(Duration::from_millis(10)),
            }
        }
        None
    }

    fn hurry_at(&self, mut mailbox: MutexGuard<'_, Mailbox>, patience: Duration) -> Option<PathBuf> {
        mailbox.is_hurried = true;
        mailbox.failed = None;
        self.rung.notify_one();
        let waited = self.settled.wait_timeout_while(mailbox, patience, |mailbox| !mailbox.is_settled());
        waited.unwrap_or_else(PoisonError::into_inner).0.place.clone()
    }

    /// Ends the thread, and waits for that as long as `patience`.
    pub(super) fn end(&self, patience: Duration) {
        let mut mailbox = self.mailbox();
        if mailbox.life == Life::AtWork {
            mailbox.life = Life::ToEnd;
        }
        self.rung.notify_one();
        let _ = self.settled.wait_timeout_while(mailbox, patience, |mailbox| mailbox.life != Life::Ended);
    }

    pub(super) fn has_ended(&self) {
        self.mailbox().life = Life::Ended;
        self.settled.notify_all();
    }
}
