//! The screen of the room, and one frame of what it sees.

use egui::{Pos2, Rect, pos2, vec2};

use crate::{
    editor::{Derived, Presenting},
    gui::{id::TimerLength, widget::timer::TimerShown},
    insight::{Judged, Level, TableSays},
    journey::GroupName,
};

use super::{aside::Aside, keys::PresentKey};

/// The screen of the room: all is measured in hundredths of its height, so that nothing is smaller than a fiftieth.
#[derive(Clone, Copy)]
pub(super) struct RoomFrame {
    pub rect: Rect,
    /// A hundredth of the height, in points; less where the screen is narrow.
    pub unit: f32,
}

impl RoomFrame {
    pub(super) fn of(rect: Rect) -> Self {
        Self { rect, unit: (rect.height() / 100.0).min(rect.width() / 125.0) }
    }

    /// What the texts stand within.
    pub(super) fn inner(self) -> Rect {
        self.rect.shrink2(vec2(6.0, 5.0) * self.unit)
    }

    /// A place in units from the upper left corner of what the texts stand within.
    pub(super) fn at(self, x: f32, y: f32) -> Pos2 {
        pos2(self.inner().left() + x * self.unit, self.inner().top() + y * self.unit)
    }
}

/// One frame of a presentation.
#[derive(Clone, Copy)]
pub(super) struct RoomShown<'a> {
    pub room: RoomFrame,
    pub derived: &'a Derived,
    /// The touchpoint that the room looks at.
    pub judged: &'a Judged,
    pub presenting: &'a Presenting,
    /// What each table says, also where the room is not to see it.
    pub tables: &'a [TableSays],
    /// The table that is rated as; unnamed where it is all in the room.
    pub group: &'a GroupName,
    /// Whether the room is not to see yet what was counted here.
    pub is_hidden: bool,
    /// Whether that is so of any touchpoint.
    pub is_open: bool,
    /// What is listed while dots are given.
    pub listed: &'a [u32],
    /// How many dots each table gives.
    pub dots_each: u32,
    /// Whether the breaks with the most dots are listed first.
    pub most_dots_first: bool,
    /// What is shown beside it.
    pub aside: Aside,
    /// The timer, where one is set.
    pub timer: Option<TimerShown>,
    /// As long as it was set last.
    pub last_timer: TimerLength,
}

impl RoomShown<'_> {
    /// Whether tables or hands are counted: that takes the place of the faces' room.
    pub(super) fn is_voting(&self) -> bool {
        self.presenting.hands.is_some() || !self.group.as_str().is_empty()
    }

    /// Whether what was counted has been revealed to the room.
    pub(super) fn is_revealed(&self) -> bool {
        self.presenting.hidden.is_revealed(&self.judged.id)
    }

    /// Whether what is for who leads takes the place of the journey so far.
    pub(super) fn has_strip(&self) -> bool {
        self.aside == Aside::Strip
    }

    /// Whether any table has answered.
    pub(super) fn has_answers(&self) -> bool {
        self.tables.iter().any(|table| table.level != Level::Unrated)
    }
}

/// What was pressed on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::gui) enum RoomPress {
    Key(PresentKey),
    /// The touchpoint of this number.
    Touchpoint(u32),
    /// The table of this place, to be counted or to give dots.
    Table(usize),
    /// The break of this number gets a dot, or loses one.
    Dot(u32, bool),
    /// A timer of so many minutes.
    Minutes(u32),
    /// The timer goes.
    EndTimer,
}
