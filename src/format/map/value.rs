//! Converts the values of fields and checks them against the types of a journey; a refusal names the key that it is
//! about.

use std::collections::BTreeSet;

use crate::journey::{ActorId, Extra, FARTHEST, Point};

use super::{
    error::ContentError,
    field::{FileField, Number, Text, UnknownField},
    source::MapText,
};

/// A refusal: the key in the text where the error is, and the error.
pub(super) type ValueRefusal<'de> = (Option<&'de str>, ContentError);

pub(super) fn actors<'de>(
    field: &FileField<'de, Vec<Text<'de>>>,
) -> Result<BTreeSet<ActorId>, ValueRefusal<'de>> {
    let actor = |id: &Text<'de>| {
        ActorId::new(id.as_str()).ok_or_else(|| (field.key(), ContentError::NoActor(id.as_str().to_owned())))
    };
    field.items().iter().map(actor).collect()
}

/// Returns a required id.
pub(super) fn id<'de, T>(
    field: &FileField<'de, Text<'de>>,
    name: &'static str,
    new: fn(&str) -> Option<T>,
) -> Result<T, ValueRefusal<'de>> {
    let text = field.get().ok_or((None, ContentError::Missing(name)))?;
    new(text.as_str()).ok_or_else(|| (field.key(), ContentError::BadId(text.as_str().to_owned())))
}

/// Returns the id of another record in the file; `None` for an empty text.
pub(super) fn reference<'de, T>(
    field: &FileField<'de, Text<'de>>,
    new: fn(&str) -> Option<T>,
    missing: fn(String) -> ContentError,
) -> Result<Option<T>, ValueRefusal<'de>> {
    match field.text() {
        "" => Ok(None),
        text => new(text).map(Some).ok_or_else(|| (field.key(), missing(text.to_owned()))),
    }
}

pub(super) fn order<'de>(field: &FileField<'de, Number>) -> Result<i64, ValueRefusal<'de>> {
    whole(field, "order", (i64::MIN, i64::MAX), 0)
}

pub(super) fn whole<'de>(
    field: &FileField<'de, Number>,
    name: &'static str,
    (least, most): (i64, i64),
    default: i64,
) -> Result<i64, ValueRefusal<'de>> {
    match field.get() {
        None => Ok(default),
        Some(&Number::Whole(number)) if (least..=most).contains(&number) => Ok(number),
        Some(_) => Err((field.key(), ContentError::Number { field: name, least, most })),
    }
}

/// Returns a position, rounded to whole canvas units; a half rounds away from zero.
pub(super) fn position<'de>(field: &FileField<'de, (f64, f64)>) -> Result<Point, ValueRefusal<'de>> {
    let &(x, y) = field.get().ok_or((None, ContentError::Missing("at")))?;
    let (x, y) = (x.round(), y.round());
    // NaN is not within range either.
    let is_within_range = |c: f64| c.abs() <= f64::from(FARTHEST);
    if is_within_range(x) && is_within_range(y) {
        Ok(Point::new(x as i32, y as i32))
    } else {
        Err((field.key(), ContentError::Position))
    }
}

/// Returns the unknown fields as the file has them. Refuses a field that occurs twice.
pub(super) fn extra<'de>(
    fields: &[UnknownField<'de>],
    source: &MapText<'de>,
) -> Result<Extra, ValueRefusal<'de>> {
    match twice(fields) {
        Some(key) => Err((Some(key), ContentError::FieldTwice(key.to_owned()))),
        None => {
            Ok(Extra(fields.iter().map(|&(key, raw)| (source.written_key(key), as_it_stands(raw))).collect()))
        }
    }
}

/// Returns the text of an unknown value. Maps are written with LF alone, so CRLF, which other tools may have
/// written in its place, even repeatedly, becomes LF.
pub(super) fn as_it_stands(raw: &ron::value::RawValue) -> String {
    let mut text = raw.get_ron().to_owned();
    while text.contains("\r\n") {
        text = text.replace("\r\n", "\n");
    }
    text
}

/// Returns the second of two fields with the same name.
fn twice<'de>(fields: &[UnknownField<'de>]) -> Option<&'de str> {
    let mut names: Vec<_> = fields.iter().map(|&(name, _)| name).collect();
    names.sort_by_key(|&name| name);
    names.windows(2).find(|pair| pair[0] == pair[1]).map(|pair| pair[1])
}
