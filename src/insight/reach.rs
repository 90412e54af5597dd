//! R8: what a customer who walks the connections meets. Touchpoints without any take no part.

use super::{
    Level, Reach, Thread, ThreadKind, UnbrokenPath,
    findings::{Finding, Ground, Rule, What},
    order::Order,
    ways::{Island, Ways},
};

impl Reach {
    /// `levels` by place.
    pub(super) fn of(order: &Order<'_>, levels: &[Level]) -> Self {
        let ways = Ways::of(&order.component, &order.connections);
        let is_unbroken = reached(&ways, |place| !levels[place].breaks());
        let is_connected = reached(&ways, |_| true);
        let is_on_every_way = ways.on_every_walk();
        let is_break = |&place: &usize| levels[place].breaks();
        let breaks = (0..levels.len()).filter(is_break).filter(|&place| is_connected[place]);
        let (unavoidable, avoidable): (Vec<_>, Vec<_>) = breaks.partition(|&place| is_on_every_way[place]);
        let mut broken_ends: Vec<_> = ways.ends().filter(is_break).collect();
        broken_ends.sort_unstable();
        let on_every_way: Vec<_> = (0..levels.len()).filter(|&place| is_on_every_way[place]).collect();
        Self {
            unbroken_path: unbroken_path(&ways, levels, &is_unbroken),
            on_every_way: numbers(&on_every_way),
            unavoidable: numbers(&unavoidable),
            avoidable: numbers(&avoidable),
            threads: threads(&ways, &is_unbroken),
            stubs: numbers(&broken_ends),
        }
    }

    /// Where a connection is among the threads; `None` for two touchpoints that none leads between.
    pub fn thread_between(&self, from: u32, to: u32) -> Option<usize> {
        self.threads.binary_search_by_key(&(from, to), |thread| (thread.from, thread.to)).ok()
    }

    /// The connections that send the customer back, in their order.
    pub fn leads_back(&self) -> impl Iterator<Item = &Thread> {
        self.threads.iter().filter(|thread| thread.leads_back)
    }
}

pub(super) fn find(ground: &Ground<'_>, out: &mut Vec<Finding>) {
    let reach = &ground.insight.reach;
    if reach.unbroken_path == Some(UnbrokenPath::No) {
        out.push(Finding { rule: Rule::R8, number: None, what: What::NoUnbrokenPath });
    }
    let mut say = |number: u32, what| out.push(Finding { rule: Rule::R8, number: Some(number), what });
    reach.unavoidable.iter().for_each(|&number| say(number, What::Unavoidable));
    reach.avoidable.iter().for_each(|&number| say(number, What::Avoidable));
    reach.leads_back().for_each(|thread| say(thread.from, What::LeadsBack { to: thread.to }));
}

/// By place: whether a walk from a start comes here over such places alone, this one included.
fn reached(ways: &Ways<'_>, such: impl Fn(usize) -> bool) -> Vec<bool> {
    ways.came_from(such).iter().map(Option::is_some).collect()
}

/// The worst of the islands' best paths.
fn unbroken_path(ways: &Ways<'_>, levels: &[Level], is_unbroken: &[bool]) -> Option<UnbrokenPath> {
    let is_sound = reached(ways, |place| matches!(levels[place], Level::Positive | Level::Recovered));
    let best = |island: &Island| {
        let any = |reached: &[bool]| island.ends.iter().any(|&end| reached[end]);
        match () {
            () if any(&is_sound) => UnbrokenPath::Yes,
            () if any(is_unbroken) => UnbrokenPath::Unknown,
            () => UnbrokenPath::No,
        }
    };
    ways.islands.iter().map(best).max()
}

