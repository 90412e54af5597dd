//! Room for a card between two others: halfway where it fits; else what lies behind moves on.

use std::collections::BTreeSet;

use crate::{
    journey::{Edit, Field, Journey, Point, Touchpoint, TouchpointId},
    picture::{ACROSS, DOWN, GRID, PITCH, Scene, card_rect},
};

/// Returns where a card between two others goes, and the edits that make room for it. `None` where one of the two
/// does not exist, or where what lies behind would be moved out of range.
pub(crate) fn between(
    scene: &Scene,
    journey: &Journey,
    from: &TouchpointId,
    to: &TouchpointId,
) -> Option<(Point, Vec<Edit>)> {
    let (from, to) = (journey.touchpoint(from)?, journey.touchpoint(to)?);
    let halfway = Point::new(midway(from.at.x, to.at.x), midway(from.at.y, to.at.y));
    if scene.is_free(card_rect(halfway)) {
        return Some((halfway, Vec::new()));
    }
    let (across, down) = (to.at.x - from.at.x, to.at.y - from.at.y);
    let is_column = across.abs() < PITCH.x / 2 && down > 0;
    let is_row = down.abs() < PITCH.y / 2 && across > 0 && from.stage.is_none() && to.stage.is_none();
    let step = if is_column {
        DOWN
    } else if is_row {
        ACROSS
    } else {
        return Some((scene.free_place(from.at.plus(DOWN), DOWN), Vec::new()));
    };
    let edits = pushed(journey, from, to, step)?;
    Some((Point::new(from.at.x + step.x, from.at.y + step.y), edits))
}

/// Returns the place halfway, on the grid.
fn midway(a: i32, b: i32) -> i32 {
    i32::midpoint(a, b).div_euclid(GRID) * GRID
}

/// Moves a card on until a card fits before it, and with it whatever it would cover.
fn pushed(journey: &Journey, from: &Touchpoint, to: &Touchpoint, step: Point) -> Option<Vec<Edit>> {
    let goal = Point::new(from.at.x + 2 * step.x, from.at.y + 2 * step.y);
    let by =
        Point::new((goal.x - to.at.x).max(0) * step.x.signum(), (goal.y - to.at.y).max(0) * step.y.signum());
    let moved = |at: Point| Point::new(at.x + by.x, at.y + by.y);
    let mut behind: BTreeSet<&TouchpointId> = BTreeSet::from([&to.id]);
    let mut front = vec![to];
    while let Some(next) = front.pop() {
        let at = moved(next.at);
        let covered =
            journey.touchpoints().filter(|t| t.id != from.id && card_rect(t.at).overlaps(card_rect(at)));
        for touchpoint in covered {
            if behind.insert(&touchpoint.id) {
                front.push(touchpoint);
            }
        }
    }
    let all = behind.into_iter().filter_map(|id| journey.touchpoint(id));
    let edits: Vec<_> = all.map(|t| (t.id.clone(), moved(t.at))).collect();
    let fits = edits.iter().all(|(_, at)| at.is_within_range());
    fits.then(|| edits.into_iter().map(|(id, at)| Edit::Change(id, Field::At(at))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::insight::{Insight, View};
    use crate::journey::test_map::{id, journey, place};

    fn on(map: &Journey, from: &TouchpointId, to: &TouchpointId) -> Option<(Point, Vec<Edit>)> {
        between(&Scene::new(map, &Insight::of(map, &View::default())), map, from, to)
    }

    fn places(map: &Journey, edits: &[Edit], names: [&str; 3]) -> [(i32, i32); 3] {
        let map = map.apply(edits).expect("room");
        names.map(|name| map.touchpoint(&id(name)).map(|t| (t.at.x, t.at.y)).expect("a touchpoint"))
    }

    #[test]
    fn halfway_where_a_card_fits_there() {
        let mut map = journey("A > B > C");
        place(&mut map, "B", 480, 0);
        place(&mut map, "C", 0, 400);
        assert_eq!(on(&map, &id("A"), &id("B")), Some((Point::new(240, 0), Vec::new())));
        assert_eq!(on(&map, &id("A"), &id("nowhere")), None);
    }

    #[test]
    fn down_a_column_what_is_below_moves_on_as_far_as_it_has_to() {
        let mut map = journey("A > B > C");
        place(&mut map, "B", 0, 120);
        place(&mut map, "C", 0, 240);
        let (at, edits) = on(&map, &id("A"), &id("B")).expect("room");
        assert_eq!(at, Point::new(0, 120));
        assert_eq!(places(&map, &edits, ["A", "B", "C"]), [(0, 0), (0, 240), (0, 360)]);
        place(&mut map, "C", 0, 600);
        let (_, edits) = on(&map, &id("A"), &id("B")).expect("room");
        assert_eq!(places(&map, &edits, ["A", "B", "C"]), [(0, 0), (0, 240), (0, 600)]);
    }

    #[test]
    fn along_a_row_what_is_behind_moves_on() {
        let map = journey("A > B > C");
        let (at, edits) = on(&map, &id("A"), &id("B")).expect("room");
        assert_eq!(at, Point::new(216, 0));
        assert_eq!(places(&map, &edits, ["A", "B", "C"]), [(0, 0), (432, 0), (632, 0)]);
    }

    #[test]
    fn where_neither_is_so_it_goes_below_the_first() {
        let mut map = journey("A > B");
        place(&mut map, "B", -200, -40);
        assert_eq!(on(&map, &id("A"), &id("B")), Some((Point::new(0, 120), Vec::new())));
    }
}
