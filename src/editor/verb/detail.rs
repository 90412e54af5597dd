//! Typing a detail of what is selected by its card: opening it, choosing a row, taking it and going on.

use std::sync::Arc;

use crate::editor::{
    Editor,
    detail::{Detailing, TypedPart, TypedRow, meant, names},
};

impl Editor {
    /// Opens a detail of what is selected.
    pub(crate) fn detail(&mut self, detail: TypedPart) {
        self.take_name();
        self.refresh();
        let ids: Vec<_> = self.view.selection.iter().cloned().collect();
        if ids.is_empty() || (detail == TypedPart::Note && ids.len() > 1) {
            return;
        }
        self.document.press_ended();
        self.show_selection(false);
        let before = Arc::clone(self.journey());
        let shared = names::shared(&before, &ids, detail, self.words(), &self.view.entering.key());
        // Behind those that are there another can be named at once.
        let another = if detail.takes_several() && !shared.is_empty() { ", " } else { "" };
        let text = format!("{}{another}", shared.join(", "));
        let opened = text.clone();
        self.detailing =
            Some(Detailing { detail, text, marked: 0, is_moved: false, ids, before, shared, opened });
    }

    pub(crate) fn detailing(&self) -> Option<&Detailing> {
        self.detailing.as_ref()
    }

    /// What there is to choose from: those that are called so, then nearly so, then a new one.
    pub(crate) fn detail_rows(&self) -> Vec<TypedRow> {
        self.detailing.as_ref().map_or_else(Vec::new, |detailing| detailing.rows(self.words()))
    }

    /// What is typed so far. A comma takes the row that is marked, and another can be named.
    pub(crate) fn type_detail(&mut self, text: String) {
        let Some(mut detailing) = self.detailing.take() else { return };
        let names_another =
            detailing.detail.takes_several() && text.strip_suffix(',') == Some(&detailing.text);
        if names_another {
            detailing.text = format!("{}, ", detailing.completed(self.words()));
        } else {
            detailing.text = text;
        }
        (detailing.marked, detailing.is_moved) = (0, false);
        // Counts are answers once all three are written.
        if detailing.detail != TypedPart::Answers {
            self.propose_detail(&detailing);
        }
        self.detailing = Some(detailing);
    }

    /// The row that is meant: none while nothing is typed and none was chosen.
    pub(crate) fn marked_row(&self) -> Option<usize> {
        self.detailing.as_ref().filter(|detailing| detailing.has_mark()).map(|detailing| detailing.marked)
    }

    /// Marks a row.
    pub(crate) fn mark_row(&mut self, row: usize) {
        let Some(mut detailing) = self.detailing.take() else { return };
        let rows = detailing.rows(self.words()).len();
        (detailing.marked, detailing.is_moved) = (row.min(rows.saturating_sub(1)), rows > 0);
        self.propose_detail(&detailing);
        self.detailing = Some(detailing);
    }

    /// Marks the row below the one that is marked, or above it.
    pub(crate) fn step_to_row(&mut self, down: bool) {
        let row = match (self.marked_row(), down) {
            (None, _) => 0,
            (Some(row), true) => row + 1,
            (Some(row), false) => row.saturating_sub(1),
        };
        self.mark_row(row);
    }

    /// Whether what is typed can be read: of answers three numbers, or none.
    pub(crate) fn is_detail_readable(&self) -> bool {
        let answers = self.detailing.as_ref().filter(|detailing| detailing.detail == TypedPart::Answers);
        answers.is_none_or(|detailing| meant::tally(&detailing.text).is_some())
    }

    /// Takes what is typed so far; what cannot be read is none.
    pub(crate) fn take_detail(&mut self) {
        let Some(mut detailing) = self.detailing.take() else { return };
        // What is marked is what is meant.
        if !detailing.is_as_before() {
            detailing.text = detailing.completed(self.words());
            detailing.is_moved = false;
        }
        self.propose_detail(&detailing);
        self.document.press_ended();
    }

    /// Takes it as [`Self::take_detail`] does, and goes on to the next detail, or back; behind the last comes the
    /// next touchpoint.
    pub(crate) fn take_detail_and_go(&mut self, onwards: bool) {
        let Some(detail) = self.detailing.as_ref().map(|detailing| detailing.detail) else { return };
        self.take_detail();
        match detail.beside(onwards) {
            Some(TypedPart::Note) if self.view.selection.len() > 1 => {}
            Some(beside) => self.detail(beside),
            None if onwards && detail == TypedPart::Note => self.add_next(),
            None => {}
        }
    }

    /// Puts everything back as if it had never been typed.
    pub(crate) fn put_detail_back(&mut self) {
        if self.detailing.take().is_some() {
            self.roll_back();
        }
    }

    fn propose_detail(&mut self, detailing: &Detailing) {
        let edits = meant::edits(detailing, self.words(), &self.view);
        if edits.is_empty() {
            self.roll_back();
        } else {
            self.propose(detailing.detail.step_name(), &edits);
        }
    }
}

#[cfg(test)]
mod tests;
