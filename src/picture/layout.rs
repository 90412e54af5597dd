//! Tidying up. Stages become columns from left to right, with each stage's cards in journey order; a stage without
//! cards keeps its column free. A long stage goes on in further columns; touchpoints without a stage come last, or
//! first where the journey starts with one. Nothing overlaps, everything stays within range, and no touchpoint
//! gets another number (R7). One more card moves only the cards behind it, unless its stage then needs a further
//! column and is no chain.

use std::collections::HashMap;

use crate::{
    insight::{Insight, View},
    journey::{Edit, FARTHEST, Field, Journey, Point, StageId, TouchpointId},
};

use super::grid::{MOST_IN_LINE, PITCH};

/// The position of the first card, on the grid.
const FIRST: Point = Point::new(16, 48);
/// The height of a column, in cards, on a map of at most the square of this many cards.
const ROWS: usize = MOST_IN_LINE[1];

/// The touchpoints of one stage, or those without one, in journey order.
struct Group {
    ids: Vec<TouchpointId>,
    /// Whether it fills one column after another; else it fills row by row.
    goes_down: bool,
    /// Whether it is a stage, which has a column even without touchpoints.
    is_stage: bool,
}

/// Returns a place for every touchpoint, in journey order within its stage.
pub fn arrange(journey: &Journey) -> Vec<(TouchpointId, Point)> {
    let groups = groups(journey);
    let places = places(&groups, rows(journey, &groups));
    let ids = groups.into_iter().flat_map(|group| group.ids);
    let at = |(column, row): (usize, usize)| {
        Point::new(FIRST.x + PITCH.x * column as i32, FIRST.y + PITCH.y * row as i32)
    };
    ids.zip(places.into_iter().map(at)).collect()
}

/// Returns the edits that put every touchpoint where [`arrange`] has it.
pub fn arranged(journey: &Journey) -> Vec<Edit> {
    arrange(journey).into_iter().map(|(id, at)| Edit::Change(id, Field::At(at))).collect()
}

/// Returns the column and row of each touchpoint, group by group.
fn places(groups: &[Group], rows: usize) -> Vec<(usize, usize)> {
    let mut places = Vec::new();
    let mut left = 0;
    for group in groups {
        let columns = group.columns(rows);
        let place = |place: usize| {
            if group.goes_down { (place / rows, place % rows) } else { (place % columns, place / columns) }
        };
        places.extend((0..group.ids.len()).map(place).map(|(column, row)| (left + column, row)));
        left += columns;
    }
    places
}

/// Returns the height of a column, in cards. It is the height that the map's columns have already, so that it does
/// not change with the number of cards; else [`usual_rows`].
fn rows(journey: &Journey, groups: &[Group]) -> usize {
    let usual = usual_rows(journey.len());
    let longest = groups.iter().map(|group| group.ids.len()).max().unwrap_or(0);
    let ids = || groups.iter().flat_map(|group| &group.ids);
    let now: Vec<_> = ids().map(|id| journey.touchpoint(id).map(|touchpoint| touchpoint.at.y)).collect();
    let in_place = |rows: usize| {
        let to = places(groups, rows).into_iter().map(|(_, row)| Some(FIRST.y + PITCH.y * row as i32));
        to.zip(&now).filter(|(to, now)| to == *now).count()
    };
    let fits = |rows: &usize| {
        let columns: usize = groups.iter().map(|group| group.columns(*rows)).sum();
        columns < ((FARTHEST - FIRST.x) / PITCH.x) as usize
    };
    // Where no stage has more cards than a column, the map does not tell how high its columns are.
    let candidates =
        std::iter::successors(Some(ROWS), |rows| Some(2 * rows)).take_while(|&rows| rows < longest);
    let most = candidates.filter(fits).map(|rows| (in_place(rows), rows)).max_by_key(|(count, _)| *count);
    match most {
        Some((count, rows)) if 2 * count > now.len() && count > in_place(usual) => rows,
        _ => usual,
    }
}

