//! R13: recovery. Each confirmed case takes one answer back, a negative one where there is one left, else a
//! neutral one.

use std::collections::BTreeMap;

use super::{Answers, Level, answers::EVERYONE};
use crate::journey::{CaseId, Item, Journey, ListName, SegmentId, TouchpointId};

/// The confirmed cases by touchpoint, each with its segment; `None` for everyone.
pub(super) type Confirmed<'a> = BTreeMap<&'a TouchpointId, Vec<Option<&'a SegmentId>>>;

/// Returns the confirmed cases of a map.
pub(super) fn confirmed(journey: &Journey) -> Confirmed<'_> {
    let mut confirmed = Confirmed::new();
    for item in journey.items_of(ListName::Case) {
        if let Item::Case(case) = &**item
            && let Some(touchpoint) = &case.touchpoint
            && case.is_confirmed()
        {
            confirmed.entry(touchpoint).or_default().push(case.segment.as_ref());
        }
    }
    confirmed
}

/// The reason why a confirmed case takes no answer back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NotTakenBack {
    /// A view that is judged by us only.
    JudgedByUs,
    /// A case whose touchpoint or segment is not on the map.
    Gone,
    /// Answers of customers, none of which counts in this view.
    SetAside,
    /// No answer of customers at all.
    NoAnswer,
    /// Customers' answers that are no break.
    Positive,
    /// Answers that other cases have used up: none that breaks is left.
    NoneLeft,
}

/// Returns the place of a case among the confirmed cases of its touchpoint; `None` where it is not among them.
pub(super) fn place_of(journey: &Journey, touchpoint: &TouchpointId, id: &CaseId) -> Option<usize> {
    let here = journey.cases().filter(|case| case.touchpoint.as_ref() == Some(touchpoint));
    here.filter(|case| case.is_confirmed()).position(|case| case.id == *id)
}

/// Checks whether the case at this place among the confirmed ones of a touchpoint takes an answer back; if not,
/// the error says why. `levels` are those of the customers' answers.
pub(super) fn taken(
    (cases, case): (&[Option<&SegmentId>], usize),
    places: &BTreeMap<&SegmentId, usize>,
    heard: &[Answers],
    levels: &[Option<Level>],
) -> Result<(), NotTakenBack> {
    let place =
        cases.get(case).and_then(|segment| place(*segment, places, heard)).ok_or(NotTakenBack::Gone)?;
    match levels[place] {
        None => return Err(NotTakenBack::NoAnswer),
        Some(level) if !level.breaks() => return Err(NotTakenBack::Positive),
        Some(_) => {}
    }
    let mut is_taken = false;
    take(cases, places, heard, |at, _, _| is_taken |= at == case);
    if is_taken { Ok(()) } else { Err(NotTakenBack::NoneLeft) }
}

/// Returns the place of the answers that a case takes from: its segment's, or everyone's where the segment has
/// none. `None` for a segment that is not on the map.
fn place(
    segment: Option<&SegmentId>,
    places: &BTreeMap<&SegmentId, usize>,
    heard: &[Answers],
) -> Option<usize> {
    let own = segment.map_or(Some(EVERYONE), |id| places.get(id).copied())?;
    Some(if heard[own].is_empty() { EVERYONE } else { own })
}

/// Goes through the cases in order and calls `took` for each that takes an answer, with its place, the place of
/// the answers, and what is left of them.
fn take(
    cases: &[Option<&SegmentId>],
    places: &BTreeMap<&SegmentId, usize>,
    heard: &[Answers],
    mut took: impl FnMut(usize, usize, Answers),
) {
    let mut left = heard.to_vec();
    for (case, segment) in cases.iter().enumerate() {
        let Some(place) = place(*segment, places, heard) else { continue };
        if take_one(&mut left[place]) {
            took(case, place, left[place]);
        }
    }
}

