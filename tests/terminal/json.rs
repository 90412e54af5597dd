//! `polku check --json`: what programs rely on.

use serde_json::{Value, json};

use super::Folder;

/// Parses the output, which must be an array whatever else happened.
fn array(out: &str) -> Vec<Value> {
    let parsed: Value = serde_json::from_str(out).unwrap_or_else(|error| panic!("{error}: {out}"));
    parsed.as_array().expect("an array").clone()
}

#[test]
fn a_map_has_every_key() {
    let folder = Folder::new();
    folder.map("m", "# Map\na (+)\nb (-)\nc");
    let said = folder.run(["check", "--json", "m.ron"]);
    assert_eq!((said.code, &*said.err), (1, ""));
    let objects = array(&said.out);
    let id = |place: usize| objects[0]["order"][place]["id"].clone();
    let findings = objects[0]["findings"].clone();
    let expected = json!([{
        "file": "m.ron", "title": "Map", "by": "customers-first", "segment": null,
        "verdict": "broken",
        "sentence": "The experience is broken. 1 negative of 3 touchpoints, 1 not rated.",
        "touchpoints": 3, "positive": 1, "neutral": 0, "negative": 1, "unrated": 1, "recovered": 0,
        "assumed": 0,
        "breaks": [{"number": 2, "id": id(1), "title": "b", "rating": "negative", "assumed": false}],
        "trace": {"positive": 1, "negative": 1, "weight": 6, "balance": -5},
        "order": [
            {"number": 1, "id": id(0), "title": "a", "rating": "positive", "assumed": false},
            {"number": 2, "id": id(1), "title": "b", "rating": "negative", "assumed": false},
            {"number": 3, "id": id(2), "title": "c", "rating": null, "assumed": false},
        ],
        "conflicts": [],
        "segments": [],
        "reach": {
            "unbroken_path": "no", "unavoidable": [2], "avoidable": [], "leads_back": [],
            "threads": [
                {"from": 1, "to": 2, "state": "whole"},
                {"from": 2, "to": 3, "state": "frayed"},
            ],
        },
        "gap": {
            "blind_spots": [], "hidden_strengths": [], "assumptions": [],
            "own": {"positive": 0, "rated": 0}, "customers": {"positive": 1, "rated": 2},
        },
        "staff": {"both_sides": [], "strained": [], "unseen": []},
        "actors": [],
        "outcomes": [],
        "findings": findings,
        "actions": [],
        "cases": [],
        "gain": [2],
        "surveys": [],
        "if_mended": null,
    }]);
    assert_eq!(Value::from(objects.clone()), expected);
    assert_eq!(id(0).as_str().map(str::len), Some(8));
}

#[test]
fn keys_come_in_the_order_of_the_contract() {
    let folder = Folder::new();
    folder.map("m", "a");
    let out = folder.run(["check", "--json", "m.ron"]).out;
    let keys = [
        "file",
        "title",
        "by",
        "segment",
        "verdict",
        "sentence",
        "touchpoints",
        "positive",
        "neutral",
        "negative",
        "unrated",
        "recovered",
        "assumed",
        "breaks",
        "trace",
        "order",
        "segments",
        "reach",
        "gap",
        "staff",
        "actors",
        "outcomes",
        "findings",
        "actions",
        "cases",
        "gain",
        "surveys",
        "if_mended",
    ];
    let places: Vec<_> = keys.iter().map(|key| out.find(&format!("\"{key}\":")).expect(key)).collect();
    assert!(places.is_sorted(), "{out}");
}

#[test]
fn machine_words_are_never_translated() {
    let folder = Folder::new();
    folder.map("holds", "a (+)").map("open", "a").map("broken", "a (0)");
    let said = folder.run([
        "check",
        "--lang",
        "fi",
        "--by",
        "customers",
        "--json",
        "holds.ron",
        "open.ron",
        "broken.ron",
    ]);
    let objects = array(&said.out);
    let verdicts: Vec<_> = objects.iter().map(|object| object["verdict"].as_str()).collect();
    assert_eq!(verdicts, [Some("holds"), Some("open"), Some("broken")]);
    assert_eq!(objects[0]["by"], "customers");
    assert_eq!(objects[2]["breaks"][0]["rating"], "neutral");
    assert_eq!(objects[0]["sentence"], "Kokemus on onnistunut. Ainoa kosketuspiste on positiivinen.");
}

