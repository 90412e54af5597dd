//! Builds a journey from records. The journey is built by edits, so that `journey/apply.rs` alone decides what is
//! possible; here a refused edit is traced to the line it came from.

use crate::journey::{
    Edit, FormatVersion, HIGHEST_TOLERANCE, Journey, ListName, MOST_ENTRIES, MapField, Plan, USUAL_WEIGHT,
};

use super::{
    convert::{add_actor, add_segment, add_stage, add_touchpoint, connect},
    error::{ContentError, MapError, NamedTouchpoint, Refused},
    list,
    origin::Origin,
    record, service,
    source::MapText,
    unknown::Unknowns as _,
    value::{ValueRefusal, extra, whole},
};

/// The largest number of touchpoints in a map. No wall and no memory holds more, so a file beyond it is a mistake
/// or an attack.
pub const MOST_TOUCHPOINTS: usize = 100_000;
/// The largest number of connections in a map.
pub const MOST_TRANSITIONS: usize = 400_000;
/// The largest number of stages in a map, and likewise of actors and of segments.
pub const MOST_LISTED: usize = 1_000;

/// The journey built so far, and the file that it comes from.
struct Draft<'a, 'de> {
    record: &'a record::Journey<'de>,
    source: &'a MapText<'de>,
    journey: Journey,
}

/// Builds the journey of a file, or returns the first thing in it that is not possible.
pub(super) fn journey<'de>(
    record: &record::Journey<'de>,
    source: &MapText<'de>,
) -> Result<Journey, MapError> {
    let mut draft = Draft { record, source, journey: Journey::new(record.title.text()) };
    draft.counts().and_then(|()| draft.describe()).map_err(|refusal| draft.refused(Origin::Map, refusal))?;
    draft.add_all(record.stages.items(), Origin::Stage, |stage| add_stage(stage, source))?;
    draft.add_all(record.actors.items(), Origin::Actor, |actor| add_actor(actor, source))?;
    draft.add_all(record.segments.items(), Origin::Segment, |segment| add_segment(segment, source))?;
    draft.add_all(record.touchpoints.items(), Origin::Touchpoint, |t| add_touchpoint(t, source))?;
    draft.add_all(record.transitions.items(), Origin::Transition, |t| connect(t, source))?;
    draft.put_items()?;
    draft.keep_format().map_err(|refusal| draft.refused(Origin::Map, refusal))?;
    Ok(draft.journey)
}

