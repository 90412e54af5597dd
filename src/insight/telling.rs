//! Telling once: the order in which findings are told, and folding. Only what is missing is folded: where it holds
//! of four or more, and of more than half of those it could hold of, it is one line with its count, and the single
//! findings are below it. Breaks, blind spots, splits and causes are never folded.

use std::{collections::BTreeMap, ops::Range};

use super::{Finding, FindingKind, Insight, Rule};
use crate::journey::{Clock, Touchpoint};

/// A part of the findings; parts sort in the order of telling.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FindingPart {
    /// Breaks, and the paths that meet them.
    Paths,
    /// Differences of customers from one another, and from us.
    Gaps,
    /// Causes of distrust, broken promises, late answers.
    Causes,
    /// Things that were not yet asked, said or done.
    Missing,
}

/// A place among the findings: by part, then by rule, then by kind. Each kind that a rule finds missing has a
/// place of its own, before everything else that the rule finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct FindingPlace {
    pub(super) part: FindingPart,
    pub(super) rule: Rule,
    pub(super) kind: usize,
}

/// The findings of one rule in one part, which stand below one head.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingGroup {
    pub part: FindingPart,
    pub rule: Rule,
    /// Whether the rule has a head further up already, so that this one is of what is missing.
    pub is_again: bool,
    pub(super) stretches: Vec<Stretch>,
}

/// A stretch of findings that stand together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stretch {
    /// The places of the findings in [`super::Meaning::findings`].
    pub(super) findings: Range<usize>,
    /// The size of the whole that they could hold of, where they are folded into one line.
    pub(super) folded_of: Option<usize>,
}

