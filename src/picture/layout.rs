//! Tidying up: stages are columns from left to right, each stage's cards in journey order. A long stage
//! goes on in further columns; touchpoints without a stage come last, or first where the journey starts
//! with one. Nothing overlaps and everything stays within range. A card more moves only what comes
//! behind it, except where it gives a stage that is no chain a further column, and at the few sizes where
//! columns double their height.

use std::collections::HashMap;

use crate::{
    insight::{Insight, View},
    journey::{Journey, Point, StageId, TouchpointId},
};

/// The first card's place and the way from one to the next, on the grid of 8.
const FIRST: Point = Point::new(16, 48);
const COLUMN: i32 = 216;
const ROW: i32 = 120;
/// The height of a column, in cards, on a map of up to its square of cards.
const ROWS: usize = 8;

/// Where every touchpoint goes, in journey order.
pub fn arrange(journey: &Journey) -> Vec<(TouchpointId, Point)> {
    let rows = rows(journey.len());
    let mut placed = Vec::with_capacity(journey.len());
    let mut left = 0;
    for group in groups(journey) {
        let columns = group.len().div_ceil(rows);
        let down = is_chain(journey, &group);
        for (place, id) in group.into_iter().enumerate() {
            let (column, row) =
                if down { (place / rows, place % rows) } else { (place % columns, place / columns) };
            let x = FIRST.x + COLUMN * (left + column) as i32;
            placed.push((id, Point::new(x, FIRST.y + ROW * row as i32)));
        }
        left += columns;
    }
    placed
}

/// Doubled until as many columns as rows would hold them all.
fn rows(touchpoints: usize) -> usize {
    let mut rows = ROWS;
    while rows * rows < touchpoints {
        rows *= 2;
    }
    rows
}

/// The touchpoints of each stage, each in journey order (R7). Those without a stage come last; where the
/// journey starts with one of them, first, so that it is read from left to right.
fn groups(journey: &Journey) -> Vec<Vec<TouchpointId>> {
    let place: HashMap<&StageId, usize> =
        journey.stages().iter().enumerate().map(|(place, stage)| (&stage.id, place)).collect();
    let mut groups = vec![Vec::new(); place.len() + 1];
    let mut starts_without = false;
    for judged in Insight::of(journey, &View::default()).touchpoints {
        let stage = journey.touchpoint(&judged.id).and_then(|touchpoint| touchpoint.stage.as_ref());
        let group = stage.and_then(|stage| place.get(stage)).copied().unwrap_or(place.len());
        if judged.number == 1 && group == place.len() {
            starts_without = true;
        }
        groups[group].push(judged.id);
    }
    if starts_without {
        groups.rotate_right(1);
    }
    groups
}

/// Only a chain can go down one column and on in the next: without connections the order is read row
/// by row (R7), and tidying up must not renumber.
fn is_chain(journey: &Journey, group: &[TouchpointId]) -> bool {
    group.windows(2).all(|pair| journey.after(&pair[0]).contains(&&pair[1]))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::journey::{Edit, Extra, Field, Stage, Touchpoint, sketch};

    fn map(touchpoints: usize, stages: usize) -> Journey {
        let mut edits = Vec::new();
        for number in 0..stages {
            let id = StageId::from_number(number as u64);
            let order = number as i64;
            edits.push(Edit::AddStage(Stage { id, name: String::new(), order, extra: Extra::default() }));
        }
        for number in 0..touchpoints {
            let id = TouchpointId::from_number(number as u64);
            let mut touchpoint = Touchpoint::new(id, "", Point::new(0, number as i32));
            touchpoint.stage = (stages > 0).then(|| StageId::from_number((number % stages) as u64));
            edits.push(Edit::Add(touchpoint));
        }
        Journey::new("").apply(&edits).expect("a map")
    }

    fn arranged(journey: &Journey) -> Journey {
        let edits: Vec<_> =
            arrange(journey).into_iter().map(|(id, at)| Edit::Change(id, Field::At(at))).collect();
        journey.apply(&edits).expect("in range")
    }

    #[test]
    fn stages_are_columns_in_their_order() {
        let at: Vec<_> = arrange(&map(6, 3)).into_iter().map(|(_, at)| (at.x, at.y)).collect();
        assert_eq!(at, [(16, 48), (16, 168), (232, 48), (232, 168), (448, 48), (448, 168)]);
    }

    #[test]
    fn a_chain_goes_on_in_the_next_column() {
        let chain = (0..10).map(|n| format!("{n:02} +")).collect::<Vec<_>>().join(" > ");
        let at: Vec<_> = arrange(&sketch::journey(&chain)).into_iter().map(|(_, at)| (at.x, at.y)).collect();
        assert_eq!(at[7..], [(16, 888), (232, 48), (232, 168)]);
    }

    #[test]
    fn ten_thousand_in_one_stage_stay_apart_and_in_range() {
        for stages in [0, 1, 7] {
            let placed = arrange(&map(10_000, stages));
            let apart: HashSet<_> = placed.iter().map(|(_, at)| *at).collect();
            assert_eq!(apart.len(), 10_000);
            assert!(placed.iter().all(|(_, at)| at.is_within_range()));
        }
    }

    #[test]
    fn tidying_up_twice_changes_nothing_more_and_renumbers_nothing() {
        for map in [map(30, 2), map(100, 3), sketch::journey("A > B > D; A > C > D; E > C; D > B; F")] {
            let once = arranged(&map);
            assert_eq!(arranged(&once), once);
            let order = |map: &Journey| arrange(map).into_iter().map(|(id, _)| id).collect::<Vec<_>>();
            assert_eq!(order(&once), order(&map));
        }
    }

    #[test]
    fn one_more_card_moves_only_those_behind_it() {
        let chain = |steps: &[&str]| arrange(&sketch::journey(&steps.join(" > ")));
        let mut steps: Vec<_> = ('a'..='z').map(String::from).collect();
        let steps: Vec<_> = steps.iter_mut().map(|step| step.as_str()).collect();
        let longer = [&steps[..11], &["new"], &steps[11..]].concat();
        let (before, after) = (chain(&steps), chain(&longer));
        assert_eq!(before[..11], after[..11]);
        assert_eq!(before[11].1, after[11].1);
        assert_eq!(before[11].0, after[12].0);
    }
}
