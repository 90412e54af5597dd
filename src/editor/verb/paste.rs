//! Pasting and duplicating: map text is pasted as it is, any other text as a list whose lines are touchpoints.
//! What is pasted is one step, selected and in view; what cannot be used changes nothing.

use crate::{
    disk::LARGEST_FILE,
    editor::{Editor, Note, PasteError, StepName},
    format::{
        map::{self, MOST_LISTED, MOST_TOUCHPOINTS, MOST_TRANSITIONS},
        outline::{self, Imported},
    },
    journey::{Edit, Entry, Journey, MapField, TouchpointId, Transition, extract, graft},
    picture::Pos,
    words::Fault,
};

use super::placing::{self, Landed, PasteAnchor};

/// The longest line that can be the name of a touchpoint, in bytes.
const LONGEST_LINE: usize = 10_000;

/// What was pasted.
enum Pasted {
    /// Part of a map, or a whole one.
    Part(Journey),
    List(Imported),
}

impl Editor {
    /// Duplicates what is selected. A copy keeps everything, ratings too: it looks like its original, and it is
    /// selected, so that one key clears the ratings. Cutting and pasting must not lose any.
    pub(crate) fn duplicate(&mut self) {
        self.refresh();
        let Some(derived) = &self.derived else { return };
        let part = extract(&derived.journey, self.view.selection.iter());
        let landed = placing::duplicated(derived, part, self.view.viewport.shown_part());
        let (edits, ids) = self.grafted(&landed);
        self.apply_as(StepName::Duplicate, &edits);
        self.show_made(ids);
    }

    /// Returns what is selected as map text, which can be pasted into another window, a mail or a file.
    pub(crate) fn copied(&self) -> String {
        map::write(&extract(self.journey(), self.view.selection.iter()))
    }

    /// Deletes what is selected, for a caller that keeps its [`Self::copied`] text.
    pub(crate) fn cut(&mut self) {
        self.view.place = self.place_after_delete();
        let edits: Vec<_> = self.view.selection.iter().cloned().map(Edit::Remove).collect();
        self.apply_as(StepName::Cut, &edits);
    }

    /// Pastes a text at `at`, the pointer's place on the canvas; `None` where the pointer is not over it.
    pub(crate) fn paste_text(&mut self, text: &str, at: Option<Pos>) {
        self.refresh();
        if text.trim().is_empty() {
            self.notes.push(Note::NothingToPaste);
            return;
        }
        match self.pasted(text) {
            Ok(pasted) => self.paste_part(pasted, at),
            Err(why) => self.notes.push(Note::NotPasted(why)),
        }
    }

    fn pasted(&self, text: &str) -> Result<Pasted, PasteError> {
        if text.len() as u64 > LARGEST_FILE {
            return Err(PasteError::TooLarge);
        }
        let pasted = if map::is_meant_as_map(text) {
            let loaded =
                map::read(text.as_bytes()).map_err(|error| PasteError::Unreadable(Fault::from(&error)))?;
            Pasted::Part(loaded.journey)
        } else {
            if let Some(line) = text.lines().position(|line| line.len() > LONGEST_LINE) {
                return Err(PasteError::LongLine(line + 1));
            }
            let voice = &self.view.entering.voice;
            let part = outline::read_part(text, voice, self.view.ids.number(), self.takes_title());
            Pasted::List(part.map_err(|error| PasteError::Unreadable(Fault::from(&error)))?)
        };
        self.check_room(pasted.part())?;
        Ok(pasted)
    }

    /// Returns whether the map takes the title of what is pasted.
    fn takes_title(&self) -> bool {
        let journey = self.document.journey();
        journey.is_empty() && journey.about().title.trim().is_empty()
    }

    /// Checks that the map with this part can still be read.
    fn check_room(&self, part: &Journey) -> Result<(), PasteError> {
        let journey = self.document.journey();
        let lists = [
            (journey.len() + part.len(), MOST_TOUCHPOINTS, "touchpoints"),
            (journey.stages().len() + part.stages().len(), MOST_LISTED, "stages"),
            (journey.actors().len() + part.actors().len(), MOST_LISTED, "actors"),
            (journey.segments().len() + part.segments().len(), MOST_LISTED, "segments"),
            (journey.transitions().count() + part.transitions().count(), MOST_TRANSITIONS, "transitions"),
        ];
        let too_many = lists.into_iter().find(|(count, most, _)| count > most);
        too_many.map_or(Ok(()), |(_, most, field)| Err(PasteError::TooMany { most, field }))
    }

    fn paste_part(&mut self, pasted: Pasted, at: Option<Pos>) {
        let Some(derived) = &self.derived else { return };
        let was_empty = derived.journey.is_empty();
        let title = Some(pasted.part().about().title.clone());
        let title = title.filter(|title| self.takes_title() && !title.trim().is_empty());
        let anchor = self.anchor(at, matches!(pasted, Pasted::List(_)));
        let (landed, remarks) = match pasted {
            Pasted::Part(part) => (placing::copied(derived, part, &anchor), None),
            Pasted::List(list) => (placing::listed(derived, list.journey, &anchor), Some(list.remarks)),
        };
        let (mut edits, ids) = self.grafted(&landed);
        if remarks.is_some() {
            self.rate_as_entered(&mut edits);
            edits.extend(going_on(anchor.from, &landed.part, &ids));
        }
        edits.extend(title.map(|title| Edit::Describe(MapField::Title(title))));
        if edits.is_empty() {
            self.notes.push(Note::NothingToPaste);
            return;
        }
        self.apply_as(StepName::Paste, &edits);
        self.notes.extend(remarks.and_then(|remarks| Note::kept_in_notes(&remarks)));
        let is_whole_map = was_empty && ids.len() > 1;
        self.show_made(ids);
        self.view.viewport.fit |= is_whole_map;
    }

    fn anchor(&self, at: Option<Pos>, goes_on: bool) -> PasteAnchor {
        let selection = &self.view.selection;
        PasteAnchor {
            at,
            selected: self.selected_bounds(),
            view: self.view.viewport.shown_part(),
            from: selection.single().filter(|_| goes_on).cloned(),
        }
    }

    fn grafted(&self, landed: &Landed) -> (Vec<Edit>, Vec<TouchpointId>) {
        let journey = self.document.journey();
        graft(journey, &landed.part, landed.offset, || self.view.ids.touchpoint_id(journey))
    }

    /// Changes the ratings of a list to the voice, segment and group that the bar names.
    fn rate_as_entered(&self, edits: &mut [Edit]) {
        let entered = |entry: Entry| (self.view.entering.key(), entry);
        for edit in edits {
            if let Edit::Add(touchpoint) = edit {
                touchpoint.ratings =
                    std::mem::take(&mut touchpoint.ratings).into_values().map(entered).collect();
            }
        }
    }
}

impl Pasted {
    fn part(&self) -> &Journey {
        match self {
            Self::Part(part) | Self::List(Imported { journey: part, .. }) => part,
        }
    }
}

/// Connects the one selected touchpoint to the first of a list, which goes on from it.
fn going_on(from: Option<TouchpointId>, part: &Journey, ids: &[TouchpointId]) -> Option<Edit> {
    let first = part.touchpoints().position(|touchpoint| part.before(&touchpoint.id).is_empty())?;
    Some(Edit::Connect(from?, ids[first].clone(), Transition::default()))
}

#[cfg(test)]
pub(super) mod tests;
