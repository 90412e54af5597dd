//! `polku merge-driver`: the command that git calls to merge a map. Where maps cannot be merged it does what git
//! would have done, so that nobody's lines are dropped.

use std::{path::Path, process::Command};

use crate::{
    disk::{self, Output},
    format::map,
    journey,
    words::{Fault, Words},
};

use super::{args, error::CommandError, merge, out::Out};

/// The exit code that tells git that a driver failed altogether.
const FAILED: u8 = 255;

/// The labels that git writes at its markers, instead of the names of temporary files.
pub(super) const LABELS: [&str; 6] = ["-L", "ours", "-L", "base", "-L", "theirs"];

/// Merges into %A; returns 0 where everything is merged, 1 with conflicts.
pub(super) fn merge(asked: &args::MergeDriverArgs, words: &Words, out: &mut Out) -> u8 {
    let name = asked.path.as_deref().unwrap_or("%A");
    match merged(asked) {
        Ok(journey) => {
            if journey.has_conflicts() {
                out.complain(&words.say("cli-merge-left", &[("file", name.into())]));
            }
            merge::told(&journey, words, out)
        }
        Err(error) => {
            out.complain(&error.sentence(words));
            out.complain(&words.say("cli-merge-as-text", &[("file", name.into())]));
            by_lines(asked)
        }
    }
}

/// Merges the maps and writes the result to %A; returns it.
fn merged(asked: &args::MergeDriverArgs) -> Result<journey::Journey, CommandError> {
    let failed = |path: &Path, fault: Fault| match &asked.path {
        Some(name) => CommandError::new(Path::new(name), fault),
        None => CommandError::new(path, fault),
    };
    let read = |path: &Path| disk::read_map_input(path).map_err(|error| failed(path, Fault::from(&error)));
    // Git has no base for a file that both sides added.
    let is_empty = std::path::Path::new(&asked.base).metadata().is_ok_and(|about| about.len() == 0);
    let base = if is_empty { None } else { Some(read(&asked.base)?) };
    let (ours, theirs) = (read(&asked.ours)?, read(&asked.theirs)?);
    let merged = journey::merge_in_rounds(base.as_ref(), &ours, &theirs)
        .map_err(|error| failed(&asked.theirs, Fault::from(&error)))?;
    let output = Output { path: &asked.ours, inputs: &[], force: true };
    let written = output.write(map::write(&merged.journey).as_bytes());
    written.map_err(|error| failed(&asked.ours, Fault::from(&error)))?;
    Ok(merged.journey)
}

/// Merges line by line, as git does without a driver.
fn by_lines(asked: &args::MergeDriverArgs) -> u8 {
    let marker = format!("--marker-size={}", asked.marker_size);
    let mut command = Command::new("git");
    command.arg("merge-file").args(LABELS).arg(marker);
    command.arg(&asked.ours).arg(&asked.base).arg(&asked.theirs);
    let status = command.status().ok().and_then(|status| status.code());
    // Git returns the number of conflicts, up to 127; anything else is a failure.
    match status {
        Some(0) => 0,
        Some(1..=127) => merge::CONFLICTS,
        _ => FAILED,
    }
}
