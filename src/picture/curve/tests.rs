//! The curve by example: gaps, shading, a line for each segment, and that nothing of it covers another or is cut.

use super::*;
use crate::{
    insight::View,
    journey::{
        Answer, Case, CaseId, Day, Edit, Item, Moment, RecoveryStep,
        test_map::{self, segmented},
    },
    words::Lang,
};

const WIDTH: f32 = 900.0;

fn drawn(map: &Journey, widest: f32) -> Sheet {
    let insight = Insight::of(map, &View::default());
    Sheet::of_curve(map, &insight, Lang::En.words(), widest).expect("a curve")
}

fn texts(sheet: &Sheet) -> impl Iterator<Item = (&str, Rect)> {
    sheet.pieces.iter().filter_map(|piece| match piece {
        Piece::Text { text, at, size, weight, anchor, .. } => {
            let wide = font::width(text, *size, *weight);
            let left = match anchor {
                Anchor::Start => 0.0,
                Anchor::Middle => wide / 2.0,
                Anchor::End => wide,
            };
            Some((text.as_str(), Rect::new(at.x - left, at.y - 0.75 * size, wide, 0.97 * size)))
        }
        _ => None,
    })
}

/// Returns the strokes of the curve, without those of its legend, which lie below it.
fn strokes(sheet: &Sheet) -> Vec<(&[Pos], Option<[f32; 2]>)> {
    let foot = texts(sheet).find(|(text, _)| *text == "1").expect("a number").1.max.y;
    let stroke = |piece| match piece {
        &Piece::Path { ref points, line } if line.role == Role::Muted && points[0].y < foot => {
            Some((&points[..], line.dash))
        }
        _ => None,
    };
    sheet.pieces.iter().filter_map(stroke).collect()
}

fn shades(sheet: &Sheet) -> Vec<Role> {
    let shade = |piece: &Piece| match piece {
        Piece::Rect { fill: Some(role @ (Role::NegativeWash | Role::NeutralWash)), line: None, .. } => {
            Some(*role)
        }
        _ => None,
    };
    sheet.pieces.iter().filter_map(shade).collect()
}

/// Returns the shades in the legend, which have edges.
fn shades_explained(sheet: &Sheet) -> Vec<Role> {
    let shade = |piece: &Piece| match piece {
        Piece::Rect {
            fill: Some(role @ (Role::NegativeWash | Role::NeutralWash)), line: Some(_), ..
        } => Some(*role),
        _ => None,
    };
    sheet.pieces.iter().filter_map(shade).collect()
}

#[test]
fn r9_each_segment_in_target_has_a_line_with_a_mark_and_a_name_of_its_own() {
    let map = segmented("A +; B -; C +", &["Quick!: A-", "Calm!: B+", "Loud: C-"]);
    let sheet = drawn(&map, WIDTH);
    let strokes = strokes(&sheet);
    assert_eq!(strokes.len(), 2);
    assert_ne!(strokes[0].1, strokes[1].1, "they differ without colour");
    let count = |name: &str| texts(&sheet).filter(|(text, _)| *text == name).count();
    assert_eq!(["Quick", "Calm", "Loud"].map(count), [2, 2, 0], "at its line, and in the legend");
    // Where both are positive, neither line covers the other.
    let end = |points: &[Pos]| points[points.len() - 1];
    assert!((end(strokes[0].0).y - end(strokes[1].0).y).abs() > 10.0);
}

#[test]
fn r9_what_a_segment_did_not_rate_is_a_gap_in_its_line_alone() {
    let map = segmented("A; B; C", &["Quick!: A+ C+", "Calm!: A+ B+ C+"]);
    let sheet = drawn(&map, WIDTH);
    let strokes = strokes(&sheet);
    let dashes: Vec<_> = strokes.iter().map(|(_, dash)| *dash).collect();
    assert_eq!(dashes, [dashes[0], dashes[0], dashes[2]], "two pieces of one line, and one that is whole");
    let has = |word: &str| texts(&sheet).any(|(text, _)| text == word);
    assert!(has("Gap: not rated") && !has("Shaded: a break"), "the legend says what is drawn, and no more");
}

#[test]
fn r9_what_breaks_for_somebody_is_shaded_as_its_worst() {
    let map = segmented("A; B; C", &["Quick!: A- B+ C+", "Calm!: A+ B0 C+"]);
    let sheet = drawn(&map, WIDTH);
    assert_eq!(shades(&sheet), [Role::NegativeWash, Role::NeutralWash]);
    assert!(texts(&sheet).any(|(text, _)| text == "Shaded: a break"));
    assert_eq!(shades_explained(&sheet), [Role::NegativeWash, Role::NeutralWash]);
    let one = drawn(&test_map::journey("A + > B 0"), WIDTH);
    assert_eq!(shades_explained(&one), [Role::NeutralWash], "no colour is explained that is not drawn");
    assert!(shades(&drawn(&test_map::journey("A + > B +"), WIDTH)).is_empty());
}

