//! The frame of the room's screen, and what is shown in it at one moment.

use std::ops::Range;

use egui::{Pos2, Rect, pos2, vec2};

use crate::{
    editor::{Derived, Presenting},
    gui::{id::TimerLength, widget::timer::TimerShown},
    insight::{Judged, Level, TableSays},
    journey::{GroupName, Rating, SegmentId},
};

use super::{beside::Aside, keys::PresentKey};

/// The screen of the room. All is measured in hundredths of its height, so that nothing is smaller than a
/// fiftieth.
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

    /// Returns the rectangle within which the texts are.
    pub(super) fn inner(self) -> Rect {
        self.rect.shrink2(vec2(6.0, 5.0) * self.unit)
    }

    /// Returns the rectangle of the journey so far, or of the presenter's part in its place.
    pub(super) fn strip(self) -> Rect {
        let y = |units: f32| self.rect.bottom() - (100.0 - units) * self.unit;
        Rect::from_x_y_ranges(self.inner().x_range(), y(STRIP.0)..=y(STRIP.1))
    }

    /// Returns a point given in units from the upper left corner of the texts' rectangle.
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
    /// The votes of each table, including those hidden from the room.
    pub tables: &'a [TableSays],
    /// The answers given for no table: without a group, or in a survey.
    pub others: &'a [TableSays],
    /// The segment that is being rated for.
    pub segment: Option<&'a SegmentId>,
    /// The table that is being rated for; unnamed where all in the room rate together.
    pub group: &'a GroupName,
    /// Whether the votes counted here are still hidden from the room.
    pub is_hidden: bool,
    /// Whether votes at any touchpoint are still hidden.
    pub is_open: bool,
    /// The numbers of the touchpoints listed while dots are given.
    pub listed: &'a [u32],
    /// The number of dots that each table gives.
    pub dots_each: u32,
    /// The first row of the list that was shown before.
    pub first_listed: usize,
    /// The presenter's part beside it.
    pub aside: Aside,
    /// The timer, where one is set.
    pub timer: Option<TimerShown>,
    /// The length to which the timer was last set.
    pub last_timer: TimerLength,
    /// Whether the pointer is a light.
    pub is_light: bool,
}

impl RoomShown<'_> {
    /// Returns whether tables or hands are being counted.
    pub(super) fn is_voting(&self) -> bool {
        self.presenting.hands.is_some() || !self.group.as_str().is_empty()
    }

    /// Returns whether the screen tells who has answered, which takes room from the faces.
    pub(super) fn tells_who(&self) -> bool {
        !self.is_revealed() && (self.is_voting() || self.is_hidden)
    }

    /// Returns whether the votes at this touchpoint have been revealed to the room.
    pub(super) fn is_revealed(&self) -> bool {
        self.presenting.hidden.is_revealed(&self.judged.id)
    }

    /// Returns whether the presenter's part takes the place of the journey so far.
    pub(super) fn has_strip(&self) -> bool {
        self.aside == Aside::Strip
    }

    /// Returns whether any table, or a survey, has answered.
    pub(super) fn has_answers(&self) -> bool {
        let surveys = self.others.iter().filter(|it| !it.group.as_str().is_empty());
        self.tables.iter().chain(surveys).any(|it| it.level != Level::Unrated)
    }
}

/// Returns the range of `most` rows, of `count`, that is shown, with row `here` among them: the range that began
/// at `before`, moved only as far as needed.
pub(super) fn around(before: usize, here: usize, (count, most): (usize, usize)) -> Range<usize> {
    let first = before.clamp((here + 1).saturating_sub(most), here).min(count.saturating_sub(most));
    first..count.min(first + most)
}

/// A press on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::gui) enum RoomPress {
    Key(PresentKey),
    /// The touchpoint of this number, to go to.
    Touchpoint(u32),
    /// The table at this place, to be counted or to give dots.
    Table(usize),
    /// A dot for the break of this number; `false` takes one back.
    Dot(u32, bool),
    /// A hand more for a rating; `false` is one fewer.
    Vote(Rating, bool),
    /// A timer of this many minutes, to start.
    Minutes(u32),
    /// The end of the timer.
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
