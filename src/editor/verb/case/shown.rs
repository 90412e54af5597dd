//! The cases as they are looked at (R13): which one is shown, and in which order there are others.

use crate::{
    editor::{CaseAsked, Derived, ViewState},
    insight::{CaseStep, is_due},
    journey::{Action, Case, CaseId, Clock, Day, Journey, Moment, TouchpointId},
};

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

    pub(super) fn ask_for_case(&mut self, case: &CaseId) {
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
