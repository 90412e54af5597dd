//! Typing a detail of the selection beside its card: opening it, choosing a row, taking it and going on.

use std::sync::Arc;

use crate::{
    editor::{
        Derived, Editor, Note,
        detail::{Detailing, TypedPart, TypedRow, joined, meant, names},
    },
    journey::{Edit, Field, TouchpointId},
};

use super::next_place::next_column;

impl Editor {
    /// Opens a detail of what is selected.
    pub(crate) fn detail(&mut self, detail: TypedPart) {
        self.commit_typed();
        self.refresh();
        let ids: Vec<_> = self.view.selection.iter().cloned().collect();
        if ids.is_empty() || (detail.is_of_one() && ids.len() > 1) {
            return;
        }
        if let Some(note) = self.cannot_enter().filter(|_| detail == TypedPart::Answers) {
            self.notes.push(note);
            return;
        }
        self.document.end_step();
        self.show_selection(false);
        let Some(derived) = &self.derived else { return };
        let mut detailing = self.opened(derived, detail, ids);
        detailing.find_rows();
        self.detailing = Some(detailing);
    }

    /// Returns the detail as the touchpoints have it.
    fn opened(&self, derived: &Derived, detail: TypedPart, ids: Vec<TouchpointId>) -> Detailing {
        let before = Arc::clone(self.journey());
        let there = names::there(derived, &ids, detail);
        let shared = names::shared(&before, &ids, &there);
        let settled: Vec<_> = shared.iter().cloned().map(TypedRow::There).collect();
        let text = match detail {
            TypedPart::Stage => shared.first().map(|stage| stage.name.clone()).unwrap_or_default(),
            // Behind the names that are there, another can be typed at once.
            TypedPart::Channels | TypedPart::Actors | TypedPart::LeadsTo => joined(&settled),
            TypedPart::Note | TypedPart::Answers => {
                names::text(&before, &ids, detail, &self.view.entering.key())
            }
        };
        Detailing {
            detail,
            opened: text.clone(),
            text,
            rows: Vec::new(),
            has_more: false,
            is_begun: false,
            marked: 0,
            is_moved: false,
            ids,
            before,
            there,
            shared,
            settled,
        }
    }

    pub(crate) fn detailing(&self) -> Option<&Detailing> {
        self.detailing.as_ref()
    }

    /// Returns the rows to choose from, and whether there are more: exact names first, then similar ones, then a
    /// new one.
    pub(crate) fn detail_rows(&self) -> (&[TypedRow], bool) {
        self.detailing.as_ref().map_or((&[], false), |detailing| (&detailing.rows, detailing.has_more))
    }

    /// Takes the text typed so far. A comma takes the marked row, and another name can follow.
    pub(crate) fn type_detail(&mut self, text: &str) {
        let Some(mut detailing) = self.detailing.take() else { return };
        detailing.write(text);
        // Counts are answers only once all three are written.
        if detailing.detail != TypedPart::Answers {
            self.propose_detail(&detailing, &detailing.meant());
        }
        self.detailing = Some(detailing);
    }

    /// Returns the index of the marked row; `None` while nothing is typed and none was chosen.
    pub(crate) fn marked_row(&self) -> Option<usize> {
        self.detailing.as_ref().filter(|detailing| detailing.has_mark()).map(|detailing| detailing.marked)
    }

    /// Marks a row.
    pub(crate) fn mark_row(&mut self, row: usize) {
        let Some(mut detailing) = self.detailing.take() else { return };
        let rows = detailing.rows.len();
        (detailing.marked, detailing.is_moved) = (row.min(rows.saturating_sub(1)), rows > 0);
        self.propose_detail(&detailing, &detailing.chosen());
        self.detailing = Some(detailing);
    }

    /// Marks the row below the marked one, or above it.
    pub(crate) fn step_to_row(&mut self, down: bool) {
        let row = match (self.marked_row(), down) {
            (None, _) => 0,
            (Some(row), true) => row + 1,
            (Some(row), false) => row.saturating_sub(1),
        };
        self.mark_row(row);
    }

