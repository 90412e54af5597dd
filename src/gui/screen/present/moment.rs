//! What a presentation is at: what the editor and the window know of it, taken once for a frame.

use std::collections::BTreeSet;

use egui::Context;

use crate::{
    editor::{Derived, Editor, Presenting},
    gui::{id::TimerLength, screen::window::Window, widget::timer::TimerShown},
    insight::{Level, TableSays, tables_say},
    journey::{GroupName, SegmentId, TouchpointId},
};

use super::{
    beside::Aside,
    room::{RoomFrame, RoomShown},
};

/// One moment of a presentation.
pub(super) struct RoomMoment {
    /// The number of the touchpoint that the room looks at.
    pub(super) number: u32,
    /// The touchpoints whose votes are hidden from the room.
    pub(super) hidden: BTreeSet<TouchpointId>,
    presenting: Presenting,
    is_hidden: bool,
    tables: Vec<TableSays>,
    others: Vec<TableSays>,
    group: GroupName,
    segment: Option<SegmentId>,
    listed: Vec<u32>,
    dots_each: u32,
    first_listed: usize,
    aside: Aside,
    timer: Option<TimerShown>,
    last_timer: TimerLength,
    is_light: bool,
}

impl RoomMoment {
    /// Returns the moment; `None` where nothing is presented.
    pub(super) fn of(ctx: &Context, editor: &Editor, window: &mut Window) -> Option<Self> {
        let (presenting, derived) = (editor.presenting()?.clone(), editor.derived()?);
        let number = editor.presented()?;
        let timer = window.timer.look(ctx);
        let touchpoint = derived.journey.touchpoint(&derived.insight.by_number(number)?.id)?;
        let entering = editor.view.entering();
        let groups = || [derived.journey.tables(), derived.journey.groups_beside_tables()];
        let groups = window.present.tables.of(derived.serial, groups);
        let of = (touchpoint, entering.segment.as_ref());
        let [tables, mut others] = groups.each_ref().map(|groups| tables_say(&derived.journey, groups, of));
        others.retain(|it| it.level != Level::Unrated);
        let hidden = presenting.all_hidden(&touchpoint.id);
        Some(Self {
            number,
            is_hidden: hidden.contains(&touchpoint.id),
            hidden,
            presenting,
            tables,
            others,
            group: entering.group.clone(),
            segment: entering.segment.clone(),
            listed: editor.dots_listed().iter().map(|judged| judged.number).collect(),
            dots_each: editor.view.dots_each(),
            first_listed: window.present.first_listed,
            aside: window.present.beside.aside(),
            timer,
            last_timer: window.timer.last(),
            is_light: window.present.light().is_on,
        })
    }

    /// Returns it as it is shown in `room`, where `derived` is the map as the room sees it.
    pub(super) fn shown<'a>(&'a self, room: RoomFrame, derived: &'a Derived) -> Option<RoomShown<'a>> {
        Some(RoomShown {
            room,
            derived,
            judged: derived.insight.by_number(self.number)?,
            presenting: &self.presenting,
            tables: &self.tables,
            others: &self.others,
            group: &self.group,
            segment: self.segment.as_ref(),
            is_hidden: self.is_hidden,
            is_open: !self.hidden.is_empty(),
            listed: &self.listed,
            first_listed: self.first_listed,
            dots_each: self.dots_each,
            aside: self.aside,
            timer: self.timer,
            last_timer: self.last_timer,
            is_light: self.is_light,
        })
    }
}