#[test]
fn an_error_has_its_kind_and_place_and_the_others_are_still_there() {
    let folder = Folder::new();
    let map =
        |extra: &str| format!("Journey(\n    format: 1,\n    min_reader: 1,\n    title: \"\",\n{extra})\n");
    folder
        .map("m", "a (+)")
        .write("html.ron", "<html></html>")
        .write("new.ron", map("").replace("reader: 1", "reader: 9"));
    folder.write("syntax.ron", map("    note \"x\",\n"));
    folder.write(
        "content.ron",
        map("    touchpoints: [(id: \"t\", title: \"T\", at: (0, 0), stage: \"gone\")],\n"),
    );
    folder.write("huge.ron", vec![b' '; (32 << 20) + 1]);
    let files = ["none.ron", "huge.ron", "html.ron", "syntax.ron", "content.ron", "new.ron", "m.ron"];
    let said = folder.run(["check", "--json"].iter().chain(&files));
    assert_eq!(said.code, 2);
    let objects = array(&said.out);
    let kinds: Vec<_> = objects.iter().filter_map(|object| object["error"]["kind"].as_str()).collect();
    assert_eq!(kinds, ["io", "too-large", "not-a-map", "syntax", "content", "version"]);
    for (object, file) in objects.iter().zip(files) {
        assert_eq!(object["file"], file);
        let keys = object.as_object().unwrap().len();
        assert_eq!(keys, if file == "m.ron" { 29 } else { 2 });
    }
    assert_eq!(objects[3]["error"]["line"], 5);
    assert!(objects[3]["error"]["column"].is_number());
    assert_eq!((&objects[4]["error"]["line"], &objects[4]["error"]["touchpoint"]), (&json!(5), &json!("t")));
    assert_eq!(objects[0]["error"].as_object().unwrap().len(), 5, "null where there is nothing");
    assert_eq!(said.err.lines().count(), 6);
}

#[test]
fn a_segment_narrows_everything_or_is_an_error() {
    let folder = Folder::new();
    folder.sample("congress.ron").map("m", "a");
    let said = folder.run(["check", "--json", "--segment", "Quick", "congress.ron", "m.ron"]);
    let objects = array(&said.out);
    assert_eq!(objects[0]["segment"], "Quick");
    assert!(objects[0]["sentence"].as_str().unwrap().starts_with("For Quick the experience "));
    assert_eq!(objects[1]["error"]["kind"], "segment");
    let all = array(&folder.run(["check", "--json", "congress.ron"]).out);
    assert_ne!(all[0]["breaks"], objects[0]["breaks"]);
}

#[test]
fn the_levels_of_every_sample_add_up() {
    let folder = Folder::new();
    for sample in polku::format::samples::ALL {
        folder.write(sample.file, sample.text);
        let object = array(&folder.run(["check", "--json", sample.file]).out)[0].clone();
        let count = |key: &str| object[key].as_u64().unwrap();
        let levels = ["positive", "neutral", "negative", "unrated", "recovered"].map(count);
        assert_eq!(levels.iter().sum::<u64>(), count("touchpoints"), "{}", sample.file);
        assert_eq!(object["breaks"].as_array().unwrap().len() as u64, count("neutral") + count("negative"));
    }
}

#[test]
fn nothing_in_the_json_steers_the_terminal() {
    let folder = Folder::new();
    folder.write("m.ron", "Journey(format: 1, min_reader: 1, title: \"\\u{202e}\\u{9b}\\u{1b}\\u{7f}\")");
    let out = folder.run(["check", "--json", "m.ron"]).out;
    assert!(!out.trim_end().contains(|c: char| c.is_control() || c == '\u{202e}'), "{out:?}");
    assert_eq!(array(&out)[0]["title"], "\u{202e}\u{9b}\u{1b}\u{7f}");
}

