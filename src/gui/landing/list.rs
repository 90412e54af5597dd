//! A list lands in columns: what is in a stage that is there goes on in its column, a new stage is a
//! further column. What has no stage goes where the list goes on from, or the pointer is.

use crate::{
    journey::{Edit, Field, Journey, Point, StageId, Touchpoint},
    picture::{BAND_HEAD, Band, Rect},
};

use super::{
    super::{draw::GRID, sight::Sight},
    BESIDE, Landed, Spot, band_at, restaged,
    room::{around, at_corner, card, centred, clear, offset, within_range},
};

/// From one card to the next down a column.
const ROW: i32 = 120;
/// From a card or a band to the band beside it, and from a band's edge to its cards.
const ASIDE: f32 = 12.0;
const SIDE: f32 = 10.0;

/// The places that an outline has are those of a map of its own; here they become places in this one.
pub(in super::super) fn listed(sight: &Sight, part: Journey, spot: &Spot) -> Landed {
    let offset = Point::default();
    if sight.journey.is_empty() && (part.len() > 1 || !part.stages().is_empty()) {
        return Landed { part, offset };
    }
    let part = staged(sight, part, spot);
    let mut columns = Columns::beside(sight);
    for stage in part.stages() {
        let cards = cards_of(&part, Some(&stage.id));
        let is_it = |band: &&Band| {
            band.stage == stage.id || (!band.name.trim().is_empty() && band.name.trim() == stage.name.trim())
        };
        match sight.scene.bands().iter().find(is_it) {
            Some(band) => columns.go_on(band, &cards),
            None => columns.add(&cards),
        }
    }
    let loose = cards_of(&part, None);
    if part.stages().is_empty() {
        columns.put(&loose, spot);
    } else {
        columns.add(&loose);
    }
    let edits = columns.edits;
    Landed { part: part.apply(&edits).unwrap_or(part), offset }
}

/// With a stage for those that have none, where the spot gives one.
fn staged(sight: &Sight, part: Journey, spot: &Spot) -> Journey {
    let stage = match &spot.from {
        Some(from) => sight.journey.touchpoint(from).and_then(|touchpoint| touchpoint.stage.clone()),
        None => spot.at.and_then(|at| band_at(sight, at)),
    };
    let Some(stage) = stage else { return part };
    let loose: Vec<_> = cards_of(&part, None).into_iter().map(|touchpoint| touchpoint.id.clone()).collect();
    restaged(sight, part, &loose, Some(&stage))
}

/// Down the columns, as an outline is laid out.
fn cards_of<'p>(part: &'p Journey, stage: Option<&StageId>) -> Vec<&'p Touchpoint> {
    let of_it = part.touchpoints().map(|touchpoint| &**touchpoint);
    let mut cards: Vec<_> = of_it.filter(|touchpoint| touchpoint.stage.as_ref() == stage).collect();
    cards.sort_by_key(|touchpoint| (touchpoint.at.x, touchpoint.at.y));
    cards
}

/// The columns that a list is put into.
struct Columns<'s> {
    sight: &'s Sight,
    /// Where the next new one begins, to the right of everything.
    next: Point,
    /// What has been put there so far, a rectangle a column.
    taken: Vec<Rect>,
    edits: Vec<Edit>,
}

impl<'s> Columns<'s> {
    fn beside(sight: &'s Sight) -> Self {
        let all = || sight.journey.touchpoints();
        let staged = all().filter(|touchpoint| touchpoint.stage.is_some()).map(|t| t.at.y).min();
        let heads = sight.scene.bands().iter().map(|band| band.rect.min.y + BAND_HEAD);
        let top = staged.or_else(|| all().map(|touchpoint| touchpoint.at.y).min());
        let top = top.unwrap_or_else(|| heads.fold(f32::INFINITY, f32::min) as i32);
        let right = sight.scene.bounds().max.x + ASIDE + SIDE;
        let next = Point::new((right / GRID as f32).ceil() as i32 * GRID, top);
        Self { sight, next, taken: Vec::new(), edits: Vec::new() }
    }

    /// Below the lowest card of the stage, or at the top of its empty band.
    fn go_on(&mut self, band: &Band, cards: &[&Touchpoint]) {
        let of_it = self.sight.journey.touchpoints().filter(|t| t.stage.as_ref() == Some(&band.stage));
        let lowest = of_it.map(|touchpoint| touchpoint.at).max_by_key(|at| (at.y, at.x));
        let first = band.rect.min.plus(SIDE, BAND_HEAD);
        let first = Point::new(first.x as i32, first.y as i32);
        let mut at = lowest.map_or(first, |at| Point::new(at.x, at.y + ROW));
        let top = at;
        for touchpoint in cards {
            while self.is_taken(at) && at.is_within_range() {
                at.y += ROW;
            }
            self.place(touchpoint, at);
            at.y += ROW;
        }
        self.taken
            .extend(around([top, Point::new(at.x, at.y - ROW)].into_iter()).filter(|_| !cards.is_empty()));
    }

    fn is_taken(&self, at: Point) -> bool {
        let rect = card(at);
        !self.sight.scene.cards_in(rect).is_empty() || self.taken.iter().any(|taken| taken.overlaps(rect))
    }

    /// As the outline has them.
    fn add(&mut self, cards: &[&Touchpoint]) {
        let Some(block) = around(cards.iter().map(|touchpoint| touchpoint.at)) else { return };
        let (left, top) = (block.min.x as i32, block.min.y as i32);
        for touchpoint in cards {
            let Point { x, y } = touchpoint.at;
            self.place(touchpoint, Point::new(self.next.x + x - left, self.next.y + y - top));
        }
        self.next.x += (block.width() + BESIDE) as i32;
    }

    /// As the outline has them, near the spot, where nothing else is.
    fn put(&mut self, cards: &[&Touchpoint], spot: &Spot) {
        let Some(block) = around(cards.iter().map(|touchpoint| touchpoint.at)) else { return };
        let from = spot.from.as_ref().and_then(|id| self.sight.journey.touchpoint(id)).map(|t| card(t.at));
        let beside = |rect: Rect| at_corner(block, rect.max.x + BESIDE, rect.min.y);
        let wished = match (from, spot.at, spot.selected) {
            (Some(from), ..) => beside(from),
            (None, Some(at), _) => centred(block, at),
            (None, None, Some(selected)) => beside(selected),
            (None, None, None) => centred(block, spot.middle),
        };
        let by = offset(block, clear(self.sight, wished, true, true));
        for touchpoint in cards {
            self.place(touchpoint, Point::new(touchpoint.at.x + by.x, touchpoint.at.y + by.y));
        }
    }

    fn place(&mut self, touchpoint: &Touchpoint, at: Point) {
        self.edits.push(Edit::Change(touchpoint.id.clone(), Field::At(within_range(at))));
    }
}
