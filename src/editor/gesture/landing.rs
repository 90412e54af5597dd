//! Where cards that are moved or made land; the one home of the nearest free place. Cards land as near as possible
//! to where they are wanted, over no card that stays; in view and not above the first row where they can,
//! preferably below or to the right. Where it can be avoided, no band runs into another that it did not overlap
//! before, and no card without a stage lands in a band. Cards that stay never move.

use crate::{
    journey::{Journey, Point, StageId, TouchpointId},
    picture::{BoxIndex, CARD_HEIGHT, CARD_WIDTH, DOWN, PITCH, Rect, Scene, card_rect},
};

use super::{
    still_bands::StillBands,
    ways_out::{Clash, Places},
};

/// The obstacles to moved cards: the cards that stay, and their bands.
#[derive(Debug)]
pub(crate) struct Landing {
    cards: Vec<Rect>,
    index: BoxIndex,
    /// The top of the highest of them; infinity where there are none.
    first_row: f32,
    bands: StillBands,
}

/// A card that is moved or made, and the stage it will be in.
#[derive(Clone, Debug)]
pub(crate) struct Moved {
    pub at: Point,
    pub stage: Option<StageId>,
}

/// The usual gap between two cards, across and down, in canvas units.
const BETWEEN: [f32; 2] = [PITCH.x as f32 - CARD_WIDTH, PITCH.y as f32 - CARD_HEIGHT];
/// How many places are looked at, divided by the number of moved cards, before the nearest place gives way to one
/// that is found quickly.
const LOOKS: usize = 4_000;

impl Landing {
    /// Makes the landing of this scene without the cards that are moved.
    pub(crate) fn of(
        scene: &Scene,
        journey: &Journey,
        is_moved: impl Fn(&TouchpointId) -> bool + Copy,
    ) -> Self {
        let still = scene.cards().iter().filter(|card| !is_moved(&card.id));
        let bands = StillBands::of(&scene.bands_without(journey, is_moved), scene.bands());
        Self::among(still.map(|card| card.rect).collect(), bands)
    }

    fn among(cards: Vec<Rect>, bands: StillBands) -> Self {
        let first_row = cards.iter().map(|card| card.min.y).fold(f32::INFINITY, f32::min);
        Self { index: BoxIndex::of(&cards), cards, first_row, bands }
    }

    /// Makes the landing of the bands alone, for what is known to lie over no card.
    pub(super) fn of_bands(scene: &Scene) -> Self {
        Self::among(Vec::new(), StillBands::of(scene.bands(), scene.bands()))
    }

    /// Returns the same landing with these cards in the way too.
    pub(super) fn with(&self, cards: impl Iterator<Item = Point>) -> Self {
        let cards = self.cards.iter().copied().chain(cards.map(card_rect)).collect();
        Self::among(cards, self.bands.with_all())
    }

    /// Returns how far to move the cards so that they lie as near as possible to where `wanted` would bring them;
    /// within `view`, where it is given.
    pub(crate) fn nearest(&self, moved: &[Moved], wanted: Point, view: Option<Rect>) -> Point {
        let span = moved.iter().map(|card| card_rect(card.at)).reduce(Rect::union).unwrap_or_default();
        let at = |by: Point| span.moved(by.x as f32, by.y as f32);
        let first_row = at(wanted).min.y.min(self.first_row);
        let poor = |by: Point| {
            let is_seen = |view: Rect| view.contains_rect(at(by));
            [!view.is_none_or(is_seen), at(by).min.y < first_row]
        };
        let mut places = Places::around(wanted, &poor);
        let mut merging = None;
        for _ in 0..(LOOKS / moved.len().max(1)).max(24) {
            let Some(by) = places.next() else { break };
            if !moved.iter().all(|card| card.at.plus(by).is_within_range()) {
                continue;
            }
            let clash = self.covered(moved, by).or_else(|| {
                let clash = self.bands.merged(moved, by)?;
                merging.get_or_insert(by);
                Some(clash)
            });
            match clash {
                Some(clash) => places.add(by, &clash.ways_out()),
                None => return by,
            }
        }
        merging.unwrap_or_else(|| self.onwards(moved, wanted, DOWN))
    }

