//! How many touchpoints use each stage, actor and segment: counted once for what is seen.

use std::{collections::HashMap, hash::Hash, sync::Arc};

use egui::{Id, Ui};

use crate::{
    editor::{Derived, Memo},
    journey::{ActorId, Journey, SegmentId, StageId, Touchpoint},
};

#[derive(Debug, Default)]
pub(super) struct Uses {
    pub stages: HashMap<StageId, usize>,
    pub actors: HashMap<ActorId, usize>,
    pub segments: HashMap<SegmentId, usize>,
}

impl Uses {
    pub(super) fn of(journey: &Journey) -> Self {
        let mut uses = Self::default();
        for touchpoint in journey.touchpoints() {
            uses.add(touchpoint);
        }
        uses
    }

    /// Returns the uses in what is seen, counted anew only where something has changed.
    pub(super) fn kept(ui: &Ui, derived: &Derived) -> Arc<Self> {
        let id = Id::unique("uses");
        ui.data_mut(|data| {
            let kept: &mut Memo<u64, Arc<Self>> = data.get_temp_mut_or_default(id);
            Arc::clone(kept.of(derived.serial, || Arc::new(Self::of(&derived.journey))))
        })
    }

    fn add(&mut self, touchpoint: &Touchpoint) {
        if let Some(id) = &touchpoint.stage {
            count(&mut self.stages, id);
        }
        for id in &touchpoint.actors {
            count(&mut self.actors, id);
        }
        let mut rated: Vec<_> = touchpoint.ratings.keys().filter_map(|key| key.segment.as_ref()).collect();
        rated.sort_unstable();
        rated.dedup();
        for id in rated {
            count(&mut self.segments, id);
        }
    }
}

fn count<T: Clone + Eq + Hash>(counts: &mut HashMap<T, usize>, id: &T) {
    match counts.get_mut(id) {
        Some(count) => *count += 1,
        None => {
            counts.insert(id.clone(), 1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::samples;

    #[test]
    fn a_use_is_a_touchpoint_however_many_ratings_it_has() {
        let of = |file: &str| {
            let sample = samples::ALL.iter().find(|sample| sample.file == file).expect("a sample");
            sample.journey()
        };
        let lunch = of("lunch_restaurant.ron");
        let uses = Uses::of(&lunch);
        let waiter = lunch.actors().iter().find(|actor| actor.name == "Waiter").expect("a waiter");
        assert_eq!(uses.actors[&waiter.id], 5);
        assert_eq!(uses.stages.values().sum::<usize>(), 15);
        let congress = of("congress.ron");
        let uses = Uses::of(&congress);
        assert!(uses.segments.values().all(|&count| (1..=12).contains(&count)), "{uses:?}");
    }
}