/// Returns the usual height of a column, doubled until as many columns as rows would hold all touchpoints.
fn usual_rows(touchpoints: usize) -> usize {
    let mut rows = ROWS;
    while rows * rows < touchpoints {
        rows *= 2;
    }
    rows
}

impl Group {
    fn columns(&self, rows: usize) -> usize {
        self.ids.len().div_ceil(rows).max(usize::from(self.is_stage))
    }
}

/// Returns the groups in the order of their columns. Touchpoints without a stage come last, or first where the
/// journey starts with one of them, so that it is read from left to right.
fn groups(journey: &Journey) -> Vec<Group> {
    let insight = Insight::of(journey, &View::default());
    let place: HashMap<&StageId, usize> =
        journey.stages().iter().enumerate().map(|(place, stage)| (&stage.id, place)).collect();
    let mut members: Vec<Vec<usize>> = vec![Vec::new(); place.len() + 1];
    for (at, judged) in insight.touchpoints.iter().enumerate() {
        let stage = journey.touchpoint(&judged.id).and_then(|touchpoint| touchpoint.stage.as_ref());
        members[stage.and_then(|stage| place.get(stage)).copied().unwrap_or(place.len())].push(at);
    }
    let loops = loops(&insight);
    let starts_without = members[place.len()].first() == Some(&0);
    let group = |(stage, members): (usize, Vec<usize>)| {
        let is_stage = stage < place.len();
        let ids: Vec<_> = members.iter().map(|&at| insight.touchpoints[at].id.clone()).collect();
        // R7: without a stage the order is read column by column, with one row by row, unless connections decide
        // it.
        let goes_down = !is_stage || (is_chain(journey, &ids) && !shares_loop(&members, &loops));
        Group { ids, goes_down, is_stage }
    };
    let mut groups: Vec<_> = members.into_iter().enumerate().map(group).collect();
    if starts_without {
        groups.rotate_right(1);
    }
    groups
}

fn is_chain(journey: &Journey, ids: &[TouchpointId]) -> bool {
    ids.windows(2).all(|pair| journey.connects(&pair[0], &pair[1]))
}

/// Returns for each place in journey order whether it and the next one are in one loop. Some connection then leads
/// back over both, since each can be reached from the other.
fn loops(insight: &Insight) -> Vec<bool> {
    let mut change = vec![0_i32; insight.touchpoints.len()];
    for thread in insight.reach.leads_back() {
        change[thread.to as usize - 1] += 1;
        change[thread.from as usize - 1] -= 1;
    }
    let mut over = 0;
    let is_over = |change: i32| {
        over += change;
        over > 0
    };
    change.into_iter().map(is_over).collect()
}

/// Returns whether any two of these places are in one loop, where the order follows from the cards' positions
/// (R7).
fn shares_loop(members: &[usize], loops: &[bool]) -> bool {
    members.windows(2).any(|pair| loops[pair[0]..pair[1]].iter().all(|is_open| *is_open))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::journey::{Extra, Stage, Touchpoint, test_map};

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
        let at: Vec<_> =
            arrange(&test_map::journey(&chain)).into_iter().map(|(_, at)| (at.x, at.y)).collect();
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
        for map in [map(30, 2), map(100, 3), test_map::journey("A > B > D; A > C > D; E > C; D > B; F")] {
            let once = arranged(&map);
            assert_eq!(arranged(&once), once);
            let order = |map: &Journey| arrange(map).into_iter().map(|(id, _)| id).collect::<Vec<_>>();
            assert_eq!(order(&once), order(&map));
        }
    }

    #[test]
    fn one_more_card_moves_only_those_behind_it() {
        let chain = |steps: &[&str]| arrange(&test_map::journey(&steps.join(" > ")));
        let mut steps: Vec<_> = ('a'..='z').map(String::from).collect();
        let steps: Vec<_> = steps.iter_mut().map(|step| step.as_str()).collect();
        let longer = [&steps[..11], &["new"], &steps[11..]].concat();
        let (before, after) = (chain(&steps), chain(&longer));
        assert_eq!(before[..11], after[..11]);
        assert_eq!(before[11].1, after[11].1);
        assert_eq!(before[11].0, after[12].0);
    }
}
