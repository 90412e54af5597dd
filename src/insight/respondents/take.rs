//! R17: the edits that put a survey into a map in one step: new touchpoints and segments, the customers' ratings,
//! the survey with its tables, and its outcome. A survey comes, is replaced and goes as one.

mod new_id;

use std::collections::BTreeMap;

use super::{
    count::{Counted, CountedSurvey},
    place::CardPlaces,
    plan::{SurveyPlan, TakenAs},
    replaced::{answers_of, outcomes_of, replaced},
    sheet::AnswerSheet,
};
use crate::journey::{
    Column, Edit, EntryKey, Extra, GroupName, Item, ItemKey, Journey, Outcome, Point, Segment, SegmentId,
    Survey, SurveyId, Tally, Touchpoint, TouchpointId, Transition, Voice, is_same_name, order::behind,
};

/// A survey on its way into a map.
struct Taking<'a> {
    plan: &'a SurveyPlan,
    sheet: &'a AnswerSheet,
    counted: &'a Counted,
    journey: &'a Journey,
    fresh: &'a mut dyn FnMut() -> u64,
    edits: Vec<Edit>,
}

/// Returns the edits that take a survey into a map, all of which belong to one step. They replace what a survey of
/// the same name had before: its tables, its outcome, and everything customers answered in the group of that name.
///
/// New touchpoints lie below those of the columns beside theirs, `pitch` apart; on an empty map they all lie at one
/// place, since layout is no matter of meaning, and the caller arranges them. `fresh` supplies numbers to make ids of;
/// any numbers will do. The plan's name has to be set.
pub fn take(
    CountedSurvey { sheet, plan, counted }: CountedSurvey<'_>,
    journey: &Journey,
    pitch: Point,
    fresh: &mut dyn FnMut() -> u64,
) -> Vec<Edit> {
    let mut taking = Taking { plan, sheet, counted, journey, fresh, edits: Vec::new() };
    let touchpoints = taking.touchpoints(pitch);
    let segments = taking.segments();
    taking.ratings(&touchpoints, &segments);
    taking.survey(&touchpoints, &segments);
    taking.outcomes(&segments);
    taking.edits
}

