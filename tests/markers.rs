//! Both maps come back from the file that git leaves of two maps that it could not merge by their lines.

use polku::{
    format::map::{self, read_marked},
    journey::Journey,
};
use proptest::prelude::*;

use crate::generator;

/// Returns the places of the lines that both texts have in the same order, as many as there can be.
fn common(ours: &[&str], theirs: &[&str]) -> Vec<(usize, usize)> {
    let mut longest = vec![vec![0; theirs.len() + 1]; ours.len() + 1];
    for our in (0..ours.len()).rev() {
        for their in (0..theirs.len()).rev() {
            longest[our][their] = if ours[our] == theirs[their] {
                longest[our + 1][their + 1] + 1
            } else {
                longest[our + 1][their].max(longest[our][their + 1])
            };
        }
    }
    let (mut our, mut their, mut pairs) = (0, 0, Vec::new());
    while our < ours.len() && their < theirs.len() {
        if ours[our] == theirs[their] {
            pairs.push((our, their));
            (our, their) = (our + 1, their + 1);
        } else if longest[our + 1][their] >= longest[our][their + 1] {
            our += 1;
        } else {
            their += 1;
        }
    }
    pairs
}

/// Returns what git makes of two files that both sides added: common lines, and between them each run in which the
/// files differ.
fn marked(ours: &str, theirs: &str) -> String {
    let [ours, theirs] = [ours, theirs].map(|text| text.split_inclusive('\n').collect::<Vec<_>>());
    let (mut text, mut our, mut their) = (String::new(), 0, 0);
    let end = (ours.len(), theirs.len());
    for (to, other) in common(&ours, &theirs).into_iter().chain([end]) {
        if (our, their) != (to, other) {
            let [mine, others] = [ours[our..to].concat(), theirs[their..other].concat()];
            text.extend(["<<<<<<< HEAD\n", &*mine, "=======\n", &*others, ">>>>>>> feature\n"]);
        }
        text.extend(ours.get(to).copied());
        (our, their) = (to + 1, other + 1);
    }
    text
}

/// Asserts that both maps come back, to the byte where line ends are Polku's.
fn gives_back(ours: &Journey, theirs: &Journey) -> Result<(), TestCaseError> {
    let [mine, others] = [ours, theirs].map(map::write);
    let text = marked(&mine, &others);
    if mine == others {
        prop_assert_eq!(text, mine);
        return Ok(());
    }
    prop_assert!(map::read(text.as_bytes()).is_err(), "as it stands it is no map");
    for text in [text.clone(), text.replace('\n', "\r\n")] {
        let found = read_marked(text.as_bytes()).expect("two maps");
        prop_assert_eq!(map::write(&found.ours.journey), mine.clone());
        prop_assert_eq!(map::write(&found.theirs), others.clone());
        prop_assert!(found.merged().is_ok());
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn two_maps_between_markers_come_back(ours in generator::journey(), theirs in generator::journey()) {
        gives_back(&ours, &theirs)?;
    }
}
