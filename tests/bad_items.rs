//! What the later lists of a map refuse, told with line and id in both languages. Nothing of it is repaired.

use polku::{
    format::map,
    words::{Fault, FaultKind, Lang},
};

use crate::map_file::LATER;

const AGREED: &str = "steps: [\"let-off-steam\", \"interview\", \"say-back\", \"agree\", \"offer\"]";
const SOLUTION: &str = "            solution: \"Another pillow, at once\",\n";
const SOLVED: &str = "            solved: \"2026-11-24 19:40\",\n";
const ACTION: &str = "action “m3k1a7zz”: ";
const CASE: &str = "case “c9p0q2aa”: ";
const SURVEY: &str = "survey “s0spring”: the counts do not add up";

/// The replacements to make in the example, the line that is refused, how the sentence begins, and a part of it.
type Bad = (Vec<(&'static str, &'static str)>, usize, &'static str, &'static str);

fn rows() -> Vec<Bad> {
    let one = |from, to, line, begins, part| (vec![(from, to)], line, begins, part);
    let unagreed = "steps: [\"let-off-steam\"]";
    vec![
        one(AGREED, unagreed, 90, CASE, "“agree” first, or remove “solution”"),
        (vec![(AGREED, unagreed), (SOLUTION, "")], 90, CASE, "or remove “solved”"),
        (vec![(AGREED, unagreed), (SOLUTION, ""), (SOLVED, "")], 90, CASE, "or remove “solved_by”"),
        one(", \"agree\"", "", 89, CASE, "or remove “steps”"),
        one("\"let-off-steam\", \"interview\"", "\"interview\", \"let-off-steam\"", 82, CASE, "out of order"),
        one(
            "opened: \"2026-11-24 19:05\"",
            "opened: \"2026-11-24 24:05\"",
            86,
            CASE,
            "“opened” must be a day",
        ),
        one("opened: \"2026-11-24 19:05\"", "opened: \"2026-02-29\"", 86, CASE, "“opened” must be a day"),
        one("(due: \"2026-11-25\"", "(due: \"2026-11-31\"", 94, CASE, "“follow_up.due” must be a day"),
        one("time: \"19:00\"", "time: \"19:60\"", 99, CASE, "“contacts.time” must be a time of day"),
        one("day: 2", "day: -2", 100, CASE, "“contacts.day” must be a whole number"),
        one("told: 1", "told: 1.5", 93, CASE, "“told” must be a whole number"),
        one("id: \"c9p0q2aa\"", "id: \"\"", 82, "case", "“id” is empty"),
        one("due: \"2026-12-31\"", "due: \"2026-13-31\"", 74, ACTION, "“due” must be a day that exists"),
        one("effort: 2", "effort: 6", 75, ACTION, "“effort” must be a whole number from 1 to 5"),
        one("effort: 2", "effort: -1", 75, ACTION, "“effort” must be a whole number from 1 to 5"),
        one("effort: 2", "effort: 2.5", 75, ACTION, "“effort” must be a whole number"),
        one("who: \"Kitchen lead\"", "who: 5", 73, ACTION, "“who” must be a text"),
        one(
            "\"table 2\", date: \"2026-11-24\"",
            "\"table 2\", date: \"24.11.2026\"",
            36,
            "group “table 2”: ",
            "“date” must be a day",
        ),
        one("(name: \"table 1\"", "(name: \" table 2\"", 37, "group “table 2”: ", "it is there twice"),
        one("aside: true", "aside: \"yes\"", 37, "group “table 1”: ", "“aside” must be true or false"),
        one("yes: 5", "yes: -5", 105, "outcome", "“yes” must be a whole number"),
        one("date: \"2026-04\"", "date: \"April\"", 111, "survey “s0spring”: ", "“date” must be a year"),
        one("answered: 5", "answered: 6", 109, SURVEY, "import"),
        one("unbroken: 1", "unbroken: 2", 109, SURVEY, "import"),
        one("asked: 2, yes: 2", "asked: 2, yes: 3", 109, SURVEY, "import"),
        one("(breaks: 3, people: 1", "(breaks: 3, people: 2", 109, SURVEY, "import"),
        one("columns: [1, 2, 3]", "columns: [1, 2, 4]", 109, SURVEY, "import"),
        one("columns: [1, 2, 3]", "columns: [2, 1, 3]", 109, SURVEY, "import"),
        one(
            "(title: \"Menu\", touchpoint: \"k2p9x0ab\")",
            "(title: \"Menu\", touchpoint: \"0a81m3kz\")",
            109,
            "survey “s0spring”: ",
            "same touchpoint",
        ),
        one("field: \"title\", ", "", 129, "conflict", "“field” is missing"),
    ]
}

