//! The templates and the lists of what is often forgotten: each is a map as Polku writes it, tidy and not rated,
//! and says the same in every language.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use polku::{
    format::{
        map,
        templates::{self, Template},
    },
    journey::{Journey, is_same_name},
    picture::{arrange, card_rect},
    words::Lang,
};

/// Returns every map of the templates, each with the name of its files before the language.
fn maps(lang: Lang) -> impl Iterator<Item = (String, Journey)> {
    templates::ALL.iter().flat_map(move |template| {
        let lists = template.forgotten(lang).map(|list| (format!("{}.forgotten", template.about), list));
        std::iter::once((template.about.to_owned(), template.journey(lang))).chain(lists)
    })
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/templates")
}

fn ids(map: &Journey) -> BTreeSet<String> {
    let stages = map.stages().iter().map(|stage| stage.id.to_string());
    let actors = map.actors().iter().map(|actor| actor.id.to_string());
    let segments = map.segments().iter().map(|segment| segment.id.to_string());
    let touchpoints = map.touchpoints().map(|touchpoint| touchpoint.id.to_string());
    stages.chain(actors).chain(segments).chain(touchpoints).collect()
}

/// Returns each template that has a list of what is often forgotten, with its map and that list.
fn listed(lang: Lang) -> impl Iterator<Item = (&'static Template, Journey, Journey)> {
    let pair = move |template: &'static Template| {
        Some((template, template.journey(lang), template.forgotten(lang)?))
    };
    templates::ALL.iter().filter_map(pair)
}

#[test]
fn every_template_saves_to_the_same_bytes() {
    for (lang, (name, map)) in Lang::ALL.into_iter().flat_map(|lang| maps(lang).map(move |map| (lang, map))) {
        let file = folder().join(format!("{name}.{}.ron", lang.code()));
        assert_eq!(map::write(&map), fs::read_to_string(file).expect("its file"), "{name} {lang:?}");
    }
}

#[test]
fn every_file_in_the_folder_is_of_a_template() {
    let count = fs::read_dir(folder()).expect("the folder").count();
    let known: usize = Lang::ALL.into_iter().map(|lang| maps(lang).count()).sum();
    assert_eq!(count, known);
}

#[test]
fn nothing_of_a_template_is_rated_and_all_of_it_is_in_a_stage() {
    for (name, map) in Lang::ALL.into_iter().flat_map(maps) {
        for touchpoint in map.touchpoints() {
            assert!(touchpoint.ratings.is_empty() && touchpoint.dots.is_empty(), "{name}");
            assert!(!touchpoint.title.trim().is_empty() && touchpoint.stage.is_some(), "{name}");
        }
        let titles: BTreeSet<_> = map.touchpoints().map(|touchpoint| &touchpoint.title).collect();
        assert_eq!(titles.len(), map.len(), "{name}: no title twice");
    }
}

#[test]
fn a_template_is_tidy_as_it_is_and_nothing_overlaps() {
    for (name, map) in Lang::ALL.into_iter().flat_map(maps) {
        for (id, at) in arrange(&map) {
            assert_eq!(map.touchpoint(&id).unwrap().at, at, "{name}: {}", map.touchpoint(&id).unwrap().title);
        }
        let cards: Vec<_> = map.touchpoints().map(|touchpoint| card_rect(touchpoint.at)).collect();
        for (place, one) in cards.iter().enumerate() {
            assert!(cards[place + 1..].iter().all(|other| !one.overlaps(*other)), "{name}");
        }
    }
}

#[test]
fn a_template_says_the_same_in_every_language() {
    for (english, finnish) in maps(Lang::En).zip(maps(Lang::Fi)) {
        assert_eq!(ids(&english.1), ids(&finnish.1), "{}", english.0);
        for touchpoint in english.1.touchpoints() {
            let other = finnish.1.touchpoint(&touchpoint.id).expect("the same ids");
            assert_eq!((&touchpoint.stage, touchpoint.at), (&other.stage, other.at), "{}", touchpoint.title);
            assert_eq!((&touchpoint.channels, &touchpoint.actors), (&other.channels, &other.actors));
            assert_ne!(touchpoint.title, other.title, "{}: not translated", english.0);
        }
        let connections = |map: &Journey| map.transitions().count();
        assert_eq!(connections(&english.1), connections(&finnish.1), "{}", english.0);
    }
}

#[test]
fn what_is_forgotten_is_in_the_stages_of_its_template_and_not_in_it_already() {
    for (template, map, list) in Lang::ALL.into_iter().flat_map(listed) {
        assert_eq!(map.stages(), list.stages(), "{}", template.about);
        assert!(list.actors().is_empty() && list.transitions().count() == 0, "{}", template.about);
        assert!(list.touchpoints().all(|touchpoint| touchpoint.actors.is_empty()), "{}", template.about);
        for forgotten in list.touchpoints() {
            let is_it = |other: &str| is_same_name(&forgotten.title, other);
            assert!(!map.touchpoints().any(|it| is_it(&it.title)), "{}", forgotten.title);
            assert!(map.touchpoint(&forgotten.id).is_none(), "{}: an id twice", forgotten.title);
        }
    }
}
