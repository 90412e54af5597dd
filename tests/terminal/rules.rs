//! The findings of the rules: printed by `polku check` below the breaks, and in its JSON.

use std::collections::BTreeSet;

use polku::{
    format::{map, samples},
    insight::Rule,
};
use serde_json::{Value, json};

use super::{Folder, Said};
use crate::telling::drowned;

/// Returns the rules that the heads of the printed findings name, in order.
fn rules(said: &Said) -> Vec<&str> {
    let heads = said.out.lines().filter(|line| line.starts_with('R') && !line.ends_with(')'));
    heads.filter_map(|line| line.split(' ').next()).collect()
}

fn object(folder: &Folder, args: &[&str]) -> Value {
    let said = folder.run(["check", "--json"].iter().chain(args));
    let mut objects: Vec<Value> = serde_json::from_str(&said.out).unwrap_or_else(|_| panic!("{said:?}"));
    objects.swap_remove(0)
}

/// A map with two ways, one of them with a break; a loop back; a touchpoint that only we rated.
const FORK: &str = r#"Journey(format: 1, min_reader: 1, title: "Fork",
    actors: [(id: "w", name: "Waiter", place: "front", order: 1), (id: "c", name: "Cook", place: "back", order: 2)],
    segments: [(id: "q", name: "Quick", order: 1), (id: "s", name: "Slow", order: 2, in_target: false)],
    touchpoints: [
        (id: "a", title: "A", actors: ["w"], at: (0, 0), ratings: [(voice: "customers", positive: 1), (voice: "own", positive: 1)]),
        (id: "b", title: "B", actors: ["w"], at: (200, 0), ratings: [(voice: "customers", negative: 1), (voice: "own", positive: 1)]),
        (id: "c", title: "C", actors: ["w"], at: (200, 200), ratings: [(voice: "customers", positive: 1), (voice: "own", neutral: 1)]),
        (id: "d", title: "D", at: (400, 0), ratings: [(voice: "own", positive: 1)]),
        (id: "e", title: "E", actors: ["c"], at: (600, 0), ratings: [(voice: "customers", positive: 1)]),
    ],
    transitions: [(from: "a", to: "b"), (from: "a", to: "c"), (from: "b", to: "d"), (from: "c", to: "d"), (from: "d", to: "e"), (from: "e", to: "d")],
)"#;

#[test]
fn r8_to_r15_the_json_names_touchpoints_by_their_numbers() {
    let folder = Folder::new();
    folder.write("m.ron", FORK);
    let map = object(&folder, &["m.ron"]);
    assert_eq!(
        map["segments"],
        json!([
            {
                "name": "Quick", "in_target": true, "verdict": "broken", "breaks": [2],
                "unbroken_path": "yes", "unavoidable": [], "avoidable": [2],
            },
            {
                "name": "Slow", "in_target": false, "verdict": "broken", "breaks": [2],
                "unbroken_path": "yes", "unavoidable": [], "avoidable": [2],
            },
        ])
    );
    assert_eq!(
        map["reach"],
        json!({
            "unbroken_path": "yes", "unavoidable": [], "avoidable": [2], "leads_back": [[5, 4]],
            "threads": [
                {"from": 1, "to": 2, "state": "whole"},
                {"from": 1, "to": 3, "state": "whole"},
                {"from": 2, "to": 4, "state": "frayed"},
                {"from": 3, "to": 4, "state": "whole"},
                {"from": 4, "to": 5, "state": "whole"},
                {"from": 5, "to": 4, "state": "whole"},
            ],
        })
    );
    assert_eq!(
        map["gap"],
        json!({
            "blind_spots": [2], "hidden_strengths": [3], "assumptions": [4],
            "own": {"positive": 3, "rated": 4}, "customers": {"positive": 3, "rated": 4},
        })
    );
    assert_eq!(
        map["actors"],
        json!([
            {"name": "Waiter", "touchpoints": [1, 2, 3], "breaks": [2]},
            {"name": "Cook", "touchpoints": [5], "breaks": []},
        ])
    );
}

