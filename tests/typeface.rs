//! The typeface travels with an SVG or a report, since a reader does not have it: every character that is written,
//! in the weight that it is written in, and no other.

use std::collections::{BTreeMap, BTreeSet};

use polku::{
    format::{
        png::png,
        report::{self, Report, ReportSource},
        samples,
        svg::svg,
    },
    insight::{Insight, Meaning, View},
    journey::{Edit, Field, Journey, test_map},
    picture::{Letterhead, Scene, Sheet, Theme, Weight, font},
    words::{Lang, Words},
};
use resvg::usvg::roxmltree::{Document, Node, ParsingOptions};
use ttf_parser::Face;

/// The exports of a map, as SVG and as HTML.
struct Exported {
    svg: String,
    html: String,
}

fn exported(map: &Journey, words: &Words) -> Exported {
    let insight = &Insight::of(map, &View::default());
    let meaning = &Meaning::of(map, insight);
    let scene = &Scene::new(map, insight);
    let said = (words.verdict_sentence(insight, map), words.reach_sentence(insight, map));
    let sheet = Sheet::new(scene, map, insight, words, (&said.0, &said.1));
    let letterhead = &Letterhead::default();
    let source = ReportSource { journey: map, insight, meaning, words, letterhead };
    Exported { svg: svg(&sheet, Theme::Dark), html: report::html(&Report::of(&source, scene, Theme::Dark)) }
}

fn page(text: &str) -> Document<'_> {
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    Document::parse_with_options(text, options).unwrap_or_else(|error| panic!("{error}"))
}

fn decoded(text: &str) -> Vec<u8> {
    let digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let digit = |c: char| digits.find(c).expect("a digit") as u32;
    let mut bytes = Vec::new();
    for four in text.trim_end_matches('=').as_bytes().chunks(4) {
        let bits = four.iter().zip([18, 12, 6, 0]).fold(0, |all, (&c, by)| all | digit(c.into()) << by);
        bytes.extend(&bits.to_be_bytes()[1..four.len()]);
    }
    bytes
}

/// Returns the fonts that a file carries, by weight.
fn carried(text: &str) -> BTreeMap<u16, Vec<u8>> {
    let rules = text.split("@font-face { font-family: Inter; font-weight: ").skip(1);
    let font = |rule: &str| {
        let (weight, rest) = rule.split_once("; src: url(data:font/otf;base64,").expect("a weight");
        let (bytes, _) = rest.split_once(')').expect("a font");
        (weight.parse().expect("a number"), decoded(bytes))
    };
    rules.map(font).collect()
}

/// Returns the characters that are written in each weight: in a picture as it says, elsewhere in regular and
/// semibold.
fn written(page: &Document<'_>) -> BTreeMap<u16, BTreeSet<char>> {
    let mut written: BTreeMap<u16, BTreeSet<char>> = BTreeMap::new();
    let is_read = |node: &Node<'_, '_>| {
        let name = node.parent().map_or("", |parent| parent.tag_name().name());
        node.is_text() && !["style", "title", "desc"].contains(&name)
    };
    for node in page.descendants().filter(is_read) {
        let weight = node.parent().and_then(|parent| parent.attribute("font-weight"));
        let weights = weight.map_or(vec![400, 600], |weight| vec![weight.parse().expect("a weight")]);
        for weight in weights {
            let shown = node.text().unwrap_or_default().chars().filter(|c| *c != '\n');
            written.entry(weight).or_default().extend(shown);
        }
    }
    written
}

fn has_all(text: &str) {
    let (page, carried) = (page(text), carried(text));
    for (number, used) in written(&page) {
        let weight = Weight::ALL.into_iter().find(|weight| weight.number() == number).expect("a weight");
        let font = Face::parse(&carried[&number], 0).expect("a font");
        for c in used {
            assert_eq!(font.glyph_index(c).is_some(), font::glyph(c, weight).is_some(), "{number} {c:?}");
        }
        // There is one glyph for characters that no font has, and one for each that a font has.
        assert!(usize::from(font.number_of_glyphs()) < 140, "{number}: {}", font.number_of_glyphs());
    }
}

#[test]
fn a_picture_and_a_page_carry_every_character_that_is_in_them() {
    for sample in samples::ALL {
        for lang in Lang::ALL {
            let Exported { svg, html } = exported(&sample.journey(), lang.words());
            has_all(&svg);
            has_all(&html);
            assert!(svg.len() < 100_000 && html.len() < 150_000, "{} {}", svg.len(), html.len());
            assert_eq!(html.matches("@font-face").count(), 3, "once each");
        }
    }
}

#[test]
fn so_they_do_where_no_sample_has_such_letters() {
    let mut map = test_map::journey("A - > B +");
    let title = "Ĉu “Škoda” & l'œuvre <№ 5>: ½ €, ελληνικά, Київ, 日本";
    test_map::edit(&mut map, Edit::Change(test_map::id("A"), Field::Title(title.into())));
    test_map::edit(&mut map, Edit::Change(test_map::id("B"), Field::Note("ÿ ↔ ł".into())));
    let Exported { svg, html } = exported(&map, Lang::En.words());
    has_all(&svg);
    has_all(&html);
}

#[test]
fn the_same_map_gives_the_same_bytes_and_a_picture_draws_without_what_it_carries() {
    let map = samples::ALL[0].journey();
    let [one, other] = [(); 2].map(|()| exported(&map, Lang::En.words()));
    assert!(one.svg == other.svg && one.html == other.html);
    let style = one.svg.find("<style>").expect("a style")..one.svg.find("</style>\n").expect("its end");
    let mut bare = one.svg.clone();
    bare.replace_range(style.start..style.end + "</style>\n".len(), "");
    assert!(!bare.contains("font-face"));
    assert!(png(&one.svg, 1.0).expect("a picture") == png(&bare, 1.0).expect("a picture"));
}
