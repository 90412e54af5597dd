//! The laws of taking a part out of a journey and putting it into another: it arrives whole, and nothing that was
//! there changes.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Debug,
};

use polku::{
    format::map,
    journey::{
        Content, Entry, EntryKey, Journey, Point, SegmentId, Touchpoint, TouchpointId, extract, graft,
        name_key,
    },
};
use proptest::prelude::*;

use crate::generator::journey;

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_part_arrives_whole_and_nothing_that_was_there_changes(
        (here, there, chosen) in (journey(), chosen()).prop_map(|(here, (there, chosen))| (here, there, chosen)),
        offset in (any::<i32>(), any::<i32>()),
    ) {
        check(&here, &there, &chosen, Point::new(offset.0, offset.1))?;
    }

    #[test]
    fn a_part_arrives_whole_in_the_journey_it_was_taken_from((here, chosen) in chosen()) {
        check(&here, &here, &chosen, Point::new(8, 8))?;
    }
}

fn check(
    here: &Journey,
    there: &Journey,
    chosen: &[TouchpointId],
    offset: Point,
) -> Result<(), TestCaseError> {
    let part = extract(there, chosen);
    prop_assert_eq!(&map::read(map::write(&part).as_bytes()).expect("a map").journey, &part);
    let mut number = 0;
    let new_id = || {
        number += 1;
        // Each id comes twice, and some are taken, so that another must be asked for.
        here.touchpoints()
            .nth(number % 7)
            .filter(|_| number < 7)
            .map_or_else(|| TouchpointId::from_number(number as u64 / 2), |touchpoint| touchpoint.id.clone())
    };
    let (edits, ids) = graft(here, &part, offset, new_id);
    let both =
        here.apply(&edits).map_err(|(place, error)| TestCaseError::fail(format!("{place}: {error}")))?;
    prop_assert_eq!(&map::read(map::write(&both).as_bytes()).expect("a map").journey, &both);
    prop_assert_eq!(ids.len(), part.len());
    let copies: BTreeMap<_, _> = part.touchpoints().map(|t| &t.id).zip(&ids).collect();
    for touchpoint in part.touchpoints() {
        let copy = both.touchpoint(copies[&touchpoint.id]).expect("a copy");
        prop_assert_eq!(told(here, &part, copy), told(here, &part, touchpoint));
    }
    let among = |map: &Journey, ids: &BTreeSet<&TouchpointId>| {
        map.transitions().filter(|(from, to, _)| ids.contains(from) && ids.contains(to)).count()
    };
    prop_assert_eq!(among(&both, &ids.iter().collect()), part.transitions().count());
    for (from, to, transition) in part.transitions() {
        let ends = (copies[from], copies[to]);
        prop_assert!(both.transitions().any(|(from, to, t)| (from, to) == ends && t == transition));
    }
    untouched(here, &both)
}

/// Returns everything of a touchpoint but id and place, with what it refers to by name: as `first` has it, else
/// `then`. What was added keeps its id, so a number behind its name, which tells it from another like it, does not
/// count.
fn told(first: &Journey, then: &Journey, touchpoint: &Touchpoint) -> impl PartialEq + Debug + use<> {
    let stage = |id| first.stage(id).or(then.stage(id)).map(|stage| name_key(&stage.name));
    let actor = |id| first.actor(id).or(then.actor(id)).map(|actor| name_key(&actor.name));
    let segment =
        |id: &SegmentId| first.segment(id).or(then.segment(id)).map(|segment| name_key(&segment.name));
    let rated = |(key, entry): (&EntryKey, &Entry)| {
        let whose = (key.voice.clone(), key.segment.as_ref().and_then(segment), key.group().to_owned());
        (whose, format!("{entry:?}"))
    };
    let mut ratings: Vec<_> = touchpoint.ratings.iter().map(rated).collect();
    ratings.sort();
    let mut actors: Vec<_> = touchpoint.actors.iter().map(actor).collect();
    actors.sort();
    let Content { title, note, channels, extra, .. } = (*touchpoint.content).clone();
    (title, note, channels, extra, touchpoint.stage.as_ref().map(stage), actors, ratings)
}

fn untouched(before: &Journey, after: &Journey) -> Result<(), TestCaseError> {
    prop_assert_eq!(before.about(), after.about());
    prop_assert!(before.stages().iter().all(|stage| after.stages().contains(stage)));
    prop_assert!(before.actors().iter().all(|actor| after.actors().contains(actor)));
    prop_assert!(before.segments().iter().all(|segment| after.segments().contains(segment)));
    prop_assert!(before.touchpoints().all(|t| after.touchpoint(&t.id) == Some(&**t)));
    let all: Vec<_> = after.transitions().collect();
    prop_assert!(before.transitions().all(|connection| all.contains(&connection)));
    Ok(())
}

fn chosen() -> impl Strategy<Value = (Journey, Vec<TouchpointId>)> {
    journey().prop_flat_map(|journey| {
        let ids: Vec<_> = journey.touchpoints().map(|touchpoint| touchpoint.id.clone()).collect();
        let chosen = prop::sample::subsequence(ids.clone(), 0..=ids.len());
        (Just(journey), chosen)
    })
}
