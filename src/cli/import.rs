//! `polku import`: makes a map file of an outline.

use std::{io::Cursor, ops::ControlFlow};

use crate::{
    disk::{self, DiskError, LARGEST_FILE, Output, is_standard},
    format::{
        map,
        outline::{self, Cells, Imported},
        table,
    },
    insight::respondents::{Counted, CountedSurvey, SurveyPlan},
    journey::Journey,
    words::{Fault, FaultKind, Words},
};

use super::{
    args,
    error::CommandError,
    out::Out,
    output::{output_for, write_output},
};

/// Writes the map of an outline.
pub(super) fn import(asked: &args::ImportArgs, words: &Words, out: &mut Out) -> Result<(), CommandError> {
    let path = &asked.outline;
    let failed = |fault: Fault| CommandError::new(path, fault);
    let text = disk::read_input(path).map_err(|error| failed(Fault::from(&error)))?;
    let Imported { journey, remarks } = imported(asked, &text, words).map_err(failed)?;
    let map = map::write(&journey);
    // Polku writes nothing that it could not read again.
    if map.len() as u64 > LARGEST_FILE {
        return Err(failed(Fault::from(&DiskError::TooLarge { most: LARGEST_FILE })));
    }
    let output = asked.output.clone().unwrap_or_else(|| output_for(path, "ron"));
    let output = Output { path: &output, inputs: &[path.as_path()], force: asked.force };
    write_output(&output, map.as_bytes(), out)?;
    if journey.is_empty() {
        out.complain(&failed(Fault::new(FaultKind::Content, "outline-empty")).sentence(words));
    }
    if holds_answers(&text) {
        out.complain(&failed(Fault::new(FaultKind::Content, "outline-is-survey")).sentence(words));
    }
    for remark in &remarks {
        out.complain(&failed(Fault::from(remark)).sentence(words));
    }
    Ok(())
}

/// Reads the outline. A map is none, and is refused.
fn imported(asked: &args::ImportArgs, text: &str, words: &Words) -> Result<Imported, Fault> {
    let path = &asked.outline;
    if map::is_meant_as_map(text) {
        return Err(Fault::new(FaultKind::Content, "outline-is-map"));
    }
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let title = if is_standard(path) { words.text("untitled") } else { stem };
    let cells = Cells::of_ending(&path.extension().unwrap_or_default().to_string_lossy());
    outline::import(text, cells, &title, &asked.voice).map_err(|error| Fault::from(&error))
}

/// Returns whether a text is the answers of a survey, whose respondents would become touchpoints.
fn holds_answers(text: &str) -> bool {
    let table = table::read(&mut Cursor::new(text.as_bytes()), None, &mut |_| ControlFlow::Continue(()));
    table.is_ok_and(|table| {
        let plan = SurveyPlan::guess(&table.sheet, &Journey::new(""));
        let counted = Counted::of(&plan, &table.sheet);
        CountedSurvey { sheet: &table.sheet, plan: &plan, counted: &counted }.holds_answers()
    })
}
