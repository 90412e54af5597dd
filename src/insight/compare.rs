//! R20: two maps side by side. Differences are told in journey order. A to-be map and its as-is map are compared
//! by levels, since answers are not copied.

use crate::journey::{Address, Comparison, FieldChange, Journey, Plan, TALLY_FIELD};

use super::{Insight, Level};

/// Compares a map before with the map after. The result is in journey order: that of the first map for what is
/// gone, that of the second for all else. Records with different ids but the same names are treated as the same.
pub fn compare((before, then): (&Journey, &Insight), (after, now): (&Journey, &Insight)) -> Comparison {
    if let Some(paired) = before.paired_with(after) {
        let then = Insight::of(&paired, &then.view);
        return compared((&paired, &then), (after, now));
    }
    compared((before, then), (after, now))
}

fn compared((before, then): (&Journey, &Insight), (after, now): (&Journey, &Insight)) -> Comparison {
    let mut comparison = Comparison::of(before, after);
    if is_to_be_of(before, after) || is_to_be_of(after, before) {
        by_levels(&mut comparison, then, now);
    }
    let (of_before, of_after) = (Standing(before, then), Standing(after, now));
    comparison.gone.sort_by_cached_key(|address| of_before.place(address));
    comparison.added.sort_by_cached_key(|address| of_after.place(address));
    comparison.changed.sort_by_cached_key(|change| of_after.place(&change.of));
    comparison.moved.sort_by_cached_key(|id| now.number_of(id));
    comparison
}

impl Insight {
    /// Returns whether a map only says what is expected: it is a to-be map, and customers have not rated every
    /// touchpoint.
    pub fn is_expected(&self, journey: &Journey) -> bool {
        let is_unrated = || self.touchpoints.iter().any(|judged| judged.sides.customers == Level::Unrated);
        journey.about().plan == Some(Plan::ToBe) && is_unrated()
    }

    /// Returns whether no customer has rated anything.
    pub fn is_unasked(&self) -> bool {
        self.touchpoints.iter().all(|judged| judged.sides.customers == Level::Unrated)
    }
}

/// Returns whether `to_be` is the to-be map of `as_is`, which it has to name by title if it names any.
fn is_to_be_of(to_be: &Journey, as_is: &Journey) -> bool {
    let (about, other) = (to_be.about(), as_is.about());
    let is_named = [other.title.trim(), ""].contains(&about.based_on.trim());
    about.plan == Some(Plan::ToBe) && other.plan != Some(Plan::ToBe) && is_named
}

/// Replaces the changes of tallies by changes of levels.
fn by_levels(comparison: &mut Comparison, then: &Insight, now: &Insight) {
    comparison.changed.retain(|change| !matches!(change.of, Address::Rating(..)));
    for judged in &now.touchpoints {
        let Some(before) = then.number_of(&judged.id).and_then(|number| then.by_number(number)) else {
            continue;
        };
        if before.level != judged.level {
            let [from, to] =
                [before.level, judged.level].map(|it| it.as_str().unwrap_or_default().to_owned());
            let (of, field) = (Address::Touchpoint(judged.id.clone()), TALLY_FIELD.to_owned());
            comparison.changed.push(FieldChange { of, field, from, to });
        }
    }
}

/// The sort order of a map's records: the map itself, the records that touchpoints refer to, the touchpoints by
/// number, the connections, and the later lists as they are.
struct Standing<'a>(&'a Journey, &'a Insight);

impl Standing<'_> {
    fn place(&self, address: &Address) -> (u8, usize, usize) {
        let Self(journey, insight) = self;
        let number = |id| insight.number_of(id).unwrap_or_default() as usize;
        let among = |place: Option<usize>| place.unwrap_or_default();
        match address {
            Address::Map => (0, 0, 0),
            Address::Stage(id) => (1, among(journey.stages().iter().position(|it| it.id == *id)), 0),
            Address::Actor(id) => (2, among(journey.actors().iter().position(|it| it.id == *id)), 0),
            Address::Segment(id) => (3, among(journey.segments().iter().position(|it| it.id == *id)), 0),
            Address::Touchpoint(id) | Address::Rating(id, _) => (4, number(id), 0),
            Address::Connection(from, to) => (5, number(from), number(to)),
            Address::Item(_) => (6, 0, 0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::View,
        journey::{
            Edit, EntryKey, Field, MapField, Point, Rating, Tally, Touchpoint, Transition, Voice,
            test_map::{self, edit, id},
        },
    };

    fn compared(before: &Journey, after: &Journey) -> Comparison {
        let [then, now] = [before, after].map(|journey| Insight::of(journey, &View::default()));
        compare((before, &then), (after, &now))
    }

    fn changes(comparison: &Comparison) -> Vec<(&Address, &str, &str, &str)> {
        comparison.changed.iter().map(|it| (&it.of, &*it.field, &*it.from, &*it.to)).collect()
    }

    #[test]
    fn r20_what_is_to_be_is_compared_by_levels() {
        let before = test_map::journey("A + > B - > C 0");
        let mut after = Journey::new("");
        edit(&mut after, Edit::Describe(MapField::Plan(Some(Plan::ToBe))));
        for (name, x) in [("A", 0), ("B", 200), ("D", 400)] {
            edit(&mut after, Edit::Add(Touchpoint::new(id(name), name, Point::new(x, 0))));
            let own = EntryKey::new(Voice::Own, None, "");
            edit(&mut after, Edit::Rate(id(name), own, Tally::one(Rating::Positive)));
        }
        for (from, to) in [("A", "B"), ("B", "D")] {
            edit(&mut after, Edit::Connect(id(from), id(to), Transition::default()));
        }
        let comparison = compared(&before, &after);
        assert_eq!(comparison.gone, [Address::Touchpoint(id("C"))]);
        assert_eq!(comparison.added, [Address::Touchpoint(id("D"))]);
        let b = Address::Touchpoint(id("B"));
        let plan = (&Address::Map, "plan", "", "to-be");
        assert_eq!(changes(&comparison), [plan, (&b, "rating", "negative", "positive")]);
        // Any other two maps are compared by their entries.
        edit(&mut after, Edit::Describe(MapField::BasedOn("Another map".to_owned())));
        let fields: Vec<_> = compared(&before, &after).changed.into_iter().map(|it| it.of).collect();
        assert_eq!(fields.iter().filter(|of| matches!(of, Address::Rating(..))).count(), 4);
    }

    #[test]
    fn r20_what_is_told_stands_in_journey_order() {
        let before = test_map::journey("Z + > B + > A +");
        let mut after = before.clone();
        for name in ["A", "B", "Z"] {
            edit(&mut after, Edit::Change(id(name), Field::Note("new".to_owned())));
            test_map::place(&mut after, name, 7 - i32::from(name.as_bytes()[0]), 700);
        }
        let comparison = compared(&before, &after);
        assert_eq!(comparison.moved, ["Z", "B", "A"].map(id));
        let of: Vec<_> = comparison.changed.iter().map(|change| change.of.clone()).collect();
        assert_eq!(of, ["Z", "B", "A"].map(id).map(Address::Touchpoint));
    }
}
