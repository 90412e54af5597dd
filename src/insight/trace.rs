//! R9: the emotional trace. Shown beside the verdict, never instead of it.

use super::{Counts, Trace};

impl Trace {
    /// Weighs an experience. Neutral, recovered and not rated weigh nothing.
    pub(super) fn of(counts: &Counts, weight: u32) -> Self {
        let Counts { positive, negative, .. } = *counts;
        let balance = positive as i64 - i64::from(weight) * negative as i64;
        Self { positive, negative, weight, balance }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn balance(positive: usize, negative: usize, weight: u32) -> i64 {
        Trace::of(
            &Counts { positive, negative, neutral: 3, unrated: 4, recovered: 5, ..Counts::default() },
            weight,
        )
        .balance
    }

    #[test]
    fn r9_one_negative_weighs_as_many_positives_as_the_map_says() {
        assert_eq!(balance(6, 1, 6), 0);
        assert_eq!(balance(6, 1, 0), 6);
        assert_eq!(balance(0, 2, 1), -2);
    }

    #[test]
    fn r9_no_weight_overflows() {
        assert_eq!(balance(0, 2, u32::MAX), -2 * i64::from(u32::MAX));
    }
}
