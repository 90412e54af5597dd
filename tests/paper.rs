//! Paper holds every text however long it is: what becomes pages stays on them, and all words of a text are found
//! in their order, except where a place is small by nature.

use std::collections::BTreeMap;

use polku::{
    format::{
        self, ExportFile, ExportOptions, ExportSheet, PrintedPages, RoomSheet, Scale, map,
        pdf::{CellPlace, PagePart, Paper, PartRole},
    },
    insight::{Lens, View},
    journey::{Day, Journey},
    picture::{Letterhead, Piece, Theme},
    words::Lang,
};
use proptest::prelude::*;

const SAMPLES: [&str; 3] = [
    include_str!("../sample_maps/complaint.ron"),
    include_str!("../sample_maps/hotelliyo.ron"),
    include_str!("../sample_maps/lunch_restaurant.ron"),
];

/// The fields of the file that people write.
const WRITTEN: [&str; 16] = [
    "title", "note", "promise", "name", "what", "who", "why", "limit", "label", "stated", "cause", "to_whom",
    "solution", "lesson", "group", "outcome",
];

/// Returns the texts that each sheet tells in full, by list and field.
fn told(file: ExportFile) -> &'static [&'static str] {
    match file {
        ExportFile::Report => {
            &[".title", ".note", ".promise", "touchpoints.title", "touchpoints.note", "actions.what", "line"]
        }
        ExportFile::Page(format::PageSubject::Handover, _) => {
            &[".title", "open.stated", "open.cause", "line"]
        }
        ExportFile::Page(..) => &[".title", "touchpoints.title", "touchpoints.limit", "line"],
        ExportFile::Room(RoomSheet::Tally) => &[".title", "touchpoints.title"],
        ExportFile::Room(RoomSheet::Form) => &[".title", ".promise"],
        ExportFile::Room(RoomSheet::Stickers) => &[".title"],
        other => panic!("{other:?}"),
    }
}

/// Returns a sample with long texts in all fields that people write, and those texts, each with its list and
/// field.
fn stretched(sample: &str, of: &dyn Fn(usize) -> String) -> (Journey, Vec<(String, String)>) {
    let (mut out, mut texts, mut list) = (String::new(), Vec::new(), "");
    for line in sample.lines() {
        if let Some(name) = line.strip_prefix("    ").and_then(|line| line.strip_suffix(": [")) {
            list = if name.starts_with(' ') { list } else { name };
        }
        let is_within = line.starts_with("     ");
        let mut rest = line;
        while let Some((at, field)) = next_field(rest) {
            let value = &rest[at..];
            let end = value.find('"').expect("no sample has quotes in its texts");
            out.push_str(&rest[..at]);
            // The kinds that a file knows are short, and have no capital.
            if is_kind(field, &value[..end]) {
                out.push_str(&value[..end]);
            } else {
                let text = of(texts.len());
                out.push_str(&text);
                texts.push((format!("{}.{field}", if is_within { list } else { "" }), text));
            }
            rest = &value[end..];
        }
        out.push_str(rest);
        out.push('\n');
    }
    let journey = map::read(out.as_bytes()).unwrap_or_else(|error| panic!("{error:?}")).journey;
    let open = journey.cases().filter(|case| case.solved.is_empty());
    let open: Vec<_> = open
        .flat_map(|case| [("open.stated", &case.stated), ("open.cause", &case.cause)])
        .map(|(field, text)| (field.to_owned(), text.clone()))
        .collect();
    texts.extend(open);
    (journey, texts)
}

/// Returns where the text of the first field begins, and which field it is.
fn next_field(line: &str) -> Option<(usize, &'static str)> {
    let found = WRITTEN.iter().filter_map(|field| {
        let named = format!("{field}: \"");
        let at = line.match_indices(&named).map(|(at, _)| at);
        let mut at =
            at.filter(|at| *at == 0 || !line[..*at].ends_with(|c: char| c.is_alphanumeric() || c == '_'));
        Some((at.next()? + named.len(), *field))
    });
    found.min()
}

fn is_kind(field: &str, value: &str) -> bool {
    matches!(field, "promise" | "cause" | "outcome") && !value.contains([' ', ',']) || value.is_empty()
}

/// Makes a text of at least this many letters, with words that no other text has.
fn long(number: usize, letters: usize, between: &str) -> String {
    let mut count = 0;
    let words = (0..).map(|word| format!("kohta{number}sana{word}{between}"));
    let text: String = words.take_while(|word| (count < letters, count += word.len()).0).collect();
    text.trim().to_owned()
}

fn laid_out(map: &Journey, file: ExportFile, line: &str) -> PrintedPages {
    let options = ExportOptions {
        view: View { today: Day::new("2026-11-29").expect("a day"), ..View::default() },
        lens: Lens::Experience,
        lang: Lang::Fi,
        theme: Theme::Light,
        scale: Scale::Exactly(1.0),
        paper: Paper::A4,
        letterhead: Letterhead { line: line.to_owned(), ..Letterhead::default() },
    };
    format::lay_out(map, file, &options).expect("pages")
}

