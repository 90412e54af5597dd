//! The state that a presentation keeps from frame to frame.

use std::collections::BTreeSet;

use egui::{Context, Event, Pos2, ViewportCommand};

use crate::{
    editor::{Derived, Editor, Memo, PresentAct, TypedFor},
    gui::{canvas::Canvas, id::TimerLength, widget::timer::Timer},
    journey::{GroupName, TouchpointId},
    picture::Piece,
};

use super::{
    beside::{Aside, Beside, Screens},
    keys::PresentKey,
    light::Light,
    room::RoomPress,
};

/// The key of the strip: the state of the map, from where to where the strip goes, and its size in whole points.
pub(super) type StripKey = (u64, (u32, u32), (i32, i32));

/// The pieces of the strip, and the numbers of the touchpoints at which tables disagree.
pub(super) type StripMade = (Vec<Piece>, Vec<u32>);

/// The map as the room sees it: as if the votes that are counted but not revealed had not been given.
#[derive(Default)]
pub(super) struct Veil {
    made: Option<(VeilKey, Derived)>,
}

/// The key of a veil: the state of the map, and the touchpoints whose votes are hidden.
type VeilKey = (u64, BTreeSet<TouchpointId>);

impl Veil {
    /// Returns the map without the hidden votes; where nothing is hidden, the map itself.
    pub(super) fn over<'a>(
        &'a mut self,
        derived: &'a Derived,
        hidden: &BTreeSet<TouchpointId>,
    ) -> &'a Derived {
        if hidden.is_empty() {
            return derived;
        }
        let key = (derived.serial, hidden.clone());
        let made = match self.made.take() {
            Some(made) if made.0 == key => made,
            earlier => {
                let earlier = earlier.map(|(_, earlier)| earlier);
                (key, derived.unanswered(hidden.iter(), earlier))
            }
        };
        &self.made.insert(made).1
    }
}

/// The state that a presentation keeps from frame to frame.
#[derive(Default)]
pub(in crate::gui) struct PresentView {
    pub(super) strips: [Memo<StripKey, StripMade>; 2],
    pub(super) veil: Veil,
    /// The tables of the map, and the groups that are none, by its state.
    pub(super) tables: Memo<u64, [Vec<GroupName>; 2]>,
    pub(super) beside: Beside,
    /// The first row of the list for dots that was shown.
    pub(super) first_listed: usize,
    pub(super) preview_canvas: Canvas,
    /// The screen that this window is to go to.
    goes_to: Option<usize>,
    /// Whether anything is kept for a presentation.
    is_kept: bool,
    /// The window's place before it changed screens.
    was_at: Option<Pos2>,
    is_light: bool,
    /// Whether the window covered the whole screen before the presentation; `None` while nothing is presented.
    was_full: Option<bool>,
}

/// Starts the timer with the minutes that were typed, or without them with those of the timer before.
fn start_timer(editor: &Editor, timer: &mut Timer) {
    let typed = editor.presenting().and_then(|presenting| presenting.typed.as_ref());
    if let Some(typed) = typed.filter(|typed| typed.what == TypedFor::Minutes) {
        timer.start(typed.number().map_or(timer.last(), TimerLength::of));
    }
}

impl PresentView {
    /// Does what a key or a press is for.
    pub(in crate::gui) fn act(&mut self, pressed: RoomPress, editor: &mut Editor, timer: &mut Timer) {
        if !matches!(pressed, RoomPress::Key(_) | RoomPress::Minutes(_)) {
            editor.drop_number();
        }
        match pressed {
            RoomPress::Key(PresentKey::Light) => self.is_light ^= true,
            RoomPress::Key(PresentKey::Aside) => self.beside.toggle(),
            RoomPress::Key(PresentKey::Swap) => self.goes_to = self.beside.swap().or(self.goes_to),
            RoomPress::Key(PresentKey::Timer) if timer.is_set() => timer.stop(),
            RoomPress::Key(PresentKey::Timer) => editor.present_act(PresentAct::Minutes),
            RoomPress::Key(PresentKey::Act(act)) => {
                if act == PresentAct::Take {
                    start_timer(editor, timer);
                }
                editor.present_act(act);
            }
            RoomPress::Table(place) => editor.table_at_hand(place),
            RoomPress::Vote(rating, is_more) => editor.add_vote(rating, is_more),
            RoomPress::Dot(number, is_more) => editor.dot_at(number, is_more),
            RoomPress::Minutes(minutes) => {
                timer.start(TimerLength::of(minutes));
                editor.present_act(PresentAct::Leave);
            }
            RoomPress::EndTimer => timer.stop(),
            RoomPress::Touchpoint(number) => editor.present_alone(number),
        }
    }

    /// Counts the screens, if that is due.
    pub(in crate::gui) fn look_for_screens(
        &mut self,
        ctx: &Context,
        is_presenting: bool,
        screens: &dyn Fn() -> Screens,
    ) {
        if self.beside.follow(is_presenting, screens) {
            ctx.request_repaint();
        }
    }

    /// Returns what was typed in the room's window since the last call.
    pub(in crate::gui) fn take_keys_of_room(&mut self) -> Vec<Event> {
        self.beside.take_keys()
    }

    /// Makes the window cover the screen while the room looks at it, and puts it back afterwards.
    pub(in crate::gui) fn follow(&mut self, ctx: &Context, is_presenting: bool, is_full: bool) {
        let is_seen = is_presenting && !matches!(self.beside.aside(), Aside::Window(_));
        self.is_light &= is_presenting;
        if std::mem::replace(&mut self.is_kept, is_presenting) && !is_presenting {
            (self.strips, self.veil, self.preview_canvas) = Default::default();
            self.first_listed = 0;
        }
        if let Some(screen) = self.goes_to.take() {
            self.change_screen(ctx, screen, is_full);
        }
        // Once it has changed screens, the window covers the screen it is on until the end.
        let is_elsewhere = is_presenting && self.was_at.is_some();
        match (is_seen, self.was_full) {
            (true, None) => {
                self.was_full = Some(is_full);
                ctx.send_viewport_cmd(ViewportCommand::Fullscreen(true));
            }
            (false, Some(was_full)) if !is_elsewhere => self.put_back(ctx, was_full),
            _ => {}
        }
    }

    fn change_screen(&mut self, ctx: &Context, screen: usize, is_full: bool) {
        self.was_full.get_or_insert(is_full);
        if self.was_at.is_none() {
            self.was_at = ctx.input(|input| input.viewport().outer_rect).map(|rect| rect.min);
        }
        ctx.send_viewport_cmd(ViewportCommand::SetMonitor(screen));
    }

    fn put_back(&mut self, ctx: &Context, was_full: bool) {
        self.was_full = None;
        ctx.send_viewport_cmd(ViewportCommand::Fullscreen(was_full));
        if let Some(at) = self.was_at.take() {
            ctx.send_viewport_cmd(ViewportCommand::OuterPosition(at));
        }
    }

    /// Returns the pointer as the room sees it.
    pub(super) fn light(&self) -> Light {
        Light { is_on: self.is_light }
    }
}
