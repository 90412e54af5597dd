//! R8: what a customer who walks the connections meets. Touchpoints without connections take no part.

use super::{
    Insight, Judged, Level, Paths, Scope, SegmentStanding, UnbrokenPath,
    finding::{Finding, FindingKind, Rule},
    ground::Ground,
    order::{Order, number, numbers},
    paths::Network,
    ways::Ways,
};

/// The paths and threads of a customer who walks the connections, by the levels of the view (R8). Touchpoints are
/// given by their numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    pub paths: Paths,
    /// The touchpoints, breaks or not, that every customer of their island meets; those without connections take
    /// no part.
    pub on_every_way: Vec<u32>,
    /// Every connection, sorted by the numbers of its ends.
    pub threads: Vec<Thread>,
    /// The breaks at an end. Each frays a stub, whether or not it is reached unbroken, so that it shows there that
    /// the journey ends badly.
    pub stubs: Vec<u32>,
}

/// A thread: one connection as the customer meets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Thread {
    pub from: u32,
    pub to: u32,
    pub kind: ThreadKind,
    /// Whether the connection sends the customer back: to a lower number inside a loop.
    pub leads_back: bool,
}

/// The kind of a thread: how far the customer comes unbroken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ThreadKind {
    /// A connection that some path from a start reaches without a break, its tail included.
    Whole,
    /// A connection whose tail is a break that some path reaches unbroken.
    Frayed,
    Dotted,
}

impl Reach {
    /// Computes the reach of the view, with the touchpoints in order, and fills in the paths of each segment.
    pub(super) fn of(order: &Order<'_>, touchpoints: &[Judged], segments: &mut [SegmentStanding]) -> Self {
        let levels: Vec<_> = touchpoints.iter().map(|judged| judged.level).collect();
        let network = Network::of(order);
        for segment in segments {
            segment.paths = network.paths(&segment.levels(levels.len()));
        }
        let ways = &network.ways;
        let mut broken_ends: Vec<_> = ways.ends().filter(|&end| levels[end].breaks()).collect();
        broken_ends.sort_unstable();
        Self {
            paths: network.paths(&levels),
            on_every_way: numbers((0..levels.len()).filter(|&place| network.is_on_every_way[place])),
            threads: threads(ways, &ways.reached(|place| !levels[place].breaks())),
            stubs: numbers(broken_ends),
        }
    }

    /// Returns the place of a connection among the threads; `None` where the two touchpoints are not connected in
    /// this direction.
    pub fn thread_between(&self, from: u32, to: u32) -> Option<usize> {
        self.threads.binary_search_by_key(&(from, to), |thread| (thread.from, thread.to)).ok()
    }

    /// Returns the connections that send the customer back, in their order.
    pub fn leads_back(&self) -> impl Iterator<Item = &Thread> {
        self.threads.iter().filter(|thread| thread.leads_back)
    }
}

pub(super) fn find(ground: &Ground<'_>, out: &mut Vec<Finding>) {
    let Reach { paths, .. } = &ground.insight.reach;
    if ground.insight.has_no_unbroken_path() {
        out.push(Finding { rule: Rule::R8, number: None, what: FindingKind::NoUnbrokenPath });
    }
    let mut say = |number: u32, what| out.push(Finding { rule: Rule::R8, number: Some(number), what });
    paths.unavoidable.iter().for_each(|&number| say(number, FindingKind::Unavoidable));
    paths.avoidable.iter().for_each(|&number| say(number, FindingKind::Avoidable));
    let leads_back = ground.insight.reach.leads_back();
    leads_back.for_each(|thread| say(thread.from, FindingKind::LeadsBack { to: thread.to }));
}

impl Insight {
    /// Returns the segments in target whose worst level the view shows, in the order shown (R6); none where it
    /// speaks of everyone or of one segment alone.
    pub fn targets(&self) -> impl Iterator<Item = &SegmentStanding> {
        let is_of_targets = self.scope == Scope::Targets;
        self.segments.iter().filter(move |segment| is_of_targets && segment.in_target)
    }

    /// Returns whether some of those customers that the view speaks of have no unbroken path. The worst of several
    /// segments may have none even where each of them has one.
    fn has_no_unbroken_path(&self) -> bool {
        let has_none = |paths: &Paths| paths.unbroken_path == Some(UnbrokenPath::No);
        match self.scope {
            Scope::Targets => self.targets().any(|segment| has_none(&segment.paths)),
            _ => has_none(&self.reach.paths),
        }
    }
}

impl SegmentStanding {
    /// Returns the levels by place, as far as paths depend on them: a rated touchpoint that does not break counts
    /// as positive.
    fn levels(&self, count: usize) -> Vec<Level> {
        let mut levels = vec![Level::Positive; count];
        self.breaks.iter().for_each(|&number| levels[number as usize - 1] = Level::Negative);
        self.unrated.iter().for_each(|&number| levels[number as usize - 1] = Level::Unrated);
        levels
    }
}

