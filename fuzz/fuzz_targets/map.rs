//! Whatever the bytes, reading them ends, and what was read is written and read again as it was.
#![no_main]

use libfuzzer_sys::fuzz_target;
use polku::format::map;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(loaded) = map::read(bytes) {
        let written = map::write(&loaded.journey);
        let again = map::read(written.as_bytes()).expect("what Polku wrote");
        assert_eq!(again.journey, loaded.journey);
        assert_eq!(map::write(&again.journey), written);
    }
});
