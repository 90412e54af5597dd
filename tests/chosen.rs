//! Whatever a conflict says, even one written by hand, can be chosen: the resulting map is saved, or the field
//! says why it cannot hold the value.

use std::collections::BTreeSet;

use polku::{
    format::map,
    journey::{Decision, Extra, Journey, MapField, merge, test_map},
};

use crate::map_damaged::full;

/// Words that are no value of a file, or more than one value.
const WORDS: [&str; 10] = [
    "rain and wind",
    "1, title: 2",
    "1 // one",
    "[",
    "\"",
    " (a: 1) ",
    "a\r\nb",
    "yes, weather=rain and wind",
    "1, cause=2, count=3, weather=, r#odd=1",
    "title=x, two words=1; id=7",
];

/// Names that a person may write by hand where a newer Polku would write a field of its own.
const NAMES: [&str; 14] = [
    "weather",
    "r#odd-name",
    "odd-name",
    "r#title",
    "two words",
    "a: 1, b",
    "//",
    "clock.weather",
    "clock.two words",
    "clock.r#tone",
    "mandate.weather",
    "trust.no-recap",
    "dots.Table 9",
    "x.y",
];

#[test]
fn whatever_words_are_put_into_whatever_field_the_map_can_be_saved() {
    let base = map::read(full().as_bytes()).expect("a map").journey;
    let text = full();
    // Any name of the file may be meant, also where a record does not have it.
    let names: BTreeSet<&str> = text
        .split(|sign: char| !sign.is_alphanumeric() && sign != '_')
        .filter(|word| word.starts_with(char::is_alphabetic) && text.contains(&format!("{word}:")))
        .chain(NAMES)
        .collect();
    let all = base.all_facts(base.touchpoints().map(|it| &**it));
    for (address, _) in &all {
        for words in WORDS {
            let put = |journey: Journey, name: &&str| {
                let edits = journey.edits_for(address, &[((*name).to_owned(), words.to_owned())]);
                edits.ok().and_then(|edits| journey.apply(&edits).ok()).unwrap_or(journey)
            };
            let journey = names.iter().fold(base.clone(), put);
            let written = map::write(&journey);
            let again = map::read(written.as_bytes());
            let again = again.unwrap_or_else(|error| panic!("{address:?} {words:?}: {error}\n{written}"));
            assert_eq!(again.journey, journey, "{address:?} {words:?}");
        }
    }
}

#[test]
fn what_a_hand_wrote_into_a_conflict_is_saved_as_a_text_once_it_is_chosen() {
    let head = "Journey(format: 2, min_reader: 1, title: \"Lunch\", touchpoints: [(id: \"a\", at: (0, 0))], ";
    let conflict = "(of: \"a\", field: \"weather\", ours: \"\", theirs: \"fine, title: 1\")";
    let loaded = map::read(format!("{head}conflicts: [{conflict}])").as_bytes()).expect("a map").journey;
    let conflict = loaded.conflicts().next().expect("one").clone();
    let chosen = loaded.decided(&conflict, &Decision::Theirs).expect("it can be held");
    let journey = loaded.apply(&chosen).expect("it is there");
    assert!(!journey.has_conflicts());
    assert!(map::write(&journey).contains("weather: \"fine, title: 1\","));
    assert_eq!(map::read(map::write(&journey).as_bytes()).expect("what was written").journey, journey);
}

/// No such map can be read from a file; where one is made in another way, merging it loses nothing.
#[test]
fn what_ours_cannot_hold_is_a_conflict_and_not_lost() {
    let base = test_map::journey("A");
    let [ours, theirs] = [MapField::Note("Ours".to_owned()), newer("two words")]
        .map(|field| base.apply(&[polku::journey::Edit::Describe(field)]).expect("it says so"));
    let merged = merge(Some(&base), &ours, &theirs).expect("a map");
    let said: Vec<_> = merged.journey.conflicts().map(|it| (it.field.as_str(), it.theirs.as_str())).collect();
    assert_eq!(said, [("two words", "1")]);
}

fn newer(name: &str) -> MapField {
    MapField::Extra(Extra(vec![(name.to_owned(), "1".to_owned())]))
}
