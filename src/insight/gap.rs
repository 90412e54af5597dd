//! R10: our own ratings beside the customers'.

use super::{
    Insight, Level,
    finding::{Finding, FindingKind, Rule},
    ground::Ground,
    telling::{Missing, Whole},
};

/// The missing ratings of customers.
pub(super) const MISSING: &[Missing] = &[Missing { what: FindingKind::Assumption, of: Whole::Touchpoints }];

/// The gap between our ratings and the customers', in the current view. Touchpoints are named by their number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gap {
    /// The touchpoints that we rate better than customers do.
    pub blind_spots: Vec<u32>,
    /// The touchpoints that we rate worse than customers do.
    pub hidden_strengths: Vec<u32>,
    /// The touchpoints that only we have rated.
    pub assumptions: Vec<u32>,
    pub own: Share,
    pub customers: Share,
    /// The touchpoints that customers have not rated yet, the most urgent first: those that every customer meets,
    /// then the others, both in journey order. Empty on a map that nobody has rated, where everything is still to
    /// be asked.
    pub ask: Vec<u32>,
}

/// The levels of one touchpoint as we and as customers see it; [`Level::Unrated`] where a side has not rated it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Sides {
    pub own: Level,
    pub customers: Level,
}

/// The share of positive levels among those rated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    pub positive: usize,
    pub rated: usize,
}

/// The way in which two sides differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Contrast {
    BlindSpot,
    HiddenStrength,
    Assumption,
}

impl Gap {
    pub(super) fn of(insight: &Insight) -> Self {
        let [own, customers] = Share::of_both(insight);
        let mut gap = Self { own, customers, ..Self::default() };
        let is_begun = gap.own.rated + gap.customers.rated > 0;
        for (sides, number) in insight.touchpoints.iter().map(|judged| judged.sides).zip(1..) {
            match sides.contrast() {
                Some(Contrast::BlindSpot) => gap.blind_spots.push(number),
                Some(Contrast::HiddenStrength) => gap.hidden_strengths.push(number),
                Some(Contrast::Assumption) => gap.assumptions.push(number),
                None => {}
            }
            if is_begun && sides.customers == Level::Unrated {
                gap.ask.push(number);
            }
        }
        gap.ask.sort_by_key(|number| insight.reach.on_every_way.binary_search(number).is_err());
        gap
    }
}

impl Sides {
    /// Compares the two sides; `None` where both agree, or we have not rated it.
    pub fn contrast(self) -> Option<Contrast> {
        match (self.own, self.customers) {
            (Level::Unrated, _) => None,
            (_, Level::Unrated) => Some(Contrast::Assumption),
            (own, customers) if own > customers => Some(Contrast::BlindSpot),
            (own, customers) if own < customers => Some(Contrast::HiddenStrength),
            _ => None,
        }
    }
}

impl Share {
    /// Returns our share and the customers'.
    fn of_both(insight: &Insight) -> [Self; 2] {
        let sides = insight.touchpoints.iter().map(|judged| judged.sides);
        [Self::of(sides.clone().map(|sides| sides.own)), Self::of(sides.map(|sides| sides.customers))]
    }

    pub(super) fn of(levels: impl Iterator<Item = Level>) -> Self {
        levels.filter(|level| *level != Level::Unrated).fold(Self::default(), |share, level| Self {
            positive: share.positive + usize::from(level == Level::Positive),
            rated: share.rated + 1,
        })
    }
}

pub(super) fn find(ground: &Ground<'_>, out: &mut Vec<Finding>) {
    let [own, customers] = Share::of_both(ground.insight);
    if own.rated > 0 && customers.rated > 0 {
        out.push(Finding { rule: Rule::R10, number: None, what: FindingKind::Shares });
    }
    for judged in &ground.insight.touchpoints {
        let Sides { own, customers } = judged.sides;
        let what = match judged.sides.contrast() {
            Some(Contrast::BlindSpot) => FindingKind::BlindSpot { own, customers },
            Some(Contrast::HiddenStrength) => FindingKind::HiddenStrength { own, customers },
            Some(Contrast::Assumption) => FindingKind::Assumption,
            None => continue,
        };
        out.push(Finding { rule: Rule::R10, number: Some(judged.number), what });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::{JudgedBy, Meaning, View},
        journey::{Edit, EntryKey, Rating, Tally, Voice, test_map},
    };

    /// Returns the gap of a test map with the customers' ratings, and ours added.
    fn gap(customers: &str, own: &[(&str, Rating)]) -> Gap {
        let mut map = test_map::journey(customers);
        for &(name, rating) in own {
            let key = EntryKey::new(Voice::Own, None, "");
            test_map::edit(&mut map, Edit::Rate(test_map::id(name), key, Tally::one(rating)));
        }
        Meaning::of(&map, &Insight::of(&map, &View::default())).gap
    }

    #[test]
    fn r10_ours_better_is_a_blind_spot_ours_worse_a_hidden_strength_ours_alone_an_assumption() {
        let own = [
            ("A", Rating::Positive),
            ("B", Rating::Neutral),
            ("C", Rating::Neutral),
            ("D", Rating::Negative),
        ];
        let gap = gap("A - > B + > C 0 > D ? > E +", &own);
        assert_eq!((gap.blind_spots, gap.hidden_strengths, gap.assumptions), (vec![1], vec![2], vec![4]));
        assert_eq!(
            (gap.own, gap.customers),
            (Share { positive: 1, rated: 4 }, Share { positive: 2, rated: 4 })
        );
    }

    #[test]
    fn r10_a_neutral_that_we_call_positive_is_a_blind_spot_too() {
        assert_eq!(gap("A 0", &[("A", Rating::Positive)]).blind_spots, [1]);
        assert_eq!(gap("A -", &[("A", Rating::Neutral)]).blind_spots, [1]);
    }

    #[test]
    fn r10_what_every_customer_meets_is_asked_about_first() {
        let gap = gap("A ? > B ? > D ?; A > C ? > D; E ?", &[("B", Rating::Positive)]);
        assert_eq!(gap.ask, [1, 4, 2, 3, 5], "on every way, then beside, then loose");
    }

    #[test]
    fn r10_where_nobody_has_rated_anything_nobody_is_asked_first() {
        assert_eq!(gap("A ? > B ?", &[]).ask, [0; 0]);
        assert_eq!(gap("A + > B ?", &[]).ask, [2]);
    }

    #[test]
    fn r10_whoever_judges_both_sides_are_compared() {
        let mut map = test_map::journey("A -");
        let key = EntryKey::new(Voice::Own, None, "");
        test_map::edit(&mut map, Edit::Rate(test_map::id("A"), key, Tally::one(Rating::Positive)));
        for by in [JudgedBy::CustomersFirst, JudgedBy::Customers, JudgedBy::Own] {
            let insight = Insight::of(&map, &View { by, ..View::default() });
            assert_eq!(Meaning::of(&map, &insight).gap.blind_spots, [1]);
        }
    }
}
