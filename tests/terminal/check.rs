//! `polku check` for people: the sentence of each verdict, its exit code, and what is told of a bad file.

use super::Folder;

#[test]
fn it_prints_what_the_contract_shows() {
    let folder = Folder::new();
    folder.sample("lunch_restaurant.ron").run(["check", "lunch_restaurant.ron"]).begins(
        1,
        "Lunch restaurant (lunch_restaurant.ron)\n\
         The experience is broken. 2 negative and 2 neutral of 15 touchpoints, 1 not rated, 3 assumed.\n\
         \x20  4  neutral   Opening hours suit me\n\
         \x20  7  negative  How fast I am noticed and greeted\n\
         \x20 10  neutral   Speed of the order (assumed)\n\
         \x20 14  negative  Speed of the bill, ease of paying\n",
    );
    folder.sample("lounasravintola.ron").run(["check", "--lang", "fi", "lounasravintola.ron"]).begins(
        1,
        "Lounasravintola (lounasravintola.ron)\n\
         Kokemus ei ole onnistunut. 2 negatiivista ja 2 neutraalia 15 kosketuspisteestä, 1 arvioimatta, \
         3 oletettua.\n\
         \x20  4  neutraali     Aukioloajat palvelevat minua\n\
         \x20  7  negatiivinen  Kuinka nopeasti huomataan ja tervehditään\n\
         \x20 10  neutraali     Tilauksen nopeus (oletettu)\n\
         \x20 14  negatiivinen  Laskun saaminen ja maksaminen\n",
    );
}

/// Checks an outline in English and in Finnish: the sentence of the verdict, and the exit code.
#[track_caller]
fn check(outline: &str, code: i32, english: &str, finnish: &str) {
    let folder = Folder::new();
    folder.map("m", outline);
    for (lang, sentence) in [("en", english), ("fi", finnish)] {
        let said = folder.run(["check", "m.ron", "--lang", lang]);
        assert_eq!((said.code, said.out.lines().nth(1)), (code, Some(sentence)), "{said:?}");
    }
}

#[test]
fn each_verdict_has_its_sentence_and_its_code() {
    check(
        &"- a (+)\n".repeat(15),
        0,
        "The experience holds. All 15 touchpoints are positive.",
        "Kokemus on onnistunut. Kaikki 15 kosketuspistettä ovat positiivisia.",
    );
    check(
        "- a (+)",
        0,
        "The experience holds. The only touchpoint is positive.",
        "Kokemus on onnistunut. Ainoa kosketuspiste on positiivinen.",
    );
    check(
        &("- a (+)\n".repeat(12) + &"- b\n".repeat(3)),
        1,
        "The experience is not known yet. 3 of 15 touchpoints are not rated.",
        "Kokemus on kesken. 3 kosketuspistettä 15:stä on arvioimatta.",
    );
    check(
        "# Nothing yet",
        1,
        "The experience is not known yet. The map has no touchpoints.",
        "Kokemus on kesken. Kartassa ei ole kosketuspisteitä.",
    );
    check(
        "- a (+)\n- b (0)",
        1,
        "The experience is broken. 1 neutral of 2 touchpoints.",
        "Kokemus ei ole onnistunut. 1 neutraali 2 kosketuspisteestä.",
    );
}

#[test]
fn the_worst_file_decides_and_the_others_are_still_judged() {
    let folder = Folder::new();
    folder
        .map("good", "# Good\na (+)")
        .map("bad", "# Bad\na (-)")
        .write("cut.ron", "Journey(\n    format: 1,");
    folder.run(["check", "good.ron", "good.ron"]).begins(
        0,
        "Good (good.ron)\nThe experience holds. The only touchpoint is positive.\n\n\
         Good (good.ron)\nThe experience holds. The only touchpoint is positive.\n",
    );
    assert_eq!(folder.run(["check", "good.ron", "bad.ron"]).code, 1);
    let said = folder.run(["check", "none.ron", "bad.ron", "cut.ron", "good.ron"]);
    assert_eq!(said.code, 2);
    assert_eq!(
        said.verdicts(),
        "Bad (bad.ron)\nThe experience is broken. 1 negative of 1 touchpoint.\n   1  negative  a\n\n\
         Good (good.ron)\nThe experience holds. The only touchpoint is positive.\n",
    );
    let lines: Vec<_> = said.err.lines().collect();
    assert_eq!(lines[0], "none.ron: there is no such file; check the name");
    assert!(lines[1].starts_with("cut.ron: line 2, column "), "{said:?}");
    assert_eq!(lines.len(), 2);
}

