//! DOOR 1: the terminal. It never needs a display, and what it prints can be relied on.

mod actions;
mod args;
mod check;
mod diff;
mod error;
mod export;
mod git_setup;
mod help;
mod import;
mod json;
mod judgement;
mod merge;
mod merge_driver;
mod out;
mod output;
mod survey;
mod usage;

use std::{ffi::OsString, path::PathBuf, process::ExitCode};

use clap::FromArgMatches as _;

use crate::words::{Lang, Words};

use args::{Cli, CliCommand};
use error::NOT_DONE;
use out::Out;

/// The outcome of a command line.
pub enum CommandOutcome {
    /// The window, to be opened on this file.
    Window { file: Option<PathBuf>, lang: Option<Lang> },
    /// The exit code, once everything that was asked for is done or has failed.
    Done(ExitCode),
}

/// Does what the command line asks for; the first of `args` is the program's name.
pub fn answer(args: impl Iterator<Item = OsString>) -> CommandOutcome {
    let args = help::asked_by_word(args.collect());
    let words = help::lang_asked(&args).unwrap_or_else(Lang::of_system).words();
    let parsed = help::command(words).try_get_matches_from(args);
    match parsed.and_then(|matches| Cli::from_arg_matches(&matches)) {
        Ok(cli) => obey(cli, words),
        Err(error) => CommandOutcome::Done(told(&error, words)),
    }
}

fn obey(cli: Cli, words: &'static Words) -> CommandOutcome {
    match (cli.command, cli.map) {
        (Some(command), None) => CommandOutcome::Done(done(command, cli.lang, words)),
        (None, file) if cli.more.is_empty() => CommandOutcome::Window { file, lang: cli.lang },
        // There are two files, or a command after a file.
        _ => {
            out::complain(&words.text("cli-one-file"));
            CommandOutcome::Done(NOT_DONE.into())
        }
    }
}

fn done(command: CliCommand, lang: Option<Lang>, words: &'static Words) -> ExitCode {
    let mut out = Out::new();
    let done = match command {
        CliCommand::Actions(actions) => actions::actions(&actions, lang, words, &mut out).map(|()| 0),
        CliCommand::Check(check) => check::check(&check, words, &mut out),
        CliCommand::Diff(diff) => Ok(diff::diff(&diff, words, &mut out)),
        CliCommand::Export(export) => export::export(&export, lang, words, &mut out).map(|()| 0),
        CliCommand::Import(import) => import::import(&import, words, &mut out).map(|()| 0),
        CliCommand::Merge(merge) => merge::merge(&merge, words, &mut out),
        CliCommand::MergeDriver(driver) => Ok(merge_driver::merge(&driver, words, &mut out)),
        CliCommand::Survey(survey) => survey::survey(&survey, words, &mut out).map(|()| 0),
        CliCommand::GitSetup(setup) => git_setup::set_up(&setup, words, &mut out),
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

/// Returns the exit code; output that did not arrive counts as not done.
fn finished(out: Out, code: u8, words: &Words) -> ExitCode {
    match out.finish() {
        Ok(()) => code.into(),
        Err(error) => {
            out::complain(&words.say("cli-no-output", &[("why", error.to_string().into())]));
            NOT_DONE.into()
        }
    }
}

/// Prints what the parser of arguments has to say. Help and version are results; a usage error is a failure.
fn told(error: &clap::Error, words: &Words) -> ExitCode {
    let text = error.render().to_string();
    if error.use_stderr() {
        usage::told(error, words).unwrap_or(text).trim_end().lines().for_each(out::complain);
        return NOT_DONE.into();
    }
    let mut out = Out::new();
    text.lines().for_each(|line| out.line(line));
    match out.finish() {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => NOT_DONE.into(),
    }
}

/// Prints one line on standard error, for messages before there is a window.
pub fn complain(text: &str) {
    out::complain(text);
}
