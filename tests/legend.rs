//! The legend explains what a picture draws, and what a picture cuts is told in full: for every sample, through
//! every lens.

use std::collections::BTreeSet;

use polku::{
    format::samples,
    insight::{Insight, Lens, LensMark, Level, Met, ThreadKind, View},
    journey::{Edit, Extra, Field, Journey, Stage, StageId, test_map},
    picture::{Piece, Pos, Scene, Sheet, is_cut},
    words::{Lang, Words},
};

use super::{odd_maps::maps, pictures::lenses};
use proptest::prelude::*;

fn texts(pieces: &[Piece]) -> Vec<String> {
    let text = |piece: &Piece| if let Piece::Text { text, .. } = piece { Some(text.clone()) } else { None };
    pieces.iter().filter_map(text).collect()
}

fn scene(lens: Lens, map: &Journey) -> (Insight, Scene) {
    let insight = Insight::of(map, &View::default());
    let scene = Scene::through(lens, map, &insight);
    (insight, scene)
}

/// Returns every kind that a legend can have a row for, by the name of its word, and whether the picture draws it.
fn drawn(insight: &Insight, scene: &Scene, map: &Journey, words: &Words) -> Vec<(String, bool)> {
    let cards: Vec<_> =
        (0..scene.cards().len()).flat_map(|card| scene.card_pieces(card, map, insight, words)).collect();
    let said: BTreeSet<_> = texts(&cards).into_iter().collect();
    let is_experience = scene.lens() == Lens::Experience;
    let thread = |kind| scene.threads().iter().any(|thread| thread.kind == kind);
    let is_unrated = |number| insight.by_number(number).is_some_and(|it| it.level == Level::Unrated);
    let mut threads = insight.reach.threads.iter();
    let is_open = threads.any(|thread| thread.kind == ThreadKind::Whole && is_unrated(thread.from));
    let stub = scene.cards().iter().any(|card| card.stub);
    let answers = insight.touchpoints.iter().any(|judged| judged.answers.total() > 1);
    let sends_back =
        (0..scene.cards().len()).any(|card| matches!(scene.mark(card), Some(LensMark::LeadsBack(_))));
    let drawn = [
        ("legend-answers", is_experience && answers),
        ("legend-assumed", said.contains(&*words.text("assumed"))),
        ("legend-split", said.contains(&*words.text("split"))),
        ("legend-whole", thread(ThreadKind::Whole) && !is_open),
        ("legend-whole-open", is_open),
        ("legend-frayed", thread(ThreadKind::Frayed)),
        ("legend-stub", stub),
        ("legend-dotted", thread(ThreadKind::Dotted)),
        ("seen-back", sends_back || scene.threads().iter().any(|thread| thread.leads_back)),
        ("seen-everyone", said.contains(&*words.text("seen-everyone"))),
    ];
    let drawn = drawn.map(|(name, is_drawn)| (words.text(name).into_owned(), is_drawn));
    let levels = [Level::Positive, Level::Recovered, Level::Neutral, Level::Negative, Level::Unrated];
    let is_shown = |level| scene.cards().iter().any(|card| card.level == level);
    let levels = levels.into_iter().filter(|_| is_experience || scene.lens() == Lens::Reach);
    let levels = levels.map(|level| (words.level(level).into_owned(), is_shown(level)));
    drawn.into_iter().chain(levels).collect()
}

/// Returns what the legend says of a mark: only the card says for whom it is.
fn kind(mark: &LensMark) -> LensMark {
    match mark {
        LensMark::Met(Met::ByAllOf(_), more) => LensMark::Met(Met::ByAllOf(Vec::new()), *more),
        mark => mark.clone(),
    }
}

fn explains_what_it_draws(lens: Lens, map: &Journey, words: &Words) {
    let (insight, scene) = scene(lens, map);
    let legend = texts(&scene.legend(map, words).pieces(Pos::default(), 900.0).0);
    for (word, is_drawn) in drawn(&insight, &scene, map, words) {
        assert_eq!(legend.contains(&word), is_drawn, "{lens:?}: {word} in {legend:?}");
    }
    for card in 0..scene.cards().len() {
        let word = scene.mark(card).map(|mark| words.mark(&kind(mark), map).into_owned()).unwrap_or_default();
        let is_aside = scene.cards()[card].tone == polku::picture::Tone::Aside;
        let is_told =
            is_aside || legend.contains(&word) || matches!(scene.mark(card), Some(LensMark::Actor(_)));
        assert!(is_told, "{lens:?}: {word} in {legend:?}");
    }
}

#[test]
fn a_legend_explains_all_that_is_drawn_and_nothing_else() {
    for sample in samples::ALL {
        for lens in Lens::ALL {
            for lang in Lang::ALL {
                explains_what_it_draws(lens, &sample.journey(), lang.words());
            }
        }
    }
}

