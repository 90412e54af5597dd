//! What lies between a window and the thread that keeps its work: what is wanted on the disk, since when,
//! and what came of it. Whoever is at the desk holds it for a moment, never while the disk is at work.

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
    desk: Mutex<Desk>,
    /// There is something new on the desk.
    rung: Condvar,
    /// A task is done, or the thread has ended.
    settled: Condvar,
    /// The thread that keeps.
    pub(super) keeper: OnceLock<ThreadId>,
}

#[derive(Default)]
pub(super) struct Desk {
    wanted: Option<Work>,
    /// The number of what is wanted; of what is so on the disk; of what is under way; of what failed.
    wish: u64,
    done: u64,
    under_way: u64,
    failed: Option<u64>,
    /// The first and the latest change that is not kept yet.
    first: Option<Instant>,
    latest: Option<Instant>,
    not_before: Option<Instant>,
    is_hurried: bool,
    adopted: Option<Shelf>,
    /// Where what is unsaved lies.
    place: Option<PathBuf>,
    pub(super) is_failing: bool,
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

impl Desk {
    pub(super) fn want(&mut self, work: Option<Work>, now: Instant) {
        if work.is_none() && self.wanted.is_none() {
            return;
        }
        self.wanted = work;
        self.wish += 1;
        self.first.get_or_insert(now);
        self.latest = Some(now);
    }

    /// Work that is on the disk already.
    pub(super) fn adopt(&mut self, taken: Shelf, work: Work) {
        self.wish += 1;
        self.done = self.wish;
        self.wanted = Some(work);
        self.place = Some(taken.map());
        self.adopted = Some(taken);
        (self.first, self.latest) = (None, None);
    }

    /// When what is wanted is to be put on the disk; `None` where it is there.
    fn due(&self) -> Option<Instant> {
        let latest = self.latest.filter(|_| self.wish != self.done)?;
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
        self.under_way = self.wish;
        self.first = None;
        self.is_hurried = false;
        Some(self.wanted.clone().map_or(Task::Clear, Task::Keep))
    }

