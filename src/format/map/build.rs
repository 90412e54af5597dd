//! From records to a journey. The journey is built by edits, so what can be is decided in one place,
//! `journey/edit.rs`; here a refused edit is traced back to the line it came from.

use crate::journey::{
    Actor, ActorId, Edit, EditError, Entry, EntryKey, Extra, FARTHEST, FormatVersion, HIGHEST_TOLERANCE,
    MapField, Place, Point, Ratings, Segment, SegmentId, Stage, StageId, Tally, Touchpoint, TouchpointId,
    Transition, USUAL_WEIGHT, Voice,
};

use super::{
    error::{Content, MapError, Named},
    record::{self, Field, Number, UnknownField},
    source::{Source, Unknown},
};

/// More than this no wall and no memory holds; a file beyond it is a mistake or an attack.
const MOST_TOUCHPOINTS: usize = 100_000;
const MOST_TRANSITIONS: usize = 400_000;
/// Of stages, of actors and of segments.
const MOST_LISTED: usize = 1_000;

/// What cannot be, and the key in the text that says it.
type Refusal<'de> = (Option<&'de str>, Content);

/// The record that an edit was made from.
#[derive(Clone, Copy)]
enum Origin<'a, 'de> {
    Map,
    Stage(&'a record::Stage<'de>),
    Actor(&'a record::Actor<'de>),
    Segment(&'a record::Segment<'de>),
    Touchpoint(&'a record::Touchpoint<'de>),
    Transition(&'a record::Transition<'de>),
}

/// The edits that make the journey, each with its record.
struct Draft<'a, 'de> {
    record: &'a record::Journey<'de>,
    source: &'a Source<'de>,
    edits: Vec<Edit>,
    origins: Vec<Origin<'a, 'de>>,
}

/// The journey of a file, or the first thing in it that cannot be.
pub(super) fn journey<'de>(
    record: &record::Journey<'de>,
    source: &Source<'de>,
) -> Result<crate::journey::Journey, MapError> {
    let mut draft = Draft { record, source, edits: Vec::new(), origins: Vec::new() };
    draft.counts().and_then(|()| draft.about()).map_err(|refusal| draft.refused(Origin::Map, refusal))?;
    draft.add_all(record.stages.items(), Origin::Stage, |stage| draft_stage(stage, source))?;
    draft.add_all(record.actors.items(), Origin::Actor, |actor| draft_actor(actor, source))?;
    draft.add_all(record.segments.items(), Origin::Segment, |segment| draft_segment(segment, source))?;
    draft.add_all(record.touchpoints.items(), Origin::Touchpoint, |t| draft_touchpoint(t, source))?;
    draft.add_all(record.transitions.items(), Origin::Transition, |t| draft_transition(t, source))?;
    let new = crate::journey::Journey::new(record.title.text());
    new.apply(&draft.edits).map_err(|(place, error)| {
        let origin = draft.origins[place];
        draft.refused(origin, origin.traced(&error))
    })
}

/// Every field that is not known, in the order of the file.
pub(super) fn unknown<'de>(record: &record::Journey<'de>, source: &Source<'de>) -> Vec<Unknown> {
    let mut keys: Vec<&str> = Vec::new();
    let mut note = |fields: &[UnknownField<'de>]| keys.extend(fields.iter().map(|&(key, _)| key));
    note(&record.unknown);
    record.stages.items().iter().for_each(|stage| note(&stage.unknown));
    record.actors.items().iter().for_each(|actor| note(&actor.unknown));
    record.segments.items().iter().for_each(|segment| note(&segment.unknown));
    for touchpoint in record.touchpoints.items() {
        note(&touchpoint.unknown);
        touchpoint.ratings.items().iter().for_each(|rating| note(&rating.unknown));
    }
    record.transitions.items().iter().for_each(|transition| note(&transition.unknown));
    keys.sort_unstable_by_key(|key| key.as_ptr());
    let lines = source.lines(&keys);
    keys.iter().zip(lines).map(|(key, line)| Unknown { name: (*key).to_owned(), line }).collect()
}

