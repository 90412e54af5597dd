//! The islands of a map, for R8: its connected parts, with where one gets on and off.

use petgraph::unionfind::UnionFind;

/// A connected part of the map, by places ([`super::order::Order`]). A touchpoint without connections is in no
/// island.
#[derive(Default)]
pub(super) struct Island {
    /// The lowest place of each component that nothing enters.
    pub(super) starts: Vec<usize>,
    /// The highest place of each component that nothing leaves.
    pub(super) ends: Vec<usize>,
}

impl Island {
    /// Returns whether `places`, by place, is true for one of its ends.
    pub(super) fn ends_among(&self, places: &[bool]) -> bool {
        self.ends.iter().any(|&end| places[end])
    }

    /// Adds a component, by its lowest and highest place, where nothing enters or leaves it.
    fn add(&mut self, component: usize, (lowest, highest): (usize, usize), borders: &Borders) {
        if !borders.is_entered[component] {
            self.starts.push(lowest);
        }
        if !borders.is_left[component] {
            self.ends.push(highest);
        }
    }
}

/// The components that something enters or leaves.
struct Borders {
    is_entered: Vec<bool>,
    is_left: Vec<bool>,
}

/// Returns the islands. Both arguments are as in [`super::order::Order`]: the component of each
/// place, and the sorted connections.
pub(super) fn islands(component: &[usize], connections: &[(usize, usize)]) -> Vec<Island> {
    let mut same_island = UnionFind::new(component.len());
    let mut borders = Borders::without(component.len());
    for &(from, to) in connections {
        same_island.union(from, to);
        borders.cross(component[from], component[to]);
    }
    let mut islands: Vec<Island> = Vec::new();
    let mut island_of = vec![None; component.len()];
    let mut lowest = 0;
    for run in component.chunk_by(|a, b| a == b) {
        let highest = lowest + run.len() - 1;
        if run.len() > 1 || borders.is_crossed(run[0]) {
            let island = *island_of[same_island.find(lowest)].get_or_insert_with(|| {
                islands.push(Island::default());
                islands.len() - 1
            });
            islands[island].add(run[0], (lowest, highest), &borders);
        }
        lowest = highest + 1;
    }
    islands
}

impl Borders {
    fn without(components: usize) -> Self {
        Self { is_entered: vec![false; components], is_left: vec![false; components] }
    }

    fn cross(&mut self, from: usize, to: usize) {
        if from != to {
            self.is_left[from] = true;
            self.is_entered[to] = true;
        }
    }

    fn is_crossed(&self, component: usize) -> bool {
        self.is_entered[component] || self.is_left[component]
    }
}
