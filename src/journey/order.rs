//! The numbers by which stages, actors and segments are listed. One place up or down a list: the list's own
//! numbers are dealt anew, and only where two of them are the same, or there is no room for one, are they
//! counted from 0.

/// The items whose number becomes another one, with it, where the one at `place` trades places with its
/// neighbour `up` or down. Nothing at the end of the list.
pub fn moved(orders: &[i64], place: usize, up: bool) -> Vec<(usize, i64)> {
    let other = if up { place.checked_sub(1) } else { Some(place + 1) };
    let Some(other) = other.filter(|other| (*other).max(place) < orders.len()) else { return Vec::new() };
    let mut items: Vec<usize> = (0..orders.len()).collect();
    items.swap(place, other);
    let rises = orders.windows(2).all(|pair| pair[0] < pair[1]);
    let number = |at: usize| if rises { orders[at] } else { at as i64 };
    let dealt = items.into_iter().enumerate().map(|(at, item)| (item, number(at)));
    let mut changed: Vec<_> = dealt.filter(|&(item, order)| orders[item] != order).collect();
    // What is moved comes first: a step is named after it.
    changed.sort_by_key(|&(item, _)| item != place);
    changed
}

/// The number of one that comes behind the last.
pub fn behind(last: Option<i64>) -> i64 {
    last.map_or(0, |last| last.saturating_add(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_neighbours_trade_their_numbers() {
        assert_eq!(moved(&[0, 1, 5], 2, true), [(2, 1), (1, 5)]);
        assert_eq!(moved(&[0, 1, 5], 0, false), [(0, 1), (1, 0)]);
    }

    #[test]
    fn at_the_ends_nothing_moves() {
        assert_eq!(moved(&[0, 1], 0, true), []);
        assert_eq!(moved(&[0, 1], 1, false), []);
        assert_eq!(moved(&[], 0, false), []);
    }

    #[test]
    fn equal_numbers_are_counted_anew() {
        assert_eq!(moved(&[0, 0, 0], 2, true), [(2, 1), (1, 2)]);
        assert_eq!(moved(&[7, 7], 0, false), [(0, 1), (1, 0)]);
    }

    #[test]
    fn a_new_one_comes_last() {
        assert_eq!((behind(None), behind(Some(4)), behind(Some(i64::MAX))), (0, 5, i64::MAX));
    }
}
