//! The arguments of `polku survey`.

use std::path::PathBuf;

use clap::Args;

/// The arguments of `polku survey`. Columns are named by their headers.
#[derive(Debug, Args)]
pub(in crate::cli) struct SurveyArgs {
    #[arg(value_name = "ANSWERS")]
    pub answers: PathBuf,
    #[arg(long, value_name = "MAP")]
    pub map: Option<PathBuf>,
    #[arg(long, short, value_name = "OUT")]
    pub output: Option<PathBuf>,
    #[arg(long)]
    pub name: Option<String>,
    #[arg(long)]
    pub date: Option<String>,
    #[arg(long)]
    pub sheet: Option<String>,
    #[arg(long, value_name = "HEADER=TITLE")]
    pub column: Vec<String>,
    #[arg(long, value_name = "HEADER")]
    pub ignore: Vec<String>,
    #[arg(long, value_name = "HEADER=VALUE")]
    pub outcome: Vec<String>,
    #[arg(long, value_name = "HEADER")]
    pub segment: Option<String>,
    /// A scale, or a header with one.
    #[arg(long, value_name = "SCALE", allow_hyphen_values = true)]
    pub scale: Vec<String>,
    #[arg(long, value_name = "HEADER")]
    pub reverse: Vec<String>,
    #[arg(long)]
    pub json: bool,
    #[arg(long)]
    pub force: bool,
}
