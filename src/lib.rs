//! Polku: a customer's journey as touchpoints, rated one by one, and where it breaks.
//!
//! A journey is a value; an [`Edit`](journey::Edit) is the only way it changes; a verdict is computed in
//! one place; two doors, window and terminal, lead into the same rooms. In reading order: [`journey`],
//! [`insight`], [`words`], [`picture`], [`format`](mod@format), [`disk`], and the doors [`cli`] and [`gui`].
//! Each uses only what comes before it, and the doors never meet but here, where one knocks.
//!
//! What always holds:
//! 1. Only `Journey::apply` changes a journey; only `Document` holds one mutably.
//! 2. A touchpoint is judged in `insight/judge.rs` and coloured in `picture/theme.rs`, nowhere else.
//! 3. `NodeIndex` never leaves `journey/` and `insight/`; everyone else speaks `TouchpointId`.
//! 4. Ids come with the edit, from the doors: the rooms have no randomness and no clock. Camera,
//!    selection and gesture are no part of the document.
//! 5. A file Polku wrote loads and saves to the same bytes. Undo after apply gives the same journey.
//! 6. Every user verb is a row of the list of commands; a feature is a row, not an arm of a growing match.

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

use cli::Asked;
use gui::NoWindow;
use words::{Fault, Lang};

/// Does what the command line asks for, at the door where it is done.
pub fn run() -> ExitCode {
    // Somebody else may listen to the log already: then that one does.
    let filter = format!("error,{}", gui::TOLD_INSTEAD_OF_LOGGED);
    let usual = env_logger::Env::default().default_filter_or(filter);
    let _ = env_logger::Builder::from_env(usual).try_init();
    match cli::answer(std::env::args_os()) {
        Asked::Window { file, lang } => window(file.as_deref(), lang),
        Asked::Done(code) => code,
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
