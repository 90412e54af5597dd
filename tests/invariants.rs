//! The invariants of every journey, however it was made: the rules "Shape", and that its file is the same journey.

use std::fmt::Debug;

use polku::{
    format::map,
    insight::{Insight, View},
    journey::{Entry, Extra, HIGHEST_TOLERANCE, Journey, Touchpoint},
};

/// Asserts every invariant of a journey.
///
/// # Panics
/// Where one of them does not hold.
pub(crate) fn check_invariants(journey: &Journey) {
    check_lists(journey);
    journey.touchpoints().for_each(|touchpoint| check_touchpoint(journey, touchpoint));
    check_connections(journey);
    assert!(journey.about().tolerance <= HIGHEST_TOLERANCE);
    let insight = Insight::of(journey, &View::default());
    assert_eq!(insight.touchpoints.len(), journey.len());
    assert_eq!(insight.reach.threads.len(), journey.transitions().count());
    let text = map::write(journey);
    let loaded = map::read(text.as_bytes()).unwrap_or_else(|error| panic!("{error}\n{text}")).journey;
    assert_eq!(&loaded, journey);
    assert_eq!(map::write(&loaded), text);
}

/// Asserts that lists are sorted as they are shown, with each id once.
fn check_lists(journey: &Journey) {
    rise(journey.stages().iter().map(|stage| (stage.order, &stage.id)));
    rise(journey.actors().iter().map(|actor| (actor.order, &actor.id)));
    rise(journey.segments().iter().map(|segment| (segment.order, &segment.id)));
    once(journey.stages().iter().map(|stage| &stage.id));
    once(journey.actors().iter().map(|actor| &actor.id));
    once(journey.segments().iter().map(|segment| &segment.id));
    rise(journey.touchpoints().map(|touchpoint| &touchpoint.id));
    assert_eq!(journey.touchpoints().count(), journey.len());
}

fn check_touchpoint(journey: &Journey, touchpoint: &Touchpoint) {
    assert_eq!(journey.touchpoint(&touchpoint.id), Some(touchpoint), "it is found by its id");
    assert!(touchpoint.at.is_within_range(), "{:?}", touchpoint.at);
    let stage = touchpoint.stage.as_ref();
    assert!(stage.is_none_or(|id| journey.stage(id).is_some()), "stage {stage:?}");
    let mut actors = touchpoint.actors.iter().chain(&touchpoint.mandate.actors);
    assert!(actors.all(|id| journey.actor(id).is_some()), "{touchpoint:?}");
    for (key, entry) in &touchpoint.ratings {
        let Entry { tally, extra } = entry;
        assert!(!tally.is_empty() || *extra != Extra::default(), "a tally of zeros is no entry");
        assert!(key.segment.as_ref().is_none_or(|id| journey.segment(id).is_some()), "{key:?}");
    }
}

/// Asserts that there is at most one connection for an ordered pair and none from a touchpoint to itself, and that
/// both ends know of it.
fn check_connections(journey: &Journey) {
    rise(journey.transitions().map(|(from, to, _)| (from, to)));
    for (from, to, _) in journey.transitions() {
        assert_ne!(from, to);
        assert!(journey.touchpoint(from).is_some() && journey.touchpoint(to).is_some());
    }
    let mut after: Vec<_> = Vec::new();
    let mut before: Vec<_> = Vec::new();
    for touchpoint in journey.touchpoints() {
        after.extend(journey.after(&touchpoint.id).into_iter().map(|to| (&touchpoint.id, to)));
        before.extend(journey.before(&touchpoint.id).into_iter().map(|from| (from, &touchpoint.id)));
    }
    before.sort_unstable();
    let all: Vec<_> = journey.transitions().map(|(from, to, _)| (from, to)).collect();
    assert_eq!((&after, &before), (&all, &all));
}

/// Asserts that each item is greater than the one before.
fn rise<T: Ord + Debug>(items: impl Iterator<Item = T>) {
    let items: Vec<_> = items.collect();
    assert!(items.windows(2).all(|pair| pair[0] < pair[1]), "{items:?}");
}

fn once<T: Ord + Debug>(items: impl Iterator<Item = T>) {
    let mut items: Vec<_> = items.collect();
    items.sort_unstable();
    rise(items.into_iter());
}
