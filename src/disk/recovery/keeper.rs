//! The thread that keeps what is unsaved in one window. Nobody waits for it. It keeps the latest state of the map,
//! one write after the other, and writes nothing where nothing has changed. It needs no frame of the window and
//! asks for none, so a window that hangs or is hidden loses no more than one that is at work.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    path::PathBuf,
    sync::{Arc, Weak},
    thread,
    time::{Duration, Instant},
};

use super::{CannotKeep, Failure, Recovery, Taken, Work, mailbox::Task, shared::Shared, shelf::Shelf};

use super::super::save::SaveError;

/// The longest time that the end of a window waits for the disk.
const PATIENCE: Duration = Duration::from_secs(3);

/// The thread that keeps unsaved work on disk while this value lives. What it has kept stays on disk afterwards:
/// only [`Keeper::clear`] removes it.
pub struct Keeper {
    recovery: Recovery,
    shared: Arc<Shared>,
}

impl Keeper {
    /// Starts to keep unsaved work in these folders, on a thread of its own.
    pub fn start(recovery: Recovery) -> Self {
        let shared = Arc::new(Shared::default());
        let (folder, theirs) = (recovery.clone(), shared.clone());
        let thread = std::thread::Builder::new().name("recovery".to_owned());
        if let Err(error) = thread.spawn(move || keep_until_ended(&folder, &theirs)) {
            shared.settle(Err(CannotKeep::at(recovery.folder(), &error)));
            shared.has_ended();
        }
        Self { recovery, shared }
    }

    /// Returns the folders in which it keeps work.
    pub fn recovery(&self) -> &Recovery {
        &self.recovery
    }

    /// Sets what is called when [`Self::failure`] has something new.
    pub fn wake_with(&self, wake: impl Fn() + Send + 'static) {
        self.shared.mailbox().wake = Some(Box::new(wake));
    }

    /// Keeps this unsaved work in place of the work before.
    pub fn keep(&self, work: Work) {
        self.shared.tell(|mailbox| mailbox.want(Some(work), Instant::now()));
    }

    /// Forgets the kept work: it was saved, undone or given up, so nothing is unsaved.
    pub fn clear(&self) {
        self.shared.tell(|mailbox| mailbox.want(None, Instant::now()));
    }

    /// Goes on with work that was taken up, in place of the work before; returns it.
    pub fn adopt(&self, taken: Taken) -> Work {
        let Taken { work, shelf } = taken;
        self.shared.tell(|mailbox| mailbox.adopt(shelf, work.clone()));
        work
    }

    /// Returns why unsaved work cannot be kept; once for each failure, until keeping has worked again.
    pub fn failure(&self) -> Option<CannotKeep> {
        self.shared.mailbox().news.take()
    }

    /// Returns whether what is unsaved can be kept, as far as is known: the disk did not fail at the last try and
    /// is not slow to answer now.
    pub fn can_keep(&self) -> bool {
        self.shared.mailbox().can_keep(Instant::now())
    }

    /// Waits until what is unsaved is kept, ahead of its time, and returns where it is. Returns `None` where
    /// nothing is unsaved or the disk does not do it within some seconds.
    pub fn hurry(&self) -> Option<PathBuf> {
        self.shared.hurry(PATIENCE)
    }

    pub(super) fn weak(&self) -> Weak<Shared> {
        Arc::downgrade(&self.shared)
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        self.shared.hurry(PATIENCE);
        self.shared.end(PATIENCE);
    }
}

fn keep_until_ended(recovery: &Recovery, shared: &Shared) {
    let _ = shared.keeper.set(thread::current().id());
    let mut shelf = None;
    loop {
        let done = match shared.next_task() {
            Task::End => break,
            Task::Adopt(taken) => {
                remove(shelf.replace(taken));
                continue;
            }
            Task::Clear => {
                remove(shelf.take());
                Ok(None)
            }
            // A panic in here is told like a failure of the disk; the next state may be kept again.
            Task::Keep(work) => catch_unwind(AssertUnwindSafe(|| keep(recovery, &mut shelf, &work)))
                .unwrap_or_else(|_| Err(fault(recovery))),
        };
        shared.settle(done);
    }
    // The lock is released first: a caller that waits for the end may look for what is left.
    drop(shelf);
    shared.has_ended();
}

/// Keeps the work on its shelf; returns where it is then.
fn keep(recovery: &Recovery, shelf: &mut Option<Shelf>, work: &Work) -> Result<Option<PathBuf>, CannotKeep> {
    if let Some(own) = shelf.as_mut().filter(|own| *own.belongs() == work.belongs) {
        match own.keep(&work.journey) {
            Ok(()) => return Ok(Some(own.map())),
            // Somebody else was at it: what they left stays, and ours gets a new place.
            Err(SaveError::Changed { .. } | SaveError::NoFolder) => *shelf = None,
            Err(error) => return Err(CannotKeep::at_save(&own.map(), &error)),
        }
    }
    let title = &work.journey.about().title;
    let mut new = Shelf::new(recovery.folder(), work.belongs.clone(), title)?;
    if let Err(error) = new.keep(&work.journey) {
        let error = CannotKeep::at_save(&new.map(), &error);
        new.remove();
        return Err(error);
    }
    let place = new.map();
    // The old shelf is removed once the new one is there.
    remove(shelf.replace(new));
    Ok(Some(place))
}

fn remove(old: Option<Shelf>) {
    if let Some(old) = old {
        old.remove();
    }
}

fn fault(recovery: &Recovery) -> CannotKeep {
    let failure = Failure::Other("a fault in Polku".to_owned());
    CannotKeep { folder: recovery.folder().to_owned(), failure }
}
