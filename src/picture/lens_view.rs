//! A map as a lens shows it: the look of each card, and each kind of mark once, for the legend.

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::{
    insight::{ActionSign, CaseMark, HeldBack, Insight, Judged, Lens, LensMark, Level, Met, Sighting},
    journey::Journey,
};

use super::{
    kinds::LegendKind,
    look::{Look, Tone},
};

/// What a lens shows. Lists are by place, as the cards of a scene.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct LensView {
    pub lens: Lens,
    pub sightings: Vec<Sighting>,
    pub looks: Vec<Look>,
    /// Everything drawn that needs an explanation: marks, levels, notes on cards, threads.
    pub kinds: Vec<LegendKind>,
    /// The states of actions against breaks, by number (R19); only for the lens of experience.
    pub actions: HashMap<u32, ActionSign>,
}

impl LensView {
    /// Computes what the lens shows; `insight` must be of this journey.
    pub(crate) fn of(lens: Lens, journey: &Journey, insight: &Insight) -> Self {
        let sightings = lens.sightings(journey, insight);
        let levels = insight.touchpoints.iter().map(|judged| judged.level);
        let looks: Vec<_> =
            sightings.iter().zip(levels).map(|(it, level)| Look::of(&it.mark, level)).collect();
        let shown = sightings.iter().zip(&insight.touchpoints).filter(|(sighting, _)| !sighting.is_aside);
        let mut kinds = marks(lens, journey, insight, &sightings, &looks);
        kinds.extend(LegendKind::levels(shown.map(|(sighting, judged)| (&sighting.mark, judged.level))));
        kinds.extend(LegendKind::told(lens, journey, insight));
        kinds.extend(LegendKind::threads(insight));
        let all = sightings.iter().zip(&insight.touchpoints).zip(looks);
        let looks = all.map(|((sighting, judged), look)| receding(look, sighting, judged)).collect();
        let actions = match lens {
            Lens::Experience => ActionSign::all(journey, insight),
            _ => HashMap::new(),
        };
        kinds.extend(LegendKind::actions(&actions));
        Self { lens, sightings, looks, kinds, actions }
    }
}

/// Returns the look of a card that may recede. What is positive only as if it were mended has a dashed outline
/// through every lens.
fn receding(look: Look, sighting: &Sighting, judged: &Judged) -> Look {
    let tone = match look.tone {
        tone if sighting.is_aside || tone == Tone::Aside => Tone::Aside,
        _ if judged.as_if => Tone::Outlined(Level::Positive),
        tone => tone,
    };
    Look { tone, ..look }
}

/// Returns the marks that occur, loudest first, each once, whichever number it leads back to.
fn marks(
    lens: Lens,
    journey: &Journey,
    insight: &Insight,
    sightings: &[Sighting],
    looks: &[Look],
) -> Vec<LegendKind> {
    let shown = sightings.iter().zip(looks).filter(|(sighting, _)| !sighting.is_aside);
    let mut told = HashSet::new();
    let marks = shown.map(|(sighting, look)| (*look, kind(&sighting.mark)));
    let is_new = |(look, mark): &(Look, LensMark)| {
        !matches!(mark, LensMark::Level(_)) && told.insert((*look, mark.clone()))
    };
    let mut marks: Vec<_> = marks.filter(is_new).collect();
    marks.sort_by_key(|(look, _)| *look);
    if matches!(lens, Lens::Actors { .. }) {
        let nobody = LensMark::Actor(None);
        let is_left = marks.iter().any(|(_, mark)| *mark == nobody);
        marks = actors(journey, insight, sightings);
        marks.extend(is_left.then(|| (Look::of(&nobody, Level::Unrated), nobody)));
    }
    marks.into_iter().map(|(look, mark)| LegendKind::Mark(look, mark)).collect()
}

/// Returns a mark without the details that the legend does not tell apart.
fn kind(mark: &LensMark) -> LensMark {
    match mark {
        // Each card says for which segments.
        LensMark::Met(Met::ByAllOf(_), _) => LensMark::Met(Met::ByAllOf(Vec::new()), None),
        LensMark::Met(Met::AtACost(_), _) => LensMark::Met(Met::AtACost(Vec::new()), None),
        LensMark::Met(met, _) => LensMark::Met(met.clone(), None),
        LensMark::LeadsBack(_) => LensMark::LeadsBack(0),
        // Each card says how many.
        LensMark::HeldBack(Some(held)) => LensMark::HeldBack(Some(HeldBack { people: 0, most: 0, ..*held })),
        // Each card says which step is next.
        LensMark::Case(CaseMark::At(step, _)) => LensMark::Case(CaseMark::At(*step, None)),
        other => other.clone(),
    }
}

