//! Groups that a map lists: the tables of a workshop, the rounds of asking (R5).

use crate::journey::{
    date::Day,
    field_value::{FieldError, FieldValue, Plain},
    record_macro::records,
};

records! {
    /// A group; ratings, dots and outcomes refer to it by name. The unnamed group has the name "". Groups are
    /// shown by `order`, then name.
    Group {
        name: GroupName,
        order: i64,
        /// The day on which the group was asked.
        date: Day,
        /// Whether the group is set aside: what its customers and staff answered does not count in the verdict
        /// (R5).
        aside: bool,
    }

    /// The dots that one group gave to a touchpoint to say that it should be mended first.
    Dot {
        group: GroupName,
        count: u32,
    }
}

/// The name of a group, trimmed (R5).
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GroupName(std::sync::Arc<str>);

impl GroupName {
    /// Makes the name of a group, trimmed; an empty one is that of the unnamed group (R5).
    pub fn new(name: &str) -> Self {
        Self(name.trim().into())
    }

    /// Returns the name; empty for the unnamed group.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::borrow::Borrow<str> for GroupName {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl Group {
    /// Makes a group that counts and has no day.
    pub fn new(name: &str, order: i64) -> Self {
        let extra = crate::journey::Extra::default();
        Self { name: GroupName::new(name), order, date: Day::default(), aside: false, extra }
    }
}

impl FieldValue for GroupName {
    fn absent() -> Option<Self> {
        Some(Self::default())
    }

    fn read(value: Plain) -> Result<Self, FieldError> {
        String::read(value).map(|name| Self::new(&name))
    }

    fn plain(&self) -> Plain {
        Plain::Text(self.text())
    }

    fn of_text(text: &str) -> Result<Self, FieldError> {
        Ok(Self::new(text))
    }

    fn text(&self) -> String {
        self.as_str().to_owned()
    }
}
