//! The map file as others rely on it: byte for byte, in any layout, or from a newer Polku.

use polku::{format::map, journey::Edit};

/// The example of the contract, byte for byte.
pub(crate) const EXAMPLE: &str = include_str!("contract_example.ron");

#[test]
fn the_example_of_the_contract_loads_and_saves_to_the_same_bytes() {
    let loaded = map::read(EXAMPLE.as_bytes()).expect("a map");
    assert_eq!(map::write(&loaded.journey), EXAMPLE);
    assert!(!loaded.has_comments && loaded.unknown.is_empty());
    assert_eq!((loaded.journey.len(), loaded.journey.transitions().count()), (2, 1));
}

#[test]
fn a_map_in_any_layout_is_the_same_map() {
    let one_line = EXAMPLE.replace('\n', " ");
    let commented = EXAMPLE.replace("    stages:", "    // the plan\n    stages:");
    let elaborate = EXAMPLE.replace("order: 1,", "order: 0x1,").replace("\"Quick\"", "r\"Quick\"");
    let half = EXAMPLE.replace("(664, 120)", "(663.5, 120.4)");
    let spelled_out = EXAMPLE.replace("language:", "tolerance: 0,\n negativity_weight: 6,\n language:");
    for text in [&one_line, &commented, &elaborate, &half, &spelled_out, &format!("\u{feff}{EXAMPLE}")] {
        let loaded = map::read(text.as_bytes()).unwrap_or_else(|error| panic!("{error}\n{text}"));
        assert_eq!(map::write(&loaded.journey), EXAMPLE, "{text}");
        assert_eq!(loaded.has_comments, text.contains("//"));
    }
}

#[test]
fn positions_are_whole_and_half_rounds_away_from_zero() {
    for (read, written) in [("0.5", "1"), ("-0.5", "-1"), ("1.4", "1"), ("-0.4", "0"), ("1e3", "1000")] {
        let text = EXAMPLE.replace("(664,", &format!("({read},"));
        let journey = map::read(text.as_bytes()).expect("a map").journey;
        assert!(map::write(&journey).contains(&format!("at: ({written}, 120)")), "{read}");
    }
}

#[test]
fn what_a_newer_polku_wrote_is_kept_anywhere_in_the_file_and_named() {
    let newer = EXAMPLE
        .replace("format: 1", "format: 7")
        .replace("            order: 2,\n", "            order: 2,\n            hue: Some(0.5),\n")
        .replace("\"front\",\n", "\"front\",\n            mandate: (up_to: 50, unit: \"€\"),\n")
        .replace("\"Quick\",\n", "\"Quick\",\n            share: 0.4,\n")
        .replace("positive: 1)", "positive: 1, answered: {\"by\": 'x'})")
        .replace(
            "            ],\n",
            "            ],\n            r#contact-clock: [\n                1,\n            ],\n",
        )
        .replace("to: \"k2p9x0ab\")", "to: \"k2p9x0ab\", weight: \"\\\"then\\\"\")")
        .replace("    ],\n)", "    ],\n    reports: [(a: 1), (b: 2)],\n)");
    let loaded = map::read(newer.as_bytes()).expect("a map");
    assert_eq!(map::write(&loaded.journey), newer);
    let named: Vec<_> = loaded.unknown.iter().map(|field| (field.name.as_str(), field.line)).collect();
    let expected = [
        ("hue", 18),
        ("mandate", 26),
        ("share", 33),
        ("answered", 47),
        ("contact-clock", 49),
        ("weight", 61),
        ("reports", 63),
    ];
    assert_eq!(named, expected);
}

#[test]
fn a_newer_value_whose_lines_end_in_several_returns_is_written_as_it_is_read() {
    let newer = EXAMPLE
        .replace("            order: 2,\n", "            order: 2,\n            hue: \"a\r\r\nb\r\",\n");
    let read = |text: &str| map::read(text.as_bytes()).expect("a map").journey;
    let written = map::write(&read(&newer));
    assert!(written.contains("hue: \"a\nb\r\""), "{written}");
    assert_eq!(map::write(&read(&written)), written);
}

#[test]
fn a_map_that_has_a_label_is_of_format_2_and_any_other_as_before() {
    let labelled = EXAMPLE.replace("to: \"k2p9x0ab\")", "to: \"k2p9x0ab\", label: \"by \\\"phone\\\"\")");
    let expected = labelled.replace("format: 1", "format: 2");
    for text in [&labelled, &expected] {
        let loaded = map::read(text.as_bytes()).expect("a map");
        assert_eq!(map::write(&loaded.journey), expected, "read with its label and written as 2");
        let labels: Vec<_> = loaded.journey.transitions().map(|(_, _, t)| t.label.as_str()).collect();
        assert_eq!((labels, loaded.unknown.len()), (vec!["by \"phone\""], 0));
        let ends = loaded.journey.transitions().map(|(from, to, _)| (from.clone(), to.clone())).next();
        let (from, to) = ends.expect("a connection");
        let without = loaded.journey.apply(&[Edit::Label(from, to, String::new())]).expect("it is there");
        assert_eq!(map::write(&without), EXAMPLE);
    }
}

