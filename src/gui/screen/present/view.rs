//! What the presentation keeps from frame to frame.

use std::collections::BTreeSet;

use egui::{Context, Shape, Ui, ViewportCommand};

use crate::{
    editor::{Derived, Editor, Memo, TypedFor},
    gui::{
        id::TimerLength,
        widget::{style, timer::Timer},
    },
    journey::{GroupName, TouchpointId},
    picture::{Piece, Role},
};

use super::{
    keys::PresentKey,
    room::{RoomFrame, RoomPress},
};

/// What is drawn of the strip: of which state of the map, from where to where, and how large, in whole points.
pub(super) type StripKey = (u64, (u32, u32), (i32, i32));

/// The serials of maps as the room sees them: no other is as high.
const FIRST_VEIL: u64 = 1 << 62;

/// The map as the room sees it: as if nobody had answered what was counted and is not revealed.
#[derive(Default)]
pub(super) struct Veil {
    made: Memo<(u64, BTreeSet<TouchpointId>), Derived>,
    count: u64,
}

impl Veil {
    /// Nothing of its own where nothing is hidden.
    pub(super) fn over<'a>(
        &'a mut self,
        derived: &'a Derived,
        hidden: &BTreeSet<TouchpointId>,
    ) -> &'a Derived {
        if hidden.is_empty() {
            return derived;
        }
        let count = &mut self.count;
        self.made.of((derived.serial, hidden.clone()), || {
            *count += 1;
            derived.unanswered(hidden.iter(), FIRST_VEIL + *count)
        })
    }
}

/// What the presentation keeps from frame to frame.
#[derive(Default)]
pub(in crate::gui) struct PresentView {
    pub(super) strip: Memo<StripKey, Vec<Piece>>,
    pub(super) veil: Veil,
    /// The tables of the map in this state.
    pub(super) tables: Memo<u64, Vec<GroupName>>,
    is_light: bool,
    /// Whether the window covered the whole screen before the presentation; `None` while nothing is presented.
    was_full: Option<bool>,
}

/// The minutes that were typed, or those of the timer before, are set.
fn start_typed(editor: &Editor, timer: &mut Timer) {
    let typed = editor.presenting().and_then(|presenting| presenting.typed.as_ref());
    if let Some(typed) = typed.filter(|typed| typed.what == TypedFor::Minutes) {
        timer.start(typed.number().map_or(timer.last(), TimerLength::of));
    }
}

impl PresentView {
    /// Does what a key or a press is for.
    pub(in crate::gui) fn act(&mut self, pressed: RoomPress, editor: &mut Editor, timer: &mut Timer) {
        match pressed {
            RoomPress::Key(PresentKey::Light) => self.is_light ^= true,
            RoomPress::Key(PresentKey::Timer) if timer.is_set() => timer.stop(),
            RoomPress::Key(key @ PresentKey::Take) => {
                start_typed(editor, timer);
                key.act(editor);
            }
            RoomPress::Key(key) => key.act(editor),
            RoomPress::Table(place) => editor.table_at_hand(place),
            RoomPress::Dot(number, is_more) => {
                editor.present_number(number);
                if is_more { editor.give_dot() } else { editor.take_dot() }
            }
            RoomPress::Minutes(minutes) => {
                timer.start(TimerLength::of(minutes));
                PresentKey::Leave.act(editor);
            }
            RoomPress::EndTimer => timer.stop(),
            RoomPress::Touchpoint(number) => {
                if let Some(presenting) = editor.presenting_mut() {
                    presenting.is_whole = false;
                }
                editor.present_number(number);
            }
        }
    }

    /// The window covers the screen while something is presented, and is as it was afterwards.
    pub(in crate::gui) fn follow(&mut self, ctx: &Context, is_presenting: bool, is_full: bool) {
        match (is_presenting, self.was_full) {
            (true, None) => {
                self.was_full = Some(is_full);
                ctx.send_viewport_cmd(ViewportCommand::Fullscreen(true));
            }
            (false, Some(was_full)) => {
                (self.was_full, self.is_light) = (None, false);
                ctx.send_viewport_cmd(ViewportCommand::Fullscreen(was_full));
            }
            _ => {}
        }
    }

    /// A ring of light around the pointer, as large as one points with.
    pub(super) fn light_ui(&self, ui: &Ui, room: RoomFrame) {
        let Some(at) = ui.ctx().pointer_latest_pos().filter(|_| self.is_light) else { return };
        let theme = style::theme(ui.ctx());
        let ink = style::colour(theme, Role::Accent);
        let light = ink.gamma_multiply(0.28);
        ui.painter().add(Shape::circle_filled(at, 5.0 * room.unit, light));
        ui.painter().add(Shape::circle_stroke(at, 5.0 * room.unit, (0.4 * room.unit, ink)));
    }
}
