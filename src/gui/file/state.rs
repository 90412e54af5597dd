//! What the session remembers of each thing it does with files. What happens to it is in the file that does it.

use std::{
    collections::{BTreeSet, VecDeque},
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64},
    },
};

use egui::Id;

use crate::{
    disk::Stamp,
    format::settings::Settings,
    gui::{
        file::{
            ask::Ask,
            intent::{Next, Request},
            recovery::list::FoundList,
        },
        requests::RequestedStep,
    },
    picture::Pos,
    words::Fault,
};

/// Answers that are being read.
pub(in crate::gui) struct ReadingAnswers {
    pub(super) name: String,
    /// The size of the file, in bytes, and how much of it was read.
    pub(super) size: u64,
    pub(super) read: Arc<AtomicU64>,
    pub(super) is_cancelled: Arc<AtomicBool>,
    /// In seconds of the window's clock.
    pub(super) since: f64,
}

/// What is known of the clipboard.
#[derive(Default)]
pub(in crate::gui) struct Clipboard {
    pub(super) brought: Option<Brought>,
    /// That a menu asked the system for the text, in which frame, and where it is to go.
    pub(super) asked: Option<(u64, Option<Pos>)>,
    /// Whether the press of V is known that its release belongs to.
    pub(super) knows_press: bool,
}

/// What a press of the keys brought along.
pub(super) enum Brought {
    Text(String),
    NoText,
}

/// What the keeper was told, and what is known of what was left behind.
#[derive(Default)]
pub(in crate::gui) struct Safe {
    pub(super) told: Option<Told>,
    /// How many pieces of unsaved work lie there, when they were last looked for.
    pub(super) left: usize,
    pub(super) is_looking: bool,
    /// To be shown as soon as nothing else lies over the window.
    pub(super) waiting: Option<FoundList>,
}

/// The state that the keeper was told of.
#[derive(PartialEq, Eq)]
pub(super) struct Told {
    pub(super) revision: u64,
    pub(super) is_unsaved: bool,
    pub(super) file: Option<(PathBuf, Stamp)>,
}

/// The settings as they were given to the disk last.
#[derive(Default)]
pub(in crate::gui) struct KeptSettings {
    pub(super) is_under_way: bool,
    pub(super) settings: Option<Settings>,
}

/// What is typed and is not in the map yet.
#[derive(Default)]
pub(in crate::gui) struct Typed {
    /// What the name in the open box comes to.
    pub(super) draft: Option<RequestedStep>,
    /// The box that it is typed in.
    pub(super) popup: Option<Id>,
    /// The field that has the keys and whose text cannot be read, and what is said of that.
    pub(super) unread: Option<(Id, String)>,
}

/// What is known of the copies that a sync program put beside the map's file.
#[derive(Default)]
pub(in crate::gui) struct CopiesBeside {
    pub(super) is_looking: bool,
    /// Those that were merged, or not wanted, in this session: once is enough.
    pub(super) told: BTreeSet<PathBuf>,
    pub(super) offer: Option<CopiesOffer>,
}

/// Copies that can be merged, as a notice says.
pub(in crate::gui) struct CopiesOffer {
    /// What the notice says.
    pub(super) text: String,
    /// The file of the map that they are copies of.
    pub(super) path: PathBuf,
    pub(super) copies: Vec<PathBuf>,
}

/// What could not be opened.
pub(in crate::gui) struct Unopened {
    pub path: PathBuf,
    pub fault: Fault,
    /// Other files that may be meant.
    pub recent: Vec<PathBuf>,
}

/// The task that is under way, and what waits for its end.
#[derive(Default)]
pub(in crate::gui) struct FileTasks {
    /// How many have begun: the number of the latest.
    pub(super) begun: u64,
    /// The one for which a dialog of the system is open.
    pub(super) dialog: Option<u64>,
    pub(super) disk: Option<AtDisk>,
    /// What was asked for meanwhile; the latest only.
    pub(in crate::gui) waiting: Option<Request>,
    /// Questions that came up while another was open.
    pub(in crate::gui) questions: VecDeque<Ask>,
}

/// A task that the disk is at work for.
pub(super) struct AtDisk {
    pub(super) number: u64,
    pub(super) about: TaskSubject,
    pub(super) since: f64,
    /// It has been said or asked that it hangs.
    pub(super) is_told: bool,
    pub(super) notice: Option<String>,
}

/// What a task is about: the file, and what comes after it.
pub(in crate::gui) struct TaskSubject {
    pub file: PathBuf,
    pub next: Option<Next>,
}
