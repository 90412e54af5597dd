//! Whatever the text, importing it ends, and the map that it makes is written and read again as it was.
#![no_main]

use libfuzzer_sys::fuzz_target;
use polku::{
    format::{
        map,
        outline::{self, Cells},
    },
    journey::Voice,
};

fuzz_target!(|text: &str| {
    for cells in [Cells::Tab, Cells::Csv] {
        if let Ok(imported) = outline::import(text, cells, "", &Voice::Own) {
            let written = map::write(&imported.journey);
            let again = map::read(written.as_bytes()).expect("what Polku wrote");
            assert_eq!(again.journey, imported.journey);
        }
    }
});
