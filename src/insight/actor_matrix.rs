//! R15: the matrix of who takes part where: actors, those who can mend most breaks first, by touchpoints in journey
//! order.

use std::cmp::Reverse;

use crate::journey::{ActorId, Handling, Journey};

use super::{FindingKind, Insight, Judged, Level, Meaning, Rule};

/// The rows and columns of the table of actors. Touchpoints are named by their numbers.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct ActorMatrix {
    pub columns: Vec<u32>,
    /// The actors, then the touchpoints without one, then how staff rate.
    pub rows: Vec<ActorRow>,
}

/// A row of the matrix: who takes part in which touchpoints.
#[derive(Debug, PartialEq, Eq)]
pub struct ActorRow {
    pub of: ActorRowOf,
    /// The numbers of the row's touchpoints, in journey order.
    pub touchpoints: Vec<u32>,
    /// The number of breaks that the actor can mend; in the row of staff, the number of touchpoints that are bad
    /// for staff.
    pub breaks: usize,
}

/// The subject of a row.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ActorRowOf {
    Actor(ActorId),
    /// The touchpoints without an actor.
    Nobody,
    /// The touchpoints that staff have rated, as they rate them (R10).
    Staff,
}

impl ActorMatrix {
    /// Makes the matrix; `meaning` and `insight` must be of this journey. With `by_person` it holds only what a
    /// person handles: where the easy touchpoints are self-service or automation, those left to a person are the
    /// hard ones.
    pub fn of(journey: &Journey, insight: &Insight, meaning: &Meaning, by_person: bool) -> Self {
        let columns = columns(journey, insight, by_person);
        let row = |of: ActorRowOf, touchpoints: &mut dyn Iterator<Item = u32>| {
            let touchpoints: Vec<_> = touchpoints.filter(|it| columns.binary_search(it).is_ok()).collect();
            let breaks = touchpoints.iter().filter(|number| of.level(insight, **number).breaks()).count();
            ActorRow { of, touchpoints, breaks }
        };
        let actors = meaning.actors.iter();
        let actors =
            actors.map(|it| row(ActorRowOf::Actor(it.id.clone()), &mut it.touchpoints.iter().copied()));
        let mut rows: Vec<_> = actors.filter(|row| !by_person || !row.touchpoints.is_empty()).collect();
        rows.sort_by_key(|row| Reverse((row.breaks, row.touchpoints.len())));
        let nobodys = row(ActorRowOf::Nobody, &mut nobodys(meaning));
        let staff = row(ActorRowOf::Staff, &mut rated_by_staff(insight));
        rows.extend([nobodys, staff].into_iter().filter(|row| !row.touchpoints.is_empty()));
        Self { columns, rows }
    }
}

impl ActorRow {
    pub fn takes_part(&self, number: u32) -> bool {
        self.touchpoints.binary_search(&number).is_ok()
    }

    /// Returns the touchpoint of the row that comes after this one, or the first.
    pub fn after(&self, number: Option<u32>) -> Option<u32> {
        let next = number.map_or(0, |number| self.touchpoints.partition_point(|it| *it <= number));
        self.touchpoints.get(next).copied()
    }

    /// Returns the touchpoint of the row that comes before this one.
    pub fn before(&self, number: u32) -> Option<u32> {
        let before = self.touchpoints.partition_point(|it| *it < number);
        self.touchpoints.get(before.checked_sub(1)?).copied()
    }
}

fn columns(journey: &Journey, insight: &Insight, by_person: bool) -> Vec<u32> {
    let is_persons = |id| {
        let touchpoint = journey.touchpoint(id);
        touchpoint.is_some_and(|touchpoint| touchpoint.handled_by == Some(Handling::Person))
    };
    let touchpoints = insight.touchpoints.iter();
    touchpoints.filter(|judged| !by_person || is_persons(&judged.id)).map(|judged| judged.number).collect()
}

impl ActorRowOf {
    /// Returns the level that the row shows of a touchpoint.
    pub fn level(&self, insight: &Insight, number: u32) -> Level {
        let level = |judged: &Judged| if *self == Self::Staff { judged.staff } else { judged.level };
        insight.by_number(number).map_or(Level::Unrated, level)
    }
}

fn rated_by_staff(insight: &Insight) -> impl Iterator<Item = u32> {
    let rated = insight.touchpoints.iter().filter(|judged| judged.staff != Level::Unrated);
    rated.map(|judged| judged.number)
}

