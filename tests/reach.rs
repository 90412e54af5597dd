//! R7 and R8 against the slowest possible answer: on small random maps, the order worked out by the letter of the
//! rule, and every path tried.

use polku::{
    insight::{Insight, Judged, Level, Thread, ThreadKind, UnbrokenPath, View},
    journey::{Point, Rating},
};
use proptest::prelude::*;

use crate::drafts::{Card, Draft, STAGES, draft, id};

/// A draft with everything that the rules derive from it.
pub(crate) struct Thought<'a> {
    draft: &'a Draft,
    /// Whether each touchpoint leads to each other one.
    leads: Vec<Vec<bool>>,
    /// All touchpoints in the order of their numbers.
    order: Vec<usize>,
    /// All paths from a start, of any length.
    paths: Vec<Vec<usize>>,
    islands: Vec<Vec<usize>>,
}

impl<'a> Thought<'a> {
    pub(crate) fn of(draft: &'a Draft) -> Self {
        let all = 0..draft.touchpoints.len();
        let leads = all.clone().map(|from| all.clone().map(|to| draft.leads(from, to)).collect()).collect();
        let mut thought = Self { draft, leads, order: vec![], paths: vec![], islands: vec![] };
        thought.order = thought.order();
        thought.islands = thought.islands();
        let starts: Vec<_> = all.filter(|&at| thought.is_start(at)).collect();
        for start in starts {
            draft.paths(vec![start], &mut thought.paths);
        }
        thought
    }

    fn all(&self) -> std::ops::Range<usize> {
        0..self.draft.touchpoints.len()
    }

    fn together(&self, a: usize, b: usize) -> bool {
        self.leads[a][b] && self.leads[b][a]
    }

    /// Returns the order of R7, one component after the other: of those whose forerunners are all numbered, the
    /// one with the smallest key.
    fn order(&self) -> Vec<usize> {
        let mut by_key: Vec<_> = self.all().collect();
        by_key.sort_by_key(|&at| {
            let Card { stage, at: Point { x, y }, .. } = self.draft.touchpoints[at];
            stage.map_or((STAGES, x, y, at), |stage| (stage, y, x, at))
        });
        let mut order: Vec<usize> = Vec::new();
        while order.len() < by_key.len() {
            let is_ready = |at: &usize| {
                let mut forerunners =
                    self.all().filter(|&other| self.leads[other][*at] && !self.leads[*at][other]);
                !order.contains(at) && forerunners.all(|other| order.contains(&other))
            };
            let first = *by_key.iter().find(|at| is_ready(at)).expect("some component is ready");
            order.extend(by_key.iter().filter(|&&at| self.together(first, at)));
        }
        order
    }

    fn islands(&self) -> Vec<Vec<usize>> {
        let mut islands: Vec<Vec<usize>> = self.all().map(|at| vec![at]).collect();
        for &(from, to) in &self.draft.connections {
            let (mut joined, rest): (Vec<_>, Vec<_>) =
                islands.into_iter().partition(|island| island.contains(&from) || island.contains(&to));
            islands = rest;
            islands.push(joined.drain(..).flatten().collect());
        }
        islands.retain(|island| island.len() > 1);
        islands
    }

    /// Returns whether a touchpoint is the first or the last of its component by number.
    fn is_outermost(&self, at: usize, last: bool) -> bool {
        let mut members = self.order.iter().copied().filter(|&other| self.together(at, other));
        (if last { members.next_back() } else { members.next() }) == Some(at)
    }

    fn is_start(&self, at: usize) -> bool {
        self.is_outermost(at, false)
            && self.all().all(|other| !self.leads[other][at] || self.leads[at][other])
    }

    fn is_end(&self, at: usize) -> bool {
        self.is_outermost(at, true) && self.all().all(|other| !self.leads[at][other] || self.leads[other][at])
    }

    pub(crate) fn number(&self, at: usize) -> u32 {
        self.order.iter().position(|&other| other == at).expect("every touchpoint has a number") as u32 + 1
    }

