//! The parts that all records of the file share: fields that know their place in the text, numbers that are not
//! rounded, and reading a record in place.

use std::{borrow::Cow, fmt};

use ron::value::RawValue;
use serde::{
    Deserialize, Deserializer,
    de::{DeserializeSeed, Error as _, MapAccess, Visitor},
};

/// A field that may occur once. Its key is a slice of the file's text, so that its line can be found.
#[derive(Debug)]
pub(super) struct FileField<'de, T>(Option<(&'de str, T)>);

/// A field that this Polku does not know: its name and its value, both slices of the file's text.
pub(super) type UnknownField<'de> = (&'de str, &'de RawValue);

/// A text of the file: a slice of it, unless it was written with escapes.
#[derive(Clone, Debug)]
pub(super) struct Text<'de>(Cow<'de, str>);

/// A number as the file has it: a fraction is kept apart from whole numbers rather than rounded away.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Number {
    Whole(i64),
    Other(f64),
}

/// The words with which ron says that it expected a number.
pub(super) const A_NUMBER: &str = "a number";

/// A record of the file: its known and its unknown fields.
pub(super) trait Record<'de>: Default {
    /// The record's name in ron; empty if the file does not name it.
    const NAME: &'static str;
    /// Reads the value of a key into its field. Returns `false`, without reading, if there is no such field.
    fn read_field<A: MapAccess<'de>>(&mut self, key: &'de str, map: &mut A) -> Result<bool, A::Error>;
    fn unknown_mut(&mut self) -> &mut Vec<UnknownField<'de>>;
    /// Returns the first key of the record in the text.
    fn first_key(&self) -> Option<&'de str>;
}

/// A seed that fills a record in place: if the text turns out to be broken, the fields before are still known.
pub(super) struct Fill<'a, R>(pub(super) &'a mut R);

impl<'de, T> FileField<'de, T> {
    pub(super) fn get(&self) -> Option<&T> {
        self.0.as_ref().map(|(_, value)| value)
    }

    pub(super) fn key(&self) -> Option<&'de str> {
        self.0.as_ref().map(|&(key, _)| key)
    }

    pub(super) fn read<A>(&mut self, name: &'static str, key: &'de str, map: &mut A) -> Result<(), A::Error>
    where
        A: MapAccess<'de>,
        T: Deserialize<'de>,
    {
        if self.0.is_some() {
            return Err(A::Error::duplicate_field(name));
        }
        self.0 = Some((key, map.next_value()?));
        Ok(())
    }
}

impl<T> FileField<'_, Vec<T>> {
    /// Returns the items; none if the field is left out.
    pub(super) fn items(&self) -> &[T] {
        self.get().map_or(&[], Vec::as_slice)
    }
}

impl FileField<'_, Text<'_>> {
    /// Returns the text; empty if the field is left out.
    pub(super) fn text(&self) -> &str {
        self.get().map_or("", Text::as_str)
    }
}

impl Text<'_> {
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

impl<T> Default for FileField<'_, T> {
    fn default() -> Self {
        Self(None)
    }
}

impl Number {
    pub(super) fn is_above(self, limit: u32) -> bool {
        match self {
            Self::Whole(number) => number > i64::from(limit),
            Self::Other(number) => number > f64::from(limit),
        }
    }
}

impl<'de, R: Record<'de>> DeserializeSeed<'de> for Fill<'_, R> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_struct(R::NAME, &[], self)
    }
}

impl<'de, R: Record<'de>> Visitor<'de> for Fill<'_, R> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a record")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key()? {
            if !self.0.read_field(key, &mut map)? {
                let value = map.next_value()?;
                self.0.unknown_mut().push((key, value));
            }
        }
        Ok(())
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyNumber)
    }
}

struct AnyNumber;

impl Visitor<'_> for AnyNumber {
    type Value = Number;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(A_NUMBER)
    }

    fn visit_i64<E>(self, number: i64) -> Result<Number, E> {
        Ok(Number::Whole(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Number, E> {
        Ok(i64::try_from(number).map_or(Number::Other(number as f64), Number::Whole))
    }

    fn visit_u128<E>(self, number: u128) -> Result<Number, E> {
        Ok(Number::Other(number as f64))
    }

    fn visit_i128<E>(self, number: i128) -> Result<Number, E> {
        Ok(Number::Other(number as f64))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Number, E> {
        Ok(Number::Other(number))
    }
}

impl<'de> Deserialize<'de> for Text<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct AnyText;
        impl<'de> Visitor<'de> for AnyText {
            type Value = Text<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text")
            }

            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Text<'de>, E> {
                Ok(Text(Cow::Borrowed(text)))
            }

            fn visit_str<E>(self, text: &str) -> Result<Text<'de>, E> {
                Ok(Text(Cow::Owned(text.to_owned())))
            }
        }
        deserializer.deserialize_str(AnyText)
    }
}
