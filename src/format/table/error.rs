//! The reasons why a file contains no usable table, as facts; each sentence says what to do.

use std::io;

use crate::{
    insight::respondents::{MOST_COLUMNS, MOST_ROWS, TooManyRows},
    words::{Fault, FaultKind},
};

use super::guard::{LARGEST_TABLE, is_cancel};

/// The reason why a table could not be read. Rows count from 1.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TableError {
    #[error("cancelled")]
    Cancelled,
    #[error("{0}")]
    Read(String),
    #[error("no table")]
    NoTable,
    #[error("an old or protected spreadsheet")]
    OldSpreadsheet,
    #[error("nothing in it")]
    Empty,
    /// An archive that unpacks to more than [`LARGEST_TABLE`], or is packed more tightly than any spreadsheet.
    #[error("unpacks to too much")]
    Unpacked,
    #[error("damaged: {0}")]
    Damaged(String),
    /// A sheet name that does not exist; `names` are those that do, none for a CSV file.
    #[error("no sheet {name}")]
    NoSheet { name: String, names: Vec<String> },
    #[error("more than {MOST_ROWS} rows")]
    TooManyRows,
    #[error("more than {MOST_COLUMNS} columns")]
    TooManyColumns,
    /// An ODS sheet with too many cells, since it has to be read as a whole.
    #[error("too many cells")]
    TooManyCells,
    #[error("row {row}: a quote is not closed")]
    OpenQuote { row: u32 },
}

impl From<io::Error> for TableError {
    fn from(error: io::Error) -> Self {
        if is_cancel(&error) { Self::Cancelled } else { Self::Read(error.to_string()) }
    }
}

impl From<TooManyRows> for TableError {
    fn from(_: TooManyRows) -> Self {
        Self::TooManyRows
    }
}

impl From<&TableError> for Fault {
    fn from(error: &TableError) -> Self {
        let of = |sentence| Self::new(FaultKind::Content, sentence);
        match error {
            TableError::Cancelled => of("table-cancelled"),
            TableError::Read(why) => Self::new(FaultKind::Io, "table-read").with("why", why),
            TableError::NoTable => Self::new(FaultKind::NotAMap, "table-none"),
            TableError::OldSpreadsheet => Self::new(FaultKind::NotAMap, "table-old"),
            TableError::Empty => of("table-empty"),
            TableError::Unpacked => {
                Self::new(FaultKind::TooLarge, "table-unpacked").with("megabytes", &(LARGEST_TABLE >> 20))
            }
            TableError::Damaged(why) => of("table-damaged").with("why", why),
            TableError::NoSheet { names, .. } if names.is_empty() => of("table-no-sheets"),
            TableError::NoSheet { name, names } => {
                of("table-no-sheet").with("name", name).with("names", &names.join(", "))
            }
            TableError::TooManyRows => Self::new(FaultKind::TooLarge, "table-rows").with("most", &MOST_ROWS),
            TableError::TooManyColumns => {
                Self::new(FaultKind::TooLarge, "table-columns").with("most", &MOST_COLUMNS)
            }
            TableError::TooManyCells => Self::new(FaultKind::TooLarge, "table-cells"),
            TableError::OpenQuote { row } => of("table-quote").with("row", row),
        }
    }
}
