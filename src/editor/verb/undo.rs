//! Undo and redo show what they changed: it is selected and in view, and the view moves no more than that
//! needs.

use crate::{
    editor::{Editor, Picked, Step},
    journey::{Journey, StageId, Target, TouchpointId},
};

/// What of a step is there to be shown.
enum Changed {
    Touchpoints(Vec<TouchpointId>),
    Other(Picked),
}

impl Editor {
    /// Takes the latest step back.
    pub(crate) fn undo(&mut self) {
        let step = self.document.undo();
        self.show_step(step);
    }

    /// Does again what was undone last.
    pub(crate) fn redo(&mut self) {
        let step = self.document.redo();
        self.show_step(step);
    }

    fn show_step(&mut self, step: Option<Step>) {
        self.changed |= step.is_some();
        self.refresh();
        match step.and_then(|step| changed(&step.targets, self.document.journey())) {
            Some(Changed::Touchpoints(ids)) => self.view.selection.set(ids),
            Some(Changed::Other(picked)) => self.view.selection.pick(picked),
            None => return,
        }
        self.show_selection(false);
    }
}

/// Touchpoints before anything else; of a connection that is gone its ends, as far as they are there.
fn changed(targets: &[Target], journey: &Journey) -> Option<Changed> {
    let is_there = |id: &&TouchpointId| journey.touchpoint(id).is_some();
    let touched = targets.iter().filter_map(touchpoint).filter(is_there).cloned();
    let touched: Vec<_> = touched.collect();
    if !touched.is_empty() {
        return Some(Changed::Touchpoints(touched));
    }
    let connection = |target: &Target| match target {
        Target::Connection(from, to) if journey.connects(from, to) => {
            Some(Picked::Connection(from.clone(), to.clone()))
        }
        _ => None,
    };
    let stage = |target: &Target| match target {
        Target::Stage(id) if journey.stage(id).is_some() => Some(Picked::Stage(StageId::clone(id))),
        _ => None,
    };
    let other = targets.iter().find_map(connection).or_else(|| targets.iter().find_map(stage));
    if let Some(other) = other {
        return Some(Changed::Other(other));
    }
    let ends = targets.iter().flat_map(|target| match target {
        Target::Connection(from, to) => vec![from, to],
        _ => Vec::new(),
    });
    let ends: Vec<_> = ends.filter(is_there).cloned().collect();
    (!ends.is_empty()).then_some(Changed::Touchpoints(ends))
}

fn touchpoint(target: &Target) -> Option<&TouchpointId> {
    match target {
        Target::Touchpoint(id) | Target::Field(id, _) | Target::Rating(id, _) => Some(id),
        _ => None,
    }
}