#[test]
fn r8_without_connections_there_is_no_path() {
    let folder = Folder::new();
    folder.write(
        "m.ron",
        r#"Journey(format: 1, min_reader: 1, title: "", touchpoints: [(id: "a", title: "A", at: (0, 0))])"#,
    );
    let map = object(&folder, &["m.ron"]);
    assert_eq!(map["reach"]["unbroken_path"], "none");
    folder.map("open", "a (+)\nb");
    assert_eq!(object(&folder, &["open.ron"])["reach"]["unbroken_path"], "unknown");
}

#[test]
fn r8_each_segment_has_its_own_paths_and_every_customer_is_said_where_it_is_true_of_each() {
    let folder = Folder::new();
    folder.sample("congress.ron").sample("kongressi.ron");
    let map = object(&folder, &["congress.ron"]);
    let paths = |at: usize| {
        let segment = &map["segments"][at];
        ["name", "unavoidable", "avoidable", "unbroken_path"].map(|key| segment[key].clone())
    };
    assert_eq!(paths(0), [json!("Quick"), json!([4, 7, 10]), json!([2]), json!("no")]);
    assert_eq!(paths(1), [json!("Chatty"), json!([4, 8, 10]), json!([2]), json!("no")]);
    assert_eq!(map["reach"]["unavoidable"], json!([4, 7, 8, 10]), "of the view, the worst");
    let said = |file: &str, args: &[&str]| folder.run(["check", "--rule", "R8", file].iter().chain(args)).out;
    let english = said("congress.ron", &[]);
    for line in [
        "   4  No queues: Every customer meets this\n",
        "   7  Host's commitment and power to inspire: Every Quick customer meets this\n",
        "   8  Running of the programme: no idling, no rush: Every Chatty customer meets this\n",
    ] {
        assert!(english.contains(line), "{english}");
    }
    assert!(!said("congress.ron", &["--segment", "Quick"]).contains("Every customer"));
    let finnish = said("kongressi.ron", &["--lang", "fi"]);
    assert!(
        finnish.contains("   7  Juontaja: Asiakasryhmän ”Ripeät” jokainen asiakas kohtaa tämän\n"),
        "{finnish}"
    );
}

#[test]
fn a_finding_is_a_sentence_with_its_touchpoint() {
    let folder = Folder::new();
    folder.write("m.ron", FORK);
    for lang in ["en", "fi"] {
        let map = object(&folder, &["m.ron", "--lang", lang]);
        let findings = map["findings"].as_array().unwrap();
        assert!(findings.len() > 5);
        for finding in findings {
            let text = finding["text"].as_str().unwrap();
            assert!(!text.is_empty() && !text.contains("found-"), "{finding}");
            if let Some(number) = finding["number"].as_u64() {
                let title = map["order"][number as usize - 1]["title"].as_str().unwrap();
                assert!(text.starts_with(title), "{finding}");
            }
        }
    }
}

/// Returns the findings of the JSON as people read them, each in a row.
fn rows(map: &Value) -> Vec<String> {
    let row = |finding: &Value| {
        let number = finding["number"].as_u64().map(|number| number.to_string()).unwrap_or_default();
        format!("{number:>4}  {}", finding["text"].as_str().unwrap())
    };
    map["findings"].as_array().unwrap().iter().map(row).collect()
}

#[test]
fn people_read_what_programs_read_in_the_order_it_is_told() {
    let folder = Folder::new();
    for sample in samples::ALL {
        folder.write(sample.file, sample.text);
        let said = folder.run(["check", sample.file]);
        let found = said.out.strip_prefix(&*said.verdicts()).expect("the verdict comes first");
        let printed: Vec<_> = found.lines().filter(|line| line.starts_with(' ')).collect();
        assert_eq!(printed, rows(&object(&folder, &[sample.file])), "{}: nothing is folded", sample.file);
        let heads: Vec<_> = found.lines().filter(|line| !line.starts_with(' ')).collect();
        let once: BTreeSet<_> = heads.iter().collect();
        // Where there is no break, nothing is told of paths.
        let first = if sample.about == "hotel" { "R10 Us and customers" } else { "R8 Paths" };
        assert_eq!((once.len(), heads[0]), (heads.len(), first), "{heads:?}");
        assert!(heads.iter().all(|head| head.starts_with('R')), "by number and name: {heads:?}");
        assert!(!said.out.contains("\n\n"), "files alone are separated by an empty line");
    }
}

