//! The screen of the room, and one frame of what it sees.

use std::ops::Range;

use egui::{Pos2, Rect, pos2, vec2};

use crate::{
    editor::{Derived, Presenting},
    gui::{id::TimerLength, widget::timer::TimerShown},
    insight::{Judged, Level, TableSays},
    journey::{GroupName, Rating, SegmentId},
};

use super::{beside::Aside, keys::PresentKey};

/// The screen of the room: all is measured in hundredths of its height, so that nothing is smaller than a fiftieth.
#[derive(Clone, Copy)]
pub(super) struct RoomFrame {
    pub rect: Rect,
    /// A hundredth of the height, in points; less where the screen is narrow.
    pub unit: f32,
}

/// The upper and lower edge of the strip, in units from the upper edge of a screen that is no higher than wide.
const STRIP: (f32, f32) = (70.0, 92.0);

impl RoomFrame {
    pub(super) fn of(rect: Rect) -> Self {
        Self { rect, unit: (rect.height() / 100.0).min(rect.width() / 125.0) }
    }

    /// What the texts stand within.
    pub(super) fn inner(self) -> Rect {
        self.rect.shrink2(vec2(6.0, 5.0) * self.unit)
    }

    /// Where the journey so far stands, or what is for who leads in its place.
    pub(super) fn strip(self) -> Rect {
        let y = |units: f32| self.rect.bottom() - (100.0 - units) * self.unit;
        Rect::from_x_y_ranges(self.inner().x_range(), y(STRIP.0)..=y(STRIP.1))
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
    /// What was answered for no table, where there are tables.
    pub unnamed: Option<&'a TableSays>,
    /// For whom one rates.
    pub segment: Option<&'a SegmentId>,
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
    /// The first row that was shown of it before.
    pub first_listed: usize,
    /// What is shown beside it.
    pub aside: Aside,
    /// The timer, where one is set.
    pub timer: Option<TimerShown>,
    /// As long as it was set last.
    pub last_timer: TimerLength,
    /// Whether the pointer is a light.
    pub is_light: bool,
}

impl RoomShown<'_> {
    /// Whether tables or hands are counted.
    pub(super) fn is_voting(&self) -> bool {
        self.presenting.hands.is_some() || !self.group.as_str().is_empty()
    }

    /// Whether who has answered is shown: that takes of the faces' room.
    pub(super) fn tells_who(&self) -> bool {
        !self.is_revealed() && (self.is_voting() || self.is_hidden)
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

/// Of so many rows those that have room, the one at hand among them: as many as were shown before, unless it is not
/// among those.
pub(super) fn around(before: usize, here: usize, (count, most): (usize, usize)) -> Range<usize> {
    let first = before.clamp((here + 1).saturating_sub(most), here).min(count.saturating_sub(most));
    first..count.min(first + most)
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
    /// One hand more, or one fewer.
    Vote(Rating, bool),
    /// A timer of so many minutes.
    Minutes(u32),
    /// The timer goes.
    EndTimer,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_stay_where_they_are_until_the_one_at_hand_is_out_of_sight() {
        assert_eq!(around(0, 9, (20, 12)), 0..12);
        assert_eq!(around(0, 12, (20, 12)), 1..13);
        assert_eq!(around(5, 9, (20, 12)), 5..17);
        assert_eq!(around(5, 2, (20, 12)), 2..14);
        assert_eq!(around(15, 19, (20, 12)), 8..20);
        assert_eq!(around(3, 1, (4, 12)), 0..4);
    }
}
