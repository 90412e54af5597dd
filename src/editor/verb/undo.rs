//! Undo and redo show what they changed: it is selected and in view, and the view moves no more than needed. Of
//! stages that changed places, the one that was moved is shown; a map that was tidied up is shown as a whole.
//! Where a gesture or a step had moved the view, undo brings back the view before it.

use std::sync::Arc;

use crate::{
    editor::{Editor, Picked, Step, StepBetween, StepName, Surveying},
    journey::{FieldName, GroupName, Item, ItemKey, Journey, StageId, Target, TouchpointId},
};

/// The part of a step's change that can be shown.
enum Changed {
    Touchpoints(Vec<TouchpointId>),
    Other(Picked),
}

/// Returns the group whose dots at a touchpoint have changed.
fn dots_of_one_changed(id: &TouchpointId, before: &Journey, now: &Journey) -> Option<GroupName> {
    let [before, now] = [before.touchpoint(id)?, now.touchpoint(id)?];
    let groups = before.dots.keys().chain(now.dots.keys());
    groups.into_iter().find(|group| before.dots.get(*group) != now.dots.get(*group)).cloned()
}

impl Editor {
    /// Takes back the latest step.
    pub(crate) fn undo(&mut self) {
        if let Some(surveying) = &mut self.surveying {
            return surveying.undo();
        }
        // Before a room, what is typed is taken back first.
        if self.drop_hands() {
            return;
        }
        let camera = self.view.scrolled.before(self.document.revision());
        let before = Arc::clone(self.document.journey());
        let step = self.document.undo();
        let camera = camera.filter(|_| step.is_some());
        self.show_step(step, &before);
        self.view.viewport.camera = camera.unwrap_or(self.view.viewport.camera);
    }

    /// Does again the step that was undone last.
    pub(crate) fn redo(&mut self) {
        if let Some(surveying) = &mut self.surveying {
            return surveying.redo();
        }
        let before = Arc::clone(self.document.journey());
        let step = self.document.redo();
        self.show_step(step, &before);
    }

    /// Makes the table whose answers or dots a step changed the current one again, while tables are counted or
    /// give dots.
    fn count_for_table_of(&mut self, step: &Step, before: &Journey) {
        let Some(presenting) = &self.presenting else { return };
        let table = match step.targets.first() {
            Some(Target::Rating(_, key)) if presenting.hands.is_some() => Some(GroupName::new(key.group())),
            Some(Target::Field(id, FieldName::Dots)) if presenting.gives_dots() => {
                dots_of_one_changed(id, before, self.document.journey())
            }
            _ => None,
        };
        self.view.entering.group = table.unwrap_or_else(|| self.view.entering.group.clone());
    }

    /// Returns whether a step can be taken back: of a survey that is being looked through, else of the map.
    pub(crate) fn can_undo(&self) -> bool {
        self.surveying.as_ref().map_or_else(|| self.document.can_undo(), Surveying::can_undo)
    }

    /// Returns the step of the map that undo would take back; `None` while a survey is looked through.
    pub(crate) fn undo_step(&self) -> Option<StepBetween<'_>> {
        self.document.undo_step().filter(|_| self.surveying.is_none())
    }

    /// Returns the step of the map that redo would do again; `None` while a survey is looked through.
    pub(crate) fn redo_step(&self) -> Option<StepBetween<'_>> {
        self.document.redo_step().filter(|_| self.surveying.is_none())
    }

    /// Returns whether a step can be done again.
    pub(crate) fn can_redo(&self) -> bool {
        self.surveying.as_ref().map_or_else(|| self.document.can_redo(), Surveying::can_redo)
    }

    fn show_step(&mut self, step: Option<Step>, before: &Journey) {
        self.changed |= step.is_some();
        if let Some(step) = &step {
            self.count_for_table_of(step, before);
            let case = step.targets.iter().find_map(|target| match target {
                Target::Item(ItemKey::Case(id)) => self.document.journey().case(id),
                _ => None,
            });
            self.view.case = case.map(|case| case.id.clone()).or(self.view.case.take());
        }
        self.refresh();
        if step.as_ref().is_some_and(|step| step.step_name == Some(StepName::Tidy)) {
            self.show_all();
            return;
        }
        let shown = step.and_then(|step| {
            shown(&step, self.document.journey()).or_else(|| owner(&step, [self.document.journey(), before]))
        });
        match shown {
            Some(Changed::Touchpoints(ids)) => self.view.selection.set(ids),
            Some(Changed::Other(picked)) => self.view.selection.pick(picked),
            None => return,
        }
        self.show_selection(false);
    }
}

/// Returns what a step changed. For a moved stage it is that stage, whose cards come first among the step's
/// targets; nothing where only the order changed, which does not tell which stage was moved.
fn shown(step: &Step, journey: &Journey) -> Option<Changed> {
    if step.step_name != Some(StepName::MoveStage) {
        return changed(&step.targets, journey);
    }
    let first = step.targets.iter().find_map(touchpoint)?;
    let stage = journey.touchpoint(first)?.stage.clone()?;
    Some(Changed::Other(Picked::Stage(stage)))
}

/// Returns the touchpoint of an action or a case that a step changed, added or removed.
fn owner(step: &Step, maps: [&Journey; 2]) -> Option<Changed> {
    let keys = || {
        step.targets.iter().filter_map(|target| match target {
            Target::Item(key) => Some(key),
            _ => None,
        })
    };
    let of = |item: &Item| match item {
        Item::Action(action) => action.touchpoint.clone(),
        Item::Case(case) => case.touchpoint.clone(),
        _ => None,
    };
    let found = maps.iter().find_map(|map| keys().find_map(|key| map.item(key).and_then(|item| of(item))))?;
    maps[0].touchpoint(&found).is_some().then(|| Changed::Touchpoints(vec![found]))
}

/// Returns touchpoints before anything else; for a connection that is gone, those of its ends that exist.
fn changed(targets: &[Target], journey: &Journey) -> Option<Changed> {
    let is_there = |id: &&TouchpointId| journey.touchpoint(id).is_some();
    let touched = targets.iter().filter_map(touchpoint).filter(is_there).cloned();
    let touched: Vec<_> = touched.collect();
    if !touched.is_empty() {
        return Some(Changed::Touchpoints(touched));
    }
    if let Some(other) = other_there(targets, journey) {
        return Some(Changed::Other(other));
    }
    let ends = targets.iter().flat_map(|target| match target {
        Target::Connection(from, to) | Target::Label(from, to) => vec![from, to],
        _ => Vec::new(),
    });
    let ends: Vec<_> = ends.filter(is_there).cloned().collect();
    (!ends.is_empty()).then_some(Changed::Touchpoints(ends))
}

/// Returns the first connection that exists, else the first stage.
fn other_there(targets: &[Target], journey: &Journey) -> Option<Picked> {
    let connection = |target: &Target| match target {
        Target::Connection(from, to) | Target::Label(from, to) if journey.connects(from, to) => {
            Some(Picked::Connection(from.clone(), to.clone()))
        }
        _ => None,
    };
    let stage = |target: &Target| match target {
        Target::Stage(id) if journey.stage(id).is_some() => Some(Picked::Stage(StageId::clone(id))),
        _ => None,
    };
    targets.iter().find_map(connection).or_else(|| targets.iter().find_map(stage))
}

fn touchpoint(target: &Target) -> Option<&TouchpointId> {
    match target {
        Target::Touchpoint(id) | Target::Field(id, _) | Target::Rating(id, _) => Some(id),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
