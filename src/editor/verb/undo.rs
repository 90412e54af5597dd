//! Undo and redo show what they changed: it is selected and in view, and the view moves no more than needed. Of
//! stages that changed places, the one that was moved is shown; a map that was tidied up is shown as a whole.
//! Where a gesture or a step had moved the view, undo brings back the view before it.

use std::sync::Arc;

use crate::{
    editor::{Editor, Picked, Step, StepName, Surveying},
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
mod tests {
    use super::*;
    use crate::{
        editor::trial::SCREEN,
        journey::{Edit, MapField, Rating, test_map},
        picture::Rect,
    };

    fn shown(editor: &mut Editor, number: u32) -> Rect {
        let card = editor.card(number);
        editor.view.viewport.camera.screen_from_canvas_rect(card)
    }

    fn is_in_view(card: Rect) -> bool {
        SCREEN.contains(card.min) && SCREEN.contains(card.max)
    }

    #[test]
    fn each_step_is_named_taken_and_what_it_changed_is_selected() {
        let mut editor = Editor::lunch();
        for number in [7, 14] {
            editor.choose(&[number]);
            editor.end_step();
            editor.rate(Some(Rating::Positive));
        }
        assert_eq!(editor.undo_text(), "Undo rating of Speed of the bill, ease of paying");
        editor.undo();
        editor.undo();
        assert_eq!((editor.selected(), editor.level(7)), (vec![7], "negative".to_owned()));
        assert!(!editor.document().is_dirty());
        assert_eq!(editor.redo_text(), "Redo rating of How fast I am noticed and greeted");
        editor.redo();
        editor.redo();
        assert_eq!((editor.selected(), editor.level(14)), (vec![14], "positive".to_owned()));
    }

    #[test]
    fn what_was_deleted_is_selected_when_it_comes_back() {
        let mut editor = Editor::drawn("A > B > C");
        editor.choose(&[2]);
        editor.delete();
        assert!(editor.selected().is_empty());
        editor.undo();
        assert_eq!((editor.selected(), editor.connections()), (vec![2], vec!["A>B".into(), "B>C".into()]));
        editor.redo();
        assert!(editor.selected().is_empty());
    }

    #[test]
    fn what_lies_out_of_view_comes_into_view_and_the_view_moves_no_farther() {
        let mut editor = Editor::lunch();
        editor.choose(&[15]);
        editor.rate(Some(Rating::Negative));
        let out = SCREEN.max.x + 20.0 - shown(&mut editor, 15).max.x;
        editor.view.viewport.camera.pan(out, 0.0);
        editor.undo();
        let here = shown(&mut editor, 15);
        assert!(is_in_view(here) && here.max.x > SCREEN.max.x - 60.0, "only as far as needed: {here:?}");
        editor.redo();
        assert_eq!(shown(&mut editor, 15), here, "in view already");
    }

    #[test]
    fn where_not_all_fits_the_first_is_in_view_and_nothing_zooms() {
        let mut map = test_map::journey("A > B");
        test_map::place(&mut map, "B", 9_000, 0);
        let mut editor = Editor::on(map);
        editor.select_all();
        editor.rate(Some(Rating::Positive));
        editor.view.viewport.camera.pan(-4_000.0, 0.0);
        editor.undo();
        assert_eq!(editor.selected(), [1, 2]);
        let first = shown(&mut editor, 1);
        assert!(is_in_view(first), "{first:?}");
        assert!((editor.view.viewport.camera.zoom() - 1.0).abs() < f32::EPSILON);
    }

    #[test]
    fn a_touchpoint_undone_leaves_the_one_it_went_on_from() {
        let mut editor = Editor::drawn("A > B");
        editor.choose(&[2]);
        editor.add_next();
        editor.name_it("C");
        assert_eq!(editor.selected(), [3]);
        editor.undo();
        assert_eq!(editor.selected(), [2]);
    }

    #[test]
    fn a_stage_that_comes_back_is_selected() {
        let mut editor = Editor::three_stages();
        editor.pick_stage("Two");
        editor.delete();
        editor.select_none();
        editor.undo();
        assert!(matches!(editor.view.selection.picked(), Some(Picked::Stage(id)) if id.as_str() == "Two"));
    }

    #[test]
    fn of_stages_that_changed_places_the_one_that_was_moved_is_selected() {
        let mut editor = Editor::three_stages();
        editor.pick_stage("Two");
        editor.move_stage(true);
        editor.select_none();
        for step in [Editor::undo, Editor::redo] {
            step(&mut editor);
            let picked = editor.view.selection.picked();
            assert!(matches!(picked, Some(Picked::Stage(id)) if id.as_str() == "Two"), "{picked:?}");
        }
    }

    #[test]
    fn of_what_the_map_says_of_itself_nothing_is_selected() {
        let mut editor = Editor::drawn("A > B");
        editor.apply(&[Edit::Describe(MapField::NegativityWeight(4))]);
        editor.choose(&[2]);
        editor.undo();
        assert_eq!(editor.selected(), [2]);
        assert!(!editor.document().is_dirty());
    }
}