impl<'a, 'de> Draft<'a, 'de> {
    fn counts(&self) -> Result<(), Refusal<'de>> {
        let record = self.record;
        for (what, count, most, key) in [
            ("stages", record.stages.items().len(), MOST_LISTED, record.stages.key()),
            ("actors", record.actors.items().len(), MOST_LISTED, record.actors.key()),
            ("segments", record.segments.items().len(), MOST_LISTED, record.segments.key()),
            ("touchpoints", record.touchpoints.items().len(), MOST_TOUCHPOINTS, record.touchpoints.key()),
            ("transitions", record.transitions.items().len(), MOST_TRANSITIONS, record.transitions.key()),
        ] {
            if count > most {
                return Err((key, Content::TooMany { what, most }));
            }
        }
        Ok(())
    }

    fn about(&mut self) -> Result<(), Refusal<'de>> {
        let record = self.record;
        let format = FormatVersion {
            format: whole(&record.format, "format", (1, u32::MAX.into()), 1)? as u32,
            min_reader: whole(&record.min_reader, "min_reader", (1, u32::MAX.into()), 1)? as u32,
        };
        let tolerance = whole(&record.tolerance, "tolerance", (0, HIGHEST_TOLERANCE.into()), 0)?;
        let most = i64::from(u32::MAX);
        let weight = whole(&record.negativity_weight, "negativity_weight", (0, most), USUAL_WEIGHT.into())?;
        let fields = [
            MapField::Format(format),
            MapField::Note(record.note.text().to_owned()),
            MapField::Language(record.language.text().to_owned()),
            MapField::Promise(record.promise.text().to_owned()),
            MapField::Tolerance(tolerance as u8),
            MapField::NegativityWeight(weight as u32),
            MapField::Extra(extra(&record.unknown, self.source)),
        ];
        fields.into_iter().for_each(|field| self.push(Edit::Describe(field), Origin::Map));
        Ok(())
    }

    fn add_all<T>(
        &mut self,
        items: &'a [T],
        origin: fn(&'a T) -> Origin<'a, 'de>,
        edit: impl Fn(&'a T) -> Result<Edit, Refusal<'de>>,
    ) -> Result<(), MapError> {
        for item in items {
            let edit = edit(item).map_err(|refusal| self.refused(origin(item), refusal))?;
            self.push(edit, origin(item));
        }
        Ok(())
    }

    fn push(&mut self, edit: Edit, origin: Origin<'a, 'de>) {
        self.edits.push(edit);
        self.origins.push(origin);
    }

    fn refused(&self, origin: Origin<'a, 'de>, (key, what): Refusal<'de>) -> MapError {
        // Of an empty record only the list it stands in has a key.
        let key = key.or_else(|| origin.first_key(self.record)).unwrap_or("");
        let touchpoint = match origin {
            Origin::Touchpoint(touchpoint) => Some(named(touchpoint)),
            Origin::Transition(transition) => self.end_of(transition),
            _ => None,
        };
        MapError::Content { line: self.source.line(key), touchpoint, what }
    }

    /// The touchpoint that a connection comes from or, where there is none, leads to.
    fn end_of(&self, transition: &record::Transition<'de>) -> Option<Named> {
        let touchpoints = self.record.touchpoints.items();
        let find = |id: &str| touchpoints.iter().find(|touchpoint| touchpoint.id.text() == id);
        find(transition.from.text()).or_else(|| find(transition.to.text())).map(named)
    }
}

fn named(touchpoint: &record::Touchpoint<'_>) -> Named {
    Named { id: touchpoint.id.text().to_owned(), title: touchpoint.title.text().to_owned() }
}

impl<'de> Origin<'_, 'de> {
    fn first_key(self, record: &record::Journey<'de>) -> Option<&'de str> {
        use record::Record as _;
        match self {
            Self::Map => record.first_key(),
            Self::Stage(stage) => stage.first_key().or_else(|| record.stages.key()),
            Self::Actor(actor) => actor.first_key().or_else(|| record.actors.key()),
            Self::Segment(segment) => segment.first_key().or_else(|| record.segments.key()),
            Self::Touchpoint(touchpoint) => touchpoint.first_key().or_else(|| record.touchpoints.key()),
            Self::Transition(transition) => transition.first_key().or_else(|| record.transitions.key()),
        }
    }

    /// The field that made an edit impossible.
    fn traced(self, error: &EditError) -> Refusal<'de> {
        match (self, error) {
            (Self::Stage(stage), EditError::StageExists(id)) => {
                (stage.id.key(), Content::StageTwice(id.clone()))
            }
            (Self::Actor(actor), EditError::ActorExists(id)) => {
                (actor.id.key(), Content::ActorTwice(id.clone()))
            }
            (Self::Segment(segment), EditError::SegmentExists(id)) => {
                (segment.id.key(), Content::SegmentTwice(id.clone()))
            }
            (Self::Touchpoint(touchpoint), error) => traced_in_touchpoint(touchpoint, error),
            (Self::Transition(transition), error) => traced_in_transition(transition, error),
            (_, error) => (None, Content::Refused(error.clone())),
        }
    }
}

fn traced_in_touchpoint<'de>(touchpoint: &record::Touchpoint<'de>, error: &EditError) -> Refusal<'de> {
    match error {
        EditError::TouchpointExists(_) => (touchpoint.id.key(), Content::TouchpointTwice),
        EditError::NoStage(id) => (touchpoint.stage.key(), Content::NoStage(id.to_string())),
        EditError::NoActor(id) => (touchpoint.actors.key(), Content::NoActor(id.to_string())),
        EditError::NoSegment(id) => {
            let of_it = |rating: &&record::Rating| rating.segment.text() == id.as_str();
            let rating = touchpoint.ratings.items().iter().find(of_it);
            (rating.and_then(|rating| rating.segment.key()), Content::NoSegment(id.to_string()))
        }
        EditError::TooFar { .. } => (touchpoint.at.key(), Content::Position),
        other => (None, Content::Refused(other.clone())),
    }
}

