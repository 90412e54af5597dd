//! `polku export --to pdf`: what is on the paper, read back.

use lopdf::{Document, Object};
use polku::format::samples;

use super::Folder;

/// The size below which the file of a map, and that of its report, must stay, in bytes.
const MAP: usize = 300_000;
const REPORT: usize = 400_000;

/// A4 upright, in points.
const A4: [f32; 2] = [595.276, 841.89];

fn read(bytes: &[u8]) -> Document {
    Document::load_mem(bytes).expect("a PDF")
}

/// Returns the text of all pages in the order in which it is written, with single spaces.
fn text(document: &Document) -> String {
    let pages: Vec<_> = document.get_pages().into_keys().collect();
    let text = document.extract_text(&pages).expect("text");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns width and height of each page, in points.
fn sizes(document: &Document) -> Vec<[f32; 2]> {
    let size = |id: lopdf::ObjectId| {
        let page = document.get_dictionary(id).expect("a page");
        let sides = page.get(b"MediaBox").and_then(Object::as_array).expect("its size");
        [&sides[2], &sides[3]].map(|side| side.as_float().expect("a length"))
    };
    document.get_pages().into_values().map(size).collect()
}

fn is_near(one: [f32; 2], other: [f32; 2]) -> bool {
    one.iter().zip(other).all(|(one, other)| (one - other).abs() < 0.5)
}

fn dictionaries(document: &Document) -> impl Iterator<Item = &lopdf::Dictionary> {
    document.objects.values().filter_map(|it| match it {
        Object::Dictionary(it) => Some(it),
        Object::Stream(it) => Some(&it.dict),
        _ => None,
    })
}

#[test]
fn the_titles_of_the_lunch_are_text_in_journey_order() {
    let folder = Folder::new();
    folder.sample("lunch_restaurant.ron");
    let check = folder.run(["check", "lunch_restaurant.ron", "--json"]).out;
    let check: serde_json::Value = serde_json::from_str(&check).unwrap();
    let titles: Vec<_> =
        check[0]["order"].as_array().unwrap().iter().map(|it| it["title"].as_str().unwrap()).collect();
    assert_eq!(titles.len(), 15);
    for sheet in ["map", "report"] {
        folder
            .run(["export", "lunch_restaurant.ron", "--sheet", sheet, "--to", "pdf", "--force"])
            .prints(0, "");
        let text = text(&read(&folder.read("lunch_restaurant.pdf")));
        let mut from = text.find(titles[0]).expect("the first");
        // The report tells breaks by name before it lists all touchpoints.
        if sheet == "report" {
            from = text.find("In journey order").expect("the list");
        }
        for title in &titles {
            let at =
                text[from..].find(title).unwrap_or_else(|| panic!("{sheet}: {title} after {from} in {text}"));
            from += at + title.len();
        }
    }
}

#[test]
fn every_sheet_of_every_sample_is_small_the_same_each_time_and_has_fonts_but_no_image() {
    let folder = Folder::new();
    for sample in samples::ALL {
        folder.write("m.ron", sample.text);
        for sheet in ["map", "report", "handover", "mandates", "tally", "stickers", "form"] {
            let most = if sheet == "map" { MAP } else { REPORT };
            let args =
                ["export", "m.ron", "--sheet", sheet, "--to", "pdf", "--today", "2026-11-29", "--force"];
            let made = ["one.pdf", "two.pdf"].map(|name| {
                folder.run(args.iter().copied().chain(["-o", name])).prints(0, "");
                folder.read(name)
            });
            assert!(made[0] == made[1], "{} {sheet}", sample.file);
            assert!(made[0].len() <= most, "{} {sheet}: {}", sample.file, made[0].len());
            let document = read(&made[0]);
            let is_image = |it: &lopdf::Dictionary| {
                it.get(b"Subtype").and_then(Object::as_name).is_ok_and(|it| it == b"Image")
            };
            assert!(!dictionaries(&document).any(is_image), "{} {sheet}", sample.file);
            let fonts =
                dictionaries(&document).filter(|it| it.get_type().is_ok_and(|it| it == b"FontDescriptor"));
            let fonts: Vec<_> = fonts.map(|it| it.has(b"FontFile3") || it.has(b"FontFile2")).collect();
            assert!(!fonts.is_empty() && fonts.iter().all(|embedded| *embedded), "{} {sheet}", sample.file);
            let language =
                document.catalog().and_then(|it| it.get(b"Lang")).and_then(Object::as_str).unwrap();
            assert_eq!(language, sample.lang.code().as_bytes());
        }
    }
}

#[test]
fn the_paper_is_the_one_that_is_asked_for_and_the_map_is_turned_as_it_fits() {
    let folder = Folder::new();
    folder.map("wide", &(0..12).map(|n| format!("## S{n}\na (+)")).collect::<Vec<_>>().join("\n"));
    folder.map("tall", "a\nb\nc\nd");
    let page = |map: &str, args: &[&str]| {
        assert_eq!(folder.run(["export", map, "-o", "out.pdf", "--force"].iter().chain(args)).code, 0);
        let sizes = sizes(&read(&folder.read("out.pdf")));
        assert_eq!(sizes.len(), 1);
        sizes[0]
    };
    let [short, long] = A4;
    assert!(is_near(page("wide.ron", &[]), [long, short]));
    let mut larger = [long, short];
    for (paper, by) in [("a3", 2.0_f32.sqrt()), ("A1", 2.0), ("a0", 2.0_f32.sqrt())] {
        let found = page("wide.ron", &["--paper", paper]);
        larger = larger.map(|side| side * by);
        assert!(
            found.iter().zip(larger).all(|(a, b)| (a / b - 1.0).abs() < 0.01),
            "{paper}: {found:?} {larger:?}"
        );
    }
    let [width, height] = page("tall.ron", &[]);
    assert!(width < height || is_near([width, height], [long, short]));
}

#[test]
fn words_of_a_map_that_are_hard_to_read_on_the_paper_are_told() {
    let folder = Folder::new();
    folder.map("wide", &(0..12).map(|n| format!("## S{n}\na (+)")).collect::<Vec<_>>().join("\n"));
    let told = |sheet: &str, paper: &str| {
        let said =
            folder.run(["export", "wide.ron", "--sheet", sheet, "--to", "pdf", "--paper", paper, "--force"]);
        assert_eq!(said.code, 0, "{}", said.err);
        said.err
    };
    assert!(
        told("map", "a4").starts_with("wide.pdf: the smallest words are some 3 points high"),
        "{}",
        told("map", "a4")
    );
    assert_eq!(told("map", "a0"), "");
    assert_eq!(told("report", "a4"), "", "the text of it is as large as any");
}

#[test]
fn paper_is_for_a_pdf_alone() {
    let folder = Folder::new();
    folder.map("m", "a (+)");
    let line = "--paper: only a PDF has paper; leave it out or write --to pdf";
    for to in ["png", "svg", "html", "md"] {
        folder.run(["export", "m.ron", "--to", to, "--paper", "a3"]).refuses(line);
    }
    let here = "--paper: this is not for paper; leave it out";
    folder.run(["export", "m.ron", "--sheet", "questionnaire", "--paper", "a3"]).refuses(here);
    let said = folder.run(["export", "m.ron", "--to", "pdf", "--scale", "2"]);
    said.refuses("--scale: a PDF is as large as its paper; leave it out or write --to png");
    assert_eq!(folder.names(), ["m.ron"]);
}

#[test]
fn a_report_is_a_pdf_where_nobody_says_what_else() {
    let folder = Folder::new();
    folder.sample("lounasravintola.ron");
    folder.run(["export", "lounasravintola.ron", "--sheet", "report"]).prints(0, "");
    let document = read(&folder.read("lounasravintola.pdf"));
    let text = text(&document);
    for part in ["Kokemus ei ole onnistunut.", "Katkokset järjestyksessä", "Kaikki kosketuspisteet", "1 / "]
    {
        assert!(text.contains(part), "{part} in {text}");
    }
    for to in ["html", "md"] {
        let [report, usual] = [&["--sheet", "report"][..], &[]].map(|sheet| {
            folder.run(["export", "lounasravintola.ron", "--to", to, "-o", "-"].iter().chain(sheet)).out
        });
        assert_eq!(report, usual, "{to}");
    }
}