    /// Returns all paths of an island from a start to an end.
    fn through(&self, island: &[usize]) -> impl Iterator<Item = &Vec<usize>> {
        let done = |path: &&Vec<usize>| path.last().is_some_and(|&end| self.is_end(end));
        self.paths.iter().filter(move |path| island.contains(&path[0])).filter(done)
    }

    /// Returns the breaks that take part, by number: those on every path of their island, or the others.
    pub(crate) fn breaks(&self, unavoidable: bool) -> Vec<u32> {
        let mut numbers = Vec::new();
        for island in &self.islands {
            for &at in island.iter().filter(|&&at| self.draft.breaks(at)) {
                if self.through(island).all(|path| path.contains(&at)) == unavoidable {
                    numbers.push(self.number(at));
                }
            }
        }
        sorted(numbers)
    }

    /// Returns every touchpoint that is on every path of its island, by number.
    fn on_every_way(&self) -> Vec<u32> {
        let is_on = |island: &&Vec<usize>, at: &usize| self.through(island).all(|path| path.contains(at));
        let each = self.islands.iter();
        let shared = each.flat_map(|island| island.iter().copied().filter(move |at| is_on(&island, at)));
        sorted(shared.map(|at| self.number(at)).collect())
    }

    /// Returns all paths of its island that do not pass this touchpoint.
    fn past(&self, avoided: u32) -> impl Iterator<Item = &Vec<usize>> {
        let at = self.order[avoided as usize - 1];
        let island = self.islands.iter().filter(move |island| island.contains(&at));
        island.flat_map(|island| self.through(island)).filter(move |path| !path.contains(&at))
    }

    /// Returns the best path of its island that does not pass this touchpoint, by numbers: the fewest breaks of
    /// one kind count before the fewest of the map.
    pub(crate) fn way_around(&self, avoided: u32, is_break: impl Fn(usize) -> bool) -> Option<Vec<u32>> {
        let ranked = self.past(avoided).map(|path| {
            let count = |test: &dyn Fn(usize) -> bool| path.iter().filter(|&&at| test(at)).count();
            let breaks = (count(&is_break), count(&|at| self.draft.breaks(at)));
            let numbers: Vec<_> = path.iter().map(|&at| self.number(at)).collect();
            (breaks, path.len(), numbers)
        });
        ranked.min().map(|(.., numbers)| numbers)
    }

    /// Returns the avoidable breaks for which every path past them meets another break, by number.
    pub(crate) fn at_a_cost(&self) -> Vec<u32> {
        let meets_one = |path: &Vec<usize>| path.iter().any(|&at| self.draft.breaks(at));
        let avoidable = self.breaks(false).into_iter();
        avoidable.filter(|&number| self.past(number).all(meets_one)).collect()
    }

    pub(crate) fn unbroken_path(&self) -> Option<UnbrokenPath> {
        let rating = |at: &usize| self.draft.touchpoints[*at].rating;
        let best = |island: &Vec<usize>| {
            let any = |test: &dyn Fn(&usize) -> bool| self.through(island).any(|path| path.iter().all(test));
            match () {
                () if any(&|at| rating(at) == Some(Rating::Positive)) => UnbrokenPath::Yes,
                () if any(&|at| !self.draft.breaks(*at)) => UnbrokenPath::Unknown,
                () => UnbrokenPath::No,
            }
        };
        self.islands.iter().map(best).max()
    }

    fn threads(&self) -> Vec<Thread> {
        let thread = |&(from, to): &(usize, usize)| {
            let (tail, head) = (self.number(from), self.number(to));
            let leads_back = self.together(from, to) && head <= tail;
            Thread { from: tail, to: head, kind: self.kind(from), leads_back }
        };
        let mut threads: Vec<_> = self.draft.connections.iter().map(thread).collect();
        threads.sort_by_key(|thread| (thread.from, thread.to));
        threads
    }

