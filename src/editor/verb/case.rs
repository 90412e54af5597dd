//! Complaints (R13): opening a case at a touchpoint, filling it in, and choosing the one that is looked at.

use crate::{
    editor::{BegunAction, CaseAsked, Derived, Editor, Note, ViewState, case_change::CaseChange},
    insight::{CaseStep, is_due},
    journey::{Action, Case, CaseId, Clock, Day, Edit, Item, ItemKey, Journey, Moment, Target, TouchpointId},
};

impl Editor {
    /// Opens a case at the selected touchpoint: a complaint made now by a customer of the segment whose rating is
    /// entered. A case there that says nothing yet is used instead. What the customer says is typed next.
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

    /// Puts an empty case behind the last one of its touchpoint.
    fn put_case(&mut self, touchpoint: TouchpointId, last: Option<&CaseId>) -> CaseId {
        let id = self.view.ids.case_id(self.journey(), last);
        let (segment, opened) = (self.view.entering.segment.clone(), self.view.now.clone());
        let case = Case { segment, opened, ..Case::new(id.clone(), touchpoint) };
        self.apply(&[Edit::Put(Item::Case(case).into())]);
        id
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

impl ViewState {
    /// Returns the case that is looked at: the chosen one, unless another touchpoint is selected; then the first
    /// open case there, or else its first case.
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
    /// Looks at a case and brings its form into view with its touchpoint. A case whose touchpoint is gone has no
    /// form.
    pub(crate) fn go_to_case(
        &mut self,
        derived: &Derived,
        (case, touchpoint): (&CaseId, Option<&TouchpointId>),
    ) {
        if let Some(touchpoint) = touchpoint.filter(|touchpoint| derived.number_of(touchpoint).is_some()) {
            self.select_and_show(derived, touchpoint);
            self.ask_for_case(case);
        } else {
            // A selected touchpoint would show a case of its own.
            self.selection.clear();
            self.case = Some(case.clone());
        }
    }

    /// Looks at one of several cases of the selected touchpoint.
    pub(crate) fn choose_case(&mut self, case: CaseId) {
        self.case = Some(case);
    }

    /// Returns the case that was chosen last.
    pub(crate) fn case(&self) -> Option<&CaseId> {
        self.case.as_ref()
    }

    /// Returns whether a part of the case chosen last is to be brought into view.
    pub(crate) fn asks_for_case(&self) -> bool {
        self.case_asked.is_some()
    }

    /// Returns the part of the case chosen last that is to be brought into view now; it is told once.
    pub(crate) fn take_case_asked(&mut self) -> Option<CaseAsked> {
        self.case_asked.take()
    }

    fn ask_for_case(&mut self, case: &CaseId) {
        (self.case, self.case_asked) = (Some(case.clone()), Some(CaseAsked::Form));
    }

    /// Returns the action made of a case's lesson: the one made since the map was opened, else one with the same
    /// words.
    pub(crate) fn action_of_case<'a>(&self, journey: &'a Journey, case: &Case) -> Option<&'a Action> {
        let made = self.acted.get(&case.id).and_then(|id| journey.action(id));
        let lesson = case.lesson.trim();
        let is_of_lesson =
            |it: &&Action| !lesson.is_empty() && it.touchpoint == case.touchpoint && it.what == lesson;
        made.or_else(|| journey.actions().find(is_of_lesson))
    }

    /// Returns whether contacts can be told: the case that is looked at has some, or its touchpoint has a reply
    /// time.
    pub(crate) fn has_contacts(&self, journey: &Journey) -> bool {
        let Some(case) = self.case_shown(journey) else { return false };
        let touchpoint = case.touchpoint.as_ref().and_then(|id| journey.touchpoint(id));
        !case.contacts.is_empty() || touchpoint.is_some_and(|it| it.clock != Clock::default())
    }
}

/// Returns the cases that are not closed: due ones first, then in the order in which they were opened.
pub(crate) fn cases_to_see<'a>(journey: &'a Journey, today: &Day) -> Vec<&'a Case> {
    let mut all: Vec<_> = journey.cases().filter(|case| CaseStep::of(case).is_open()).collect();
    all.sort_by_key(|case| to_be_seen(case, today));
    all
}

/// Returns the sort key of cases: due ones by their day, then open ones, then closed ones, each by when they were
/// opened.
pub(crate) fn to_be_seen<'a>(case: &'a Case, today: &Day) -> (u8, Option<&'a Day>, bool, &'a Moment) {
    let (place, due) = match CaseStep::of(case) {
        _ if is_due(case, today) => (0, Some(&case.follow_up.due)),
        CaseStep::Closed => (2, None),
        _ => (1, None),
    };
    (place, due, case.opened.is_empty(), &case.opened)
}

/// Returns the cases of a touchpoint in the order in which they were opened; those without a moment come last.
pub(crate) fn cases_at<'a>(journey: &'a Journey, touchpoint: &TouchpointId) -> Vec<&'a Case> {
    let mut here: Vec<_> =
        journey.cases().filter(|case| case.touchpoint.as_ref() == Some(touchpoint)).collect();
    here.sort_by_key(|case| (case.opened.is_empty(), &case.opened));
    here
}

/// Returns whether a case says nothing but when it was opened and which segment's it is.
fn says_nothing(case: &Case) -> bool {
    let Some(touchpoint) = case.touchpoint.clone() else { return false };
    let (segment, opened) = (case.segment.clone(), case.opened.clone());
    *case == Case { segment, opened, ..Case::new(case.id.clone(), touchpoint) }
}

#[cfg(test)]
mod tests;
