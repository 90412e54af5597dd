//! The kinds of things that a picture draws without naming them. A legend has a row for each that occurs, and for
//! no other.

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::{
    insight::{ActionSign, Insight, Judged, Lens, LensMark, Level, Thread, ThreadKind},
    journey::Journey,
};

use super::look::Look;

/// A kind of thing that is drawn, and that the legend explains once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum LegendKind {
    /// The mark of a lens, with its look.
    Mark(Look, LensMark),
    /// A level, by colour, shape and face.
    Level(Level),
    Told(CardTold),
    /// R19: the state of the actions against a break.
    Action(ActionSign),
    /// R8: a kind of thread; a frayed one in the colours of the break that it leaves.
    Thread(ThreadKind, Level),
    /// R8: the frayed stub of a break at an end, in its colours.
    Stub(Level),
    /// R8: the sign of a return on a connection that leads back.
    LeadsBack,
    /// R9: the line of the segment at this place along the curve, with its name.
    Line(usize, String),
    /// R9: the shades behind breaks of these levels along the curve.
    Shade(Vec<Level>),
    /// R9: a gap of the curve.
    Gap,
}

/// A note on a card of the experience, besides its level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CardTold {
    /// R5: a bar of several answers.
    Answers,
    /// R4: an assumed level.
    Assumed,
    /// R6: a split.
    Split,
    /// R19: a level that is positive only as if the touchpoint were mended.
    AsIf,
    /// A touchpoint that people differ about, after a merge.
    Disputed,
}

const LEVELS: [Level; 5] =
    [Level::Positive, Level::Recovered, Level::Neutral, Level::Negative, Level::Unrated];

impl CardTold {
    pub(crate) const ALL: [Self; 5] = [Self::Answers, Self::Assumed, Self::Split, Self::AsIf, Self::Disputed];

    pub(crate) fn is_told(self, judged: &Judged, map: &Journey) -> bool {
        match self {
            Self::Answers => judged.answers.total() > 1,
            Self::Assumed => judged.assumed,
            Self::Split => judged.split,
            Self::AsIf => judged.as_if,
            Self::Disputed => map.disputed_at(&judged.id).next().is_some(),
        }
    }
}

impl LegendKind {
    /// Returns the levels that these marks are drawn with; each mark comes with the level of its touchpoint.
    pub(super) fn levels<'a>(
        shown: impl Iterator<Item = (&'a LensMark, Level)>,
    ) -> impl Iterator<Item = Self> {
        let drawn: BTreeSet<_> = shown.flat_map(|(mark, level)| levels_of(mark, level)).flatten().collect();
        LEVELS.into_iter().filter(move |level| drawn.contains(level)).map(Self::Level)
    }

    /// Returns the notes on cards that occur, other than disputes; only the lens of experience has any.
    pub(super) fn told(lens: Lens, map: &Journey, insight: &Insight) -> impl Iterator<Item = Self> {
        let judged = insight.touchpoints.iter().filter(move |_| lens == Lens::Experience);
        let is_told = move |told: &CardTold| judged.clone().any(|judged| told.is_told(judged, map));
        // A dispute may end while everything else stays, so the legend looks for disputes itself.
        let kept = CardTold::ALL.into_iter().filter(|told| *told != CardTold::Disputed);
        kept.filter(is_told).map(Self::Told)
    }

    /// Returns the states of actions that occur.
    pub(super) fn actions(signs: &HashMap<u32, ActionSign>) -> impl Iterator<Item = Self> {
        let drawn: HashSet<ActionSign> = signs.values().copied().collect();
        ActionSign::ALL.into_iter().filter(move |sign| drawn.contains(sign)).map(Self::Action)
    }

    /// Returns the kinds of threads, stubs and return signs that occur, threads in the order in which they are
    /// met. Whole ones are told as so far unbroken where one begins at a touchpoint that is not rated.
    pub(super) fn threads(insight: &Insight) -> Vec<Self> {
        let threads = &insight.reach.threads;
        let level = |number: u32| insight.touchpoints.get(number as usize - 1).map(|judged| judged.level);
        let snapped = threads.iter().filter(|thread| thread.kind == ThreadKind::Frayed);
        let worst = snapped.filter_map(|thread| level(thread.from)).min();
        let worst = worst.unwrap_or(Level::Negative);
        let is_open =
            |thread: &Thread| thread.kind == ThreadKind::Whole && level(thread.from) == Some(Level::Unrated);
        let whole = if threads.iter().any(is_open) { Level::Unrated } else { worst };
        let mut kinds = Vec::new();
        for kind in threads.iter().map(|thread| thread.kind) {
            let kind = Self::Thread(kind, if kind == ThreadKind::Whole { whole } else { worst });
            if !kinds.contains(&kind) {
                kinds.push(kind);
            }
        }
        kinds.extend(insight.reach.stubs.iter().filter_map(|&number| level(number)).min().map(Self::Stub));
        kinds.extend(threads.iter().any(|thread| thread.leads_back).then_some(Self::LeadsBack));
        kinds
    }
}

/// Returns the levels whose colours and shapes a mark has, unless the mark itself says what they mean.
fn levels_of(mark: &LensMark, level: Level) -> [Option<Level>; 2] {
    match mark {
        LensMark::Level(level) => [Some(*level), None],
        LensMark::Sides(sides) => [Some(sides.own), Some(sides.customers)],
        LensMark::Encounter(sides) => [Some(sides.staff), Some(sides.customers)],
        LensMark::Met(..) | LensMark::LeadsBack(_) | LensMark::Actor(Some(_)) => [Some(level), None],
        LensMark::Actor(None) => [Some(level).filter(|level| level.breaks()), None],
        LensMark::Promise(..) | LensMark::Trust(_) | LensMark::HeldBack(_) | LensMark::Case(_) => {
            [None, None]
        }
    }
}
