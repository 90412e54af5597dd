//! Fuzzes reading a map. Whatever the bytes, it ends, and what was read is written and read again as it was.
#![no_main]

mod kept;

use libfuzzer_sys::fuzz_target;
use polku::format::map;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(loaded) = map::read(bytes) {
        kept::keeps_its_file(&loaded.journey);
    }
});
