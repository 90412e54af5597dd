//! File dialogs that give the answers a test has set, and that can be kept open.

use std::{
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard},
};

use polku::gui::{DialogAnswer, Dialogs, Filter};

#[derive(Default)]
pub(crate) struct Script {
    /// The answers, the next one first; without one a dialog is cancelled.
    answers: Mutex<Vec<DialogAnswer>>,
    /// The file that each dialog suggested; an empty path where one asked what to open.
    asked: Mutex<Vec<PathBuf>>,
    open: Mutex<()>,
}

impl Script {
    pub(crate) fn will(&self, answer: DialogAnswer) {
        self.answers.lock().unwrap().push(answer);
    }

    /// Keeps dialogs open: none is answered while this guard is held.
    pub(crate) fn stay_open(&self) -> MutexGuard<'_, ()> {
        self.open.lock().unwrap()
    }

    pub(crate) fn asked(&self) -> Vec<PathBuf> {
        self.asked.lock().unwrap().clone()
    }

    fn answer(&self, suggested: &Path) -> DialogAnswer {
        self.asked.lock().unwrap().push(suggested.to_path_buf());
        drop(self.stay_open());
        let mut answers = self.answers.lock().unwrap();
        if answers.is_empty() { DialogAnswer::Cancelled } else { answers.remove(0) }
    }
}

impl Dialogs for Script {
    fn open(&self, _: &str, _: &Filter, _: Option<&Path>) -> DialogAnswer {
        self.answer(Path::new(""))
    }

    fn open_several(&self, _: &str, _: &Filter, _: Option<&Path>) -> DialogAnswer {
        self.answer(Path::new(""))
    }

    fn save(&self, _: &str, _: &[Filter], suggested: &Path) -> DialogAnswer {
        self.answer(suggested)
    }
}
