//! Slides as those who open them find them: every part that another names is there, titles are titles, cards and
//! their connections hold together, and nothing is too small to be read from the back.

mod breaks;
mod head;
mod parts;

use std::collections::BTreeSet;

use polku::{
    format::{
        self, Export, ExportOptions, NotWritten, Scale,
        pdf::Paper,
        samples,
        slides::{Deck, MOST, SlideShape},
        svg,
    },
    insight::{Lens, View},
    journey::{
        Edit, EntryKey, Field, Journey, Point, Rating, Stage, StageId, Tally, Touchpoint, Transition, Voice,
        test_map,
    },
    picture::{Letterhead, Piece, Theme},
    words::Lang,
};
use proptest::prelude::*;

use crate::generator::journey;
use parts::{HasTagName, title_of, written};

fn options(lang: Lang, theme: Theme) -> ExportOptions {
    let (view, lens) = (View::default(), Lens::Experience);
    let (scale, letterhead) = (Scale::Exactly(1.0), Letterhead::default());
    ExportOptions { view, lens, lang, theme, scale, paper: Paper::A4, letterhead }
}

/// Asserts that every text stands within its slide, and lies over no text before it in the same column.
fn check_pictures(deck: &Deck) {
    for slide in &deck.slides {
        let sheet = slide.sheet();
        for piece in &sheet.pieces {
            if let Piece::Text { at, size, text, .. } = piece {
                assert!(*size >= 18.0, "{text}");
                assert!(at.y <= 540.0 && (0.0..960.0).contains(&at.x), "{}: {text} {at:?}", sheet.title);
            }
        }
        assert!(svg(&sheet, deck.theme).starts_with("<svg"));
    }
}

/// Returns a slide as a preview shows it.
fn svg(sheet: &polku::picture::Sheet, theme: Theme) -> String {
    svg::svg(sheet, theme)
}

fn named(map: &mut Journey, name: &str, title: &str) {
    test_map::edit(map, Edit::Change(test_map::id(name), Field::Title(title.to_owned())));
}

/// Makes a chain of `count` touchpoints, in stages of five, every seventh of them a break.
fn long(count: usize) -> Journey {
    let mark = |n: usize| if n.is_multiple_of(7) { "-" } else { "+" };
    let steps: Vec<_> = (1..=count).map(|n| format!("step {n:03} {}", mark(n))).collect();
    let mut map = test_map::journey(&steps.join(" > "));
    for stage in 0..count.div_ceil(5) {
        let id = StageId::from_number(stage as u64);
        let name = format!("Stage {stage}");
        let extra = polku::journey::Extra::default();
        test_map::edit(&mut map, Edit::AddStage(Stage { id: id.clone(), name, order: stage as i64, extra }));
        for n in (stage * 5 + 1)..=count.min(stage * 5 + 5) {
            let its = Field::Stage(Some(id.clone()));
            test_map::edit(&mut map, Edit::Change(test_map::id(&format!("step {n:03}")), its));
        }
    }
    map
}

