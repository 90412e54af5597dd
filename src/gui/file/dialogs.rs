//! The system's file dialogs. They block, so they are only asked from a thread of their own.

use std::{
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

/// The answer of a file dialog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DialogAnswer {
    Chosen(PathBuf),
    /// The files chosen, at least one, where several may be chosen.
    Several(Vec<PathBuf>),
    Cancelled,
    /// The lack of a dialog on this system: the window asks for the path.
    NoDialog,
}

/// One kind of file to choose: its name for people and its endings.
pub struct Filter {
    pub name: String,
    pub endings: &'static [&'static str],
}

/// The dialogs that ask for a file. Tests bring their own.
pub trait Dialogs: Send + Sync {
    fn open(&self, title: &str, filter: &Filter, folder: Option<&Path>) -> DialogAnswer;
    fn open_several(&self, title: &str, filter: &Filter, folder: Option<&Path>) -> DialogAnswer;
    fn save(&self, title: &str, filters: &[Filter], suggested: &Path) -> DialogAnswer;
}

/// The desktop's own dialogs.
pub struct SystemDialogs;

/// A time in which no person can cancel. Without a desktop portal the dialog "is cancelled" after some 40
/// milliseconds.
const SOONER_THAN_A_PERSON: Duration = Duration::from_millis(120);

impl Dialogs for SystemDialogs {
    fn open(&self, title: &str, filter: &Filter, folder: Option<&Path>) -> DialogAnswer {
        let mut dialog = rfd::FileDialog::new().set_title(title).add_filter(&filter.name, filter.endings);
        if let Some(folder) = folder {
            dialog = dialog.set_directory(folder);
        }
        answer(|| dialog.pick_file().map(DialogAnswer::Chosen))
    }

    fn open_several(&self, title: &str, filter: &Filter, folder: Option<&Path>) -> DialogAnswer {
        let mut dialog = rfd::FileDialog::new().set_title(title).add_filter(&filter.name, filter.endings);
        if let Some(folder) = folder {
            dialog = dialog.set_directory(folder);
        }
        answer(|| dialog.pick_files().map(DialogAnswer::Several))
    }

    fn save(&self, title: &str, filters: &[Filter], suggested: &Path) -> DialogAnswer {
        let mut dialog = rfd::FileDialog::new().set_title(title);
        for filter in filters {
            dialog = dialog.add_filter(&filter.name, filter.endings);
        }
        if let Some(folder) = suggested.parent().filter(|folder| may_begin_in(folder)) {
            dialog = dialog.set_directory(folder);
        }
        if let Some(name) = suggested.file_name() {
            dialog = dialog.set_file_name(name.to_string_lossy());
        }
        answer(|| dialog.save_file().map(DialogAnswer::Chosen))
    }
}

/// Returns whether a dialog may begin in this folder. Only Windows minds a folder that is not there; elsewhere the
/// disk, which may hang, is not asked.
fn may_begin_in(folder: &Path) -> bool {
    if cfg!(windows) { folder.is_dir() } else { folder.is_absolute() }
}

fn answer(ask: impl FnOnce() -> Option<DialogAnswer>) -> DialogAnswer {
    let start = Instant::now();
    match ask() {
        Some(chosen) => chosen,
        None if start.elapsed() < SOONER_THAN_A_PERSON => DialogAnswer::NoDialog,
        None => DialogAnswer::Cancelled,
    }
}
