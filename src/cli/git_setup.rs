//! `polku git-setup`: sets git up to merge maps and to show their differences in this repository, and tells what
//! that changes.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    disk::{self, Output},
    words::{Fault, FaultKind, Words},
};

use super::{args, error::CommandError, merge_driver::LABELS, out::Out};

/// The line of `.gitattributes` by which git recognises a map.
const ATTRIBUTE: &str = "*.ron merge=polku diff=polku";
const ATTRIBUTES: &str = ".gitattributes";

/// Tells what would be written, writes it, or takes it back.
pub(super) fn set_up(asked: &args::GitSetupArgs, words: &Words, out: &mut Out) -> Result<u8, CommandError> {
    let attributes = root()?.join(ATTRIBUTES);
    let settings = settings();
    if asked.remove {
        settings.iter().try_for_each(|(name, _)| unset(name))?;
        write_attributes(&attributes, without_line)?;
        out.line(&words.text("cli-git-removed"));
    } else if asked.write {
        settings
            .iter()
            .try_for_each(|(name, value)| git(&["config", "--replace-all", name, value]).map(|_| ()))?;
        write_attributes(&attributes, with_line)?;
        out.line(&words.text("cli-git-written"));
    } else {
        out.line(&words.text("cli-git-would"));
        for (name, value) in &settings {
            out.line(&format!("  git config {name} {}", quoted(value)));
        }
        out.line(&format!("  {}: {ATTRIBUTE}", attributes.display()));
        out.line(&words.text("cli-git-how"));
    }
    Ok(0)
}

/// Returns the settings of git. Where Polku is missing or fails, git merges and compares by itself: with a driver
/// that is set but missing, ours would stay and theirs would be lost.
fn settings() -> [(&'static str, String); 3] {
    let (programs, labels) = (programs(), LABELS.join(" "));
    // In a driver, git reads a percent sign as the beginning of a placeholder.
    let driver = format!(
        "for polku in {}; do command -v \"$polku\" >/dev/null 2>&1 || continue; \
         \"$polku\" merge-driver %O %A %B %L %P; code=$?; [ $code -gt 1 ] || exit $code; done; \
         git merge-file {labels} --marker-size=%L %A %O %B",
        programs.replace('%', "%%")
    );
    let text = format!(
        "for polku in {programs}; do command -v \"$polku\" >/dev/null 2>&1 || continue; \
         \"$polku\" diff --text \"$1\" 2>/dev/null && exit; done; cat \"$1\""
    );
    [
        ("merge.polku.name", "Polku, by touchpoint and field".to_owned()),
        ("merge.polku.driver", driver),
        ("diff.polku.textconv", format!("sh -c {} polku-text", quoted(&text))),
    ]
}

/// Returns where a shell of git's looks for Polku: first by name, so that a newer one is found, then at the path
/// of this one, since a window of git may not have the shell's search path.
fn programs() -> String {
    let here = std::env::current_exe().ok();
    let here = here.as_deref().and_then(Path::to_str).map(quoted);
    ["polku".to_owned()].into_iter().chain(here).collect::<Vec<_>>().join(" ")
}

/// Returns the top folder of the repository that the current folder is in.
fn root() -> Result<PathBuf, CommandError> {
    git(&["rev-parse", "--show-toplevel"]).map(|path| PathBuf::from(path.trim_end_matches(['\n', '\r'])))
}

/// Runs git and returns what it prints.
fn git(args: &[&str]) -> Result<String, CommandError> {
    let failed = |why: String| {
        CommandError::option("git", Fault::new(FaultKind::Io, "cli-git-failed").with("why", &why))
    };
    let answer = Command::new("git").args(args).output().map_err(|error| failed(error.to_string()))?;
    if answer.status.success() {
        Ok(String::from_utf8_lossy(&answer.stdout).into_owned())
    } else {
        Err(failed(String::from_utf8_lossy(&answer.stderr).trim().to_owned()))
    }
}

/// Removes a setting if it is there.
fn unset(name: &str) -> Result<(), CommandError> {
    if git(&["config", "--get-all", name]).is_err() {
        return Ok(());
    }
    git(&["config", "--unset-all", name]).map(|_| ())
}

fn write_attributes(path: &Path, changed: fn(&str) -> String) -> Result<(), CommandError> {
    let failed = |fault| CommandError::new(path, fault);
    let is_there = path.exists();
    let then = if is_there {
        disk::read_input(path).map_err(|error| failed(Fault::from(&error)))?
    } else {
        String::new()
    };
    let now = changed(&then);
    if now == then {
        return Ok(());
    }
    if now.is_empty() {
        // Only our line was in it.
        return disk::remove(path).map_err(|error| failed(Fault::from(&error)));
    }
    let output = Output { path, inputs: &[], force: true };
    output.write(now.as_bytes()).map_err(|error| failed(Fault::from(&error)))
}

fn with_line(text: &str) -> String {
    if text.lines().any(|line| line.trim() == ATTRIBUTE) {
        return text.to_owned();
    }
    let end = if text.is_empty() || text.ends_with('\n') { "" } else { "\n" };
    format!("{text}{end}{ATTRIBUTE}\n")
}

fn without_line(text: &str) -> String {
    text.split_inclusive('\n').filter(|line| line.trim() != ATTRIBUTE).collect()
}

/// Puts a text in quotes for a shell.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}
