//! Items that belong to nothing: an action, a case or a figure of a survey whose touchpoint, segment or actor is
//! not on the map, as git and older readers leave them (R13, R17, R19). They are kept, and told until they are
//! mended.

use crate::journey::{Action, Case, Item, Journey, ListName, Outcome, SegmentId, Survey};

use super::{
    finding::{Finding, FindingKind, Rule},
    ground::Ground,
};

/// The part of an item that is not on the map, or was never given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gone {
    Touchpoint,
    /// The touchpoint of an item that names none.
    NoTouchpoint,
    Segment,
    Actor,
}

/// The lists whose items refer to other records.
const LISTS: [ListName; 4] = [ListName::Action, ListName::Case, ListName::Outcome, ListName::Survey];

/// Finds the cases that belong to nothing.
pub(super) fn find_cases(ground: &Ground<'_>, out: &mut Vec<Finding>) {
    find(ground, Rule::R13, &[ListName::Case], out);
}

/// Finds the outcomes and surveys that belong to nothing.
pub(super) fn find_surveys(ground: &Ground<'_>, out: &mut Vec<Finding>) {
    find(ground, Rule::R17, &[ListName::Outcome, ListName::Survey], out);
}

/// Finds the actions that belong to nothing.
pub(super) fn find_actions(ground: &Ground<'_>, out: &mut Vec<Finding>) {
    find(ground, Rule::R19, &[ListName::Action], out);
}

fn find(ground: &Ground<'_>, rule: Rule, lists: &[ListName], out: &mut Vec<Finding>) {
    for item in lists.iter().flat_map(|list| ground.journey.items_of(*list)) {
        let loose = gone(ground.journey, item).into_iter().map(|gone| {
            let (item, name) = (item.key(), item.name().to_owned());
            Finding { rule, number: None, what: FindingKind::Loose { item, name, gone } }
        });
        out.extend(loose);
    }
}

/// Returns the parts of an item that are not on the map.
fn gone(journey: &Journey, item: &Item) -> Vec<Gone> {
    let is_gone = |segment: &SegmentId| journey.segment(segment).is_none();
    let (touchpoint, segment, actor) = match item {
        Item::Action(Action { touchpoint, actor, .. }) => (Some(touchpoint), false, actor.as_ref()),
        Item::Case(Case { touchpoint, segment, solved_by, .. }) => {
            (Some(touchpoint), segment.as_ref().is_some_and(is_gone), solved_by.as_ref())
        }
        Item::Outcome(Outcome { segment, .. }) => (None, segment.as_ref().is_some_and(is_gone), None),
        Item::Survey(Survey { tables, .. }) => {
            (None, tables.iter().filter_map(|table| table.segment.as_ref()).any(is_gone), None)
        }
        Item::Group(_) | Item::Conflict(_) => (None, false, None),
    };
    let is_lost = |id: &Option<_>| id.as_ref().is_some_and(|id| journey.touchpoint(id).is_none());
    let gone = [
        (Gone::Touchpoint, touchpoint.is_some_and(is_lost)),
        (Gone::NoTouchpoint, touchpoint.is_some_and(Option::is_none)),
        (Gone::Segment, segment),
        (Gone::Actor, actor.is_some_and(|actor| journey.actor(actor).is_none())),
    ];
    gone.into_iter().filter(|(_, is_gone)| *is_gone).map(|(gone, _)| gone).collect()
}

