//! Which stage a card belongs to where it is let go: that of the band it lies over. Bands are those of the
//! cards that stay, so that a band does not follow what is carried out of it.

use std::collections::{BTreeSet, HashMap};

use crate::{
    journey::{Journey, StageId, TouchpointId},
    picture::{CARD_HEIGHT, CARD_WIDTH, Pos, Rect},
};

/// The bands of the cards that stay, in stage order.
#[derive(Debug, Default)]
pub(super) struct Homes(Vec<(StageId, Rect)>);

impl Homes {
    /// As the map is without `lifted`.
    pub(super) fn without(journey: &Journey, lifted: &BTreeSet<TouchpointId>) -> Self {
        let mut spans: HashMap<&StageId, Rect> = HashMap::new();
        for touchpoint in journey.touchpoints().filter(|t| !lifted.contains(&t.id)) {
            let Some(stage) = &touchpoint.stage else { continue };
            let at = touchpoint.at;
            let card = Rect::new(at.x as f32, at.y as f32, CARD_WIDTH, CARD_HEIGHT);
            spans.entry(stage).and_modify(|span| *span = span.union(card)).or_insert(card);
        }
        let band = |span: &Rect| Rect { min: span.min.plus(-10.0, -40.0), max: span.max.plus(10.0, 20.0) };
        let stages = journey.stages().iter();
        Self(stages.filter_map(|stage| Some((stage.id.clone(), band(spans.get(&stage.id)?)))).collect())
    }

    /// The stage of a card whose middle is there and whose stage was `own`: that of the band under it, its
    /// own first; else that of the band it lies right below; else its own, within about a card of its band.
    pub(super) fn stage_at(&self, middle: Pos, own: Option<&StageId>) -> Option<&StageId> {
        let is_own = |stage: &StageId| own == Some(stage);
        let mut over: Vec<_> = self.0.iter().filter(|(_, rect)| rect.contains(middle)).collect();
        over.sort_by(|(_, a), (_, b)| area(*a).total_cmp(&area(*b)));
        let own_over = over.iter().find(|(stage, _)| is_own(stage));
        let below = || self.0.iter().find(|(_, rect)| foot(*rect).contains(middle));
        let near = || self.0.iter().find(|(stage, rect)| is_own(stage) && around(*rect).contains(middle));
        let found = own_over.or(over.first()).copied().or_else(below).or_else(near);
        found.map(|(stage, _)| stage)
    }

    pub(super) fn has(&self, stage: &StageId) -> bool {
        self.0.iter().any(|(home, _)| home == stage)
    }
}

fn area(rect: Rect) -> f32 {
    rect.width() * rect.height()
}

/// Where the next card of a column goes.
fn foot(band: Rect) -> Rect {
    Rect { min: Pos::new(band.min.x, band.max.y), max: band.max.plus(0.0, CARD_HEIGHT) }
}

fn around(band: Rect) -> Rect {
    Rect { min: band.min.plus(-CARD_WIDTH, -CARD_HEIGHT), max: band.max.plus(CARD_WIDTH, CARD_HEIGHT) }
}