    fn kind(&self, tail: usize) -> ThreadKind {
        let is_unbroken = |path: &[usize]| path.iter().all(|&at| !self.draft.breaks(at));
        let mut to_tail = self.paths.iter().filter(|path| path.last() == Some(&tail));
        match () {
            () if to_tail.clone().any(|path| is_unbroken(path)) => ThreadKind::Whole,
            () if to_tail.any(|path| is_unbroken(&path[..path.len() - 1])) => ThreadKind::Frayed,
            () => ThreadKind::Dotted,
        }
    }

    fn stubs(&self) -> Vec<u32> {
        let connected = self.islands.iter().flatten().copied();
        sorted(
            connected
                .filter(|&at| self.is_end(at) && self.draft.breaks(at))
                .map(|at| self.number(at))
                .collect(),
        )
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn r8_reach_is_what_every_path_tried_out_says(draft in draft()) {
        let reach = Insight::of(&draft.map(&[]), &View::default()).reach;
        let thought = Thought::of(&draft);
        prop_assert_eq!(reach.paths.unavoidable, thought.breaks(true));
        prop_assert_eq!(reach.paths.avoidable, thought.breaks(false));
        prop_assert_eq!(reach.paths.unbroken_path, thought.unbroken_path());
        prop_assert_eq!(reach.paths.at_a_cost, thought.at_a_cost());
        prop_assert_eq!(reach.threads, thought.threads());
        prop_assert_eq!(reach.stubs, thought.stubs());
        prop_assert_eq!(reach.on_every_way, thought.on_every_way());
    }

    #[test]
    fn r8_a_way_leads_around_each_avoidable_break_and_no_path_is_better(draft in draft()) {
        let insight = Insight::of(&draft.map(&[]), &View::default());
        let thought = Thought::of(&draft);
        for Judged { number, level, .. } in &insight.touchpoints {
            let expected = level.breaks().then(|| thought.way_around(*number, |at| draft.breaks(at))).flatten();
            let way = insight.way_around(*number);
            prop_assert_eq!(way.is_some(), insight.reach.paths.avoidable.contains(number));
            prop_assert_eq!(&way, &expected);
            let way = way.unwrap_or_default();
            let beside = insight.beside(*number, &way);
            prop_assert!(beside.is_empty() || way.windows(beside.len()).any(|part| part == beside));
        }
    }

    #[test]
    fn r7_numbers_are_what_the_rule_followed_by_hand_says(draft in draft()) {
        let insight = Insight::of(&draft.map(&[]), &View::default());
        let expected: Vec<_> = Thought::of(&draft).order.into_iter().map(id).collect();
        let found: Vec<_> = insight.touchpoints.iter().map(|judged| judged.id.clone()).collect();
        prop_assert_eq!(found, expected);
        prop_assert!(insight.touchpoints.iter().map(|judged| judged.number).eq(1..=draft.touchpoints.len() as u32));
    }

    #[test]
    fn r1_to_r9_depend_on_the_map_and_not_on_its_history(draft in draft(), shuffle in prop::collection::vec(any::<u32>(), 16)) {
        let one = Insight::of(&draft.map(&[]), &View::default());
        prop_assert_eq!(&one, &Insight::of(&draft.map(&shuffle), &View::default()));
    }

    #[test]
    fn r3_the_counts_add_up_and_the_breaks_decide(draft in draft()) {
        let insight = Insight::of(&draft.map(&[]), &View::default());
        let at = |level| insight.touchpoints.iter().filter(|judged: &&Judged| judged.level == level).count();
        let counts = insight.counts;
        let each = [counts.positive, counts.neutral, counts.negative, counts.unrated];
        prop_assert_eq!(each, [Level::Positive, Level::Neutral, Level::Negative, Level::Unrated].map(at));
        prop_assert_eq!(counts.total(), draft.touchpoints.len());
        prop_assert_eq!(insight.breaks().count(), counts.neutral + counts.negative);
        let breaks = insight.reach.paths.unavoidable.len() + insight.reach.paths.avoidable.len();
        prop_assert!(breaks <= insight.breaks().count());
    }
}

fn sorted(mut numbers: Vec<u32>) -> Vec<u32> {
    numbers.sort_unstable();
    numbers
}
