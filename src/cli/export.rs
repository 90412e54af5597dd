//! `polku export`: a map as a picture, just as the canvas shows it, as a report, or as another sheet.

use std::path::Path;

use crate::{
    disk::{self, Output},
    format::{self, ExportFile, ExportOption, ExportOptions, NotWritten, Scale, Written, png::PngError},
    insight::Lens,
    journey::{Day, Journey},
    picture::{Letterhead, Theme},
    words::{Fault, FaultKind, Lang, Words},
};

use super::{
    args::ExportArgs,
    error::CommandError,
    judgement::{day, view},
    out::Out,
    output::{check_output, output_for, write_output},
};

/// The pixels for one canvas unit that can be asked for.
const SCALES: std::ops::RangeInclusive<f64> = 0.5..=8.0;

/// Writes the file that is asked for. What could not be written is refused before long work. Characters that no
/// font draws are told once.
pub(super) fn export(
    asked: &ExportArgs,
    lang: Option<Lang>,
    words: &Words,
    out: &mut Out,
) -> Result<(), CommandError> {
    let to = kind(asked)?;
    check_scale(asked, to)?;
    check_paper(asked, to)?;
    let letterhead = letterhead(asked, to)?;
    let today = day(asked.today.as_deref())?;
    let failed = |fault: Fault| CommandError::new(&asked.file, fault);
    let journey = disk::read_map_input(&asked.file).map_err(|error| failed(Fault::from(&error)))?;
    let path = asked.output.clone().unwrap_or_else(|| output_for(&asked.file, to.ending()));
    let inputs: Vec<_> = std::iter::once(asked.file.as_path()).chain(asked.logo.as_deref()).collect();
    let output = Output { path: &path, inputs: &inputs, force: asked.force };
    check_output(&output)?;
    let letterhead = Letterhead { date: told_date(asked, &today), ..letterhead };
    let options = ExportOptions { letterhead, ..options(asked, &today, &journey, lang).map_err(failed)? };
    let write = || format::write_sheet(&journey, to, &options);
    let written = disk::with_letters(disk::find_letters, write).map_err(|error| failed(too_large(&error)))?;
    write_output(&output, &written.file, out)?;
    for name in passed_over(asked, to) {
        out.complain(&words.text(name));
    }
    tell(&written, &path, words, out);
    Ok(())
}

/// Returns the date in the head. It is told only where a day is asked for: else the same call would make another
/// file every day.
fn told_date(asked: &ExportArgs, today: &Day) -> Day {
    if asked.today.is_some() { today.clone() } else { Day::default() }
}

/// Tells what somebody who hands the file on should know: characters that no font draws, and small print.
fn tell<T>(written: &Written<T>, path: &Path, words: &Words, out: &mut Out) {
    let undrawn = (!written.undrawn.is_empty()).then(|| words.undrawn(&written.undrawn, true));
    let small = written.small_print.map(|points| words.small_print(points));
    for said in undrawn.into_iter().chain(small) {
        out.complain(&format!("{}: {said}", path.display()));
    }
}

/// Returns the user's own line and logo; an error where the kind of file has no head for them.
fn letterhead(asked: &ExportArgs, to: ExportFile) -> Result<Letterhead, CommandError> {
    for (option, is_asked) in [("--logo", asked.logo.is_some()), ("--line", asked.line.is_some())] {
        if is_asked && !to.has_head() {
            return Err(CommandError::option(option, Fault::new(FaultKind::Io, "cli-no-head")));
        }
    }
    let logo = asked.logo.as_deref().map(|path| {
        let failed = |error| CommandError::new(path, Fault::from(&error));
        disk::read_logo(path).map_err(failed)
    });
    let line = asked.line.as_deref().unwrap_or_default().trim().to_owned();
    Ok(Letterhead { date: Day::default(), line, logo: logo.transpose()? })
}

/// Returns the kind that is asked for, else the one of the output's ending, else the sheet's usual one.
fn kind(asked: &ExportArgs) -> Result<ExportFile, CommandError> {
    let sheet = asked.sheet;
    let [first, last] = sheet.endings_told();
    let unknown = |one, several| {
        let name = if sheet.has_one_kind() { one } else { several };
        Fault::new(FaultKind::Io, name).with(first.0, &first.1).with(last.0, &last.1)
    };
    if let Some(to) = asked.to {
        let unknown = || CommandError::option("--to", unknown("cli-export-to-one", "cli-export-to"));
        return sheet.of_ending(to).ok_or_else(unknown);
    }
    let Some(output) = asked.output.as_ref().filter(|path| path.extension().is_some()) else {
        return Ok(sheet.usual());
    };
    let found = output.extension().and_then(|ending| sheet.of_ending(&ending.to_string_lossy()));
    found.ok_or_else(|| CommandError::new(output, unknown("cli-export-ending-one", "cli-export-ending")))
}

/// Returns the fault of a file that was not written. It names a scale only where that one can be asked for.
fn too_large(error: &NotWritten) -> Fault {
    match error {
        NotWritten::Picture(PngError::TooLarge { largest, .. }) if !SCALES.contains(largest) => {
            Fault::new(FaultKind::TooLarge, "png-too-large-at-any-scale")
        }
        other => Fault::from(other),
    }
}

fn check_scale(asked: &ExportArgs, to: ExportFile) -> Result<(), CommandError> {
    let Some(scale) = asked.scale else { return Ok(()) };
    let name = match to {
        _ if to.takes(ExportOption::Scale) && SCALES.contains(&scale) => return Ok(()),
        _ if to.takes(ExportOption::Scale) => "cli-scale-range",
        ExportFile::Questionnaire(_) => "cli-no-scale-form",
        _ if asked.sheet.of_ending("png").is_none() => "cli-no-scale-page",
        _ => "cli-no-scale",
    };
    Err(CommandError::option("--scale", Fault::new(FaultKind::Io, name).with("to", to.ending())))
}

fn check_paper(asked: &ExportArgs, to: ExportFile) -> Result<(), CommandError> {
    let Some(paper) = asked.paper else { return Ok(()) };
    let name = match to {
        _ if to.takes(ExportOption::Paper) && to.fits(paper) => return Ok(()),
        _ if to.takes(ExportOption::Paper) => "cli-room-paper",
        _ if asked.sheet.of_ending("pdf").is_none() => "cli-no-paper-here",
        _ => "cli-no-paper",
    };
    Err(CommandError::option("--paper", Fault::new(FaultKind::Io, name)))
}

/// Returns the remarks on options that this kind of file does not take; it is written all the same.
fn passed_over(asked: &ExportArgs, to: ExportFile) -> Vec<&'static str> {
    let lens = asked.lens != Lens::default() && !to.takes(ExportOption::Lens);
    let theme = asked.theme != Theme::default() && !to.takes(ExportOption::Theme);
    let told = [(lens, "cli-no-lens"), (theme, "cli-no-theme")];
    told.into_iter().filter(|(is_told, _)| *is_told).map(|(_, name)| name).collect()
}

/// Returns the options, with the language that is asked for, else the map's own, else the system's.
fn options(
    asked: &ExportArgs,
    today: &Day,
    journey: &Journey,
    lang: Option<Lang>,
) -> Result<ExportOptions, Fault> {
    Ok(ExportOptions {
        view: view(&asked.view, today, journey)?,
        lens: asked.lens,
        lang: format::export_lang(lang, journey, Lang::of_system),
        theme: asked.theme,
        scale: Scale::Exactly(asked.scale.unwrap_or(1.0)),
        paper: asked.paper.unwrap_or_default(),
        letterhead: Letterhead::default(),
    })
}
