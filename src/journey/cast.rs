//! What a map has besides touchpoints: what it says of itself, its stages, actors and segments.

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
    /// The language its texts are written in, such as `en`; empty where not said.
    pub language: String,
    /// The theme that customers arrive expecting (R11).
    pub promise: String,
    /// The tolerance, a whole percentage from 0 to [`HIGHEST_TOLERANCE`] (R5).
    pub tolerance: u8,
    /// The number of positives that one negative weighs (R9).
    pub negativity_weight: u32,
    /// Whether the map is of what is or of what is to be (R20); `None` where not said.
    pub plan: Option<Plan>,
    /// The title of the map that this one is the to be of (R20).
    pub based_on: String,
    /// The file format that it came in for the sake of what this Polku does not know, and the oldest reader
    /// that may open it.
    pub format: FormatVersion,
    pub extra: Extra,
}

fields! {
    /// One field of what the map says of itself.
    MapField,
    /// Which field of what the map says of itself.
    MapFieldName of About
    About {
        Title(String) is title,
        Note(String) is note,
        Language(String) is language,
        Promise(String) is promise,
        /// R5: whole percentage, 0 to 99.
        Tolerance(u8) is tolerance,
        /// R9.
        NegativityWeight(u32) is negativity_weight,
        /// R20.
        Plan(Option<Plan>) is plan,
        /// R20.
        BasedOn(String) is based_on,
        Format(FormatVersion) is format,
        Extra(Extra) is extra,
    } beside {}
}

/// The highest tolerance in percent: with 100 nothing would ever break (R5).
pub const HIGHEST_TOLERANCE: u8 = 99;

/// The usual weight of a negative: a rule of thumb, hence a setting (R9).
pub const USUAL_WEIGHT: u32 = 6;

/// A file's `format` and `min_reader`: a newer one is kept, so that saving does not take a file back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FormatVersion {
    pub format: u32,
    pub min_reader: u32,
}

/// The format this Polku writes, unless a map holds what came later.
pub const OWN_FORMAT: FormatVersion = FormatVersion { format: 1, min_reader: 1 };

/// The format of a map that has what came later, such as a label or an action. An older reader may open it: it
/// keeps what it does not know. One in which something counts otherwise for that reader may not (`min_reader`).
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
    /// R15: where an actor stands.
    Place {
        Front = "front",
        Back = "back",
        Supplier = "supplier",
        Owner = "owner",
        Other = "other",
    }
}

kinds! {
    /// R20: what a map is of.
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
    /// Makes what an empty map says of itself: this title and nothing else.
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
