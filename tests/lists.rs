//! Lists from anywhere: whatever a word processor, a mail, a to-do list or a spreadsheet gives becomes
//! touchpoints with clean titles, and nothing that could be read is lost.

use polku::{
    format::{
        map,
        outline::{self, Cells, Imported, OutlineError, Remark},
    },
    journey::{Journey, Rating, Touchpoint, Voice},
};
use proptest::prelude::*;

const BULLETS: &str = "•\tOpening hours (+)\n•\tA parking place (-)\no\tStreet parking\n1)\tGreeting\n– Queue\n\
                       a) Paying\n- [ ] Receipt\n+ Bye\n";
const CELLS: &str = "\"Greeting\nat the door\"\tgood\n\"She said \"\"hello\"\"\"\tbad\n";
const SOFT_BREAKS: &str = "Leaving\u{b}Thanks\u{c}Bye\n";

fn import(text: &str) -> Imported {
    outline::import(text, Cells::Tab, "", &Voice::Own).unwrap()
}

/// In the order of the chain.
fn chain(journey: &Journey) -> Vec<&Touchpoint> {
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

fn rating(touchpoint: &Touchpoint) -> Option<Rating> {
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
fn a_header_in_each_language_says_what_the_cells_are() {
    for header in [
        "Stage\tTouchpoint\tChannels\tActors\tRating\tNote",
        "Vaihe\tKosketuspiste\tKanavat\tToimijat\tArvio\tMuistiinpano",
        "Skede\tKontaktpunkt\tKanaler\tAktörer\tBetyg\tAnteckning",
    ] {
        let table = format!(
            "{header}\nBefore\tAd\tweb, print\tAgency\t5\tIn \"Metro\"\n\tHours\t\t\t(0)\t\nMeal\tTaste\tproduct\tCook; Waiter\thuono\t\n\
             Before\tSign\t\t\t\t\n"
        );
        let Imported { journey, remarks } = import(&table);
        assert_eq!(remarks, []);
        let stages: Vec<_> = journey.stages().iter().map(|stage| stage.name.as_str()).collect();
        let actors: Vec<_> = journey.actors().iter().map(|actor| actor.name.as_str()).collect();
        assert_eq!((stages, actors), (vec!["Before", "Meal"], vec!["Agency", "Cook", "Waiter"]), "{header}");
        let told: Vec<_> = chain(&journey)
            .into_iter()
            .map(|t| {
                let stage = &journey.stage(t.stage.as_ref().unwrap()).unwrap().name;
                (
                    stage.as_str(),
                    t.title.as_str(),
                    t.channels.len(),
                    t.actors.len(),
                    rating(t),
                    t.note.as_str(),
                )
            })
            .collect();
        assert_eq!(
            told,
            [
                ("Before", "Ad", 2, 1, Some(Rating::Positive), "In \"Metro\""),
                ("Before", "Hours", 0, 0, Some(Rating::Neutral), ""),
                ("Before", "Sign", 0, 0, None, ""),
                ("Meal", "Taste", 1, 2, Some(Rating::Negative), ""),
            ]
        );
    }
}

/// All orders of these.
fn orders(items: &[usize]) -> Vec<Vec<usize>> {
    if items.is_empty() {
        return vec![Vec::new()];
    }
    let first = |item: &usize| {
        let others: Vec<_> = items.iter().copied().filter(|other| other != item).collect();
        orders(&others).into_iter().map(|rest| [vec![*item], rest].concat()).collect::<Vec<_>>()
    };
    items.iter().flat_map(first).collect()
}

/// What a table says of its touchpoints: stage, title, number of channels and actors, rating, note.
fn told(text: &str) -> Vec<(String, String, usize, usize, Option<Rating>, String)> {
    let Imported { journey, remarks } = import(text);
    assert_eq!(remarks, [], "{text:?}");
    let stage = |t: &Touchpoint| t.stage.as_ref().and_then(|id| journey.stage(id)).map(|s| s.name.clone());
    let tell = |t: &Touchpoint| {
        let (title, note) = (t.title.clone(), t.note.clone());
        (stage(t).unwrap_or_default(), title, t.channels.len(), t.actors.len(), rating(t), note)
    };
    chain(&journey).into_iter().map(tell).collect()
}

#[test]
fn a_mark_in_a_cell_says_what_its_column_is_for_in_every_order_of_the_columns() {
    let header = ["Stage", "Touchpoint", "Channels", "Actors", "Rating", "Note"];
    let rows = [
        ["Before", "Ad", "web", "Cook", "+", "x"],
        ["-", "Greeting", "-", "–", "-", "y"],
        ["—", "- Menu", "-", "-", "(0)", "+"],
        ["", "Hours", "", "", "–", ""],
    ];
    let expected = [
        ("Ad", 1, 1, Rating::Positive, "x"),
        ("Greeting", 0, 0, Rating::Negative, "y"),
        ("Menu", 0, 0, Rating::Neutral, "+"),
        ("Hours", 0, 0, Rating::Negative, ""),
    ]
    .map(|(title, channels, actors, rating, note)| {
        ("Before".to_owned(), title.to_owned(), channels, actors, Some(rating), note.to_owned())
    });
    for order in orders(&[0, 1, 2, 3, 4, 5]) {
        let line = |row: &[&str; 6]| order.iter().map(|at| row[*at]).collect::<Vec<_>>().join("\t");
        let table: Vec<_> = [&header].into_iter().chain(&rows).map(line).collect();
        assert_eq!(told(&table.join("\n")), expected, "{table:?}");
    }
}

#[test]
fn a_rating_or_a_dash_in_the_first_column_is_no_list_mark() {
    let told = |text: &str| {
        let tell = |(stage, title, _, _, rating, note)| (stage, title, rating, note);
        told(text).into_iter().map(tell).collect::<Vec<_>>()
    };
    let row = |title: &str, rating, note: &str| (String::new(), title.to_owned(), rating, note.to_owned());
    let (good, poor) = (Some(Rating::Positive), Some(Rating::Negative));
    assert_eq!(
        told("Rating\tTouchpoint\tNote\n+\tGreeting\tx\n-\tQueue\n\tMenu"),
        [row("Greeting", good, "x"), row("Queue", poor, ""), row("Menu", None, "")]
    );
    assert_eq!(told("Stage\tTouchpoint\tRating\n-\tGreeting\t+"), [row("Greeting", good, "")]);
    assert_eq!(
        told("Stage\tRating\tTouchpoint\n-\t+\tGreeting\n\t-\tQueue"),
        [row("Greeting", good, ""), row("Queue", poor, "")]
    );
    assert_eq!(told("Note\tTouchpoint\tRating\n✓\tGreeting\t+"), [row("Greeting", good, "✓")]);
}

#[test]
fn a_list_may_follow_a_table() {
    for header in ["Touchpoint\tNote", "Stage\tTouchpoint", "Actors\tTouchpoint\tNote"] {
        for line in ["•\tAd", "- Ad", "Ad", "-\tAd", "- [ ]\tAd"] {
            let of = |line: &str| (String::new(), line.to_owned(), 0, 0, None, String::new());
            assert_eq!(
                told(&format!("{header}\n{line}\n- Menu")),
                [of("Ad"), of("Menu")],
                "{header:?} {line:?}"
            );
        }
    }
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

#[test]
fn what_cannot_be_used_is_told_and_kept_in_the_note() {
    let Imported { journey, remarks } =
        import("Touchpoint\tRating\tOwner\nAd\tsuperb\tAnna\nMenu\t4\t\textra");
    let notes: Vec<_> = chain(&journey).into_iter().map(|t| (t.title.as_str(), t.note.as_str())).collect();
    assert_eq!(notes, [("Ad", "Rating: superb\nOwner: Anna"), ("Menu", "extra")]);
    assert_eq!(
        remarks,
        [
            Remark::UnknownColumn { line: 1, text: "Owner".to_owned() },
            Remark::UnknownRating { line: 2, text: "superb".to_owned() },
        ]
    );
}

#[test]
fn a_csv_file_has_commas_or_semicolons() {
    for text in [
        "Stage,Title,Note\nBefore,\"Ad, in print\",x",
        "Stage;Title;Note\nBefore;Ad, in print;x",
        "Stage\tTitle\tNote\nBefore\tAd, in print\tx",
        "sep=;\r\nStage;Title;Note\r\nBefore;Ad, in print;x\r\n",
        "sep=,\nStage,Title,Note\nBefore,\"Ad, in print\",x",
        "sep=\t\nStage\tTitle\tNote\nBefore\tAd, in print\tx",
        "# Lunch\n\nStage;Title;Note\nBefore;Ad, in print;x",
        "# Lunch, out\nStage;Title;Note\nBefore;Ad, in print;x",
    ] {
        let journey = outline::import(text, Cells::Csv, "", &Voice::Own).unwrap().journey;
        let only = chain(&journey)[0];
        assert_eq!(
            (only.title.as_str(), only.note.as_str(), journey.stages().len()),
            ("Ad, in print", "x", 1),
            "{text}"
        );
    }
}

#[test]
fn the_line_that_names_the_separator_counts_as_a_line() {
    let error = outline::import("sep=;\nTitle;Rating\nAd;+\n;4", Cells::Csv, "", &Voice::Own).unwrap_err();
    assert_eq!(error, OutlineError::MarkAlone { line: 4 });
}

/// Texts that are full of what lists are made of.
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

/// Where all that can be read of a map stands.
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