    /// What came of the task under way: where the work lies, if there is any.
    fn settle(&mut self, result: Result<Option<PathBuf>, CannotKeep>, now: Instant) {
        match result {
            Ok(place) => {
                // What was adopted meanwhile is on the disk already.
                self.done = self.done.max(self.under_way);
                if self.under_way == self.wish {
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

    /// Whether no more is to be waited for.
    fn is_settled(&self) -> bool {
        self.wish == self.done || self.failed == Some(self.wish) || self.life == Life::Ended
    }
}

impl Shared {
    pub(super) fn desk(&self) -> MutexGuard<'_, Desk> {
        self.desk.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn tell(&self, say: impl FnOnce(&mut Desk)) {
        say(&mut self.desk());
        self.rung.notify_one();
    }

    /// Waits for it.
    pub(super) fn next_task(&self) -> Task {
        let mut desk = self.desk();
        loop {
            let now = Instant::now();
            if let Some(task) = desk.task(now) {
                return task;
            }
            desk = match desk.due() {
                Some(due) => {
                    let waited = self.rung.wait_timeout(desk, due - now);
                    waited.unwrap_or_else(PoisonError::into_inner).0
                }
                None => self.rung.wait(desk).unwrap_or_else(PoisonError::into_inner),
            };
        }
    }

    pub(super) fn settle(&self, result: Result<Option<PathBuf>, CannotKeep>) {
        self.desk().settle(result, Instant::now());
        self.settled.notify_all();
    }

    /// Has what is wanted put on the disk now, and waits for it as long as `patience`: where work lies.
    pub(super) fn hurry(&self, patience: Duration) -> Option<PathBuf> {
        self.hurry_at(self.desk(), patience)
    }

    /// As [`Self::hurry`], for one who may have stopped at the desk: who panics there does not wait there.
    pub(super) fn hurry_after_panic(&self, patience: Duration) -> Option<PathBuf> {
        if self.keeper.get() == Some(&thread::current().id()) {
            return None;
        }
        for _ in 0..20 {
            match self.desk.try_lock() {
                Ok(desk) => return self.hurry_at(desk, patience),
                Err(_) => thread::sleep(Duration::from_millis(10)),
            }
        }
        None
    }

    fn hurry_at(&self, mut desk: MutexGuard<'_, Desk>, patience: Duration) -> Option<PathBuf> {
        desk.is_hurried = true;
        desk.failed = None;
        self.rung.notify_one();
        let waited = self.settled.wait_timeout_while(desk, patience, |desk| !desk.is_settled());
        waited.unwrap_or_else(PoisonError::into_inner).0.place.clone()
    }

    /// Ends the thread, and waits for that as long as `patience`.
    pub(super) fn end(&self, patience: Duration) {
        let mut desk = self.desk();
        if desk.life == Life::AtWork {
            desk.life = Life::ToEnd;
        }
        self.rung.notify_one();
        let _ = self.settled.wait_timeout_while(desk, patience, |desk| desk.life != Life::Ended);
    }

    pub(super) fn has_ended(&self) {
        self.desk().life = Life::Ended;
        self.settled.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use std::{path::Path, sync::Arc};

    use super::*;
    use crate::{disk::Belongs, journey::sketch};

    fn work() -> Work {
        let belongs = Belongs { file: None, suggested: Path::new("map.ron").to_owned() };
        Work { journey: Arc::new(sketch::journey("A > B")), belongs }
    }

    fn after(start: Instant, millis: u64) -> Instant {
        start + Duration::from_millis(millis)
    }

    fn failed() -> Result<Option<PathBuf>, CannotKeep> {
        Err(CannotKeep { folder: PathBuf::new(), failure: crate::disk::Failure::Full })
    }

    #[test]
    fn a_change_is_due_a_second_later_and_a_row_of_changes_in_one_and_a_half() {
        let (mut desk, start) = (Desk::default(), Instant::now());
        assert_eq!(desk.due(), None);
        desk.want(Some(work()), start);
        assert_eq!(desk.due(), Some(after(start, 1_000)));
        desk.want(Some(work()), after(start, 300));
        assert_eq!(desk.due(), Some(after(start, 1_300)));
        desk.want(Some(work()), after(start, 900));
        assert_eq!(desk.due(), Some(after(start, 1_500)));
        assert!(desk.task(after(start, 1_499)).is_none());
        assert!(matches!(desk.task(after(start, 1_500)), Some(Task::Keep(_))));
        desk.want(Some(work()), after(start, 1_600));
        desk.settle(Ok(None), after(start, 1_700));
        assert_eq!(desk.due(), Some(after(start, 2_600)), "what came while the disk was at work");
    }

    #[test]
    fn nothing_is_done_where_nothing_has_changed_and_what_is_saved_goes_at_once() {
        let (mut desk, start) = (Desk::default(), Instant::now());
        desk.want(None, start);
        assert!(desk.task(start).is_none(), "nothing was kept");
        desk.want(Some(work()), start);
        desk.want(None, after(start, 10));
        assert!(matches!(desk.task(after(start, 10)), Some(Task::Clear)));
        desk.settle(Ok(None), after(start, 20));
        assert!(desk.is_settled() && desk.task(after(start, 9_000)).is_none());
    }

    #[test]
    fn a_failure_is_told_once_and_tried_again_later_or_in_a_hurry() {
        let (mut desk, start) = (Desk::default(), Instant::now());
        for (number, at) in [0, 11_000].into_iter().enumerate() {
            desk.want(Some(work()), after(start, at));
            assert!(desk.task(after(start, at + 1_000)).is_some());
            desk.settle(failed(), after(start, at + 1_000));
            assert_eq!(desk.news.take().is_some(), number == 0);
        }
        desk.want(Some(work()), after(start, 12_100));
        assert_eq!(desk.due(), Some(after(start, 22_000)));
        desk.is_hurried = true;
        assert!(desk.task(after(start, 12_200)).is_some());
        desk.settle(Ok(None), after(start, 12_300));
        desk.want(Some(work()), after(start, 12_400));
        assert_eq!(desk.due(), Some(after(start, 13_400)), "all is as ever");
    }
}
