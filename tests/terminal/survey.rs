//! `polku survey`: answers are counted into a map, and what must be asked or refused has a sentence of its own.

use super::{Folder, Said};

/// Six respondents, four of them in a segment, with the other columns that a survey has beside answers.
const ANSWERS: &str = "Respondent,E-mail,Greeting,Menu,Bill,Come again?,Customer group,Comment\n\
    1,aino@example.com,5,5,5,yes,Quick,All was well with us\n\
    2,eero@example.com,2,5,5,yes,Chatty,The greeting came late\n\
    3,ilta@example.com,3,1,,no,Quick,\n\
    4,otso@example.com,,,,yes,,I only looked in briefly\n\
    5,veli@example.com,5,3,5,yes,,\n\
    6,anna@example.com,1,1,1,no,Chatty,A queue from door to desk\n";

const SUMMARY: &str = "spring: 1 of 5 journeys unbroken (20\u{a0}%)\n\
    On 1-5: Greeting, Menu, Bill\n\
    Come again?, by number of breaks\n\
    \x20 0 breaks: 100\u{a0}% (few) of 1 asked\n\
    \x20 1 break: 100\u{a0}% (few) of 2 asked\n\
    \x20 2 breaks: 0\u{a0}% (few) of 1 asked\n\
    \x20 3 breaks: 0\u{a0}% (few) of 1 asked\n\
    What alone holds back most:\n\
    \x20  1  Greeting: Mending this alone makes 1 more journey unbroken\n\
    \x20  2  Menu: Mending this alone makes 1 more journey unbroken\n";

const LEFT_OUT: [&str; 3] = [
    "spring.csv: the column “Respondent” is left out: it only tells respondents apart",
    "spring.csv: the column “E-mail” is left out: e-mail addresses",
    "spring.csv: the column “Comment” is left out: free text",
];

#[track_caller]
fn refused(said: &Said, begins: &str) {
    assert!(said.code == 2 && said.out.is_empty() && said.err.starts_with(begins), "{said:?}");
}

fn spring() -> Folder {
    let folder = Folder::new();
    folder.write("spring.csv", ANSWERS);
    folder
}

#[test]
fn r17_answers_are_told_and_without_an_output_nothing_is_written() {
    let folder = spring();
    let said = folder.run(["survey", "spring.csv"]);
    assert_eq!((said.code, said.out.as_str()), (0, SUMMARY));
    assert_eq!(said.err.lines().collect::<Vec<_>>(), LEFT_OUT);
    assert_eq!(folder.names(), ["spring.csv"]);
}

#[test]
fn r17_both_outcomes_of_a_map_are_taken_in_and_a_third_is_refused() {
    let folder = Folder::new();
    let answers =
        "Menu,Would come again,Would recommend,Suosittelisi\n5,Yes,No,9\n2,No,Unsure,3\n4,Yes,Yes,10\n";
    folder.write("a.csv", answers);
    let said = folder.run(["survey", "a.csv", "-o", "a.ron"]);
    assert!(
        said.code == 0 && said.out.contains("Would recommend: 1 of 3 say yes (33.3\u{a0}%)\n"),
        "{said:?}"
    );
    let map = String::from_utf8(folder.read("a.ron")).unwrap();
    assert!(map.contains("\"return\"") && map.contains("\"recommend\""), "{map}");
    let both =
        ["--outcome", "Suosittelisi=9", "--outcome", "Suosittelisi=10", "--outcome", "Would come again=No"];
    let said = folder.run([&["survey", "a.csv"][..], &both].concat());
    assert!(said.out.contains("Suosittelisi, by number of breaks\n  0 breaks: 100"), "{said:?}");
    assert!(said.out.contains("Would come again: 1 of 3 say yes"), "{said:?}");
    let two = ["--outcome", "Would recommend=Yes", "--outcome", "Suosittelisi=9"];
    let said = folder.run([&["survey", "a.csv"][..], &two].concat());
    refused(&said, "a.csv: the column “Suosittelisi” cannot be an outcome beside the one before");
}

#[test]
fn r17_the_map_has_counts_alone_and_the_same_answers_give_the_same_bytes() {
    let folder = spring();
    folder.run(["survey", "spring.csv", "-o", "spring.ron", "--date", "2026-04"]);
    let map = String::from_utf8(folder.read("spring.ron")).unwrap();
    for part in
        ["\"Greeting\"", "date: \"2026-04\"", "answered: 5", "group: \"spring\"", "\"Chatty\"", "\"return\""]
    {
        assert!(map.contains(part), "{part}: {map}");
    }
    for part in ["example", "aino", "looked", "queue", "Respondent", "E-mail"] {
        assert!(!map.contains(part), "{part}: {map}");
    }
    let said = folder.run(["survey", "spring.csv", "-o", "-", "--date", "2026-04"]);
    assert_eq!((said.code, &said.out), (0, &map));
    assert!(said.err.ends_with(SUMMARY), "{}", said.err);
    refused(&folder.run(["survey", "spring.csv", "-o", "spring.csv", "--force"]), "spring.csv: ");
    refused(&folder.run(["survey", "spring.csv", "-o", "spring.ron"]), "spring.ron: ");
    let checked = folder.run(["check", "spring.ron"]);
    assert_eq!(checked.code, 1, "{checked:?}");
}

