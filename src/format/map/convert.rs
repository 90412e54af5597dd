//! One record to what it stands for. Each field is checked for what a journey has no type for; the refusal
//! names the key that it is about.

use std::collections::BTreeSet;

use crate::journey::{
    Actor, ActorId, Edit, Entry, EntryKey, Extra, FARTHEST, Place, Point, Ratings, Segment, SegmentId, Stage,
    StageId, Tally, Touchpoint, TouchpointId, Transition, Voice,
};

use super::{
    error::Content,
    field::{Field, Number, Record as _, Text, UnknownField},
    record,
    service::serve,
    source::Source,
};

/// What cannot be, and the key in the text that says it.
pub(super) type Refusal<'de> = (Option<&'de str>, Content);

pub(super) fn add_stage<'de>(
    record: &record::Stage<'de>,
    source: &Source<'de>,
) -> Result<Edit, Refusal<'de>> {
    Ok(Edit::AddStage(Stage {
        id: id(&record.id, "id", StageId::new)?,
        name: record.name.text().to_owned(),
        order: order(&record.order)?,
        extra: extra(&record.unknown, source)?,
    }))
}

pub(super) fn add_actor<'de>(
    record: &record::Actor<'de>,
    source: &Source<'de>,
) -> Result<Edit, Refusal<'de>> {
    Ok(Edit::AddActor(Actor {
        id: id(&record.id, "id", ActorId::new)?,
        name: record.name.text().to_owned(),
        place: record.place.get().map_or_else(Place::default, |place| Place::from(place.as_str())),
        order: order(&record.order)?,
        extra: extra(&record.unknown, source)?,
    }))
}

pub(super) fn add_segment<'de>(
    record: &record::Segment<'de>,
    source: &Source<'de>,
) -> Result<Edit, Refusal<'de>> {
    Ok(Edit::AddSegment(Segment {
        id: id(&record.id, "id", SegmentId::new)?,
        name: record.name.text().to_owned(),
        order: order(&record.order)?,
        in_target: record.in_target.get().copied().unwrap_or(true),
        extra: extra(&record.unknown, source)?,
    }))
}

pub(super) fn add_touchpoint<'de>(
    record: &record::Touchpoint<'de>,
    source: &Source<'de>,
) -> Result<Edit, Refusal<'de>> {
    let id = id(&record.id, "id", TouchpointId::new)?;
    let mut touchpoint = Touchpoint::new(id, record.title.text(), Point::default());
    record.note.text().clone_into(&mut touchpoint.note);
    touchpoint.stage = reference(&record.stage, StageId::new, Content::NoStage)?;
    touchpoint.channels = record.channels.items().iter().map(|channel| channel.as_str().into()).collect();
    touchpoint.actors = actors(&record.actors)?;
    touchpoint.at = position(&record.at)?;
    touchpoint.ratings = ratings(record.ratings.items(), source)?;
    serve(&mut touchpoint, record, source)?;
    touchpoint.extra = extra(&record.unknown, source)?;
    Ok(Edit::Add(touchpoint))
}

pub(super) fn connect<'de>(
    record: &record::Transition<'de>,
    source: &Source<'de>,
) -> Result<Edit, Refusal<'de>> {
    let from = id(&record.from, "from", TouchpointId::new)?;
    let to = id(&record.to, "to", TouchpointId::new)?;
    Ok(Edit::Connect(from, to, Transition { extra: extra(&record.unknown, source)? }))
}

fn ratings<'de>(records: &[record::Rating<'de>], source: &Source<'de>) -> Result<Ratings, Refusal<'de>> {
    let mut ratings = Ratings::new();
    for record in records {
        let Some(voice) = record.voice.get() else {
            return Err((record.first_key(), Content::Missing("voice")));
        };
        let segment = reference(&record.segment, SegmentId::new, Content::NoSegment)?;
        let key = EntryKey::new(Voice::from(voice.as_str()), segment, record.group.text());
        let entry = Entry { tally: tally(record)?, extra: extra(&record.unknown, source)? };
        if ratings.contains_key(&key) {
            let (segment, group) = (record.segment.text().to_owned(), key.group().to_owned());
            let what = Content::RatedTwice { voice: voice.as_str().to_owned(), segment, group };
            return Err((record.voice.key(), what));
        }
        ratings.insert(key, entry);
    }
    Ok(ratings)
}

fn tally<'de>(record: &record::Rating<'de>) -> Result<Tally, Refusal<'de>> {
    let count = |field: &Field<'de, Number>, name| whole(field, name, (0, u32::MAX.into()), 0);
    Ok(Tally {
        negative: count(&record.negative, "negative")? as u32,
        neutral: count(&record.neutral, "neutral")? as u32,
        positive: count(&record.positive, "positive")? as u32,
    })
}

pub(super) fn actors<'de>(field: &Field<'de, Vec<Text<'de>>>) -> Result<BTreeSet<ActorId>, Refusal<'de>> {
    let actor = |id: &Text<'de>| {
        ActorId::new(id.as_str()).ok_or_else(|| (field.key(), Content::NoActor(id.as_str().to_owned())))
    };
    field.items().iter().map(actor).collect()
}

/// An id that must be there.
fn id<'de, T>(
    field: &Field<'de, Text<'de>>,
    name: &'static str,
    new: fn(&str) -> Option<T>,
) -> Result<T, Refusal<'de>> {
    let text = field.get().ok_or((None, Content::Missing(name)))?;
    new(text.as_str()).ok_or_else(|| (field.key(), Content::BadId(text.as_str().to_owned())))
}

/// The id of something else in the file; an empty text refers to nothing.
fn reference<'de, T>(
    field: &Field<'de, Text<'de>>,
    new: fn(&str) -> Option<T>,
    missing: fn(String) -> Content,
) -> Result<Option<T>, Refusal<'de>> {
    match field.text() {
        "" => Ok(None),
        text => new(text).map(Some).ok_or_else(|| (field.key(), missing(text.to_owned()))),
    }
}

fn order<'de>(field: &Field<'de, Number>) -> Result<i64, Refusal<'de>> {
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
fn position<'de>(field: &Field<'de, (f64, f64)>) -> Result<Point, Refusal<'de>> {
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