#[test]
fn every_sample_opens_in_every_language_and_theme() {
    for sample in samples::ALL {
        for lang in Lang::ALL {
            for theme in [Theme::Light, Theme::Dark] {
                let (parts, deck) = written(&sample.journey(), &options(lang, theme));
                parts.check(&deck);
                check_pictures(&deck);
                assert!(deck.slides.len() > sample.journey().len() / 16, "{}", sample.file);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn the_slides_of_any_map_open(map in journey()) {
        let (parts, deck) = written(&map, &options(Lang::En, Theme::Light));
        parts.check(&deck);
        check_pictures(&deck);
    }
}

#[test]
fn slides_come_in_the_order_one_speaks_in_a_break_each() {
    let map = samples::first(Lang::En).journey();
    let deck = format::deck(&map, &options(Lang::En, Theme::Light)).expect("few enough");
    let titles: Vec<_> = deck.slides.iter().map(polku::format::slides::Slide::name).collect();
    assert_eq!(
        titles,
        [
            "Lunch restaurant",
            "The map",
            "The map (2)",
            "Emotional trace",
            "4  Opening hours suit me",
            "7  How fast I am noticed and greeted",
            "10  Speed of the order",
            "14  Speed of the bill, ease of paying",
            "What do we mend first?",
            "Whom do we ask next?"
        ]
    );
    let empty = format::deck(&Journey::new(""), &options(Lang::En, Theme::Light)).expect("few enough");
    assert_eq!(empty.slides.len(), 1, "the verdict alone, that it has no touchpoints");
}

#[test]
fn every_connection_on_a_slide_is_tied_and_every_other_is_told() {
    let map = samples::first(Lang::En).journey();
    let (parts, _) = written(&map, &options(Lang::En, Theme::Light));
    let texts: Vec<_> = parts.slides().iter().map(|name| parts.0[name].clone()).collect();
    let all = texts.concat();
    assert_eq!((all.matches("<a:stCxn").count(), all.matches("<a:endCxn").count()), (13, 13), "of 14");
    assert!(all.contains("→ 11"), "the last one leads to the second slide");
}

#[test]
fn a_way_around_a_card_is_drawn_as_it_leads() {
    let map = test_map::journey("A + > B + > C +; A > C");
    let (parts, deck) = written(&map, &options(Lang::En, Theme::Light));
    parts.check(&deck);
    let slide = parts.document("ppt/slides/slide2.xml");
    let shape_of = |says: &str| {
        let named = slide.descendants().find(|it| it.attribute("descr") == Some(says)).expect("a connection");
        named.ancestors().nth(2).expect("a shape")
    };
    let (along, around) = (shape_of("1 → 2"), shape_of("1 → 3"));
    assert_eq!((along.tag_name().name(), around.tag_name().name()), ("cxnSp", "sp"));
    let has = |name: &str| around.descendants().any(|it| it.has_tag_name_of(name));
    assert!(has("custGeom") && has("tailEnd"), "corner by corner, with a head");
}

#[test]
fn a_connection_past_a_column_is_told_and_not_lost_behind_cards() {
    let mut map = long(12);
    test_map::edit(
        &mut map,
        Edit::Connect(test_map::id("step 001"), test_map::id("step 012"), Transition::default()),
    );
    let (parts, _) = written(&map, &options(Lang::En, Theme::Light));
    let slide = &parts.0["ppt/slides/slide2.xml"];
    assert!(slide.contains("step 012") && slide.contains("→ 2, → 12") && !slide.contains("descr=\"1 → 12\""));
}

#[test]
fn titles_of_any_length_are_told_whole() {
    let mut map = test_map::journey("A - > B + > C 0; A > C");
    let long = ["Kuinka nopeasti huomataan ja tervehditään ja ohjataan pöytään"; 12].join(" ");
    named(&mut map, "A", &long);
    named(&mut map, "B", &"pitkäsana".repeat(60));
    named(&mut map, "C", "one\ntwo <&> \u{202e}three");
    let (parts, deck) = written(&map, &options(Lang::Fi, Theme::Dark));
    parts.check(&deck);
    check_pictures(&deck);
    let full = parts.slides().into_iter().find(|name| {
        title_of(&parts.document(name))
            .iter()
            .any(|title| title.starts_with(&*Lang::Fi.words().text("titles-in-full")))
    });
    let full = full.expect("a slide of titles in full");
    assert!(parts.0[&full].contains(&long));
}

#[test]
fn a_large_map_goes_on_by_stage_and_one_above_the_most_is_refused() {
    for count in [60, MOST] {
        let (parts, deck) = written(&long(count), &options(Lang::En, Theme::Light));
        parts.check(&deck);
        check_pictures(&deck);
        let numbers: BTreeSet<_> = deck
            .slides
            .iter()
            .flat_map(|slide| &slide.shapes)
            .filter_map(|shape| match shape {
                SlideShape::Card(card) => card.number,
                _ => None,
            })
            .collect();
        assert_eq!(numbers.len(), count, "each touchpoint stands on one slide");
    }
    let refused = format::export(&long(MOST + 1), Export::Pptx, &options(Lang::En, Theme::Light));
    assert!(matches!(refused, Err(NotWritten::Slides(too_many)) if too_many.count == MOST + 1));
}

#[test]
fn a_slide_explains_what_is_drawn_on_it_and_nothing_else() {
    let map = samples::first(Lang::En).journey();
    let (parts, _) = written(&map, &options(Lang::En, Theme::Light));
    let [first, second] = [1, 2].map(|place| parts.0[&parts.slides()[place]].clone());
    assert!(first.contains(">Unbroken<") && first.contains(">Breaks here<"));
    assert!(!first.contains(">Not rated<"), "which is on the other");
    assert!(second.contains(">Not rated<") && !second.contains(">Unbroken<"));
}

#[test]
fn a_touchpoint_that_leads_to_many_says_as_many_as_its_card_holds_and_all_behind_the_map() {
    let mut map = test_map::journey("Hall -");
    for place in 0..30 {
        test_map::edit(
            &mut map,
            Edit::Add(Touchpoint::new(
                test_map::id(&format!("to {place}")),
                "To",
                Point::new(0, 200 * place),
            )),
        );
        let label = Transition::labelled(&format!("by the long corridor number {place}"));
        test_map::edit(
            &mut map,
            Edit::Connect(test_map::id("Hall"), test_map::id(&format!("to {place}")), label),
        );
    }
    let (parts, deck) = written(&map, &options(Lang::En, Theme::Light));
    parts.check(&deck);
    assert!(
        parts.0[&parts.slides()[1]].contains("→ 2, → 3, → 4") && parts.0[&parts.slides()[1]].contains(", …<")
    );
    let full =
        deck.slides.iter().position(|slide| slide.name() == "Connections in full").expect("a slide of them");
    let full = &parts.0[&parts.slides()[full]];
    assert!((0..30).all(|place| full.contains(&format!("by the long corridor number {place} → "))));
}

#[test]
fn shapes_are_named_in_the_language_of_the_slides_and_cards_say_their_rating() {
    let mut map = test_map::journey("Hall ? > Desk +");
    let own = EntryKey::new(Voice::Own, None, "");
    test_map::edit(&mut map, Edit::Rate(test_map::id("Hall"), own, Tally::one(Rating::Negative)));
    for (lang, verdict, card, kinds) in [
        (
            Lang::En,
            "Verdict",
            ("Touchpoint 1", "1 Hall: Negative (assumed)"),
            ["Title", "Text", "Card", "Connection"],
        ),
        (
            Lang::Fi,
            "Tulos",
            ("Kosketuspiste 1", "1 Hall: Negatiivinen (oletettu)"),
            ["Otsikko", "Teksti", "Kortti", "Yhteys"],
        ),
    ] {
        let (parts, deck) = written(&map, &options(lang, Theme::Light));
        parts.check(&deck);
        let all: Vec<_> = parts.slides().iter().flat_map(|part| parts.named(part)).collect();
        assert!(all.iter().any(|(name, says)| name == verdict && !says.is_empty()), "{all:?}");
        assert!(all.contains(&(card.0.to_owned(), card.1.to_owned())), "{all:?}");
        for kind in kinds {
            assert!(all.iter().any(|(name, _)| name.starts_with(&format!("{kind} "))), "{kind}: {all:?}");
        }
        let foreign = if lang == Lang::En { "Otsikko" } else { "Title" };
        assert!(parts.0.values().all(|part| !part.contains(&format!("name=\"{foreign}"))), "{foreign}");
    }
}
