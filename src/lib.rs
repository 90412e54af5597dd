//! Polku: a customer's journey as touchpoints, rated one by one, and where it breaks.
//!
//! A journey is a value; an [`Edit`](journey::Edit) is the only way it changes; a verdict is computed in
//! one place; two doors, window and terminal, lead into the same rooms. In reading order: [`journey`],
//! [`insight`], [`words`], [`picture`], [`format`](mod@format), [`disk`], the door [`cli`], [`editor`] and the
//! door [`gui`]. Each uses only what comes before it, and the doors never meet but here, where one knocks.
//!
//! What always holds:
//! 1. Only `Journey::apply` makes a journey from a journey, all edits or none; only
//!    [`Document`](editor::Document) holds one to change it. Panels and canvas are given a `&Journey` and return
//!    edits.
//! 2. A touchpoint is judged in `insight/judge.rs` and coloured in `picture/theme.rs`, nowhere else: canvas,
//!    trace, findings, exported picture and `check` cannot disagree.
//! 3. `NodeIndex` never leaves `journey/` and `insight/`; everyone else speaks `TouchpointId`: stable, never
//!    reused.
//! 4. Ids come with the edit that adds something, from the doors; `import` derives them from the text. Up to
//!    `format/` there is no randomness and no clock: the same journey gives the same bytes. Only letters that no
//!    bundled font has are drawn with what this machine has.
//! 5. Camera, selection and open panels are no part of the document: undo never moves the view, and a look
//!    around never dirties a file.
//! 6. A file that Polku wrote loads and saves to the same bytes; what it does not know in a newer file is kept
//!    and written back. What cannot be used is refused with its place and reason, never repaired.
//! 7. No file is replaced that was not read, and none is ever half written.
//! 8. Every user verb is a row of the list of commands, which menu, palette, key help and tests walk. A feature
//!    is a row, not an arm of a growing match.

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

/// Does what the command line asks for, at the door where it is done.
pub fn run() -> ExitCode {
    // Somebody else may listen to the log already: then that one does.
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
