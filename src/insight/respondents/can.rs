//! What a column can be taken for at all, whatever it looks like. A column that could tell who somebody is never
//! becomes the segment.

use super::{kind::ColumnLook, left_out::LeftOut, plan::SurveyPlan, sheet::AnswerColumn};

/// The maximum number of different texts in a column that can be the segment.
pub const MOST_SEGMENTS: usize = 100;

/// The maximum number of characters in the name of a segment; longer texts are free text.
const LONGEST_SEGMENT: usize = 60;

/// The ways in which a column can be taken, whatever it looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct CanBe {
    read: bool,
    named: bool,
    names: Names,
}

/// The suitability of a column's cells as names of segments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Names {
    Fit,
    NoneOrTooMany,
    /// Cells that could tell who somebody is.
    Personal,
}

impl CanBe {
    /// Determines what a column can be taken for. The cells of the segment are kept as names, so a column that
    /// could tell who somebody is cannot be the segment.
    pub(super) fn of(column: &AnswerColumn, look: ColumnLook) -> Self {
        let is_left_out = matches!(look, ColumnLook::Other(why) if why.is_personal() || why == LeftOut::Date);
        let is_long = |text: &String| text.chars().count() > LONGEST_SEGMENT;
        let is_personal = is_left_out || column.texts.iter().any(is_long);
        let is_few = !column.is_too_varied() && (1..=MOST_SEGMENTS).contains(&column.texts.len());
        Self {
            read: !column.is_too_varied(),
            named: !column.header.is_empty(),
            names: match is_few {
                _ if is_personal => Names::Personal,
                true => Names::Fit,
                false => Names::NoneOrTooMany,
            },
        }
    }
}

impl CanBe {
    pub(super) fn is_segment(self) -> bool {
        self.names == Names::Fit
    }

    pub(super) fn is_personal(self) -> bool {
        self.names == Names::Personal
    }
}

impl SurveyPlan {
    /// Returns whether a column can be taken for a touchpoint of the map. For a new touchpoint it needs a header
    /// as well.
    pub fn can_be_touchpoint(&self, place: usize) -> bool {
        self.can.get(place).is_some_and(|can| can.read)
    }

    /// Returns whether a column can be taken for a new touchpoint, which gets the header as its title.
    pub fn can_be_new_touchpoint(&self, place: usize) -> bool {
        self.can.get(place).is_some_and(|can| can.read && can.named)
    }

    /// Returns whether a column can be taken for the outcome.
    pub fn can_be_outcome(&self, place: usize) -> bool {
        self.can.get(place).is_some_and(|can| can.read)
    }

    /// Returns whether a column can be taken for the segment: it has few different texts, and none that could tell
    /// who somebody is.
    pub fn can_be_segment(&self, place: usize) -> bool {
        self.can.get(place).is_some_and(|can| can.is_segment())
    }

    /// Returns whether the cells of a column could tell who somebody is, or are days or free text.
    pub fn is_personal(&self, place: usize) -> bool {
        self.can.get(place).is_some_and(|can| can.is_personal())
    }
}
