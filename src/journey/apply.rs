//! Applies edits to a journey and returns the new journey: all of them or, where one cannot be done, none. Every
//! journey comes about this way, so the rules "Shape" are kept here and, for connections, in `topology.rs`.

use std::{collections::BTreeSet, sync::Arc};

use super::{
    Actor, ActorId, Dot, Edit, EditError, Entry, EntryKey, Extra, Field, HIGHEST_TOLERANCE, Journey,
    MapField, Point, Segment, SegmentId, Stage, StageId, Tally, Touchpoint, TouchpointId, Transition,
    touchpoint::Reference,
};

impl Journey {
    /// Returns the journey after these edits, applied in order, and leaves `self` as it is. Where an edit cannot
    /// be done, returns its index among the edits and the reason.
    pub fn apply(&self, edits: &[Edit]) -> Result<Self, (usize, EditError)> {
        let mut next = self.clone();
        for (place, edit) in edits.iter().enumerate() {
            let disputed = next.disputed_by(edit);
            next.apply_one(edit).map_err(|error| (place, error))?;
            next.settle(disputed);
        }
        if let Some(own) = Arc::get_mut(&mut next.topology) {
            own.shrink();
        }
        Ok(next)
    }

    fn apply_one(&mut self, edit: &Edit) -> Result<(), EditError> {
        match edit {
            Edit::Describe(field) => self.describe(field),
            Edit::AddStage(stage) => add(&mut self.stages, stage, EditError::StageExists),
            Edit::ChangeStage(stage) => change(&mut self.stages, stage, EditError::NoStage),
            Edit::RemoveStage(id) => self.remove_stage(id),
            Edit::AddActor(actor) => add(&mut self.actors, actor, EditError::ActorExists),
            Edit::ChangeActor(actor) => change(&mut self.actors, actor, EditError::NoActor),
            Edit::RemoveActor(id) => self.remove_actor(id),
            Edit::AddSegment(segment) => add(&mut self.segments, segment, EditError::SegmentExists),
            Edit::ChangeSegment(segment) => change(&mut self.segments, segment, EditError::NoSegment),
            Edit::RemoveSegment(id) => self.remove_segment(id),
            Edit::Add(touchpoint) => self.add_touchpoint(touchpoint),
            Edit::Change(id, field) => self.change_field(id, field),
            Edit::Remove(id) => self.remove_touchpoint(id),
            Edit::Rate(id, key, tally) => self.rate(id, key, *tally),
            Edit::Enter(id, key, entry) => self.enter(id, key, entry),
            Edit::Connect(from, to, transition) => {
                let ends = Arc::make_mut(&mut self.topology).connect(from, to)?;
                self.carried.put(ends, transition.clone());
                Ok(())
            }
            Edit::Label(from, to, label) => {
                let ends = self.topology.ends(from, to)?;
                let extra = self.carried.by(ends).extra.clone();
                self.carried.put(ends, Transition { label: label.clone(), extra });
                Ok(())
            }
            Edit::Disconnect(from, to) => {
                let ends = Arc::make_mut(&mut self.topology).disconnect(from, to)?;
                self.carried.put(ends, Transition::default());
                Ok(())
            }
            Edit::Put(item) => self.items.put(item),
            Edit::Drop(key) => self.items.drop(key),
        }
    }

    fn describe(&mut self, field: &MapField) -> Result<(), EditError> {
        if let MapField::Tolerance(tolerance) = field
            && *tolerance > HIGHEST_TOLERANCE
        {
            return Err(EditError::Tolerance(*tolerance));
        }
        field.clone().put_into(Arc::make_mut(&mut self.about));
        Ok(())
    }

    /// Removes a stage and clears its uses in the same step.
    fn remove_stage(&mut self, id: &StageId) -> Result<(), EditError> {
        remove(&mut self.stages, id, EditError::NoStage)?;
        self.slots.for_each(|t| t.stage.as_ref() == Some(id), |t| t.stage = None);
        self.items.without_stage(id);
        Ok(())
    }

    fn remove_actor(&mut self, id: &ActorId) -> Result<(), EditError> {
        remove(&mut self.actors, id, EditError::NoActor)?;
        self.slots.for_each(
            |t| t.actor_sets().iter().any(|actors| actors.contains(id)),
            |t| {
                for actors in t.actor_sets_mut() {
                    actors.remove(id);
                }
            },
        );
        self.items.without_actor(id);
        Ok(())
    }

    fn remove_segment(&mut self, id: &SegmentId) -> Result<(), EditError> {
        remove(&mut self.segments, id, EditError::NoSegment)?;
        let of_it = |key: &EntryKey| key.segment.as_ref() == Some(id);
        self.slots.for_each(|t| t.ratings.keys().any(of_it), |t| t.ratings.retain(|key, _| !of_it(key)));
        self.items.without_segment(id);
        Ok(())
    }

    fn add_touchpoint(&mut self, touchpoint: &Touchpoint) -> Result<(), EditError> {
        let id = &touchpoint.id;
        if self.touchpoint(id).is_some() {
            return Err(EditError::TouchpointExists(id.clone()));
        }
        check_position(id, touchpoint.at)?;
        touchpoint.stage.iter().try_for_each(|stage| self.check_stage(stage))?;
        touchpoint.actor_sets().into_iter().try_for_each(|actors| self.check_actors(actors))?;
        touchpoint.ratings.keys().try_for_each(|key| self.check_segment(key))?;
        let mut own = touchpoint.clone();
        own.ratings.retain(|_, entry| is_entry(entry));
        own.dots.retain(|_, dot| is_dot(dot));
        let node = Arc::make_mut(&mut self.topology).add(id);
        self.slots.insert(node, Arc::new(own));
        Ok(())
    }

