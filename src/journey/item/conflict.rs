//! What two people said of the same thing, until one of them is chosen. The field itself holds ours.

use crate::journey::{record_macro::records, texts::TALLY_FIELD};

records! {
    /// A conflict: what it is of, and what the base and the two sides say there. Values are words without quotes,
    /// lists joined by commas, tallies as negative/neutral/positive, places as `x, y`, nothing as "".
    Conflict {
        /// The list that `of` stands in, where that does not follow from the id; else "".
        list: String,
        /// The id of a touchpoint or of another record; "" for the map.
        of: String,
        /// A field's name, `rating` with its voice, segment and group, `connection` with its ends, or `deleted`.
        field: String,
        voice: String,
        segment: String,
        group: String,
        from: String,
        to: String,
        base: String,
        ours: String,
        theirs: String,
    }
}

/// The address of a conflict, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConflictKey {
    pub of: String,
    pub list: String,
    pub voice: String,
    pub segment: String,
    pub group: String,
    pub from: String,
    pub to: String,
    pub field: String,
    /// Several may say something else than we do.
    pub theirs: String,
}

impl Conflict {
    /// Returns the key by which the conflict is told from others.
    pub fn key(&self) -> ConflictKey {
        let Self { list, of, field, voice, segment, group, from, to, theirs, base: _, ours: _, extra: _ } =
            self;
        let [of, list, voice, segment, group, from, to, field, theirs] =
            [of, list, voice, segment, group, from, to, field, theirs].map(Clone::clone);
        ConflictKey { of, list, voice, segment, group, from, to, field, theirs }
    }

    /// Returns whether it is about how many answered what, which is in dispute as a whole.
    pub fn is_about_answers(&self) -> bool {
        self.field == TALLY_FIELD
    }

    /// Returns whether it is about the record of this id, be it an end of a connection.
    pub(in crate::journey) fn is_of(&self, id: &str) -> bool {
        [&self.of, &self.from, &self.to].iter().any(|it| it.as_str() == id)
    }

    /// Returns whether it is about this segment, or about what was answered for it.
    pub(in crate::journey) fn is_of_segment(&self, id: &str) -> bool {
        self.of == id || self.segment == id
    }
}
