//! Pairing records of two journeys that have different ids and yet are the same to people: stages, actors and
//! segments with the same name, touchpoints with the same title in stages with the same name (R20). Where several
//! are alike, none is paired.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::{
    ActorId, Edit, EntryKey, Item, Journey, SegmentId, StageId, Touchpoint, TouchpointId, diff, name_key,
};

/// The ids of one journey, each with the id of its counterpart in the other.
#[derive(Debug, Default)]
struct Pairs {
    stages: BTreeMap<StageId, StageId>,
    actors: BTreeMap<ActorId, ActorId>,
    segments: BTreeMap<SegmentId, SegmentId>,
    touchpoints: BTreeMap<TouchpointId, TouchpointId>,
}

impl Journey {
    /// Returns the journey with the ids that its records have in the other; `None` where no id would change.
    pub fn paired_with(&self, other: &Self) -> Option<Self> {
        let pairs = Pairs::of(self, other);
        let Pairs { stages, actors, segments, touchpoints } = &pairs;
        let is_none = stages.is_empty() && actors.is_empty() && segments.is_empty() && touchpoints.is_empty();
        if is_none {
            return None;
        }
        let nothing = Self::new("");
        let edits: Vec<_> = diff(&nothing, self).into_iter().map(|edit| pairs.edit(edit)).collect();
        nothing.apply(&edits).ok()
    }
}

impl Pairs {
    fn of(one: &Journey, other: &Journey) -> Self {
        let stages =
            |map: &Journey| map.stages().iter().map(|it| (it.id.clone(), name_key(&it.name))).collect();
        let actors =
            |map: &Journey| map.actors().iter().map(|it| (it.id.clone(), name_key(&it.name))).collect();
        let segments =
            |map: &Journey| map.segments().iter().map(|it| (it.id.clone(), name_key(&it.name))).collect();
        let touchpoints =
            |map: &Journey| map.touchpoints().map(|it| (it.id.clone(), placed(map, it))).collect();
        Self {
            stages: pairs(&stages(one), &stages(other)),
            actors: pairs(&actors(one), &actors(other)),
            segments: pairs(&segments(one), &segments(other)),
            touchpoints: pairs(&touchpoints(one), &touchpoints(other)),
        }
    }

    fn edit(&self, edit: Edit) -> Edit {
        match edit {
            Edit::AddStage(mut stage) => {
                turn(&self.stages, &mut stage.id);
                Edit::AddStage(stage)
            }
            Edit::AddActor(mut actor) => {
                turn(&self.actors, &mut actor.id);
                Edit::AddActor(actor)
            }
            Edit::AddSegment(mut segment) => {
                turn(&self.segments, &mut segment.id);
                Edit::AddSegment(segment)
            }
            Edit::Add(touchpoint) => Edit::Add(self.touchpoint(touchpoint)),
            Edit::Connect(mut from, mut to, transition) => {
                turn(&self.touchpoints, &mut from);
                turn(&self.touchpoints, &mut to);
                Edit::Connect(from, to, transition)
            }
            Edit::Put(item) => Edit::Put(Arc::new(self.item(Item::clone(&item)))),
            other => other,
        }
    }

    fn touchpoint(&self, mut touchpoint: Touchpoint) -> Touchpoint {
        turn(&self.touchpoints, &mut touchpoint.id);
        touchpoint.stage.iter_mut().for_each(|id| turn(&self.stages, id));
        let actors = |ids: &BTreeSet<ActorId>| {
            ids.iter().map(|id| self.actors.get(id).unwrap_or(id).clone()).collect::<BTreeSet<_>>()
        };
        touchpoint.actors = actors(&touchpoint.actors);
        touchpoint.mandate.actors = actors(&touchpoint.mandate.actors);
        let ratings = touchpoint.ratings.iter().map(|(key, entry)| {
            let segment = key.segment.as_ref().map(|id| self.segments.get(id).unwrap_or(id).clone());
            (EntryKey::new(key.voice.clone(), segment, key.group()), entry.clone())
        });
        touchpoint.ratings = ratings.collect();
        touchpoint
    }

    fn item(&self, mut item: Item) -> Item {
        match &mut item {
            Item::Action(action) => {
                action.touchpoint.iter_mut().for_each(|id| turn(&self.touchpoints, id));
                action.actor.iter_mut().for_each(|id| turn(&self.actors, id));
            }
            Item::Case(case) => {
                case.touchpoint.iter_mut().for_each(|id| turn(&self.touchpoints, id));
                case.segment.iter_mut().for_each(|id| turn(&self.segments, id));
                case.solved_by.iter_mut().for_each(|id| turn(&self.actors, id));
            }
            Item::Outcome(outcome) => outcome.segment.iter_mut().for_each(|id| turn(&self.segments, id)),
            Item::Survey(survey) => {
                let columns = survey.columns.iter_mut().filter_map(|column| column.touchpoint.as_mut());
                columns.for_each(|id| turn(&self.touchpoints, id));
                let tables = survey.tables.iter_mut().filter_map(|table| table.segment.as_mut());
                tables.for_each(|id| turn(&self.segments, id));
            }
            Item::Group(_) | Item::Conflict(_) => {}
        }
        item
    }
}

