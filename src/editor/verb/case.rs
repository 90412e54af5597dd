//! Complaints (R13): opening a case at a touchpoint, saying what is said of it, and which one is looked at.

use crate::{
    editor::{Editor, Note, ViewState, case_change::CaseChange},
    insight::CaseStep,
    journey::{Action, Case, CaseId, Clock, Day, Edit, Item, ItemKey, Journey, Moment, TouchpointId},
};

impl Editor {
    /// Opens a case at the touchpoint that is selected: a complaint that was made at this moment, by a customer of the
    /// segment whose rating is entered.
    pub(crate) fn open_case(&mut self, opened: Moment) -> Option<CaseId> {
        let touchpoint = self.view.selection.single()?.clone();
        self.press_ended();
        let last = cases_at(self.journey(), &touchpoint).last().map(|case| case.id.clone());
        let id = self.view.ids.case_id(self.journey(), last.as_ref());
        let segment = self.view.entering.segment.clone();
        let case = Case { segment, opened, ..Case::new(id.clone(), touchpoint) };
        self.apply(&[Edit::Put(Item::Case(case).into())]);
        self.view.case = Some(id.clone());
        Some(id)
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

    /// Puts an action at the touchpoint of a case, against what it taught.
    pub(crate) fn act_on_case(&mut self, id: &CaseId) {
        let Some(case) = self.journey().case(id) else { return };
        let Some(touchpoint) = case.touchpoint.clone() else { return };
        let here = self.journey().actions().filter(|action| action.touchpoint.as_ref() == Some(&touchpoint));
        let new = self.view.ids.action_id(self.journey(), here.last().map(|action| &action.id));
        let action = Action::new(new, touchpoint, taught(case));
        self.apply(&[Edit::Put(Item::Action(action).into())]);
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
        view.case = Some(id);
        if let Some(touchpoint) = touchpoint.filter(|touchpoint| derived.number_of(touchpoint).is_some()) {
            view.select_and_show(derived, &touchpoint);
        }
    }

    /// Whether complaints are to be expected at the touchpoint that is selected: it breaks, or there were some.
    pub(crate) fn meets_complaints(&self) -> bool {
        let Some(selected) = self.view.selection.single() else { return false };
        let judged = self.derived.as_ref().and_then(|derived| derived.judged(selected));
        judged.is_some_and(|judged| judged.level.breaks()) || !cases_at(self.journey(), selected).is_empty()
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
            here.iter().copied().find(|case| !case.is_confirmed()).or(here.first().copied())
        })
    }
}

impl ViewState {
    /// Whether there is something to be told of contacts: the case that is looked at has some, or its touchpoint has a
    /// reply time.
    pub(crate) fn has_contacts(&self, journey: &Journey) -> bool {
        let Some(case) = self.case_shown(journey) else { return false };
        let touchpoint = case.touchpoint.as_ref().and_then(|id| journey.touchpoint(id));
        !case.contacts.is_empty() || touchpoint.is_some_and(|it| it.clock != Clock::default())
    }
}

/// Whether the customer is to be asked by today, and was not.
pub(crate) fn is_due(case: &Case, today: &Day) -> bool {
    let (due, done) = (&case.follow_up.due, &case.follow_up.done);
    done.is_empty() && !due.is_empty() && due <= today
}

/// The cases that are not closed: those that are due first, then as they were opened.
pub(crate) fn cases_to_see<'a>(journey: &'a Journey, today: &Day) -> Vec<&'a Case> {
    let mut all: Vec<_> = journey.cases().filter(|case| CaseStep::of(case) != CaseStep::Closed).collect();
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

/// What a case taught: its lesson, else what it really was, else what was said.
pub(crate) fn taught(case: &Case) -> &str {
    let said = [&case.lesson, &case.cause, &case.stated].into_iter().map(|text| text.trim());
    said.into_iter().find(|text| !text.is_empty()).unwrap_or_default()
}

/// The action that was made of what a case taught.
pub(crate) fn action_of_case<'a>(journey: &'a Journey, case: &Case) -> Option<&'a Action> {
    let taught = taught(case);
    journey.actions().find(|action| action.touchpoint == case.touchpoint && action.what == taught)
}

#[cfg(test)]
mod tests;
