//! The questions that lie over everything: one is open at a time, the others wait in turn.

use std::collections::VecDeque;

use crate::gui::file::{ask::Ask, recovery::list::FoundList};

/// A question that lies over everything until it is answered.
pub(in crate::gui) enum Question {
    Ask(Ask),
    /// The list of unsaved work that was found.
    Unsaved(FoundList),
}

/// The question that is open, and those that came up meanwhile.
#[derive(Default)]
pub(in crate::gui) struct Questions {
    open: Option<Question>,
    waiting: VecDeque<Ask>,
}

impl Questions {
    /// Returns whether a question is open, so that palette and canvas give way.
    pub(in crate::gui) fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// Returns the question that has to be answered before anything else is done with files. The list of unsaved
    /// work is not one, since it gives way to a question.
    pub(in crate::gui) fn asked(&self) -> Option<&Ask> {
        match &self.open {
            Some(Question::Ask(ask)) => Some(ask),
            Some(Question::Unsaved(_)) | None => None,
        }
    }

    /// Asks now, in place of the list of unsaved work, or after the question that is open.
    pub(super) fn ask(&mut self, ask: Ask) {
        if self.asked().is_some() {
            self.waiting.push_back(ask);
        } else {
            self.open = Some(Question::Ask(ask));
        }
    }

    /// Shows the list of unsaved work in place of what is open.
    pub(super) fn show(&mut self, list: FoundList) {
        self.open = Some(Question::Unsaved(list));
    }

    /// Takes the open question to show it; [`Self::keep_open`] puts it back if it is not answered.
    pub(super) fn take(&mut self) -> Option<Question> {
        self.open.take()
    }

    pub(super) fn keep_open(&mut self, question: Question) {
        self.open = Some(question);
    }

    /// Takes the open question if `is` accepts it, because events have answered it.
    pub(super) fn take_if(&mut self, is: impl FnOnce(&Ask) -> bool) -> Option<Ask> {
        if !self.asked().is_some_and(is) {
            return None;
        }
        match self.open.take() {
            Some(Question::Ask(ask)) => Some(ask),
            Some(Question::Unsaved(_)) | None => None,
        }
    }

    /// Opens the next question, if none is open.
    pub(super) fn ask_next(&mut self) {
        if self.open.is_none() {
            self.open = self.waiting.pop_front().map(Question::Ask);
        }
    }

    #[cfg(test)]
    pub(super) fn asked_mut(&mut self) -> Option<&mut Ask> {
        match &mut self.open {
            Some(Question::Ask(ask)) => Some(ask),
            Some(Question::Unsaved(_)) | None => None,
        }
    }
}
