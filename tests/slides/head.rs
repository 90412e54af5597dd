//! The head and the foot of the first slide: a logo, the day, and a line of the user's own.

use polku::{
    format::{
        self, ExportOptions,
        slides::{Deck, Slide, SlideShape},
    },
    journey::{Day, Edit, Field, MapField, test_map},
    picture::{Letterhead, Piece, Theme},
    words::Lang,
};

use super::{options, parts::written};

/// Returns where a text of the first slide stands.
fn baseline(deck: &Deck, said: &str) -> f32 {
    let texts = deck.slides[0].sheet().pieces.into_iter().filter_map(|piece| match piece {
        Piece::Text { at, text, .. } if text == said => Some(at.y),
        _ => None,
    });
    texts.last().unwrap_or_else(|| panic!("no {said}"))
}

#[test]
fn a_logo_and_a_line_of_ones_own_stand_on_the_first_slide() {
    let square =
        "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'><rect width='40' height='20'/></svg>";
    let drawn = format::png::png(square, 1.0).expect("small enough");
    let map = test_map::journey("A + > B -");
    for logo in [square.as_bytes(), &drawn] {
        let logo = Some(format::logo::read(logo).expect("a logo"));
        let letterhead = Letterhead { logo, line: "Made by <us>".to_owned(), ..Letterhead::default() };
        let (parts, deck) = written(&map, &ExportOptions { letterhead, ..options(Lang::En, Theme::Light) });
        parts.check(&deck);
        let [first, second] = [0, 1].map(|place| parts.0[&parts.slides()[place]].clone());
        assert!(parts.0["ppt/media/logo.png"].contains("PNG"));
        assert!(first.contains("r:embed=\"rId2\"") && first.contains("Made by &lt;us&gt;"));
        assert!(!second.contains("r:embed") && !second.contains("Made by"));
        let [title, foot] =
            [deck.slides[0].name().as_str(), "Made by <us>"].map(|text| baseline(&deck, text));
        assert!(title < 60.0 && foot > 500.0, "a title at the head, the line at the foot: {title} {foot}");
    }
}

#[test]
fn the_day_and_ones_own_line_are_a_line_each_and_a_long_one_is_told_in_full_behind() {
    let line = ["Palvelumuotoilun työpaja asiakaskokemuksen johtoryhmälle"; 4].join(", ");
    let letterhead = Letterhead {
        line: line.clone(),
        date: Day::new("2026-11-29").expect("a day"),
        ..Letterhead::default()
    };
    let options = ExportOptions { letterhead, ..options(Lang::En, Theme::Light) };
    let (parts, deck) = written(&test_map::journey("A + > B -"), &options);
    parts.check(&deck);
    let text = |shape: &SlideShape| match shape {
        SlideShape::Text(text) => text.paragraphs.iter().map(|it| it.text.clone()).collect(),
        _ => Vec::new(),
    };
    let [day, cut]: [String; 2] = text(&deck.slides[0].shapes[0]).try_into().expect("two lines");
    assert!(day.contains("2026") && !day.contains("työpaja"), "{day}");
    assert!(cut.starts_with("Palvelumuotoilun") && cut.ends_with('…'), "{cut}");
    assert!(deck.slides.iter().flat_map(|slide| &slide.shapes).flat_map(text).any(|it| it == line));
}

#[test]
fn a_title_of_which_nothing_is_seen_is_told_as_none() {
    for blank in ["\u{200b}", "\u{61c}\u{ffff}", " \u{feff}\n"] {
        let mut map = test_map::journey("A -");
        test_map::edit(&mut map, Edit::Describe(MapField::Title(blank.to_owned())));
        test_map::edit(&mut map, Edit::Change(test_map::id("A"), Field::Title(blank.to_owned())));
        let (parts, deck) = written(&map, &options(Lang::En, Theme::Light));
        parts.check(&deck);
        let words = Lang::En.words();
        let names: Vec<_> = deck.slides.iter().map(Slide::name).collect();
        assert_eq!(names[0], words.map_title(""), "{blank:?}");
        assert!(names.contains(&format!("1  {}", words.touchpoint_title(""))), "{blank:?}: {names:?}");
    }
}
