//! R17: the edits that put a survey into a map in one step: new touchpoints and segments, the customers' ratings,
//! the survey with its tables, and its outcome. A survey comes, is replaced and goes as one.

use std::collections::BTreeMap;

use super::{
    count::Counted,
    place::{CardPlaces, CardRoom},
    plan::{SurveyPlan, TakenAs},
    sheet::AnswerSheet,
};
use crate::journey::{
    Column, Edit, EntryKey, Extra, GroupName, Item, ItemKey, Journey, ListName, Outcome, Point, Segment,
    SegmentId, Survey, SurveyId, Tally, Touchpoint, TouchpointId, Transition, Voice, is_same_name,
    order::behind,
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
/// `counted` has to be the counts of this plan and sheet. `fresh` supplies numbers to make ids of; any numbers
/// will do. The plan's name has to be set.
pub fn take(
    (plan, sheet, counted): (&SurveyPlan, &AnswerSheet, &Counted),
    journey: &Journey,
    room: CardRoom,
    fresh: &mut dyn FnMut() -> u64,
) -> Vec<Edit> {
    let mut taking = Taking { plan, sheet, counted, journey, fresh, edits: Vec::new() };
    let touchpoints = taking.touchpoints(room);
    let segments = taking.segments();
    taking.ratings(&touchpoints, &segments);
    taking.survey(&touchpoints, &segments);
    taking.outcomes(&segments);
    taking.edits
}

/// Returns the surveys of this name, which taking one of that name replaces. Names are trimmed and compared
/// exactly, like those of groups (R5).
pub fn replaced<'a>(journey: &'a Journey, name: &str) -> impl Iterator<Item = &'a Survey> + use<'a> {
    let name = GroupName::new(name);
    let surveys = journey.items_of(ListName::Survey).filter_map(|item| match &**item {
        Item::Survey(survey) => Some(survey),
        _ => None,
    });
    surveys.filter(move |survey| GroupName::new(&survey.name) == name)
}

/// Returns the edits that take a survey with its tallies and its outcome out of a map, in one step. Its
/// touchpoints and segments stay. Empty where there is no such survey.
pub fn remove(journey: &Journey, id: &SurveyId) -> Vec<Edit> {
    let key = ItemKey::Survey(id.clone());
    let Some(Item::Survey(survey)) = journey.item(&key).map(|item| &**item) else { return Vec::new() };
    let mut edits = vec![Edit::Drop(key)];
    // Where another survey has the same name, the answers belong to it as much, so they stay.
    if replaced(journey, &survey.name).count() == 1 {
        let group = GroupName::new(&survey.name);
        let none = answers_of(journey, &group)
            .map(|(id, key)| Edit::Rate(id.clone(), key.clone(), Tally::default()));
        edits.extend(none);
        edits.extend(outcomes_of(journey, &group).map(Edit::Drop));
    }
    edits
}

/// Returns the keys of the customers' entries of a group.
fn answers_of<'a>(
    journey: &'a Journey,
    group: &GroupName,
) -> impl Iterator<Item = (&'a TouchpointId, &'a EntryKey)> {
    let all = journey.touchpoints().flat_map(|it| it.ratings.keys().map(move |key| (&it.id, key)));
    all.filter(move |(_, key)| key.voice == Voice::Customer && key.group() == group.as_str())
}

fn outcomes_of(journey: &Journey, group: &GroupName) -> impl Iterator<Item = ItemKey> {
    let outcomes = journey.items_of(ListName::Outcome).map(|item| item.key());
    outcomes.filter(move |key| matches!(key, ItemKey::Outcome((_, _, its)) if its == group))
}

impl Taking<'_> {
    fn group(&self) -> GroupName {
        GroupName::new(&self.plan.name)
    }

    /// Returns the touchpoint of each column of the survey, adding new ones.
    fn touchpoints(&mut self, room: CardRoom) -> Vec<TouchpointId> {
        let columns: Vec<_> = self.plan.touchpoints().collect();
        let mut places = CardPlaces::of(self.journey, room);
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
            (places.in_chain(), None)
        } else {
            places.below(before.map(|(id, at)| (id, *at)))
        };
        let mut touchpoint = Touchpoint::new(id.clone(), &self.sheet.columns[place].header, at);
        touchpoint.stage = stage;
        self.edits.push(Edit::Add(touchpoint));
        (id, at)
    }

    /// Returns an id that neither the map nor an edit so far has.
    fn new_id<T>(&mut self, from_number: fn(u64) -> T, is_taken: fn(&Journey, &T) -> bool) -> T
    where
        T: AddedBy,
    {
        loop {
            let id = from_number((self.fresh)());
            if !is_taken(self.journey, &id) && !self.edits.iter().any(|edit| id.is_added_by(edit)) {
                return id;
            }
        }
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

/// An id whose record an edit can add.
trait AddedBy {
    fn is_added_by(&self, edit: &Edit) -> bool;
}

impl AddedBy for TouchpointId {
    fn is_added_by(&self, edit: &Edit) -> bool {
        matches!(edit, Edit::Add(touchpoint) if touchpoint.id == *self)
    }
}

impl AddedBy for SegmentId {
    fn is_added_by(&self, edit: &Edit) -> bool {
        matches!(edit, Edit::AddSegment(segment) if segment.id == *self)
    }
}

impl AddedBy for SurveyId {
    fn is_added_by(&self, _: &Edit) -> bool {
        false
    }
}
