//! F6: the first control of each panel, in the order of the window, so that the keyboard can go from
//! panel to panel.

use std::collections::BTreeMap;

use egui::{Context, Id, Response, Ui};

use crate::gui::id::canvas_id;

/// The panels, as one reads the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::gui) enum FocusPlace {
    Menus,
    Lenses,
    Canvas,
    Verdict,
    Inspector,
    Bottom,
}

/// A control that is to have the keys, and the pass in which that was asked for.
#[derive(Clone, Copy, Default)]
struct AskedKeys(u64);

/// So many passes what is asked for may take to be shown; later it would take the keys from somebody.
const SOON: u64 = 8;

/// Gives the keys to the control of this id as soon as it is shown: so they go on from one that vanishes.
pub(in crate::gui) fn ask_for_keys(ctx: &Context, id: Id) {
    let now = ctx.cumulative_pass_nr();
    ctx.data_mut(|data| data.insert_temp(id.with("asked for keys"), AskedKeys(now)));
}

/// Whether the keys were asked for on behalf of this id, which is told once. Not in the very pass in which that was: the
/// press that asked would press what gets the keys, too.
pub(in crate::gui) fn is_asked_for(ui: &Ui, id: Id) -> bool {
    let (key, now) = (id.with("asked for keys"), ui.ctx().cumulative_pass_nr());
    let Some(AskedKeys(then)) = ui.data(|data| data.get_temp(key)).filter(|it: &AskedKeys| it.0 < now) else {
        return false;
    };
    ui.data_mut(|data| data.remove::<AskedKeys>(key));
    now <= then + SOON
}

/// Gives the keys to the control of this id, which is shown next, where that was asked for.
pub(in crate::gui) fn give_asked_keys(ui: &Ui, id: Id) {
    if is_asked_for(ui, id) {
        ui.memory_mut(|memory| memory.request_focus(id));
    }
}

/// Gathered anew in each frame.
#[derive(Default)]
pub(in crate::gui) struct PanelFocus {
    first: BTreeMap<FocusPlace, Id>,
}

impl PanelFocus {
    /// A control of a panel; the first one told is the one that F6 goes to.
    ///
    /// What gets the keys in the inspector, which scrolls, comes into view; not under a press, which must be let
    /// go of over it.
    pub(in crate::gui) fn control(&mut self, place: FocusPlace, response: &Response) {
        let is_pressed = || response.ctx.input(|input| input.pointer.any_down());
        if place == FocusPlace::Inspector && response.gained_focus() && !is_pressed() {
            response.scroll_to_me(None);
        }
        self.first.entry(place).or_insert(response.id);
    }

    /// Goes to the first control of a panel that is shown.
    pub(in crate::gui) fn go_to(&self, ctx: &Context, place: FocusPlace) {
        if let Some(&first) = self.first.get(&place) {
            ctx.memory_mut(|memory| memory.request_focus(first));
        }
    }

    /// Goes to the next panel, or the one before; from nowhere to the canvas.
    pub(in crate::gui) fn step(&self, ctx: &Context, forwards: bool) {
        let panels: Vec<Id> = self.first.values().copied().collect();
        let focused = ctx.memory(egui::Memory::focused);
        let place = panels.iter().position(|&id| Some(id) == focused);
        let next = match (place, panels.len()) {
            (_, 0) | (None, _) => canvas_id(),
            (Some(place), count) if forwards => panels[(place + 1) % count],
            (Some(place), count) => panels[(place + count - 1) % count],
        };
        ctx.memory_mut(|memory| memory.request_focus(next));
    }
}
