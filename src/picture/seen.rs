//! What a map shows through a lens: of each card how it looks, and each kind of mark once, for the legend.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    insight::{Insight, Lens, Level, Mark, Sighting},
    journey::Journey,
};

use super::look::{Look, Tone};

/// By place, as the cards of a scene.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Seen {
    pub lens: Lens,
    pub sightings: Vec<Sighting>,
    pub looks: Vec<Look>,
    /// The marks that occur, loudest first: one of each look.
    pub kinds: Vec<(Look, Mark)>,
}

impl Seen {
    /// `insight` is of this journey.
    pub(crate) fn of(lens: Lens, journey: &Journey, insight: &Insight) -> Self {
        let sightings = lens.sightings(journey, insight);
        let levels = insight.touchpoints.iter().map(|judged| judged.level);
        let looks: Vec<_> =
            sightings.iter().zip(levels).map(|(it, level)| Look::of(&it.mark, level)).collect();
        let mut kinds = BTreeMap::new();
        for (sighting, look) in sightings.iter().zip(&looks).filter(|(sighting, _)| !sighting.is_aside) {
            kinds.entry(*look).or_insert_with(|| sighting.mark.clone());
        }
        let mut kinds: Vec<_> = kinds.into_iter().collect();
        if matches!(lens, Lens::Actors { .. }) {
            let nobody = Mark::Actor(None);
            let is_left = kinds.iter().any(|(_, mark)| *mark == nobody);
            kinds = actors(journey, insight, &sightings);
            kinds.extend(is_left.then(|| (Look::of(&nobody, Level::Unrated), nobody)));
        }
        let stand_back = |(sighting, look): (&Sighting, Look)| {
            if sighting.is_aside { Look { tone: Tone::Aside, ..look } } else { look }
        };
        let looks = sightings.iter().zip(looks).map(stand_back).collect();
        Self { lens, sightings, looks, kinds }
    }
}

/// Whoever brings about a touchpoint that is shown, not only the first at each.
fn actors(journey: &Journey, insight: &Insight, sightings: &[Sighting]) -> Vec<(Look, Mark)> {
    let shown = insight.touchpoints.iter().zip(sightings).filter(|(_, sighting)| !sighting.is_aside);
    let touchpoints = shown.filter_map(|(judged, _)| journey.touchpoint(&judged.id));
    let present: BTreeSet<_> = touchpoints.flat_map(|touchpoint| &touchpoint.actors).collect();
    let marks = journey.actors().iter().enumerate().filter(|(_, actor)| present.contains(&actor.id));
    let marks = marks.map(|(at, _)| Mark::Actor(Some(at)));
    marks.map(|mark| (Look::of(&mark, Level::Positive), mark)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{insight::View, journey::sketch};

    #[test]
    fn a_kind_is_there_once_and_only_where_it_occurs() {
        let map = sketch::journey("A + > B - > C - > D +");
        let insight = Insight::of(&map, &View::default());
        let kinds = |lens| Seen::of(lens, &map, &insight).kinds.len();
        assert_eq!(kinds(Lens::Experience), 2);
        assert_eq!((kinds(Lens::Reach), kinds(Lens::Promise), kinds(Lens::ALL[5])), (2, 1, 1));
    }

    #[test]
    fn what_stands_aside_has_no_mark_in_the_legend() {
        let map = sketch::journey("A + > B -");
        let insight = Insight::of(&map, &View::default());
        let seen = Seen::of(Lens::Actors { people_alone: true }, &map, &insight);
        assert!(seen.kinds.is_empty() && seen.looks.iter().all(|look| look.tone == Tone::Aside));
    }
}