/// Returns whether both maps, which have the same touchpoints and actors, have the same items in these lists and
/// the same segments, so that the same items belong to nothing.
pub(super) fn is_alike(then: &Journey, now: &Journey) -> bool {
    let of_lists = |list: &ListName| then.items_of(*list).eq(now.items_of(*list));
    let segments = |journey: &Journey| journey.segments().iter().map(|it| it.id.clone()).collect::<Vec<_>>();
    (then.shares_items_with(now) || LISTS.iter().all(of_lists)) && segments(then) == segments(now)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::{Change, Insight, Meaning, View},
        journey::{
            ActionId, ActorId, Address, CaseId, Day, Edit, Extra, FollowUp, Group, GroupName, Moment,
            OutcomeQuestion, TouchpointId, test_map,
        },
    };

    fn found(items: impl IntoIterator<Item = Item>) -> Vec<(Rule, String, Gone)> {
        let map = test_map::journey("A +");
        let edits: Vec<_> = items.into_iter().map(|item| Edit::Put(item.into())).collect();
        let map = map.apply(&edits).expect("they are kept");
        let meaning = Meaning::of(&map, &Insight::of(&map, &View::default()));
        let loose = meaning.findings.into_iter().filter_map(|found| match found.what {
            FindingKind::Loose { name, gone, .. } => Some((found.rule, name, gone)),
            _ => None,
        });
        loose.collect()
    }

    fn action(number: u64, touchpoint: TouchpointId) -> Action {
        Action::new(ActionId::from_number(number), touchpoint, "A host greets")
    }

    #[test]
    fn r19_an_action_whose_touchpoint_or_actor_is_gone_is_found_and_one_that_has_both_is_not() {
        assert_eq!(found([Item::Action(action(1, test_map::id("A")))]), []);
        let gone = action(1, test_map::id("gone"));
        let nobody = Action { actor: ActorId::new("gone"), ..action(2, test_map::id("A")) };
        let name = "A host greets".to_owned();
        assert_eq!(
            found([Item::Action(gone), Item::Action(nobody)]),
            [(Rule::R19, name.clone(), Gone::Touchpoint), (Rule::R19, name, Gone::Actor)]
        );
    }

    /// Returns a case of a segment that is not on the map, without a touchpoint.
    fn stray_case() -> Case {
        let follow_up =
            FollowUp { due: Day::default(), done: Day::default(), satisfied: None, extra: Extra::default() };
        Case {
            id: CaseId::from_number(1),
            touchpoint: None,
            segment: SegmentId::new("gone"),
            to_whom: String::new(),
            opened: Moment::default(),
            stated: "The bed is bad".to_owned(),
            cause: String::new(),
            steps: Vec::new(),
            solution: String::new(),
            solved: Moment::default(),
            solved_by: None,
            told: 1,
            follow_up,
            kind: None,
            lesson: String::new(),
            grades: Vec::new(),
            contacts: Vec::new(),
            extra: Extra::default(),
        }
    }

    #[test]
    fn r13_a_case_whose_touchpoint_or_segment_is_gone_is_found() {
        let name = "The bed is bad".to_owned();
        assert_eq!(
            found([Item::Case(stray_case())]),
            [(Rule::R13, name.clone(), Gone::NoTouchpoint), (Rule::R13, name.clone(), Gone::Segment)]
        );
        let elsewhere = Case { touchpoint: Some(test_map::id("gone")), segment: None, ..stray_case() };
        assert_eq!(found([Item::Case(elsewhere)]), [(Rule::R13, name, Gone::Touchpoint)]);
    }

    #[test]
    fn what_is_in_dispute_and_where_groups_stand_change_nothing_that_a_map_means() {
        let map = test_map::journey("A +");
        let insight = Insight::of(&map, &View::default());
        let is_kept = |item: Item| {
            let now = map.apply(&[Edit::Put(item.into())]).expect("it is kept");
            Change::of(&insight, &map, &now).expect("the same touchpoints").keeps_meaning()
        };
        let title = Address::Touchpoint(test_map::id("A"));
        let said = ["", "A", "B"].map(str::to_owned);
        assert!(is_kept(Item::Conflict(map.conflict(&title, "title", said))));
        assert!(is_kept(Item::Group(Group::new("spring", 3))));
        assert!(!is_kept(Item::Action(action(1, test_map::id("gone")))));
        assert!(!is_kept(Item::Case(stray_case())));
    }

    #[test]
    fn r17_an_outcome_of_a_segment_that_is_gone_is_found() {
        let outcome = |segment| {
            let (question, group) = (OutcomeQuestion::Return, GroupName::new("spring"));
            Item::Outcome(Outcome {
                question,
                segment,
                group,
                yes: 1,
                unsure: 0,
                no: 0,
                extra: Extra::default(),
            })
        };
        assert_eq!(found([outcome(None)]), []);
        assert_eq!(
            found([outcome(SegmentId::new("gone"))]),
            [(Rule::R17, "return".to_owned(), Gone::Segment)]
        );
    }
}
