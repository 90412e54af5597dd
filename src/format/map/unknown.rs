//! Finds the fields that this Polku does not know, anywhere in the file. Each record is walked field by field, so
//! that fields of a new kind are not missed.

use super::{
    field::{FileField, Number, Text, UnknownField},
    list,
    loose::Loose,
    record,
    source::{MapText, Unknown},
};

/// A value that may contain unknown fields.
pub(super) trait Unknowns<'de> {
    /// Calls `note` with each run of unknown fields.
    fn each_unknown<F: FnMut(&[UnknownField<'de>])>(&self, note: &mut F);
}

/// Returns every unknown field, in the order of the file.
pub(super) fn unknown<'de>(journey: &record::Journey<'de>, source: &MapText<'de>) -> Vec<Unknown> {
    let mut found: Vec<(usize, String)> = Vec::new();
    journey.each_unknown(&mut |fields: &[UnknownField<'de>]| {
        found.extend(fields.iter().map(|&(key, _)| (source.offset(key), key.to_owned())));
    });
    list::each_unknown(journey, source, &mut |field| {
        found.push((field.at, field.name.trim_start_matches("r#").to_owned()));
    });
    found.sort_unstable();
    let lines = source.lines(&found.iter().map(|&(place, _)| place).collect::<Vec<_>>());
    found.into_iter().zip(lines).map(|((_, name), line)| Unknown { name, line }).collect()
}

impl<'de, T: Unknowns<'de>> Unknowns<'de> for FileField<'de, T> {
    fn each_unknown<F: FnMut(&[UnknownField<'de>])>(&self, note: &mut F) {
        if let Some(value) = self.get() {
            value.each_unknown(note);
        }
    }
}

impl<'de, T: Unknowns<'de>> Unknowns<'de> for Vec<T> {
    fn each_unknown<F: FnMut(&[UnknownField<'de>])>(&self, note: &mut F) {
        for item in self {
            item.each_unknown(note);
        }
    }
}

impl<'de, T: Unknowns<'de>> Unknowns<'de> for Box<T> {
    fn each_unknown<F: FnMut(&[UnknownField<'de>])>(&self, note: &mut F) {
        (**self).each_unknown(note);
    }
}

macro_rules! hold_none {
    ($($plain:ty),*) => {
        $(impl<'de> Unknowns<'de> for $plain {
            fn each_unknown<F: FnMut(&[UnknownField<'de>])>(&self, _: &mut F) {}
        })*
    };
}

// The unknown fields of the later lists are found where their records are read (`list.rs`).
hold_none!(Text<'de>, Number, bool, (f64, f64), Loose<'de>);
