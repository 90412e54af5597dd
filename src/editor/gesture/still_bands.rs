//! The bands of the cards that stay while others are moved. Where it can be avoided, no band runs into another that
//! it did not overlap before, and no card without a stage lands in a band.

use std::collections::BTreeMap;

use crate::{
    journey::{Point, StageId},
    picture::{BAND_GAP, Band, Rect, band_around, card_rect},
};

use super::{landing::Moved, ways_out::Clash};

const BESIDE_BAND: [f32; 2] = [BAND_GAP; 2];

#[derive(Clone, Debug)]
pub(super) struct StillBands {
    /// The bands of the cards that stay.
    bands: BTreeMap<StageId, Rect>,
    /// The bands as they are while nothing is moved.
    before: BTreeMap<StageId, Rect>,
}

impl StillBands {
    pub(super) fn of(bands: &[Band], before: &[Band]) -> Self {
        Self { bands: rects(bands), before: rects(before) }
    }

    /// Returns the bands as they are while all cards stay.
    pub(super) fn with_all(&self) -> Self {
        Self { bands: self.before.clone(), before: self.before.clone() }
    }

    /// Finds a band that would run into another, or a card without a stage that would lie in one.
    pub(super) fn merged(&self, moved: &[Moved], by: Point) -> Option<Clash> {
        let mut grown: BTreeMap<&StageId, Rect> = BTreeMap::new();
        for card in moved {
            let rect = card_rect(card.at.plus(by));
            if let Some(stage) = &card.stage {
                let around = band_around(rect);
                grown.entry(stage).and_modify(|all| *all = all.union(around)).or_insert(around);
            } else if let Some(&with) = self.bands.values().find(|band| band.contains(rect.centre())) {
                return Some(Clash { moved: rect, with, home: None, gap: BESIDE_BAND });
            }
        }
        grown.iter().find_map(|(stage, &moved)| {
            let with = self.runs_into(stage, &grown)?;
            Some(Clash { moved, with, home: self.bands.get(*stage).copied(), gap: BESIDE_BAND })
        })
    }

    /// Finds the band that the band of a stage would run into once both have grown.
    fn runs_into(&self, stage: &StageId, grown: &BTreeMap<&StageId, Rect>) -> Option<Rect> {
        let band = |stage: &StageId| {
            let still = self.bands.get(stage).copied();
            still.into_iter().chain(grown.get(stage).copied()).reduce(Rect::union)
        };
        let own = band(stage)?;
        let mut others = self.bands.keys().chain(grown.keys().copied()).filter(|other| *other != stage);
        others.find_map(|other| {
            band(other).filter(|with| with.overlaps(own) && !self.were_merged(stage, other))
        })
    }

    fn were_merged(&self, one: &StageId, other: &StageId) -> bool {
        self.before.get(one).zip(self.before.get(other)).is_some_and(|(one, other)| one.overlaps(*other))
    }
}

fn rects(bands: &[Band]) -> BTreeMap<StageId, Rect> {
    let filled = bands.iter().filter(|band| !band.is_empty);
    filled.map(|band| (band.stage.clone(), band.rect)).collect()
}
