//! Tests of R18, cell by cell.

use super::*;

/// Returns the reading of each cell: - 0 + for a level, _ for no answer, ! for outside.
fn told(reading: Reading, cells: &str) -> String {
    let sign = |cell| match reading.reply(cell) {
        CellReply::Level(Rating::Negative) => '-',
        CellReply::Level(Rating::Neutral) => '0',
        CellReply::Level(Rating::Positive) => '+',
        CellReply::Blank => '_',
        CellReply::Outside => '!',
    };
    cells.split_whitespace().map(sign).collect()
}

#[test]
fn r18_each_scale_has_its_levels_and_what_lies_outside_is_no_answer() {
    for (scale, cells, expected) in [
        (AnswerScale::ToThree, "1 2 3 0 4 1.5 2,5", "-0+!!-0"),
        (AnswerScale::ToFive, "1 2 3 4 5 0 6 -1 4.0 3.5 4,5 2.4", "--0++_!!+0+-"),
        (AnswerScale::ToSeven, "1 3 4 5 7 0 8 4.5", "--0++_!0"),
        (AnswerScale::ToTen, "0 6 7 8 9 10 11 6.5 8,6 -0.4", "--00++!-+!"),
        (AnswerScale::Signed, "-2 −1 –1 0 +1 2 3 -0.5 0.5 0,6", "---0++!-0+"),
        (AnswerScale::SchoolGrade, "4 6½ 7- 7 7+ 7½ 8− 8 9+ 10 4- 10+ 3 7.75 61/2", "---000"),
    ] {
        let found = told(Reading::of(scale), cells);
        assert_eq!(&found[..expected.len()], expected, "{scale:?}");
    }
    let grades =
        told(Reading::of(AnswerScale::SchoolGrade), "8− 8 9+ 10 4- 10+ 3 7.75 61/2 1/2 7-- 7½+ 6.5+");
    assert_eq!(grades, "0+++!!!0-!!!!");
}

#[test]
fn r18_a_scale_that_is_turned_round_has_1_as_its_best_and_a_half_still_goes_to_the_worse() {
    let told = |scale, cells| told(Reading::reversed(scale).expect("it can be turned"), cells);
    assert_eq!(told(AnswerScale::ToFive, "1 2 3 4 5 0 6 2.5"), "++0--_!0");
    assert_eq!(told(AnswerScale::ToTen, "0 1 2 3 4 10"), "++00--");
    assert_eq!(told(AnswerScale::Signed, "-2 0 2 -0.5"), "+0-0");
    assert_eq!(told(AnswerScale::Words, "good bad neutral"), "-+0");
    assert_eq!(Reading::reversed(AnswerScale::SchoolGrade), None);
}

#[test]
fn r18_blank_is_no_answer_and_words_are_no_numbers() {
    for scale in AnswerScale::ALL {
        for cell in ["", " ", "\u{a0}", "-", "—", "N/A"] {
            assert_eq!(Reading::of(scale).reply(cell), CellReply::Blank, "{scale:?} {cell:?}");
        }
    }
    for cell in ["inf", "NaN", "1e1", "0x3", "1 2", "3 €", "１", "+", "4.", ".5", "1,2,3", "--1"] {
        assert_eq!(Reading::of(AnswerScale::ToTen).reply(cell), CellReply::Outside, "{cell}");
    }
}

#[test]
fn r18_the_usual_words_are_known_in_three_languages() {
    let reply = |cell| Reading::of(AnswerScale::Words).reply(cell);
    for (rating, cells) in [
        (Rating::Negative, ["Very bad", "erittäin huono", "Mycket dåligt", "Strongly disagree"]),
        (Rating::Negative, ["täysin eri mieltä", "missnöjd", "Poor", "melko tyytymätön"]),
        (Rating::Neutral, ["Neither agree nor disagree.", "neutraali", "varken eller", "fair"]),
        (Rating::Positive, ["VERY  GOOD", "jokseenkin samaa mieltä", "ganska nöjd", "Satisfied"]),
    ] {
        for cell in cells {
            assert_eq!(reply(cell), CellReply::Level(rating), "{cell}");
        }
    }
    for cell in ["yes", "no", "kyllä", "ei", "ja", "nej", "waiter", "3"] {
        assert_eq!(reply(cell), CellReply::Outside, "{cell}: yes and no are no scale");
    }
}

#[test]
fn r18_a_scale_is_known_by_its_ends_however_they_are_written() {
    for (text, scale) in [
        ("0-10", AnswerScale::ToTen),
        ("(1–5)", AnswerScale::ToFive),
        ("[1 - 7]", AnswerScale::ToSeven),
        ("−2…+2", AnswerScale::Signed),
        ("-2..2", AnswerScale::Signed),
        ("4-10:", AnswerScale::SchoolGrade),
    ] {
        assert_eq!(AnswerScale::named(text), Some(scale), "{text}");
    }
    for text in ["", "1", "2-4", "1-5-7", "words"] {
        assert_eq!(AnswerScale::named(text), None, "{text}");
    }
}
