//! DOOR 1: the terminal. It never needs a display, and what it prints can be relied on.

mod args;
mod check;
mod export;
mod help;
mod import;
mod json;
mod judgement;
mod out;

use std::{
    ffi::OsString,
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::FromArgMatches as _;

use crate::{
    disk::{Output, is_standard},
    insight::View,
    journey::Journey,
    words::{Fault, Kind, Lang, Words},
};

use args::{Cli, CliCommand};
use out::Out;

/// The outcome of a command line.
pub enum CommandOutcome {
    /// The other door: the window, on this file.
    Window { file: Option<PathBuf>, lang: Option<Lang> },
    /// Everything that was asked for is done, or could not be.
    Done(ExitCode),
}

/// What could not be done: with which file or option, and why.
struct Failed {
    with: String,
    fault: Box<Fault>,
}

/// The worst that came of a check (0 holds, 1 broken or open), or 2: not done.
const NOT_DONE: u8 = 2;

/// Does what the command line asks for; the first of `args` is the program's name.
pub fn answer(args: impl Iterator<Item = OsString>) -> CommandOutcome {
    let args: Vec<_> = args.collect();
    let words = help::lang_asked(&args).unwrap_or_else(Lang::of_system).words();
    let parsed = help::command(words).try_get_matches_from(args);
    match parsed.and_then(|matches| Cli::from_arg_matches(&matches)) {
        Ok(cli) => obey(cli, words),
        Err(error) => CommandOutcome::Done(told(&error)),
    }
}

fn obey(cli: Cli, words: &'static Words) -> CommandOutcome {
    match (cli.command, cli.map) {
        (Some(command), None) => CommandOutcome::Done(done(command, cli.lang, words)),
        (None, file) if cli.more.is_empty() => CommandOutcome::Window { file, lang: cli.lang },
        // Two files, or a command after a file.
        _ => {
            out::complain(&words.text("cli-one-file"));
            CommandOutcome::Done(NOT_DONE.into())
        }
    }
}

fn done(command: CliCommand, lang: Option<Lang>, words: &'static Words) -> ExitCode {
    let mut out = Out::new();
    let done = match command {
        CliCommand::Check(check) => Ok(check::check(&check, words, &mut out)),
        CliCommand::Export(export) => export::export(&export, lang, words, &mut out).map(|()| 0),
        CliCommand::Import(import) => import::import(&import, words, &mut out).map(|()| 0),
        CliCommand::Completions(args::CompletionsArgs { shell }) => {
            Ok(help::completions(shell, words, &mut out))
        }
        CliCommand::Man => Ok(help::man(words, &mut out)),
    };
    let code = done.unwrap_or_else(|failed| {
        out.complain(&failed.sentence(words));
        NOT_DONE
    });
    finished(out, code, words)
}

/// A result that did not arrive is not done.
fn finished(out: Out, code: u8, words: &Words) -> ExitCode {
    match out.finish() {
        Ok(()) => code.into(),
        Err(error) => {
            out::complain(&words.say("cli-no-output", &[("why", error.to_string().into())]));
            NOT_DONE.into()
        }
    }
}

/// Help and version are results; how a command was written wrongly is not.
fn told(error: &clap::Error) -> ExitCode {
    let text = error.render().to_string();
    if error.use_stderr() {
        text.trim_end().lines().for_each(out::complain);
        return NOT_DONE.into();
    }
    let mut out = Out::new();
    text.lines().for_each(|line| out.line(line));
    match out.finish() {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => NOT_DONE.into(),
    }
}

/// Prints one line on standard error, for what is told before there is a window.
pub fn complain(text: &str) {
    out::complain(text);
}

/// The view that `--by` and `--segment` ask for. With two segments of a name the first by order.
fn view(asked: &args::ViewArgs, journey: &Journey) -> Result<View, Fault> {
    let Some(name) = &asked.segment else { return Ok(View { by: asked.by, segment: None }) };
    match journey.segments().iter().find(|segment| segment.name == *name) {
        Some(segment) => Ok(View { by: asked.by, segment: Some(segment.id.clone()) }),
        None => Err(Fault::new(Kind::Segment, "cli-no-segment").with("segment", name)),
    }
}

/// In the current folder, called as `path` is, with another ending. What came in on standard input goes
/// out on standard output.
fn output_for(path: &Path, ending: &str) -> PathBuf {
    if is_standard(path) {
        return path.to_owned();
    }
    let mut name = path.file_stem().unwrap_or_default().to_owned();
    name.push(".");
    name.push(ending);
    name.into()
}

/// Before long work: whether the output may be written as things are.
fn check_output(output: &Output<'_>) -> Result<(), Failed> {
    output.check().map_err(|error| Failed::new(output.path, Fault::from(&error)))
}

/// To a file, whole or not at all, or to standard output.
fn write_output(output: &Output<'_>, content: &[u8], out: &mut Out) -> Result<(), Failed> {
    if is_standard(output.path) {
        check_output(output)?;
        out.bytes(content);
        return Ok(());
    }
    output.write(content).map_err(|error| Failed::new(output.path, Fault::from(&error)))
}

impl Failed {
    fn new(path: &Path, fault: Fault) -> Self {
        Self { with: path.display().to_string(), fault: fault.into() }
    }

    fn option(option: &str, fault: Fault) -> Self {
        Self { with: option.to_owned(), fault: fault.into() }
    }

    fn sentence(&self, words: &Words) -> String {
        format!("{}: {}", self.with, words.fault(&self.fault))
    }
}