impl<'a, 'de> Draft<'a, 'de> {
    fn counts(&self) -> Result<(), ValueRefusal<'de>> {
        let record = self.record;
        for (what, count, most, key) in [
            ("stages", record.stages.items().len(), MOST_LISTED, record.stages.key()),
            ("actors", record.actors.items().len(), MOST_LISTED, record.actors.key()),
            ("segments", record.segments.items().len(), MOST_LISTED, record.segments.key()),
            ("touchpoints", record.touchpoints.items().len(), MOST_TOUCHPOINTS, record.touchpoints.key()),
            ("transitions", record.transitions.items().len(), MOST_TRANSITIONS, record.transitions.key()),
        ] {
            if count > most {
                return Err((key, ContentError::TooMany { what, most }));
            }
        }
        for &list in ListName::ALL {
            if record.list(list).items().len() > MOST_ENTRIES {
                let what = ContentError::TooMany { what: list.as_str(), most: MOST_ENTRIES };
                return Err((record.list(list).key(), what));
            }
        }
        Ok(())
    }

    fn describe(&mut self) -> Result<(), ValueRefusal<'de>> {
        let record = self.record;
        let tolerance = whole(&record.tolerance, "tolerance", (0, HIGHEST_TOLERANCE.into()), 0)?;
        let most = i64::from(u32::MAX);
        let weight = whole(&record.negativity_weight, "negativity_weight", (0, most), USUAL_WEIGHT.into())?;
        let fields = [
            MapField::Note(record.note.text().to_owned()),
            MapField::Language(record.language.text().to_owned()),
            MapField::Promise(record.promise.text().to_owned()),
            MapField::Tolerance(tolerance as u8),
            MapField::NegativityWeight(weight as u32),
            MapField::Plan(service::kind::<Plan>(&record.plan)),
            MapField::BasedOn(record.based_on.text().to_owned()),
            MapField::Extra(extra(&record.unknown, self.source)?),
        ];
        let described = self.journey.apply(&fields.map(Edit::Describe));
        self.journey = described.map_err(|(_, error)| Origin::Map.traced(&error))?;
        Ok(())
    }

    /// Keeps the format that the file states where something that this Polku does not know may need it: unknown
    /// fields, or a format that the known content does not need. Otherwise the format follows the content, so a map
    /// that loses its later features is written as before it had them.
    fn keep_format(&mut self) -> Result<(), ValueRefusal<'de>> {
        let record = self.record;
        let said = FormatVersion {
            format: whole(&record.format, "format", (1, u32::MAX.into()), 1)? as u32,
            min_reader: whole(&record.min_reader, "min_reader", (1, u32::MAX.into()), 1)? as u32,
        };
        let mut has_unknown = false;
        record.each_unknown(&mut |fields| has_unknown |= !fields.is_empty());
        list::each_unknown(record, self.source, &mut |_| has_unknown = true);
        if has_unknown || self.journey.format() != said {
            let kept = self.journey.apply(&[Edit::Describe(MapField::Format(said))]);
            self.journey = kept.map_err(|(_, error)| Origin::Map.traced(&error))?;
        }
        Ok(())
    }

    /// Adds the records of the later lists, whose positions are known in bytes.
    fn put_items(&mut self) -> Result<(), MapError> {
        let refused = |(at, what)| {
            let line = self.source.line_at(at);
            MapError::Content(Box::new(Refused { line, touchpoint: None, what }))
        };
        let edits = list::edits(self.record, self.source).map_err(refused)?;
        self.journey = self.journey.apply(&edits).map_err(|(_, error)| {
            let (_, what) = Origin::Map.traced(&error);
            self.refused(Origin::Map, (None, what))
        })?;
        Ok(())
    }

    /// Adds items in chunks: the edits of a chunk are dropped once applied, so the next chunk reuses their memory.
    fn add_all<T>(
        &mut self,
        items: &'a [T],
        origin: fn(&'a T) -> Origin<'a, 'de>,
        edit: impl Fn(&'a T) -> Result<Edit, ValueRefusal<'de>>,
    ) -> Result<(), MapError> {
        for some in items.chunks(items.len().div_ceil(8).max(1_000)) {
            let edit = |item| edit(item).map_err(|refusal| self.refused(origin(item), refusal));
            let edits = some.iter().map(edit).collect::<Result<Vec<_>, _>>()?;
            self.journey = self.journey.apply(&edits).map_err(|(place, error)| {
                let origin = origin(&some[place]);
                self.refused(origin, origin.traced(&error))
            })?;
        }
        Ok(())
    }

    fn refused(&self, origin: Origin<'a, 'de>, (key, what): ValueRefusal<'de>) -> MapError {
        // An empty record has no key of its own, so the key of its list is used.
        let key = key.or_else(|| origin.first_key(self.record)).unwrap_or("");
        let touchpoint = match origin {
            Origin::Touchpoint(touchpoint) => Some(named(touchpoint)),
            Origin::Transition(transition) => self.end_of(transition),
            _ => None,
        };
        MapError::Content(Box::new(Refused { line: self.source.line(key), touchpoint, what }))
    }

    /// Returns the touchpoint where a connection begins, or else the one where it ends.
    fn end_of(&self, transition: &record::Transition<'de>) -> Option<NamedTouchpoint> {
        let touchpoints = self.record.touchpoints.items();
        let find = |id: &str| touchpoints.iter().find(|touchpoint| touchpoint.id.text() == id);
        find(transition.from.text()).or_else(|| find(transition.to.text())).map(named)
    }
}

fn named(touchpoint: &record::Touchpoint<'_>) -> NamedTouchpoint {
    NamedTouchpoint { id: touchpoint.id.text().to_owned(), title: touchpoint.title.text().to_owned() }
}
