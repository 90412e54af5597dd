//! A detail of what is selected that is being typed on the canvas: its stage, channels, actors, note or answers.
//! What is typed is in the map at once, as a proposal, so that no draft lives in a field; Esc leaves no trace.

mod meant;
mod names;

use std::sync::Arc;

use crate::journey::{Journey, TouchpointId};

use super::{Editor, StepName};

/// What is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TypedPart {
    Stage,
    Channels,
    Actors,
    Note,
    Answers,
}

/// A detail that is being typed.
pub(crate) struct Detailing {
    pub detail: TypedPart,
    pub text: String,
    /// Which of the rows is marked.
    marked: usize,
    /// By the arrows since something was typed: then somebody chose that row.
    is_moved: bool,
    /// Of which touchpoints.
    ids: Vec<TouchpointId>,
    /// The map before.
    before: Arc<Journey>,
    /// What all of them had.
    shared: Vec<String>,
    /// The text that it was opened with.
    opened: String,
}

/// What there is to choose from for what is being typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum TypedRow {
    There(String),
    New(String),
}

impl Detailing {
    /// Whether nothing has been typed or chosen.
    fn is_as_before(&self) -> bool {
        !self.is_moved && self.text == self.opened
    }
}

impl TypedPart {
    /// The one that Tab goes on to, or Shift+Tab back.
    fn beside(self, onwards: bool) -> Option<Self> {
        let all = [Self::Stage, Self::Channels, Self::Actors, Self::Note];
        let place = all.iter().position(|detail| *detail == self)?;
        let beside = if onwards { place + 1 } else { place.checked_sub(1)? };
        all.get(beside).copied()
    }

    /// Whether several can be named, with commas between them.
    fn takes_several(self) -> bool {
        matches!(self, Self::Channels | Self::Actors)
    }

    fn is_of_names(self) -> bool {
        self == Self::Stage || self.takes_several()
    }

    fn step_name(self) -> StepName {
        match self {
            Self::Stage => StepName::Stage,
            Self::Channels => StepName::Channels,
            Self::Actors => StepName::Actors,
            Self::Note => StepName::Note,
            Self::Answers => StepName::Rating,
        }
    }
}

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