#[test]
fn r4_it_is_judged_by_whom_one_says() {
    let folder = Folder::new();
    folder.run_with(["import", "-", "-o", "own.ron"], "a (+)");
    assert!(folder.run(["check", "own.ron"]).out.contains("is positive, 1 assumed."));
    assert!(folder.run(["check", "own.ron", "--by", "own"]).out.contains("is positive.\n"));
    let customers = folder.run(["check", "own.ron", "--by", "customers"]);
    assert!(customers.code == 1 && customers.out.contains("The only touchpoint is not rated."));
    assert_eq!(folder.run(["check", "own.ron", "--by", "staff"]).code, 2);
}

#[test]
fn r6_a_segment_is_named_exactly() {
    let folder = Folder::new();
    folder.sample("congress.ron").map("plain", "a (+)");
    let said = folder.run(["check", "congress.ron", "--segment", "Chatty"]);
    assert!(said.out.contains("\nFor Chatty the experience is broken. "), "{said:?}");
    let said = folder.run(["check", "congress.ron", "plain.ron", "--segment", "chatty"]);
    assert_eq!((said.code, &*said.out), (2, ""));
    let line = "the map has no segment “chatty”; write its name exactly as in the map";
    assert_eq!(said.err, format!("congress.ron: {line}\nplain.ron: {line}\n"));
}

#[test]
fn r6_without_a_segment_in_target_it_is_said() {
    let folder = Folder::new();
    folder.write(
        "m.ron",
        r#"Journey(format: 1, min_reader: 1, title: "", segments: [(id: "q", name: "Quick", in_target: false)])"#,
    );
    folder.run(["check", "m.ron"]).begins(
        1,
        "Untitled map (m.ron)\nThe experience is not known yet. The map has no touchpoints. \
         No segment is in target, so the map is judged for everyone.\n",
    );
}

#[test]
fn a_map_can_come_on_standard_input() {
    let folder = Folder::new();
    folder.map("m", "# Piped\na (+)");
    let map = folder.read("m.ron");
    folder
        .run_with(["check", "-"], map)
        .begins(0, "Piped (-)\nThe experience holds. The only touchpoint is positive.\n");
    folder.run_with(["check", "-"], "").refuses("-: the file is empty; if it held a map, look for a backup");
}

#[test]
fn what_is_no_map_gets_one_line_that_begins_with_its_path() {
    let folder = Folder::new();
    std::fs::create_dir(folder.path("folder")).unwrap();
    folder.write("utf16.ron", b"\xFF\xFEJ\0o\0").write("huge.ron", vec![b' '; (32 << 20) + 1]);
    for (file, start) in [
        ("folder", "this is a folder"),
        ("utf16.ron", "the file is in UTF-16"),
        ("huge.ron", "the file is larger"),
    ] {
        let said = folder.run(["check", file]);
        assert_eq!((said.code, &*said.out, said.err.lines().count()), (2, "", 1), "{said:?}");
        assert!(said.err.starts_with(&format!("{file}: {start}")), "{said:?}");
    }
}

#[test]
fn nothing_in_a_map_steers_the_terminal() {
    let folder = Folder::new();
    folder.write(
        "m.ron",
        "Journey(format: 1, min_reader: 1, title: \"a\\nb\\u{1b}[31m\", \
         touchpoints: [(id: \"t\", title: \"\\u{202e}olleh\", at: (0, 0), \
         ratings: [(voice: \"customers\", negative: 1)])])",
    );
    let said = folder.run(["check", "m.ron"]);
    assert_eq!(said.out.lines().next(), Some("a\\nb\\u{1b}[31m (m.ron)"));
    assert_eq!(said.out.lines().nth(2), Some("   1  negative  \\u{202e}olleh"));
    assert!(!said.out.contains('\u{202e}') && !said.out.contains('\u{1b}'));
}

#[test]
fn git_s_conflict_markers_are_told_with_their_line_and_what_to_do() {
    let folder = Folder::new();
    let marked = "Journey(format: 1, min_reader: 1,\n<<<<<<< HEAD\ntitle: \"a\",\n=======\ntitle: \"b\",\n>>>>>>> x\n)\n";
    folder.write("m.ron", marked);
    folder.write("n.ron", marked.replace("=======\n", ""));
    for command in ["check", "export"] {
        let said = folder.run([command, "m.ron", "--lang", "en"]);
        let sentence = "m.ron: line 2, column 1: from here on the file holds git's conflict markers; open it in \
                        Polku's window, which makes one map of both versions, or merge the versions with polku merge\n";
        assert_eq!((said.code, said.err.as_str()), (2, sentence), "{said:?}");
    }
    let said = folder.run(["check", "n.ron", "--lang", "en"]);
    assert!(
        said.err.starts_with("n.ron: line 5, column 1: git's conflict markers do not go together"),
        "{said:?}"
    );
}

