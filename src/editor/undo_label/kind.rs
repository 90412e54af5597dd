//! What kind of thing a step did: what was said when it was done, else what it changed.

use super::touchpoint_of;
use crate::{
    editor::{StepBetween, StepName},
    journey::{FieldName, ItemKey, Journey, MapFieldName, Target},
};

/// Returns the name of what was done. A change of the map itself is named after the field that changed.
pub(super) fn kind_of(between: &StepBetween<'_>) -> StepName {
    let step = between.step;
    let of_map = |target: &Target| matches!(target, Target::Map(_));
    step.step_name.filter(|_| !step.targets.iter().all(of_map)).unwrap_or_else(|| kind_of_targets(between))
}

fn kind_of_targets(between: &StepBetween<'_>) -> StepName {
    let targets = &between.step.targets;
    let is_touchpoint = |target: &&Target| touchpoint_of(target).is_some();
    let Some(main) = targets.iter().find(is_touchpoint).or_else(|| targets.first()) else {
        return StepName::Map;
    };
    let came = |is_in: &dyn Fn(&Journey) -> bool| came_or_went(is_in(between.before), is_in(between.after));
    match main {
        Target::Touchpoint(id) => came(&|map| map.touchpoint(id).is_some()),
        Target::Stage(id) => came(&|map| map.stage(id).is_some()),
        Target::Actor(id) => came(&|map| map.actor(id).is_some()),
        Target::Segment(id) => came(&|map| map.segment(id).is_some()),
        Target::Connection(from, to) => match came(&|map| map.connects(from, to)) {
            StepName::Add => StepName::Connect,
            other => other,
        },
        Target::Label(..) => StepName::Label,
        Target::Rating(..) => StepName::Rating,
        // A count that comes or goes is one thing to undo, as a rating is.
        Target::Item(ItemKey::Outcome(_)) => StepName::Outcome,
        Target::Item(key) => came(&|map| map.item(key).is_some()),
        Target::Field(..) => kind_of_fields(targets),
        Target::Map(_) => kind_of_map(targets),
    }
}

/// Returns the kind of step for a record that was there before, or is there after.
fn came_or_went(before: bool, after: bool) -> StepName {
    match (before, after) {
        (false, true) => StepName::Add,
        (true, false) => StepName::Delete,
        _ => StepName::Change,
    }
}

/// Returns the name of the one kind of field that changed. A card dropped into a stage was moved.
fn kind_of_fields(targets: &[Target]) -> StepName {
    let mut names = targets.iter().filter_map(|target| match target {
        Target::Field(_, name) => Some(*name),
        _ => None,
    });
    let all_are = |name| targets.iter().all(|target| matches!(target, Target::Field(_, it) if *it == name));
    match names.clone().find(|name| *name == FieldName::At) {
        Some(moved) => kind_of_field(moved),
        None => names.next().filter(|name| all_are(*name)).map_or(StepName::Change, kind_of_field),
    }
}

fn kind_of_field(name: FieldName) -> StepName {
    match name {
        FieldName::At => StepName::Move,
        FieldName::Title => StepName::Rename,
        FieldName::Note => StepName::Note,
        FieldName::Stage => StepName::Stage,
        FieldName::Channels => StepName::Channels,
        FieldName::Actors => StepName::Actors,
        FieldName::HandledBy => StepName::HandledBy,
        FieldName::Promise => StepName::Promise,
        FieldName::Trust => StepName::Trust,
        FieldName::Clock => StepName::Clock,
        FieldName::Mandate => StepName::Mandate,
        FieldName::Dots => StepName::Dots,
        FieldName::Extra => StepName::Change,
    }
}

/// Returns the name of the one kind of field of the map that changed.
fn kind_of_map(targets: &[Target]) -> StepName {
    let Some(Target::Map(name)) = targets.first() else { return StepName::Map };
    let is_alone = targets.iter().all(|target| *target == Target::Map(*name));
    if is_alone { kind_of_map_field(*name) } else { StepName::Map }
}

fn kind_of_map_field(name: MapFieldName) -> StepName {
    match name {
        MapFieldName::Title => StepName::MapTitle,
        MapFieldName::Note => StepName::MapNote,
        MapFieldName::Language => StepName::MapLanguage,
        MapFieldName::Promise => StepName::MapPromise,
        MapFieldName::Tolerance => StepName::MapTolerance,
        MapFieldName::NegativityWeight => StepName::MapWeight,
        MapFieldName::Plan | MapFieldName::BasedOn => StepName::MapPlan,
        MapFieldName::Format | MapFieldName::Extra => StepName::Map,
    }
}
