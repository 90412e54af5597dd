//! The words for each field of every record of a map, in conflicts and comparisons, and the way back from words to
//! values: the one list of fields by name.

use std::{cell::LazyCell, collections::BTreeSet};

use super::{
    About, Actor, Amount, Channel, Entry, FARTHEST, FieldError, HIGHEST_TOLERANCE, Handling, Kept, Place,
    Plan, Point, Segment, Stage, StageId, Tally, Touchpoint, Transition, Wrong,
    extra::bare,
    field_value::{FieldValue, Plain},
    record_macro::{id_values, kind_values},
    text_list::{joined, split},
    value_kinds::{number_of, whole},
};

id_values!(StageId);
kind_values!(Handling, Kept, Amount, Place, Plan);

/// The name under which a tally stands among the fields of its record, in a conflict and in a comparison.
pub const TALLY_FIELD: &str = "rating";

/// Fields with the words for their values, in the order of the file; those of a newer Polku last.
pub type Texts = Vec<(String, String)>;

/// A record whose fields can be written as words.
pub(super) trait Worded: Simple {
    /// Returns the words of all fields that are not simple.
    fn other_texts(&self) -> Texts;

    /// Returns whether all fields that are not simple are equal.
    fn is_otherwise_like(&self, other: &Self) -> bool;

    /// Sets the field to what these words say; a field that is not known is kept as one of a newer Polku. Refuses
    /// words that the field cannot hold.
    fn put_text(&mut self, name: &str, text: &str) -> Result<(), FieldError>;

    fn texts(&self) -> Texts {
        self.simple_texts().into_iter().chain(self.other_texts()).collect()
    }

    /// Returns the words of these fields, in their order; fields that the record does not have are left out.
    fn texts_of(&self, names: &[&str]) -> Texts {
        // These words are made only if one of them is asked for.
        let others = LazyCell::new(|| self.other_texts());
        let other = |name: &str| others.iter().find(|(other, _)| other == name).map(|(_, text)| text.clone());
        let said = |name: &&str| Some((name.to_string(), self.simple_text(name).or_else(|| other(name))?));
        names.iter().filter_map(said).collect()
    }

    /// Returns the words of both records, of the fields that differ; no words are made of simple fields that are
    /// equal.
    fn texts_apart(&self, other: &Self) -> [Texts; 2] {
        let mut apart = self.simple_texts_apart(other);
        if !self.is_otherwise_like(other) {
            for (texts, side) in apart.iter_mut().zip([self, other]) {
                texts.extend(side.other_texts());
            }
        }
        apart
    }
}

/// A record with simple fields, each a value by itself.
pub(super) trait Simple {
    /// The fields of the file that are neither simple nor a newer Polku's.
    const BESIDE: &'static [&'static str];

    /// Returns whether this Polku knows a field of this name.
    fn is_own(&self, name: &str) -> bool {
        Self::BESIDE.contains(&bare(name)) || self.simple_text(bare(name)).is_some()
    }

    fn simple_texts(&self) -> Texts;

    /// Returns the words of a simple field; `None` where it is not one.
    fn simple_text(&self, name: &str) -> Option<String>;

    /// Returns the words of both records, of the simple fields that differ.
    fn simple_texts_apart(&self, other: &Self) -> [Texts; 2];

    /// Sets a simple field to what these words say; `None` where it is not one.
    fn put_simple(&mut self, name: &str, text: &str) -> Option<Result<(), FieldError>>;
}

/// Writes the simple fields of a record: a row gives the name and the place of the value. All other fields, except
/// those `beside`, are a newer Polku's.
macro_rules! worded {
    ($($Whole:ty { $($name:literal: $($field:ident).+,)* } beside $beside:expr;)*) => {$(
        impl Simple for $Whole {
            const BESIDE: &'static [&'static str] = &$beside;

            fn simple_texts(&self) -> Texts {
                vec![$(($name.to_owned(), FieldValue::text(&self.$($field).+))),*]
            }

            fn simple_text(&self, name: &str) -> Option<String> {
                match name {
                    $($name => Some(FieldValue::text(&self.$($field).+)),)*
                    _ => None,
                }
            }

            fn simple_texts_apart(&self, other: &Self) -> [Texts; 2] {
                let mut apart = [Texts::new(), Texts::new()];
                $(if self.$($field).+ != other.$($field).+ {
                    apart[0].push(($name.to_owned(), FieldValue::text(&self.$($field).+)));
                    apart[1].push(($name.to_owned(), FieldValue::text(&other.$($field).+)));
                })*
                apart
            }

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
    Stage { "name": name, "order": order, } beside ["id"];
    Actor { "name": name, "place": place, "order": order, } beside ["id"];
    Segment { "name": name, "order": order, "in_target": in_target, } beside ["id"];
    About {
        "title": title,
        "note": note,
        "language": language,
        "promise": promise,
        "tolerance": tolerance,
        "negativity_weight": negativity_weight,
        "plan": plan,
        "based_on": based_on,
    } beside [
        "format",
        "min_reader",
        "stages",
        "actors",
        "segments",
        "groups",
        "touchpoints",
        "transitions",
        "actions",
        "cases",
        "outcomes",
        "surveys",
        "conflicts",
    ];
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
    } beside ["id", "ratings", "trust", "clock", "mandate", "dots"];
    Transition { "connection": label, } beside ["from", "to", "label"];
    Entry { "rating": tally, } beside ["voice", "segment", "group", "negative", "neutral", "positive"];
}

macro_rules! with_extra {
    ($($Whole:ty),*) => {$(
        impl Worded for $Whole {
            fn other_texts(&self) -> Texts {
                self.extra.0.clone()
            }

            fn is_otherwise_like(&self, other: &Self) -> bool {
                self.extra == other.extra
            }

            fn put_text(&mut self, name: &str, text: &str) -> Result<(), FieldError> {
                let is_own = self.is_own(name);
                let known = self.put_simple(name, text);
                known.unwrap_or_else(|| self.extra.put(name, text, is_own))
            }
        }
    )*};
}

with_extra!(Stage, Actor, Segment, About, Transition, Entry);

/// Writes values that only have words here, since the file has types of its own for them.
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

/// Returns the words of a tally; "" where nobody answered.
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
