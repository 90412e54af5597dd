//! The laws of tidying up, over maps as people draw them and as nobody would.

use std::collections::BTreeMap;

use polku::{
    format::samples,
    insight::{Insight, View},
    journey::{Edit, Extra, Field, Journey, Point, Stage, StageId, Touchpoint, TouchpointId, Transition},
    picture::{Rect, Scene, arrange},
};
use proptest::{collection::vec, prelude::*};

use crate::{generator, odd_maps::maps};

fn tidied(map: &Journey) -> Journey {
    let edits: Vec<_> = arrange(map).into_iter().map(|(id, at)| Edit::Change(id, Field::At(at))).collect();
    assert_eq!(edits.len(), map.len());
    map.apply(&edits).expect("in range")
}

fn scene(map: &Journey) -> Scene {
    Scene::new(map, &Insight::of(map, &View::default()))
}

fn numbers(map: &Journey) -> Vec<TouchpointId> {
    Insight::of(map, &View::default()).touchpoints.into_iter().map(|judged| judged.id).collect()
}

fn places(map: &Journey) -> BTreeMap<TouchpointId, Point> {
    map.touchpoints().map(|touchpoint| (touchpoint.id.clone(), touchpoint.at)).collect()
}

fn check(map: &Journey) -> Result<(), TestCaseError> {
    let tidy = tidied(map);
    let scene = scene(&tidy);
    for (place, one) in scene.cards().iter().enumerate() {
        let mut others = scene.cards()[place + 1..].iter();
        prop_assert!(others.all(|other| !one.rect.grown(7.0).overlaps(other.rect)));
    }
    let bands: Vec<Rect> = scene.bands().iter().map(|band| band.rect).collect();
    for (place, one) in bands.iter().enumerate() {
        prop_assert!(bands[place + 1..].iter().all(|other| !one.overlaps(*other)));
        let is_left = |other: &Rect| one.max.x < other.min.x;
        prop_assert!(bands[place + 1..].iter().all(is_left), "in the order of the stages: {bands:?}");
    }
    let loose = tidy.touchpoints().filter(|touchpoint| touchpoint.stage.is_none());
    for card in loose.map(|t| Rect::new(t.at.x as f32, t.at.y as f32, 184.0, 82.0)) {
        prop_assert!(bands.iter().all(|band| !band.overlaps(card)), "no stage, and in a band");
    }
    prop_assert_eq!(numbers(&tidy), numbers(map));
    prop_assert_eq!(places(&tidied(&tidy)), places(&tidy), "twice");
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn nothing_overlaps_nothing_is_renumbered_and_twice_is_once(map in maps(60)) {
        check(&map)?;
    }

    #[test]
    fn any_journey_can_be_tidied(map in generator::journey()) {
        check(&map)?;
    }

    /// The stages have these lengths, and one chain leads through all of them.
    #[test]
    fn one_more_at_the_end_of_a_stage_moves_nothing_before_it_and_no_other_stage_up_or_down(
        lengths in vec(0..30usize, 1..7),
        stage in 0..7usize,
        between in any::<bool>(),
    ) {
        let map = tidied(&chain(&lengths));
        let stage = stage % lengths.len();
        let before: usize = lengths[..=stage].iter().sum();
        let more = tidied(&one_more(&map, before, stage, between));
        let (then, now) = (places(&map), places(&more));
        for number in 0..map.len() {
            let id = TouchpointId::from_number(number as u64);
            prop_assert_eq!(then[&id].y, now[&id].y);
            if number < before {
                prop_assert_eq!(then[&id].x, now[&id].x);
            }
        }
    }
}

fn chain(lengths: &[usize]) -> Journey {
    let mut edits = Vec::new();
    let mut number = 0;
    for (stage, &length) in lengths.iter().enumerate() {
        let id = StageId::from_number(stage as u64);
        let (name, order, extra) = (format!("Stage {stage}"), stage as i64, Extra::default());
        edits.push(Edit::AddStage(Stage { id: id.clone(), name, order, extra }));
        for _ in 0..length {
            let at = Point::new(0, 10 * number as i32);
            let mut touchpoint = Touchpoint::new(TouchpointId::from_number(number), "", at);
            touchpoint.stage = Some(id.clone());
            edits.push(Edit::Add(touchpoint));
            if number > 0 {
                edits.push(connect(number - 1, number));
            }
            number += 1;
        }
    }
    Journey::new("").apply(&edits).unwrap()
}

fn connect(from: u64, to: u64) -> Edit {
    Edit::Connect(TouchpointId::from_number(from), TouchpointId::from_number(to), Transition::default())
}

/// Adds a touchpoint after the last one of a stage, which is the touchpoint number `before`; with `between` it
/// stands between that one and the next.
fn one_more(map: &Journey, before: usize, stage: usize, between: bool) -> Journey {
    let (last, next, new) = (before as u64, before as u64 + 1, 1_000_000);
    let mut touchpoint = Touchpoint::new(TouchpointId::from_number(new), "", Point::new(900, 900));
    touchpoint.stage = Some(StageId::from_number(stage as u64));
    let mut edits = vec![Edit::Add(touchpoint)];
    if before > 0 {
        edits.push(connect(last - 1, new));
    }
    if between && before > 0 && before < map.len() {
        let [from, to] = [last - 1, next - 1].map(TouchpointId::from_number);
        edits.extend([Edit::Disconnect(from, to), connect(new, next - 1)]);
    }
    map.apply(&edits).unwrap()
}

#[test]
fn a_sample_is_tidy_as_it_is_or_stays_in_its_order() {
    for sample in samples::ALL {
        check(&sample.journey()).unwrap();
    }
}

#[test]
fn touchpoints_without_stage_or_connection_keep_their_numbers_in_several_columns() {
    let add = |n: u64| {
        let at = Point::new(37 * (n * 7_919 % 100) as i32, 11 * (n % 7) as i32);
        Edit::Add(Touchpoint::new(TouchpointId::from_number(n), "", at))
    };
    let map = Journey::new("").apply(&(0..100).map(add).collect::<Vec<_>>()).unwrap();
    check(&map).unwrap();
}

#[test]
fn a_loop_longer_than_a_column_keeps_its_numbers() {
    let mut map = chain(&[20]);
    map = map.apply(&[connect(19, 0)]).unwrap();
    check(&map).unwrap();
    let straight = tidied(&chain(&[20]));
    assert_ne!(places(&tidied(&map)), places(&straight));
}

#[test]
fn columns_stay_as_high_as_they_are() {
    let (of_64, of_65) = (chain(&[20, 44]), chain(&[20, 45]));
    let highest = |map: &Journey| map.touchpoints().map(|touchpoint| touchpoint.at.y).max();
    assert_eq!(highest(&tidied(&of_64)), Some(48 + 7 * 120));
    assert_eq!(highest(&tidied(&of_65)), Some(48 + 15 * 120));
    assert_eq!(highest(&tidied(&one_more(&tidied(&of_64), 64, 1, false))), Some(48 + 7 * 120));
}

#[test]
fn a_stage_without_cards_keeps_its_column_free() {
    let scene = scene(&tidied(&chain(&[2, 0, 3, 0])));
    let sides: Vec<_> = scene.bands().iter().map(|band| (band.rect.min.x, band.is_empty)).collect();
    assert_eq!(sides, [(6.0, false), (222.0, true), (438.0, false), (654.0, true)]);
}