fn traced_in_transition<'de>(transition: &record::Transition<'de>, error: &EditError) -> Refusal<'de> {
    let what = match error {
        EditError::NoTouchpoint(id) => Content::NoTouchpoint(id.to_string()),
        EditError::ConnectedAlready(_, to) => Content::ConnectedTwice(to.clone()),
        EditError::ConnectedToItself(_) => Content::ConnectedToItself,
        other => Content::Refused(other.clone()),
    };
    (transition.from.key(), what)
}

fn draft_stage<'de>(record: &record::Stage<'de>, source: &Source<'de>) -> Result<Edit, Refusal<'de>> {
    Ok(Edit::AddStage(Stage {
        id: id(&record.id, "id", StageId::new)?,
        name: record.name.text().to_owned(),
        order: order(&record.order)?,
        extra: extra(&record.unknown, source),
    }))
}

fn draft_actor<'de>(record: &record::Actor<'de>, source: &Source<'de>) -> Result<Edit, Refusal<'de>> {
    Ok(Edit::AddActor(Actor {
        id: id(&record.id, "id", ActorId::new)?,
        name: record.name.text().to_owned(),
        place: record.place.get().map_or_else(Place::default, |place| Place::from(place.as_str())),
        order: order(&record.order)?,
        extra: extra(&record.unknown, source),
    }))
}

fn draft_segment<'de>(record: &record::Segment<'de>, source: &Source<'de>) -> Result<Edit, Refusal<'de>> {
    Ok(Edit::AddSegment(Segment {
        id: id(&record.id, "id", SegmentId::new)?,
        name: record.name.text().to_owned(),
        order: order(&record.order)?,
        in_target: record.in_target.get().copied().unwrap_or(true),
        extra: extra(&record.unknown, source),
    }))
}

fn draft_touchpoint<'de>(
    record: &record::Touchpoint<'de>,
    source: &Source<'de>,
) -> Result<Edit, Refusal<'de>> {
    let actor =
        |id: &String| ActorId::new(id).ok_or_else(|| (record.actors.key(), Content::NoActor(id.clone())));
    Ok(Edit::Add(Touchpoint {
        id: id(&record.id, "id", TouchpointId::new)?,
        title: record.title.text().to_owned(),
        note: record.note.text().to_owned(),
        stage: reference(&record.stage, StageId::new, Content::NoStage)?,
        channels: record.channels.items().iter().map(|channel| channel.as_str().into()).collect(),
        actors: record.actors.items().iter().map(actor).collect::<Result<_, _>>()?,
        at: position(&record.at)?,
        ratings: ratings(record.ratings.items(), source)?,
        extra: extra(&record.unknown, source),
    }))
}

fn draft_transition<'de>(
    record: &record::Transition<'de>,
    source: &Source<'de>,
) -> Result<Edit, Refusal<'de>> {
    let from = id(&record.from, "from", TouchpointId::new)?;
    let to = id(&record.to, "to", TouchpointId::new)?;
    Ok(Edit::Connect(from, to, Transition { extra: extra(&record.unknown, source) }))
}

fn ratings<'de>(records: &[record::Rating<'de>], source: &Source<'de>) -> Result<Ratings, Refusal<'de>> {
    let mut ratings = Ratings::new();
    for record in records {
        let Some(voice) = record.voice.get() else {
            return Err((record::Record::first_key(record), Content::Missing("voice")));
        };
        let segment = reference(&record.segment, SegmentId::new, Content::NoSegment)?;
        let key = EntryKey::new(Voice::from(voice.as_str()), segment, record.group.text());
        let entry = Entry { tally: tally(record)?, extra: extra(&record.unknown, source) };
        if ratings.contains_key(&key) {
            let (segment, group) = (record.segment.text().to_owned(), key.group().to_owned());
            let what = Content::RatedTwice { voice: voice.clone(), segment, group };
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

/// An id that must be there.
fn id<'de, T>(
    field: &Field<'de, String>,
    name: &'static str,
    new: fn(&str) -> Option<T>,
) -> Result<T, Refusal<'de>> {
    let text = field.get().ok_or((None, Content::Missing(name)))?;
    new(text).ok_or_else(|| (field.key(), Content::BadId(text.clone())))
}

/// The id of something else in the file; an empty text refers to nothing.
fn reference<'de, T>(
    field: &Field<'de, String>,
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

fn whole<'de>(
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

fn extra<'de>(fields: &[UnknownField<'de>], source: &Source<'de>) -> Extra {
    // The file has LF alone, so a value of several lines that came through a tool that writes CRLF does too.
    let value = |value: &ron::value::RawValue| value.get_ron().replace("\r\n", "\n");
    Extra(fields.iter().map(|&(key, raw)| (source.written_key(key), value(raw))).collect())
}
