//! The numbers by which stages, actors and segments are listed. Where a record moves, the list's own numbers are
//! dealt anew. Only where two of them are the same, or a number has no room, are they counted from 0.

/// Returns the items that get a new number, with that number, where the item at `place` moves to the place `to`.
/// Returns nothing where `to` is the same place or outside the list.
pub fn moved(orders: &[i64], place: usize, to: usize) -> Vec<(usize, i64)> {
    if place == to || place.max(to) >= orders.len() {
        return Vec::new();
    }
    let mut items: Vec<usize> = (0..orders.len()).collect();
    let item = items.remove(place);
    items.insert(to, item);
    let rises = orders.windows(2).all(|pair| pair[0] < pair[1]);
    let number = |at: usize| if rises { orders[at] } else { at as i64 };
    let dealt = items.into_iter().enumerate().map(|(at, item)| (item, number(at)));
    let mut changed: Vec<_> = dealt.filter(|&(item, order)| orders[item] != order).collect();
    // The moved item comes first, since the undo step is named after it.
    changed.sort_by_key(|&(item, _)| item != place);
    changed
}

/// Returns the place one up the list, or one down; `None` above the first. The place one down may lie behind the
/// end of the list.
pub fn beside(place: usize, up: bool) -> Option<usize> {
    if up { place.checked_sub(1) } else { Some(place + 1) }
}

/// Returns the number of an item behind the last of a list, or of the first item where there is none.
pub fn behind(last: Option<i64>) -> i64 {
    last.map_or(0, |last| last.saturating_add(1))
}

/// Returns consecutive numbers from `first` on, for items behind each other.
pub fn onwards(first: i64) -> impl Iterator<Item = i64> {
    std::iter::successors(Some(first), |last| Some(behind(Some(*last))))
}

/// Returns the number of an item inserted at `place`, and the later items that get a new number to make room, with
/// that number: as few as possible.
pub fn inserted(orders: &[i64], place: usize) -> (i64, Vec<(usize, i64)>) {
    let before = place.checked_sub(1).and_then(|before| orders.get(before));
    let above_all = || orders.first().map_or(0, |first| first.saturating_sub(1));
    let own = before.map_or_else(above_all, |before| behind(Some(*before)));
    let behind_it = orders.iter().copied().enumerate().skip(place).zip(onwards(own));
    let in_the_way = behind_it.take_while(|&((_, order), last)| order <= last);
    (own, in_the_way.map(|((item, _), last)| (item, behind(Some(last)))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_neighbours_trade_their_numbers() {
        assert_eq!(moved(&[0, 1, 5], 2, 1), [(2, 1), (1, 5)]);
        assert_eq!(moved(&[0, 1, 5], 0, 1), [(0, 1), (1, 0)]);
    }

    #[test]
    fn at_the_ends_nothing_moves() {
        assert_eq!((beside(0, true), beside(1, true), beside(1, false)), (None, Some(0), Some(2)));
        assert_eq!(moved(&[0, 1], 1, 2), []);
        assert_eq!(moved(&[], 0, 1), []);
        assert_eq!(moved(&[0, 1], 1, 1), []);
    }

    #[test]
    fn one_that_is_taken_farther_passes_all_between() {
        assert_eq!(moved(&[0, 2, 4, 6], 3, 0), [(3, 0), (0, 2), (1, 4), (2, 6)]);
        assert_eq!(moved(&[0, 2, 4, 6], 0, 2), [(0, 4), (1, 0), (2, 2)]);
    }

    #[test]
    fn equal_numbers_are_counted_anew() {
        assert_eq!(moved(&[0, 0, 0], 2, 1), [(2, 1), (1, 2)]);
        assert_eq!(moved(&[7, 7], 0, 1), [(0, 1), (1, 0)]);
    }

    #[test]
    fn one_that_comes_in_between_makes_as_much_room_as_it_needs() {
        assert_eq!(inserted(&[], 0), (0, vec![]));
        assert_eq!(inserted(&[0, 1, 5], 0), (-1, vec![]));
        assert_eq!(inserted(&[0, 1, 5], 1), (1, vec![(1, 2)]));
        assert_eq!(inserted(&[0, 1, 2, 5], 1), (1, vec![(1, 2), (2, 3)]));
        assert_eq!(inserted(&[0, 1, 5], 2), (2, vec![]));
        assert_eq!(inserted(&[0, 1, 5], 3), (6, vec![]));
        assert_eq!(onwards(4).take(3).collect::<Vec<_>>(), [4, 5, 6]);
    }

    #[test]
    fn a_new_one_comes_last() {
        assert_eq!((behind(None), behind(Some(4)), behind(Some(i64::MAX))), (0, 5, i64::MAX));
    }
}
