//! The arguments of `polku export`.

use std::path::PathBuf;

use clap::Args;

use super::{
    ViewArgs,
    values::{lens, paper, sheet, theme, to},
};
use crate::{
    format::{ExportSheet, pdf::Paper},
    insight::Lens,
    picture::Theme,
};

/// The arguments of `polku export`.
#[derive(Debug, Args)]
pub(in crate::cli) struct ExportArgs {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long, hide_possible_values = true, value_parser = to())]
    pub to: Option<&'static str>,
    #[arg(long, hide_possible_values = true, hide_default_value = true)]
    #[arg(default_value = "map", value_parser = sheet())]
    pub sheet: ExportSheet,
    #[arg(long, short, value_name = "OUT")]
    pub output: Option<PathBuf>,
    /// The pixels for one canvas unit. The range is checked where it is used, so that the refusal is in the
    /// person's language.
    #[arg(long, allow_negative_numbers = true)]
    pub scale: Option<f64>,
    /// The paper of a PDF. Whether the kind of file has one is checked where it is used.
    #[arg(long, hide_possible_values = true, ignore_case = true, value_parser = paper())]
    pub paper: Option<Paper>,
    #[arg(long, hide_possible_values = true, hide_default_value = true)]
    #[arg(default_value = "light", value_parser = theme())]
    pub theme: Theme,
    #[arg(long, value_name = "NAME", hide_possible_values = true, hide_default_value = true)]
    #[arg(default_value = "experience", value_parser = lens())]
    pub lens: Lens,
    #[command(flatten)]
    pub view: ViewArgs,
    /// The day on which the map is looked at. It is checked where it is used, so that the refusal is in the
    /// person's language.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub today: Option<String>,
    /// The user's own logo. Whether it can be drawn is checked where it is read.
    #[arg(long, value_name = "FILE")]
    pub logo: Option<PathBuf>,
    #[arg(long, value_name = "TEXT")]
    pub line: Option<String>,
    #[arg(long)]
    pub force: bool,
}