/// Returns everything that becomes pages but the map, which is one picture.
fn files() -> impl Iterator<Item = ExportFile> {
    let all = ExportSheet::ALL.into_iter().filter(|sheet| *sheet != ExportSheet::Map);
    all.flat_map(ExportSheet::files).filter(|file| file.ending() == "pdf")
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '-').collect()
}

fn lines(part: &PagePart) -> impl Iterator<Item = &str> {
    part.pieces.iter().filter_map(|piece| match piece {
        Piece::Text { text, .. } => Some(text.as_str()),
        _ => None,
    })
}

/// Returns what is told, in the order of reading: the running text, and each cell of each table.
fn streams(pages: &PrintedPages) -> Vec<String> {
    let (mut prose, mut cells, mut table) = (String::new(), BTreeMap::<_, String>::new(), 0);
    for part in pages.pages.iter().flat_map(|page| &page.parts) {
        let said = lines(part).map(letters).collect::<String>();
        match part.role {
            PartRole::Ornament | PartRole::Figure(_) => {}
            PartRole::Cell(CellPlace { row, column, .. }) => {
                cells.entry((table, row, column)).or_default().push_str(&said);
            }
            PartRole::Table(_) => table += 1,
            _ => prose.push_str(&said),
        }
    }
    cells.into_values().chain([prose]).collect()
}

fn check(map: &Journey, texts: &[(String, String)], line: &str) {
    for file in files() {
        let pages = laid_out(map, file, line);
        for (number, page) in (1..).zip(&pages.pages) {
            for part in &page.parts {
                let Some(bounds) = part.bounds() else { continue };
                let is_on = bounds.min.x >= 18.0 && bounds.max.x <= page.width - 18.0;
                let is_on = is_on && bounds.min.y >= 18.0 && bounds.max.y <= page.height - 18.0;
                assert!(is_on, "{file:?}, page {number}: {:?} at {bounds:?}", lines(part).next());
            }
        }
        let streams = streams(&pages);
        let line = ("line".to_owned(), line.to_owned());
        let meant = texts.iter().chain([&line]).filter(|(field, _)| told(file).contains(&field.as_str()));
        for (field, text) in meant {
            let text = letters(text);
            assert!(streams.iter().any(|told| told.contains(&text)), "{file:?}: {field} {}…", &text[..40]);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { max_shrink_iters: 0, ..ProptestConfig::with_cases(6) })]

    #[test]
    fn a_text_of_any_length_goes_on_on_the_next_page_and_nothing_is_lost(
        sample in prop::sample::select(&SAMPLES[..]),
        lengths in prop::collection::vec(1_000..3_000_usize, 7),
        longest in (0..60_usize, 10_000..20_000_usize),
        has_spaces in any::<bool>(),
    ) {
        let between = if has_spaces { " " } else { "" };
        let of = |number: usize| {
            let length = if number % 60 == longest.0 { longest.1 } else { lengths[number % lengths.len()] };
            long(number, length, between)
        };
        let (map, texts) = stretched(sample, &of);
        check(&map, &texts, &long(999, longest.1, between));
    }
}

#[test]
fn a_title_of_twenty_thousand_letters_is_told_whole_on_every_sheet_but_stickers() {
    let promised = SAMPLES[0].replacen("    language:", "    promise: \"An answer\",\n    language:", 1);
    for between in [" ", ""] {
        let (map, texts) =
            stretched(&promised, &|number| long(number, if number < 3 { 20_000 } else { 40 }, between));
        for field in files().flat_map(told).filter(|field| **field != "line") {
            assert!(texts.iter().any(|(it, _)| it == field), "{field}");
        }
        check(&map, &texts, &long(999, 5_000, between));
    }
}

/// Returns the lines of each cell for which `is_it` holds, across pages.
fn column(pages: &PrintedPages, is_it: impl Fn(&CellPlace) -> bool) -> Vec<Vec<String>> {
    let parts = pages.pages.iter().flat_map(|page| &page.parts);
    let cells = parts.filter(|part| matches!(&part.role, PartRole::Cell(place) if is_it(place)));
    cells.map(|part| lines(part).map(str::to_owned).collect()).collect()
}

#[test]
fn numbers_stand_whole_beside_words_however_long_those_are() {
    let (map, _) = stretched(SAMPLES[0], &|number| long(number, 600, ""));
    let handover =
        ExportSheet::Handover.files().into_iter().find(|file| file.ending() == "pdf").expect("a PDF");
    let pages = laid_out(&map, handover, "");
    let numbers = column(&pages, |place| place.column == 0 && place.row > 0);
    let numbers: Vec<_> = numbers.into_iter().filter(|lines| !lines.is_empty()).collect();
    assert_eq!(numbers.len(), 2, "both cases are open");
    assert!(numbers.iter().all(|lines| lines.len() == 1 && lines[0].parse::<u32>().is_ok()), "{numbers:?}");
    for head in column(&pages, |place| place.row == 0) {
        assert!(head.iter().all(|line| !line.contains('…')), "{head:?}");
    }
    assert_eq!(column(&pages, |place| place.row == 0 && place.column == 0)[0].len(), 1, "its head is whole");
}
