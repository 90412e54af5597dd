//! R8: which breaks customers can avoid and which they cannot, and whether they have a way without any, in the
//! view and for each segment by its own levels. The parts that do not depend on levels are computed once for all
//! of them.

use super::{
    Level,
    island::Island,
    order::{Order, numbers},
    ways::Ways,
};

/// The paths through a map as customers of one kind meet them. Touchpoints are given by their numbers (R7), in
/// ascending order; those without connections take no part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paths {
    /// Whether there is an unbroken path; `None` where there are no connections.
    pub unbroken_path: Option<UnbrokenPath>,
    /// The breaks that every path passes.
    pub unavoidable: Vec<u32>,
    pub avoidable: Vec<u32>,
    /// The avoidable breaks for which every way around meets another break.
    pub at_a_cost: Vec<u32>,
}

/// The answer to whether every island can be walked without a break (R8). Ordered best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum UnbrokenPath {
    Yes,
    Unknown,
    No,
}

/// The ways through a map, independent of its ratings.
pub(super) struct Network<'a> {
    pub(super) ways: Ways<'a>,
    /// Whether every customer of its island meets a place, by place.
    pub(super) is_on_every_way: Vec<bool>,
    is_connected: Vec<bool>,
}

impl<'a> Network<'a> {
    pub(super) fn of(order: &'a Order<'_>) -> Self {
        let ways = Ways::of(&order.component, &order.connections);
        Self { is_on_every_way: ways.on_every_walk(), is_connected: ways.reached(|_| true), ways }
    }

    /// Returns the paths by these levels, which are given by place.
    pub(super) fn paths(&self, levels: &[Level]) -> Paths {
        let breaks = (0..levels.len()).filter(|&place| levels[place].breaks() && self.is_connected[place]);
        let (unavoidable, avoidable): (Vec<_>, Vec<_>) =
            breaks.partition(|&place| self.is_on_every_way[place]);
        Paths {
            unbroken_path: self.unbroken_path(levels, &unavoidable),
            at_a_cost: numbers(self.at_a_cost(levels, &avoidable)),
            unavoidable: numbers(unavoidable),
            avoidable: numbers(avoidable),
        }
    }

    /// Returns the worst of the islands' best paths.
    fn unbroken_path(&self, levels: &[Level], unavoidable: &[usize]) -> Option<UnbrokenPath> {
        if !unavoidable.is_empty() {
            return Some(UnbrokenPath::No);
        }
        let is_sound = self.ways.reached(|place| matches!(levels[place], Level::Positive | Level::Recovered));
        let is_unbroken = self.ways.reached(|place| !levels[place].breaks());
        let best = |island: &Island| {
            if island.ends_among(&is_sound) {
                UnbrokenPath::Yes
            } else if island.ends_among(&is_unbroken) {
                UnbrokenPath::Unknown
            } else {
                UnbrokenPath::No
            }
        };
        self.ways.islands.iter().map(best).max()
    }

    /// Returns the avoidable breaks on islands without a walk free of breaks, where going around one break means
    /// meeting another.
    fn at_a_cost(&self, levels: &[Level], avoidable: &[usize]) -> Vec<usize> {
        if avoidable.is_empty() {
            return Vec::new();
        }
        let is_unbroken = self.ways.reached(|place| !levels[place].breaks());
        let costly = self.ways.islands.iter().filter(|island| !island.ends_among(&is_unbroken));
        let is_there =
            self.ways.reached_from(costly.flat_map(|island| island.starts.iter().copied()), |_| true);
        avoidable.iter().copied().filter(|&place| is_there[place]).collect()
    }
}
