//! Fuzzes importing an outline. Whatever the text, it ends, and the map that it makes is written and read again as
//! it was.
#![no_main]

mod kept;

use libfuzzer_sys::fuzz_target;
use polku::{
    format::outline::{self, Cells},
    journey::Voice,
};

fuzz_target!(|text: &str| {
    for cells in [Cells::Tab, Cells::Csv] {
        if let Ok(imported) = outline::import(text, cells, "", &Voice::Own) {
            kept::keeps_its_file(&imported.journey);
        }
    }
});
