//! The laws of a survey on its whole way, from bytes to a written map: whatever the bytes, reading ends; what is
//! written is read back as it was; and no cell of a column that is left out is in the file (R17).

use std::{io::Cursor, ops::ControlFlow};

use polku::{
    format::{
        map, outline,
        table::{self, TableError},
    },
    insight::{
        respondents::{AnswerSheet, Counted, CountedSurvey, SurveyPlan, TakenAs, take},
        scale::AnswerScale,
    },
    journey::{Journey, Point},
};
use proptest::prelude::*;

fn read(bytes: &[u8]) -> Result<AnswerSheet, TableError> {
    let read = table::read(&mut Cursor::new(bytes), None, &mut |_| ControlFlow::Continue(()));
    read.map(|table| table.sheet)
}

/// Returns the file of a new map with these answers, made by the guessed plan.
fn written(sheet: &AnswerSheet) -> (String, SurveyPlan) {
    let map = Journey::new("A map");
    let mut plan = SurveyPlan::guess(sheet, &map);
    "Spring".clone_into(&mut plan.name);
    if plan.open_question().is_some() {
        plan.choose_scale(AnswerScale::ToTen, &plan.by_numbers());
    }
    let counted = Counted::of(&plan, sheet);
    let mut fresh = outline::numbers_of("spring");
    let pitch = Point::new(216, 120);
    let after = map
        .apply(&take(CountedSurvey { sheet, plan: &plan, counted: &counted }, &map, pitch, &mut fresh))
        .expect("a step");
    let text = map::write(&after);
    let again = map::read(text.as_bytes()).expect("what Polku wrote").journey;
    assert_eq!(map::write(&again), text);
    (text, plan)
}

/// Draws the cells of rows: an address, a name, a text, a telephone number and a number of its own, and four
/// answers.
fn rows() -> impl Strategy<Value = Vec<(Vec<String>, Vec<u8>)>> {
    let word = "[b-df-hj-np-tv-z]{6,9}";
    let personal = (word, word, word, 1_000_000_u32..9_999_999).prop_map(|(a, b, c, number)| {
        let texts = [format!("{a}@example.com"), b.clone(), format!("It was {c}, and {b} too")];
        let [phone, code] = [format!("+358 40 {number}"), format!("{a}-{number}")];
        texts.into_iter().chain([phone, code]).collect()
    });
    prop::collection::vec((personal, prop::collection::vec(0_u8..6, 4)), 1..40)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn r17_no_cell_of_a_column_that_is_left_out_is_in_the_file(rows in rows(), separator in "[,;\t]") {
        let quoted = |cell: &String| format!("\"{}\"", cell.replace('"', "\"\""));
        let header = ["Mail", "Your name", "Comment", "Phone", "Code", "Menu", "Bill", "Door", "Queue"];
        let mut text = header.join(&separator) + "\n";
        for (personal, answers) in &rows {
            let answers = answers.iter().map(|it| if *it == 0 { String::new() } else { it.to_string() });
            let cells: Vec<_> = personal.iter().map(quoted).chain(answers).collect();
            text += &(cells.join(&separator) + "\r\n");
        }
        let sheet = read(text.as_bytes()).expect("a table");
        let (file, plan) = written(&sheet);
        let choices = plan.columns().iter().zip(&sheet.columns);
        let left_out: Vec<_> = choices.filter(|(it, _)| matches!(it.taken, TakenAs::LeftOut(_))).collect();
        prop_assert!(left_out.len() >= 5, "all that is personal is left out");
        for text in left_out.iter().flat_map(|(_, column)| column.texts.iter()).filter(|text| text.len() > 5) {
            prop_assert!(!file.contains(text.as_str()), "{}", text);
        }
    }

    #[test]
    fn r17_whatever_the_text_reading_it_ends_and_what_is_written_is_read(text in "[,;\t\"\r\nA-C0-9 .½+-]{0,300}") {
        if let Ok(sheet) = read(text.as_bytes()) {
            written(&sheet);
        }
    }

    #[test]
    fn r17_whatever_the_bytes_reading_them_ends(bytes in prop::collection::vec(any::<u8>(), 0..300), is_zip in any::<bool>()) {
        let beginning: &[u8] = if is_zip { b"PK\x03\x04" } else { b"" };
        if let Ok(sheet) = read(&[beginning, &bytes].concat()) {
            written(&sheet);
        }
    }
}
