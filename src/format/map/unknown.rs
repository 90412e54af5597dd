//! Fields that this Polku does not know, wherever in the file they are: each record is walked field by field,
//! so that none of a new kind is passed over.

use super::{
    field::{FileField, Number, Text, UnknownField},
    list,
    loose::Loose,
    record,
    source::{MapText, Unknown},
};

/// What may hold fields that are not known.
pub(super) trait Unknowns<'de> {
    /// Tells `note` of each run of them.
    fn each_unknown<F: FnMut(&[UnknownField<'de>])>(&self, note: &mut F);
}

/// Every field that is not known, in the order of the file.
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

// What a record of a later list does not know is found where its fields are (`list.rs`).
hold_none!(Text<'de>, Number, bool, (f64, f64), Loose<'de>);
