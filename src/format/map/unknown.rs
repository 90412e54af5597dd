//! Fields that this Polku does not know, wherever in the file they are: each record is walked field by field,
//! so that none of a new kind is passed over.

use super::{
    field::{FileField, Number, Text, UnknownField},
    source::{MapText, Unknown},
};

/// What may hold fields that are not known.
pub(super) trait Unknowns<'de> {
    /// Tells `note` of each run of them.
    fn each_unknown<F: FnMut(&[UnknownField<'de>])>(&self, note: &mut F);
}

/// Every field that is not known, in the order of the file.
pub(super) fn unknown<'de>(journey: &impl Unknowns<'de>, source: &MapText<'de>) -> Vec<Unknown> {
    let mut keys: Vec<&str> = Vec::new();
    journey.each_unknown(&mut |fields: &[UnknownField<'de>]| keys.extend(fields.iter().map(|&(key, _)| key)));
    keys.sort_unstable_by_key(|key| key.as_ptr());
    let lines = source.lines(&keys);
    keys.iter().zip(lines).map(|(key, line)| Unknown { name: (*key).to_owned(), line }).collect()
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

hold_none!(Text<'de>, Number, bool, (f64, f64));
