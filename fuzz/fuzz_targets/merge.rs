//! Fuzzes merging. Whatever two people made of a map, merging gives a map; what one of them left unchanged is as
//! the other made it.
#![no_main]

mod kept;
mod made;

use std::collections::{BTreeMap, BTreeSet};

use libfuzzer_sys::{Corpus, fuzz_target};
use polku::{
    format::map,
    journey::{ConflictKey, Journey, merge},
};

fuzz_target!(|bytes: &[u8]| -> Corpus {
    let Some((base, [ours, theirs])) = made::maps(bytes) else { return Corpus::Reject };
    for side in [&ours, &theirs] {
        for (ours, theirs) in [(side, &base), (&base, side), (side, side)] {
            let (merged, conflicts) = merged(&base, ours, theirs);
            assert_eq!((pieces(&merged), conflicts), (pieces(side), 0));
        }
    }
    let (one, other) = (merged(&base, &ours, &theirs), merged(&base, &theirs, &ours));
    kept::keeps_its_file(&one.0);
    assert_eq!(disputes(&one.0), disputes(&other.0));
    assert_eq!(one.1, other.1);
    let unknown = merge(None, &ours, &theirs).expect("a map");
    kept::keeps_its_file(&unknown.journey);
    Corpus::Keep
});

fn merged(base: &Journey, ours: &Journey, theirs: &Journey) -> (Journey, usize) {
    let merged = merge(Some(base), ours, theirs).expect("a map");
    (merged.journey, merged.conflicts)
}

/// Returns all that the file says, in whatever order newer Polkus put their fields.
fn pieces(journey: &Journey) -> Vec<String> {
    let text = map::write(journey);
    let mut pieces: Vec<_> = text.split([',', '\n', '(', ')']).map(|piece| piece.trim().to_owned()).collect();
    pieces.sort_unstable();
    pieces
}

/// Returns what is disputed, with everything that is said of it, whichever side is called ours.
fn disputes(journey: &Journey) -> BTreeMap<ConflictKey, BTreeSet<String>> {
    let mut all = BTreeMap::<_, BTreeSet<_>>::new();
    for conflict in journey.conflicts() {
        let about = ConflictKey { theirs: String::new(), ..conflict.key() };
        all.entry(about).or_default().extend([conflict.ours.clone(), conflict.theirs.clone()]);
    }
    all
}
