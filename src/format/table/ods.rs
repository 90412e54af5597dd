//! Reads a sheet of ODS. Its crate reads it as a whole and expands repeated cells, so they are counted first.

use std::{
    fmt::Write as _,
    io::{Read, Seek},
};

use calamine::{Data, Ods, OdsError, Reader as _};
use zip::ZipArchive;

use super::{
    error::TableError,
    guard::LARGEST_TABLE,
    read_table::ReadTable,
    row_sink::RowSink,
    spreadsheet::{Gathered, wanted},
    xlsx::write_date,
};

/// The largest number of cells in all sheets together, including empty ones between others.
const MOST_CELLS: u64 = 5_000_000;

pub(super) fn read<S: RowSink>(
    mut source: impl Read + Seek,
    sheet: Option<&str>,
) -> Result<ReadTable<S::Sheet>, TableError> {
    if cells(&content(&mut source)?) > MOST_CELLS {
        return Err(TableError::TooManyCells);
    }
    source.rewind()?;
    let mut book = Ods::new(source).map_err(|error| damaged(&error))?;
    let names = book.sheet_names();
    for name in wanted(sheet, &names)? {
        let range = book.worksheet_range(&name).map_err(|error| damaged(&error))?;
        let (first_row, first_column) = range.start().unwrap_or_default();
        let mut gathered = Gathered::<S>::new();
        for (row, column, value) in range.used_cells() {
            let row = first_row.saturating_add(row as u32);
            write_text(gathered.cell(row, first_column + column as u32)?, value);
        }
        if let Some(sheet) = gathered.finish()? {
            return Ok(ReadTable { sheet, name: Some(name), names });
        }
    }
    Err(TableError::Empty)
}

fn damaged(error: &OdsError) -> TableError {
    match error {
        OdsError::Password => TableError::OldSpreadsheet,
        error => TableError::Damaged(error.to_string()),
    }
}

/// Returns the XML in which the sheets are written.
fn content(source: &mut (impl Read + Seek)) -> Result<Vec<u8>, TableError> {
    let mut archive = ZipArchive::new(source).map_err(|error| TableError::Damaged(error.to_string()))?;
    let file = archive.by_name("content.xml").map_err(|error| TableError::Damaged(error.to_string()))?;
    let mut content = Vec::new();
    file.take(LARGEST_TABLE).read_to_end(&mut content)?;
    Ok(content)
}

/// Returns the largest number of cells that the sheets can have. Empty cells at the end of a row do not count,
/// however often they are repeated; neither do rows without other cells.
fn cells(content: &[u8]) -> u64 {
    let text = String::from_utf8_lossy(content);
    let (mut all, mut of_row, mut empty) = (0_u64, 0_u64, 0_u64);
    let mut row_times = 1_u64;
    for tag in text.split('<').skip(1) {
        if tag.starts_with("table:table-row") {
            (of_row, empty, row_times) = (0, 0, repeated(tag, "table:number-rows-repeated="));
        } else if tag.starts_with("table:table-cell") || tag.starts_with("table:covered-table-cell") {
            let times = repeated(tag, "table:number-columns-repeated=");
            if tag.contains("/>") && !tag.contains("office:") {
                empty = empty.saturating_add(times);
            } else {
                of_row = of_row.saturating_add(empty).saturating_add(times);
                empty = 0;
            }
        } else if tag.starts_with("/table:table-row") {
            all = all.saturating_add(of_row.saturating_mul(row_times));
        }
    }
    all
}

/// Returns how often a tag is repeated; the largest number if that cannot be read.
fn repeated(tag: &str, attribute: &str) -> u64 {
    let Some((_, value)) = tag.split_once(attribute) else { return 1 };
    let digits = value.trim_start_matches(['"', '\'']);
    let end = digits.find(['"', '\'']).unwrap_or(digits.len());
    digits[..end].trim().parse().unwrap_or(u64::MAX)
}

fn write_text(into: &mut String, value: &Data) {
    let written = match value {
        Data::DateTime(at) => write_date(into, at),
        Data::DateTimeIso(text) => write!(into, "{}", text.replace('T', " ")),
        value => write!(into, "{value}"),
    };
    // Writing to a string cannot fail.
    debug_assert!(written.is_ok());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_cells_at_the_end_of_a_row_are_none_and_repeats_are_counted() {
        let row = |cells: &str| format!("<table:table-row>{cells}</table:table-row>");
        let value = "<table:table-cell office:value=\"5\"><text:p>5</text:p></table:table-cell>";
        let empty = "<table:table-cell table:number-columns-repeated=\"16000\"/>";
        assert_eq!(cells(row(&format!("{value}{empty}")).as_bytes()), 1);
        assert_eq!(cells(row(&format!("{empty}{value}")).as_bytes()), 16_001);
        let many = value.replace("office:value", "table:number-columns-repeated=\"99\" office:value");
        assert_eq!(cells(row(&many).repeat(3).as_bytes()), 297);
        let rows = row(value).replace("table-row>", "table-row table:number-rows-repeated='1000'>");
        assert_eq!(
            cells(
                rows.replacen(
                    "</table:table-row table:number-rows-repeated='1000'>",
                    "</table:table-row>",
                    1
                )
                .as_bytes()
            ),
            1_000
        );
        let wrong = value.replace("office:value", "table:number-columns-repeated=\"x\" office:value");
        assert_eq!(cells(row(&wrong).as_bytes()), u64::MAX);
    }
}