#[test]
fn r13_r19_actions_cases_and_gains_are_told_and_no_word_of_a_complaint() {
    let folder = Folder::new();
    let map = r#"Journey(format: 2, min_reader: 2, title: "Lunch",
        actors: [(id: "w", name: "Waiter", place: "front")],
        touchpoints: [
            (id: "a", title: "Queue", at: (0, 0), ratings: [(voice: "customers", neutral: 1)]),
            (id: "b", title: "Bill", at: (216, 0), ratings: [(voice: "customers", negative: 1)]),
            (id: "c", title: "Taste", at: (432, 0), ratings: [(voice: "customers", positive: 1)]),
        ],
        transitions: [(from: "a", to: "b"), (from: "b", to: "c")],
        actions: [
            (id: "x", touchpoint: "a", what: "A host", actor: "w", who: "Aino", due: "2026-11-28"),
            (id: "y", touchpoint: "gone", what: "Two tills", state: "done"),
        ],
        cases: [
            (id: "k", touchpoint: "b", stated: "secret one", to_whom: "room 214", follow_up: (due: "2026-11-30")),
            (id: "n", touchpoint: "gone", stated: "secret of nowhere"),
        ],
    )"#;
    folder.write("m.ron", map);
    let check = |today: &str, mended: &str| {
        let said = folder.run(["check", "--json", "m.ron", "--today", today, "--mended", mended]);
        assert_eq!((said.code, &*said.err), (1, ""));
        assert!(!said.out.contains("secret") && !said.out.contains("214"), "{}", said.out);
        array(&said.out)[0].clone()
    };
    let object = check("2026-11-29", "2");
    let planned = json!([
        {"touchpoint": 1, "what": "A host", "who": "Waiter, Aino", "due": "2026-11-28", "state": "open", "overdue": true},
        {"touchpoint": null, "what": "Two tills", "who": null, "due": null, "state": "done", "overdue": false},
    ]);
    assert_eq!(object["actions"], planned);
    let cases = json!([{"touchpoint": 2, "step": "recovery", "confirmed": false, "due": "2026-11-30"},
        {"touchpoint": null, "step": "recovery", "confirmed": false, "due": null}]);
    assert_eq!(object["cases"], cases);
    assert_eq!(object["gain"], json!([2, 1]), "negative before neutral");
    assert_eq!(object["if_mended"], json!({"numbers": [2], "verdict": "broken", "breaks": [1]}));
    assert_eq!(object["verdict"], "broken");
    let object = check("2026-11-28", "2,1");
    assert_eq!(object["actions"][0]["overdue"], false, "today is not past");
    assert_eq!(object["if_mended"], json!({"numbers": [1, 2], "verdict": "holds", "breaks": []}));
    assert_eq!(object["breaks"].as_array().unwrap().len(), 2, "nothing else is of it");
}

#[test]
fn whatever_is_refused_there_is_an_object_for_each_file() {
    let folder = Folder::new();
    folder.map("a", "a (-)").map("b", "b (+)");
    let files = ["check", "--json", "a.ron", "b.ron"];
    for (option, told) in [
        (["--today", "8.12.2026"], "“8.12.2026” is no day; write it as 2026-12-08"),
        (["--mended", "1"], "the numbers are those of one map; name one file"),
    ] {
        let said = folder.run(files.iter().chain(&option));
        assert_eq!((said.code, &*said.err), (2, &*format!("{}: {told}\n", option[0])));
        let objects = array(&said.out);
        let of = |object: &Value| [object["file"].clone(), object["error"]["message"].clone()];
        assert_eq!(
            objects.iter().map(of).collect::<Vec<_>>(),
            [[json!("a.ron"), json!(told)], [json!("b.ron"), json!(told)]]
        );
    }
}
