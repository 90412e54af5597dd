//! Lists from anywhere: whatever a word processor, a mail, a to-do list or a spreadsheet gives becomes touchpoints
//! with clean titles, and nothing that could be read is lost.

use polku::{
    format::{
        map,
        outline::{self, Cells, Imported, OutlineError},
    },
    journey::{Journey, Rating, Touchpoint, Voice},
};
use proptest::prelude::*;

const BULLETS: &str = "•\tOpening hours (+)\n•\tA parking place (-)\no\tStreet parking\n1)\tGreeting\n– Queue\n\
                       a) Paying\n- [ ] Receipt\n+ Bye\n";
const CELLS: &str = "\"Greeting\nat the door\"\tgood\n\"She said \"\"hello\"\"\"\tbad\n";
const SOFT_BREAKS: &str = "Leaving\u{b}Thanks\u{c}Bye\n";

pub(crate) fn import(text: &str) -> Imported {
    outline::import(text, Cells::Tab, "", &Voice::Own).unwrap()
}

/// Returns the touchpoints in the order of the chain.
pub(crate) fn chain(journey: &Journey) -> Vec<&Touchpoint> {
    let mut chain: Vec<&Touchpoint> = Vec::new();
    let mut next =
        journey.touchpoints().find(|touchpoint| journey.before(&touchpoint.id).is_empty()).map(AsRef::as_ref);
    while let Some(touchpoint) = next {
        chain.push(touchpoint);
        let to = journey.transitions().find(|(from, ..)| **from == touchpoint.id).map(|(_, to, _)| to);
        next = to.and_then(|to| journey.touchpoint(to));
    }
    chain
}

fn titles(text: &str) -> Vec<String> {
    chain(&import(text).journey).into_iter().map(|touchpoint| touchpoint.title.clone()).collect()
}

pub(crate) fn rating(touchpoint: &Touchpoint) -> Option<Rating> {
    let tally = touchpoint.ratings.values().next()?.tally;
    Rating::ALL.into_iter().find(|rating| tally.count(*rating) > 0)
}

#[test]
fn case_04_the_bullets_of_a_document_are_no_part_of_the_titles() {
    let journey = import(BULLETS).journey;
    let told: Vec<_> =
        chain(&journey).into_iter().map(|t| (t.title.as_str(), rating(t), t.note.as_str())).collect();
    assert_eq!(
        told,
        [
            ("Opening hours", Some(Rating::Positive), ""),
            ("A parking place", Some(Rating::Negative), ""),
            ("Street parking", None, ""),
            ("Greeting", None, ""),
            ("Queue", None, ""),
            ("Paying", None, ""),
            ("Receipt", None, ""),
            ("Bye", None, ""),
        ]
    );
}

#[test]
fn case_05_the_cells_of_a_spreadsheet_are_title_and_note() {
    let journey = import(CELLS).journey;
    let told: Vec<_> = chain(&journey).into_iter().map(|t| (t.title.as_str(), t.note.as_str())).collect();
    assert_eq!(told, [("Greeting\nat the door", "good"), ("She said \"hello\"", "bad")]);
}

#[test]
fn case_06_a_soft_line_break_ends_a_line() {
    assert_eq!(titles(SOFT_BREAKS), ["Leaving", "Thanks", "Bye"]);
}

#[test]
fn each_list_mark_is_taken_off_and_what_only_looks_like_one_stays() {
    for (line, title) in [
        ("•\tAd", "Ad"),
        ("·\u{a0}Ad", "Ad"),
        ("‣ Ad", "Ad"),
        ("◦ Ad", "Ad"),
        ("\u{f0b7}\tAd", "Ad"),
        ("o\tAd", "Ad"),
        ("– Ad", "Ad"),
        ("— Ad", "Ad"),
        ("* Ad", "Ad"),
        ("+ Ad", "Ad"),
        ("-\tAd", "Ad"),
        ("1) Ad", "Ad"),
        ("1.\tAd", "Ad"),
        ("(1) Ad", "Ad"),
        ("a) Ad", "Ad"),
        ("i. Ad", "Ad"),
        ("[ ] Ad", "Ad"),
        ("[x] Ad", "Ad"),
        ("  - [x]\tAd", "Ad"),
        ("-5 degrees", "-5 degrees"),
        ("3.5 stars", "3.5 stars"),
        ("*Ad*", "*Ad*"),
        ("[link] Ad", "[link] Ad"),
        ("oh Ad", "oh Ad"),
    ] {
        assert_eq!(titles(&format!("- Before\n\n{line}\nAfter")), ["Before", title, "After"], "{line}");
    }
}