    /// Returns the first free place for a card from `wanted` on in the direction of `step`. Where one of `placed`
    /// is in its way, the search goes on behind the last of them, if that is on the same line.
    pub(crate) fn beyond(&self, wanted: Point, step: Point, placed: &[Rect]) -> Point {
        let mut at = wanted;
        while at.is_within_range() {
            let rect = card_rect(at);
            let hit = placed.iter().rev().find(|other| other.overlaps(rect)).map(|hit| {
                let last = placed.last().filter(|last| is_farther(**last, *hit, step));
                *last.unwrap_or(hit)
            });
            let mut still = self.index.touching(rect).map(|place| self.cards[place]);
            let Some(over) = hit.or_else(|| still.find(|other| other.overlaps(rect))) else { break };
            at = behind(at, over, step);
        }
        at
    }

    /// Returns whether the cards can lie there: over no other card, and with no band running into another.
    pub(crate) fn is_free(&self, moved: &[Moved], by: Point) -> bool {
        self.covered(moved, by).is_none() && self.bands.merged(moved, by).is_none()
    }

    /// Finds a moved card that would lie over one that stays.
    fn covered(&self, moved: &[Moved], by: Point) -> Option<Clash> {
        moved.iter().find_map(|card| {
            let rect = card_rect(card.at.plus(by));
            let over = self.index.touching(rect).filter(|&place| self.cards[place].overlaps(rect)).min()?;
            Some(Clash { moved: rect, with: self.cards[over], home: None, gap: BETWEEN })
        })
    }

    /// Returns how far cards go by up to this many steps: as many as leave them over no other card, or else to
    /// behind what is in the way, if no band runs into another there. `None` where there is no such place.
    pub(crate) fn nudged(&self, moved: &[Moved], step: Point, steps: i32) -> Option<Point> {
        let mut ways = (1..=steps).rev().map(|count| Point::new(step.x * count, step.y * count));
        let free = ways.find(|by| self.covered(moved, *by).is_none());
        free.or_else(|| Some(self.onwards(moved, step, step)).filter(|by| self.is_free(moved, *by)))
    }

    /// Returns the way straight on along one axis to behind whatever is in the way.
    pub(crate) fn onwards(&self, moved: &[Moved], wanted: Point, step: Point) -> Point {
        let mut by = wanted;
        while let Some(Clash { moved: card, with, .. }) = self.covered(moved, by) {
            let way = match (step.x.signum(), step.y.signum()) {
                (1, _) => Point::new((with.max.x + BETWEEN[0] - card.min.x).ceil() as i32, 0),
                (-1, _) => Point::new((with.min.x - BETWEEN[0] - card.max.x).floor() as i32, 0),
                (_, -1) => Point::new(0, (with.min.y - BETWEEN[1] - card.max.y).floor() as i32),
                _ => Point::new(0, (with.max.y + BETWEEN[1] - card.min.y).ceil() as i32),
            };
            by = by.plus(way);
        }
        by
    }
}

/// Returns the place of a card that is moved behind another in the direction of `step`.
fn behind(at: Point, other: Rect, step: Point) -> Point {
    let next = Point::new(other.min.x.round() as i32, other.min.y.round() as i32).plus(step);
    if step.x == 0 { Point::new(at.x, next.y) } else { Point::new(next.x, at.y) }
}