#[test]
fn r17_a_program_is_told_as_check_tells_it() {
    let folder = spring();
    let said = folder.run(["survey", "spring.csv", "--json"]);
    let told: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(
        (told["name"].as_str(), told["answered"].as_u64(), told["unbroken"].as_u64()),
        (Some("spring"), Some(5), Some(1))
    );
    assert_eq!(told["best"][1]["people"].as_u64(), Some(3), "{told}");
    assert_eq!(told["by_breaks"][1]["yes"].as_u64(), Some(2));
}

#[test]
fn r17_a_map_is_matched_replaced_and_kept_as_it_is_without_force() {
    let folder = spring();
    folder.write("map.md", "# Shop\n- greeting!\n- Door").run(["import", "map.md"]);
    let before = folder.read("map.ron");
    refused(&folder.run(["survey", "spring.csv", "--map", "map.ron", "-o", "map.ron"]), "map.ron: ");
    assert_eq!(folder.read("map.ron"), before);
    let once = ["survey", "spring.csv", "--map", "map.ron", "-o", "map.ron", "--force"];
    assert_eq!(folder.run(once).code, 0);
    let map = String::from_utf8(folder.read("map.ron")).unwrap();
    assert_eq!((map.matches("title: \"greeting!\"").count(), map.matches("title: \"Bill\"").count()), (1, 2));
    assert_eq!(map.matches("title: \"Greeting\"").count(), 1, "as it was asked, in the survey alone");
    let again = folder.run(once);
    assert!(again.err.contains("the survey “spring” that the map had is replaced"), "{again:?}");
    assert_eq!(String::from_utf8(folder.read("map.ron")).unwrap().matches("name: \"spring\"").count(), 1);
}

#[test]
fn r18_what_only_whoever_asked_can_know_is_asked_for() {
    let folder = Folder::new();
    folder.write("a.csv", "Menu;Bill;Nps\n5;1;10\n4;2;0\n1;5;7\n2;3;9\n");
    let open =
        "a.csv: more than one scale fits Menu, Bill; say on which it was asked: --scale 1-5, --scale 0-10\n";
    let said = folder.run(["survey", "a.csv"]);
    assert_eq!((said.code, said.out.as_str(), said.err.as_str()), (2, "", open));
    for scale in ["1-5", "0-10"] {
        let said = folder.run(["survey", "a.csv", "--scale", scale, "--lang", "en"]);
        assert_eq!(said.code, 0, "{said:?}");
    }
    let said = folder.run(["survey", "a.csv", "--scale", "1-5", "--reverse", "Bill", "--ignore", "nps"]);
    assert!(said.out.contains("On 1-5: Menu\nOn 1-5, 1 being the best: Bill\n"), "{said:?}");
    folder.write("b.csv", "Who,Why\nx,y\nz,w\n");
    let said = folder.run(["survey", "b.csv"]);
    assert!(said.code == 2 && said.err.contains("--column 'HEADER=TITLE'"), "{said:?}");
}

#[test]
fn r18_a_slip_that_keeps_a_column_on_a_wider_scale_is_told() {
    let folder = Folder::new();
    folder.write("a.csv", "Menu;Bill;Paying\n5;1;7\n4;2;2\n1;5;3\n2;3;5\n");
    let told = "a.csv: the column “Paying” is read on 1-7 because of 1 of its 4 answers; most columns are on 1-5; \
                if that is a slip, add --scale 'Paying=1-5'\n";
    let said = folder.run(["survey", "a.csv", "--scale", "1-5"]);
    assert_eq!((said.code, said.err.as_str()), (0, told));
    folder.write("b.csv", "Menu;Bill;Today's dish\n5;1;7\n4;2;2\n1;5;3\n2;3;5\n");
    let said = folder.run(["survey", "b.csv", "--scale", "1-5"]);
    assert!(said.err.contains(r"--scale 'Today'\''s dish=1-5'"), "{said:?}");
    let said = folder.run(["survey", "a.csv", "--scale", "1-5", "--scale", "Paying=1-5"]);
    assert_eq!(said.err, "a.csv: row 2, “Paying”: “7” lies outside 1-5 and is no answer\n");
}

