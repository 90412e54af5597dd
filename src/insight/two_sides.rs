//! R10: staff, the other party of an encounter, beside the customers. Their ratings change no verdict.

use super::{
    Insight, Level, Share,
    finding::{Finding, FindingKind, Rule},
    ground::Ground,
};

/// The ratings of staff and customers compared, in the current view. Touchpoints are given by their numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TwoSides {
    /// The touchpoints that are bad for both, to be mended first.
    pub both_sides: Vec<u32>,
    /// The touchpoints that are good for customers and bad for staff, who hold them up.
    pub strained: Vec<u32>,
    /// The touchpoints that are bad for customers and good for staff.
    pub unseen: Vec<u32>,
    /// The touchpoints that are good for both.
    pub shared: Vec<u32>,
    pub staff: Share,
}

/// The levels of one touchpoint as staff and as customers see it; [`Level::Unrated`] where a side has not rated
/// it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Encounter {
    pub staff: Level,
    pub customers: Level,
}

/// The way in which an encounter goes wrong, and for which side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Burden {
    BothSides,
    Strained,
    Unseen,
}

impl TwoSides {
    pub(super) fn of(insight: &Insight) -> Self {
        let staff = Share::of(insight.touchpoints.iter().map(|judged| judged.staff));
        let mut sides = Self { staff, ..Self::default() };
        for judged in &insight.touchpoints {
            let encounter = judged.encounter();
            let list = match encounter.burden() {
                Some(Burden::BothSides) => &mut sides.both_sides,
                Some(Burden::Strained) => &mut sides.strained,
                Some(Burden::Unseen) => &mut sides.unseen,
                None if encounter.staff == Level::Positive && encounter.customers == Level::Positive => {
                    &mut sides.shared
                }
                None => continue,
            };
            list.push(judged.number);
        }
        sides
    }
}

impl super::Judged {
    /// Returns the levels of the touchpoint for staff and customers.
    pub fn encounter(&self) -> Encounter {
        Encounter { staff: self.staff, customers: self.sides.customers }
    }
}

impl Encounter {
    /// Returns how the encounter goes wrong; `None` where it goes wrong for neither side, or a side has not rated
    /// it.
    pub fn burden(self) -> Option<Burden> {
        match (self.staff.breaks(), self.customers.breaks()) {
            (true, true) => Some(Burden::BothSides),
            (true, false) if self.customers == Level::Positive => Some(Burden::Strained),
            (false, true) if self.staff == Level::Positive => Some(Burden::Unseen),
            _ => None,
        }
    }
}

pub(super) fn find(ground: &Ground<'_>, out: &mut Vec<Finding>) {
    for judged in &ground.insight.touchpoints {
        let Encounter { staff, customers } = judged.encounter();
        let what = match judged.encounter().burden() {
            Some(Burden::BothSides) => FindingKind::BothSides { staff, customers },
            Some(Burden::Strained) => FindingKind::Strained { staff, customers },
            Some(Burden::Unseen) => FindingKind::Unseen { staff, customers },
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
        journey::{Edit, EntryKey, Group, Item, Journey, Rating, SegmentId, Tally, Voice, test_map},
    };

    /// Returns a test map with the customers' ratings, and those of staff in these groups.
    fn map(customers: &str, staff: &[(&str, &str, Rating)]) -> Journey {
        let mut map = test_map::journey(customers);
        for &(name, group, rating) in staff {
            rate(&mut map, name, EntryKey::new(Voice::Staff, None, group), rating);
        }
        map
    }

    fn rate(map: &mut Journey, name: &str, key: EntryKey, rating: Rating) {
        test_map::edit(map, Edit::Rate(test_map::id(name), key, Tally::one(rating)));
    }

    fn sides(map: &Journey, view: &View) -> TwoSides {
        Meaning::of(map, &Insight::of(map, view)).two_sides
    }

    const ALL: [(&str, &str, Rating); 6] = [
        ("A", "", Rating::Neutral),
        ("B", "", Rating::Negative),
        ("C", "", Rating::Positive),
        ("D", "", Rating::Positive),
        ("E", "", Rating::Negative),
        ("G", "", Rating::Positive),
    ];

    #[test]
    fn r10_bad_for_both_is_both_sides_for_staff_alone_strained_for_customers_alone_unseen() {
        let map = map("A - > B + > C 0 > D + > E ? > F - > G ?", &ALL);
        let sides = sides(&map, &View::default());
        assert_eq!((&*sides.both_sides, &*sides.strained, &*sides.unseen), (&[1][..], &[2][..], &[3][..]));
        assert_eq!(sides.shared, [4], "what one side alone has rated is none of them");
        assert_eq!(sides.staff, Share { positive: 3, rated: 6 });
    }

    #[test]
    fn r10_staff_never_change_the_verdict_whoever_it_is_judged_by() {
        let without = test_map::journey("A - > B + > C 0 > D + > E ? > F - > G ?");
        let with = map("A - > B + > C 0 > D + > E ? > F - > G ?", &ALL);
        for by in [JudgedBy::CustomersFirst, JudgedBy::Customers, JudgedBy::Own] {
            let view = View { by, ..View::default() };
            let [mut then, mut now] = [&without, &with].map(|map| Insight::of(map, &view));
            for judged in then.touchpoints.iter_mut().chain(&mut now.touchpoints) {
                judged.staff = Level::Unrated;
            }
            assert_eq!(then, now, "{by:?}");
        }
    }

    #[test]
    fn r10_staff_are_heard_for_the_segment_else_for_everyone() {
        let mut map = test_map::segmented("A > B", &["Quick!: A+ B+", "Calm!: A+ B+"]);
        let segments: Vec<SegmentId> = map.segments().iter().map(|it| it.id.clone()).collect();
        rate(&mut map, "A", EntryKey::new(Voice::Staff, None, ""), Rating::Positive);
        rate(&mut map, "A", EntryKey::new(Voice::Staff, Some(segments[0].clone()), ""), Rating::Negative);
        let strained = |segment| sides(&map, &View { segment, ..View::default() }).strained;
        assert_eq!(strained(None), [1], "the worst of those in target");
        assert_eq!(strained(Some(segments[0].clone())), [1]);
        assert_eq!(strained(Some(segments[1].clone())), [0; 0], "everyone's");
    }

    #[test]
    fn r5_r10_what_staff_said_in_a_group_set_aside_does_not_count() {
        let mut map = map("A + > B +", &[("A", "spring", Rating::Negative), ("B", "", Rating::Negative)]);
        assert_eq!(sides(&map, &View::default()).strained, [1, 2]);
        let spring = Group { aside: true, ..Group::new("spring", 0) };
        test_map::edit(&mut map, Edit::Put(Item::Group(spring).into()));
        assert_eq!(sides(&map, &View::default()).strained, [2]);
    }
}
