//! Complaints (R13): opening a case at a touchpoint, saying what is said of it, and which one is looked at.

use crate::{
    editor::{BegunAction, CaseAsked, Derived, Editor, Note, ViewState, case_change::CaseChange},
    insight::{CaseStep, is_due},
    journey::{Action, Case, CaseId, Clock, Day, Edit, Item, ItemKey, Journey, Moment, Target, TouchpointId},
};

impl Editor {
    /// Opens a case at the touchpoint that is selected: a complaint that is made now, by a customer of the segment whose
    /// rating is entered. Where one says nothing yet, it is that one. What the customer says is typed next.
    pub(crate) fn open_case(&mut self) {
        let Some(touchpoint) = self.view.selection.single().cloned() else { return };
        self.press_ended();
        let here = cases_at(self.journey(), &touchpoint);
        let blank = here.iter().find(|case| says_nothing(case)).map(|case| case.id.clone());
        let last = here.last().map(|case| case.id.clone());
        let id = blank.unwrap_or_else(|| self.put_case(touchpoint, last.as_ref()));
        self.view.ask_for_case(&id);
        self.view.case_asked = Some(CaseAsked::Words);
    }

    /// Puts a case that says nothing yet behind the last one of its touchpoint.
    fn put_case(&mut self, touchpoint: TouchpointId, last: Option<&CaseId>) -> CaseId {
        let id = self.view.ids.case_id(self.journey(), last);
        let (segment, opened) = (self.view.entering.segment.clone(), self.view.now.clone());
        let case = Case { segment, opened, ..Case::new(id.clone(), touchpoint) };
        self.apply(&[Edit::Put(Item::Case(case).into())]);
        id
    }

    /// Takes a case back that was opened and says nothing: opening it and its first words are one.
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

    /// Changes a case; what R13 refuses is noted, and nothing is changed then.
    pub(crate) fn change_case(&mut self, id: &CaseId, change: CaseChange) {
        let Some(case) = self.journey().case(id) else { return };
        match change.of(case) {
            Ok(changed) if changed == *case => {}
            Ok(changed) => self.apply(&[Edit::Put(Item::Case(changed).into())]),
            Err(refusal) => self.notes.push(Note::CaseRefused(refusal)),
        }
    }

    /// Puts an action at the touchpoint of a case, against what it taught; where that is not said, one is begun there, to
    /// be written. What a customer says is in no report, so it is in no action.
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

    /// Goes to the next case to be seen to: those whose follow-up is due first, then those that are open, as they were
    /// opened; behind the last to the first.
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

    /// Whether complaints are to be expected at the touchpoint that is selected: it breaks as the map is, or there were
    /// some.
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

impl ViewState {
    /// The case that is looked at: the one that was chosen, unless another touchpoint is selected; there the first that
    /// is open, else the first.
    pub(crate) fn case_shown<'a>(&self, journey: &'a Journey) -> Option<&'a Case> {
        let chosen = self.case.as_ref().and_then(|id| journey.case(id));
        let Some(selected) = self.selection.single() else { return chosen };
        let is_here = |case: &&Case| case.touchpoint.as_ref() == Some(selected);
        chosen.filter(is_here).or_else(|| {
            let here = cases_at(journey, selected);
            here.iter().copied().find(|case| CaseStep::of(case).is_open()).or(here.first().copied())
        })
    }
}

impl ViewState {
    /// Looks at a case, whose form comes into sight with its touchpoint; one whose touchpoint is gone has none.
    pub(crate) fn go_to_case(
        &mut self,
        derived: &Derived,
        (case, touchpoint): (&CaseId, Option<&TouchpointId>),
    ) {
        if let Some(touchpoint) = touchpoint.filter(|touchpoint| derived.number_of(touchpoint).is_some()) {
            self.select_and_show(derived, touchpoint);
            self.ask_for_case(case);
        } else {
            // What is selected would tell of its own case.
            self.selection.clear();
            self.case = Some(case.clone());
        }
    }

    fn ask_for_case(&mut self, case: &CaseId) {
        (self.case, self.case_asked) = (Some(case.clone()), Some(CaseAsked::Form));
    }

    /// The action that was made of what a case taught: since the map was opened, else one of the very words of its lesson.
    pub(crate) fn action_of_case<'a>(&self, journey: &'a Journey, case: &Case) -> Option<&'a Action> {
        let made = self.acted.get(&case.id).and_then(|id| journey.action(id));
        let lesson = case.lesson.trim();
        let is_of_lesson =
            |it: &&Action| !lesson.is_empty() && it.touchpoint == case.touchpoint && it.what == lesson;
        made.or_else(|| journey.actions().find(is_of_lesson))
    }

    /// Whether there is something to be told of contacts: the case that is looked at has some, or its touchpoint has a
    /// reply time.
    pub(crate) fn has_contacts(&self, journey: &Journey) -> bool {
        let Some(case) = self.case_shown(journey) else { return false };
        let touchpoint = case.touchpoint.as_ref().and_then(|id| journey.touchpoint(id));
        !case.contacts.is_empty() || touchpoint.is_some_and(|it| it.clock != Clock::default())
    }
}

/// The cases that are not closed: those that are due first, then as they were opened.
pub(crate) fn cases_to_see<'a>(journey: &'a Journey, today: &Day) -> Vec<&'a Case> {
    let mut all: Vec<_> = journey.cases().filter(|case| CaseStep::of(case).is_open()).collect();
    all.sort_by_key(|case| to_be_seen(case, today));
    all
}

/// By what cases are listed: due ones by their day, then open ones, then closed ones, each as they were opened.
pub(crate) fn to_be_seen<'a>(case: &'a Case, today: &Day) -> (u8, Option<&'a Day>, bool, &'a Moment) {
    let (place, due) = match CaseStep::of(case) {
        _ if is_due(case, today) => (0, Some(&case.follow_up.due)),
        CaseStep::Closed => (2, None),
        _ => (1, None),
    };
    (place, due, case.opened.is_empty(), &case.opened)
}

/// The cases of a touchpoint, as they were opened; those that do not say when come last.
pub(crate) fn cases_at<'a>(journey: &'a Journey, touchpoint: &TouchpointId) -> Vec<&'a Case> {
    let mut here: Vec<_> =
        journey.cases().filter(|case| case.touchpoint.as_ref() == Some(touchpoint)).collect();
    here.sort_by_key(|case| (case.opened.is_empty(), &case.opened));
    here
}

/// Whether nothing is said of a case but when it was opened, and whose it is.
fn says_nothing(case: &Case) -> bool {
    let Some(touchpoint) = case.touchpoint.clone() else { return false };
    let (segment, opened) = (case.segment.clone(), case.opened.clone());
    *case == Case { segment, opened, ..Case::new(case.id.clone(), touchpoint) }
}

#[cfg(test)]
mod tests;
