//! The law of files that every target asserts of a map.

use polku::{format::map, journey::Journey};

/// Asserts that a map is written, is read back as it was, and is then written as before.
pub fn keeps_its_file(journey: &Journey) {
    let written = map::write(journey);
    let again = map::read(written.as_bytes()).expect("what Polku wrote").journey;
    assert_eq!(again, *journey);
    assert_eq!(map::write(&again), written);
}
