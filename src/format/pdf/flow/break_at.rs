//! Decides where joined slabs are divided when no page holds them all, so that those that must stay together do so
//! on both sides.

use super::Slab;

/// Returns how many slabs of a group must fit where the group begins: those that lead, and the first of those that
/// they lead to.
pub(super) fn first(group: &[Slab]) -> usize {
    let lead = group.iter().rposition(|slab| slab.leads).map_or(0, |last| last + 1);
    let rest = group.len() - lead;
    let least = group.last().map_or(0, |last| last.least).max(1);
    lead + least.min(rest.div_ceil(2))
}

/// Returns how many of these slabs go on a page that has room for `count`: fewer where the next page would
/// otherwise have too few.
pub(super) fn last(slabs: &[Slab], count: usize) -> usize {
    let Some(next) = slabs.get(count) else { return count };
    let beyond = slabs.len() - count;
    let here = slabs[..count].iter().rev().take_while(|slab| !slab.leads).count();
    let lacking = next.least.saturating_sub(beyond);
    // Where there are too few for both sides, each gets about as many.
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
        // The number of rows, the number for which a page has room, and the number that it gets.
        for (count, room, here) in
            [(5, 4, 3), (5, 3, 3), (4, 3, 2), (5, 1, 1), (5, 5, 5), (9, 8, 6), (4, 2, 2)]
        {
            assert_eq!(last(&rows(count), room + 1), here + 1, "{count} with room for {room}");
        }
        assert_eq!([3, 4, 5].map(|count| first(&rows(count))), [3, 3, 4], "below the head");
        assert_eq!(last(&rows(3), 0), 0, "on the next page");
    }
}
