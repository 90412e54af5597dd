//! What undo and redo would do, in words: "Undo rating of Getting the menu".

use crate::{
    disk::Step,
    journey::{Journey, Target, TouchpointId},
    words::Words,
};

/// The label of `command` for this step.
pub(super) fn label(command: &str, step: &Step, journey: &Journey, words: &Words) -> String {
    let (kind, touchpoints) = kind_of(step);
    let what = match touchpoints.as_slice() {
        [] => match named(step, journey) {
            Some(name) if words.knows(&format!("{kind}-of")) => {
                words.say(&format!("{kind}-of"), &[("title", name.into())])
            }
            _ => words.text(kind).into_owned(),
        },
        [one] => {
            let title = journey.touchpoint(one).map_or("", |touchpoint| touchpoint.title.as_str());
            words.say(&format!("{kind}-of"), &[("title", title.into())])
        }
        several => words.say(&format!("{kind}-of-several"), &[("count", several.len().into())]),
    };
    words.say(&format!("{command}-step"), &[("what", what.into())])
}

/// The name of what was done, and the touchpoints it was done to.
fn kind_of(step: &Step) -> (&'static str, Vec<&TouchpointId>) {
    let mut touchpoints: Vec<_> = step.targets.iter().filter_map(touchpoint_of).collect();
    touchpoints.sort_unstable();
    touchpoints.dedup();
    let told = || match step.targets.first() {
        Some(Target::Rating(..)) => "step-rating",
        Some(Target::Field(..)) => "step-move",
        _ => "step-map",
    };
    (step.deed.unwrap_or_else(told), touchpoints)
}

fn touchpoint_of(target: &Target) -> Option<&TouchpointId> {
    match target {
        Target::Rating(id, _) | Target::Field(id, _) | Target::Touchpoint(id) => Some(id),
        _ => None,
    }
}

/// What the step began with, of stages, actors and customer groups, where it is there.
fn named<'j>(step: &Step, journey: &'j Journey) -> Option<&'j str> {
    match step.targets.first()? {
        Target::Stage(id) => journey.stage(id).map(|stage| stage.name.as_str()),
        Target::Actor(id) => journey.actor(id).map(|actor| actor.name.as_str()),
        Target::Segment(id) => journey.segment(id).map(|segment| segment.name.as_str()),
        _ => None,
    }
}
