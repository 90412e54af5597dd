//! What undo and redo would do, in words: "Undo rating of Getting the menu". A step is named after what was done
//! where that was given, else after what it changed.

mod kind;

use std::collections::BTreeSet;

use crate::{
    editor::{StepBetween, StepName},
    journey::{ItemKey, Journey, ListName, Target, TouchpointId},
    words::Words,
};

use self::kind::kind_of;

/// The direction through the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum UndoRedo {
    Undo,
    Redo,
}

/// Returns the label of undo or redo for the step that it would take.
pub(crate) fn label(which: UndoRedo, between: &StepBetween<'_>, words: &Words) -> String {
    // Things are named as the canvas shows them now.
    let (text, now, then) = match which {
        UndoRedo::Undo => ("command-undo-step", between.after, between.before),
        UndoRedo::Redo => ("command-redo-step", between.before, between.after),
    };
    let what = Naming { between, now, then, words }.what();
    words.say(text, &[("what", what.into())])
}

struct Naming<'a> {
    between: &'a StepBetween<'a>,
    now: &'a Journey,
    then: &'a Journey,
    words: &'a Words,
}

/// The subject of a step: touchpoints where it changes any, else connections, else everything else.
enum Subject<'a> {
    Touchpoints(BTreeSet<&'a TouchpointId>),
    Connections(Vec<(&'a TouchpointId, &'a TouchpointId)>),
    Others(Vec<&'a Target>),
}

/// The steps that change stages, though they may move cards too.
const OF_STAGES: [StepName; 2] = [StepName::MoveStage, StepName::AddStage];

/// The most characters of a name; longer ones are cut, so that the menu is not as wide as the window.
const LONGEST_NAME: usize = 40;

impl Naming<'_> {
    fn what(&self) -> String {
        let kind = kind_of(self.between);
        let named = match self.subject() {
            Subject::Touchpoints(ids) => match ids.len() {
                1 => ids.first().and_then(|id| self.say(kind, "-of", &[("title", &self.title(id))])),
                count => self.count(kind, "-of-several", count),
            },
            Subject::Connections(all) => match all.len() {
                1 => self.between(kind, all[0]),
                count => self
                    .count(kind, "-between-several", count)
                    .or_else(|| self.between(kind, self.shown(&all))),
            },
            Subject::Others(all) => {
                let named = if self.is_move() { &all[..all.len().min(1)] } else { &all };
                self.phrase(named).and_then(|it| self.say(kind, "-of", &[("title", &it)]))
            }
        };
        named.unwrap_or_else(|| self.words.text(kind.text()).into_owned())
    }

    fn subject(&self) -> Subject<'_> {
        let step = self.between.step;
        if step.step_name.is_some_and(|step_name| OF_STAGES.contains(&step_name)) {
            return Subject::Others(self.one_stage().into_iter().collect());
        }
        let touchpoints: BTreeSet<_> = step.targets.iter().filter_map(touchpoint_of).collect();
        if !touchpoints.is_empty() {
            return Subject::Touchpoints(touchpoints);
        }
        let connections: Vec<_> = step.targets.iter().filter_map(connection_of).collect();
        if connections.is_empty() {
            Subject::Others(step.targets.iter().collect())
        } else {
            Subject::Connections(connections)
        }
    }

    /// Returns whether one record of a list was moved. It comes first; the others have made room.
    fn is_move(&self) -> bool {
        self.between.step.step_name == Some(StepName::Move)
    }

    /// Returns the stage that came or went, or the only one that changed; others may have made room.
    fn one_stage(&self) -> Option<&Target> {
        let stages = || self.between.step.targets.iter().filter(|target| matches!(target, Target::Stage(_)));
        let is_in =
            |map: &Journey, target: &Target| matches!(target, Target::Stage(id) if map.stage(id).is_some());
        let came_or_went = |target: &&Target| is_in(self.now, target) != is_in(self.then, target);
        stages().find(came_or_went).or_else(|| stages().next().filter(|_| stages().count() == 1))
    }

    /// Returns the text of this kind and ending, with these facts; `None` where there is none.
    fn say(&self, kind: StepName, ending: &str, facts: &[(&str, &str)]) -> Option<String> {
        let facts: Vec<_> = facts.iter().map(|&(name, fact)| (name, fact.into())).collect();
        let name = format!("{}{ending}", kind.text());
        self.words.knows(&name).then(|| self.words.say(&name, &facts))
    }

    fn count(&self, kind: StepName, ending: &str, count: usize) -> Option<String> {
        let name = format!("{}{ending}", kind.text());
        self.words.knows(&name).then(|| self.words.say(&name, &[("count", count.into())]))
    }

    fn between(&self, kind: StepName, (from, to): (&TouchpointId, &TouchpointId)) -> Option<String> {
        self.say(kind, "-between", &[("from", &self.title(from)), ("to", &self.title(to))])
    }

    /// Returns, of connections that replaced each other, the one that is on the map now.
    fn shown<'i>(
        &self,
        all: &[(&'i TouchpointId, &'i TouchpointId)],
    ) -> (&'i TouchpointId, &'i TouchpointId) {
        all.iter().copied().find(|(from, to)| self.now.connects(from, to)).unwrap_or(all[0])
    }

    fn title(&self, id: &TouchpointId) -> String {
        let touchpoint = self.now.touchpoint(id).or_else(|| self.then.touchpoint(id));
        let title = touchpoint.map_or(String::new(), |touchpoint| brief(&touchpoint.title));
        if title.is_empty() { self.words.text("step-unnamed").into_owned() } else { title }
    }

    /// Returns "stage Arriving" or "2 actors"; `None` for a field of the map itself.
    fn phrase(&self, targets: &[&Target]) -> Option<String> {
        let name_in = |map: &Journey| match targets.first()? {
            Target::Stage(id) => map.stage(id).map(|stage| brief(&stage.name)),
            Target::Actor(id) => map.actor(id).map(|actor| brief(&actor.name)),
            Target::Segment(id) => map.segment(id).map(|segment| brief(&segment.name)),
            Target::Item(ItemKey::Outcome((question, ..))) => {
                Some(self.words.outcome_question(question).to_lowercase())
            }
            Target::Item(key) => map.item(key).map(|item| brief(item.name())),
            _ => None,
        };
        let (one, several) = match targets.first()? {
            Target::Stage(_) => ("step-stage-named", "step-stages"),
            Target::Actor(_) => ("step-actor-named", "step-actors-counted"),
            Target::Segment(_) => ("step-segment-named", "step-segments"),
            Target::Item(key) => item_phrases(key.list()),
            _ => return None,
        };
        let name = name_in(self.now).or_else(|| name_in(self.then)).filter(|name| !name.is_empty());
        match name {
            Some(name) if targets.len() == 1 => Some(self.words.say(one, &[("name", name.into())])),
            _ => Some(self.words.say(several, &[("count", targets.len().into())])),
        }
    }
}

/// Returns the names of the texts for one record of a list and for several.
fn item_phrases(list: ListName) -> (&'static str, &'static str) {
    match list {
        ListName::Group => ("step-group-named", "step-groups"),
        ListName::Action => ("step-action-named", "step-actions"),
        ListName::Case => ("step-case-named", "step-cases"),
        ListName::Outcome => ("step-outcome-asked", "step-outcomes"),
        ListName::Survey => ("step-survey-named", "step-surveys"),
        ListName::Conflict => ("step-conflict-named", "step-conflicts"),
    }
}

fn touchpoint_of(target: &Target) -> Option<&TouchpointId> {
    match target {
        Target::Rating(id, _) | Target::Field(id, _) | Target::Touchpoint(id) => Some(id),
        _ => None,
    }
}

fn connection_of(target: &Target) -> Option<(&TouchpointId, &TouchpointId)> {
    match target {
        Target::Connection(from, to) | Target::Label(from, to) => Some((from, to)),
        _ => None,
    }
}

/// Returns the name on one line, cut where it is too long.
fn brief(name: &str) -> String {
    let line = name.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LONGEST_NAME) {
        Some(_) => line.chars().take(LONGEST_NAME - 1).chain(['…']).collect(),
        None => line,
    }
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_of_lists;
