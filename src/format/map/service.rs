//! Converts the part of a touchpoint's record that says how it is served: handling, promise, trust, contact clock
//! and mandate.

use crate::journey::{Answer, Cause, CauseAnswer, Clock, Delivery, Mandate, Trust};

use super::{
    error::ContentError,
    field::{FileField, Number, Record as _, Text},
    record,
    source::MapText,
    value::{ValueRefusal, actors, extra, whole},
};

/// Returns an optional kind; an empty text means none.
pub(super) fn kind<'a, K: From<&'a str>>(field: &'a FileField<'_, Text<'_>>) -> Option<K> {
    Some(field.text()).filter(|text| !text.is_empty()).map(K::from)
}

/// Returns how the promise is kept (R11), from three fields of the touchpoint's own record.
pub(super) fn delivery(
    promise: &FileField<'_, Text<'_>>,
    two_sided: &FileField<'_, bool>,
    fails: &FileField<'_, Text<'_>>,
) -> Delivery {
    Delivery { kept: kind(promise), two_sided: two_sided.get().copied().unwrap_or(false), fails: kind(fails) }
}

pub(super) fn trust<'de>(
    records: &[record::Seen<'de>],
    source: &MapText<'de>,
) -> Result<Trust, ValueRefusal<'de>> {
    let mut trust = Trust::new();
    for record in records {
        let said = |field: &FileField<'de, Text<'de>>, name| {
            let text = field.get().map(Text::as_str).filter(|text| !text.is_empty());
            text.map(str::to_owned).ok_or_else(|| (record.first_key(), ContentError::Missing(name)))
        };
        let cause = Cause::from(said(&record.cause, "cause")?.as_str());
        let answer = Answer::from(said(&record.answer, "answer")?.as_str());
        let extra = extra(&record.unknown, source)?;
        if trust.contains_key(&cause) {
            return Err((record.cause.key(), ContentError::CauseTwice(cause.as_str().to_owned())));
        }
        trust.insert(cause, CauseAnswer { answer, extra });
    }
    Ok(trust)
}

pub(super) fn clock<'de>(
    field: &FileField<'de, Box<record::Clock<'de>>>,
    source: &MapText<'de>,
) -> Result<Clock, ValueRefusal<'de>> {
    let Some(record) = field.get() else { return Ok(Clock::default()) };
    Ok(Clock {
        promised: minutes(&record.promised_minutes, "promised_minutes")?,
        actual: minutes(&record.actual_minutes, "actual_minutes")?,
        receipt: kind(&record.receipt),
        estimate: kind(&record.estimate),
        tone: kind(&record.tone),
        where_to_ask: kind(&record.where_to_ask),
        extra: extra(&record.unknown, source)?,
    })
}

fn minutes<'de>(
    field: &FileField<'de, Number>,
    name: &'static str,
) -> Result<Option<u32>, ValueRefusal<'de>> {
    let minutes = whole(field, name, (0, u32::MAX.into()), 0)?;
    Ok(field.get().map(|_| minutes as u32))
}

pub(super) fn mandate<'de>(
    field: &FileField<'de, Box<record::Mandate<'de>>>,
    source: &MapText<'de>,
) -> Result<Mandate, ValueRefusal<'de>> {
    let Some(record) = field.get() else { return Ok(Mandate::default()) };
    Ok(Mandate {
        actors: actors(&record.actors)?,
        limit: record.limit.text().to_owned(),
        repeats: whole(&record.repeats, "repeats", (0, u32::MAX.into()), 0)? as u32,
        extra: extra(&record.unknown, source)?,
    })
}
