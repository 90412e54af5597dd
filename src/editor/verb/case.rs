//! Complaints (R13): opening a case at a touchpoint, filling it in, and going to the next.

mod shown;

use crate::{
    editor::{BegunAction, CaseAsked, Editor, Note, case_change::CaseChange},
    journey::{Action, Case, CaseId, Edit, Item, ItemKey, Target, TouchpointId},
};

pub(crate) use shown::{cases_at, cases_to_see, to_be_seen};

impl Editor {
    /// Opens a case at the selected touchpoint: a complaint made now by a customer of the segment whose rating is
    /// entered. A case there that says nothing yet is used instead. What the customer says is typed next.
    pub(crate) fn open_case(&mut self) {
        let Some(touchpoint) = self.view.selection.single().cloned() else { return };
        self.end_step();
        let here = cases_at(self.journey(), &touchpoint);
        let blank = here.iter().find(|case| says_nothing(case)).map(|case| case.id.clone());
        let last = here.last().map(|case| case.id.clone());
        let id = blank.unwrap_or_else(|| self.put_case(touchpoint, last.as_ref()));
        self.view.ask_for_case(&id);
        self.view.case_asked = Some(CaseAsked::Words);
    }

    /// Puts an empty case behind the last one of its touchpoint.
    fn put_case(&mut self, touchpoint: TouchpointId, last: Option<&CaseId>) -> CaseId {
        let id = self.view.ids.case_id(self.journey(), last);
        let (segment, opened) = (self.view.entering.segment.clone(), self.view.now.clone());
        let case = Case { segment, opened, ..Case::new(id.clone(), touchpoint) };
        self.apply(&[Edit::Put(Item::Case(case).into())]);
        id
    }

    /// Ends the open step where a text has, gets or loses the focus, unless the step has opened a case that says
    /// nothing yet: its first words belong to that step.
    pub(crate) fn end_step_beside_text(&mut self) {
        if !self.has_opened_case() {
            self.end_step();
        }
    }

    fn has_opened_case(&self) -> bool {
        self.document.undo_step().is_some_and(|between| match between.step.targets.as_slice() {
            [Target::Item(ItemKey::Case(id))] => {
                between.before.case(id).is_none() && between.after.case(id).is_some_and(says_nothing)
            }
            _ => false,
        })
    }

    /// Takes back a case that was opened and says nothing. Opening it and its first words are one step.
    pub(crate) fn take_case_back(&mut self, id: &CaseId) {
        if !self.journey().case(id).is_some_and(says_nothing) {
            return;
        }
        let opening = [Target::Item(ItemKey::Case(id.clone()))];
        if self.document.undo_step().is_some_and(|between| between.step.targets == opening) {
            self.document.undo();
            if self.journey().case(id).is_none() {
                self.changed = true;
                return;
            }
            self.document.redo();
        }
        self.delete_case(id);
    }

    /// Changes a case. What R13 refuses is noted, and then nothing changes.
    pub(crate) fn change_case(&mut self, id: &CaseId, change: CaseChange) {
        let Some(case) = self.journey().case(id) else { return };
        match change.of(case) {
            Ok(changed) if changed == *case => {}
            Ok(changed) => self.apply(&[Edit::Put(Item::Case(changed).into())]),
            Err(refusal) => self.notes.push(Note::CaseRefused(refusal)),
        }
    }

    /// Puts an action at the touchpoint of a case, made of its lesson. Where the case has no lesson, an action is
    /// begun there, to be written. What a customer says goes into no report, and so into no action.
    pub(crate) fn act_on_case(&mut self, id: &CaseId) {
        let Some(case) = self.journey().case(id) else { return };
        let Some(touchpoint) = case.touchpoint.clone() else { return };
        let lesson = case.lesson.trim();
        if lesson.is_empty() {
            self.view.begun_action = Some(BegunAction { at: touchpoint, asks_keys: true });
            return;
        }
        let here = self.journey().actions().filter(|action| action.touchpoint.as_ref() == Some(&touchpoint));
        let new = self.view.ids.action_id(self.journey(), here.last().map(|action| &action.id));
        let action = Action::new(new.clone(), touchpoint, lesson);
        self.apply(&[Edit::Put(Item::Action(action).into())]);
        self.view.acted.insert(id.clone(), new);
    }

    /// Goes to the next case to be seen to: those whose follow-up is due come first, then open ones in the order
    /// in which they were opened; after the last comes the first.
    pub(crate) fn step_to_case(&mut self) {
        self.refresh();
        let all = cases_to_see(self.journey(), &self.view.judging.today);
        let shown = self.view.case_shown(self.journey()).map(|case| &case.id);
        let here = all.iter().position(|case| Some(&case.id) == shown);
        let Some(next) = all.get(here.map_or(0, |here| (here + 1) % all.len())) else { return };
        let (id, touchpoint) = (next.id.clone(), next.touchpoint.clone());
        let (Some(derived), view) = (self.derived.as_ref(), &mut self.view) else { return };
        view.go_to_case(derived, (&id, touchpoint.as_ref()));
    }

    /// Returns whether complaints are to be expected at the selected touchpoint: it breaks in the map as it is, or
    /// has had some.
    pub(crate) fn meets_complaints(&self) -> bool {
        let Some(selected) = self.view.selection.single() else { return false };
        let breaks = self.derived.as_ref().is_some_and(|derived| derived.breaks_as_is(selected));
        breaks || !cases_at(self.journey(), selected).is_empty()
    }

    /// Deletes a case.
    pub(crate) fn delete_case(&mut self, id: &CaseId) {
        if self.journey().case(id).is_some() {
            self.apply(&[Edit::Drop(ItemKey::Case(id.clone()))]);
        }
    }
}

/// Returns whether a case says nothing but when it was opened and which segment's it is.
fn says_nothing(case: &Case) -> bool {
    let Some(touchpoint) = case.touchpoint.clone() else { return false };
    let (segment, opened) = (case.segment.clone(), case.opened.clone());
    *case == Case { segment, opened, ..Case::new(case.id.clone(), touchpoint) }
}

#[cfg(test)]
mod tests;
