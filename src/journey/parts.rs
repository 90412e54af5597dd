//! Parts of a journey: copying takes a part out of one, and pasting returns the edits that put it into another,
//! where everything in the part finds what it refers to.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::{
    ActorId, Edit, EntryKey, FARTHEST, Journey, MapField, Point, Segment, SegmentId, Stage, StageId,
    Touchpoint, TouchpointId, cast::Actor, free_name, is_same_name, order,
};

/// Returns a map with the touchpoints of these ids, the connections among them, and the stages, actors and
/// segments that they use. It has no title, and the language of the whole. Ids that the journey does not have are
/// ignored.
pub fn extract<'a>(journey: &Journey, ids: impl IntoIterator<Item = &'a TouchpointId>) -> Journey {
    let ids: BTreeSet<&TouchpointId> = ids.into_iter().collect();
    let chosen: Vec<&Touchpoint> = ids.iter().filter_map(|id| journey.touchpoint(id)).collect();
    let about = journey.about();
    let mut edits = vec![
        Edit::Describe(MapField::Language(about.language.clone())),
        Edit::Describe(MapField::Format(about.format)),
    ];
    edits.extend(cast_of(journey, &chosen));
    edits.extend(chosen.into_iter().map(|touchpoint| Edit::Add(without_dots(touchpoint))));
    let among = journey.transitions().filter(|(from, to, _)| ids.contains(from) && ids.contains(to));
    edits.extend(among.map(|(from, to, t)| Edit::Connect(from.clone(), to.clone(), t.clone())));
    let part = Journey::new("").apply(&edits);
    part.unwrap_or_else(|(place, error)| {
        unreachable!("all that a touchpoint uses comes first: {place} {error}")
    })
}

/// Returns the edits that add the stages, actors and segments that these touchpoints use.
fn cast_of(journey: &Journey, touchpoints: &[&Touchpoint]) -> Vec<Edit> {
    let stages: HashSet<_> = touchpoints.iter().filter_map(|t| t.stage.as_ref()).collect();
    let actors: HashSet<_> = touchpoints.iter().flat_map(|t| t.actor_sets().into_iter().flatten()).collect();
    let keys = touchpoints.iter().flat_map(|t| t.ratings.keys());
    let segments: HashSet<_> = keys.filter_map(|key| key.segment.as_ref()).collect();
    let stages = journey.stages().iter().filter(|stage| stages.contains(&stage.id));
    let actors = journey.actors().iter().filter(|actor| actors.contains(&actor.id));
    let segments = journey.segments().iter().filter(|segment| segments.contains(&segment.id));
    let added = stages.cloned().map(Edit::AddStage).chain(actors.cloned().map(Edit::AddActor));
    added.chain(segments.cloned().map(Edit::AddSegment)).collect()
}

/// Returns a copy of the touchpoint without dots: copying takes along what it says itself, not what groups gave it
/// ("Shape").
fn without_dots(touchpoint: &Touchpoint) -> Touchpoint {
    let mut copy = touchpoint.clone();
    if !copy.dots.is_empty() {
        copy.dots.clear();
    }
    copy
}

/// Returns the edits that put `part` into `journey`, moved by `offset`, and the ids of its touchpoints there, in the
/// order of [`Journey::touchpoints`].
///
/// Touchpoints get their ids from `new_id`, which is called again while it returns one that is taken. Stages,
/// actors and segments are matched by id, else by name; otherwise they are added behind those that are there,
/// under a free name. Ratings come along. The offset is shortened where it would move a card out of range.
pub fn graft(
    journey: &Journey,
    part: &Journey,
    offset: Point,
    mut new_id: impl FnMut() -> TouchpointId,
) -> (Vec<Edit>, Vec<TouchpointId>) {
    let mut edits = Vec::new();
    let cast = Cast::found(journey, part, &mut edits);
    let offset = within_range(part, offset);
    let mut ids: BTreeMap<&TouchpointId, TouchpointId> = BTreeMap::new();
    let mut taken = HashSet::new();
    for touchpoint in part.touchpoints() {
        let id = free_id(journey, &mut taken, &mut new_id);
        edits.push(Edit::Add(cast.grafted(touchpoint, id.clone(), offset)));
        ids.insert(&touchpoint.id, id);
    }
    edits.extend(
        part.transitions().map(|(from, to, t)| Edit::Connect(ids[from].clone(), ids[to].clone(), t.clone())),
    );
    (edits, ids.into_values().collect())
}

fn free_id(
    journey: &Journey,
    taken: &mut HashSet<TouchpointId>,
    new_id: &mut impl FnMut() -> TouchpointId,
) -> TouchpointId {
    loop {
        let id = new_id();
        if journey.touchpoint(&id).is_none() && taken.insert(id.clone()) {
            return id;
        }
    }
}