fn threads(ways: &Ways<'_>, is_unbroken: &[bool]) -> Vec<Thread> {
    // Where a customer comes who has met no break before this place; a break among them frays.
    let mut is_met = vec![false; ways.len()];
    ways.starts().for_each(|start| is_met[start] = true);
    ways.connections.iter().filter(|&&(from, _)| is_unbroken[from]).for_each(|&(_, to)| is_met[to] = true);
    let kind = |tail: usize| match () {
        () if is_unbroken[tail] => ThreadKind::Whole,
        () if is_met[tail] => ThreadKind::Frayed,
        () => ThreadKind::Dotted,
    };
    let thread = |&(from, to): &(usize, usize)| Thread {
        from: number(from),
        to: number(to),
        kind: kind(from),
        // From one component to another a connection always goes to a higher number (R7).
        leads_back: to < from,
    };
    ways.connections.iter().map(thread).collect()
}

fn numbers(places: &[usize]) -> Vec<u32> {
    places.iter().copied().map(number).collect()
}

/// R7: numbers count from 1.
fn number(place: usize) -> u32 {
    place as u32 + 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::{Insight, View},
        journey::sketch::journey,
    };

    fn reach(sketch: &str) -> Reach {
        Insight::of(&journey(sketch), &View::default()).reach
    }

    /// The kinds of all threads, in the order of their ends: W, F, D.
    fn kinds(sketch: &str) -> String {
        let letter = |thread: &Thread| match thread.kind {
            ThreadKind::Whole => 'W',
            ThreadKind::Frayed => 'F',
            ThreadKind::Dotted => 'D',
        };
        reach(sketch).threads.iter().map(letter).collect()
    }

    #[test]
    fn r8_without_connections_there_is_no_path_and_no_reach() {
        assert_eq!(reach(""), Reach::default());
        assert_eq!(reach("A -; B +"), Reach::default());
    }

    #[test]
    fn r8_each_break_avoidable_and_yet_no_unbroken_path() {
        let both = reach("A + > B - > D +; A > C 0 > D");
        assert_eq!((both.unavoidable, both.avoidable), (vec![], vec![2, 3]));
        assert_eq!(both.unbroken_path, Some(UnbrokenPath::No));
    }

    #[test]
    fn r8_a_break_in_a_loop_beside_the_way_is_avoidable() {
        let aside = reach("A + > B + > D +; B > C - > B");
        assert_eq!((aside.unavoidable, aside.avoidable), (vec![], vec![3]));
        assert_eq!(aside.unbroken_path, Some(UnbrokenPath::Yes));
    }

    #[test]
    fn r8_what_lies_on_every_way_every_customer_meets_whatever_its_rating() {
        assert_eq!(reach("A + > B - > D ?; A > C + > D; E 0").on_every_way, [1, 4]);
        assert_eq!(reach("A + > B +; C > D > C").on_every_way, [1, 2, 3, 4], "each island has its own ways");
        assert_eq!(reach("A + > C +; B + > C > D").on_every_way, [3, 4]);
    }

    #[test]
    fn r8_a_second_start_goes_around_the_first() {
        assert_eq!(reach("A - > C +; B + > C").avoidable, [1]);
        assert_eq!(reach("A + > B -; A > C +").avoidable, [2]);
    }

    #[test]
    fn r8_every_island_needs_a_path_and_none_lends_another() {
        let path = |sketch| reach(sketch).unbroken_path;
        assert_eq!(path("A + > B +; C ? > D +"), Some(UnbrokenPath::Unknown));
        assert_eq!(path("A + > B +; C ? > D +; E 0 > F +"), Some(UnbrokenPath::No));
        assert_eq!(path("A + > B +; C -"), Some(UnbrokenPath::Yes));
    }

    #[test]
    fn r8_the_first_break_on_a_path_frays_and_what_lies_behind_is_dotted() {
        assert_eq!(kinds("A + > B ? > C - > D + > E - > F +"), "WWFDD");
        // Another way comes to D unbroken.
        assert_eq!(kinds("A + > B - > D - > E +; A > C + > D"), "WWFWF");
    }

    #[test]
    fn r8_only_inside_a_component_a_connection_leads_back() {
        let back = |sketch| reach(sketch).leads_back().map(|t| (t.from, t.to)).collect::<Vec<_>>();
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
            assert_eq!(reach.unbroken_path, Some(UnbrokenPath::Unknown));
            assert_eq!(reach.leads_back().count(), usize::from(is_loop));
        }
    }
}
