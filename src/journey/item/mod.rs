//! Items: the records of lists that came later than touchpoints, namely groups, actions, cases, outcomes, surveys
//! and conflicts. They are kept as one kind of thing, so that what is done to every one of them is written once.

pub(super) mod action;
pub(super) mod complaint;
pub(super) mod conflict;
pub(super) mod error;
pub(super) mod group;
pub(super) mod outcome;
pub(super) mod survey;

use std::fmt;

use super::{
    SegmentId,
    field_value::{FieldError, FieldRecord, FieldRow, RowField, Wrong},
};
use action::{Action, ActionId};
use complaint::{Case, CaseId};
use conflict::{Conflict, ConflictKey};
use error::ItemError;
use group::{Group, GroupName};
use outcome::{Outcome, OutcomeQuestion};
use survey::{Survey, SurveyId};

/// Writes the kinds of items: a row gives the record, its key and the name of its list in the file.
macro_rules! items {
    ($($(#[$doc:meta])* $Kind:ident($Key:ty) in $list:literal,)*) => {
        /// A record of one of the later lists.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Item {
            $($(#[$doc])* $Kind($Kind),)*
        }

        /// The key of an item; no two items of a map have the same.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum ItemKey {
            $($Kind($Key),)*
        }

        /// The name of a later list; sorts in the order of the file.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum ListName {
            $($(#[$doc])* $Kind,)*
        }

        impl ListName {
            /// Every list, in the order of the file.
            pub const ALL: &'static [Self] = &[$(Self::$Kind),*];

            /// Returns the name of the file's field that holds the list.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$Kind => $list,)*
                }
            }

            /// Reads a record of this list.
            pub fn read(self, row: FieldRow) -> Result<Item, FieldError> {
                match self {
                    $(Self::$Kind => $Kind::of_row(row).map(Item::$Kind),)*
                }
            }

            /// Calls `note` for each field of a record of this list that is not known, at any depth.
            pub fn each_unknown(self, row: &FieldRow, note: &mut dyn FnMut(&RowField)) {
                match self {
                    $(Self::$Kind => <$Kind as FieldRecord>::each_unknown(row, note),)*
                }
            }
        }

        impl Item {
            /// Returns the list that the item stands in.
            pub fn list(&self) -> ListName {
                match self {
                    $(Self::$Kind(_) => ListName::$Kind,)*
                }
            }

            /// Returns the fields that are not left out, in the order of the file.
            pub fn row(&self) -> FieldRow {
                match self {
                    $(Self::$Kind(item) => item.row(),)*
                }
            }

            /// Returns each field with the words that stand for its value in a conflict.
            pub fn texts(&self) -> Vec<(String, String)> {
                match self {
                    $(Self::$Kind(item) => item.texts(),)*
                }
            }

            /// Sets a field to what these words say.
            pub fn put_text(&mut self, name: &str, text: &str) -> Result<(), FieldError> {
                match self {
                    $(Self::$Kind(item) => item.put_text(name, text),)*
                }
            }
        }

        impl ItemKey {
            /// Returns the list of the item with this key.
            pub fn list(&self) -> ListName {
                match self {
                    $(Self::$Kind(_) => ListName::$Kind,)*
                }
            }
        }
    };
}

items! {
    /// The groups of the map (R5).
    Group(GroupName) in "groups",
    /// Actions against breaks (R19).
    Action(ActionId) in "actions",
    /// Cases: complaints of customers (R13).
    Case(CaseId) in "cases",
    /// Outcomes of the journey (R17).
    Outcome((OutcomeQuestion, Option<SegmentId>, GroupName)) in "outcomes",
    /// Surveys (R17).
    Survey(SurveyId) in "surveys",
    /// Conflicts between two sides, until one is chosen.
    Conflict(Box<ConflictKey>) in "conflicts",
}

impl Item {
    /// Returns the key that tells the item from others of its list.
    pub fn key(&self) -> ItemKey {
        match self {
            Self::Group(group) => ItemKey::Group(group.name.clone()),
            Self::Action(action) => ItemKey::Action(action.id.clone()),
            Self::Case(case) => ItemKey::Case(case.id.clone()),
            Self::Outcome(Outcome { question, segment, group, .. }) => {
                ItemKey::Outcome((question.clone(), segment.clone(), group.clone()))
            }
            Self::Survey(survey) => ItemKey::Survey(survey.id.clone()),
            Self::Conflict(conflict) => ItemKey::Conflict(conflict.key().into()),
        }
    }

    /// Returns the item's name for people; empty where it has none yet.
    pub fn name(&self) -> &str {
        match self {
            Self::Group(group) => group.name.as_str(),
            Self::Action(action) => &action.what,
            Self::Case(case) => case.name(),
            Self::Outcome(outcome) => outcome.question.as_str(),
            Self::Survey(survey) => &survey.name,
            Self::Conflict(conflict) => &conflict.field,
        }
    }

    /// Checks the item as a whole, beyond what each field can hold by itself.
    pub fn check(&self) -> Result<(), ItemError> {
        match self {
            Self::Case(case) => case.check(),
            Self::Survey(survey) => survey.check(),
            Self::Conflict(conflict) if conflict.field.is_empty() => {
                Err(ItemError::Field(Wrong::Missing.here().within("field")))
            }
            Self::Group(_) | Self::Action(_) | Self::Outcome(_) | Self::Conflict(_) => Ok(()),
        }
    }

    /// Returns the item with its own lists sorted, where these have an order.
    pub(super) fn in_order(self) -> Self {
        match self {
            Self::Case(case) => Self::Case(case.in_order()),
            Self::Survey(survey) => Self::Survey(survey.in_order()),
            other => other,
        }
    }
}

impl fmt::Display for ItemKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Group(name) => f.write_str(name.as_str()),
            Self::Action(id) => id.fmt(f),
            Self::Case(id) => id.fmt(f),
            Self::Outcome((question, ..)) => f.write_str(question.as_str()),
            Self::Survey(id) => id.fmt(f),
            Self::Conflict(key) => write!(f, "{} {}", key.of, key.field),
        }
    }
}
