//! Where Alt+arrow leads: to what is connected and lies in that direction; else along the journey; else to the
//! nearest card in that direction, so that the keyboard reaches every card.

use crate::{
    journey::{Journey, Touchpoint, TouchpointId},
    picture::Pos,
};

/// A direction on the canvas in which the arrow keys walk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Direction {
    Left,
    Right,
    Up,
    Down,
}

impl Direction {
    /// Returns one canvas unit in this direction.
    fn step(self) -> Pos {
        match self {
            Self::Left => Pos::new(-1.0, 0.0),
            Self::Right => Pos::new(1.0, 0.0),
            Self::Up => Pos::new(0.0, -1.0),
            Self::Down => Pos::new(0.0, 1.0),
        }
    }

    /// Returns whether this direction leads on along the journey, as right and down do; left and up lead back.
    pub(super) fn leads_on(self) -> bool {
        matches!(self, Self::Right | Self::Down)
    }
}

/// Returns the touchpoint that a step in a direction leads to; `None` where no connection leads on (or back) from
/// here and no card lies that way.
pub(crate) fn walk<'a>(
    journey: &'a Journey,
    from: &TouchpointId,
    direction: Direction,
) -> Option<&'a TouchpointId> {
    let here = journey.touchpoint(from)?;
    let (after, before) = (journey.after(from), journey.before(from));
    let (along, against) = if direction.leads_on() { (after, before) } else { (before, after) };
    let straight =
        |id: &&TouchpointId| journey.touchpoint(id).map_or(-1.0, |there| cosine(here, there, direction));
    let best = |ids: &[&'a TouchpointId], least: f32| {
        let ahead = ids.iter().copied().filter(|id| straight(id) >= least);
        ahead.max_by(|a, b| straight(a).total_cmp(&straight(b)))
    };
    best(&along, AHEAD)
        .or_else(|| best(&against, AHEAD))
        .or_else(|| best(&[best(&against, ASIDE).as_slice(), &along].concat(), 0.0))
        .or_else(|| nearest(journey, here, direction))
        .or_else(|| best(&along, -1.0))
}

/// The cosines of 45° and of nearly 90°: what lies within the first is ahead, within the second not behind.
const AHEAD: f32 = 0.7;
const ASIDE: f32 = 0.1;

fn nearest<'a>(journey: &'a Journey, here: &Touchpoint, direction: Direction) -> Option<&'a TouchpointId> {
    let distance = |there: &Touchpoint| offset(here, there).distance(Pos::default());
    let ahead =
        journey.touchpoints().filter(|there| there.id != here.id && cosine(here, there, direction) >= AHEAD);
    ahead.min_by(|a, b| distance(a).total_cmp(&distance(b))).map(|there| &there.id)
}

/// Returns the cosine of the angle between the direction and the other card: 1 is straight ahead, -1 straight
/// behind.
fn cosine(here: &Touchpoint, there: &Touchpoint, direction: Direction) -> f32 {
    let (offset, step) = (offset(here, there), direction.step());
    let length = offset.distance(Pos::default());
    if length == 0.0 { 0.0 } else { (offset.x * step.x + offset.y * step.y) / length }
}

fn offset(here: &Touchpoint, there: &Touchpoint) -> Pos {
    Pos::new((there.at.x - here.at.x) as f32, (there.at.y - here.at.y) as f32)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::{
        format::samples,
        journey::test_map::{id, journey, place},
    };

    #[test]
    fn a_chain_can_be_walked_with_right_and_left_wherever_its_cards_lie() {
        let mut map = journey("A > B > C");
        place(&mut map, "B", 0, 120);
        place(&mut map, "C", 214, 0);
        let step = |from, direction| walk(&map, &id(from), direction).map(ToString::to_string);
        assert_eq!(step("A", Direction::Right).as_deref(), Some("B"));
        assert_eq!(step("A", Direction::Down).as_deref(), Some("B"));
        assert_eq!(step("B", Direction::Right).as_deref(), Some("C"));
        assert_eq!(step("C", Direction::Left).as_deref(), Some("B"));
        assert_eq!(step("C", Direction::Right), None);
    }

    #[test]
    fn a_card_without_connections_is_reached_and_left_by_direction() {
        let mut map = journey("A > B; C; D");
        place(&mut map, "C", 200, 120);
        place(&mut map, "D", 200, 240);
        let step = |from, direction| walk(&map, &id(from), direction).map(ToString::to_string);
        assert_eq!(step("B", Direction::Down).as_deref(), Some("C"));
        assert_eq!(step("C", Direction::Down).as_deref(), Some("D"));
        assert_eq!(step("C", Direction::Up).as_deref(), Some("B"));
        assert_eq!(step("C", Direction::Right), None);
    }

    #[test]
    fn at_a_fork_the_direction_decides() {
        let mut map = journey("A > B; A > C");
        place(&mut map, "B", 200, -200);
        place(&mut map, "C", 200, 200);
        assert_eq!(walk(&map, &id("A"), Direction::Down), Some(&id("C")));
        assert_eq!(walk(&map, &id("A"), Direction::Up), Some(&id("B")));
    }

    #[test]
    fn each_branch_of_a_fork_is_reached_and_a_card_that_lies_there_before_one_behind() {
        let mut map = journey("A > B; A > C; A > D; E");
        for (card, x, y) in [("B", 214, -120), ("C", 214, 0), ("D", 214, 120), ("E", 0, -240)] {
            place(&mut map, card, x, y);
        }
        let step = |from, direction| walk(&map, &id(from), direction).map(ToString::to_string);
        for (direction, there) in [(Direction::Up, "B"), (Direction::Right, "C"), (Direction::Down, "D")] {
            assert_eq!(step("A", direction).as_deref(), Some(there), "{direction:?}");
        }
        let mut map = journey("A > B; C");
        place(&mut map, "B", 214, -360);
        place(&mut map, "C", 0, 120);
        assert_eq!(walk(&map, &id("A"), Direction::Down), Some(&id("C")));
        assert_eq!(walk(&map, &id("A"), Direction::Right), Some(&id("B")));
    }

    #[test]
    fn every_card_of_every_sample_is_reached() {
        for sample in samples::ALL {
            let map = sample.journey();
            let mut reached = BTreeSet::new();
            let mut open: Vec<_> = map.touchpoints().take(1).map(|first| &first.id).collect();
            while let Some(here) = open.pop() {
                if reached.insert(here) {
                    let all = [Direction::Left, Direction::Right, Direction::Up, Direction::Down];
                    open.extend(all.into_iter().filter_map(|direction| walk(&map, here, direction)));
                }
            }
            assert_eq!(reached.len(), map.len(), "{}", sample.file);
        }
    }
}
