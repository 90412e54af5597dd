//! Converts one record to the edit that adds it. Fields are checked for values that the types of a journey cannot
//! hold; a refusal names the key that it is about.

use crate::journey::{
    self, Actor, ActorId, Dot, Dots, Edit, Entry, EntryKey, GroupName, Place, Ratings, Segment, SegmentId,
    Stage, StageId, Tally, Touchpoint, TouchpointId, Transition, Voice,
};

use super::{
    error::ContentError,
    field::{FileField, Number, Record as _},
    record, service,
    source::MapText,
    value::{self, ValueRefusal, extra, id, order, position, reference, whole},
};

pub(super) fn add_stage<'de>(
    record: &record::Stage<'de>,
    source: &MapText<'de>,
) -> Result<Edit, ValueRefusal<'de>> {
    Ok(Edit::AddStage(Stage {
        id: id(&record.id, "id", StageId::new)?,
        name: record.name.text().to_owned(),
        order: order(&record.order)?,
        extra: extra(&record.unknown, source)?,
    }))
}

pub(super) fn add_actor<'de>(
    record: &record::Actor<'de>,
    source: &MapText<'de>,
) -> Result<Edit, ValueRefusal<'de>> {
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
    source: &MapText<'de>,
) -> Result<Edit, ValueRefusal<'de>> {
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
    source: &MapText<'de>,
) -> Result<Edit, ValueRefusal<'de>> {
    // Both sides are written field by field, so that the compiler finds a field that only one of them has.
    let record::Touchpoint {
        id,
        title,
        note,
        stage,
        channels,
        actors,
        at,
        ratings,
        handled_by,
        promise,
        two_sided,
        fails,
        trust,
        clock,
        mandate,
        dots,
        unknown,
    } = record;
    let id = value::id(id, "id", TouchpointId::new)?;
    let stage = reference(stage, StageId::new, ContentError::NoStage)?;
    let actors = value::actors(actors)?;
    let at = position(at)?;
    let content = journey::Content {
        title: title.text().to_owned(),
        note: note.text().to_owned(),
        channels: channels.items().iter().map(|channel| channel.as_str().into()).collect(),
        actors,
        ratings: self::ratings(ratings.items(), source)?,
        handled_by: service::kind(handled_by),
        promise: service::delivery(promise, two_sided, fails),
        trust: service::trust(trust.items(), source)?,
        clock: service::clock(clock, source)?,
        mandate: service::mandate(mandate, source)?,
        dots: self::dots(dots.items(), source)?,
        extra: extra(unknown, source)?,
    };
    Ok(Edit::Add(Touchpoint { id, stage, at, content: content.into() }))
}

pub(super) fn connect<'de>(
    record: &record::Transition<'de>,
    source: &MapText<'de>,
) -> Result<Edit, ValueRefusal<'de>> {
    let from = id(&record.from, "from", TouchpointId::new)?;
    let to = id(&record.to, "to", TouchpointId::new)?;
    let label = record.label.text().to_owned();
    Ok(Edit::Connect(from, to, Transition { label, extra: extra(&record.unknown, source)? }))
}

fn ratings<'de>(
    records: &[record::Rating<'de>],
    source: &MapText<'de>,
) -> Result<Ratings, ValueRefusal<'de>> {
    let mut ratings = Ratings::new();
    for record in records {
        let Some(voice) = record.voice.get() else {
            return Err((record.first_key(), ContentError::Missing("voice")));
        };
        let segment = reference(&record.segment, SegmentId::new, ContentError::NoSegment)?;
        let key = EntryKey::new(Voice::from(voice.as_str()), segment, record.group.text());
        let entry = Entry { tally: tally(record)?, extra: extra(&record.unknown, source)? };
        if ratings.contains_key(&key) {
            let (segment, group) = (record.segment.text().to_owned(), key.group().to_owned());
            let what = ContentError::RatedTwice { voice: voice.as_str().to_owned(), segment, group };
            return Err((record.voice.key(), what));
        }
        ratings.insert(key, entry);
    }
    Ok(ratings)
}

fn dots<'de>(records: &[record::Dot<'de>], source: &MapText<'de>) -> Result<Dots, ValueRefusal<'de>> {
    let mut dots = Dots::new();
    for record in records {
        let group = GroupName::new(record.group.text());
        let count = whole(&record.count, "count", (0, u32::MAX.into()), 0)? as u32;
        if dots.contains_key(&group) {
            let key = record.group.key().or_else(|| record.first_key());
            return Err((key, ContentError::DotsTwice(group.as_str().to_owned())));
        }
        dots.insert(group.clone(), Dot { group, count, extra: extra(&record.unknown, source)? });
    }
    Ok(dots)
}

fn tally<'de>(record: &record::Rating<'de>) -> Result<Tally, ValueRefusal<'de>> {
    let count = |field: &FileField<'de, Number>, name| whole(field, name, (0, u32::MAX.into()), 0);
    Ok(Tally {
        negative: count(&record.negative, "negative")? as u32,
        neutral: count(&record.neutral, "neutral")? as u32,
        positive: count(&record.positive, "positive")? as u32,
    })
}