fn turn<Id: Ord + Clone>(pairs: &BTreeMap<Id, Id>, id: &mut Id) {
    if let Some(other) = pairs.get(id) {
        id.clone_from(other);
    }
}

/// Returns the key of a touchpoint: its title and the name of its stage; empty where it has no title.
fn placed(map: &Journey, touchpoint: &Touchpoint) -> String {
    let title = name_key(&touchpoint.title);
    let stage = touchpoint.stage.as_ref().and_then(|id| map.stage(id));
    let stage = stage.map(|stage| name_key(&stage.name)).unwrap_or_default();
    if title.is_empty() { title } else { format!("{stage}\n{title}") }
}

/// Pairs ids that only one side has by their names, where each side has exactly one with that name.
fn pairs<Id: Ord + Clone>(one: &BTreeMap<Id, String>, other: &BTreeMap<Id, String>) -> BTreeMap<Id, Id> {
    let by_name = |of: &BTreeMap<Id, String>, beside: &BTreeMap<Id, String>| {
        let mut names: BTreeMap<String, Vec<Id>> = BTreeMap::new();
        for (id, name) in of.iter().filter(|(id, name)| !name.is_empty() && !beside.contains_key(id)) {
            names.entry(name.clone()).or_default().push(id.clone());
        }
        names
    };
    let (ours, theirs) = (by_name(one, other), by_name(other, one));
    let single =
        ours.into_iter().filter_map(|(name, ids)| match (&ids[..], theirs.get(&name).map(Vec::as_slice)) {
            ([id], Some([counterpart])) => Some((id.clone(), counterpart.clone())),
            _ => None,
        });
    single.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{
        Field, Tally, Voice,
        test_map::{self, id},
    };

    /// Returns a map in which each touchpoint has a numbered id in the place of its title.
    fn renumbered(map: &str) -> Journey {
        let mut journey = test_map::journey(map);
        let ids: Vec<_> = journey.touchpoints().map(|it| it.id.clone()).collect();
        let pairs: BTreeMap<_, _> =
            ids.into_iter().zip(1..).map(|(of, number)| (of, id(&format!("n{number}")))).collect();
        let pairs = Pairs { touchpoints: pairs, ..Pairs::default() };
        let nothing = Journey::new("");
        let edits: Vec<_> = diff(&nothing, &journey).into_iter().map(|edit| pairs.edit(edit)).collect();
        journey = nothing.apply(&edits).expect("other ids alone");
        journey
    }

    #[test]
    fn r20_touchpoints_of_one_title_are_the_same_whatever_their_ids() {
        let (one, other) = (renumbered("A - > B 0"), test_map::journey("A - > B 0"));
        assert_eq!(one.paired_with(&other).as_ref(), Some(&other));
        assert_eq!(other.paired_with(&other), None);
    }

    #[test]
    fn r20_of_several_alike_and_of_other_stages_none_is_paired() {
        let mut one = renumbered("A > B");
        test_map::edit(&mut one, Edit::Change(id("n2"), Field::Title("A".to_owned())));
        assert_eq!(one.paired_with(&test_map::journey("A > B")), None);
        let mut staged = test_map::journey("A");
        let stage = crate::journey::Stage {
            id: StageId::new("s").expect("an id"),
            name: "Arriving".to_owned(),
            order: 1,
            extra: crate::journey::Extra::default(),
        };
        let at_stage = Edit::Change(id("A"), Field::Stage(Some(stage.id.clone())));
        test_map::edit(&mut staged, Edit::AddStage(stage));
        test_map::edit(&mut staged, at_stage);
        assert_eq!(renumbered("A").paired_with(&staged), None);
    }

    #[test]
    fn r20_what_is_said_for_a_segment_of_the_same_name_goes_with_it() {
        let map = |segment_id: &str| {
            let mut map = test_map::journey("A");
            let segment = SegmentId::new(segment_id).expect("an id");
            let extra = crate::journey::Extra::default();
            let named = crate::journey::Segment {
                id: segment.clone(),
                name: "Quick".into(),
                order: 0,
                in_target: true,
                extra,
            };
            test_map::edit(&mut map, Edit::AddSegment(named));
            let key = EntryKey::new(Voice::Customer, Some(segment), "");
            test_map::edit(&mut map, Edit::Rate(id("A"), key, Tally { negative: 1, ..Tally::default() }));
            map
        };
        let (one, other) = (map("q1"), map("q2"));
        assert_eq!(one.paired_with(&other).as_ref(), Some(&other));
    }
}
