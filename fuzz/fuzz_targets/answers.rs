//! Fuzzes reading answers. Whatever the bytes, it ends; whatever was read is counted, adds up, and is a step that
//! a map can take.
#![no_main]

mod kept;

use std::{io::Cursor, ops::ControlFlow};

use libfuzzer_sys::fuzz_target;
use polku::{
    format::table,
    insight::respondents::{Counted, CountedSurvey, SurveyPlan, take},
    journey::{Journey, Point},
};

fuzz_target!(|bytes: &[u8]| {
    let read = table::read(&mut Cursor::new(bytes), None, &mut |_| ControlFlow::Continue(()));
    let Ok(answers) = read else { return };
    let map = Journey::new("");
    let mut plan = SurveyPlan::guess(&answers.sheet, &map);
    plan.name = "Survey".to_owned();
    let counted = Counted::of(&plan, &answers.sheet);
    let mut number = 0;
    let mut fresh = || {
        number += 1;
        number
    };
    let survey = CountedSurvey { sheet: &answers.sheet, plan: &plan, counted: &counted };
    let pitch = Point::new(216, 120);
    let edits = take(survey, &map, pitch, &mut fresh);
    let after = map.apply(&edits).unwrap_or_else(|error| panic!("{error:?}"));
    kept::keeps_its_file(&after);
});
