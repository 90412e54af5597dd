//! Fuzzes comparing maps. Whatever two maps say, the edits between them turn one into the other, and what is told
//! of them is what differs.
#![no_main]

mod kept;
mod made;

use std::collections::BTreeSet;

use libfuzzer_sys::{Corpus, fuzz_target};
use polku::journey::{Address, Comparison, Journey, diff};

fuzz_target!(|bytes: &[u8]| -> Corpus {
    let Some((one, [other])) = made::maps(bytes) else { return Corpus::Reject };
    kept::keeps_its_file(&other);
    let (there, back) = (compared(&one, &other), compared(&other, &one));
    let all = |of: &[Address]| of.iter().cloned().collect::<BTreeSet<_>>();
    assert_eq!(all(&there.added), all(&back.gone));
    assert_eq!(all(&there.gone), all(&back.added));
    assert_eq!(there.moved, back.moved);
    Corpus::Keep
});

fn compared(before: &Journey, after: &Journey) -> Comparison {
    let edits = diff(before, after);
    assert_eq!(before.apply(&edits).as_ref(), Ok(after));
    assert_eq!(edits.is_empty(), before == after);
    let comparison = Comparison::of(before, after);
    assert_eq!(comparison.is_alike(), before == after, "{comparison:?}");
    assert!(comparison.changed.iter().all(|change| change.from != change.to));
    comparison
}