fn threads(ways: &Ways<'_>, is_unbroken: &[bool]) -> Vec<Thread> {
    // The places that a customer reaches without a break before them; a break among these frays.
    let mut is_met = vec![false; ways.len()];
    ways.starts().for_each(|start| is_met[start] = true);
    ways.connections.iter().filter(|&&(from, _)| is_unbroken[from]).for_each(|&(_, to)| is_met[to] = true);
    let kind = |tail: usize| {
        if is_unbroken[tail] {
            ThreadKind::Whole
        } else if is_met[tail] {
            ThreadKind::Frayed
        } else {
            ThreadKind::Dotted
        }
    };
    let thread = |&(from, to): &(usize, usize)| Thread {
        from: number(from),
        to: number(to),
        kind: kind(from),
        // Between components, a connection always goes to a higher number (R7).
        leads_back: to < from,
    };
    ways.connections.iter().map(thread).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::{Insight, View},
        journey::test_map::{journey, segmented},
    };

    fn reach(test_map: &str) -> Reach {
        Insight::of(&journey(test_map), &View::default()).reach
    }

    /// Returns the kinds of all threads, in the order of their ends: W, F, D.
    fn kinds(test_map: &str) -> String {
        let letter = |thread: &Thread| match thread.kind {
            ThreadKind::Whole => 'W',
            ThreadKind::Frayed => 'F',
            ThreadKind::Dotted => 'D',
        };
        reach(test_map).threads.iter().map(letter).collect()
    }

    #[test]
    fn r8_without_connections_there_is_no_path_and_no_reach() {
        assert_eq!(reach(""), Reach::default());
        assert_eq!(reach("A -; B +"), Reach::default());
    }

    #[test]
    fn r8_each_break_avoidable_and_yet_no_unbroken_path() {
        let both = reach("A + > B - > D +; A > C 0 > D");
        assert_eq!((both.paths.unavoidable, both.paths.avoidable), (vec![], vec![2, 3]));
        assert_eq!(both.paths.unbroken_path, Some(UnbrokenPath::No));
    }

    #[test]
    fn r8_where_each_segment_has_a_path_the_worst_of_both_may_have_none() {
        let insight = |chatty| {
            let map = segmented("A + > B > D +; A > C > D", &["Quick!: B+ C-", chatty]);
            Insight::of(&map, &View::default())
        };
        let each = insight("Chatty!: B- C+");
        assert_eq!(each.reach.paths.unbroken_path, Some(UnbrokenPath::No));
        assert!(!each.has_no_unbroken_path());
        assert!(insight("Chatty!: B- C0").has_no_unbroken_path(), "one of them has none");
    }

    #[test]
    fn r8_a_break_in_a_loop_beside_the_way_is_avoidable() {
        let aside = reach("A + > B + > D +; B > C - > B");
        assert_eq!((aside.paths.unavoidable, aside.paths.avoidable), (vec![], vec![3]));
        assert_eq!(aside.paths.unbroken_path, Some(UnbrokenPath::Yes));
    }

    #[test]
    fn r8_what_lies_on_every_way_every_customer_meets_whatever_its_rating() {
        assert_eq!(reach("A + > B - > D ?; A > C + > D; E 0").on_every_way, [1, 4]);
        assert_eq!(reach("A + > B +; C > D > C").on_every_way, [1, 2, 3, 4], "each island has its own ways");
        assert_eq!(reach("A + > C +; B + > C > D").on_every_way, [3, 4]);
    }

    #[test]
    fn r8_a_second_start_goes_around_the_first() {
        assert_eq!(reach("A - > C +; B + > C").paths.avoidable, [1]);
        assert_eq!(reach("A + > B -; A > C +").paths.avoidable, [2]);
    }

    #[test]
    fn r8_every_island_needs_a_path_and_none_lends_another() {
        let path = |test_map| reach(test_map).paths.unbroken_path;
        assert_eq!(path("A + > B +; C ? > D +"), Some(UnbrokenPath::Unknown));
        assert_eq!(path("A + > B +; C ? > D +; E 0 > F +"), Some(UnbrokenPath::No));
        assert_eq!(path("A + > B +; C -"), Some(UnbrokenPath::Yes));
    }

    #[test]
    fn r8_the_first_break_on_a_path_frays_and_what_lies_behind_is_dotted() {
        assert_eq!(kinds("A + > B ? > C - > D + > E - > F +"), "WWFDD");
        // Another way reaches D unbroken.
        assert_eq!(kinds("A + > B - > D - > E +; A > C + > D"), "WWFWF");
    }

    #[test]
    fn r8_only_inside_a_component_a_connection_leads_back() {
        let back = |test_map| reach(test_map).leads_back().map(|t| (t.from, t.to)).collect::<Vec<_>>();
        assert_eq!(back("A > B > C > B"), [(3, 2)]);
        assert_eq!(back("C; B; A; A > B > C"), []);
    }

    #[test]
    fn r8_a_break_at_an_end_frays_a_stub() {
        assert_eq!(reach("A + > B + > C -").stubs, [3]);
        assert_eq!(reach("A - > B 0; A > C ?; D -").stubs, [2]);
        assert_eq!(reach("A + > B + > C 0 > A").stubs, [3], "the highest of a closed loop is its end");
    }

    #[test]
    fn r8_a_long_chain_and_a_long_loop_do_not_overflow_the_stack() {
        use crate::journey::{Edit, Journey, Point, Touchpoint, TouchpointId, Transition};
        const LONG: u64 = 200_000;
        let id = TouchpointId::from_number;
        let add = |at| Edit::Add(Touchpoint::new(id(at), "", Point::new(at as i32, 0)));
        let connect = |at: u64| Edit::Connect(id(at - 1), id(at % LONG), Transition::default());
        let mut edits: Vec<_> = (0..LONG).map(add).chain((1..LONG).map(connect)).collect();
        for is_loop in [false, true] {
            if is_loop {
                edits.push(connect(LONG));
            }
            let map = Journey::new("").apply(&edits).unwrap_or_else(|error| panic!("{error:?}"));
            let reach = Insight::of(&map, &View::default()).reach;
            assert_eq!(reach.paths.unbroken_path, Some(UnbrokenPath::Unknown));
            assert_eq!(reach.leads_back().count(), usize::from(is_loop));
        }
    }
}
