//! Texts, numbers, lists and ids as values of fields.

use super::{
    Answer,
    field_value::{FieldError, FieldValue, MOST_ENTRIES, Plain, RowField, Wrong},
    id::{ActorId, SegmentId, TouchpointId},
    record_macro::{id_values, kind_values},
    text_list::{joined, split},
};

id_values!(TouchpointId, ActorId, SegmentId);
kind_values!(Answer);

impl FieldValue for String {
    fn absent() -> Option<Self> {
        Some(Self::new())
    }

    fn read(value: Plain) -> Result<Self, FieldError> {
        match value {
            Plain::Text(text) => Ok(text),
            _ => Err(Wrong::Text.here()),
        }
    }

    fn plain(&self) -> Plain {
        Plain::Text(self.clone())
    }

    fn of_text(text: &str) -> Result<Self, FieldError> {
        Ok(text.to_owned())
    }

    fn text(&self) -> String {
        self.clone()
    }
}

impl FieldValue for bool {
    fn absent() -> Option<Self> {
        Some(false)
    }

    fn read(value: Plain) -> Result<Self, FieldError> {
        match value {
            Plain::Truth(truth) => Ok(truth),
            _ => Err(Wrong::Truth.here()),
        }
    }

    fn plain(&self) -> Plain {
        Plain::Truth(*self)
    }

    fn of_text(text: &str) -> Result<Self, FieldError> {
        Ok(text == "true")
    }

    fn text(&self) -> String {
        if *self { "true".to_owned() } else { String::new() }
    }
}

/// Reads a whole number from `least` to `most`.
pub(super) fn whole(value: &Plain, (least, most): (i64, i64)) -> Result<i64, FieldError> {
    match value {
        Plain::Number(number) if (least..=most).contains(number) => Ok(*number),
        _ => Err(Wrong::Number { least, most }.here()),
    }
}

/// Returns the number that these words say; 0 where they are empty.
pub(super) fn number_of(text: &str) -> Plain {
    if text.is_empty() { Plain::Number(0) } else { text.parse().map_or(Plain::Other, Plain::Number) }
}

impl FieldValue for u32 {
    fn absent() -> Option<Self> {
        Some(0)
    }

    fn read(value: Plain) -> Result<Self, FieldError> {
        whole(&value, (0, Self::MAX.into())).map(|number| number as Self)
    }

    fn plain(&self) -> Plain {
        Plain::Number((*self).into())
    }

    fn of_text(text: &str) -> Result<Self, FieldError> {
        Self::read(number_of(text))
    }

    fn text(&self) -> String {
        self.to_string()
    }
}

impl FieldValue for i64 {
    fn absent() -> Option<Self> {
        Some(0)
    }

    fn read(value: Plain) -> Result<Self, FieldError> {
        whole(&value, (Self::MIN, Self::MAX))
    }

    fn plain(&self) -> Plain {
        Plain::Number(*self)
    }

    fn of_text(text: &str) -> Result<Self, FieldError> {
        Self::read(number_of(text))
    }

    fn text(&self) -> String {
        self.to_string()
    }
}

impl<T: FieldValue> FieldValue for Vec<T> {
    fn absent() -> Option<Self> {
        Some(Self::new())
    }

    fn read(value: Plain) -> Result<Self, FieldError> {
        match value {
            Plain::List(items) if items.len() > MOST_ENTRIES => Err(Wrong::TooMany.here()),
            Plain::List(items) => items.into_iter().map(T::read).collect(),
            _ => Err(Wrong::List.here()),
        }
    }

    fn plain(&self) -> Plain {
        Plain::List(self.iter().map(T::plain).collect())
    }

    fn of_text(text: &str) -> Result<Self, FieldError> {
        split(text, T::MARK).iter().map(|item| T::of_text(item)).collect()
    }

    fn text(&self) -> String {
        joined(self.iter().map(T::text), T::MARK)
    }

    fn each_unknown(value: &Plain, note: &mut dyn FnMut(&RowField)) {
        if let Plain::List(items) = value {
            for item in items {
                T::each_unknown(item, note);
            }
        }
    }
}

impl<T: FieldValue> FieldValue for Option<T> {
    fn absent() -> Option<Self> {
        Some(None)
    }

    fn read(value: Plain) -> Result<Self, FieldError> {
        match value {
            Plain::Text(text) if text.is_empty() => Ok(None),
            value => T::read(value).map(Some),
        }
    }

    fn plain(&self) -> Plain {
        self.as_ref().map_or_else(|| Plain::Text(String::new()), T::plain)
    }

    fn of_text(text: &str) -> Result<Self, FieldError> {
        if text.is_empty() { Ok(None) } else { T::of_text(text).map(Some) }
    }

    fn text(&self) -> String {
        self.as_ref().map_or_else(String::new, T::text)
    }
}
