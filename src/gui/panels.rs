//! F6: the first control of each panel, in the order of the window, so that the keyboard can go from
//! panel to panel.

use std::collections::BTreeMap;

use egui::{Context, Id, Response};

use crate::{
    editor::{Deed, Ids},
    journey::{Edit, TouchpointId},
};

use super::{bottom::Bottom, canvas::Canvas, id::CommandId};

/// What the step is called that makes a row of a list.
pub(super) const ADDING: Deed = "step-add";

/// The panels, as one reads the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Place {
    Menus,
    Lenses,
    Canvas,
    Verdict,
    Inspector,
    Bottom,
}

/// How the panels are looked at, the same for every map; none of it is part of how a map is looked at.
pub(super) struct PanelMemory {
    pub verdict_shown: bool,
    pub bottom: Bottom,
    /// How many breaks are listed, and with which touchpoint selected that was settled.
    pub rows_shown: Option<(Option<TouchpointId>, usize)>,
    /// The touchpoint that the list of breaks was last scrolled to.
    pub listed: Option<TouchpointId>,
}

impl Default for PanelMemory {
    fn default() -> Self {
        Self { verdict_shown: true, bottom: Bottom::default(), rows_shown: None, listed: None }
    }
}

/// What the panels of a frame ask for: edits, and where F6 goes.
pub(super) struct Wishes {
    pub edits: Vec<Edit>,
    pub steps: Vec<Step>,
    /// What the name that is being typed comes to, in place of what it came to before; nothing, where it
    /// came to something before and no longer does.
    pub named: Option<(Deed, Vec<Edit>)>,
    /// That text is committed, and its field keeps the keys.
    pub text_ended: bool,
    /// Whether a proposal stands in the map as it is shown.
    pub is_proposed: bool,
    /// Why a text was not taken.
    pub refusal: Option<String>,
    pub run: Option<CommandId>,
    pub focus: PanelFocus,
    /// Where ids of what is new come from.
    pub ids: Ids,
}

/// Edits that are one step of undo, or a part of one.
#[derive(Debug)]
pub(super) struct Step {
    /// What was done, where what changed does not tell.
    pub deed: Option<Deed>,
    pub edits: Vec<Edit>,
    /// While a text is typed: the step stays open until the field is left.
    pub is_live: bool,
}

impl Wishes {
    /// None yet.
    pub(super) fn new(ids: Ids, is_proposed: bool) -> Self {
        Self {
            edits: Vec::new(),
            steps: Vec::new(),
            named: None,
            text_ended: false,
            is_proposed,
            refusal: None,
            run: None,
            focus: PanelFocus::default(),
            ids,
        }
    }

    /// What a press does: a step of its own.
    pub(super) fn step(&mut self, deed: impl Into<Option<Deed>>, edits: Vec<Edit>) {
        self.steps.push(Step { deed: deed.into(), edits, is_live: false });
    }

    /// What is typed so far: one step with what is typed before and after it in the same field.
    pub(super) fn live(&mut self, deed: impl Into<Option<Deed>>, edits: Vec<Edit>) {
        self.steps.push(Step { deed: deed.into(), edits, is_live: true });
    }
}

/// Gathered anew in each frame.
#[derive(Default)]
pub(super) struct PanelFocus {
    first: BTreeMap<Place, Id>,
}

impl PanelFocus {
    /// A control of a panel; the first one told is the one that F6 goes to.
    ///
    /// What gets the keys in the inspector, which scrolls, comes into view.
    pub(super) fn control(&mut self, place: Place, response: &Response) {
        if place == Place::Inspector && response.gained_focus() {
            response.scroll_to_me(None);
        }
        self.first.entry(place).or_insert(response.id);
    }

    /// To the first control of a panel that is shown.
    pub(super) fn go_to(&self, ctx: &Context, place: Place) {
        if let Some(&first) = self.first.get(&place) {
            ctx.memory_mut(|memory| memory.request_focus(first));
        }
    }

    /// To the next panel, or the one before; from nowhere to the canvas.
    pub(super) fn step(&self, ctx: &Context, forwards: bool) {
        let panels: Vec<Id> = self.first.values().copied().collect();
        let focused = ctx.memory(egui::Memory::focused);
        let place = panels.iter().position(|&id| Some(id) == focused);
        let next = match (place, panels.len()) {
            (_, 0) | (None, _) => Canvas::id(),
            (Some(place), count) if forwards => panels[(place + 1) % count],
            (Some(place), count) => panels[(place + count - 1) % count],
        };
        ctx.memory_mut(|memory| memory.request_focus(next));
    }
}
