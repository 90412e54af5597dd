//! The laws of comparing any two journeys: what is the same is not told, what differs is told, and nothing is told
//! twice.

use polku::{
    format::map,
    journey::{Address, Comparison, Journey, diff},
};
use proptest::prelude::*;

use crate::{edits::edited, generator::journey};

/// Returns every record of a journey.
fn records(journey: &Journey) -> Vec<Address> {
    let mut all = vec![Address::Map];
    all.extend(journey.stages().iter().map(|it| Address::Stage(it.id.clone())));
    all.extend(journey.actors().iter().map(|it| Address::Actor(it.id.clone())));
    all.extend(journey.segments().iter().map(|it| Address::Segment(it.id.clone())));
    for touchpoint in journey.touchpoints() {
        all.push(Address::Touchpoint(touchpoint.id.clone()));
        let ratings = touchpoint.ratings.keys();
        all.extend(ratings.map(|key| Address::Rating(touchpoint.id.clone(), key.clone())));
    }
    all.extend(journey.transitions().map(|(from, to, _)| Address::Connection(from.clone(), to.clone())));
    all.extend(journey.items().map(|item| Address::Item(item.key())));
    all
}

fn has(journey: &Journey, address: &Address) -> bool {
    journey.texts(address).is_some()
}

/// Returns whether both sides have what a record belongs to, so that the record is told by itself.
fn is_told(address: &Address, sides: [&Journey; 2]) -> bool {
    sides.iter().all(|side| match address {
        Address::Connection(from, to) => side.touchpoint(from).is_some() && side.touchpoint(to).is_some(),
        Address::Rating(id, _) => side.touchpoint(id).is_some(),
        _ => true,
    })
}

/// Returns the fields that differ, places aside, found in the slowest way.
fn fields_apart(before: &Journey, after: &Journey) -> Vec<(Address, String)> {
    let mut all = [records(before), records(after)].concat();
    all.sort();
    all.dedup();
    let is_kept = |address: &Address| {
        matches!(address, Address::Rating(..)) || [before, after].iter().all(|it| has(it, address))
    };
    all.retain(|address| is_kept(address) && is_told(address, [before, after]));
    let mut apart = Vec::new();
    for address in all {
        let [then, now] = [before, after].map(|side| side.texts(&address).unwrap_or_default());
        let word = |texts: &[(String, String)], name: &str| {
            texts.iter().find(|(other, _)| other == name).map(|(_, words)| words.clone()).unwrap_or_default()
        };
        let mut names: Vec<_> = then.iter().chain(&now).map(|(name, _)| name.clone()).collect();
        names.sort();
        names.dedup();
        names.retain(|name| word(&then, name) != word(&now, name));
        if matches!(address, Address::Touchpoint(_)) {
            names.retain(|name| name != "at");
        }
        apart.extend(names.into_iter().map(|name| (address.clone(), name.replace("connection", "label"))));
    }
    apart
}

/// Returns the records that only the second journey has.
fn only_in(other: &Journey, journey: &Journey) -> Vec<Address> {
    let mut all = records(journey);
    all.retain(|it| !has(other, it) && !matches!(it, Address::Rating(..)) && is_told(it, [other, journey]));
    all.sort();
    all
}

fn check_comparison(before: &Journey, after: &Journey) -> Result<(), TestCaseError> {
    let comparison = Comparison::of(before, after);
    prop_assert_eq!(comparison.is_alike(), diff(before, after).is_empty(), "{:?}", comparison);
    let sorted = |mut all: Vec<Address>| {
        all.sort();
        all
    };
    prop_assert_eq!(sorted(comparison.added.clone()), only_in(before, after));
    prop_assert_eq!(sorted(comparison.gone.clone()), only_in(after, before));
    let is_format = |of: &Address, field: &str| *of == Address::Map && field == "format";
    let changed = comparison.changed.iter().filter(|it| !is_format(&it.of, &it.field));
    let mut changed: Vec<_> = changed.map(|it| (it.of.clone(), it.field.clone())).collect();
    changed.sort();
    prop_assert_eq!(changed, fields_apart(before, after));
    prop_assert!(comparison.changed.iter().all(|it| it.from != it.to));
    let mut moved = after.changed_since(before);
    moved.retain(|id| {
        let places = [before, after].map(|side| side.touchpoint(id).map(|touchpoint| touchpoint.at));
        places.iter().all(Option::is_some) && places[0] != places[1]
    });
    prop_assert_eq!(comparison.moved, moved);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_map_is_alike_to_itself(journey in journey()) {
        prop_assert!(Comparison::of(&journey, &journey).is_alike());
        let stranger = map::read(map::write(&journey).as_bytes()).expect("a map").journey;
        prop_assert_eq!(Comparison::of(&journey, &stranger), Comparison::default());
    }

    #[test]
    fn what_a_map_became_is_told_field_by_field_and_each_once((before, edits) in edited(12)) {
        let after = edits.iter().fold(before.clone(), |map, edit| map.apply(std::slice::from_ref(edit)).unwrap_or(map));
        check_comparison(&before, &after)?;
        check_comparison(&after, &before)?;
    }

    #[test]
    fn of_any_two_maps_all_is_told_and_each_once(before in journey(), after in journey()) {
        check_comparison(&before, &after)?;
    }
}
