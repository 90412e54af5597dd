//! What lies between a window and the thread that keeps its work: what is wanted on the disk, since when,
//! and what came of it. Whoever has the mailbox has it for a moment, never while the disk is at work.

use std::{
    path::PathBuf,
    sync::{Condvar, Mutex, MutexGuard, OnceLock, PoisonError},
    thread::{self, ThreadId},
    time::{Duration, Instant},
};

use super::{CannotKeep, shelf::Shelf, work::Work};

/// Work is kept this long after its last change.
const QUIET: Duration = Duration::from_secs(1);
/// While changes go on, this long after the first: the disk then has half a second of the two seconds in
/// which everything is to be safe.
const LONGEST: Duration = Duration::from_millis(1_500);
/// After a failure, until the next try.
const AFTER_FAILURE: Duration = Duration::from_secs(10);
/// A disk that takes longer over one task does not answer.
const SLOW: Duration = Duration::from_secs(1);

/// What the thread does next.
pub(super) enum Task {
    Keep(Work),
    /// Nothing is unsaved any more.
    Clear,
    /// Goes on with work that was left behind.
    Adopt(Shelf),
    End,
}

#[derive(Default)]
pub(super) struct Shared {
    mailbox: Mutex<Mailbox>,
    /// There is something new in the mailbox.
    rung: Condvar,
    /// A task is done, or the thread has ended.
    settled: Condvar,
    /// The thread that keeps.
    pub(super) keeper: OnceLock<ThreadId>,
}

#[derive(Default)]
pub(super) struct Mailbox {
    wanted: Option<Work>,
    /// The number of what is wanted; of what is so on the disk; of what is under way; of what failed.
    request: u64,
    done: u64,
    under_way: u64,
    failed: Option<u64>,
    /// The first and the latest change that is not kept yet.
    first: Option<Instant>,
    latest: Option<Instant>,
    not_before: Option<Instant>,
    /// When the disk was given the task that it is at.
    begun: Option<Instant>,
    is_hurried: bool,
    adopted: Option<Shelf>,
    /// Where what is unsaved lies.
    place: Option<PathBuf>,
    is_failing: bool,
    pub(super) news: Option<CannotKeep>,
    pub(super) wake: Option<Box<dyn Fn() + Send>>,
    life: Life,
}

/// How far the thread is.
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

    /// Work that is on the disk already.
    pub(super) fn adopt(&mut self, taken: Shelf, work: Work) {
        self.request += 1;
        self.done = self.request;
        self.wanted = Some(work);
        self.place = Some(taken.map());
        self.adopted = Some(taken);
        (self.first, self.latest) = (None, None);
    }

    /// When what is wanted is to be put on the disk; `None` where it is there.
    fn due(&self) -> Option<Instant> {
        let latest = self.latest.filter(|_| self.request != self.done)?;
        let first = self.first.unwrap_or(latest);
        let due = match self.wanted {
            Some(_) => (latest + QUIET).min(first + LONGEST),
            // What was saved is not offered as unsaved for a moment longer than need be.
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

    /// What came of the task under way: where the work lies, if there is any.
    fn settle(&mut self, result: Result<Option<PathBuf>, CannotKeep>, now: Instant) {
        self.begun = None;
        match result {
            Ok(place) => {
                // What was adopted meanwhile is on the disk already.
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

    /// Whether no more is to be waited for.
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

    /// Waits for it.
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

    /// Has what is wanted put on the disk now, and waits for it as long as `patience`: where work lies.
    pub(super) fn hurry(&self, patience: Duration) -> Option<PathBuf> {
        self.hurry_at(self.mailbox(), patience)
    }

    /// As [`Self::hurry`], for one who may have stopped with the mailbox: who panics there does not wait there.
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
