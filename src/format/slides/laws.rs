//! Laws that hold for the slides of any map, however long its texts are and wherever its touchpoints lead.

mod maps;
mod shapes;

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::{
    Deck, Slide,
    slide::{HEIGHT, Paragraph, SMALLEST, SlideShape, WIDTH},
};
use crate::{
    format::{self, ExportOptions, Scale, pdf::Paper},
    insight::{Insight, Lens, View},
    journey::{Journey, Voice},
    picture::{Letterhead, Rect, Theme},
    words::Lang,
};
use maps::{map, text};
use shapes::{ShapeShown, shown};

fn options(line: &str, lang: Lang) -> ExportOptions {
    let (view, lens) = (View::default(), Lens::Experience);
    let square =
        "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='20'><rect width='90' height='20'/></svg>";
    let logo = format::logo::read(square.as_bytes()).expect("a logo");
    let logo = Some(logo).filter(|_| !line.is_empty());
    let letterhead = Letterhead { logo, line: line.to_owned(), ..Letterhead::default() };
    let (scale, theme) = (Scale::Exactly(1.0), Theme::Light);
    ExportOptions { view, lens, lang, theme, scale, paper: Paper::A4, letterhead }
}

fn deck(map: &Journey, line: &str, lang: Lang) -> Deck {
    format::deck(map, &options(line, lang)).expect("few enough")
}

/// Returns a text without what wrapping changes.
fn bare(text: &str) -> String {
    Paragraph::new(text, SMALLEST).text.split_whitespace().collect()
}

/// Returns everything that slides say: texts in order, then each column of the tables, then titles.
fn said(deck: &Deck) -> String {
    let mut columns: BTreeMap<(&str, usize), String> = BTreeMap::new();
    let body = deck.slides.iter().flat_map(|slide| &slide.shapes).flat_map(|shape| match shape {
        SlideShape::Text(text) => text.paragraphs.iter().map(|it| bare(&it.text)).collect(),
        SlideShape::Card(card) => card.paragraphs.iter().map(|it| bare(&it.text)).collect(),
        SlideShape::Table(table) => {
            let cells = table.rows[1..].iter().flat_map(|row| row.cells.iter().enumerate());
            for (at, cell) in cells {
                *columns.entry((&table.says, at)).or_default() += &bare(cell);
            }
            Vec::new()
        }
        _ => Vec::new(),
    });
    let body: String = body.collect();
    let titles: Vec<_> = deck.slides.iter().map(|slide| bare(&slide.name())).collect();
    let columns: Vec<_> = columns.into_values().collect();
    [&[body][..], &columns, &titles].concat().join("\n")
}

/// Returns what the slides of a map must say: more about a break than about other touchpoints.
fn told(map: &Journey, insight: &Insight) -> Vec<String> {
    let words = Lang::En.words();
    let mut whole = vec![map.about().title.clone(), map.about().promise.clone()];
    whole.push(words.verdict_sentence(insight, map));
    for judged in &insight.touchpoints {
        let touchpoint = map.touchpoint(&judged.id).expect("one of the map");
        whole.push(touchpoint.title.clone());
        let stage = touchpoint.stage.as_ref().and_then(|id| map.stage(id));
        whole.extend(stage.map(|stage| stage.name.clone()));
        if judged.level.breaks() {
            whole.push(touchpoint.note.clone());
            let actors = map.actors().iter().filter(|it| touchpoint.actors.contains(&it.id));
            whole.extend(actors.map(|actor| actor.name.clone()));
            let actions = map.actions().filter(|it| it.touchpoint.as_ref() == Some(&judged.id));
            whole.extend(actions.map(|action| action.what.clone()));
            let groups = touchpoint.ratings.iter().filter(|(key, _)| key.voice == Voice::Customer);
            whole.extend(groups.map(|(key, _)| key.group().to_owned()));
            whole.extend(insight.met(judged.number).map(|met| words.met(&met, map)));
        }
    }
    whole
}

fn check(slide: &Slide) -> Result<(), TestCaseError> {
    let whole = Rect::new(0.0, 0.0, WIDTH, HEIGHT).grown(0.1);
    let name = slide.name();
    let shown = shown(slide);
    for ShapeShown { rect, needed, smallest, says, is_text } in &shown {
        prop_assert!(whole.contains_rect(*rect), "{name}: {says} {rect:?}");
        prop_assert!(*needed <= rect.height() + 0.1, "{name}: {says} needs {needed} in {rect:?}");
        prop_assert!(*smallest >= SMALLEST, "{name}: {says} {smallest}");
        prop_assert!(!is_text || rect.width() > 0.0 || says.trim().is_empty(), "{name}: {says}");
    }
    let texts: Vec<_> = shown.iter().filter(|it| it.is_text).collect();
    for (place, one) in texts.iter().enumerate() {
        for other in &texts[..place] {
            let lies_over = one.rect.grown(-0.1).overlaps(other.rect.grown(-0.1));
            prop_assert!(!lies_over, "{name}: {} {:?} {} {:?}", one.says, one.rect, other.says, other.rect);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 32, ..ProptestConfig::default() })]

    #[test]
    fn nothing_leaves_its_shape_or_its_slide_and_no_text_lies_over_another(
        map in map(), line in text(), is_english in any::<bool>(),
    ) {
        let lang = if is_english { Lang::En } else { Lang::Fi };
        for slide in &deck(&map, &line, lang).slides {
            check(slide)?;
        }
    }

    #[test]
    fn whatever_is_said_of_the_map_is_somewhere_whole(map in map(), line in text()) {
        let said = said(&deck(&map, &line, Lang::En));
        for text in told(&map, &Insight::of(&map, &View::default())).into_iter().chain([line]) {
            prop_assert!(said.contains(&bare(&text)), "{text}");
        }
    }
}
