//! The arguments of the command line. The texts of `--help` are not here but with the languages.

mod export;
mod survey;
mod values;

use std::path::PathBuf;

use clap::{ArgAction, Args, Parser, Subcommand};
use clap_complete::Shell;

use crate::{
    format::actions::ActionsKind,
    insight::{JudgedBy, Rule},
    journey::Voice,
    words::Lang,
};

pub(super) use export::ExportArgs;
pub(super) use survey::SurveyArgs;
pub(super) use values::BY;
use values::{by, lang, plan, rule, voice};

/// The command line as a whole.
#[derive(Debug, Parser)]
#[command(name = "polku", version, disable_help_flag = true, disable_version_flag = true)]
#[command(disable_help_subcommand = true)]
pub(super) struct Cli {
    #[arg(value_name = "FILE")]
    pub map: Option<PathBuf>,
    /// More files than the one that has room; they are refused with a sentence of their own.
    #[arg(hide = true)]
    pub more: Vec<PathBuf>,
    #[command(subcommand)]
    pub command: Option<CliCommand>,
    #[arg(long, global = true, hide_possible_values = true, value_parser = lang())]
    pub lang: Option<Lang>,
    #[arg(long, short, global = true, action = ArgAction::Help)]
    help: Option<bool>,
    #[arg(long, short = 'V', action = ArgAction::Version)]
    version: Option<bool>,
}

/// A command and its arguments.
#[derive(Debug, Subcommand)]
pub(super) enum CliCommand {
    Actions(ActionsArgs),
    Check(CheckArgs),
    Diff(DiffArgs),
    Export(ExportArgs),
    Import(ImportArgs),
    Merge(MergeArgs),
    MergeDriver(MergeDriverArgs),
    Survey(SurveyArgs),
    GitSetup(GitSetupArgs),
    Completions(CompletionsArgs),
    Man,
}

/// The arguments of `polku actions`, which writes the plan of a map or takes one back into it.
#[derive(Debug, Args)]
pub(super) struct ActionsArgs {
    #[arg(value_name = "MAP")]
    pub map: PathBuf,
    #[arg(long, hide_possible_values = true, value_parser = plan())]
    pub to: Option<ActionsKind>,
    /// The separator of a table's cells. It is checked where it is used, so that the refusal is in the person's
    /// language.
    #[arg(long, value_name = "SIGN")]
    pub separator: Option<String>,
    #[arg(long, value_name = "CSV", requires = "output", conflicts_with_all = ["to", "separator"])]
    pub take: Option<PathBuf>,
    #[arg(long, short, value_name = "OUT")]
    pub output: Option<PathBuf>,
    #[arg(long)]
    pub force: bool,
}

/// The arguments of `polku check`.
#[derive(Debug, Args)]
pub(super) struct CheckArgs {
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    #[command(flatten)]
    pub view: ViewArgs,
    /// The rules whose findings are told; all rules where none is named.
    #[arg(long, value_name = "RULE", ignore_case = true, hide_possible_values = true, value_parser = rule())]
    pub rule: Vec<Rule>,
    /// The day on which the maps are looked at. It is checked where it is used, so that the refusal is in the
    /// person's language.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub today: Option<String>,
    /// The numbers of breaks that are taken as mended.
    #[arg(long, value_name = "NUMBERS", value_delimiter = ',')]
    pub mended: Vec<u32>,
    #[arg(long)]
    pub json: bool,
}

/// The arguments of `polku diff`.
#[derive(Debug, Args)]
pub(super) struct DiffArgs {
    #[arg(value_name = "A")]
    pub before: PathBuf,
    /// The second map; `None` where one map is printed as text.
    #[arg(value_name = "B", required_unless_present = "text", conflicts_with = "text")]
    pub second: Option<PathBuf>,
    #[arg(long, conflicts_with = "text")]
    pub json: bool,
    #[arg(long)]
    pub text: bool,
}

/// The arguments of `polku import`.
#[derive(Debug, Args)]
pub(super) struct ImportArgs {
    #[arg(value_name = "OUTLINE")]
    pub outline: PathBuf,
    #[arg(long, short, value_name = "MAP.ron")]
    pub output: Option<PathBuf>,
    #[arg(long = "as", value_name = "VOICE", hide_possible_values = true, hide_default_value = true)]
    #[arg(default_value = "own", value_parser = voice())]
    pub voice: Voice,
    #[arg(long)]
    pub force: bool,
}

/// The arguments of `polku merge`.
#[derive(Debug, Args)]
pub(super) struct MergeArgs {
    /// BASE OURS THEIRS, or OURS THEIRS without a base.
    #[arg(value_name = "FILE", required = true, num_args = 1..)]
    pub files: Vec<PathBuf>,
    #[arg(long)]
    pub no_base: bool,
    #[arg(long, short, value_name = "OUT")]
    pub output: PathBuf,
    #[arg(long)]
    pub name_groups: bool,
    #[arg(long)]
    pub force: bool,
}

/// The arguments of `polku merge-driver`, as git gives them.
#[derive(Debug, Args)]
pub(super) struct MergeDriverArgs {
    #[arg(value_name = "%O")]
    pub base: PathBuf,
    #[arg(value_name = "%A")]
    pub ours: PathBuf,
    #[arg(value_name = "%B")]
    pub theirs: PathBuf,
    #[arg(value_name = "%L", default_value = "7")]
    pub marker_size: u32,
    #[arg(value_name = "%P")]
    pub path: Option<String>,
}

/// The arguments of `polku git-setup`.
#[derive(Debug, Args)]
pub(super) struct GitSetupArgs {
    #[arg(long, conflicts_with = "remove")]
    pub write: bool,
    #[arg(long)]
    pub remove: bool,
}

/// The arguments of `polku completions`.
#[derive(Debug, Args)]
pub(super) struct CompletionsArgs {
    #[arg(value_enum, hide_possible_values = true)]
    pub shell: Shell,
}

/// The arguments for how a map is looked at; the segment is named as in the map.
#[derive(Debug, Args)]
pub(super) struct ViewArgs {
    #[arg(long, hide_possible_values = true, hide_default_value = true)]
    #[arg(default_value = "customers-first", value_parser = by())]
    pub by: JudgedBy,
    #[arg(long, value_name = "NAME")]
    pub segment: Option<String>,
}