/// Returns whether one card is on the same line as another and farther in the direction of `step`.
fn is_farther(one: Rect, other: Rect, step: Point) -> bool {
    let same = |[a, b]: [f32; 2], [c, d]: [f32; 2]| a < d && c < b;
    let (across, down) = ([one.min.x, one.max.x], [one.min.y, one.max.y]);
    if step.x == 0 {
        same(across, [other.min.x, other.max.x]) && one.min.y > other.min.y
    } else {
        same(down, [other.min.y, other.max.y]) && one.min.x > other.min.x
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        editor::trial::columns,
        insight::{Insight, View},
        journey::{
            Edit,
            test_map::{edit, id, journey, place},
        },
    };

    /// Returns where a card lands that is dropped this far from its place, into this stage.
    fn landed(map: &Journey, card: &str, by: (i32, i32), stage: Option<&str>) -> (i32, i32) {
        let scene = Scene::new(map, &Insight::of(map, &View::default()));
        let landing = Landing::of(&scene, map, |other| *other == id(card));
        let at = map.touchpoint(&id(card)).expect("a touchpoint").at;
        let moved = [Moved { at, stage: stage.and_then(StageId::new) }];
        let at = at.plus(landing.nearest(&moved, Point::new(by.0, by.1), None));
        (at.x, at.y)
    }

    #[test]
    fn where_nothing_is_in_the_way_a_card_stays_where_it_is_dropped() {
        assert_eq!(landed(&journey("A; B"), "A", (16, 83), None), (16, 83));
    }

    #[test]
    fn over_a_card_it_goes_to_the_nearest_side_of_that() {
        let map = journey("A; B");
        for (by, at) in [
            ((200, 5), (200, 120)),
            ((200, -5), (200, 120)),
            ((200, 0), (200, 120)),
            ((310, 10), (416, 10)),
            ((40, 10), (-16, 10)),
        ] {
            assert_eq!(landed(&map, "A", by, None), at, "{by:?}");
        }
    }

    #[test]
    fn what_is_taken_too_is_gone_around() {
        let mut map = journey("A; B; C; D");
        for (card, y) in [("B", 0), ("C", 120), ("D", -120)] {
            place(&mut map, card, 400, y);
        }
        assert_eq!(landed(&map, "A", (400, 10), None), (616, 10), "beside is nearer than above all or below");
        for (card, x) in [("C", 184), ("D", 616)] {
            place(&mut map, card, x, 0);
        }
        assert_eq!(landed(&map, "A", (400, 10), None), (400, 120));
    }

    #[test]
    fn among_the_cards_of_a_stage_it_stays_in_that_band() {
        let map = columns(&[("One", "AB"), ("Two", "CD"), ("Three", "E")]);
        assert_eq!(landed(&map, "A", (150, 12), Some("Two")), (232, 288), "not back where it came from");
        assert_eq!(landed(&map, "A", (150, 100), Some("Two")), (232, 288));
        assert_eq!(landed(&map, "A", (110, 300), Some("One")), (16, 348), "the band does not run into Two");
        assert_eq!(landed(&map, "A", (150, 300), Some("Two")), (232, 348), "nor back into One");
    }

    #[test]
    fn a_card_without_a_stage_is_not_pushed_into_a_band() {
        let mut map = columns(&[("One", "A"), ("Two", "C"), ("Gone", "BD")]);
        edit(&mut map, Edit::RemoveStage(StageId::new("Gone").expect("an id")));
        for (card, x, y) in [("C", 232, 168), ("D", 448, 48), ("B", 900, 48)] {
            place(&mut map, card, x, y);
        }
        assert_eq!(landed(&map, "B", (-542, 10), None), (448, 168), "to the left is the band of Two");
    }

    #[test]
    fn in_view_is_better_than_near_and_nothing_lies_above_the_first_row() {
        let map = journey("A; B");
        let scene = Scene::new(&map, &Insight::of(&map, &View::default()));
        let landing = Landing::of(&scene, &map, |other| *other == id("A"));
        let moved = [Moved { at: Point::default(), stage: None }];
        let nearest = |y: i32, view| landing.nearest(&moved, Point::new(200, y), view);
        let low = Rect::new(0.0, -40.0, 1_000.0, 150.0);
        assert_eq!(nearest(-20, None), Point::new(200, 120), "above is nearer");
        assert_eq!(nearest(5, Some(low)), Point::new(416, 5), "below is out of view");
    }

    #[test]
    fn bands_that_lie_over_one_another_may_stay_so() {
        let mut map = columns(&[("One", "AB"), ("Two", "CD")]);
        place(&mut map, "B", 300, 400);
        assert_eq!(landed(&map, "B", (8, 0), Some("One")), (308, 400));
    }
}
