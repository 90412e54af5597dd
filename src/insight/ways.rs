//! The ways through a map, for R8: which places a walk from the starts reaches, and which ones every walk from a
//! start to an end passes.
//!
//! A list of places still to visit replaces recursion, so that no map is too long. Every connection is followed a
//! fixed number of times, so that no map is too tangled either.

use super::island::{Island, islands};

/// The ways through a map: its islands, and the connections.
pub(super) struct Ways<'a> {
    pub(super) islands: Vec<Island>,
    /// The connections, sorted so that the ways out of a place lie side by side.
    pub(super) connections: &'a [(usize, usize)],
    /// The index of the first way out of each place, by place, and one more at the end.
    first_out: Vec<usize>,
}

/// A search, island by island, for the places that all walks have in common.
struct Sweep<'a> {
    ways: &'a Ways<'a>,
    is_end: Vec<bool>,
    /// The step of each place on the walk that others are compared with; `None` beside it.
    step: Vec<Option<usize>>,
    seen: Vec<bool>,
}

impl<'a> Ways<'a> {
    /// Finds the islands. Both arguments are as in [`super::order::Order`]: the component of each place, and the
    /// sorted connections.
    pub(super) fn of(component: &[usize], connections: &'a [(usize, usize)]) -> Self {
        let first_out = runs(connections, component.len());
        Self { islands: islands(component, connections), connections, first_out }
    }

    /// Returns the number of places.
    pub(super) fn len(&self) -> usize {
        self.first_out.len() - 1
    }

    pub(super) fn starts(&self) -> impl Iterator<Item = usize> {
        self.islands.iter().flat_map(|island| &island.starts).copied()
    }

    pub(super) fn ends(&self) -> impl Iterator<Item = usize> {
        self.islands.iter().flat_map(|island| &island.ends).copied()
    }

    /// Returns the island of a place; `None` for one without connections.
    pub(super) fn island_of(&self, place: usize) -> Option<&Island> {
        let came_from = self.came_from();
        came_from[place]?;
        let start = walk_to(place, &came_from)[0];
        self.islands.iter().find(|island| island.starts.contains(&start))
    }

    /// Returns, by place, whether a walk from a start reaches it over places for which `such` holds, itself
    /// included.
    pub(super) fn reached(&self, such: impl Fn(usize) -> bool) -> Vec<bool> {
        self.reached_from(self.starts(), such)
    }

    /// Returns the same as [`Self::reached`] for walks from these places.
    pub(super) fn reached_from(
        &self,
        starts: impl Iterator<Item = usize>,
        such: impl Fn(usize) -> bool,
    ) -> Vec<bool> {
        let mut reached = vec![false; self.len()];
        let mut open: Vec<_> = starts.collect();
        while let Some(place) = open.pop() {
            if !reached[place] && such(place) {
                reached[place] = true;
                open.extend(self.out_of(place).iter().map(|&(_, to)| to));
            }
        }
        reached
    }

    /// Returns, by place, the place that a walk from the starts first came from, for a start itself; `None` where
    /// no walk comes.
    fn came_from(&self) -> Vec<Option<usize>> {
        let mut came_from = vec![None; self.len()];
        let mut open: Vec<_> = self.starts().map(|start| (start, start)).collect();
        while let Some((from, to)) = open.pop() {
            if came_from[to].is_none() {
                came_from[to] = Some(from);
                open.extend(self.out_of(to));
            }
        }
        came_from
    }

    /// Returns, by place, whether every walk from a start to an end of its island passes it.
    ///
    /// These are the dominators of a virtual end under a virtual start. petgraph's `simple_fast` finds them too,
    /// but its time grows with the square of the size of a map full of loops.
    pub(super) fn on_every_walk(&self) -> Vec<bool> {
        let came_from = self.came_from();
        let mut on_every = vec![false; self.len()];
        let mut sweep = Sweep::of(self);
        for island in &self.islands {
            let walk = walk_to(island.ends[0], &came_from);
            sweep.mark_shared(&walk, &island.starts, &mut on_every);
        }
        on_every
    }

    /// Returns the connections out of a place, sorted.
    pub(super) fn out_of(&self, place: usize) -> &[(usize, usize)] {
        &self.connections[self.first_out[place]..self.first_out[place + 1]]
    }
}

impl<'a> Sweep<'a> {
    fn of(ways: &'a Ways<'a>) -> Self {
        let mut is_end = vec![false; ways.len()];
        ways.ends().for_each(|end| is_end[end] = true);
        Self { ways, is_end, step: vec![None; ways.len()], seen: vec![false; ways.len()] }
    }

    /// Marks the places of this walk that are on every walk. A place is on all of them if nothing leads from
    /// before it to beyond it without passing it: neither from the starts nor from an earlier place of this walk.
    fn mark_shared(&mut self, walk: &[usize], starts: &[usize], on_every: &mut [bool]) {
        walk.iter().enumerate().for_each(|(step, &place)| self.step[place] = Some(step));
        let mut furthest = self.furthest_from(starts.to_vec());
        for (step, &place) in walk.iter().enumerate() {
            on_every[place] = furthest == step;
            let next = self.ways.out_of(place).iter().map(|&(_, to)| to).collect();
            furthest = furthest.max(self.furthest_from(next));
        }
    }

    /// Returns the furthest step of the walk that can be reached from these places beside the walk; `usize::MAX`
    /// where another end can be.
    fn furthest_from(&mut self, mut open: Vec<usize>) -> usize {
        let mut furthest = 0;
        while let Some(place) = open.pop() {
            if let Some(step) = self.step[place] {
                furthest = furthest.max(step);
            } else if !self.seen[place] {
                self.seen[place] = true;
                if self.is_end[place] {
                    furthest = usize::MAX;
                }
                open.extend(self.ways.out_of(place).iter().map(|&(_, to)| to));
            }
        }
        furthest
    }
}

/// Returns, by place, the index of the first of the sorted pairs that begin with it, and one more at the end.
pub(super) fn runs(pairs: &[(usize, usize)], places: usize) -> Vec<usize> {
    let mut first = vec![0; places + 1];
    for &(place, _) in pairs {
        first[place + 1] += 1;
    }
    for place in 0..places {
        first[place + 1] += first[place];
    }
    first
}

/// Returns one walk from a start to this end.
fn walk_to(end: usize, came_from: &[Option<usize>]) -> Vec<usize> {
    let before = |&place: &usize| came_from[place].filter(|&from| from != place);
    let mut walk: Vec<_> = std::iter::successors(Some(end), before).collect();
    walk.reverse();
    walk
}