/// Returns the marks of all actors at touchpoints that are shown, not only of the first at each.
fn actors(journey: &Journey, insight: &Insight, sightings: &[Sighting]) -> Vec<(Look, LensMark)> {
    let shown = insight.touchpoints.iter().zip(sightings).filter(|(_, sighting)| !sighting.is_aside);
    let touchpoints = shown.filter_map(|(judged, _)| journey.touchpoint(&judged.id));
    let present: BTreeSet<_> = touchpoints.flat_map(|touchpoint| &touchpoint.actors).collect();
    let marks = journey.actors().iter().enumerate().filter(|(_, actor)| present.contains(&actor.id));
    let marks = marks.map(|(at, _)| LensMark::Actor(Some(at)));
    let mut kinds: Vec<_> = marks.map(|mark| (Look::of(&mark, Level::Positive), mark)).collect();
    // Actors without a colour of their own are one kind, however many they are.
    kinds.dedup_by_key(|(look, _)| *look);
    kinds
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::{Met, ThreadKind, View},
        journey::{Actor, ActorId, Edit, Extra, Field, Place, test_map},
        picture::ACTOR_COLOURS,
    };

    #[test]
    fn a_kind_is_there_once_and_only_where_it_occurs() {
        let map = test_map::journey("A + > B - > C - > D +");
        let insight = Insight::of(&map, &View::default());
        let seen = |lens| LensView::of(lens, &map, &insight).kinds;
        let threads = [ThreadKind::Whole, ThreadKind::Frayed, ThreadKind::Dotted];
        let threads = threads.map(|kind| LegendKind::Thread(kind, Level::Negative));
        let levels = [Level::Positive, Level::Negative].map(LegendKind::Level);
        assert_eq!(seen(Lens::Experience), [&levels[..], &threads].concat());
        let marks = |lens| seen(lens).iter().filter(|kind| matches!(kind, LegendKind::Mark(..))).count();
        assert_eq!((marks(Lens::Reach), marks(Lens::Promise), marks(Lens::ALL[5])), (1, 1, 1));
        assert_eq!(seen(Lens::Promise)[1..], threads, "it shows no level");
        assert_eq!(seen(Lens::Reach)[1..3], levels);
    }

    #[test]
    fn marks_that_look_alike_are_told_apart_by_what_they_say() {
        // B and C are avoidable, and E is not connected. F and G lead back; the numbers they lead to make no
        // kinds.
        let map = test_map::journey("A + > B - > D +; A > C - > D; E -; H + > F + > G + > F; G > H");
        let insight = Insight::of(&map, &View::default());
        let kinds = LensView::of(Lens::Reach, &map, &insight).kinds;
        let mark = |kind| if let LegendKind::Mark(_, mark) = kind { Some(mark) } else { None };
        let marks: Vec<_> = kinds.into_iter().filter_map(mark).collect();
        let expected = [
            LensMark::Met(Met::AtACost(vec![]), None),
            LensMark::Met(Met::Unknown, None),
            LensMark::LeadsBack(0),
        ];
        assert_eq!(marks, expected);
    }

    #[test]
    fn r8_whichever_segments_meet_a_break_the_legend_says_so_once() {
        let map =
            test_map::segmented("A > B > C", &["Quick!: A- B+ C-", "Calm!: A+ B- C-", "Loud!: A+ B+ C-"]);
        let kinds = LensView::of(Lens::Reach, &map, &Insight::of(&map, &View::default())).kinds;
        let mark = |kind| if let LegendKind::Mark(_, mark) = kind { Some(mark) } else { None };
        let marks: Vec<_> = kinds.into_iter().filter_map(mark).collect();
        let met = |met| LensMark::Met(met, None);
        assert_eq!(marks.len(), 2);
        assert!(marks.contains(&met(Met::ByEveryone)) && marks.contains(&met(Met::ByAllOf(vec![]))));
    }

    #[test]
    fn r15_actors_without_a_colour_of_their_own_are_one_kind() {
        let mut map = test_map::journey("A +");
        let ids: Vec<_> = (0..20).map(ActorId::from_number).collect();
        for (id, order) in ids.iter().zip(0..) {
            let (id, name, extra) = (id.clone(), String::new(), Extra::default());
            test_map::edit(&mut map, Edit::AddActor(Actor { id, name, place: Place::Back, order, extra }));
        }
        let all = Field::Actors(ids.into_iter().collect());
        test_map::edit(&mut map, Edit::Change(test_map::id("A"), all));
        let kinds = LensView::of(Lens::ALL[5], &map, &Insight::of(&map, &View::default())).kinds;
        assert_eq!(kinds.len(), usize::from(ACTOR_COLOURS) + 2, "{kinds:?}");
    }

    #[test]
    fn what_stands_aside_has_no_mark_in_the_legend() {
        let map = test_map::journey("A + > B -");
        let insight = Insight::of(&map, &View::default());
        let seen = LensView::of(Lens::Actors { people_alone: true }, &map, &insight);
        assert!(
            seen.kinds.iter().all(|kind| matches!(kind, LegendKind::Thread(..) | LegendKind::Stub(_))),
            "{:?}",
            seen.kinds
        );
        assert!(seen.looks.iter().all(|look| look.tone == Tone::Aside));
    }
}
