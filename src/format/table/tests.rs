//! Tests of reading tables of answers in every format.

use std::{
    io::{Cursor, Write as _},
    ops::ControlFlow,
};

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use zip::{ZipWriter, write::SimpleFileOptions};

use super::*;

fn read_bytes(bytes: &[u8], sheet: Option<&str>) -> Result<AnswerTable, TableError> {
    read(&mut Cursor::new(bytes), sheet, &mut |_| ControlFlow::Continue(()))
}

/// Returns the header and the rows of a sheet, with cells separated by `|`.
fn told(table: &AnswerTable) -> Vec<String> {
    let columns = &table.sheet.columns;
    let header = columns.iter().map(|column| column.header.clone()).collect::<Vec<_>>().join("|");
    let row = |row| columns.iter().map(|column| column.text(row)).collect::<Vec<_>>().join("|");
    std::iter::once(header).chain((0..table.sheet.rows()).map(row)).collect()
}

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    assert_eq!(told(&read_bytes(text.as_bytes(), None).expect("a table")), expected, "{text:?}");
}

#[test]
fn a_csv_file_is_read_whatever_stands_between_its_cells() {
    for separator in [",", ";", "\t"] {
        let row = |cells: [&str; 3]| cells.join(separator) + "\r\n";
        let rows = [row(["Menu", "Bill", "Comment"]), row(["5", "4", "\"All, in; all\tfine\""])];
        let text = rows.concat() + &row(["1", "", "\"It \"\"was\"\"\nslow\""]);
        check(&text, &["Menu|Bill|Comment", "5|4|All, in; all fine", "1||It \"was\" slow"]);
    }
    check("sep=;\r\nA;B\r\n1,5;2\r\n", &["A|B", "1,5|2"]);
    check("A\r1\r2", &["A", "1", "2"]);
}

#[test]
fn doubled_and_empty_headers_and_what_is_empty_at_the_end_do_no_harm() {
    check("Menu,Menu,,\n5,4,x,\n1,2,,\n,,,\n", &["Menu|Menu 2|", "5|4|x", "1|2|"]);
    check("\n\nMenu\n5\n\n1\n\n", &["Menu", "5", "", "1"]);
}

#[test]
fn rows_are_numbered_as_a_spreadsheet_numbers_them() {
    let table = read_bytes(b"\n\"Menu\nfor two\",Bill\n5,\"a\nb\"\n\n\n1\n2,3,4\n", None).expect("a table");
    let rows: Vec<_> = (0..table.sheet.rows())
        .map(|row| (table.sheet.row_number(row), table.sheet.columns[0].text(row)))
        .collect();
    assert_eq!(rows, [(3, "5"), (4, ""), (5, ""), (6, "1"), (7, "2")]);
    let uneven: Vec<_> = table.sheet.uneven().iter().map(|row| (row.row, row.cells)).collect();
    assert_eq!(uneven, [(6, 1), (7, 3)]);
}

#[test]
fn a_quote_that_is_never_closed_is_told_with_its_row() {
    let text = format!("Menu,Comment\n5,fine\n4,\"open\n{}", "5,fine\n".repeat(300));
    assert_eq!(read_bytes(text.as_bytes(), None).map(|_| ()), Err(TableError::OpenQuote { row: 3 }));
}

#[test]
fn what_is_no_table_is_refused_with_what_to_do() {
    let refused = |bytes: &[u8]| read_bytes(bytes, None).map(|_| ());
    assert_eq!(refused(b""), Err(TableError::Empty));
    assert_eq!(refused(b" \n,,\n"), Err(TableError::Empty));
    assert_eq!(refused(b"%PDF-1.7"), Err(TableError::NoTable));
    assert_eq!(refused(b"a\0\0\0b"), Err(TableError::NoTable));
    assert_eq!(refused(&[0xd0, 0xcf, 0x11, 0xe0, 0xa1]), Err(TableError::OldSpreadsheet));
    assert!(matches!(refused(b"PK\x03\x04cut"), Err(TableError::Damaged(_))));
    assert!(matches!(read_bytes(b"A\n1", Some("S")), Err(TableError::NoSheet { .. })));
    let wide = vec!["A"; 1_001].join(",");
    assert_eq!(refused(wide.as_bytes()), Err(TableError::TooManyColumns));
    let long = format!("A\n{}", "1\n".repeat(200_001));
    assert_eq!(refused(long.as_bytes()), Err(TableError::TooManyRows));
}

