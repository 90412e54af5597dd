//! The mailbox between a window and the thread that keeps its work: what is wanted on the disk, since when, and
//! the result. Each side locks it for a moment, never while the disk is at work.

use std::{
    path::PathBuf,
    sync::{Condvar, Mutex, MutexGuard, OnceLock, PoisonError},
    thread::{self, ThreadId},
    time::{Duration, Instant},
};

use super::{CannotKeep, shelf::Shelf, work::Work};

/// The time after the last change at which work is kept.
const QUIET: Duration = Duration::from_secs(1);
/// The time after the first change at which work is kept while changes go on. It leaves the disk half a second of
/// the two seconds within which everything is to be safe.
const LONGEST: Duration = Duration::from_millis(1_500);
/// The time from a failure until the next try.
const AFTER_FAILURE: Duration = Duration::from_secs(10);
/// The time after which a disk that is still at one task counts as not answering.
const SLOW: Duration = Duration::from_secs(1);

/// The next task of the thread.
pub(super) enum Task {
    Keep(Work),
    /// Removing the kept work, since nothing is unsaved any more.
    Clear,
    /// Going on with work that was left behind.
    Adopt(Shelf),
    End,
}

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

/// What is wanted on the disk, and how far that has come.
#[derive(Default)]
pub(super) struct Mailbox {
    wanted: Option<Work>,
    /// The number of the latest request.
    request: u64,
    /// The number of the last request that is on the disk.
    done: u64,
    /// The number of the request under way.
    under_way: u64,
    /// The number of the request that failed.
    failed: Option<u64>,
    /// The time of the first change that is not kept yet.
    first: Option<Instant>,
    /// The time of the latest change that is not kept yet.
    latest: Option<Instant>,
    /// The time before which nothing is tried again, after a failure.
    not_before: Option<Instant>,
    /// The time at which the disk was given its present task.
    begun: Option<Instant>,
    is_hurried: bool,
    adopted: Option<Shelf>,
    /// The path of the kept work.
    place: Option<PathBuf>,
    is_failing: bool,
    pub(super) news: Option<CannotKeep>,
    pub(super) wake: Option<Box<dyn Fn() + Send>>,
    life: Life,
}

/// The stages of the thread's life.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Life {
    #[default]
    AtWork,
    ToEnd,
    Ended,
}

impl Mailbox {
    pub(super) fn want(&mut self, work: Option<Work>, now: Instant) {
        if work.is_none() && self.wanted.is_none() {
            return;
        }
        self.wanted = work;
        self.request += 1;
        self.first.get_or_insert(now);
        self.latest = Some(now);
    }

    /// Takes over work that is on the disk already.
    pub(super) fn adopt(&mut self, taken: Shelf, work: Work) {
        self.request += 1;
        self.done = self.request;
        self.wanted = Some(work);
        self.place = Some(taken.map());
        self.adopted = Some(taken);
        (self.first, self.latest) = (None, None);
    }

    /// Returns when what is wanted is to be put on the disk; `None` where it is there.
    fn due(&self) -> Option<Instant> {
        let latest = self.latest.filter(|_| self.request != self.done)?;
        let first = self.first.unwrap_or(latest);
        let due = match self.wanted {
            Some(_) => (latest + QUIET).min(first + LONGEST),
            // Work that was saved is removed at once, so that it is not offered as unsaved.
            None => latest,
        };
        let due = self.not_before.map_or(due, |not_before| due.max(not_before));
        Some(if self.is_hurried { latest } else { due })
    }

    fn task(&mut self, now: Instant) -> Option<Task> {
        if let Some(shelf) = self.adopted.take() {
            return Some(Task::Adopt(shelf));
        }
        if self.life == Life::ToEnd {
            return Some(Task::End);
        }
        if self.due().is_none_or(|due| now < due) {
            return None;
        }
        self.under_way = self.request;
        self.begun = Some(now);
        self.first = None;
        self.is_hurried = false;
        Some(self.wanted.clone().map_or(Task::Clear, Task::Keep))
    }

    /// Records the result of the task under way: the path of the kept work, if there is any, or the failure.
    fn settle(&mut self, result: Result<Option<PathBuf>, CannotKeep>, now: Instant) {
        self.begun = None;
        match result {
            Ok(place) => {
                // Work that was adopted meanwhile is on the disk already.
                self.done = self.done.max(self.under_way);
                if self.under_way == self.request {
                    self.place = place;
                }
                (self.failed, self.not_before, self.is_failing) = (None, None, false);
                self.news = None;
            }
            Err(error) => {
                self.failed = Some(self.under_way);
                self.not_before = Some(now + AFTER_FAILURE);
                if !std::mem::replace(&mut self.is_failing, true) {
                    self.news = Some(error);
                    self.wake.iter().for_each(|wake| wake());
                }
            }
        }
    }

    /// Returns whether the latest task did not fail and the one under way does not hang.
    pub(super) fn can_keep(&self, now: Instant) -> bool {
        !self.is_failing && self.begun.is_none_or(|begun| now < begun + SLOW)
    }

    /// Returns whether there is nothing more to wait for.
    fn is_settled(&self) -> bool {
        self.request == self.done || self.failed == Some(self.request) || self.life == Life::Ended
    }
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

#[cfg(test)]
mod tests;
