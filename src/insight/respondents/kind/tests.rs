//! Tests of what a column looks like.

use super::{super::sheet::SheetBuilder, *};

fn look(header: &str, cells: &[&str]) -> ColumnLook {
    let mut builder = SheetBuilder::new([header], 1);
    for cell in cells {
        builder.push([*cell]).expect("room");
    }
    ColumnLook::of(&builder.finish().columns[0])
}

#[track_caller]
fn check(expected: LeftOut, header: &str, cells: &[&str]) {
    assert_eq!(look(header, cells), ColumnLook::Other(expected), "{header}: {cells:?}");
}

#[test]
fn r18_what_tells_who_somebody_is_is_left_out() {
    check(LeftOut::EMail, "Contact", &["a@b.fi", "", "c.d@e.org"]);
    check(LeftOut::Phone, "Call me", &["+358 40 123 4567", "040-1234567", ""]);
    check(LeftOut::Phone, "Puhelin", &["401234567", "501234567", ""]);
    check(LeftOut::NetworkAddress, "From", &["10.0.0.1", "192.168.1.20"]);
    check(LeftOut::Date, "When", &["2026-11-24 19:05", "2026-11-25T08:00:00Z", "24.11.2026"]);
    check(LeftOut::Date, "When", &["11/24/2026 7:05 PM", "8:30"]);
    check(LeftOut::Name, "Nimi", &["Aino", "Eero", "Aino"]);
    check(LeftOut::Identifier, "ID", &["7", "3", "9"]);
    check(LeftOut::Identifier, "A", &["1", "2", "3", "4"]);
    check(LeftOut::Identifier, "A", &["R-01", "R-07", "R-09", "X-12"]);
    check(LeftOut::FreeText, "Anything else?", &["It was slow at noon", "Nothing, all was fine", ""]);
}

#[test]
fn r18_what_fits_no_scale_is_left_out() {
    check(LeftOut::NoScale, "Years", &["34", "61", "34", "25"]);
    check(LeftOut::NoScale, "Age", &["4", "5", "4", "3"]);
    check(LeftOut::NoScale, "Below", &["-5", "-4", "-5"]);
    check(LeftOut::Empty, "A", &["", " "]);
    check(LeftOut::Constant, "Form", &["web", "web", "web"]);
    check(LeftOut::MayBeSegment, "Town", &["Turku", "Oulu", "Turku", "Pori", "Oulu", "Pori"]);
}

#[test]
fn r18_two_words_or_0_and_1_alone_are_never_rated() {
    for cells in
        [&["yes", "no", "yes"][..], &["0", "1", "", "1"], &["1", "-", "0", "n/a"], &["good", "bad", "good"]]
    {
        assert_eq!(look("A", cells), ColumnLook::Two, "{cells:?}");
    }
}

#[test]
fn r18_1_alone_is_a_number_and_yes_no_and_unsure_are_no_category() {
    let ones =
        ColumnLook::Numbers(Numbers { least: 1.0, greatest: 1.0, greatest_but_slips: 1.0, has_zero: false });
    assert_eq!((look("Menu", &["1", "1"]), look("Menu", &["1", "-", "don't know"])), (ones, ones));
    check(LeftOut::NoScale, "Menu", &["0", "0"]);
    for cells in
        [&["Yes", "Unsure", "No"][..], &["Kyllä", "Epävarma", "Ei"], &["Ja", "Osäker", "Nej", "vet ej"]]
    {
        assert_eq!(look("A", cells), ColumnLook::Two, "{cells:?}");
    }
    assert_eq!(look("Tulisi uudelleen", &["Kyllä", "Kyllä"]), ColumnLook::Two);
    check(LeftOut::Constant, "Lunch", &["Yes", "Yes"]);
}

#[test]
fn r18_one_slip_of_the_pen_puts_no_column_aside() {
    let mut cells = ["-2", "1", "0", "2", "-1"].repeat(8);
    cells.push("55");
    let numbers =
        ColumnLook::Numbers(Numbers { least: -2.0, greatest: 2.0, greatest_but_slips: 2.0, has_zero: true });
    assert_eq!(look("A", &cells), numbers);
}

#[test]
fn r18_only_answers_make_a_number_seldom() {
    let greatest = |cells: &[&str]| match look("A", cells) {
        ColumnLook::Numbers(numbers) => numbers.greatest_but_slips as i32,
        other => panic!("{other:?}"),
    };
    let with = |filling: &'static str, many: usize, slips: &[&'static str]| {
        greatest(&[["5", filling, "1"].repeat(many), slips.to_vec()].concat())
    };
    assert_eq!([with("4", 13, &["7"]), with("4", 13, &["7", "7"]), with("4", 13, &["7"; 3])], [5, 5, 7]);
    let of_nothing = |filling| greatest(&[vec![filling; 57], vec!["10"; 3]].concat());
    assert_eq!(["-", "0"].map(of_nothing), [10, 10], "nobody answered anything else");
}

#[test]
fn r18_numbers_grades_and_words_are_rated_and_a_slip_of_the_pen_is_none() {
    let numbers = |least, greatest, has_zero| {
        ColumnLook::Numbers(Numbers { least, greatest, greatest_but_slips: greatest, has_zero })
    };
    assert_eq!(look("A", &["5", "4.0", "", "1"]), numbers(1.0, 5.0, false));
    assert_eq!(look("A", &["5", "0", "-", "5"]), numbers(5.0, 5.0, true));
    assert_eq!(look("A", &["-1", "2", "−2", "0"]), numbers(-2.0, 2.0, true));
    let mut cells = ["5", "3", "4", "1"].repeat(10);
    cells.extend(["55", "late"]);
    assert_eq!(look("A", &cells), numbers(1.0, 5.0, false));
    assert_eq!(look("A", &["8", "7-", "9½", "10"]), ColumnLook::Grades);
    assert_eq!(look("A", &["agree", "disagree", "Strongly agree", "agree"]), ColumnLook::Words);
    assert_eq!(
        look("A", &["Tyytyväinen", "en osaa sanoa", "tyytymätön", "erittäin tyytyväinen"]),
        ColumnLook::Words
    );
    assert_eq!(look("No queues", &["5", "4", "3"]), numbers(3.0, 5.0, false), "no identifier");
    assert_eq!(look("Menu", &["3", "4", "5"]), numbers(3.0, 5.0, false), "nor this");
    assert_eq!(look("Telephone service", &["5", "4", "1", "5"]), numbers(1.0, 5.0, false));
}