#[test]
fn r13_r19_the_legend_says_what_positive_alone_does_not() {
    let mut case = Case::new(CaseId::from_number(1), test_map::id("A"));
    case.steps = RecoveryStep::ALL.to_vec();
    case.solved = Moment::new("2026-11-24").expect("a moment");
    case.follow_up.done = Day::new("2026-11-25").expect("a day");
    case.follow_up.satisfied = Some(Answer::Yes);
    let broken = test_map::journey("A - > B 0 > C +");
    let recovered = broken.apply(&[Edit::Put(Item::Case(case).into())]).expect("it can be");
    let says = |map: &Journey, mended: &[&str]| {
        let mended = mended.iter().map(|id| test_map::id(id)).collect();
        let insight = Insight::of(map, &View { mended, ..View::default() });
        let sheet = Sheet::of_curve(map, &insight, Lang::En.words(), WIDTH).expect("a curve");
        ["Recovered", "As if mended"].map(|word| texts(&sheet).any(|(text, _)| text == word))
    };
    assert_eq!(says(&recovered, &[]), [true, false]);
    assert_eq!(says(&broken, &["B"]), [false, true]);
    assert_eq!(says(&broken, &[]), [false, false]);
}

#[test]
fn r9_where_nothing_is_rated_there_is_no_curve() {
    for map in [test_map::journey("A ? > B ?"), Journey::new("Empty")] {
        let insight = Insight::of(&map, &View::default());
        assert_eq!(Sheet::of_curve(&map, &insight, Lang::En.words(), WIDTH), None);
    }
}

/// Returns a journey of this many touchpoints and segments, with names and titles longer than their room.
fn large(touchpoints: usize, segments: usize) -> Journey {
    let long = "whose title goes on for longer than there is room";
    let marks = ["+", "-", "0", "?", "+"];
    let steps = (0..touchpoints).map(|at| format!("{at} {long} {}", marks[at % 5])).collect::<Vec<_>>();
    let names: Vec<_> =
        (0..segments).map(|at| format!("Customers who are in {at} hurries at once!")).collect();
    let names: Vec<_> = names.iter().map(String::as_str).collect();
    segmented(&steps.join(" > "), &names)
}

#[test]
fn nothing_is_cut_and_no_text_covers_another_however_large_the_journey_is() {
    for (touchpoints, segments) in [(1, 0), (2, 1), (3, 2), (15, 3), (60, 9), (700, 2)] {
        let map = large(touchpoints, segments);
        for widest in [420.0, 900.0, 4_000.0] {
            let sheet = drawn(&map, widest);
            assert!(sheet.width <= widest && sheet.pieces.len() < 2_000, "{}", sheet.width);
            let all: Vec<_> = texts(&sheet).filter(|(text, _)| !text.is_empty() && *text != "?").collect();
            let edge = Rect::new(0.0, 0.0, sheet.width, sheet.height);
            for (place, (text, room)) in all.iter().enumerate() {
                assert!(edge.contains_rect(*room), "{text}: {room:?}");
                for (other, its) in &all[place + 1..] {
                    assert!(!room.overlaps(*its), "{touchpoints}, {segments}, {widest}: {text}, {other}");
                }
            }
        }
    }
}

#[test]
fn r9_the_words_of_peak_and_end_stand_apart_however_near_the_two_are() {
    for count in [2, 10, 100, 300] {
        let steps: Vec<_> =
            (1..=count).map(|at| format!("{at} {}", if at + 1 == count { "-" } else { "+" })).collect();
        let map = test_map::journey(&steps.join(" > "));
        let insight = Insight::of(&map, &View::default());
        for words in Lang::ALL.map(Lang::words) {
            let sheet = Sheet::of_curve(&map, &insight, words, WIDTH).expect("a curve");
            let room = |name: &str| {
                let word = words.text(name);
                texts(&sheet).find(|(text, _)| *text == word).expect("it is said").1
            };
            let (peak, end) = (room("curve-peak-here"), room("curve-end-here"));
            assert!(end.min.x - peak.max.x >= 7.9 && peak.min.x > 0.0, "{count}: {peak:?}, {end:?}");
            assert!(end.max.x <= sheet.width);
        }
    }
}

#[test]
fn r9_of_three_lines_the_third_has_its_own_mark_and_name_also_where_it_stands_alone() {
    let map = segmented("A; B; C", &["Quick!: A+ B-", "Calm!: A+ B+", "Loud!: A- C+"]);
    let insight = Insight::of(&map, &View::default());
    let whole = drawn(&map, WIDTH);
    let parts = Sheet::of_curves(&map, &insight, Lang::En.words(), (WIDTH, 400.0));
    assert_eq!(parts.len(), 2);
    let dashes = |sheet: &Sheet| strokes(sheet).iter().map(|(_, dash)| *dash).collect::<Vec<_>>();
    assert_eq!([dashes(&parts[0]), dashes(&parts[1])].concat(), dashes(&whole));
    assert!(texts(&parts[1]).any(|(text, _)| text == "Loud"), "{:?}", texts(&parts[1]).collect::<Vec<_>>());
}
