//! Values of fields, each checked for what the type behind it cannot hold; the refusal names the key that it
//! is about.

use std::collections::BTreeSet;

use crate::journey::{ActorId, Extra, FARTHEST, Point};

use super::{
    error::Content,
    field::{Field, Number, Text, UnknownField},
    source::Source,
};

/// What cannot be, and the key in the text that says it.
pub(super) type Refusal<'de> = (Option<&'de str>, Content);

pub(super) fn actors<'de>(field: &Field<'de, Vec<Text<'de>>>) -> Result<BTreeSet<ActorId>, Refusal<'de>> {
    let actor = |id: &Text<'de>| {
        ActorId::new(id.as_str()).ok_or_else(|| (field.key(), Content::NoActor(id.as_str().to_owned())))
    };
    field.items().iter().map(actor).collect()
}

/// An id that must be there.
pub(super) fn id<'de, T>(
    field: &Field<'de, Text<'de>>,
    name: &'static str,
    new: fn(&str) -> Option<T>,
) -> Result<T, Refusal<'de>> {
    let text = field.get().ok_or((None, Content::Missing(name)))?;
    new(text.as_str()).ok_or_else(|| (field.key(), Content::BadId(text.as_str().to_owned())))
}

/// The id of something else in the file; an empty text refers to nothing.
pub(super) fn reference<'de, T>(
    field: &Field<'de, Text<'de>>,
    new: fn(&str) -> Option<T>,
    missing: fn(String) -> Content,
) -> Result<Option<T>, Refusal<'de>> {
    match field.text() {
        "" => Ok(None),
        text => new(text).map(Some).ok_or_else(|| (field.key(), missing(text.to_owned()))),
    }
}

pub(super) fn order<'de>(field: &Field<'de, Number>) -> Result<i64, Refusal<'de>> {
    whole(field, "order", (i64::MIN, i64::MAX), 0)
}

pub(super) fn whole<'de>(
    field: &Field<'de, Number>,
    name: &'static str,
    (least, most): (i64, i64),
    default: i64,
) -> Result<i64, Refusal<'de>> {
    match field.get() {
        None => Ok(default),
        Some(&Number::Whole(number)) if (least..=most).contains(&number) => Ok(number),
        Some(_) => Err((field.key(), Content::Number { field: name, least, most })),
    }
}

/// Whole canvas units; half rounds away from zero.
pub(super) fn position<'de>(field: &Field<'de, (f64, f64)>) -> Result<Point, Refusal<'de>> {
    let &(x, y) = field.get().ok_or((None, Content::Missing("at")))?;
    let (x, y) = (x.round(), y.round());
    // A coordinate that is no number is not within range either.
    let is_within_range = |c: f64| c.abs() <= f64::from(FARTHEST);
    if is_within_range(x) && is_within_range(y) {
        Ok(Point::new(x as i32, y as i32))
    } else {
        Err((field.key(), Content::Position))
    }
}

/// The fields that are not known, as they stand in the file.
pub(super) fn extra<'de>(fields: &[UnknownField<'de>], source: &Source<'de>) -> Result<Extra, Refusal<'de>> {
    // The file has LF alone, so a value of several lines that came through a tool that writes CRLF does too.
    let value = |value: &ron::value::RawValue| value.get_ron().replace("\r\n", "\n");
    match twice(fields) {
        Some(key) => Err((Some(key), Content::FieldTwice(key.to_owned()))),
        None => Ok(Extra(fields.iter().map(|&(key, raw)| (source.written_key(key), value(raw))).collect())),
    }
}

/// The second of two fields with one name.
fn twice<'de>(fields: &[UnknownField<'de>]) -> Option<&'de str> {
    let mut names: Vec<_> = fields.iter().map(|&(name, _)| name).collect();
    names.sort_by_key(|&name| name);
    names.windows(2).find(|pair| pair[0] == pair[1]).map(|pair| pair[1])
}
