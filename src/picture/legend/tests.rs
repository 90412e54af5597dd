//! Checks that every kind that is drawn is explained, and that all of it has room.

use super::{mark::seen, *};
use crate::{
    insight::{ActionSign, Insight, LensMark, Level, Met, View},
    journey::{Edit, Field, merge, test_map},
    picture::{Scene, look::Sign},
    words::Lang,
};

/// Returns one of each kind, and all variants where a kind has several.
fn kinds() -> Vec<LegendKind> {
    let levels = [Level::Positive, Level::Recovered, Level::Neutral, Level::Negative, Level::Unrated];
    let look = Look { tone: Tone::Outlined(Level::Unrated), sign: Sign::Nobody };
    let threads = [ThreadKind::Whole, ThreadKind::Frayed, ThreadKind::Dotted];
    let mark = [LegendKind::Mark(look, LensMark::Actor(None))].into_iter();
    mark.chain(levels.map(LegendKind::Level))
        .chain(CardTold::ALL.map(LegendKind::Told))
        .chain(ActionSign::ALL.map(LegendKind::Action))
        .chain(threads.map(|kind| LegendKind::Thread(kind, Level::Negative)))
        .chain([LegendKind::Stub(Level::Negative), LegendKind::LeadsBack])
        .chain([
            LegendKind::Line(0, "Quick".to_owned()),
            LegendKind::Shade(vec![Level::Negative]),
            LegendKind::Gap,
        ])
        .collect()
}

/// Returns the place of a kind among all kinds. The match makes the compiler ask for a new kind, so that none is
/// left out above.
fn place(kind: &LegendKind) -> usize {
    match kind {
        LegendKind::Mark(..) => 0,
        LegendKind::Level(Level::Positive) => 1,
        LegendKind::Level(Level::Recovered) => 2,
        LegendKind::Level(Level::Neutral) => 3,
        LegendKind::Level(Level::Negative) => 4,
        LegendKind::Level(Level::Unrated) => 5,
        LegendKind::Told(CardTold::Answers) => 6,
        LegendKind::Told(CardTold::Assumed) => 7,
        LegendKind::Told(CardTold::Split) => 8,
        LegendKind::Told(CardTold::AsIf) => 9,
        LegendKind::Told(CardTold::Disputed) => 10,
        LegendKind::Action(ActionSign::Planned) => 11,
        LegendKind::Action(ActionSign::Overdue) => 12,
        LegendKind::Action(ActionSign::Done) => 13,
        LegendKind::Action(ActionSign::Unplanned) => 14,
        LegendKind::Thread(ThreadKind::Whole, _) => 15,
        LegendKind::Thread(ThreadKind::Frayed, _) => 16,
        LegendKind::Thread(ThreadKind::Dotted, _) => 17,
        LegendKind::Stub(_) => 18,
        LegendKind::LeadsBack => 19,
        LegendKind::Line(..) => 20,
        LegendKind::Shade(_) => 21,
        LegendKind::Gap => 22,
    }
}

fn legend(lang: Lang) -> Legend<'static> {
    let words = lang.words();
    let row = |kind: LegendKind| LegendRow::new(kind.clone(), &word(&kind, &Journey::new(""), words));
    Legend { rows: kinds().into_iter().map(row).collect(), words }
}

#[test]
fn every_kind_that_is_drawn_has_a_mark_and_a_word_of_its_own() {
    assert!(kinds().iter().map(place).eq(0..23), "each kind once");
    for legend in Lang::ALL.map(legend) {
        let mut drawn = Vec::new();
        for LegendRow { kind, word, .. } in &legend.rows {
            let mut mark = Vec::new();
            legend.mark(&mut mark, kind, Pos::default());
            assert!(!mark.is_empty() && !drawn.contains(&(mark.clone(), word.clone())), "{kind:?}");
            assert!(!word.is_empty() && !word.contains("legend-"), "{word}");
            assert!(drawn.iter().all(|(other, said)| *other != mark && said != word), "{kind:?}");
            drawn.push((mark, word.clone()));
        }
    }
}

#[test]
fn r8_what_every_customer_meets_and_what_every_one_of_a_segment_meets_look_different() {
    let drawn = [Met::ByEveryone, Met::ByAllOf(Vec::new()), Met::BySome].map(|met| {
        let mut mark = Vec::new();
        seen(&mut mark, Look::of(&LensMark::Met(met, None), Level::Negative), Pos::default());
        let lines = mark.into_iter().map(|piece| match piece {
            Piece::Rect { rect, line, .. } => (rect, line),
            other => panic!("{other:?}"),
        });
        lines.collect::<Vec<_>>()
    });
    let [every, of_segment, some] = drawn;
    assert!(every != of_segment && of_segment != some && every != some, "by outline, not by colour alone");
}

#[test]
fn all_words_fit_and_where_they_need_more_room_they_go_on_in_the_next_row() {
    for lang in Lang::ALL {
        let mut legend = legend(lang);
        let so_far = LegendKind::Thread(ThreadKind::Whole, Level::Unrated);
        let so_far = LegendRow::new(so_far.clone(), &word(&so_far, &Journey::new(""), legend.words));
        legend.rows.push(so_far);
        let (all, wide) = legend.pieces(Pos::new(10.0, 20.0), f32::INFINITY);
        let end = |piece: &Piece| match piece {
            Piece::Text { at, text, size, weight: Weight::Medium, anchor: Anchor::Start, .. } => {
                Some((text.clone(), at.x + font::width(text, *size, Weight::Medium)))
            }
            _ => None,
        };
        let ends: Vec<_> = all.iter().filter_map(end).collect();
        assert_eq!(ends.len(), legend.rows.len());
        assert!(ends.iter().all(|(text, end)| !text.ends_with('…') && *end < wide.max.x - 8.0));
        let (pieces, narrow) = legend.pieces(Pos::default(), 400.0);
        assert!(narrow.width() <= 400.0 && narrow.height() > wide.height());
        assert_eq!(pieces.len(), all.len());
    }
    let nothing = Legend { rows: Vec::new(), words: Lang::En.words() };
    assert_eq!(nothing.pieces(Pos::default(), 100.0).0, []);
}

#[test]
fn what_is_in_dispute_is_explained_as_long_as_something_is_though_all_else_that_is_seen_stays() {
    let base = test_map::journey("A +");
    let noted = |note: &str| {
        let change = Edit::Change(test_map::id("A"), Field::Note(note.to_owned()));
        base.apply(&[change]).expect("it is there")
    };
    let disputed = merge(Some(&base), &noted("Ours"), &noted("Theirs")).expect("one map").journey;
    let scene = Scene::new(&base, &Insight::of(&base, &View::default()));
    let explains = |map: &Journey| {
        let kind = LegendKind::Told(CardTold::Disputed);
        scene.legend(map, Lang::En.words()).rows.iter().any(|row| row.kind == kind)
    };
    assert!(explains(&disputed) && !explains(&base));
}
