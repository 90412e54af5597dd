//! The texts of the commands: help, completions and manual, made from one description in the person's language.

use std::ffi::OsString;

use clap::{Arg, Command, CommandFactory as _};
use clap_complete::Shell;
use clap_mangen::Man;

use crate::words::{Lang, Words};

use super::{args::Cli, out::Out};

/// Reads `--lang` before anything else is parsed, so that even a refusal is in that language.
pub(super) fn lang_asked(args: &[OsString]) -> Option<Lang> {
    let texts: Vec<_> = args.iter().map(|arg| arg.to_str().unwrap_or_default()).collect();
    let place = texts.iter().position(|text| *text == "--lang" || text.starts_with("--lang="))?;
    let code = texts[place].strip_prefix("--lang=").or_else(|| texts.get(place + 1).copied())?;
    Lang::ALL.into_iter().find(|lang| lang.code() == code)
}

/// Returns the command line with `help COMMAND`, as some write it, in the form that is parsed: `COMMAND --help`. A file
/// called help can still be opened as `./help`.
pub(super) fn asked_by_word(mut args: Vec<OsString>) -> Vec<OsString> {
    let is_lang = |arg: &OsString| arg == "--lang";
    let begins_lang = |arg: &OsString| arg.to_str().is_some_and(|arg| arg.starts_with("--lang="));
    let mut word = 1;
    while let Some(arg) = args.get(word).filter(|arg| is_lang(arg) || begins_lang(arg)) {
        word += if is_lang(arg) { 2 } else { 1 };
    }
    if args.get(word).is_some_and(|word| word == "help") {
        args.remove(word);
        args.push("--help".into());
    }
    args
}

/// Returns the command line with its texts.
pub(super) fn command(words: &'static Words) -> Command {
    let commands: Vec<_> = Cli::command().get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    let heading = words.text("help-commands").into_owned();
    let command = described(Cli::command(), words).subcommand_help_heading(heading);
    let mut command = command.subcommand_value_name("COMMAND");
    for name in commands {
        command = command.mut_subcommand(name, |sub| described(sub, words));
    }
    command
}

fn described(command: Command, words: &'static Words) -> Command {
    let name = command.get_name().to_owned();
    let template = format!(
        "{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}",
        words.text("help-usage")
    );
    let text = |about: &str| words.text(&format!("help-{name}{about}")).into_owned();
    let after = format!("help-{name}-after");
    let command = command.about(text("")).help_template(template);
    let command = if words.knows(&after) { command.after_help(text("-after")) } else { command };
    command.mut_args(|arg| {
        let help = text(&format!("-{}", arg.get_id()));
        with_heading(arg.help(help), words)
    })
}

fn with_heading(arg: Arg, words: &'static Words) -> Arg {
    let heading = if arg.is_positional() { "help-arguments" } else { "help-options" };
    arg.help_heading(words.text(heading).into_owned())
}

/// Prints the completions of a shell.
pub(super) fn completions(shell: Shell, words: &'static Words, out: &mut Out) -> u8 {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command(words), "polku", &mut script);
    out.bytes(&script);
    0
}

/// Prints one manual page for the program and its commands.
pub(super) fn man(words: &'static Words, out: &mut Out) -> u8 {
    let mut command = command(words).term_width(MAN_WIDTH);
    command.build();
    let mut page = page_of(&command).unwrap_or_default();
    for sub in command.get_subcommands() {
        let mut sub = sub.clone();
        let name = sub.get_bin_name().unwrap_or_default().to_uppercase();
        page.extend([".SH ", &name, "\n.nf\n", &roff(&sub.render_help().to_string()), ".fi\n"]);
    }
    out.bytes(page.as_bytes());
    0
}

/// The width of the manual page, in columns.
const MAN_WIDTH: usize = 72;

/// Returns the page of a command without its list of commands, which would refer to pages that do not exist.
fn page_of(command: &Command) -> std::io::Result<String> {
    let man = Man::new(command.clone());
    let mut page = Vec::new();
    man.render_title(&mut page)?;
    man.render_name_section(&mut page)?;
    man.render_synopsis_section(&mut page)?;
    man.render_description_section(&mut page)?;
    man.render_options_section(&mut page)?;
    Ok(String::from_utf8_lossy(&page).into_owned())
}

/// Returns a text as roff prints it unchanged: a backslash, and a point or a quote at the start of a line, are
/// commands there.
fn roff(text: &str) -> String {
    let escaped = |line: &str| format!("\\&{}\n", line.replace('\\', "\\e").replace('-', "\\-"));
    text.lines().map(escaped).collect()
}