/// The counterparts of a part's stages, actors and segments in the journey that it is put into.
struct Cast {
    stages: BTreeMap<StageId, StageId>,
    actors: BTreeMap<ActorId, ActorId>,
    segments: BTreeMap<SegmentId, SegmentId>,
}

impl Cast {
    /// Finds the counterparts, and pushes edits that add those that are found nowhere.
    fn found(journey: &Journey, part: &Journey, edits: &mut Vec<Edit>) -> Self {
        let stages = found(
            (journey.stages(), part.stages()),
            |stage| (&stage.id, &stage.name, stage.order),
            |stage, name, order| Edit::AddStage(Stage { name, order, ..stage.clone() }),
            edits,
        );
        let actors = found(
            (journey.actors(), part.actors()),
            |actor| (&actor.id, &actor.name, actor.order),
            |actor, name, order| Edit::AddActor(Actor { name, order, ..actor.clone() }),
            edits,
        );
        let segments = found(
            (journey.segments(), part.segments()),
            |segment| (&segment.id, &segment.name, segment.order),
            |segment, name, order| Edit::AddSegment(Segment { name, order, ..segment.clone() }),
            edits,
        );
        Self { stages, actors, segments }
    }

    fn grafted(&self, touchpoint: &Touchpoint, id: TouchpointId, offset: Point) -> Touchpoint {
        let key = |key: &EntryKey| {
            let segment = key.segment.as_ref().map(|segment| self.segments[segment].clone());
            EntryKey::new(key.voice.clone(), segment, key.group())
        };
        let Point { x, y } = touchpoint.at;
        let mut copy = Touchpoint { id, at: Point::new(x + offset.x, y + offset.y), ..touchpoint.clone() };
        copy.stage = touchpoint.stage.as_ref().map(|stage| self.stages[stage].clone());
        for actors in copy.actor_sets_mut() {
            *actors = actors.iter().map(|actor| self.actors[actor].clone()).collect();
        }
        copy.ratings = touchpoint.ratings.iter().map(|(k, entry)| (key(k), entry.clone())).collect();
        copy
    }
}

/// Returns for each of `wanted` its counterpart in `there`: the one with the same id, else the one with the same
/// name that is nobody else's counterpart. One without a counterpart keeps its id and is added behind those that
/// are there, under a free name. `of` takes a record apart into id, name and order.
fn found<T, Id: Ord + Clone>(
    (there, wanted): (&[T], &[T]),
    of: fn(&T) -> (&Id, &String, i64),
    add: fn(&T, String, i64) -> Edit,
    edits: &mut Vec<Edit>,
) -> BTreeMap<Id, Id> {
    let by_id: BTreeSet<&Id> = there.iter().map(|item| of(item).0).collect();
    let mut taken: BTreeSet<&Id> =
        wanted.iter().map(|item| of(item).0).filter(|id| by_id.contains(id)).collect();
    let mut names: Vec<String> = there.iter().map(|item| of(item).1.clone()).collect();
    let mut last = there.last().map(|item| of(item).2);
    let mut is = BTreeMap::new();
    for item in wanted {
        let (id, name, _) = of(item);
        let alike = |other: &&T| is_same_name(name, of(other).1) && !taken.contains(of(other).0);
        let found = by_id.get(id).copied().or_else(|| Some(of(there.iter().find(alike)?).0));
        if let Some(found) = found {
            taken.insert(found);
        } else {
            let order = order::behind(last);
            names.push(free_name(name, &names.iter().map(String::as_str).collect::<Vec<_>>()));
            edits.push(add(item, names[names.len() - 1].clone(), order));
            last = Some(order);
        }
        is.insert(id.clone(), found.unwrap_or(id).clone());
    }
    is
}

