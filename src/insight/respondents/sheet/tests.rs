//! Tests of a sheet that is built row by row.

use super::*;

fn sheet(header: &[&str], rows: &[&[&str]]) -> AnswerSheet {
    let mut builder = SheetBuilder::new(header.iter().copied(), 1);
    for row in rows {
        builder.push(row.iter().copied()).expect("room");
    }
    builder.finish()
}

#[test]
fn each_text_is_kept_once_and_rows_are_counted_as_a_spreadsheet_counts_them() {
    let sheet =
        sheet(&["A", "B"], &[&["5", "good "], &["", ""], &["4", " good"], &["5\n", "good"], &["", " "]]);
    assert_eq!((sheet.rows(), sheet.row_number(0), sheet.row_number(2)), (4, 2, 4));
    assert_eq!(*sheet.columns[0].texts, ["5", "4"]);
    assert_eq!(sheet.columns[0].cells(), [1, 0, 2, 1]);
    assert_eq!((sheet.columns[0].counts(), sheet.columns[1].counts()), (vec![2, 1], vec![3]));
    assert_eq!(
        (sheet.columns[1].text(2), sheet.columns[1].text(1), sheet.columns[1].filled()),
        ("good", "", 3)
    );
}

#[test]
fn rows_of_another_length_are_told_and_what_is_empty_at_the_end_is_not_there() {
    let rows: [&[&str]; 4] = [&["1", "2"], &["1"], &["1", "2", "", "x"], &["", "", "", ""]];
    let sheet = sheet(&["A", "B", "", ""], &rows);
    assert_eq!(sheet.columns.len(), 4, "there is an x");
    let told: Vec<_> = sheet.uneven().iter().map(|it| (it.row, it.cells)).collect();
    assert_eq!(told, [(2, 2), (3, 1)]);
    let sheet = self::sheet(&["A", "", ""], &[&["1", "", ""], &["", "", "", ""], &["2", "", "", "y"]]);
    assert_eq!((sheet.columns.len(), sheet.rows()), (1, 3));
    assert_eq!(sheet.uneven(), [UnevenRow { row: 4, cells: 4 }]);
}

#[test]
fn a_header_that_comes_again_gets_a_number() {
    let sheet = sheet(&["Menu", "menu", "", "", "Menu  "], &[&["1", "1", "1", "1", "1"]]);
    let headers: Vec<_> = sheet.columns.iter().map(|it| it.header.as_str()).collect();
    assert_eq!(headers, ["Menu", "menu 2", "", "", "Menu 3"]);
    assert_eq!((sheet.columns[1].asked(), sheet.columns[4].asked()), ("menu", "Menu"));
    assert_eq!((sheet.column_named("MENU!"), sheet.column_named("menu-2")), (Some(0), Some(1)));
    assert_eq!((sheet.column_named(""), sheet.column_named("Bill")), (None, None));
}

#[test]
fn a_column_that_says_ever_something_else_keeps_its_first_values_alone() {
    let mut builder = SheetBuilder::new(["A", "B"], 1);
    for row in 0..MOST_TEXTS + 5 {
        builder.push([format!("text {row}").as_str(), "1"]).expect("room");
    }
    let sheet = builder.finish();
    let varied = &sheet.columns[0];
    assert!(varied.is_too_varied() && varied.cells().is_empty() && varied.texts.len() == 20);
    assert_eq!((varied.filled(), sheet.rows(), sheet.columns[1].cells().len()), (10_005, 10_005, 10_005));
}

#[test]
fn more_rows_than_a_sheet_holds_are_refused() {
    let mut builder = SheetBuilder::new(["A"], 1);
    (0..MOST_ROWS).for_each(|_| builder.push(["1"]).expect("room"));
    assert_eq!(builder.push(["1"]), Err(TooManyRows));
}
