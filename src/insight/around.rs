//! R8: a way around a break that can be avoided.
//!
//! A way around is computed only when it is asked for, one break at a time: computing all of them would take
//! longer than everything else about a large map.

use std::{cmp::Reverse, collections::BinaryHeap};

use super::{
    Insight, Scope,
    island::Island,
    ways::{Ways, runs},
};

/// The cost of a walk; the smaller, the better.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Cost {
    /// The number of touchpoints on the walk that break for those customers whom the avoided break affects; other
    /// segments in target need not go around it.
    breaks: u32,
    /// The number of breaks on the walk in the view.
    breaks_in_view: u32,
    touchpoints: u32,
}

impl Insight {
    /// Returns the numbers of a walk from a start to an end of its island that goes around an avoidable break. Of
    /// all such walks it is the one with the fewest breaks for those whom the avoided one affects, then the fewest
    /// in the view, then the fewest touchpoints, then the lowest numbers. `None` for anything that is not an
    /// avoidable break.
    ///
    /// Takes about as long as judging the map.
    pub fn way_around(&self, number: u32) -> Option<Vec<u32>> {
        self.reach.paths.avoidable.binary_search(&number).ok()?;
        let component = self.grounds.component();
        let threads = self.reach.threads.iter();
        let connections: Vec<_> = threads.map(|thread| (place(thread.from), place(thread.to))).collect();
        let ways = Ways::of(&component, &connections);
        let island = ways.island_of(place(number))?;
        let costs = costs(&ways, island, place(number), &self.each_costs(number));
        let walk = best(&ways, island, &costs)?;
        Some(walk.into_iter().map(|place| place as u32 + 1).collect())
    }

    /// Returns the part of a [way around](Self::way_around) a break that runs beside it: between the last
    /// touchpoint that every customer meets before it and the first after it. Empty where the way leads straight
    /// past.
    pub fn beside<'a>(&self, number: u32, way: &'a [u32]) -> &'a [u32] {
        let is_shared = |other: &u32| self.reach.on_every_way.binary_search(other).is_ok();
        let before = way.iter().rposition(|other| *other < number && is_shared(other));
        let begin = before.map_or(0, |at| at + 1);
        let after = way[begin..].iter().position(|other| *other > number && is_shared(other));
        &way[begin..after.map_or(way.len(), |at| begin + at)]
    }

    /// Returns the cost of passing each place, by place, for a walk around the break of this number.
    fn each_costs(&self, number: u32) -> Vec<Cost> {
        let is_of_targets = self.scope == Scope::Targets;
        let in_view = self.touchpoints.iter().map(|judged| u32::from(judged.level.breaks()));
        let cost = |breaks_in_view| Cost {
            breaks: if is_of_targets { 0 } else { breaks_in_view },
            breaks_in_view,
            touchpoints: 1,
        };
        let mut each: Vec<_> = in_view.map(cost).collect();
        if is_of_targets {
            let theirs = self.broken_for(number).flat_map(|segment| &segment.breaks);
            theirs.for_each(|&number| each[place(number)].breaks = 1);
        }
        each
    }
}

/// Returns the cost, by place, of the best walk from there to an end that avoids the place `without`; `None` where
/// there is no such walk. `each` is the cost of each place itself.
fn costs(ways: &Ways<'_>, island: &Island, without: usize, each: &[Cost]) -> Vec<Option<Cost>> {
    let mut into: Vec<_> = ways.connections.iter().map(|&(from, to)| (to, from)).collect();
    into.sort_unstable();
    let first_into = runs(&into, ways.len());
    let mut costs = vec![None; ways.len()];
    let mut open: BinaryHeap<_> = island.ends.iter().map(|&end| Reverse((each[end], end))).collect();
    while let Some(Reverse((cost, here))) = open.pop() {
        if here == without || costs[here].is_some() {
            continue;
        }
        costs[here] = Some(cost);
        let before = into[first_into[here]..first_into[here + 1]].iter().map(|&(_, from)| from);
        open.extend(before.map(|from| Reverse((cost.plus(each[from]), from))));
    }
    costs
}

impl Cost {
    fn plus(self, other: Self) -> Self {
        Self {
            breaks: self.breaks + other.breaks,
            breaks_in_view: self.breaks_in_view + other.breaks_in_view,
            touchpoints: self.touchpoints + other.touchpoints,
        }
    }
}

