//! Where slabs that are joined are broken apart, since no page holds them all: so that as many as stay together do so on
//! both sides.

use super::Slab;

/// How many of these must have room where they begin: what leads, and the first that it leads to.
pub(super) fn first(group: &[Slab]) -> usize {
    let lead = group.iter().rposition(|slab| slab.leads).map_or(0, |last| last + 1);
    let rest = group.len() - lead;
    let least = group.last().map_or(0, |last| last.least).max(1);
    lead + least.min(rest.div_ceil(2))
}

/// How many of these stand on a page that has room for so many: fewer, where else the next page had too few.
pub(super) fn last(slabs: &[Slab], count: usize) -> usize {
    let Some(next) = slabs.get(count) else { return count };
    let beyond = slabs.len() - count;
    let here = slabs[..count].iter().rev().take_while(|slab| !slab.leads).count();
    let lacking = next.least.saturating_sub(beyond);
    // Where both sides cannot have enough, they have about as many.
    let spare = here.saturating_sub(next.least).max(here.saturating_sub(beyond) / 2);
    count - lacking.min(spare)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(count: usize) -> Vec<Slab> {
        let head = Slab { leads: true, ..Slab::default() };
        let row = Slab { least: 3, is_joined: true, ..Slab::default() };
        std::iter::once(head).chain(vec![row; count]).collect()
    }

    #[test]
    fn both_sides_have_enough_or_about_as_many() {
        // So many rows, of which a page has room for so many, and how many it has then.
        for (count, room, here) in
            [(5, 4, 3), (5, 3, 3), (4, 3, 2), (5, 1, 1), (5, 5, 5), (9, 8, 6), (4, 2, 2)]
        {
            assert_eq!(last(&rows(count), room + 1), here + 1, "{count} with room for {room}");
        }
        assert_eq!([3, 4, 5].map(|count| first(&rows(count))), [3, 3, 4], "below the head");
        assert_eq!(last(&rows(3), 0), 0, "on the next page");
    }
}
