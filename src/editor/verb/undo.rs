//! Undo and redo show what they changed: it is selected and in view, and the view moves no more than that
//! needs.

use egui::Context;

use crate::{
    editor::Picked,
    editor::Step,
    journey::{Journey, StageId, Target, TouchpointId},
    picture::Rect,
};

use super::app::App;

/// What of a step is there to be shown.
enum Changed {
    Touchpoints(Vec<TouchpointId>),
    Other(Picked),
}

impl App {
    pub(super) fn undo(&mut self, _: &Context) {
        let step = self.document.undo();
        self.show_step(step);
    }

    pub(super) fn redo(&mut self, _: &Context) {
        let step = self.document.redo();
        self.show_step(step);
    }

    fn show_step(&mut self, step: Option<Step>) {
        self.look();
        match step.and_then(|step| changed(&step.targets, self.document.journey())) {
            Some(Changed::Touchpoints(ids)) => self.looks.selection.set(ids),
            Some(Changed::Other(picked)) => self.looks.selection.pick(picked),
            None => return,
        }
        self.show_selection(false);
    }

    /// All that is selected, where it fits; else farther away where it may be so, or the first of it.
    pub(super) fn show_selection(&mut self, may_zoom_out: bool) {
        let Some(all) = self.selected_bounds() else { return };
        let (camera, screen) = (&mut self.looks.camera, self.looks.screen);
        let (room, shown) = (screen.grown(-24.0), camera.screen_from_canvas_rect(all));
        if shown.width() <= room.width() && shown.height() <= room.height() {
            camera.show(all, screen);
        } else if may_zoom_out {
            camera.fit(all, screen);
        } else if let Some(sight) = &self.sight {
            let first = self.looks.selection.iter().filter_map(|id| sight.number_of(id)).min();
            let first = first.and_then(|number| sight.insight.by_number(number));
            if let Some(judged) = first {
                self.looks.show(sight, &judged.id);
            }
        }
    }

    /// Around what is selected, on the canvas; of a stage around the head of its band.
    pub(super) fn selected_bounds(&self) -> Option<Rect> {
        let sight = self.sight.as_ref()?;
        let card = |id: &TouchpointId| {
            let number = sight.number_of(id)?;
            Some(sight.scene.cards().get(number as usize - 1)?.rect)
        };
        match self.looks.selection.picked() {
            Some(Picked::Connection(from, to)) => Some(card(from)?.union(card(to)?)),
            Some(Picked::Stage(id)) => {
                let band = sight.scene.bands().iter().find(|band| band.stage == *id)?;
                Some(band.head())
            }
            None => self.looks.selection.iter().filter_map(card).reduce(Rect::union),
        }
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