/// Updates the customers' levels, by place, for the answers that these cases take back. A case of a segment
/// without answers of its own takes from everyone's.
pub(super) fn recover(
    cases: &[Option<&SegmentId>],
    places: &BTreeMap<&SegmentId, usize>,
    heard: &[Answers],
    levels: &mut [Option<Level>],
    tolerance: u64,
) {
    let answered = levels.to_vec();
    take(cases, places, heard, |_, place, left| {
        levels[place] = level_after(answered[place], left, tolerance);
    });
}

/// Takes one negative answer, or else one neutral, out of these. Returns whether there was one.
fn take_one(answers: &mut Answers) -> bool {
    let taken = if answers.negative > 0 { &mut answers.negative } else { &mut answers.neutral };
    let is_there = *taken > 0;
    *taken -= u64::from(is_there);
    is_there
}

/// Returns the level without the answers that were taken back; a level that is no break stays.
fn level_after(level: Option<Level>, left: Answers, tolerance: u64) -> Option<Level> {
    if !level.is_some_and(Level::breaks) {
        return level;
    }
    match left.level(tolerance) {
        None | Some(Level::Positive) => Some(Level::Recovered),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::{Insight, JudgedBy, View},
        journey::{Answer, Case, Day, Edit, Item, Moment, RecoveryStep, test_map},
    };

    fn confirmed_case(number: u64, segment: Option<SegmentId>) -> Case {
        let mut case = Case::new(CaseId::from_number(number), test_map::id("A"));
        case.steps = RecoveryStep::ALL.to_vec();
        case.segment = segment;
        case.solved = Moment::new("2026-11-24").expect("a moment");
        case.follow_up.done = Day::new("2026-11-25").expect("a day");
        case.follow_up.satisfied = Some(Answer::Yes);
        case
    }

    /// Returns whether the last of these cases takes an answer back.
    fn taken(map: &Journey, by: JudgedBy, cases: &[Case]) -> Result<(), NotTakenBack> {
        let edits: Vec<_> = cases.iter().map(|it| Edit::Put(Item::Case(it.clone()).into())).collect();
        let map = map.apply(&edits).expect("they can be");
        let insight = Insight::of(&map, &View { by, ..View::default() });
        insight.taken_back(&map, cases.last().expect("a case"))
    }

    #[test]
    fn r13_it_is_known_which_case_takes_an_answer_back_and_why_another_does_not() {
        let first = JudgedBy::CustomersFirst;
        let [one, two] = [1, 2].map(|number| confirmed_case(number, None));
        assert_eq!(taken(&test_map::journey("A -"), first, std::slice::from_ref(&one)), Ok(()));
        assert_eq!(taken(&test_map::journey("A -"), first, &[one.clone(), two]), Err(NotTakenBack::NoneLeft));
        assert_eq!(
            taken(&test_map::journey("A +"), first, std::slice::from_ref(&one)),
            Err(NotTakenBack::Positive)
        );
        assert_eq!(
            taken(&test_map::journey("A"), first, std::slice::from_ref(&one)),
            Err(NotTakenBack::NoAnswer)
        );
        assert_eq!(
            taken(&test_map::journey("A -"), JudgedBy::Own, std::slice::from_ref(&one)),
            Err(NotTakenBack::JudgedByUs)
        );
        let of_nobody = confirmed_case(1, Some(test_map::segment("gone")));
        assert_eq!(
            taken(&test_map::journey("A -"), first, std::slice::from_ref(&of_nobody)),
            Err(NotTakenBack::Gone)
        );
    }

    #[test]
    fn r13_answers_of_a_round_that_is_over_are_no_answers_of_now() {
        let map = test_map::journey("A -");
        let ended = map.new_round("spring", &Day::default()).expect("a name");
        let map = map.apply(&ended).expect("it can be");
        let found = taken(&map, JudgedBy::CustomersFirst, &[confirmed_case(1, None)]);
        assert_eq!(found, Err(NotTakenBack::SetAside));
    }
}