/// Follows the costs from the best start to an end. Along a best walk the cost falls by the cost of each place, so
/// the next place with the least cost, the lowest of several, is always on a best walk.
fn best(ways: &Ways<'_>, island: &Island, costs: &[Option<Cost>]) -> Option<Vec<usize>> {
    let cheapest = |places: &mut dyn Iterator<Item = usize>| {
        places.filter_map(|place| Some((costs[place]?, place))).min().map(|(_, place)| place)
    };
    let mut walk = vec![cheapest(&mut island.starts.iter().copied())?];
    // A place whose remaining walk is one touchpoint is an end.
    while let Some(&here) = walk.last().filter(|&&here| costs[here].is_some_and(|cost| cost.touchpoints > 1))
    {
        walk.push(cheapest(&mut ways.out_of(here).iter().map(|&(_, to)| to))?);
    }
    Some(walk)
}

/// Returns the place of a number (R7): numbers count from 1, places from 0.
fn place(number: u32) -> usize {
    number as usize - 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{insight::View, journey::test_map::journey};

    fn insight(test_map: &str) -> Insight {
        Insight::of(&journey(test_map), &View::default())
    }

    fn around(test_map: &str, number: u32) -> Option<Vec<u32>> {
        insight(test_map).way_around(number)
    }

    #[test]
    fn r8_a_way_leads_around_what_can_be_avoided_and_nothing_else() {
        let map = "A + > B - > D 0; A > C + > D; E -";
        assert_eq!(around(map, 2), Some(vec![1, 3, 4]));
        assert_eq!([around(map, 1), around(map, 4), around(map, 5), around(map, 9)], [const { None }; 4]);
    }

    #[test]
    fn r8_the_fewest_breaks_count_before_the_fewest_steps() {
        // The short way around has a break; the longer one has none.
        assert_eq!(around("A + > B - > F +; A > C 0 > F; A > D + > E ? > F", 2), Some(vec![1, 4, 5, 6]));
        assert_eq!(around("A + > B - > F +; A > F", 2), Some(vec![1, 3]));
    }

    #[test]
    fn r8_of_equal_ways_the_one_with_the_lowest_numbers() {
        assert_eq!(around("A + > B - > E +; A > C + > E; A > D + > E", 2), Some(vec![1, 3, 5]));
    }

    #[test]
    fn r8_a_way_around_may_begin_or_end_elsewhere_but_on_the_same_island() {
        assert_eq!(around("A - > C +; B + > C", 1), Some(vec![2, 3]));
        assert_eq!(around("A + > B -; A > C +", 2), Some(vec![1, 3]));
        assert_eq!(around("X + > Y +; A + > B - > D +; A > C + > D", 4), Some(vec![3, 5, 6]));
    }

    #[test]
    fn r8_a_loop_beside_the_way_is_left_aside() {
        assert_eq!(around("A + > B + > D +; B > C - > B", 3), Some(vec![1, 2, 4]));
    }

    #[test]
    fn r8_a_way_around_may_be_as_long_as_the_map() {
        use crate::journey::{
            Edit, EntryKey, Journey, Point, Tally, Touchpoint, TouchpointId, Transition, Voice,
        };
        const LONG: u64 = 20_000;
        let id = TouchpointId::from_number;
        let add = |at| Edit::Add(Touchpoint::new(id(at), "", Point::new(at as i32, 0)));
        let connect = |from, to| Edit::Connect(id(from), id(to), Transition::default());
        let negative = Tally { negative: 1, ..Tally::default() };
        let rate = Edit::Rate(id(1), EntryKey::new(Voice::Customer, None, ""), negative);
        // Each touchpoint is connected to the next and the one after, so every second one can be left out.
        let steps = (1..LONG).map(|at| connect(at - 1, at)).chain((2..LONG).map(|at| connect(at - 2, at)));
        let edits: Vec<_> = (0..LONG).map(add).chain(steps).chain([rate]).collect();
        let map = Journey::new("").apply(&edits).unwrap_or_else(|error| panic!("{error:?}"));
        let way = Insight::of(&map, &View::default()).way_around(2).unwrap_or_default();
        assert_eq!(way.len() as u64, LONG / 2 + 1);
        assert_eq!(way[..3], [1, 3, 4], "the lowest numbers first");
    }

    #[test]
    fn r8_beside_a_break_lies_what_not_everyone_meets_anyway() {
        let beside = |test_map: &str, number| {
            let insight = insight(test_map);
            let way = insight.way_around(number).unwrap_or_default();
            insight.beside(number, &way).to_vec()
        };
        assert_eq!(beside("A + > B - > E +; A > C + > D + > E", 2), [3, 4]);
        assert_eq!(beside("A + > B - > C +; A > C", 2), [0; 0], "straight past");
        // Forks before and after the break are not part of the way around it.
        let forks = "A > B > D; A > C > D; D > E - > G; D > F > G; G > H > J; G > I > J";
        assert_eq!(beside(forks, 5), [6]);
        assert_eq!(beside("A - > C +; B + > C", 1), [2]);
    }
}
