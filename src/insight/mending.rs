//! R19: actions against breaks. Done changes no verdict: only customers do.

use std::collections::HashMap;

use crate::journey::{Action, ActionState, Journey};

use super::{
    ActionStanding, Insight, Judged,
    action::{is_overdue, is_to_do},
    finding::{Finding, FindingKind, Rule},
    ground::Ground,
    loose,
    telling::{Missing, Whole},
};

/// The missing actions: breaks without one, on a map that has any.
pub(super) const MISSING: &[Missing] = &[Missing { what: FindingKind::NoAction, of: Whole::Breaks }];

/// The state of the actions at a touchpoint, for the mark on its card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ActionSign {
    /// Actions that are open or doing, none of them overdue.
    Planned,
    /// Actions of which at least one is overdue.
    Overdue,
    /// A break against which everything planned is done, so that customers should be asked again.
    Done,
    /// A break without an action, on a map that has any.
    Unplanned,
}

impl ActionSign {
    pub const ALL: [Self; 4] = [Self::Planned, Self::Overdue, Self::Done, Self::Unplanned];

    /// Returns the sign of each touchpoint by number (R7); touchpoints without one are left out.
    pub fn all(journey: &Journey, insight: &Insight) -> HashMap<u32, Self> {
        let planned = planned(journey, insight);
        if journey.actions().next().is_none() {
            return HashMap::new();
        }
        let today = &insight.view.today;
        let sign = |judged: &Judged| {
            let breaks = judged.level.breaks() || judged.as_if;
            let Some(actions) = planned.get(&judged.number) else {
                return breaks.then_some(Self::Unplanned);
            };
            if actions.iter().any(|action| is_overdue(action, today)) {
                Some(Self::Overdue)
            } else if actions.iter().any(|action| is_to_do(action)) {
                Some(Self::Planned)
            } else if breaks && actions.iter().any(|it| it.state == ActionState::Done) {
                Some(Self::Done)
            } else {
                None
            }
        };
        insight.touchpoints.iter().filter_map(|judged| Some((judged.number, sign(judged)?))).collect()
    }
}

/// Returns the actions by the number of their touchpoint.
fn planned<'a>(journey: &'a Journey, insight: &Insight) -> HashMap<u32, Vec<&'a Action>> {
    let mut planned: HashMap<u32, Vec<&Action>> = HashMap::new();
    for action in journey.actions() {
        let number = action.touchpoint.as_ref().and_then(|id| insight.number_of(id));
        if let Some(number) = number {
            planned.entry(number).or_default().push(action);
        }
    }
    planned
}

pub(super) fn find(ground: &Ground<'_>, out: &mut Vec<Finding>) {
    if !ground.actions.is_empty() {
        of_breaks(ground, out);
    }
    overdue(ground, out);
    loose::find_actions(ground, out);
}

/// Finds the breaks that nothing is planned against, and those against which everything planned is done, so that
/// customers should be asked again.
fn of_breaks(ground: &Ground<'_>, out: &mut Vec<Finding>) {
    let found = ground.insight.breaks().filter_map(|judged| {
        let what = of_break(ground.actions_at(judged.number))?;
        Some(Finding { rule: Rule::R19, number: Some(judged.number), what })
    });
    out.extend(found);
}

fn of_break(actions: &[(&Action, ActionStanding)]) -> Option<FindingKind> {
    let is_done = actions.iter().any(|(action, _)| action.state == ActionState::Done);
    if actions.is_empty() {
        Some(FindingKind::NoAction)
    } else if is_done && !actions.iter().any(|(action, _)| is_to_do(action)) {
        Some(FindingKind::AskAgain)
    } else {
        None
    }
}

fn overdue(ground: &Ground<'_>, out: &mut Vec<Finding>) {
    let overdue = ground.actions.iter().filter(|(_, standing)| standing.is_overdue);
    out.extend(overdue.filter(|(_, standing)| standing.number.is_some()).map(|(action, standing)| {
        let what = FindingKind::Overdue { what: action.what.clone(), due: action.due.clone() };
        Finding { rule: Rule::R19, number: standing.number, what }
    }));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::{Meaning, View},
        journey::{ActionId, Day, Edit, Item, Journey, test_map},
    };

    fn action(number: u64, name: &str, state: ActionState, due: &str) -> Action {
        let due = Day::new(due).expect("a day");
        let id = ActionId::from_number(number);
        Action { due, state, ..Action::new(id, test_map::id(name), "A host greets") }
    }

    fn found(map: &str, actions: impl IntoIterator<Item = Action>) -> Vec<(Option<u32>, FindingKind)> {
        let map = planned(map, actions);
        let today = Day::new("2026-11-29").expect("a day");
        let meaning = Meaning::of(&map, &Insight::of(&map, &View { today, ..View::default() }));
        meaning.found_by(Rule::R19).map(|it| (it.number, it.what.clone())).collect()
    }

    fn planned(map: &str, actions: impl IntoIterator<Item = Action>) -> Journey {
        let edits: Vec<_> = actions.into_iter().map(|it| Edit::Put(Item::Action(it).into())).collect();
        test_map::journey(map).apply(&edits).expect("they can be planned")
    }

    #[test]
    fn r19_a_break_without_an_action_is_found_once_the_map_has_one() {
        assert_eq!(found("A - > B 0", []), []);
        let one = action(1, "A", ActionState::Open, "");
        assert_eq!(found("A - > B 0 > C + > D ?", [one]), [(Some(2), FindingKind::NoAction)]);
    }

    #[test]
    fn r19_an_action_that_belongs_to_nothing_is_one_too_and_one_that_was_dropped_was_decided_on() {
        let gone = action(1, "gone", ActionState::Open, "");
        let found_at =
            |found: &[(Option<u32>, FindingKind)]| found.contains(&(Some(1), FindingKind::NoAction));
        assert!(found_at(&found("A -", [gone])));
        assert!(!found_at(&found("A -", [action(1, "A", ActionState::Dropped, "")])));
    }

    #[test]
    fn r19_an_action_is_overdue_once_its_day_is_past_while_it_is_to_be_done() {
        let due = |state, due| found("A -", [action(1, "A", state, due)]);
        let day = Day::new("2026-11-28").expect("a day");
        let overdue = FindingKind::Overdue { what: "A host greets".to_owned(), due: day };
        assert_eq!(due(ActionState::Open, "2026-11-28"), [(Some(1), overdue.clone())]);
        assert_eq!(due(ActionState::Doing, "2026-11-28"), [(Some(1), overdue)]);
        assert_eq!(due(ActionState::Doing, "2026-11-29"), [], "today is not past");
        assert_eq!(due(ActionState::Dropped, "2026-11-28"), []);
        assert_eq!(due(ActionState::Open, ""), []);
    }

    #[test]
    fn r19_what_is_done_changes_no_verdict_and_asks_to_ask_the_customers_again() {
        let done = action(1, "A", ActionState::Done, "");
        assert_eq!(found("A -", [done.clone()]), [(Some(1), FindingKind::AskAgain)]);
        assert_eq!(found("A -", [done.clone(), action(2, "A", ActionState::Open, "")]), []);
        assert_eq!(found("A +", [done.clone()]), [], "they were asked, and it is good");
        let map = planned("A -", [done]);
        let then = Insight::of(&test_map::journey("A -"), &View::default());
        assert_eq!(Insight::of(&map, &View::default()).verdict, then.verdict);
    }
}
