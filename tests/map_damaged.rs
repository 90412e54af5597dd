//! The map file cut or damaged at every byte of every kind of record: it is refused with its place and a reason,
//! or read as what is then written.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use polku::{
    format::map,
    journey::Address,
    words::{Fault, FaultKind, Lang},
};

use crate::map_file::{EXAMPLE, LATER, SERVED};

/// The replacements that give a value to the fields which the examples of the contract leave at their default.
const SAID: [(&str, &str); 12] = [
    ("    plan:", "    tolerance: 10,\n    negativity_weight: 5,\n    plan:"),
    ("place: \"front\",", "place: \"front\",\n            order: 1,"),
    ("name: \"Quick\",", "name: \"Quick\",\n            order: 1,\n            in_target: false,"),
    ("to: \"k2p9x0ab\"),", "to: \"k2p9x0ab\", label: \"by phone\"),"),
    ("state: \"open\",", "state: \"doing\","),
    ("why: \"\",", "why: \"A host was free\","),
    ("told: 1,", "told: 2,"),
    ("answered: 5,", "segment: \"q1k5c2k0\",\n                    answered: 7,"),
    ("(breaks: 3, people: 1,", "(breaks: 3, people: 3,"),
    (
        ", people: 1)],\n                ),",
        ", people: 1)],\n                    more_sets: 1,\n                    larger_sets: 1,\n                ),",
    ),
    (
        "    conflicts: [\n",
        "    conflicts: [\n        (of: \"\", field: \"connection\", from: \"0a81m3kz\", to: \"k2p9x0ab\", theirs: \"by mail\"),\n",
    ),
    (
        "    conflicts: [\n",
        "    conflicts: [\n        (list: \"stages\", of: \"a4rrk2v9\", field: \"deleted\", theirs: \"deleted\"),\n",
    ),
];

/// Returns a map in which every field of every record has a value.
pub(crate) fn full() -> String {
    let served = (MENU_AT, &*format!("{MENU_AT}{SERVED}"));
    SAID.into_iter().chain([served]).fold(LATER.to_owned(), |text, (from, to)| {
        assert_eq!(text.matches(from).count(), 1, "the example has one {from}");
        text.replace(from, to)
    })
}

const MENU_AT: &str = "            at: (880, 120),\n";

#[test]
fn what_is_damaged_here_says_every_field_of_every_record() {
    let map = map::read(full().as_bytes()).unwrap_or_else(|error| panic!("{error}")).journey;
    let mut unsaid: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut lists = BTreeSet::new();
    let all = map.all_facts(map.touchpoints().map(|it| &**it));
    for (address, _) in &all {
        let names = map.texts(address).unwrap_or_default().into_iter().map(|(name, _)| name);
        unsaid.entry(kind(address)).or_default().extend(names);
        lists.extend(matches!(address, Address::Item(_)).then(|| kind(address)));
    }
    for (address, facts) in &all {
        let of_kind = unsaid.get_mut(&kind(address)).expect("it was met");
        for (name, _) in facts {
            of_kind.remove(if name == "label" { "connection" } else { name });
        }
    }
    unsaid.retain(|_, names| !names.is_empty());
    assert_eq!((unsaid, lists.len()), (BTreeMap::new(), 6));
}

fn kind(address: &Address) -> String {
    match address {
        Address::Item(key) => key.list().as_str().to_owned(),
        other => format!("{other:?}").split('(').next().unwrap_or_default().to_owned(),
    }
}

#[test]
fn a_map_cut_anywhere_is_refused_and_never_taken_for_a_shorter_one() {
    for example in [EXAMPLE, &full()] {
        let whole = map::read(example.as_bytes()).expect("a map").journey;
        for end in 0..example.len() {
            match map::read(&example.as_bytes()[..end]) {
                // Without its last line end the map is still whole.
                Ok(loaded) => assert_eq!((end, &loaded.journey), (example.len() - 1, &whole)),
                Err(error) => assert_ne!(Fault::from(&error).sentence, ""),
            }
            let zeros = [&example.as_bytes()[..end], &vec![0; example.len() - end]].concat();
            assert!(map::read(&zeros).is_err(), "zeros from {end} on");
        }
    }
}

#[test]
fn whatever_byte_is_damaged_it_is_told_by_its_line_or_read_as_it_is_written() {
    let parts = ["\"", "(", ")", "[", "]", ",", ":", "\\", "\0", "0", "-", "/*", "r#", "'", "é"];
    // The records of format 1 are those of format 2, so of its example every other byte is enough.
    for (example, step) in [(EXAMPLE, 2), (&*full(), 1)] {
        let (mut read, mut told) = (0, Told::default());
        for (place, part) in (0..example.len()).step_by(step).zip(parts.iter().cycle()) {
            let (before, after) = example.as_bytes().split_at(place);
            let flipped = [after[0] ^ 1 << (place % 8)];
            let damaged = [(part.as_bytes(), after), (part.as_bytes(), &after[1..]), (&flipped, &after[1..])];
            for (part, rest) in damaged {
                read += usize::from(told.is_read_as_it_is_written(&[before, part, rest].concat()));
            }
        }
        assert!(read > 100, "much damage to a title is a title, but only {read} were");
    }
}

#[test]
fn a_record_cut_anywhere_is_told_or_whole() {
    let (full, mut told) = (full(), Told::default());
    // The list goes on behind what is left of its record.
    for (start, line) in
        lines(&full).filter(|(_, line)| line.trim_start().starts_with('(') && line.ends_with("),"))
    {
        for end in 1..line.len() - 1 {
            let (before, after) = (&full[..start], &full[start + line.len()..]);
            told.is_read_as_it_is_written(
                format!("{before}{}),{after}", line.get(..end).unwrap_or("")).as_bytes(),
            );
        }
    }
}

fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut start = 0;
    text.split('\n').map(move |line| {
        start += line.len() + 1;
        (start - line.len() - 1, line)
    })
}

/// The faults whose sentences were checked. Forming a sentence takes as long as reading a map, so each is formed
/// once.
#[derive(Default)]
struct Told(HashSet<(&'static str, Vec<(&'static str, String)>)>);

impl Told {
    /// Returns whether the bytes are read at all. Otherwise it checks that the fault has a sentence, and a line
    /// where something is wrong in a map.
    fn is_read_as_it_is_written(&mut self, bytes: &[u8]) -> bool {
        let loaded = match map::read(bytes) {
            Ok(loaded) => loaded,
            Err(error) => {
                self.check_fault(Fault::from(&error), bytes);
                return false;
            }
        };
        let again = map::read(map::write(&loaded.journey).as_bytes()).expect("what was written");
        assert_eq!(again.journey, loaded.journey);
        true
    }

    fn check_fault(&mut self, fault: Fault, bytes: &[u8]) {
        let last = bytes.split(|&byte| byte == b'\n').count();
        let is_within = fault.line.is_some_and(|line| (1..=last).contains(&line));
        assert!(is_within || !matches!(fault.kind, FaultKind::Syntax | FaultKind::Content), "{fault:?}");
        let is_new = !self.0.contains(&(fault.sentence, fault.facts.clone()));
        if is_new {
            // One language is enough: another test compares them.
            let sentence = Lang::En.words().fault(&fault);
            assert!(!sentence.contains("map-"), "{sentence}");
            self.0.insert((fault.sentence, fault.facts));
        }
    }
}
