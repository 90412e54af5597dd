//! The stage that a card joins where it is let go: that of the band it lies over. The bands are those of the cards
//! that stay, so that a band does not follow what is carried out of it.

use std::collections::BTreeSet;

use crate::{
    journey::{Journey, StageId, TouchpointId},
    picture::{Band, CARD_HEIGHT, CARD_WIDTH, Pos, Rect, Scene},
};

/// The bands of the cards that stay, in stage order.
#[derive(Debug, Default)]
pub(crate) struct DropTargets(Vec<(StageId, Rect)>);

impl DropTargets {
    /// Takes the bands as they are.
    pub(crate) fn of(bands: &[Band]) -> Self {
        Self(bands.iter().map(|band| (band.stage.clone(), band.rect)).collect())
    }

    /// Takes the bands as they are without some cards.
    pub(crate) fn without(scene: &Scene, journey: &Journey, lifted: &BTreeSet<TouchpointId>) -> Self {
        Self::of(&scene.bands_without(journey, |id| lifted.contains(id)))
    }

    /// Returns the stage of a card with its middle at `middle` whose stage was `own`. It is the stage of the band
    /// under the card, preferably `own`; else that of the band right above it; else `own` as long as the card
    /// touches that band or continues its row.
    pub(crate) fn stage_at(&self, middle: Pos, own: Option<&StageId>) -> Option<&StageId> {
        let is_own = |stage: &StageId| own == Some(stage);
        let mut over: Vec<_> = self.0.iter().filter(|(_, rect)| rect.contains(middle)).collect();
        over.sort_by(|(_, a), (_, b)| area(*a).total_cmp(&area(*b)));
        let own_over = over.iter().find(|(stage, _)| is_own(stage));
        let below = || self.0.iter().find(|(_, rect)| foot(*rect).contains(middle));
        let near = || self.0.iter().find(|(stage, rect)| is_own(stage) && around(*rect).contains(middle));
        let found = own_over.or(over.first()).copied().or_else(below).or_else(near);
        found.map(|(stage, _)| stage)
    }

    /// Returns the stage of one of `count` moved cards whose middle comes to `middle`. A stage that is moved as a
    /// whole stays one, but its only card may go into another band.
    pub(crate) fn stage_of_moved<'a>(
        &'a self,
        middle: Pos,
        own: Option<&'a StageId>,
        count: usize,
    ) -> Option<&'a StageId> {
        let is_whole = own.is_some_and(|own| !self.has(own));
        let over = self.stage_at(middle, own);
        match is_whole {
            true if count > 1 => own,
            true => over.or(own),
            false => over,
        }
    }

    fn has(&self, stage: &StageId) -> bool {
        self.0.iter().any(|(home, _)| home == stage)
    }
}

fn area(rect: Rect) -> f32 {
    rect.width() * rect.height()
}

/// Returns the place below a band where the next card of its column goes.
fn foot(band: Rect) -> Rect {
    Rect { min: Pos::new(band.min.x, band.max.y), max: band.max.plus(0.0, CARD_HEIGHT) }
}

/// Returns where the middle of a card may be that touches the band or comes next in its row. A card beside a
/// column is outside it, since the next stage begins there.
fn around(band: Rect) -> Rect {
    let is_column = band.height() > band.width();
    let aside = if is_column { CARD_WIDTH / 2.0 } else { CARD_WIDTH };
    Rect { min: band.min.plus(-aside, -CARD_HEIGHT), max: band.max.plus(aside, CARD_HEIGHT) }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the stage of a card of the only band, so far right of the band and below its top.
    fn beside(size: (f32, f32), aside: f32, down: f32) -> Option<StageId> {
        let own = StageId::from_number(1);
        let max = Pos::new(size.0, size.1);
        let targets = DropTargets(vec![(own.clone(), Rect { min: Pos::default(), max })]);
        targets.stage_at(Pos::new(size.0 + aside, down), Some(&own)).cloned()
    }

    #[test]
    fn beside_a_column_the_next_stage_begins_and_a_row_goes_on() {
        let (column, row, is_own) = ((200.0, 480.0), (640.0, 140.0), Some(StageId::from_number(1)));
        let next = CARD_WIDTH / 2.0 + 32.0;
        assert_eq!([beside(column, next, 80.0), beside(row, next, 80.0)], [None, is_own.clone()]);
        assert_eq!(beside(column, CARD_WIDTH / 2.0 - 8.0, 80.0), is_own, "it lies over the band");
        assert_eq!(beside(column, -90.0, 480.0 + 60.0), is_own, "below the last card of a column");
    }
}
