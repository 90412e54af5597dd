//! `polku actions`: writes the plan of a map's actions as a table or as tasks, and takes back a table that
//! somebody edited.

use std::path::Path;

use crate::{
    disk::{self, Output, is_standard},
    format::{
        actions::{ActionsFault, ActionsKind, Separator, TakenActions, take_actions},
        export_lang, outline,
        table::{self, PlainSheet},
    },
    insight::{Insight, View},
    journey::Journey,
    words::{Fault, FaultKind, Lang, Words},
};

use super::{
    args::ActionsArgs,
    error::CommandError,
    out::Out,
    output::{MapOutput, check_output, write_output},
};

/// The most faults of a table that are told one by one.
const MOST: usize = 10;

/// Runs `polku actions`: writes the plan, or takes one back.
pub(super) fn actions(
    asked: &ActionsArgs,
    lang: Option<Lang>,
    words: &Words,
    out: &mut Out,
) -> Result<(), CommandError> {
    match &asked.take {
        Some(table) => take(asked, table, words, out),
        None => write(asked, lang, out),
    }
}

/// Writes the plan in the language that is asked for, else the map's own, else the system's.
fn write(asked: &ActionsArgs, lang: Option<Lang>, out: &mut Out) -> Result<(), CommandError> {
    let path = asked.output.as_deref().unwrap_or(Path::new("-"));
    let kind = kind(asked, path)?;
    let separator = separator(asked, kind).map_err(|fault| CommandError::option("--separator", fault))?;
    let output = Output { path, inputs: &[asked.map.as_path()], force: asked.force };
    check_output(&output)?;
    let journey = read(&asked.map)?;
    let words = export_lang(lang, &journey, Lang::of_system).words();
    let insight = Insight::of(&journey, &View::default());
    let text = kind.write(&journey, &insight, words, separator);
    write_output(&output, text.as_bytes(), out)
}

/// Returns the kind that is asked for, else the one of the output's ending; a table without either.
fn kind(asked: &ActionsArgs, path: &Path) -> Result<ActionsKind, CommandError> {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    match (asked.to, ending.as_deref()) {
        (Some(kind), _) => Ok(kind),
        (None, None | Some("csv")) => Ok(ActionsKind::Csv),
        (None, Some("md")) => Ok(ActionsKind::Markdown),
        (None, Some(_)) => {
            let fault = Fault::new(FaultKind::Io, "cli-actions-ending");
            Err(CommandError::new(path, fault.with("endings", ".csv").with("last", ".md")))
        }
    }
}

/// Returns the separator that is asked for, else the usual one. Tasks have none.
fn separator(asked: &ActionsArgs, kind: ActionsKind) -> Result<Separator, Fault> {
    let refused = |name| Fault::new(FaultKind::Io, name);
    match asked.separator.as_deref() {
        None => Ok(Separator::default()),
        Some(_) if kind == ActionsKind::Markdown => Err(refused("cli-actions-no-separator")),
        Some(word) => Separator::of_word(word).ok_or_else(|| refused("cli-actions-separator")),
    }
}

fn take(asked: &ActionsArgs, path: &Path, words: &Words, out: &mut Out) -> Result<(), CommandError> {
    let failed = |fault: Fault| CommandError::new(path, fault);
    if is_standard(path) && is_standard(&asked.map) {
        return Err(failed(Fault::new(FaultKind::Io, "cli-actions-standard-twice")));
    }
    // The parser of arguments makes sure that there is one.
    let output = asked.output.as_deref().unwrap_or(Path::new("-"));
    let target = MapOutput::of(output, &[asked.map.as_path()], &[path], asked.force)?;
    let journey = read(&asked.map)?;
    let sheet = read_table(path).map_err(failed)?;
    let taken = match taken(&journey, &sheet) {
        Ok(taken) => taken,
        Err(faults) => {
            tell(path, &faults, words, out);
            return Err(failed(Fault::new(FaultKind::Content, "cli-actions-not-taken")));
        }
    };
    tell(path, &taken.remarks, words, out);
    let refused = |(_, error)| failed(Fault::from(&error));
    target.write(&journey.apply(&taken.edits).map_err(refused)?, out)?;
    let facts = [("changed", taken.changed.into()), ("added", taken.added.into())];
    let line = words.say("actions-taken", &facts);
    let tell = if is_standard(output) { Out::complain } else { Out::line };
    tell(out, &line);
    Ok(())
}

fn read(path: &Path) -> Result<Journey, CommandError> {
    disk::read_map_input(path).map_err(|error| CommandError::new(path, Fault::from(&error)))
}

fn read_table(path: &Path) -> Result<PlainSheet, Fault> {
    let mut source = disk::open_answers(path).map_err(|error| Fault::from(&error))?;
    table::read_plain(&mut source).map(|table| table.sheet).map_err(|error| Fault::from(&error))
}

/// Takes the table's rows. New ids follow from what the table says, so the same table gives the same file.
fn taken(journey: &Journey, sheet: &PlainSheet) -> Result<TakenActions, Vec<ActionsFault>> {
    let insight = Insight::of(journey, &View::default());
    let mut fresh = outline::numbers_of(&format!("{sheet:?}"));
    take_actions(journey, &insight, sheet, &mut fresh)
}

/// Tells the first faults, and how many more there are.
fn tell(path: &Path, faults: &[ActionsFault], words: &Words, out: &mut Out) {
    let told = faults.iter().take(MOST);
    let told = told.map(|fault| CommandError::new(path, Fault::from(fault)).sentence(words));
    told.for_each(|line| out.complain(&line));
    let more = faults.len().saturating_sub(MOST);
    if more > 0 {
        let line = words.say("actions-more", &[("count", more.into())]);
        out.complain(&format!("{}: {line}", path.display()));
    }
}
