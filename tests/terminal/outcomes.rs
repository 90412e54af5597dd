//! The outcomes of a journey (R17), in every command that tells a map or takes one.

use super::Folder;

/// Makes a map with one segment, and these outcomes.
fn map(outcomes: &str) -> String {
    let head = "Journey(format: 2, min_reader: 1, title: \"M\", segments: [(id: \"q\", name: \"Quick\")], ";
    let touchpoints = "touchpoints: [(id: \"t\", title: \"T\", at: (0, 0))], ";
    format!("{head}{touchpoints}outcomes: [{outcomes}])")
}

const RETURN: &str = "(question: \"return\", yes: 5, unsure: 1, no: 2)";
const QUICK: &str = "(question: \"recommend\", segment: \"q\", group: \"spring\", yes: 3)";

#[test]
fn r17_check_and_report_tell_outcomes_where_there_are_any() {
    let folder = Folder::new();
    folder.write("m.ron", map(&format!("{RETURN}, {QUICK}, (question: \"recommend\", no: 0)")));
    folder.map("bare", "a (+)");
    let check = folder.run(["check", "m.ron"]).out;
    assert!(
        check.contains("\nWould come again: 5 of 8, 1 unsure\nWould recommend, Quick: 3 of 3\n"),
        "{check}"
    );
    assert!(folder.run(["check", "m.ron", "--lang", "fi"]).out.contains("Tulisi uudelleen: 5/8, 1 epävarma"));
    assert!(
        !folder.run(["check", "m.ron", "--rule", "R15"]).out.contains("Would"),
        "what is asked for alone"
    );
    assert!(!folder.run(["check", "bare.ron"]).out.contains("Would"));
    let json: serde_json::Value =
        serde_json::from_str(&folder.run(["check", "--json", "m.ron"]).out).expect("JSON");
    assert_eq!(
        json[0]["outcomes"],
        serde_json::json!([
            {"question": "return", "segment": null, "group": "", "yes": 5, "unsure": 1, "no": 2},
            {"question": "recommend", "segment": "Quick", "group": "spring", "yes": 3, "unsure": 0, "no": 0},
        ])
    );
    let report = folder.run(["export", "m.ron", "--to", "md", "-o", "-", "--lang", "en"]).out;
    for line in [
        "## What came of it",
        "- Would come again: 5 of 8, 1 unsure",
        "| Would recommend | Quick | spring | 3 | 0 | 0 |",
    ] {
        assert_eq!(report.lines().filter(|it| *it == line).count(), 1, "{line}");
    }
    let bare = folder.run(["export", "bare.ron", "--to", "md", "-o", "-", "--lang", "en"]).out;
    assert!(!bare.contains("What came of it"));
}

#[test]
fn r17_outcomes_are_merged_count_by_count_and_those_of_several_tables_stand_side_by_side() {
    let folder = Folder::new();
    folder.write("base.ron", map(RETURN));
    folder.write("ours.ron", map(&RETURN.replace("yes: 5", "yes: 6")));
    folder.write("theirs.ron", map(&format!("{RETURN}, {QUICK}")));
    folder.run(["merge", "base.ron", "ours.ron", "theirs.ron", "-o", "both.ron"]).prints(0, "");
    let check = folder.run(["check", "both.ron"]).out;
    assert!(
        check.contains("Would come again: 6 of 9, 1 unsure\nWould recommend, Quick: 3 of 3\n"),
        "{check}"
    );
    folder.write("table_1.ron", map(RETURN));
    folder.write("table_2.ron", map("(question: \"return\", yes: 1)"));
    folder.run(["merge", "--no-base", "table_1.ron", "table_2.ron", "-o", "tables.ron"]).prints(0, "");
    let check = folder.run(["check", "tables.ron"]).out;
    assert!(check.contains("Would come again: 6 of 9, 1 unsure"), "added up: {check}");
    let text = String::from_utf8(folder.read("tables.ron")).expect("text");
    assert!(
        text.contains("group: \"table_1\", yes: 5") && text.contains("group: \"table_2\", yes: 1"),
        "{text}"
    );
}
