//! Reads records of the later lists without knowing their fields: only `journey/` knows which fields they may have.

use std::fmt;

use ron::{Options, value::RawValue};
use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, SeqAccess, Visitor},
};

use super::{source::MapText, value::as_it_stands};
use crate::journey::{FieldRow, Plain, RowField, unmarked_name};

/// A record of the file: its keys and the text of each value, all slices of the file, so that lines can be found.
#[derive(Debug, Default)]
pub(super) struct Loose<'de>(Vec<(&'de str, &'de RawValue)>);

/// A value of a field. What is nested more deeply than records of a map go belongs to a newer Polku.
enum Value<'de> {
    Text(String),
    Number(i64),
    Truth(bool),
    List(Vec<&'de RawValue>),
    Record(Loose<'de>),
    Other,
}

/// The deepest nesting of records and lists within a record of a later list. A survey's sets of columns are the
/// deepest.
const DEEPEST: usize = 6;

impl<'de> Loose<'de> {
    pub(super) fn first_key(&self) -> Option<&'de str> {
        self.0.first().map(|&(key, _)| key)
    }

    /// Returns the fields with their values.
    pub(super) fn row(&self, source: &MapText<'de>) -> FieldRow {
        self.row_at(source, 0)
    }

    fn row_at(&self, source: &MapText<'de>, depth: usize) -> FieldRow {
        let field = |&(key, raw): &(&'de str, &'de RawValue)| RowField {
            name: unmarked_name(&source.written_key(key)).to_owned(),
            value: plain(raw, source, depth + 1),
            written: as_it_stands(raw),
            at: source.offset(key),
        };
        self.0.iter().map(field).collect()
    }
}

fn plain<'de>(raw: &'de RawValue, source: &MapText<'de>, depth: usize) -> Plain {
    if depth > DEEPEST {
        return Plain::Other;
    }
    // ron reads empty parentheses as a record only if nothing at all stands between them.
    let is_empty = raw.get_ron().trim().strip_prefix('(').is_some_and(|rest| rest.trim_start() == ")");
    if is_empty {
        return Plain::Row(FieldRow::new());
    }
    match Options::default().from_str(raw.get_ron()).unwrap_or(Value::Other) {
        Value::Text(text) => Plain::Text(text),
        Value::Number(number) => Plain::Number(number),
        Value::Truth(truth) => Plain::Truth(truth),
        Value::List(items) => Plain::List(items.iter().map(|item| plain(item, source, depth + 1)).collect()),
        Value::Record(record) => Plain::Row(record.row_at(source, depth)),
        Value::Other => Plain::Other,
    }
}

impl<'de> Deserialize<'de> for Loose<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> Visitor<'de> for Fields {
            type Value = Loose<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a record")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Loose<'de>, A::Error> {
                let mut fields = Vec::new();
                while let Some(key) = map.next_key()? {
                    fields.push((key, map.next_value()?));
                }
                Ok(Loose(fields))
            }
        }
        deserializer.deserialize_struct("", &[], Fields)
    }
}

impl<'de> Deserialize<'de> for Value<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue)
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = Value<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_str<E>(self, text: &str) -> Result<Value<'de>, E> {
        Ok(Value::Text(text.to_owned()))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value<'de>, E> {
        Ok(Value::Number(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value<'de>, E> {
        Ok(i64::try_from(number).map_or(Value::Other, Value::Number))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Value<'de>, E> {
        Ok(Value::Other)
    }

    fn visit_bool<E>(self, truth: bool) -> Result<Value<'de>, E> {
        Ok(Value::Truth(truth))
    }

    fn visit_unit<E>(self) -> Result<Value<'de>, E> {
        Ok(Value::Record(Loose::default()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value<'de>, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Value::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value<'de>, A::Error> {
        let mut fields = Vec::new();
        while let Some(key) = map.next_key()? {
            fields.push((key, map.next_value()?));
        }
        Ok(Value::Record(Loose(fields)))
    }
}