fn nobodys(meaning: &Meaning) -> impl Iterator<Item = u32> {
    let found = meaning.found_by(Rule::R15).filter(|found| found.what == FindingKind::NoActor);
    found.filter_map(|found| found.number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::View,
        journey::{Actor, Edit, EntryKey, Extra, Field, Place, Rating, Tally, Voice, test_map},
    };

    /// Returns the map with these actors, each at the touchpoints of these letters.
    fn with_actors(map: &str, actors: &[(&str, &str)]) -> Journey {
        let mut map = test_map::journey(map);
        for (number, (name, _)) in (1..).zip(actors) {
            let (id, name, extra) = (ActorId::from_number(number), (*name).to_owned(), Extra::default());
            let actor = Actor { id, name, place: Place::Other, order: number as i64, extra };
            test_map::edit(&mut map, Edit::AddActor(actor));
        }
        for at in ["A", "B", "C", "D"] {
            let all = (1..).zip(actors).filter(|(_, (_, cards))| cards.contains(at));
            let all = all.map(|(number, _)| ActorId::from_number(number)).collect();
            test_map::edit(&mut map, Edit::Change(test_map::id(at), Field::Actors(all)));
        }
        map
    }

    fn matrix(journey: &Journey, by_person: bool) -> ActorMatrix {
        let insight = Insight::of(journey, &View::default());
        ActorMatrix::of(journey, &insight, &Meaning::of(journey, &insight), by_person)
    }

    #[test]
    fn r15_who_can_mend_most_comes_first_and_what_nobody_brings_about_last() {
        let map = with_actors("A - > B - > C + > D 0", &[("owner", ""), ("cook", "AC"), ("waiter", "AB")]);
        let matrix = matrix(&map, false);
        assert_eq!(matrix.columns, [1, 2, 3, 4]);
        let of = |number| ActorRowOf::Actor(ActorId::from_number(number));
        let told: Vec<_> = matrix.rows.iter().map(|row| (&row.of, &*row.touchpoints, row.breaks)).collect();
        assert_eq!(
            told,
            [
                (&of(3), &[1, 2][..], 2),
                (&of(2), &[1, 3][..], 1),
                (&of(1), &[][..], 0),
                (&ActorRowOf::Nobody, &[4][..], 1)
            ]
        );
    }

    #[test]
    fn r10_staff_have_a_row_with_their_own_levels_where_they_have_rated() {
        let mut map = test_map::journey("A + > B -");
        assert!(matrix(&map, false).rows.iter().all(|row| row.of != ActorRowOf::Staff));
        let key = EntryKey::new(Voice::Staff, None, "");
        test_map::edit(&mut map, Edit::Rate(test_map::id("A"), key, Tally::one(Rating::Neutral)));
        let insight = Insight::of(&map, &View::default());
        let matrix = matrix(&map, false);
        let staff = matrix.rows.last().expect("a row");
        assert_eq!((&staff.of, &*staff.touchpoints, staff.breaks), (&ActorRowOf::Staff, &[1][..], 1));
        assert_eq!(
            [&ActorRowOf::Staff, &ActorRowOf::Nobody].map(|of| of.level(&insight, 1)),
            [Level::Neutral, Level::Positive]
        );
    }

    #[test]
    fn r15_what_a_person_does_not_handle_is_left_out_with_those_who_do_nothing_else() {
        let mut map = with_actors("A - > B + > C - > D -", &[("cook", "AC"), ("waiter", "AB")]);
        for at in ["A", "B", "C", "D"] {
            let handling = if at == "B" { Handling::Person } else { Handling::SelfService };
            test_map::edit(&mut map, Edit::Change(test_map::id(at), Field::HandledBy(Some(handling))));
        }
        let matrix = matrix(&map, true);
        assert_eq!(matrix.columns, [2]);
        let told: Vec<_> = matrix.rows.iter().map(|row| (&*row.touchpoints, row.breaks)).collect();
        assert_eq!(told, [(&[2][..], 0)]);
    }

    #[test]
    fn one_goes_along_a_row_from_touchpoint_to_touchpoint() {
        let row = ActorRow { of: ActorRowOf::Nobody, touchpoints: vec![3, 13, 20], breaks: 0 };
        assert_eq!([row.after(None), row.after(Some(3)), row.after(Some(5))], [Some(3), Some(13), Some(13)]);
        assert_eq!([row.after(Some(20)), row.before(13), row.before(3)], [None, Some(3), None]);
        assert!(row.takes_part(13) && !row.takes_part(12));
    }
}
