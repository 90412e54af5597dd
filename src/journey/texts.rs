//! The words that stand for each field of whatever a map holds, in a conflict and in a comparison, and back: the
//! one list of fields by name.

use std::collections::BTreeSet;

use super::{
    About, Actor, Amount, Cause, Channel, Clock, Content, Dot, Dots, Entry, Extra, FARTHEST, FieldError,
    GroupName, HIGHEST_TOLERANCE, Handling, Kept, Mandate, Place, Plan, Point, Seen, Segment, Stage, StageId,
    Tally, Touchpoint, Transition, Trust, Wrong,
    field_value::{FieldValue, Plain, put_extra},
    record_macro::{id_values, kind_values},
    text_list::{joined, split},
    value_kinds::{number_of, whole},
};

id_values!(StageId);
kind_values!(Handling, Kept, Amount, Place, Plan);

/// Fields with the words for their values, in the order of the file; those of a newer Polku last.
pub type Texts = Vec<(String, String)>;

/// What has fields that words stand for.
pub(super) trait Worded {
    fn texts(&self) -> Texts;

    /// Puts what these words say into the field; one that is not known becomes a newer Polku's. Refuses what the
    /// field cannot hold.
    fn put_text(&mut self, name: &str, text: &str) -> Result<(), FieldError>;
}

/// Simple fields: a name, and where the value is; all other fields are a newer Polku's.
macro_rules! worded {
    ($($Whole:ty { $($name:literal: $($field:ident).+,)* })*) => {$(
        impl $Whole {
            /// The words of these fields.
            fn simple_texts(&self) -> Texts {
                vec![$(($name.to_owned(), FieldValue::text(&self.$($field).+))),*]
            }

            /// `None` where it is none of these.
            fn put_simple(&mut self, name: &str, text: &str) -> Option<Result<(), FieldError>> {
                let put = match name {
                    $($name => FieldValue::of_text(text).map(|value| self.$($field).+ = value),)*
                    _ => return None,
                };
                Some(put.map_err(|error: FieldError| error.within(name)))
            }
        }
    )*};
}

worded! {
    Stage { "name": name, "order": order, }
    Actor { "name": name, "place": place, "order": order, }
    Segment { "name": name, "order": order, "in_target": in_target, }
    About {
        "title": title,
        "note": note,
        "language": language,
        "promise": promise,
        "tolerance": tolerance,
        "negativity_weight": negativity_weight,
        "plan": plan,
        "based_on": based_on,
    }
    Touchpoint {
        "title": title,
        "note": note,
        "stage": stage,
        "channels": channels,
        "actors": actors,
        "at": at,
        "handled_by": handled_by,
        "promise": promise.kept,
        "two_sided": promise.two_sided,
        "fails": promise.fails,
        "clock.promised_minutes": clock.promised,
        "clock.actual_minutes": clock.actual,
        "clock.receipt": clock.receipt,
        "clock.estimate": clock.estimate,
        "clock.tone": clock.tone,
        "clock.where_to_ask": clock.where_to_ask,
        "mandate.actors": mandate.actors,
        "mandate.limit": mandate.limit,
        "mandate.repeats": mandate.repeats,
    }
    Transition { "connection": label, }
    Entry { "rating": tally, }
}

macro_rules! with_extra {
    ($($Whole:ty),*) => {$(
        impl Worded for $Whole {
            fn texts(&self) -> Texts {
                self.simple_texts().into_iter().chain(self.extra.0.iter().cloned()).collect()
            }

            fn put_text(&mut self, name: &str, text: &str) -> Result<(), FieldError> {
                let known = self.put_simple(name, text);
                known.unwrap_or_else(|| {
                    put_extra(&mut self.extra, name, text);
                    Ok(())
                })
            }
        }
    )*};
}

with_extra!(Stage, Actor, Segment, About, Transition, Entry);

impl Worded for Touchpoint {
    fn texts(&self) -> Texts {
        // By name, so that the compiler finds a field that no words stand for.
        let Content {
            title: _,
            note: _,
            channels: _,
            actors: _,
            ratings: _,
            handled_by: _,
            promise: _,
            trust,
            clock:
                Clock {
                    promised: _,
                    actual: _,
                    receipt: _,
                    estimate: _,
                    tone: _,
                    where_to_ask: _,
                    extra: of_clock,
                },
            mandate: Mandate { actors: _, limit: _, repeats: _, extra: of_mandate },
            dots,
            extra,
        } = &*self.content;
        let trust = trust.iter().map(|(cause, seen)| {
            (path("trust", cause.as_str()), entry_text(seen.answer.as_str(), &seen.extra))
        });
        let dots = dots
            .values()
            .map(|dot| (path("dots", dot.group.as_str()), entry_text(&dot.count.to_string(), &dot.extra)));
        let newer = |of: &'static str, extra: &Extra| {
            let fields = extra.0.iter();
            fields.map(|(name, text)| (path(of, name), text.clone())).collect::<Vec<_>>()
        };
        let parts = self.simple_texts().into_iter().chain(newer("clock", of_clock));
        let parts = parts.chain(newer("mandate", of_mandate)).chain(trust).chain(dots);
        parts.chain(extra.0.iter().cloned()).collect()
    }

    fn put_text(&mut self, name: &str, text: &str) -> Result<(), FieldError> {
        if let Some(put) = self.put_simple(name, text) {
            return put;
        }
        match name.split_once('.') {
            Some(("trust", cause)) => put_trust(&mut self.trust, cause.into(), text),
            Some(("dots", group)) => {
                return put_dots(&mut self.dots, &GroupName::new(group), text)
                    .map_err(|error| error.within(name));
            }
            Some(("clock", newer)) => put_extra(&mut self.clock.extra, newer, text),
            Some(("mandate", newer)) => put_extra(&mut self.mandate.extra, newer, text),
            _ => put_extra(&mut self.extra, name, text),
        }
        Ok(())
    }
}