/// Returns the offset, or the nearest one with which the whole part stays within range.
fn within_range(part: &Journey, offset: Point) -> Point {
    let along = |offset: i32, of: fn(&Point) -> i32| {
        let places = || part.touchpoints().map(|touchpoint| of(&touchpoint.at));
        let (least, most) = (places().min().unwrap_or(0), places().max().unwrap_or(0));
        offset.clamp(-FARTHEST - least, FARTHEST - most)
    };
    Point::new(along(offset.x, |at| at.x), along(offset.y, |at| at.y))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{
        Extra, Field, Rating, Tally, Voice,
        test_map::{self, edit, id},
    };

    fn stage(key: &str, name: &str, order: i64) -> Stage {
        Stage { id: StageId::new(key).expect("an id"), name: name.to_owned(), order, extra: Extra::default() }
    }

    /// Returns a test map with one stage, which its touchpoint A is in.
    fn staged(test_map: &str, key: &str, name: &str) -> Journey {
        let mut map = test_map::journey(test_map);
        edit(&mut map, Edit::AddStage(stage(key, name, 3)));
        edit(&mut map, Edit::Change(id("A"), Field::Stage(StageId::new(key))));
        map
    }

    fn put(journey: &Journey, part: &Journey, offset: Point) -> (Journey, Vec<TouchpointId>) {
        let mut number = 0;
        let (edits, ids) = graft(journey, part, offset, || {
            number += 1;
            TouchpointId::from_number(number)
        });
        (journey.apply(&edits).expect("it fits"), ids)
    }

    #[test]
    fn a_part_is_what_is_chosen_and_what_is_among_it() {
        let map = staged("A + > B - > C; A > C; D", "s", "Before");
        let part = extract(&map, [&id("A"), &id("C"), &id("gone")]);
        assert_eq!((part.len(), part.transitions().count(), part.stages().len()), (2, 1, 1));
        assert_eq!(part.touchpoint(&id("A")), map.touchpoint(&id("A")));
        assert_eq!(extract(&map, [&id("B")]).stages(), []);
    }

    #[test]
    fn a_part_put_back_is_beside_what_it_was_taken_from_with_ids_of_its_own() {
        let map = staged("A + > B -", "s", "Before");
        let (both, ids) = put(&map, &extract(&map, [&id("A"), &id("B")]), Point::new(8, 16));
        assert_eq!((both.len(), both.stages().len()), (4, 1));
        let copy = both.touchpoint(&ids[0]).expect("a copy");
        assert_eq!(
            (copy.title.as_str(), copy.at, copy.stage.as_ref()),
            ("A", Point::new(8, 16), StageId::new("s").as_ref())
        );
        assert_eq!(copy.ratings, map.touchpoint(&id("A")).expect("there").ratings);
        assert_eq!(both.after(&ids[0]), [&ids[1]]);
    }

    #[test]
    fn a_stage_is_found_by_its_id_then_by_its_name_else_it_is_added_last() {
        let here = staged("A", "s", "Before");
        let stages = |part: &Journey| {
            let (both, ids) = put(&here, part, Point::default());
            let of_copy = both.touchpoint(&ids[0]).and_then(|t| t.stage.clone()).expect("a stage");
            (both.stages().iter().map(|stage| stage.name.clone()).collect::<Vec<_>>(), of_copy.to_string())
        };
        assert_eq!(stages(&staged("A", "s", "Renamed since")), (vec!["Before".to_owned()], "s".to_owned()));
        assert_eq!(stages(&staged("A", "other", " before")), (vec!["Before".to_owned()], "s".to_owned()));
        let both = vec!["Before".to_owned(), "Meal".to_owned()];
        assert_eq!(stages(&staged("A", "other", "Meal")), (both, "other".to_owned()));
    }

    #[test]
    fn two_stages_of_one_name_that_come_from_elsewhere_are_told_apart() {
        let mut part = staged("A > B", "x", "Meal");
        edit(&mut part, Edit::AddStage(stage("y", "meal ", 4)));
        edit(&mut part, Edit::Change(id("B"), Field::Stage(StageId::new("y"))));
        let names = |map: &Journey| map.stages().iter().map(|stage| stage.name.clone()).collect::<Vec<_>>();
        let (both, _) = put(&staged("A", "s", "Before"), &part, Point::default());
        assert_eq!(names(&both), ["Before", "Meal", "meal 2"]);
        let (again, _) = put(&both, &part, Point::default());
        assert_eq!(names(&again), names(&both), "they are the same stages, by their ids");
    }

    #[test]
    fn two_groups_of_one_name_stay_two_so_that_no_rating_is_lost() {
        let segment = |key: &str| Segment {
            id: SegmentId::new(key).expect("an id"),
            name: "Quick".to_owned(),
            order: 0,
            in_target: true,
            extra: Extra::default(),
        };
        let mut here = Journey::new("");
        edit(&mut here, Edit::AddSegment(segment("q")));
        let mut part = test_map::journey("A");
        for (key, rating) in [("x", Rating::Positive), ("y", Rating::Negative)] {
            edit(&mut part, Edit::AddSegment(segment(key)));
            let key = EntryKey::new(Voice::Customer, SegmentId::new(key), "");
            edit(&mut part, Edit::Rate(id("A"), key, Tally::one(rating)));
        }
        let (both, ids) = put(&here, &part, Point::default());
        assert_eq!(
            both.segments().iter().map(|it| it.name.as_str()).collect::<Vec<_>>(),
            ["Quick", "Quick 2"]
        );
        assert_eq!(both.touchpoint(&ids[0]).map(|t| t.ratings.len()), Some(2));
    }

    #[test]
    fn nothing_is_put_out_of_range() {
        let part = test_map::journey("A > B");
        for (x, y, at) in [(i32::MAX, 0, FARTHEST - 200), (i32::MIN, 5, -FARTHEST)] {
            let (both, ids) = put(&Journey::new(""), &part, Point::new(x, y));
            assert_eq!(both.touchpoint(&ids[0]).map(|t| t.at), Some(Point::new(at, y)));
        }
    }
}
