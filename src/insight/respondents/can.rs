//! What a column can be taken for at all, whatever it looks like; what could say who somebody is never names a segment.

use super::{
    kind::{ColumnLook, LeftOut},
    plan::SurveyPlan,
    sheet::AnswerColumn,
};

/// A column is taken as the segment only where it has at most so many different texts.
pub const MOST_SEGMENTS: usize = 100;

/// The name of a segment has at most so many characters; what is longer is free text.
const LONGEST_SEGMENT: usize = 60;

/// What a column can be taken for, whatever it looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct CanBe {
    read: bool,
    named: bool,
    names: Names,
}

/// What the cells of a column would be as names of segments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Names {
    Fit,
    NoneOrTooMany,
    /// They could say who somebody is.
    Personal,
}

impl CanBe {
    /// The cells of the segment are kept as names, so it is nothing that could say who somebody is.
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
    /// Returns whether a column can be taken for a touchpoint of the map; for a new one it needs a header too.
    pub fn can_be_touchpoint(&self, place: usize) -> bool {
        self.can.get(place).is_some_and(|can| can.read)
    }

    /// Returns whether a column can be taken for a new touchpoint, which is called by its header.
    pub fn can_be_new_touchpoint(&self, place: usize) -> bool {
        self.can.get(place).is_some_and(|can| can.read && can.named)
    }

    /// Returns whether a column can be taken for the outcome.
    pub fn can_be_outcome(&self, place: usize) -> bool {
        self.can.get(place).is_some_and(|can| can.read)
    }

    /// Returns whether a column can be taken for the segment: it has few different texts, and none that could say who
    /// somebody is.
    pub fn can_be_segment(&self, place: usize) -> bool {
        self.can.get(place).is_some_and(|can| can.is_segment())
    }

    /// Returns whether the cells of a column could say who somebody is, or are days or free text.
    pub fn is_personal(&self, place: usize) -> bool {
        self.can.get(place).is_some_and(|can| can.is_personal())
    }
}
