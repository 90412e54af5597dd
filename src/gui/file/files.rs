//! The state of the session's files: the number of maps shown, the file the map goes to, the task under way, and
//! what was found beside the map's file or left behind by an earlier window. The file that acts on each of these
//! says what happens; outside `gui/file/` they are only asked about.

use std::{
    collections::BTreeSet,
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64},
    },
};

use crate::{
    disk::{Stamp, TwoVersions},
    gui::file::{
        intent::{Leaving, Next, Request},
        recovery::list::FoundList,
    },
    words::Fault,
};

/// The map's files, and what is being done with them.
pub(in crate::gui) struct Files {
    /// The number of maps shown before this one, by which a job knows whether its map is still shown.
    pub(super) maps_shown: u64,
    /// The file name to suggest for a map that has none yet.
    pub(super) suggested: PathBuf,
    /// The file that the window was to open with and could not, on the empty map that stands for it.
    pub(super) unopened: Option<Unopened>,
    /// The rest of the file that the window opens with, until the window has begun.
    pub(super) first: Option<FirstFile>,
    pub(super) tasks: FileTasks,
    /// The answers that are being read.
    pub(super) reading: Option<ReadingAnswers>,
    /// Whether answers have just come into the map that nobody has been shown yet.
    pub(super) has_new_answers: bool,
    pub(super) recovery: RecoveryState,
    pub(super) copies: CopiesBeside,
    /// Whether the window may close, as unsaved work has been asked about.
    pub(super) leaving: Leaving,
}

impl Files {
    /// Returns the files of a map whose suggested file name this is.
    pub(super) fn new(suggested: PathBuf) -> Self {
        Self {
            maps_shown: 0,
            suggested,
            unopened: None,
            first: None,
            tasks: FileTasks::default(),
            reading: None,
            has_new_answers: false,
            recovery: RecoveryState::default(),
            copies: CopiesBeside::default(),
            leaving: Leaving::default(),
        }
    }

    /// Begins with another map, which goes to a file of this name.
    pub(super) fn begin_map(&mut self, suggested: PathBuf) {
        self.maps_shown += 1;
        (self.suggested, self.unopened) = (suggested, None);
    }

    /// Keeps the rest of the file that the window opens with, until the window has begun.
    pub(in crate::gui) fn begin_with(&mut self, first: FirstFile) {
        self.first = Some(first);
    }

    /// Returns a number that changes when another map is shown.
    pub(in crate::gui) fn map_number(&self) -> u64 {
        self.maps_shown
    }

    /// Returns the file that could not be opened, as long as an empty map stands for it.
    pub(in crate::gui) fn unopened(&self) -> Option<&Unopened> {
        self.unopened.as_ref()
    }

    /// Returns whether unsaved work of an earlier window was found and not taken up yet.
    pub(in crate::gui) fn has_unsaved_left(&self) -> bool {
        self.recovery.left > 0
    }

    /// Returns, once, whether answers came into the map, for the part that shows them.
    pub(in crate::gui) fn take_new_answers(&mut self) -> bool {
        std::mem::take(&mut self.has_new_answers)
    }

    /// Returns whether the disk is at work for this map.
    pub(super) fn is_at_disk(&self) -> bool {
        self.tasks.disk.is_some()
    }

    /// Returns whether a dialog of the system is open.
    pub(super) fn has_dialog(&self) -> bool {
        self.tasks.dialog.is_some()
    }
}

/// The rest of the file that the window opens with, where that is not a map alone.
pub(in crate::gui) enum FirstFile {
    /// A table that is read for answers.
    Answers(PathBuf),
    /// Both versions of a map in which git has left its conflict markers.
    Versions(PathBuf, Box<TwoVersions>),
}

/// The copies that a sync program put beside the map's file, as far as they are known.
#[derive(Default)]
pub(in crate::gui) struct CopiesBeside {
    pub(super) is_looking: bool,
    /// The copies that were merged or declined in this session, which are not offered again.
    pub(super) told: BTreeSet<PathBuf>,
    pub(super) offer: Option<CopiesOffer>,
}

/// Copies that can be merged, as a notice offers.
pub(in crate::gui) struct CopiesOffer {
    /// The file of the map that they are copies of.
    pub(super) path: PathBuf,
    pub(super) copies: Vec<PathBuf>,
}

/// The file that could not be opened.
pub(in crate::gui) struct Unopened {
    pub path: PathBuf,
    pub fault: Fault,
    /// Other files that the person may mean.
    pub recent: Vec<PathBuf>,
}

/// The task that is under way, and what waits for its end.
#[derive(Default)]
pub(in crate::gui) struct FileTasks {
    /// The number of tasks begun, which is the number of the latest.
    pub(super) begun: u64,
    /// The number of the task for which a dialog of the system is open.
    pub(super) dialog: Option<u64>,
    pub(super) disk: Option<AtDisk>,
    /// The latest request that came meanwhile.
    pub(super) waiting: Option<Request>,
}

/// A task that the disk is at work for.
pub(super) struct AtDisk {
    pub(super) number: u64,
    pub(super) about: TaskSubject,
    pub(super) since: f64,
    /// Whether a notice or a question has said that it hangs.
    pub(super) is_told: bool,
}

/// The subject of a task: the file, and what comes after it.
pub(in crate::gui) struct TaskSubject {
    pub file: PathBuf,
    pub next: Option<Next>,
}

/// Answers that are being read.
pub(in crate::gui) struct ReadingAnswers {
    pub(super) name: String,
    /// The size of the file in bytes; `read` is how much of it was read.
    pub(super) size: u64,
    pub(super) read: Arc<AtomicU64>,
    pub(super) is_cancelled: Arc<AtomicBool>,
    /// The time at which the reading began, in seconds of the window's clock.
    pub(super) since: f64,
}

/// The state that the keeper was told of, and what is known of the work left behind.
#[derive(Default)]
pub(in crate::gui) struct RecoveryState {
    pub(super) kept: Option<KeptState>,
    /// The number of pieces of unsaved work that were left, when they were last looked for.
    pub(super) left: usize,
    pub(super) is_looking: bool,
    /// The list to show as soon as nothing else lies over the window.
    pub(super) waiting: Option<FoundList>,
}

/// The state that the keeper was told of.
#[derive(PartialEq, Eq)]
pub(super) struct KeptState {
    pub(super) revision: u64,
    pub(super) is_unsaved: bool,
    pub(super) file: Option<(PathBuf, Stamp)>,
}
