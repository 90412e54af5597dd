//! The files that are refused, and what a person is told of each: kind, line, touchpoint, and what to do.

use polku::{
    format::map,
    words::{Fault, FaultKind, Lang},
};

use crate::map_file::EXAMPLE;

/// A bad file: its name, its bytes, and what a person is told of it.
struct Bad {
    name: &'static str,
    bytes: Vec<u8>,
    kind: FaultKind,
    line: Option<usize>,
    touchpoint: Option<&'static str>,
    part: &'static str,
}

fn bad(
    name: &'static str,
    bytes: impl Into<Vec<u8>>,
    kind: FaultKind,
    line: impl Into<Option<usize>>,
    part: &'static str,
) -> Bad {
    Bad { name, bytes: bytes.into(), kind, line: line.into(), touchpoint: None, part }
}

/// Makes a bad file from the example by one change, after which it is no valid map.
fn with(from: &str, to: &str, line: usize, touchpoint: Option<&'static str>, part: &'static str) -> Bad {
    assert_eq!(EXAMPLE.matches(from).count(), 1, "the example has one {from:?}");
    let name = Box::leak(format!("{from} -> {to}").into_boxed_str());
    Bad { touchpoint, ..bad(name, EXAMPLE.replace(from, to), FaultKind::Content, line, part) }
}

/// Does the same for a change after which the file is not even written as a map.
fn garbled(from: &str, to: &str, line: usize, part: &'static str) -> Bad {
    Bad { kind: FaultKind::Syntax, ..with(from, to, line, None, part) }
}

fn utf16(text: &str, unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(unit).collect()
}

const GREETED: Option<&str> = Some("0a81m3kz");
const MENU: Option<&str> = Some("k2p9x0ab");