#[test]
fn a_format_that_something_else_needs_is_kept() {
    let plain = EXAMPLE.replace("format: 1", "format: 2");
    let labelled = |text: &str| text.replace("to: \"k2p9x0ab\")", "to: \"k2p9x0ab\", label: \"then\")");
    let newer = labelled(&plain).replace("    ],\n)", "    ],\n    reports: [(a: 1)],\n)");
    let newest = labelled(&EXAMPLE.replace("format: 1", "format: 3"));
    for (text, format) in [(plain, 2), (newer, 2), (newest, 3)] {
        let journey = map::read(text.as_bytes()).expect("a map").journey;
        assert_eq!(map::write(&journey), text);
        let edits = journey.transitions().map(|(from, to, _)| Edit::Disconnect(from.clone(), to.clone()));
        let without = journey.apply(&edits.collect::<Vec<_>>()).expect("they are there");
        assert_eq!(without.format().format, format);
    }
    let read = map::read(EXAMPLE.replace("min_reader: 1", "min_reader: 3").as_bytes());
    assert!(matches!(read, Err(map::MapError::TooNew)));
}

#[test]
fn a_comment_is_noticed_because_saving_drops_it() {
    let loaded = map::read(EXAMPLE.replace("format: 1,", "format: 1, // one").as_bytes()).expect("a map");
    assert!(loaded.has_comments);
    assert_eq!(map::write(&loaded.journey), EXAMPLE);
}

/// Every field on how a touchpoint is served, as Polku writes it.
pub(crate) const SERVED: &str = r#"            handled_by: "person",
            promise: "broken",
            two_sided: true,
            fails: "much",
            trust: [
                (cause: "haste", answer: "yes"),
                (cause: "no-recap", answer: "not-applicable"),
                (cause: "pigeons", answer: "perhaps", seen_by: 3),
            ],
            clock: (promised_minutes: 0, actual_minutes: 3600, receipt: "no", estimate: "yes", tone: "no", zone: "EET"),
            mandate: (actors: ["w8t3r0aa"], limit: "20 €", repeats: 2, since: 2026),
"#;

#[test]
fn how_a_touchpoint_is_served_loads_and_saves_to_the_same_bytes() {
    let text =
        EXAMPLE.replace("            at: (880, 120),\n", &format!("            at: (880, 120),\n{SERVED}"));
    let loaded = map::read(text.as_bytes()).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(map::write(&loaded.journey), text);
    let unknown: Vec<_> = loaded.unknown.iter().map(|field| field.name.as_str()).collect();
    assert_eq!(unknown, ["seen_by", "zone", "since"]);
    let clock = &loaded.journey.touchpoints().last().expect("a touchpoint").clock;
    assert_eq!((clock.promised, clock.actual), (Some(0), Some(3600)), "promised at once is not unsaid");
}

/// Everything that came later, as the contract writes it: some fields have the value that they would have anyway.
pub(crate) const LATER: &str = include_str!("contract_later.ron");

/// Returns the same as Polku writes it: a field at its default is left out.
fn later() -> String {
    let said = ["            state: \"open\",\n", "            why: \"\",\n", "            told: 1,\n"];
    let within = ["day: 0, ", "breaks: 0, ", "base: \"\", "];
    [said, within].concat().iter().fold(LATER.to_owned(), |text, said| text.replace(said, ""))
}

#[test]
fn what_came_later_loads_and_saves_to_the_same_bytes() {
    let loaded = map::read(LATER.as_bytes()).expect("a map");
    assert_eq!(map::write(&loaded.journey), later());
    assert_eq!(map::read(later().as_bytes()).expect("a map").journey, loaded.journey);
    assert_eq!((loaded.has_comments, loaded.unknown), (false, vec![]));
}

#[test]
fn a_newer_field_of_a_later_list_keeps_the_mark_that_its_name_needs() {
    let group = |fields: &str| {
        let text = format!(
            "Journey(format: 2, min_reader: 1, title: \"Lunch\", groups: [(name: \"Table 1\", {fields})])"
        );
        map::read(text.as_bytes()).unwrap_or_else(|error| panic!("{fields}: {error}")).journey
    };
    for (fields, written) in
        [("r#1st: 1", "r#1st: 1"), ("r#odd-name: 1", "r#odd-name: 1"), ("r#since: 1", "since: 1")]
    {
        let journey = group(fields);
        assert!(map::write(&journey).contains(written), "{fields}");
        assert_eq!(map::read(map::write(&journey).as_bytes()).expect("what was written").journey, journey);
    }
}