#[test]
fn telling_once_what_is_missing_nearly_everywhere_is_one_line_and_json_keeps_every_finding() {
    let folder = Folder::new();
    folder.write("m.ron", map::write(&drowned()));
    let said = folder.run(["check", "m.ron"]);
    let found = said.out.strip_prefix(&*said.verdicts()).expect("the verdict comes first");
    let last = "R10 Us and customers: what is missing\n\
                \x20     At 14 of 24 touchpoints there is only our own rating. Ask, don't assume\n\
                R15 Actors\n\
                \x20     At 20 of 24 touchpoints it is not said who brings them about\n";
    assert!(found.ends_with(last) && found.lines().count() == 10 + 5, "{found}");
    let said = folder.run(["check", "m.ron", "--lang", "fi"]);
    assert!(
        said.out.contains("      14 kosketuspisteessä 24:stä on vain oma arviomme. Kysy, älä oleta\n"),
        "{said:?}"
    );
    assert!(
        said.out.contains("      20 kosketuspisteessä 24:stä ei ole kerrottu, kuka ne saa aikaan\n"),
        "{said:?}"
    );
    let findings = rows(&object(&folder, &["m.ron"]));
    assert_eq!(findings.len(), 42);
    let of_one = folder.run(["check", "m.ron", "--rule", "R15"]);
    let single: Vec<_> = of_one.out.lines().skip(3).collect();
    assert_eq!(single, findings[22..], "a rule that is asked for tells each by itself too");
}

#[test]
fn one_rule_alone_can_be_asked_for() {
    let folder = Folder::new();
    folder.write("m.ron", FORK);
    let said = folder.run(["check", "m.ron", "--rule", "r15"]);
    assert_eq!((said.code, rules(&said)), (1, vec!["R15"]));
    assert_eq!(said.out.lines().next(), Some("Fork (m.ron)"));
    assert!(!said.out.contains("The experience") && said.out.contains("\n   4  D: "), "{said:?}");
    let said = folder.run(["check", "m.ron", "--rule", "R15", "--rule", "R8"]);
    assert_eq!(rules(&said), ["R8", "R15"], "in the order they are told");
    let map = object(&folder, &["m.ron", "--rule", "R8"]);
    let findings = map["findings"].as_array().unwrap();
    assert!(!findings.is_empty() && findings.iter().all(|finding| finding["rule"] == "R8"));
    assert_eq!((&map["gap"]["blind_spots"], &map["breaks"][0]["number"]), (&json!([2]), &json!(2)));
}

#[test]
fn a_rule_that_finds_nothing_says_so_and_an_unknown_one_is_refused_with_the_list() {
    let folder = Folder::new();
    folder.write("m.ron", FORK);
    let said = folder.run(["check", "m.ron", "--rule", "R16"]);
    assert_eq!((said.code, said.out.lines().nth(2)), (1, Some("      Nothing found")));
    assert_eq!(folder.run(["check", "m.ron", "--rule", "R16", "--rule", "r16"]).out, said.out, "once");
    assert!(!folder.run(["check", "m.ron"]).out.contains("R16"));
    for unknown in ["R9", "reach", ""] {
        let said = folder.run(["check", "m.ron", "--rule", unknown]);
        assert_eq!((said.code, &*said.out), (2, ""));
        assert!(Rule::ALL.iter().all(|rule| said.err.contains(rule.as_str())), "{said:?}");
    }
}

#[test]
fn every_rule_is_named_in_the_help() {
    let said = Folder::new().run(["check", "--help"]);
    assert!(Rule::ALL.iter().all(|rule| said.out.contains(rule.as_str())), "{said:?}");
}