#[test]
fn the_samples_draw_nearly_everything_and_a_map_without_breaks_little() {
    let all = samples::ALL.iter().flat_map(|sample| {
        let map = sample.journey();
        let (insight, scene) = scene(Lens::Experience, &map);
        drawn(&insight, &scene, &map, Lang::En.words())
    });
    let all: BTreeSet<_> = all.filter(|(_, is_drawn)| *is_drawn).map(|(word, _)| word).collect();
    assert_eq!(all.len(), 13, "{all:?}");
    let map = test_map::journey("A + > B +");
    let (_, scene) = scene(Lens::Experience, &map);
    let legend = texts(&scene.legend(&map, Lang::En.words()).pieces(Pos::default(), 900.0).0);
    assert_eq!(legend, ["Positive", "Unbroken"]);
    let map = test_map::journey("A ? > B ?");
    let (_, scene) = self::scene(Lens::Experience, &map);
    let legend = texts(&scene.legend(&map, Lang::En.words()).pieces(Pos::default(), 900.0).0);
    assert_eq!(legend, ["?", "Not rated", "No break so far"], "nobody knows yet");
}

#[test]
fn r8_what_every_customer_meets_is_told_from_what_can_be_avoided() {
    let map = test_map::journey("A + > B - > D +; A > C + > D; E - > F +");
    let (_, scene) = scene(Lens::Reach, &map);
    let mark = |met: Met| {
        let mark = LensMark::Met(met, None);
        (0..scene.cards().len()).any(|card| scene.mark(card) == Some(&mark))
    };
    assert!(mark(Met::ByEveryone) && mark(Met::BySome));
    explains_what_it_draws(Lens::Reach, &map, Lang::En.words());
    let legend = scene.legend(&map, Lang::En.words()).pieces(Pos::default(), 900.0).0;
    let swatches = legend.iter().skip(1).filter_map(|piece| match piece {
        Piece::Rect { line: Some(line), .. } => Some(line.dash.is_some()),
        _ => None,
    });
    assert_eq!(swatches.collect::<Vec<_>>(), [false, true], "one is loud, the other outlined");
}

#[test]
fn r8_what_frays_at_an_end_is_told_from_where_the_thread_breaks() {
    let legend = |map: &str| {
        let map = test_map::journey(map);
        let (_, scene) = scene(Lens::Experience, &map);
        texts(&scene.legend(&map, Lang::En.words()).pieces(Pos::default(), 900.0).0)
    };
    let behind = legend("A + > B - > C + > D -");
    assert!(behind.contains(&"Breaks here".to_owned()) && behind.contains(&"Ends in a break".to_owned()));
    let first = legend("A + > B -");
    assert!(!first.contains(&"Breaks here".to_owned()) && first.contains(&"Ends in a break".to_owned()));
    assert!(!legend("A + > B - > C +").contains(&"Ends in a break".to_owned()));
}

fn sheet(lens: Lens, map: &Journey) -> Sheet {
    let (insight, scene) = scene(lens, map);
    Sheet::new(&scene, map, &insight, Lang::En.words(), ("It breaks.", ""))
}

/// Joins texts as they are read, from left to right and line by line, without hyphens, since a long word is broken
/// with one.
fn read(texts: &[String]) -> String {
    texts.concat().replace('-', "").chars().filter(|c| !c.is_whitespace()).collect()
}

fn titled(title: &str) -> Journey {
    let mut map = test_map::journey("A + > B -");
    test_map::edit(&mut map, Edit::Change(test_map::id("B"), Field::Title(title.into())));
    map
}

#[test]
fn the_worst_break_of_the_lunch_is_read_on_its_card() {
    let title = "How fast I am noticed and greeted";
    let map = samples::ALL[0].journey();
    assert!(map.touchpoints().any(|touchpoint| touchpoint.title == title) && !is_cut(title));
    for lens in Lens::ALL {
        let (insight, scene) = scene(lens, &map);
        let card = texts(&scene.card_pieces(6, &map, &insight, Lang::En.words()));
        assert!(read(&card).contains(&read(&[title.to_owned()])), "{lens:?}: {card:?}");
        assert!(!texts(&sheet(lens, &map).pieces).contains(&"Titles in full".to_owned()));
    }
}

#[test]
fn a_title_that_no_card_holds_is_listed_whole_by_its_number_below_the_map() {
    let title =
        "How fast I am noticed and greeted at the door,\nand by whom I am shown to a table near the window";
    let map = titled(title);
    for lens in Lens::ALL {
        let sheet = sheet(lens, &map);
        let all = texts(&sheet.pieces);
        let from = all.iter().position(|text| text == "Titles in full").expect("a heading");
        assert_eq!(all[from + 1], "2");
        assert_eq!(read(&all[from + 2..]), read(&[title.to_owned()]), "{lens:?}");
        assert!(all[..from].iter().any(|text| text.ends_with('…')), "on the card it is cut");
    }
}

#[test]
fn so_is_the_name_of_a_stage_that_its_band_does_not_hold() {
    let mut map = titled("B");
    let id = StageId::from_number(1);
    let name = "Before anybody has so much as thought of coming here".to_owned();
    let stage = Stage { id: id.clone(), name: name.clone(), order: 1, extra: Extra::default() };
    test_map::edit(&mut map, Edit::AddStage(stage));
    test_map::edit(&mut map, Edit::Change(test_map::id("B"), Field::Stage(Some(id))));
    let all = texts(&sheet(Lens::Experience, &map).pieces);
    assert_eq!(all.last(), Some(&name));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_title_is_whole_somewhere_in_a_picture(map in maps(6), lens in lenses()) {
        let all = texts(&sheet(lens, &map).pieces);
        let all = read(&all);
        for touchpoint in map.touchpoints() {
            let controls = touchpoint.title.replace(char::is_control, " ");
            prop_assert!(all.contains(&read(&[controls])), "{:?} in {all}", touchpoint.title);
        }
    }
}
