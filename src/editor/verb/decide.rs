//! Deciding the conflicts that a merge has left: one by one or several alike, each a step of undo, until all are
//! decided, put off or taken back.

use crate::{
    editor::{Deciding, Editor, Sources, StepName},
    insight::{Insight, Level, View},
    journey::{Address, Conflict, DELETED, Decision, FieldError, Voice},
};

impl Editor {
    /// Begins to decide the conflicts in the map; `before` is the revision to which cancelling goes back.
    pub(crate) fn begin_deciding(&mut self, before: u64, sources: Option<Sources>) {
        self.commit_typed();
        // Nobody decides on a past round, or on a map in which something counts as mended.
        self.view.judging.round = None;
        self.clear_as_if();
        let revisions = [before, self.document.revision()];
        self.merges += 1;
        let deciding = Deciding::of(self.merges, revisions, self.document.journey(), sources);
        self.deciding = (!deciding.conflicts().is_empty()).then_some(deciding);
    }

    /// Returns the merge that is being decided. Deciding ends by itself when undo goes back to before the merge.
    pub(crate) fn deciding(&self) -> Option<&Deciding> {
        self.deciding.as_ref().filter(|deciding| deciding.knows(self.document.revision()))
    }

    /// Returns whether the file has the merge, or what was decided, as it was at the latest save.
    pub(crate) fn has_saved_deciding(&self) -> bool {
        self.deciding().is_some_and(|deciding| deciding.has_led_to(self.document.saved_revision()))
    }

    /// Decides the conflicts at these places alike, as one step of undo. Returns whether it could be done.
    ///
    /// # Errors
    /// Returns the field that cannot hold what was chosen; nothing is changed then.
    pub(crate) fn decide(&mut self, places: &[usize], decision: &Decision) -> Result<bool, FieldError> {
        let Some(deciding) = self.deciding() else { return Ok(false) };
        let (edits, choices) =
            deciding.decided((self.document.revision(), self.journey()), places, decision)?;
        self.end_step();
        self.apply_as(StepName::Decide, &edits);
        self.end_step();
        let (revision, map) = (self.document.revision(), self.document.journey().clone());
        let Some(deciding) = &mut self.deciding else { return Ok(false) };
        deciding.note(revision, &map, choices);
        Ok(places.iter().all(|&place| deciding.is_over(revision, place)))
    }

    /// Returns the level that the touchpoint of a conflict would have after this decision. The conflict must be
    /// about its answers or whether it exists; `None` for any other, and where the decision cannot be made.
    pub(crate) fn level_if(&self, place: usize, decision: &Decision) -> Option<Level> {
        let deciding = self.deciding()?;
        let conflict = deciding.conflicts().get(place)?;
        if !conflict.is_about_answers() && conflict.field != DELETED {
            return None;
        }
        let (Address::Touchpoint(id) | Address::Rating(id, _)) = deciding.start().disputed(conflict)? else {
            return None;
        };
        let now = (self.document.revision(), &**self.journey());
        let (edits, _) = deciding.decided(now, &[place], decision).ok()?;
        let insight = Insight::of(&self.journey().apply(&edits).ok()?, &View::default());
        Some(insight.by_number(insight.number_of(&id)?)?.level)
    }

    /// Returns the places of the conflicts that are decided together with this one by choosing both: where neither
    /// side names a group, all answers of that voice in the same file get the names at once.
    pub(crate) fn answered_alike(&self, place: usize) -> Vec<usize> {
        let Some(deciding) = self.deciding() else { return Vec::new() };
        let conflicts = deciding.conflicts();
        let key = |conflict: &Conflict| match deciding.start().disputed(conflict) {
            Some(Address::Rating(_, key)) if deciding.start().can_keep_both(conflict) => Some(key),
            _ => None,
        };
        let is_unnamed = |voice: &Voice, conflict: &Conflict| {
            key(conflict).is_some_and(|it| it.voice == *voice && it.group().is_empty())
        };
        let revision = self.document.revision();
        match key(&conflicts[place]) {
            Some(this) if this.group().is_empty() => {
                let open = |at: &usize| *at == place || !deciding.is_over(revision, *at);
                let all = (0..conflicts.len()).filter(open).filter(|at| deciding.is_of_same_file(*at, place));
                all.filter(|at| is_unnamed(&this.voice, &conflicts[*at])).collect()
            }
            _ => vec![place],
        }
    }

    /// Ends deciding and leaves the open conflicts as they are.
    pub(crate) fn end_deciding(&mut self) {
        self.deciding = None;
    }

    /// Takes back all that was decided, and the merge. Returns the number of steps, each of which redo brings back.
    pub(crate) fn cancel_deciding(&mut self) -> usize {
        let Some(before) = self.deciding.take().map(|deciding| deciding.before) else { return 0 };
        let mut steps = 0;
        while self.document.revision() != before && self.document.can_undo() {
            self.document.undo();
            steps += 1;
            self.changed = true;
        }
        self.refresh();
        steps
    }
}

#[cfg(test)]
mod tests;