impl Taking<'_> {
    fn group(&self) -> GroupName {
        GroupName::new(&self.plan.name)
    }

    /// Returns the touchpoint of each column of the survey, adding new ones.
    fn touchpoints(&mut self, pitch: Point) -> Vec<TouchpointId> {
        let columns: Vec<_> = self.plan.touchpoints().collect();
        let mut places = CardPlaces::of(self.journey, pitch);
        let mut before = self.first_known(&columns);
        let mut ids = Vec::with_capacity(columns.len());
        for place in columns {
            let (id, at) = match self.known(place) {
                Some(known) => known,
                None => self.new_touchpoint(place, &mut places, before.as_ref()),
            };
            before = Some((id.clone(), at));
            ids.push(id);
        }
        if self.journey.is_empty() {
            let connect = |pair: &[TouchpointId]| {
                Edit::Connect(pair[0].clone(), pair[1].clone(), Transition::default())
            };
            self.edits.extend(ids.windows(2).map(connect));
        }
        ids
    }

    /// Returns the touchpoint of the map that a column is taken for, and its place on the canvas.
    fn known(&self, place: usize) -> Option<(TouchpointId, Point)> {
        let TakenAs::Touchpoint(Some(id)) = &self.plan.columns()[place].taken else { return None };
        self.journey.touchpoint(id).map(|touchpoint| (id.clone(), touchpoint.at))
    }

    fn first_known(&self, columns: &[usize]) -> Option<(TouchpointId, Point)> {
        columns.iter().find_map(|&place| self.known(place))
    }

    fn new_touchpoint(
        &mut self,
        place: usize,
        places: &mut CardPlaces<'_>,
        before: Option<&(TouchpointId, Point)>,
    ) -> (TouchpointId, Point) {
        let id = self.new_id(TouchpointId::from_number, |it, id| it.touchpoint(id).is_some());
        let (at, stage) = if self.journey.is_empty() {
            (Point::default(), None)
        } else {
            places.below(before.map(|(id, at)| (id, *at)))
        };
        let mut touchpoint = Touchpoint::new(id.clone(), &self.sheet.columns[place].header, at);
        touchpoint.stage = stage;
        self.edits.push(Edit::Add(touchpoint));
        (id, at)
    }

    /// Returns the segments of the counts: `None` for everyone, then each by its name, adding new ones.
    fn segments(&mut self) -> Vec<Option<SegmentId>> {
        let mut ids = vec![None];
        let mut last = self.journey.segments().last().map(|segment| segment.order);
        for name in &self.counted.segments {
            let known = self.journey.segments().iter().find(|segment| is_same_name(&segment.name, name));
            let id = known.map(|segment| segment.id.clone());
            ids.push(Some(id.unwrap_or_else(|| self.new_segment(name, &mut last))));
        }
        ids
    }

    fn new_segment(&mut self, name: &str, last: &mut Option<i64>) -> SegmentId {
        let id = self.new_id(SegmentId::from_number, |it, id| it.segment(id).is_some());
        let order = behind(*last);
        *last = Some(order);
        let (name, extra) = (name.to_owned(), Extra::default());
        self.edits.push(Edit::AddSegment(Segment { id: id.clone(), name, order, in_target: true, extra }));
        id
    }

    /// Enters the ratings, replacing everything that the group answered before.
    fn ratings(&mut self, touchpoints: &[TouchpointId], segments: &[Option<SegmentId>]) {
        let group = self.group();
        let old =
            answers_of(self.journey, &group).map(|(id, key)| ((id.clone(), key.clone()), Tally::default()));
        let mut ratings: BTreeMap<_, _> = old.collect();
        for (id, tallies) in touchpoints.iter().zip(&self.counted.tallies) {
            for (segment, tally) in segments.iter().zip(tallies).filter(|(_, tally)| !tally.is_empty()) {
                let key = EntryKey::new(Voice::Customer, segment.clone(), group.as_str());
                ratings.insert((id.clone(), key), *tally);
            }
        }
        self.edits.extend(ratings.into_iter().map(|((id, key), tally)| Edit::Rate(id, key, tally)));
    }

    fn survey(&mut self, touchpoints: &[TouchpointId], segments: &[Option<SegmentId>]) {
        let mut before = replaced(self.journey, &self.plan.name).map(|survey| survey.id.clone());
        let same = before.next();
        self.edits.extend(before.map(|id| Edit::Drop(ItemKey::Survey(id))));
        let is_taken = |it: &Journey, id: &SurveyId| it.item(&ItemKey::Survey(id.clone())).is_some();
        let id = same.unwrap_or_else(|| self.new_id(SurveyId::from_number, is_taken));
        let header = |place: usize| self.sheet.columns[place].header.clone();
        let columns = self.plan.touchpoints().zip(touchpoints).map(|(place, touchpoint)| Column {
            title: header(place),
            touchpoint: Some(touchpoint.clone()),
            extra: Extra::default(),
        });
        let mut tables = self.counted.tables.clone();
        tables.iter_mut().zip(segments).for_each(|(table, segment)| table.segment.clone_from(segment));
        let survey = Survey {
            id,
            name: self.group().as_str().to_owned(),
            date: self.plan.date.clone(),
            outcome: self.plan.outcome().map(|(place, _)| header(place)).unwrap_or_default(),
            columns: columns.collect(),
            tables,
            extra: Extra::default(),
        };
        self.edits.push(Edit::Put(Item::Survey(survey).into()));
    }

    /// Enters each outcome among those of the map where it is one of the two questions that maps ask.
    fn outcomes(&mut self, segments: &[Option<SegmentId>]) {
        let group = self.group();
        self.edits.extend(outcomes_of(self.journey, &group).map(Edit::Drop));
        for counted in &self.counted.outcomes {
            let Some(question) = self.plan.question(counted.column) else { continue };
            for (segment, &[yes, unsure, no]) in
                segments.iter().zip(&counted.said).filter(|(_, it)| **it != [0; 3])
            {
                let (question, segment, group) = (question.clone(), segment.clone(), group.clone());
                let outcome = Outcome { question, segment, group, yes, unsure, no, extra: Extra::default() };
                self.edits.push(Edit::Put(Item::Outcome(outcome).into()));
            }
        }
    }
}