fn not_maps() -> Vec<Bad> {
    let not = |name, bytes: Vec<u8>, part| bad(name, bytes, FaultKind::NotAMap, None, part);
    let marked = utf16(&format!("\u{feff}{EXAMPLE}"), u16::to_le_bytes);
    vec![
        not("empty", vec![], "is empty"),
        not("white space", b"\n \n".to_vec(), "is empty"),
        not("only a mark", b"\xEF\xBB\xBF".to_vec(), "is empty"),
        not("zero-filled", vec![0; 4096], "nothing but zero bytes"),
        not("UTF-16", marked, "UTF-16"),
        not("UTF-16, big end first", utf16(&format!("\u{feff}{EXAMPLE}"), u16::to_be_bytes), "UTF-16"),
        not("UTF-16 without a mark", utf16(EXAMPLE, u16::to_le_bytes), "UTF-16"),
        not("ZIP", b"PK\x03\x04\x14\x00\x00\x00".to_vec(), "ZIP"),
        not("web page", b"\n<!DOCTYPE html><html></html>".to_vec(), "web page"),
        not("JSON", b"{\"title\": \"Lunch\"}".to_vec(), "data of another program"),
        not("XML", b"<?xml version=\"1.0\"?>\n<mxfile/>".to_vec(), "data of another program"),
        not("another RON", b"Scene(format: 1, min_reader: 1)".to_vec(), "Journey("),
        not("without its name", EXAMPLE.replace("Journey(", "(").into_bytes(), "Journey("),
        not("a picture", b"\x89PNG\r\n\x1a\n\x00\x00".to_vec(), "is a picture"),
        not("a photograph", b"\xFF\xD8\xFF\xE0\0\x10JFIF".to_vec(), "is a picture"),
        not("SVG", b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>".to_vec(), "is a picture"),
        not("SVG with a head", b"<?xml version=\"1.0\"?>\n<svg/>".to_vec(), "is a picture"),
        not("PDF", b"%PDF-1.7\n\xE2\xE3".to_vec(), "is a PDF"),
        not("DOCX", b"PK\x03\x04\x14\0[Content_Types].xml..word/document.xml".to_vec(), "word processor"),
        not("ODT", b"PK\x03\x04\nmimetypeapplication/vnd.oasis.opendocument.text".to_vec(), "word processor"),
        not("RTF", b"{\\rtf1\\ansi Lunch}".to_vec(), "word processor"),
        not("XLSX", b"PK\x03\x04\x14\0..xl/workbook.xml".to_vec(), "is a spreadsheet"),
        not("PPTX", b"PK\x03\x04\x14\0..ppt/presentation.xml".to_vec(), "is a presentation"),
        not("outline", b"# Lunch\n\n- Ad (+)\n- Hours (0)\n".to_vec(), "polku import"),
        not("list with boxes", b"[x] Ad\n[ ] Hours\n".to_vec(), "polku import"),
        not("table", b"Touchpoint,Rating\nAd,3\n".to_vec(), "polku import"),
        not("text in Latin-1", b"# K\xE4ynti\n".to_vec(), "not in UTF-8"),
        not("program", b"\x7FELF\x02\x01\x01\0\0".to_vec(), "neither a map nor a text"),
        not("no format", EXAMPLE.replace("    format: 1,\n", "").into_bytes(), "format"),
        not("no min_reader", EXAMPLE.replace("    min_reader: 1,\n", "").into_bytes(), "min_reader"),
        bad(
            "newer",
            EXAMPLE.replace("min_reader: 1", "min_reader: 3"),
            FaultKind::Version,
            None,
            "made by a newer Polku",
        ),
        bad(
            "much newer",
            EXAMPLE.replace("min_reader: 1", "min_reader: 99999999999999999999"),
            FaultKind::Version,
            None,
            "made by a newer Polku",
        ),
        bad(
            "newer and unlike",
            "Journey(format: 3, min_reader: 3, touchpoints: { not like ours",
            FaultKind::Version,
            None,
            "made by a newer Polku",
        ),
    ]
}

fn badly_written() -> Vec<Bad> {
    let syntax = |name, bytes: Vec<u8>, line, part| bad(name, bytes, FaultKind::Syntax, line, part);
    let mut latin = EXAMPLE.as_bytes().to_vec();
    let place = EXAMPLE.find("Quick").expect("a name");
    latin[place] = 0xE4;
    let deep = format!("Journey(format: 1, min_reader: 1, x: {}{})", "[".repeat(9_000), "]".repeat(9_000));
    vec![
        syntax("cut", EXAMPLE.as_bytes()[..500].to_vec(), 24, "ends in the middle"),
        syntax("zeros at the end", [EXAMPLE.as_bytes(), &[0; 512]].concat(), 58, "zero bytes"),
        syntax(
            "zeros in the end's place",
            [&EXAMPLE.as_bytes()[..500], &[0; 512]].concat(),
            24,
            "zero bytes",
        ),
        syntax("not UTF-8", latin, 30, "not in UTF-8"),
        syntax("nested", deep.into_bytes(), 1, "nested too deeply"),
        syntax("something after", format!("{EXAMPLE})").into_bytes(), 58, "bracket"),
        garbled(
            "    language: \"en\",\n",
            "<<<<<<< HEAD\n    language: \"en\",\n=======\n    language: \"fi\",\n>>>>>>> theirs\n",
            6,
            "conflict markers",
        ),
        garbled("format: 1,", "format: 1", 3, "comma"),
        garbled("language: \"en\"", "language: en", 6, "quotation marks"),
        garbled("language: \"en\"", "language: \"en", 7, "quotation mark"),
        garbled(
            "language: \"en\",",
            "language: \"en\",\n    language: \"fi\",",
            7,
            "“language” is there twice",
        ),
        garbled("positive: 1)", "positive: 1, positive: 2)", 44, "“positive” is there twice"),
        garbled("positive: 1)", "positive: \"1\")", 44, "a number is expected"),
        garbled("at: (880, 120)", "at: (880, 120, 3)", 51, "bracket"),
        garbled("at: (880, 120)", "at: (880)", 51, "a number is expected"),
        garbled("at: (880, 120)", "at: \"left\"", 51, "bracket"),
        garbled("stage: \"b0f2x7q1\"", "stage: Some(\"b0f2x7q1\")", 50, "quotation marks"),
    ]
}

/// Makes a bad file by a field on how the second touchpoint is served.
fn served(field: &str, part: &'static str) -> Bad {
    with("        at: (880, 120),", &format!("{field}, at: (880, 120),"), 51, MENU, part)
}

fn impossible() -> Vec<Bad> {
    let id = "id: \"k2p9x0ab\"";
    let row = "(from: \"0a81m3kz\", to: \"k2p9x0ab\"),";
    let long: &str = &format!("id: \"{}\"", "x".repeat(65));
    let twice = "(voice: \"own\", group: \" \"),\n                (voice: \"own\", positive: 1)";
    let mut rows = vec![
        with("language: \"en\",", "clock: 1,\n    clock: 2,", 7, None, "“clock” is there twice"),
        served("trust: [(answer: \"yes\")]", "“cause” is missing"),
        served("trust: [(cause: \"haste\")]", "“answer” is missing"),
        served(
            "trust: [(cause: \"haste\", answer: \"no\"), (cause: \"haste\", answer: \"yes\")]",
            "answered twice",
        ),
        served("clock: (promised_minutes: -1)", "whole number from 0 to"),
        served("clock: (actual_minutes: 0.5)", "whole number from 0 to"),
        served("mandate: (repeats: 4294967296)", "whole number from 0 to"),
        served("mandate: (actors: [\"nobody\"])", "no actor “nobody”"),
        with(id, "id: \"0a81m3kz\"", 48, GREETED, "same id"),
        with(id, "note: \"\"", 48, None, "“id” is missing"),
        with(id, "id: \"\"", 48, None, "the id is empty"),
        with("id: \"b0f2x7q1\"", "id: \"a4rrk2v9\"", 15, None, "two stages"),
        with("id: \"b0f2x7q1\"", long, 15, None, "empty or longer than 64 bytes"),
        with("stage: \"b0f2x7q1\"", "stage: \"nowhere\"", 50, MENU, "no stage “nowhere”"),
        with("[\"w8t3r0aa\"]", "[\"nobody\"]", 40, GREETED, "no actor “nobody”"),
        with("[\"w8t3r0aa\"]", "[\"\"]", 40, GREETED, "no actor “”"),
        with("segment: \"q1k5c2k0\"", "segment: \"nobody\"", 43, GREETED, "no segment “nobody”"),
        with(
            "to: \"k2p9x0ab\"",
            "to: \"nowhere\"",
            55,
            GREETED,
            "connected to “nowhere”, which is not there",
        ),
        with("from: \"0a81m3kz\"", "from: \"nowhere\"", 55, MENU, "connected to “nowhere”"),
        with("to: \"k2p9x0ab\"", "to: \"0a81m3kz\"", 55, GREETED, "connected to itself"),
        with(", to: \"k2p9x0ab\"", "", 55, GREETED, "“to” is missing"),
        with(row, &format!("{row}\n        {row}"), 56, GREETED, "“k2p9x0ab” twice"),
        with("(voice: \"own\", positive: 1)", twice, 45, GREETED, "two ratings of the voice “own”"),
        with("voice: \"own\", positive", "positive", 44, GREETED, "“voice” is missing"),
        with("positive: 1)", "positive: -1)", 44, GREETED, "whole number from 0 to"),
        with("positive: 1)", "positive: 1.5)", 44, GREETED, "whole number from 0 to"),
        with("positive: 1)", "positive: 4294967296)", 44, GREETED, "whole number from 0 to 4294967295"),
        with("order: 2", "order: 2.5", 17, None, "“order” must be a whole number;"),
        with("        at: (880, 120),\n", "", 48, MENU, "“at” is missing"),
        with("promise:", "tolerance: 100, promise:", 7, None, "from 0 to 99"),
        with("promise:", "tolerance: -1, promise:", 7, None, "from 0 to 99"),
        with("promise:", "negativity_weight: 0.5, promise:", 7, None, "whole number"),
        with("format: 1", "format: 0", 2, None, "“format” must be a whole number from 1"),
    ];
    for number in ["NaN", "inf", "-inf", "1e39", "1e400", "1000000.5", "-1000001"] {
        rows.push(with("at: (880,", &format!("at: ({number},"), 51, MENU, "the position must be"));
    }
    rows
}

fn check(row: &Bad) {
    let Err(error) = map::read(&row.bytes) else { panic!("{} was read", row.name) };
    let fault = Fault::from(&error);
    let sentence = Lang::En.words().fault(&fault);
    assert_eq!(fault.kind, row.kind, "{}: {sentence}", row.name);
    assert_eq!(fault.line, row.line, "{}: {sentence}", row.name);
    assert_eq!(fault.column.is_some(), row.kind == FaultKind::Syntax, "{}: {sentence}", row.name);
    assert_eq!(fault.touchpoint.as_deref(), row.touchpoint, "{}: {sentence}", row.name);
    assert!(sentence.contains(row.part), "{}: {sentence}", row.name);
    let finnish = Lang::Fi.words().fault(&fault);
    assert!(!finnish.contains("map-") && !finnish.contains('{'), "{}: {finnish}", row.name);
}

#[test]
fn what_is_not_a_map_is_told_by_its_kind() {
    not_maps().iter().for_each(check);
}

#[test]
fn what_is_badly_written_is_told_by_line_and_column() {
    badly_written().iter().for_each(check);
}

#[test]
fn what_cannot_be_is_told_by_line_and_touchpoint() {
    impossible().iter().for_each(check);
}