    fn change_field(&mut self, id: &TouchpointId, field: &Field) -> Result<(), EditError> {
        if let Field::At(at) = field {
            check_position(id, *at)?;
        }
        match field.refers_to() {
            Reference::Nothing => {}
            Reference::Stage(stage) => self.check_stage(stage)?,
            Reference::Actors(actors) => self.check_actors(actors)?,
        }
        let touchpoint = self.touchpoint_mut(id)?;
        field.clone().put_into(touchpoint);
        if let Field::Dots(_) = field {
            touchpoint.dots.retain(|_, dot| is_dot(dot));
        }
        Ok(())
    }

    fn remove_touchpoint(&mut self, id: &TouchpointId) -> Result<(), EditError> {
        let node = self.topology.node(id)?;
        let healed = Arc::make_mut(&mut self.topology).remove(id, node);
        self.carried.remove(node, healed);
        self.slots.remove(node);
        self.items.without_touchpoint(id);
        Ok(())
    }

    fn rate(&mut self, id: &TouchpointId, key: &EntryKey, tally: Tally) -> Result<(), EditError> {
        self.check_segment(key)?;
        let ratings = &mut self.touchpoint_mut(id)?.ratings;
        if tally.is_empty() {
            ratings.remove(key);
        } else {
            ratings.entry(key.clone()).or_insert_with(Entry::default).tally = tally;
        }
        Ok(())
    }

    fn enter(&mut self, id: &TouchpointId, key: &EntryKey, entry: &Entry) -> Result<(), EditError> {
        self.check_segment(key)?;
        let ratings = &mut self.touchpoint_mut(id)?.ratings;
        if is_entry(entry) {
            ratings.insert(key.clone(), entry.clone());
        } else {
            ratings.remove(key);
        }
        Ok(())
    }

    fn touchpoint_mut(&mut self, id: &TouchpointId) -> Result<&mut Touchpoint, EditError> {
        let missing = || EditError::NoTouchpoint(id.clone());
        let node = self.topology.node(id)?;
        self.slots.touchpoint_mut(node).ok_or_else(missing)
    }

    fn check_stage(&self, id: &StageId) -> Result<(), EditError> {
        if self.stage(id).is_some() { Ok(()) } else { Err(EditError::NoStage(id.clone())) }
    }

    fn check_actors(&self, ids: &BTreeSet<ActorId>) -> Result<(), EditError> {
        match ids.iter().find(|id| self.actor(id).is_none()) {
            Some(id) => Err(EditError::NoActor(id.clone())),
            None => Ok(()),
        }
    }

    fn check_segment(&self, key: &EntryKey) -> Result<(), EditError> {
        match &key.segment {
            Some(id) if self.segment(id).is_none() => Err(EditError::NoSegment(id.clone())),
            _ => Ok(()),
        }
    }
}

/// Returns whether an entry is one: a tally of zeros is none (R5), unless a newer Polku has written something
/// beside it.
fn is_entry(entry: &Entry) -> bool {
    !entry.tally.is_empty() || entry.extra != Extra::default()
}

/// Returns whether a dot is one: a count of 0 is none, unless a newer Polku has written something beside it.
fn is_dot(dot: &Dot) -> bool {
    dot.count != 0 || dot.extra != Extra::default()
}

fn check_position(id: &TouchpointId, at: Point) -> Result<(), EditError> {
    if at.is_within_range() { Ok(()) } else { Err(EditError::TooFar { id: id.clone(), at }) }
}

/// A record of a list that is sorted by `order`, then id: a stage, an actor or a segment.
trait Listed: Clone {
    type Id: Clone + Ord;
    fn id(&self) -> &Self::Id;
    fn order(&self) -> i64;
}

fn add<T: Listed>(list: &mut Arc<Vec<T>>, item: &T, exists: fn(T::Id) -> EditError) -> Result<(), EditError> {
    if list.iter().any(|other| other.id() == item.id()) {
        return Err(exists(item.id().clone()));
    }
    let place = list.partition_point(|other| (other.order(), other.id()) < (item.order(), item.id()));
    Arc::make_mut(list).insert(place, item.clone());
    Ok(())
}

fn change<T: Listed>(
    list: &mut Arc<Vec<T>>,
    item: &T,
    missing: fn(T::Id) -> EditError,
) -> Result<(), EditError> {
    remove(list, item.id(), missing)?;
    add(list, item, missing)
}

fn remove<T: Listed>(
    list: &mut Arc<Vec<T>>,
    id: &T::Id,
    missing: fn(T::Id) -> EditError,
) -> Result<(), EditError> {
    let place = list.iter().position(|item| item.id() == id).ok_or_else(|| missing(id.clone()))?;
    Arc::make_mut(list).remove(place);
    Ok(())
}

macro_rules! listed {
    ($($item:ident, $id:ident;)*) => {
        $(impl Listed for $item {
            type Id = $id;
            fn id(&self) -> &$id { &self.id }
            fn order(&self) -> i64 { self.order }
        })*
    };
}

listed! {
    Stage, StageId;
    Actor, ActorId;
    Segment, SegmentId;
}
