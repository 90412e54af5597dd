//! Polku maps a customer's journey as touchpoints, rates them one by one, and shows where the journey breaks.
//!
//! A journey is a value; an [`Edit`](journey::Edit) is the only way it changes; a verdict is computed in one
//! place; two doors, window and terminal, lead into the same rooms. The rooms in reading order: [`journey`],
//! [`insight`], [`words`], [`picture`], [`format`](mod@format), [`disk`], the door [`cli`], [`editor`] and the
//! door [`gui`]. Each room uses only the rooms before it. The doors meet nowhere but in this file, which chooses
//! one of them.
//!
//! The invariants, each with a test that keeps it:
//! 1. Only `Journey::apply` makes a journey from another journey, by applying all edits or none. Only
//!    [`Document`](editor::Document) holds a journey in order to change it. Panels
//!    receive a `&Journey` and return edits; what the hand does on the canvas is proposed by the editor.
//! 2. A touchpoint is judged in `insight/judge.rs` and coloured in `picture/theme.rs`, nowhere else. So canvas,
//!    trace, findings, exported picture and `check` cannot disagree.
//! 3. `NodeIndex` never leaves `journey/` and `insight/`. All other rooms use `TouchpointId`, which is stable and
//!    never reused.
//! 4. The doors supply an id with each edit that adds something; `import` derives ids from the text. From
//!    `journey/` to `format/` there is no randomness and no clock: the same journey gives the same bytes. The one
//!    exception is letters that no bundled font has, which are drawn with this machine's fonts.
//! 5. Camera, selection and open panels are not part of the document: looking around never marks a file as changed
//!    and is no step of undo. Undo shows what it changed.
//! 6. A file that Polku wrote loads and saves to the same bytes. `diff(a, b)` applied to `a` gives `b`. Undo after
//!    an edit gives the same journey. What Polku does not know in a newer file is kept
//!    and written back. What cannot be used is refused with its place and the reason, never repaired.
//! 7. No file is replaced unless it was read first, and no file is ever half written.
//! 8. What somebody typed is in the document: no draft lives in a widget, and a save commits what is open. One press
//!    is one step of undo. Esc takes a text back as undo does; a cancelled gesture, or the cancelled name of something
//!    new, leaves undo and redo as they were.
//! 9. A job that panics or hangs ends as an error; saving elsewhere and quitting stay possible.
//! 10. Every user verb, format, lens, rule, screen and sample is a row of one list, which menus, help and tests walk.

pub mod cli;
pub mod disk;
pub mod editor;
pub mod format;
pub mod gui;
pub mod insight;
pub mod journey;
pub mod picture;
pub mod words;

use std::{path::Path, process::ExitCode};

use cli::CommandOutcome;
use gui::NoWindow;
use words::{Fault, Lang};

/// Runs what the command line asks for, in the terminal or in the window, and returns the exit code.
pub fn run() -> ExitCode {
    // Another logger may be installed already; in that case it stays.
    let filter = format!("error,{}", gui::TOLD_INSTEAD_OF_LOGGED);
    let usual = env_logger::Env::default().default_filter_or(filter);
    let _ = env_logger::Builder::from_env(usual).try_init();
    match cli::answer(std::env::args_os()) {
        CommandOutcome::Window { file, lang } => window(file.as_deref(), lang),
        CommandOutcome::Done(code) => code,
    }
}

fn window(file: Option<&Path>, lang: Option<Lang>) -> ExitCode {
    let words = lang.unwrap_or_else(Lang::of_system).words();
    let of_file = |why: String| format!("{}: {why}", file.unwrap_or(Path::new("")).display());
    let tell = |error: &disk::DiskError| cli::complain(&of_file(words.fault(&Fault::from(error))));
    let Err(error) = gui::run(file, lang, tell) else { return ExitCode::SUCCESS };
    let why = words.fault(&Fault::from(&error));
    cli::complain(&if matches!(error, NoWindow::File(_)) { of_file(why) } else { why });
    ExitCode::from(2)
}
