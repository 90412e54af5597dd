//! The mailbox between a window and the thread that keeps its work: what is wanted on the disk, since when, and
//! the result. How the two share it is in `shared.rs`.

use std::{
    path::PathBuf,
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
    pub(super) failed: Option<u64>,
    /// The time of the first change that is not kept yet.
    first: Option<Instant>,
    /// The time of the latest change that is not kept yet.
    latest: Option<Instant>,
    /// The time before which nothing is tried again, after a failure.
    not_before: Option<Instant>,
    /// The time at which the disk was given its present task.
    begun: Option<Instant>,
    pub(super) is_hurried: bool,
    adopted: Option<Shelf>,
    /// The path of the kept work.
    pub(super) place: Option<PathBuf>,
    is_failing: bool,
    pub(super) news: Option<CannotKeep>,
    pub(super) wake: Option<Box<dyn Fn() + Send>>,
    pub(super) life: Life,
}

/// The stages of the thread's life.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Life {
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
    pub(super) fn due(&self) -> Option<Instant> {
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

    pub(super) fn task(&mut self, now: Instant) -> Option<Task> {
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
    pub(super) fn settle(&mut self, result: Result<Option<PathBuf>, CannotKeep>, now: Instant) {
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
    pub(super) fn is_settled(&self) -> bool {
        self.request == self.done || self.failed == Some(self.request) || self.life == Life::Ended
    }
}

#[cfg(test)]
mod tests;