#[test]
fn a_number_counts_as_a_mark_only_beside_another_mark() {
    assert_eq!(titles("2. kerros"), ["2. kerros"]);
    assert_eq!(titles("Lobby\n2. kerros\nLift"), ["Lobby", "2. kerros", "Lift"]);
    assert_eq!(titles("1. Lobby\n\n2. Lift"), ["Lobby", "Lift"]);
    assert_eq!(titles("- Lobby\n## Up\n2. kerros"), ["Lobby", "kerros"]);
}

#[test]
fn a_mark_without_a_text_is_told_with_its_line() {
    let error = |text: &str| outline::read(text, "", &Voice::Own).unwrap_err();
    assert_eq!(error("Ad\n-\nMenu"), OutlineError::BulletAlone { line: 2 });
    assert_eq!(error("\"Ad\nat home\"\tx\n•\t\n"), OutlineError::BulletAlone { line: 3 });
    assert_eq!(error("Ad\u{b}- (+)"), OutlineError::MarkAlone { line: 2 });
}

#[test]
fn a_rating_without_a_touchpoint_is_refused_whichever_it_is() {
    for rating in ["(+)", "(0)", "(-)", "(?)"] {
        for text in [rating.to_owned(), format!("{rating}\tx"), format!("- Ad\n{rating}\n- Menu")] {
            let line = if text.starts_with('-') { 2 } else { 1 };
            let error = outline::read(&text, "", &Voice::Own).unwrap_err();
            assert_eq!(error, OutlineError::MarkAlone { line }, "{text:?}");
        }
        assert_eq!(titles(&format!("{rating} Ad\n- Menu")), [&format!("{rating} Ad"), "Menu"]);
    }
}

/// Draws texts that are full of what lists are made of.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[a-zåäö0-9]{1,6}",
        2 => " |\t|\n",
        2 => r#"•|o|1\)|2\.|\(3\)|a\)|–|-|\*|\+|\[ \]|\[x\]|·|#|##|""#,
        1 => r"\(\+\)|\(0\)|\(-\)|\(\?\)|\\",
        1 => "\r\n|\r|\u{b}|\u{c}|\u{85}|\u{2028}|\u{0}|\u{7}|\u{1b}|\u{feff}|\u{a0}|,|;",
        1 => "Stage|Title|Rating|Note|Kanavat|Toimijat",
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

/// Returns all texts that a person can read on a map.
fn all_texts(journey: &Journey) -> String {
    let mut texts = vec![journey.about().title.clone()];
    texts.extend(journey.stages().iter().map(|stage| stage.name.clone()));
    texts.extend(journey.actors().iter().map(|actor| actor.name.clone()));
    for touchpoint in journey.touchpoints() {
        texts.extend([touchpoint.title.clone(), touchpoint.note.clone()]);
        texts.extend(touchpoint.channels.iter().map(ToString::to_string));
    }
    texts.join("\n")
}

proptest! {
    #[test]
    fn no_title_has_a_mark_a_tab_or_a_control_character(text in text(), csv in any::<bool>()) {
        let cells = if csv { Cells::Csv } else { Cells::Tab };
        let Ok(Imported { journey, .. }) = outline::import(&text, cells, "", &Voice::Own) else { return Ok(()) };
        prop_assert_eq!(&map::read(map::write(&journey).as_bytes()).unwrap().journey, &journey);
        for touchpoint in journey.touchpoints() {
            let title = touchpoint.title.as_str();
            prop_assert!(!title.trim().is_empty() && title == title.trim(), "{title:?}");
            prop_assert!(!title.chars().any(|c| c.is_control() && c != '\n' || "\u{2028}\u{2029}".contains(c)), "{title:?}");
            for mark in ["•", "–", "—", "·", "‣", "◦", "*", "+", "-", "[ ]", "[x]"] {
                let after = title.strip_prefix(mark);
                prop_assert!(after.is_none_or(|after| !after.starts_with(char::is_whitespace)), "{title:?}");
            }
        }
        for name in journey.stages().iter().map(|stage| &stage.name) {
            prop_assert!(!name.trim().is_empty() && !name.chars().any(char::is_control), "{name:?}");
        }
    }

    #[test]
    fn no_word_is_lost(words in prop::collection::vec("[b-n]{3,6}", 1..30), gaps in prop::collection::vec(
        r#" |\t|\n|\n\n|\n• |\no\t|\n1\) |\n- \[ \] |\t"|"\t|"\n|\n## |\x0B|\r\n|\x07| \(\+\)\n"#, 30)) {
        let text: String = words.iter().zip(&gaps).flat_map(|(word, gap)| [word.as_str(), gap.as_str()]).collect();
        let Ok(journey) = outline::read(&text, "", &Voice::Own) else { return Ok(()) };
        let kept = all_texts(&journey);
        for word in &words {
            prop_assert!(kept.contains(word.as_str()), "{word} of {text:?} is not in {kept:?}");
        }
    }
}