#[test]
fn reading_ends_when_it_is_told_to() {
    let text = format!("A,B\n{}", "1,2\n".repeat(100_000));
    let mut told = Vec::new();
    let stopped = read(&mut Cursor::new(text.as_bytes()), None, &mut |read| {
        told.push(read);
        if read > 200_000 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    assert_eq!(stopped.map(|_| ()), Err(TableError::Cancelled));
    assert!(told.windows(2).all(|pair| pair[0] < pair[1]) && told.last() < Some(&300_000));
    let stopped = read(&mut Cursor::new(workbook()), None, &mut |_| ControlFlow::Break(()));
    assert_eq!(stopped.map(|_| ()), Err(TableError::Cancelled));
}

/// Returns a workbook whose first sheet has no cell.
fn workbook() -> Vec<u8> {
    let mut book = Workbook::new();
    book.add_worksheet().set_name("Cover").expect("a name");
    let sheet = book.add_worksheet().set_name("Answers").expect("a name");
    for (column, header) in (0..).zip(["When", "Menu", "Bill", "Again?", "Note"]) {
        sheet.write(1, column, header).expect("a cell");
    }
    let date = Format::new().set_num_format("yyyy-mm-dd hh:mm");
    let at = ExcelDateTime::from_ymd(2026, 11, 24).and_then(|day| day.and_hms(19, 5, 0)).expect("a time");
    sheet.write_with_format(2, 0, &at, &date).expect("a cell");
    sheet.write(2, 1, 4.0).expect("a cell");
    sheet.write(2, 2, 3.5).expect("a cell");
    sheet.write(2, 3, true).expect("a cell");
    sheet.write(4, 1, "5").expect("a cell");
    sheet.write(4, 4, "Slow, but\nkind").expect("a cell");
    let third = book.add_worksheet().set_name("More").expect("a name");
    third.write(0, 0, "Menu").expect("a cell");
    third.write(1, 0, 1).expect("a cell");
    book.save_to_buffer().expect("a workbook")
}

#[test]
fn a_spreadsheet_is_read_by_sheet_with_its_days_numbers_and_truths_as_texts() {
    let book = workbook();
    let table = read_bytes(&book, None).expect("a table");
    let expected =
        ["When|Menu|Bill|Again?|Note", "2026-11-24 19:05|4|3.5|true|", "||||", "|5|||Slow, but kind"];
    assert_eq!(told(&table), expected);
    assert_eq!((table.name.as_deref(), table.sheet.row_number(0)), (Some("Answers"), 3));
    assert_eq!(table.names, ["Cover", "Answers", "More"]);
    assert_eq!(told(&read_bytes(&book, Some("More")).expect("a table")), ["Menu", "1"]);
    let none = read_bytes(&book, Some("answers")).map(|_| ());
    assert!(matches!(none, Err(TableError::NoSheet { names, .. }) if names.len() == 3));
    assert_eq!(read_bytes(&book, Some("Cover")).map(|_| ()), Err(TableError::Empty));
}

fn archive(files: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        writer.start_file(*name, SimpleFileOptions::default()).expect("a file");
        writer.write_all(content.as_bytes()).expect("room");
    }
    writer.finish().expect("an archive").into_inner()
}

fn ods(rows: &str) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\"?><office:document-content><office:body><office:spreadsheet>\
         <table:table table:name=\"Answers\">{rows}</table:table></office:spreadsheet></office:body>\
         </office:document-content>"
    );
    let mimetype = ("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    archive(&[mimetype, ("META-INF/manifest.xml", "<manifest:manifest/>"), ("content.xml", &content)])
}

#[test]
fn ods_is_read_with_what_it_repeats() {
    let text = |text: &str| {
        format!("<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>")
    };
    let number = |value: &str, times: &str| {
        format!(
            "<table:table-cell {times} office:value-type=\"float\" office:value=\"{value}\"><text:p>x</text:p></table:table-cell>"
        )
    };
    let empty = "<table:table-cell table:number-columns-repeated=\"16000\"/>";
    let row = |cells: &str| format!("<table:table-row>{cells}{empty}</table:table-row>");
    let rows = [
        row(&[text("Menu"), text("Bill"), text("Door")].concat()),
        row(&(number("4", "table:number-columns-repeated=\"2\"") + &number("2.5", ""))),
        row(""),
        row(&(text("good") + "<table:table-cell/>" + &number("1", ""))),
        format!("<table:table-row table:number-rows-repeated=\"1000000\">{empty}</table:table-row>"),
    ];
    let table = read_bytes(&ods(&rows.concat()), None).expect("a table");
    assert_eq!(told(&table), ["Menu|Bill|Door", "4|4|2.5", "||", "good||1"]);
    assert_eq!(table.names, ["Answers"]);
    let bomb = row(&number("4", "table:number-columns-repeated=\"16000\"")).repeat(1_000);
    assert_eq!(read_bytes(&ods(&bomb), None).map(|_| ()), Err(TableError::TooManyCells));
}

#[test]
fn an_archive_that_unpacks_to_too_much_is_refused_before_it_is_read() {
    let zeros = "0".repeat(8 << 20);
    let bomb = archive(&[("xl/workbook.xml", "<x/>"), ("xl/worksheets/sheet1.xml", &zeros)]);
    assert!(bomb.len() < 100_000, "it is small");
    assert_eq!(read_bytes(&bomb, None).map(|_| ()), Err(TableError::Unpacked));
    assert_eq!(read_bytes(&archive(&[("a.txt", "x")]), None).map(|_| ()), Err(TableError::NoTable));
    let cut = &workbook()[..2_000];
    assert!(matches!(read_bytes(cut, None), Err(TableError::Damaged(_))));
}