/// A line of the told findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FindingLine<'a> {
    One(&'a Finding),
    /// The same kind of finding many times, and the size of the whole that it could hold of.
    Folded(&'a [Finding], usize),
}

/// A kind of finding that says what is missing.
#[derive(Debug)]
pub(super) struct Missing {
    pub(super) what: FindingKind,
    /// The whole that it could hold of.
    pub(super) of: Whole,
}

/// The set of all things that something missing could hold of.
#[derive(Clone, Copy, Debug)]
pub(super) enum Whole {
    Touchpoints,
    Breaks,
    /// Touchpoints with a contact clock (R16).
    Clocks,
}

/// The fewest findings that are folded; fewer are told one by one, however small their whole is.
const FEWEST: usize = 4;

impl Whole {
    fn count(self, insight: &Insight, touchpoints: &[&Touchpoint]) -> usize {
        match self {
            Self::Touchpoints => touchpoints.len(),
            Self::Breaks => insight.breaks().count(),
            Self::Clocks => touchpoints.iter().filter(|it| it.clock != Clock::default()).count(),
        }
    }
}

/// Groups the findings as they are told, place after place.
pub(super) fn told(
    placed: &BTreeMap<FindingPlace, Vec<Finding>>,
    insight: &Insight,
    touchpoints: &[&Touchpoint],
) -> Vec<FindingGroup> {
    let mut all: Vec<FindingGroup> = Vec::new();
    let mut first = 0;
    for (&FindingPlace { part, rule, .. }, same) in placed {
        let before = first;
        first += same.len();
        let folded_of = folded_of(same, |whole| whole.count(insight, touchpoints));
        let stretch = Stretch { findings: before..first, folded_of };
        if let Some(told) = all.last_mut().filter(|told| (told.part, told.rule) == (part, rule)) {
            told.stretches.push(stretch);
        } else {
            let is_again = all.iter().any(|told| told.rule == rule);
            all.push(FindingGroup { part, rule, is_again, stretches: vec![stretch] });
        }
    }
    all
}

/// Returns the size of the whole where findings of one kind are folded into one line; `None` where they are not.
fn folded_of(same: &[Finding], count: impl Fn(Whole) -> usize) -> Option<usize> {
    let missing = same[0].missing().filter(|_| same.len() >= FEWEST)?;
    Some(count(missing.of)).filter(|of| 2 * same.len() > *of)
}

impl FindingGroup {
    /// Returns the number of lines that the group takes.
    pub fn lines(&self) -> usize {
        let lines = |it: &Stretch| if it.folded_of.is_some() { 1 } else { it.findings.len() };
        self.stretches.iter().map(lines).sum()
    }
}

/// Returns the lines of a stretch of findings.
pub(super) fn lines(findings: &[Finding], folded_of: Option<usize>) -> impl Iterator<Item = FindingLine<'_>> {
    let folded = folded_of.map(|of| FindingLine::Folded(findings, of));
    let single = if folded.is_some() { &[] } else { findings };
    folded.into_iter().chain(single.iter().map(FindingLine::One))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::{Meaning, View},
        journey::{
            Actor, ActorId, Answer, Edit, EntryKey, Extra, Field, Journey, Mandate, Rating, Tally, Voice,
        },
        journey::{Place, test_map},
    };

    const COOK: &str = "cook";

    /// Returns a map of touchpoints without connections, with these customers' ratings, the first `with_actor` of
    /// them with an actor.
    fn map(ratings: &str, with_actor: usize) -> Journey {
        let names: Vec<_> = ('A'..='Z').zip(ratings.chars()).collect();
        let test_map: Vec<_> = names.iter().map(|(name, rating)| format!("{name} {rating}")).collect();
        let mut map = test_map::journey(&test_map.join("; "));
        let (id, name, extra) = (cook(), COOK.to_owned(), Extra::default());
        test_map::edit(&mut map, Edit::AddActor(Actor { id, name, place: Place::Front, order: 0, extra }));
        for (name, _) in &names[..with_actor] {
            change(&mut map, *name, Field::Actors([cook()].into()));
        }
        map
    }

    fn cook() -> ActorId {
        ActorId::new(COOK).expect("an id")
    }

    fn change(map: &mut Journey, name: char, field: Field) {
        test_map::edit(map, Edit::Change(test_map::id(&name.to_string()), field));
    }

    fn meaning(map: &Journey) -> Meaning {
        Meaning::of(map, &Insight::of(map, &View::default()))
    }

    /// Returns the kinds that are folded, each with its count and the size of its whole.
    fn folded(map: &Journey) -> Vec<(FindingKind, usize, usize)> {
        let meaning = meaning(map);
        let lines = meaning.told.iter().flat_map(|told| meaning.lines(told));
        let folded = lines.filter_map(|line| match line {
            FindingLine::Folded(same, of) => Some((same[0].what.clone(), same.len(), of)),
            FindingLine::One(_) => None,
        });
        folded.collect()
    }

    #[test]
    fn telling_once_what_is_missing_of_more_than_half_and_of_four_or_more_is_one_line() {
        let no_actor = |of: usize, missing: usize| folded(&map(&"+".repeat(of), of - missing));
        assert_eq!(no_actor(24, 24), [(FindingKind::NoActor, 24, 24)]);
        assert_eq!(no_actor(24, 13), [(FindingKind::NoActor, 13, 24)]);
        assert_eq!(no_actor(24, 12), [], "half is not more than half");
        assert_eq!(no_actor(4, 4), [(FindingKind::NoActor, 4, 4)]);
        assert_eq!(no_actor(3, 3), [], "three can be told one by one");
        assert_eq!(no_actor(7, 4), [(FindingKind::NoActor, 4, 7)]);
    }

    #[test]
    fn telling_once_a_mandate_can_be_missing_of_breaks_alone() {
        let mut all = map("-----+++++++++++++++++++", 24);
        change(&mut all, 'A', Field::Mandate(Mandate { actors: [cook()].into(), ..Mandate::default() }));
        assert_eq!(folded(&all), [(FindingKind::NoMandate, 4, 5)]);
    }

    #[test]
    fn telling_once_a_receipt_can_be_missing_where_there_is_a_clock() {
        let mut all = map("++++++++++++", 12);
        for name in 'A'..='E' {
            let no = (name != 'A').then_some(Answer::No);
            let clock = Clock { promised: Some(60), receipt: no, ..Clock::default() };
            change(&mut all, name, Field::Clock(clock));
        }
        assert_eq!(folded(&all), [(FindingKind::Unconfirmed, 4, 5)]);
    }

    #[test]
    fn telling_once_breaks_and_blind_spots_are_never_folded() {
        let mut all = test_map::journey("A - > B - > C - > D - > E -");
        for name in 'A'..='E' {
            let own = EntryKey::new(Voice::Own, None, "");
            test_map::edit(
                &mut all,
                Edit::Rate(test_map::id(&name.to_string()), own, Tally::one(Rating::Positive)),
            );
        }
        assert_eq!(folded(&all), [(FindingKind::NoActor, 5, 5)]);
        let said = |what: &dyn Fn(&FindingKind) -> bool| {
            meaning(&all).findings.iter().filter(|it| what(&it.what)).count()
        };
        assert_eq!(said(&|what| *what == FindingKind::Unavoidable), 5);
        assert_eq!(said(&|what| matches!(what, FindingKind::BlindSpot { .. })), 5);
        assert_eq!(
            meaning(&all).line_count(),
            1 + 5 + 1 + 5 + 1,
            "the path, the sum and the actors beside them"
        );
    }

    #[test]
    fn telling_once_breaks_come_first_and_what_is_missing_last() {
        let parts: Vec<_> = meaning(&map("-0+?", 2)).told.iter().map(|told| (told.part, told.rule)).collect();
        assert!(parts.is_sorted() && parts.last() == Some(&(FindingPart::Missing, Rule::R15)), "{parts:?}");
        let mut both = test_map::journey("A - > B ?");
        let own = EntryKey::new(Voice::Own, None, "");
        test_map::edit(&mut both, Edit::Rate(test_map::id("B"), own, Tally::one(Rating::Positive)));
        let told = meaning(&both).told;
        let heads: Vec<_> = told.iter().map(|told| (told.part, told.rule, told.is_again)).collect();
        let expected = [
            (FindingPart::Paths, Rule::R8, false),
            (FindingPart::Gaps, Rule::R10, false),
            (FindingPart::Missing, Rule::R10, true),
            (FindingPart::Missing, Rule::R15, false),
        ];
        assert_eq!(heads, expected);
    }

    #[test]
    fn every_finding_is_told_below_one_head() {
        let meaning = meaning(&map("-0+?+++++", 2));
        let told =
            meaning.told.iter().flat_map(|told| meaning.stretches(told)).flat_map(|(findings, _)| findings);
        assert!(told.eq(&meaning.findings));
    }
}
