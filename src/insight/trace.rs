//! R9: the emotional trace. It is shown beside the verdict, never instead of it. Its peak and its end are what
//! stays in memory.

use super::{Answers, Counts, Insight, Judged, Level};

/// The balance of an experience: positives − weight · negatives (R9).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Trace {
    pub positive: usize,
    pub negative: usize,
    pub weight: u32,
    pub balance: i64,
}

impl Insight {
    /// Returns the touchpoint that weighs most in memory: among the negative ones, else the positive ones, the one
    /// with the highest share of such answers; of several the one with most answers, of these the first. `None`
    /// where no touchpoint is either.
    pub fn peak(&self) -> Option<&Judged> {
        let of = |level| {
            let at_level = self.touchpoints.iter().filter(move |judged| judged.level == level);
            at_level.rev().max_by(|a, b| strength(a).cmp(&strength(b)))
        };
        // With a weight of 0, negatives are not remembered.
        let negative = Some(Level::Negative).filter(|_| self.trace.weight > 0);
        negative.and_then(of).or_else(|| of(Level::Positive))
    }

    /// Returns the last touchpoint (R7).
    pub fn end(&self) -> Option<&Judged> {
        self.touchpoints.last()
    }
}

/// Returns the share of answers that agree with the touchpoint's level, in millionths, and the number of answers.
fn strength(judged: &Judged) -> (u64, u64) {
    let Answers { negative, positive, .. } = judged.answers;
    let said = if judged.level == Level::Negative { negative } else { positive };
    let all = judged.answers.total();
    ((u128::from(said) * 1_000_000).checked_div(u128::from(all)).unwrap_or_default() as u64, all)
}

impl Trace {
    /// Computes the balance. Neutral, recovered and not rated weigh nothing.
    pub(super) fn of(counts: &Counts, weight: u32) -> Self {
        let Counts { positive, negative, .. } = *counts;
        let balance = positive as i64 - i64::from(weight) * negative as i64;
        Self { positive, negative, weight, balance }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::View,
        journey::{Edit, EntryKey, Journey, Tally, Voice, test_map},
    };

    /// Enters the customers' answers at a touchpoint: negative, neutral and positive.
    fn said(map: &mut Journey, name: &str, [negative, neutral, positive]: [u32; 3]) {
        let key = EntryKey::new(Voice::Customer, None, "");
        test_map::edit(map, Edit::Rate(test_map::id(name), key, Tally { negative, neutral, positive }));
    }

    fn peak_and_end(map: &Journey) -> [Option<u32>; 2] {
        let insight = Insight::of(map, &View::default());
        [insight.peak(), insight.end()].map(|judged| judged.map(|judged| judged.number))
    }

    #[test]
    fn r9_the_peak_is_what_weighs_most_in_memory() {
        assert_eq!(peak_and_end(&test_map::journey("A + > B - > C - > D 0")), [Some(2), Some(4)]);
        assert_eq!(peak_and_end(&test_map::journey("A 0 > B ? > C + > D + > E ?")), [Some(3), Some(5)]);
        assert_eq!(peak_and_end(&test_map::journey("A 0 > B ?")), [None, Some(2)]);
        assert_eq!(peak_and_end(&Journey::new("")), [None, None]);
    }

    #[test]
    fn r9_of_several_it_is_the_one_that_most_say_so_of() {
        let mut map = test_map::journey("A > B > C > D");
        said(&mut map, "A", [1, 0, 9]);
        said(&mut map, "B", [4, 1, 0]);
        said(&mut map, "C", [8, 2, 0]);
        said(&mut map, "D", [8, 2, 0]);
        assert_eq!(peak_and_end(&map), [Some(3), Some(4)]);
        test_map::edit(&mut map, Edit::Describe(crate::journey::MapField::NegativityWeight(0)));
        assert_eq!(peak_and_end(&map), [None, Some(4)], "negatives are not remembered");
    }

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