    /// Returns whether what is typed can be read: three numbers or none as answers, existing touchpoints as
    /// connections.
    pub(crate) fn is_detail_readable(&self) -> bool {
        self.detailing.as_ref().is_none_or(|detailing| match detailing.detail {
            TypedPart::Answers => meant::tally(&detailing.text).is_some(),
            _ => !detailing.names_nothing(),
        })
    }

    /// Takes the marked row and whatever else is typed. What cannot be read is left out, and that is noted.
    pub(crate) fn commit_detail(&mut self) {
        self.end_detail(Detailing::chosen);
    }

    /// Takes what is typed when the field is left; never a row whose name is only similar.
    pub(crate) fn leave_detail(&mut self) {
        self.end_detail(Detailing::meant);
    }

    fn end_detail(&mut self, meant: fn(&Detailing) -> Vec<TypedRow>) {
        let is_of_answers = self.detailing.as_ref().is_some_and(|it| it.detail == TypedPart::Answers);
        if is_of_answers && !self.is_detail_readable() {
            self.notes.push(Note::AnswersUnread);
        }
        let Some(detailing) = self.detailing.take() else { return };
        let meant = meant(&detailing);
        self.propose_detail(&detailing, &meant);
        if detailing.detail == TypedPart::Stage {
            self.begin_column(&detailing, &meant);
        }
        self.document.end_step();
        if detailing.detail == TypedPart::Stage {
            self.show_stage_of_selection();
        }
    }

    /// Moves the last touchpoint of a chain, put into a new stage, to the head of the next column, where stages
    /// begin.
    fn begin_column(&mut self, detailing: &Detailing, meant: &[TypedRow]) {
        let [id] = &detailing.ids[..] else { return };
        if meant.last().is_none_or(|row| row.known().is_some()) {
            return;
        }
        self.refresh();
        let derived = self.derived.as_ref();
        let begins = derived.and_then(|derived| Some((derived, derived.journey.touchpoint(id)?)));
        let Some(at) = begins.and_then(|(derived, begins)| next_column(derived, begins)) else { return };
        let mut edits = meant::edits(detailing, meant, &self.view);
        edits.push(Edit::Change(id.clone(), Field::At(at)));
        self.propose(detailing.detail.step_name(), &edits);
    }

    /// Shows the head of a stage that has just been named, above the card.
    fn show_stage_of_selection(&mut self) {
        self.refresh();
        let (Some(derived), Some(lead)) = (&self.derived, self.view.selection.lead()) else { return };
        let stage = derived.journey.touchpoint(lead).and_then(|touchpoint| touchpoint.stage.as_ref());
        let band = stage.and_then(|id| derived.scene.band_of(id));
        if let (Some(band), Some(card)) = (band, derived.card_rect(lead)) {
            let both = band.head().union(card);
            if self.view.viewport.has_room(both) {
                self.view.viewport.show(both);
            }
        }
    }

    /// Takes the detail as [`Self::commit_detail`] does and goes on to the next detail, or back; after the last
    /// comes the next touchpoint.
    pub(crate) fn commit_detail_and_go(&mut self, onwards: bool) {
        let Some(detail) = self.detailing.as_ref().map(|detailing| detailing.detail) else { return };
        self.commit_detail();
        match detail.beside(onwards) {
            Some(TypedPart::Note) if self.view.selection.len() > 1 => {}
            Some(beside) => self.detail(beside),
            None if onwards && detail == TypedPart::Note => self.add_next(),
            None => {}
        }
    }

    /// Takes everything back as if it had never been typed.
    pub(crate) fn put_detail_back(&mut self) {
        if self.detailing.take().is_some() {
            self.roll_back();
        }
    }

    fn propose_detail(&mut self, detailing: &Detailing, meant: &[TypedRow]) {
        let edits = meant::edits(detailing, meant, &self.view);
        if edits.is_empty() {
            self.roll_back();
        } else {
            self.propose(detailing.detail.step_name(), &edits);
        }
    }
}

#[cfg(test)]
mod tests;
