//! What recovery makes good (R13): each confirmed case takes one answer back, a negative one where there is one left.

use std::collections::BTreeMap;

use super::{Answers, Level, answers::EVERYONE};
use crate::journey::{Item, Journey, ListName, SegmentId, TouchpointId};

/// Confirmed cases by touchpoint, each with the segment it is of; `None` is everyone.
pub(super) type Confirmed<'a> = BTreeMap<&'a TouchpointId, Vec<Option<&'a SegmentId>>>;

/// The cases of a map that are confirmed.
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

/// What customers said by place, without the answers that these cases have taken back. One of a segment that said
/// nothing itself is taken from everyone's.
pub(super) fn recover(
    cases: &[Option<&SegmentId>],
    places: &BTreeMap<&SegmentId, usize>,
    heard: &[Answers],
    levels: &mut [Option<Level>],
    tolerance: u64,
) {
    let (mut left, answered) = (heard.to_vec(), levels.to_vec());
    for segment in cases {
        // Of a segment that is gone nobody answered.
        let Some(own) = segment.map_or(Some(EVERYONE), |id| places.get(id).copied()) else { continue };
        let place = if heard[own].is_empty() { EVERYONE } else { own };
        if take_one(&mut left[place]) {
            levels[place] = level_after(answered[place], left[place], tolerance);
        }
    }
}

/// Takes one answer that breaks out of these; returns whether there was one left.
fn take_one(answers: &mut Answers) -> bool {
    let taken = if answers.negative > 0 { &mut answers.negative } else { &mut answers.neutral };
    let is_there = *taken > 0;
    *taken -= u64::from(is_there);
    is_there
}

/// What answers that come to a break come to without those that were taken back.
fn level_after(level: Option<Level>, left: Answers, tolerance: u64) -> Option<Level> {
    if !level.is_some_and(Level::breaks) {
        return level;
    }
    match left.level(tolerance) {
        None | Some(Level::Positive) => Some(Level::Recovered),
        other => other,
    }
}