fn check(text: &str, line: usize, begins: &str, part: &str) {
    let Err(error) = map::read(text.as_bytes()) else { panic!("{begins} {part}: it was read") };
    let fault = Fault::from(&error);
    let sentence = Lang::En.words().fault(&fault);
    assert_eq!((fault.kind, fault.line), (FaultKind::Content, Some(line)), "{sentence}, wanted {part}");
    assert!(
        sentence.starts_with(&format!("line {line}: {begins}")) && sentence.contains(part),
        "{sentence}, {part}"
    );
    let finnish = Lang::Fi.words().fault(&fault);
    assert!(!finnish.contains("map-") && !finnish.contains('{') && finnish != sentence, "{finnish}");
}

#[test]
fn what_cannot_be_is_told_by_line_and_id() {
    for (changes, line, begins, part) in rows() {
        let changed = changes.iter().fold(LATER.to_owned(), |text, (from, to)| {
            assert_eq!(text.matches(from).count(), 1, "the example has one {from}");
            text.replace(from, to)
        });
        check(&changed, line, begins, part);
    }
}

#[test]
fn a_record_that_is_there_twice_is_told_at_the_second() {
    for (list, begins) in [("actions", ACTION), ("cases", CASE), ("surveys", "survey “s0spring”: ")] {
        let start = LATER.find(&format!("\n    {list}: [\n")).expect("the list") + list.len() + 9;
        let length = LATER[start..].find("\n    ],\n").expect("its end") + 1;
        let record = &LATER[start..start + length];
        let text = format!("{}{record}{}", &LATER[..start], &LATER[start..]);
        let line = text[..start + length].lines().count() + 2;
        check(&text, line, begins, "it is there twice");
    }
    let dots = "(group: \"table 1\", count: 2)";
    let error = map::read(LATER.replace(dots, &format!("{dots}, {dots}")).as_bytes()).expect_err("refused");
    let fault = Fault::from(&error);
    let sentence = Lang::En.words().fault(&fault);
    assert_eq!((fault.line, fault.touchpoint.as_deref()), (Some(54), Some("0a81m3kz")), "{sentence}");
    assert!(sentence.contains("dots of the group “table 1” twice"), "{sentence}");
}

#[test]
fn more_than_ten_thousand_entries_are_refused() {
    let map = |count: usize| {
        let actions: Vec<_> = (0..count).map(|number| format!("(id: \"{number}\")")).collect();
        format!("Journey(format: 2, min_reader: 1, title: \"\", actions: [{}])", actions.join(","))
    };
    assert!(map::read(map(10_000).as_bytes()).is_ok());
    let error = map::read(map(10_001).as_bytes()).expect_err("refused");
    let sentence = Lang::En.words().fault(&Fault::from(&error));
    assert!(sentence.contains("more than 10000 “actions”"), "{sentence}");
    let contacts = vec!["(day: 1)"; 10_001].join(",");
    let case = format!(
        "Journey(format: 2, min_reader: 1, title: \"\", cases: [(id: \"k\", contacts: [{contacts}])])"
    );
    let error = map::read(case.as_bytes()).expect_err("refused");
    let sentence = Lang::En.words().fault(&Fault::from(&error));
    assert!(sentence.contains("case “k”: “contacts” has more than 10,000 entries"), "{sentence}");
}
