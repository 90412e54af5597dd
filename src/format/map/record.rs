//! The records of formats 1 and 2 as ron reads them. Their meaning, and whether it is possible, is decided in
//! `convert.rs` and `build.rs`.

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeSeed as _, MapAccess},
};

use super::{
    field::{FileField, Fill, Number, Record, Text, UnknownField},
    loose::Loose,
    unknown::Unknowns,
};
use crate::journey::ListName;

macro_rules! records {
    ($($(#[$doc:meta])* $record:ident<$de:lifetime> $name:literal { $($field:ident: $type:ty,)* })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Default)]
        pub(super) struct $record<$de> {
            $(pub(super) $field: FileField<$de, $type>,)*
            pub(super) unknown: Vec<UnknownField<$de>>,
        }

        impl<$de> Record<$de> for $record<$de> {
            const NAME: &'static str = $name;

            fn read_field<A: MapAccess<$de>>(&mut self, key: &$de str, map: &mut A) -> Result<bool, A::Error> {
                $(if key == stringify!($field) {
                    return self.$field.read(stringify!($field), key, map).map(|()| true);
                })*
                Ok(false)
            }

            fn unknown_mut(&mut self) -> &mut Vec<UnknownField<$de>> {
                &mut self.unknown
            }

            fn first_key(&self) -> Option<&$de str> {
                let known = [$(self.$field.key()),*].into_iter().flatten();
                known.chain(self.unknown.iter().map(|&(key, _)| key)).min_by_key(|key| key.as_ptr())
            }
        }

        impl<$de> Unknowns<$de> for $record<$de> {
            fn each_unknown<F: FnMut(&[UnknownField<$de>])>(&self, note: &mut F) {
                note(&self.unknown);
                $(self.$field.each_unknown(note);)*
            }
        }

        impl<$de> Deserialize<$de> for $record<$de> {
            fn deserialize<D: Deserializer<$de>>(deserializer: D) -> Result<Self, D::Error> {
                let mut record = Self::default();
                Fill(&mut record).deserialize(deserializer)?;
                Ok(record)
            }
        }
    )*};
}

records! {
    /// The whole file.
    Journey<'de> "Journey" {
        format: Number,
        min_reader: Number,
        title: Text<'de>,
        note: Text<'de>,
        language: Text<'de>,
        promise: Text<'de>,
        tolerance: Number,
        negativity_weight: Number,
        plan: Text<'de>,
        based_on: Text<'de>,
        stages: Vec<Stage<'de>>,
        actors: Vec<Actor<'de>>,
        segments: Vec<Segment<'de>>,
        groups: Vec<Loose<'de>>,
        touchpoints: Vec<Touchpoint<'de>>,
        transitions: Vec<Transition<'de>>,
        actions: Vec<Loose<'de>>,
        cases: Vec<Loose<'de>>,
        outcomes: Vec<Loose<'de>>,
        surveys: Vec<Loose<'de>>,
        conflicts: Vec<Loose<'de>>,
    }
    Stage<'de> "" {
        id: Text<'de>,
        name: Text<'de>,
        order: Number,
    }
    Actor<'de> "" {
        id: Text<'de>,
        name: Text<'de>,
        place: Text<'de>,
        order: Number,
    }
    Segment<'de> "" {
        id: Text<'de>,
        name: Text<'de>,
        order: Number,
        in_target: bool,
    }
    Touchpoint<'de> "" {
        id: Text<'de>,
        title: Text<'de>,
        note: Text<'de>,
        stage: Text<'de>,
        channels: Vec<Text<'de>>,
        actors: Vec<Text<'de>>,
        at: (f64, f64),
        ratings: Vec<Rating<'de>>,
        handled_by: Text<'de>,
        promise: Text<'de>,
        two_sided: bool,
        fails: Text<'de>,
        trust: Vec<Seen<'de>>,
        clock: Box<Clock<'de>>,
        mandate: Box<Mandate<'de>>,
        dots: Vec<Dot<'de>>,
    }
    Dot<'de> "" {
        group: Text<'de>,
        count: Number,
    }
    Rating<'de> "" {
        voice: Text<'de>,
        segment: Text<'de>,
        group: Text<'de>,
        negative: Number,
        neutral: Number,
        positive: Number,
    }
    Seen<'de> "" {
        cause: Text<'de>,
        answer: Text<'de>,
    }
    Clock<'de> "" {
        promised_minutes: Number,
        actual_minutes: Number,
        receipt: Text<'de>,
        estimate: Text<'de>,
        tone: Text<'de>,
        where_to_ask: Text<'de>,
    }
    Mandate<'de> "" {
        actors: Vec<Text<'de>>,
        limit: Text<'de>,
        repeats: Number,
    }
    Transition<'de> "" {
        from: Text<'de>,
        to: Text<'de>,
        label: Text<'de>,
    }
}

impl<'de> Journey<'de> {
    /// Returns the records of a later list.
    pub(super) fn list(&self, name: ListName) -> &FileField<'de, Vec<Loose<'de>>> {
        match name {
            ListName::Group => &self.groups,
            ListName::Action => &self.actions,
            ListName::Case => &self.cases,
            ListName::Outcome => &self.outcomes,
            ListName::Survey => &self.surveys,
            ListName::Conflict => &self.conflicts,
        }
    }
}
