//! F6: the first control of each panel, in the order of the window, so that the keyboard can go from panel to
//! panel.

use std::collections::BTreeMap;

use egui::{Context, Id, Response, Ui};

use crate::gui::id::canvas_id;

/// The panels in reading order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::gui) enum FocusPlace {
    Menus,
    Lenses,
    Canvas,
    Verdict,
    Inspector,
    Bottom,
}

/// A request that a control gets the focus, with the pass in which it was made.
#[derive(Clone, Copy, Default)]
struct AskedKeys(u64);

/// The number of passes within which a control asked for must be shown; later it would take the focus from
/// another.
const SOON: u64 = 8;

/// Gives the focus to the control of this id once it is shown, so that it can go on from a control that vanishes.
pub(in crate::gui) fn ask_for_keys(ctx: &Context, id: Id) {
    let now = ctx.cumulative_pass_nr();
    ctx.data_mut(|data| data.insert_temp(id.with("asked for keys"), AskedKeys(now)));
}

/// Returns whether the focus was asked for on behalf of this id, which is told once. It is not told in the very
/// pass of the request, since the press that asked would also press what gets the focus.
pub(in crate::gui) fn is_asked_for(ui: &Ui, id: Id) -> bool {
    let (key, now) = (id.with("asked for keys"), ui.ctx().cumulative_pass_nr());
    let Some(AskedKeys(then)) = ui.data(|data| data.get_temp(key)).filter(|it: &AskedKeys| it.0 < now) else {
        return false;
    };
    ui.data_mut(|data| data.remove::<AskedKeys>(key));
    now <= then + SOON
}

/// Gives the focus to the control of this id, which is shown next, where that was asked for.
pub(in crate::gui) fn give_asked_keys(ui: &Ui, id: Id) {
    if is_asked_for(ui, id) {
        ui.memory_mut(|memory| memory.request_focus(id));
    }
}

/// The first controls of the panels, gathered anew in each frame.
#[derive(Default)]
pub(in crate::gui) struct PanelFocus {
    first: BTreeMap<FocusPlace, Id>,
}

impl PanelFocus {
    /// Adds a control of a panel; the first one added is where F6 goes.
    ///
    /// A control in the inspector, which scrolls, comes into view when it gets the focus; but not under a press,
    /// which must be released over the control.
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

    /// Goes to the next panel, or to the one before; from nowhere to the canvas.
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