#[test]
fn r19_what_the_map_would_be_is_told_in_one_sentence_and_changes_no_exit_code() {
    let folder = Folder::new();
    folder.sample("lunch_restaurant.ron");
    let lunch = |mended: &str, lang: &str| {
        let said = folder.run(["check", "lunch_restaurant.ron", "--mended", mended, "--lang", lang]);
        assert_eq!((said.code, &*said.err), (1, ""));
        said.out.lines().nth(6).unwrap_or_default().to_owned()
    };
    let broken = "If 7 and 14 were mended, the experience would still be broken at 4 and 10.";
    assert_eq!(lunch("7,14", "en"), broken);
    let finnish = "Jos 7 ja 14 korjattaisiin, kokemus ei vieläkään onnistuisi: katkokset 4 ja 10.";
    assert_eq!(lunch("7,14", "fi"), finnish);
    let all = "If 4, 7, 10 and 14 were mended, the experience would not be known yet: 13 is not rated.";
    assert_eq!(lunch("14,4,7,10", "en"), all);
    folder.map("whole", "a (+)");
    folder.run(["check", "lunch_restaurant.ron", "--mended", "7,8"]).refuses(
        "lunch_restaurant.ron: no touchpoint no. 8 breaks, so it cannot be taken as mended; name one that the check lists",
    );
    folder
        .run(["check", "lunch_restaurant.ron", "whole.ron", "--mended", "7"])
        .refuses("--mended: the numbers are those of one map; name one file");
    folder
        .run(["check", "whole.ron", "--today", "8.12.2026"])
        .refuses("--today: “8.12.2026” is no day; write it as 2026-12-08");
    let said = folder.run(["check", "whole.ron", "--mended", "x"]);
    assert!(said.code == 2 && said.err.contains("“x” is no value of --mended"), "{said:?}");
    // The sentence is printed even where only some rules are asked for.
    let asked = ["check", "lunch_restaurant.ron", "--rule", "R19", "--mended", "7,14", "--lang", "en"];
    assert_eq!(folder.run(asked).out.lines().nth(1), Some(broken));
    folder.sample("congress.ron");
    let said = folder.run(["check", "congress.ron", "--segment", "Chatty", "--json"]).out;
    let first = serde_json::from_str::<serde_json::Value>(&said).unwrap()[0]["breaks"][0]["number"].clone();
    let said =
        folder.run(["check", "congress.ron", "--segment", "Chatty", "--mended", &first.to_string()]).out;
    let sentence = format!("\nIf {first} were mended, for Chatty the experience would ");
    assert!(said.contains(&sentence), "{said}");
}

#[test]
fn a_title_of_blanks_is_told_as_none() {
    let folder = Folder::new();
    let map = "Journey(format: 1, min_reader: 1, title: \" \u{200b}\", touchpoints: [(id: \"a\", title: \"\u{200b}\",
        at: (0, 0), ratings: [(voice: \"customers\", negative: 1)])])";
    folder.write("m.ron", map);
    for (lang, title, row) in [
        ("en", "Untitled map", "   1  negative  Untitled"),
        ("fi", "Nimetön kartta", "   1  negatiivinen  Nimetön"),
    ] {
        let said = folder.run(["check", "--lang", lang, "m.ron"]);
        let lines: Vec<_> = said.out.lines().collect();
        assert_eq!((lines[0], lines[2]), (format!("{title} (m.ron)").as_str(), row), "{said:?}");
        let report = folder.run(["export", "--lang", lang, "--to", "md", "-o", "-", "m.ron"]).out;
        assert!(report.starts_with(&format!("# {title}\n")), "{report}");
        let untitled = row.rsplit(' ').next().unwrap();
        assert!(report.contains(&format!("| 1 | {untitled} |")), "{report}");
        let page = folder.run(["export", "--lang", lang, "--sheet", "questionnaire", "-o", "-", "m.ron"]).out;
        assert!(page.contains(&format!("<h1>{title}</h1>")) && !page.contains("name=\"t1\""), "{page}");
    }
}