fn path(of: &str, name: &str) -> String {
    format!("{of}.{name}")
}

/// What an entry of a list says, and what a newer Polku wrote beside it.
fn entry_text(said: &str, extra: &Extra) -> String {
    let newer = extra.0.iter().map(|(name, text)| format!("{name}={text}"));
    joined([said.to_owned()].into_iter().chain(newer), ',')
}

/// What [`entry_text`] made; `None` of an empty text.
fn entry_of(text: &str) -> Option<(String, Extra)> {
    let mut parts = split(text, ',').into_iter();
    let said = parts.next()?;
    let newer =
        parts.filter_map(|part| part.split_once('=').map(|(name, text)| (name.to_owned(), text.to_owned())));
    Some((said, Extra(newer.collect())))
}

fn put_trust(trust: &mut Trust, cause: Cause, text: &str) {
    match entry_of(text) {
        Some((answer, extra)) => trust.insert(cause, Seen { answer: answer.as_str().into(), extra }),
        None => trust.remove(&cause),
    };
}

fn put_dots(dots: &mut Dots, group: &GroupName, text: &str) -> Result<(), FieldError> {
    match entry_of(text) {
        Some((count, extra)) => {
            let count = u32::of_text(&count)?;
            dots.insert(group.clone(), Dot { group: group.clone(), count, extra })
        }
        None => dots.remove(group),
    };
    Ok(())
}

/// Values that only words stand for: a file has types of its own for them.
macro_rules! worded_values {
    ($($Value:ty, $text:expr, $of_text:expr;)*) => {$(
        impl FieldValue for $Value {
            fn absent() -> Option<Self> {
                None
            }

            fn read(value: Plain) -> Result<Self, FieldError> {
                String::read(value).and_then(|text| Self::of_text(&text))
            }

            fn plain(&self) -> Plain {
                Plain::Text(self.text())
            }

            fn of_text(text: &str) -> Result<Self, FieldError> {
                ($of_text)(text)
            }

            fn text(&self) -> String {
                ($text)(self)
            }
        }
    )*};
}

worded_values! {
    Point, |at: &Point| format!("{}, {}", at.x, at.y), point_of;
    Tally, tally_text, tally_of;
    Channel, |channel: &Channel| channel.to_string(), |text: &str| Ok(Channel::from(text));
    u8, |number: &u8| number.to_string(), percent_of;
}

/// "" where nobody answered.
fn tally_text(tally: &Tally) -> String {
    let Tally { negative, neutral, positive } = tally;
    if tally.is_empty() { String::new() } else { format!("{negative}/{neutral}/{positive}") }
}

fn tally_of(text: &str) -> Result<Tally, FieldError> {
    let counts = text.split('/').map(u32::of_text).collect::<Result<Vec<_>, _>>()?;
    match counts[..] {
        [negative, neutral, positive] => Ok(Tally { negative, neutral, positive }),
        [0] => Ok(Tally::default()),
        _ => Err(Wrong::Number { least: 0, most: u32::MAX.into() }.here()),
    }
}

fn point_of(text: &str) -> Result<Point, FieldError> {
    let far = Wrong::Number { least: (-FARTHEST).into(), most: FARTHEST.into() };
    let numbers: Vec<i32> = text.split(", ").filter_map(|number| number.parse().ok()).collect();
    match numbers[..] {
        [x, y] if Point::new(x, y).is_within_range() => Ok(Point::new(x, y)),
        _ => Err(far.here()),
    }
}

fn percent_of(text: &str) -> Result<u8, FieldError> {
    let most = HIGHEST_TOLERANCE.into();
    whole(&number_of(text), (0, most)).map(|number| number as u8)
}

impl<T: FieldValue + Ord> FieldValue for BTreeSet<T> {
    fn absent() -> Option<Self> {
        Some(Self::new())
    }

    fn read(value: Plain) -> Result<Self, FieldError> {
        Vec::read(value).map(|items| items.into_iter().collect())
    }

    fn plain(&self) -> Plain {
        Plain::List(self.iter().map(T::plain).collect())
    }

    fn of_text(text: &str) -> Result<Self, FieldError> {
        split(text, ',').iter().map(|item| T::of_text(item)).collect()
    }

    fn text(&self) -> String {
        joined(self.iter().map(T::text), ',')
    }
}
