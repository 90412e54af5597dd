//! A map's records besides touchpoints: its description of itself, its stages, actors and segments.

use super::{
    Extra,
    fields::fields,
    id::{ActorId, SegmentId, StageId},
    kinds::kinds,
};

/// The map's own description: title, note, language, promise and the settings of judging.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    pub title: String,
    pub note: String,
    /// The language of the texts, such as `en`; empty where it is not given.
    pub language: String,
    /// The theme that customers arrive expecting (R11).
    pub promise: String,
    /// The tolerance, a whole percentage from 0 to [`HIGHEST_TOLERANCE`] (R5).
    pub tolerance: u8,
    /// The number of positives that one negative weighs (R9).
    pub negativity_weight: u32,
    /// Whether the map shows the journey as is or to be (R20); `None` where it does not say.
    pub plan: Option<Plan>,
    /// The title of the as-is map that this to-be map was made from (R20); empty where it is not given.
    pub based_on: String,
    /// The format that the map's file had and the oldest reader that may open it. Kept because the file may hold
    /// more than this Polku knows.
    pub format: FormatVersion,
    pub extra: Extra,
}

fields! {
    /// One field of the map's description of itself, with its new value.
    MapField,
    /// The name of a field of the map's description of itself.
    MapFieldName of About
    About {
        Title(String) is title,
        Note(String) is note,
        Language(String) is language,
        Promise(String) is promise,
        /// The tolerance (R5), a whole percentage from 0 to 99.
        Tolerance(u8) is tolerance,
        /// The number of positives that one negative weighs (R9).
        NegativityWeight(u32) is negativity_weight,
        /// The plan: as is or to be (R20).
        Plan(Option<Plan>) is plan,
        /// The title of the as-is map (R20).
        BasedOn(String) is based_on,
        Format(FormatVersion) is format,
        Extra(Extra) is extra,
    } beside {}
}

/// The highest tolerance in percent: with 100 nothing would ever break (R5).
pub const HIGHEST_TOLERANCE: u8 = 99;

/// The usual weight of a negative: a rule of thumb, hence a setting (R9).
pub const USUAL_WEIGHT: u32 = 6;

/// A file's `format` and `min_reader`. Those of a newer file are kept, so that saving does not turn it into an
/// older one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FormatVersion {
    pub format: u32,
    pub min_reader: u32,
}

/// The format that Polku writes for a map without anything that came later.
pub const OWN_FORMAT: FormatVersion = FormatVersion { format: 1, min_reader: 1 };

/// The format of a map that holds something that came later, such as a label or an action. An older reader may
/// still open it and keeps what it does not know, unless something on the map changes a verdict for that reader:
/// then `min_reader` forbids it.
pub const LATER_FORMAT: FormatVersion = FormatVersion { format: 2, min_reader: 2 };

/// A phase of the journey. Stages are shown by `order`, then id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stage {
    pub id: StageId,
    pub name: String,
    pub order: i64,
    pub extra: Extra,
}

/// A person, team or system that brings touchpoints about (R15).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Actor {
    pub id: ActorId,
    pub name: String,
    pub place: Place,
    pub order: i64,
    pub extra: Extra,
}

kinds! {
    /// The place where an actor stands (R15).
    Place {
        Front = "front",
        Back = "back",
        Supplier = "supplier",
        Owner = "owner",
        Other = "other",
    }
}

kinds! {
    /// Whether a map shows the journey as it is or as it is to be (R20).
    Plan {
        AsIs = "as-is",
        ToBe = "to-be",
    }
}

/// A customer group (R6). Those out of target are listed, not counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    pub id: SegmentId,
    pub name: String,
    pub order: i64,
    pub in_target: bool,
    pub extra: Extra,
}

impl About {
    /// Makes the description of an empty map: this title, everything else at its default.
    pub fn new(title: &str) -> Self {
        Self {
            title: title.to_owned(),
            note: String::new(),
            language: String::new(),
            promise: String::new(),
            tolerance: 0,
            negativity_weight: USUAL_WEIGHT,
            plan: None,
            based_on: String::new(),
            format: OWN_FORMAT,
            extra: Extra::default(),
        }
    }
}

#[expect(clippy::derivable_impls, reason = "the macro that writes the enum knows no default")]
impl Default for Place {
    fn default() -> Self {
        Self::Other
    }
}