#[test]
fn r17_each_option_changes_what_was_guessed() {
    let folder = spring();
    let said = folder.run([
        "survey",
        "spring.csv",
        "-o",
        "-",
        "--name",
        "Round 1",
        "--column",
        "Menu=The menu, at last",
        "--outcome",
        "Come again?=no",
        "--ignore",
        "Customer group",
        "--scale",
        "Bill=1-7",
    ]);
    for part in ["name: \"Round 1\"", "title: \"The menu, at last\"", "title: \"Menu\"", "group: \"Round 1\""]
    {
        assert!(said.out.contains(part), "{part}: {said:?}");
    }
    assert!(!said.out.contains("Chatty"));
    assert!(said.err.contains("On 1-7: Bill\n"), "{said:?}");
    for (options, why) in [
        (["--ignore", "Soup"], "there is no column “Soup”"),
        (["--scale", "1-9"], "“1-9” is no scale"),
        (["--scale", "Menu=good"], "“good” is no scale"),
        (["--outcome", "Come again?=maybe"], "nobody says “maybe”"),
        (["--reverse", "Comment"], "no scale that could be turned round"),
        (["--date", "spring"], "“spring” is no date"),
        (["--sheet", "One"], "a CSV file has no sheets"),
    ] {
        let said = folder.run(["survey", "spring.csv", options[0], options[1]]);
        assert!(said.code == 2 && said.err.contains(why), "{options:?}: {said:?}");
    }
}

#[test]
fn r17_what_cannot_be_taken_is_refused_with_a_sentence_of_its_own() {
    let folder = spring();
    folder.write("bare.csv", "5,3,4\n4,1,2\n1,5,3\n");
    folder.write("silent.csv", "Menu,Bill\n,\n");
    for (args, why) in [
        (
            &["spring.csv", "--segment", "E-mail"][..],
            "the column “E-mail” is left out so that nobody can be known",
        ),
        (
            &["spring.csv", "--segment", "Comment"],
            "the column “Comment” is left out so that nobody can be known",
        ),
        (&["spring.csv", "--column", "Menu="], "“Menu” gets no title"),
        (
            &["spring.csv", "--scale", "words", "--scale", "Bill=words"],
            "nobody answered anything that a scale has",
        ),
        (&["silent.csv", "--column", "Menu=Menu"], "nobody answered anything that a scale has"),
        (&["bare.csv"], "the first row is no header: it has answers (5, 3, 4)"),
    ] {
        let said = folder.run(["survey"].iter().chain(args));
        assert!(said.code == 2 && said.out.is_empty() && said.err.contains(why), "{args:?}: {said:?}");
    }
    let said = folder.run(["survey", "bare.csv", "--lang", "fi"]);
    assert!(said.err.contains("ensimmäinen rivi ei ole otsikkorivi"), "{said:?}");
}

#[test]
fn r18_what_is_said_of_one_column_holds_whichever_option_stands_first() {
    let folder = spring();
    let said = folder.run(["survey", "spring.csv", "--scale", "Bill=1-7", "--scale", "1-5"]);
    assert!(said.out.contains("On 1-5: Greeting, Menu\nOn 1-7: Bill\n"), "{said:?}");
    folder.write("total.csv", "Menu,Overall\n5,5\n1,2\n3,9\n4,1\n");
    let said = folder.run(["survey", "total.csv", "--scale", "1-5", "--scale", "Overall=1-5"]);
    assert!(said.err.contains("row 4, “Overall”: “9” lies outside 1-5"), "{said:?}");
}

#[test]
fn r18_a_table_with_every_nastiness_is_told_row_by_row() {
    let folder = Folder::new();
    let rows = "\"How was the\r\nmenu?\";Bill;Bill;Nimi;\r\n5;4,0;3;Aino;\r\n\r\n4;7;2;\"Eero; \"\"Eki\"\"\";\r\n\
                1;n/a;5;Anna\r\n2;3;1;Ilta;x;y\r\n 5 ;5;4;Otso;\r\n;;;;\r\n";
    let text: Vec<u8> = [0xfeff].into_iter().chain(rows.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    folder.write("wide.csv", text);
    let said = folder.run(["survey", "wide.csv", "--scale", "1-5", "--scale", "Bill=1-5"]);
    assert_eq!(said.code, 0, "{said:?}");
    let expected = [
        "wide.csv: row 5 has 4 cells, the header 5",
        "wide.csv: row 6 has 6 cells, the header 5",
        "wide.csv: the column “Nimi” is left out: names",
        "wide.csv: the column “no. 5” is left out: everybody says the same",
        "wide.csv: row 4, “Bill”: “7” lies outside 1-5 and is no answer",
    ];
    assert_eq!(said.err.lines().collect::<Vec<_>>(), expected);
    assert!(said.out.contains("On 1-5: How was the menu?, Bill, Bill 2"), "{said:?}");
}

#[test]
fn r17_in_finnish_everything_is_said_in_finnish() {
    let folder = spring();
    let said = folder.run(["survey", "spring.csv", "--lang", "fi"]);
    assert!(said.out.contains("Asteikolla 1-5: Greeting, Menu, Bill"), "{said:?}");
    assert!(said.err.contains("sarake ”E-mail” jää pois: sähköpostiosoitteita"), "{said:?}");
    let help = folder.run(["survey", "--help", "--lang", "fi"]);
    assert!(help.out.contains("Laske kyselyn vastaukset"), "{help:?}");
}
