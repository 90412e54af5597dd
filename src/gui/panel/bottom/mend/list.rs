//! The rows of what to mend: each break of the map as it is with its actions, then touchpoints with actions where
//! nothing breaks any more. Rows in view are found by where they begin, so that ten thousand are never gone
//! through.

use std::{
    cmp::Reverse,
    collections::{HashMap, HashSet},
    ops::Range,
};

use crate::{
    editor::Derived,
    insight::{Judged, Level},
    journey::{Action, ActionId, ActionState, TouchpointId},
};

/// The height of a row, and of each action in a row that has several, in points.
pub(super) const ROW: f32 = 36.0;
pub(super) const ACTION: f32 = 30.0;
/// The most breaks that the chart is ever given.
const MOST_IN_CHART: usize = 64;

/// The order of the breaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) enum MendOrder {
    #[default]
    Gain,
    Dots,
    Journey,
}

/// A touchpoint of the list, with its actions.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct MendRow {
    pub number: u32,
    /// The touchpoint's level on the map as it is.
    pub level: Level,
    pub actions: Vec<ActionId>,
    /// The greatest effort that is said of its actions, dropped ones aside.
    pub effort: Option<u8>,
    pub top: f32,
    pub height: f32,
}

/// The list of what there is to mend, laid out.
#[derive(Clone, Debug, Default)]
pub(super) struct MendList {
    pub rows: Vec<MendRow>,
    pub height: f32,
    /// The actions whose day is past.
    pub overdue: HashSet<ActionId>,
    /// The number of breaks without an action.
    pub bare: usize,
    pub has_action: bool,
    /// The places of the breaks whose mending gains most, in that order.
    first: Vec<usize>,
}

impl MendOrder {
    pub(super) const ALL: [Self; 3] = [Self::Gain, Self::Dots, Self::Journey];

    /// Returns the name of the order's text.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Gain => "mend-by-gain",
            Self::Dots => "mend-by-dots",
            Self::Journey => "mend-by-journey",
        }
    }
}

impl MendList {
    pub(super) fn of(derived: &Derived, order: MendOrder) -> Self {
        let mut planned: HashMap<&TouchpointId, Vec<&Action>> = HashMap::new();
        for action in derived.journey.actions() {
            if let Some(touchpoint) = &action.touchpoint {
                planned.entry(touchpoint).or_default().push(action);
            }
        }
        let mut list = Self::default();
        for judged in listed(derived, order, &planned) {
            let actions = planned.get(&judged.id).map_or(&[][..], Vec::as_slice);
            list.bare += usize::from(judged.level.breaks() && actions.is_empty());
            list.has_action |= !actions.is_empty();
            list.push(judged, actions);
        }
        let overdue =
            derived.meaning_as_is().actions.iter().filter(|it| it.is_overdue && it.number.is_some());
        list.overdue = overdue.map(|it| it.action.clone()).collect();
        list.first = list.first_of(derived);
        list
    }

    fn push(&mut self, judged: &Judged, actions: &[&Action]) {
        let height = if actions.len() > 1 { ROW - ACTION + ACTION * actions.len() as f32 } else { ROW };
        let counts = actions.iter().filter(|action| action.state != ActionState::Dropped);
        self.rows.push(MendRow {
            number: judged.number,
            level: judged.level,
            actions: actions.iter().map(|action| action.id.clone()).collect(),
            effort: counts.map(|action| action.effort.get()).max().filter(|effort| *effort > 0),
            top: self.height,
            height,
        });
        self.height += height;
    }

    /// Returns the rows that are seen between these two heights.
    pub(super) fn in_view(&self, top: f32, bottom: f32) -> Range<usize> {
        let first = self.rows.partition_point(|row| row.top + row.height <= top);
        first..self.rows.partition_point(|row| row.top < bottom).max(first)
    }

    pub(super) fn place_of(&self, number: u32) -> Option<usize> {
        self.rows.iter().position(|row| row.number == number)
    }

    /// Returns the breaks whose mending gains most, at most as many as the chart may have room for, most gain
    /// first.
    pub(super) fn first(&self) -> impl Iterator<Item = &MendRow> {
        self.first.iter().filter_map(|place| self.rows.get(*place))
    }

    fn first_of(&self, derived: &Derived) -> Vec<usize> {
        let places: HashMap<u32, usize> =
            self.rows.iter().enumerate().map(|(place, row)| (row.number, place)).collect();
        let gains = derived.meaning_as_is().gains.iter().take(MOST_IN_CHART);
        gains.filter_map(|gain| places.get(&gain.number).copied()).collect()
    }
}

/// Returns the breaks in their order, then the other touchpoints with actions, in journey order.
fn listed<'a>(
    derived: &'a Derived,
    order: MendOrder,
    planned: &HashMap<&TouchpointId, Vec<&Action>>,
) -> Vec<&'a Judged> {
    let insight = derived.insight_as_is();
    let mut breaks: Vec<&Judged> = match order {
        MendOrder::Gain => {
            let gains = derived.meaning_as_is().gains.iter();
            gains.filter_map(|gain| insight.by_number(gain.number)).collect()
        }
        MendOrder::Dots | MendOrder::Journey => insight.breaks().collect(),
    };
    if order == MendOrder::Dots {
        breaks.sort_by_cached_key(|judged| Reverse(derived.dots().count(&judged.id)));
    }
    let is_other = |judged: &&Judged| !judged.level.breaks() && planned.contains_key(&judged.id);
    breaks.extend(insight.touchpoints.iter().filter(is_other));
    breaks
}

#[cfg(test)]
mod tests;
