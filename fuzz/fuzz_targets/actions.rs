//! Fuzzes taking back a plan of actions. Whatever the bytes, it ends; what is taken is a step that a map can take,
//! and after that step the map's own plan changes nothing.
#![no_main]

mod kept;

use std::io::Cursor;

use libfuzzer_sys::fuzz_target;
use polku::{
    format::{
        actions::{Separator, TakenActions, actions_csv, take_actions},
        samples::SampleId,
        table,
    },
    insight::{Insight, View},
    journey::Journey,
    words::Lang,
};

fn taken(map: &Journey, bytes: &[u8]) -> Option<TakenActions> {
    let sheet = table::read_plain(&mut Cursor::new(bytes)).ok()?.sheet;
    let mut number = 0;
    let mut fresh = || {
        number += 1;
        number
    };
    take_actions(map, &Insight::of(map, &View::default()), &sheet, &mut fresh).ok()
}

fuzz_target!(|bytes: &[u8]| {
    let map = SampleId::Complaint.sample().journey();
    let Some(plan) = taken(&map, bytes) else { return };
    let after = map.apply(&plan.edits).unwrap_or_else(|error| panic!("{error:?}"));
    kept::keeps_its_file(&after);
    let text = actions_csv(&after, &Insight::of(&after, &View::default()), Lang::En.words(), Separator::Comma);
    let again = taken(&after, text.as_bytes()).unwrap_or_else(|| panic!("{text}"));
    assert!(again.edits.is_empty(), "{text}");
});
