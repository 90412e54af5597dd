//! R8: what a customer who walks the connections meets. Touchpoints without any take no part.

use super::{
    Level, Reach, Thread, ThreadKind, UnbrokenPath,
    order::Order,
    ways::{Island, Ways},
};

impl Reach {
    /// `levels` by place.
    pub(super) fn of(order: &Order<'_>, levels: &[Level]) -> Self {
        let ways = Ways::of(order);
        let is_unbroken = reached(&ways, |place| !levels[place].breaks());
        let is_connected = reached(&ways, |_| true);
        let is_unavoidable = ways.on_every_walk();
        let is_break = |&place: &usize| levels[place].breaks();
        let breaks = (0..levels.len()).filter(is_break).filter(|&place| is_connected[place]);
        let (unavoidable, avoidable): (Vec<_>, Vec<_>) = breaks.partition(|&place| is_unavoidable[place]);
        let mut broken_ends: Vec<_> = ways.ends().filter(is_break).collect();
        broken_ends.sort_unstable();
        Self {
            unbroken_path: unbroken_path(&ways, levels, &is_unbroken),
            unavoidable: numbers(&unavoidable),
            avoidable: numbers(&avoidable),
            threads: threads(&ways, &is_unbroken),
            stubs: numbers(&broken_ends),
        }
    }
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
