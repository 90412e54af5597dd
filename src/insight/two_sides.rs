//! R10: the other party of an encounter, those who work there, beside the customers. What staff say changes no
//! verdict.

use super::{
    Insight, Level, Share,
    finding::{Finding, FindingKind, Ground, Rule},
};

/// What staff and customers say of the same touchpoints, in the current view. Touchpoints are named by their
/// number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TwoSides {
    /// Bad for both: to be mended first.
    pub both_sides: Vec<u32>,
    /// Good for customers, bad for staff, who hold it up.
    pub strained: Vec<u32>,
    /// Bad for customers, good for staff.
    pub unseen: Vec<u32>,
    /// Good for both.
    pub shared: Vec<u32>,
    pub staff: Share,
}

/// One touchpoint as staff see it and as customers do; [`Level::Unrated`] where a side has not rated it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Encounter {
    pub staff: Level,
    pub customers: Level,
}

/// For whom an encounter goes wrong.
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
    /// Returns the touchpoint as both sides of it see it.
    pub fn encounter(&self) -> Encounter {
        Encounter { staff: self.staff, customers: self.sides.customers }
    }
}

impl Encounter {
    /// Returns for whom it goes wrong; `None` where it does for neither, or a side has not rated it.
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

    /// What customers say, and then what staff say of each of these, in these groups.
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
