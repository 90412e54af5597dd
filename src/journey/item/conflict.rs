//! Conflicts: what two sides said of the same field, until one of them is chosen. The field itself holds ours.

use crate::journey::{record_macro::records, texts::TALLY_FIELD};

records! {
    /// A conflict: the record and field that it is about, and the values of the base and the two sides. Values are
    /// words without quotes, lists joined by commas, tallies as negative/neutral/positive, places as `x, y`,
    /// nothing as "".
    Conflict {
        /// The list that the record is in, where the id alone does not tell; else "".
        list: String,
        /// The id of a touchpoint or of another record; "" for the map.
        of: String,
        /// The field's name; or `rating` with its voice, segment and group, `connection` with its ends, or
        /// `deleted`.
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

/// The key of a conflict; keys sort in the order of the file.
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
    /// The value of theirs. Part of the key because several others may each differ from ours.
    pub theirs: String,
}

impl Conflict {
    /// Returns the key that tells the conflict from all others.
    pub fn key(&self) -> ConflictKey {
        let Self { list, of, field, voice, segment, group, from, to, theirs, base: _, ours: _, extra: _ } =
            self;
        let [of, list, voice, segment, group, from, to, field, theirs] =
            [of, list, voice, segment, group, from, to, field, theirs].map(Clone::clone);
        ConflictKey { of, list, voice, segment, group, from, to, field, theirs }
    }

    /// Returns whether the conflict is about a tally of answers, which is in dispute as a whole.
    pub fn is_about_answers(&self) -> bool {
        self.field == TALLY_FIELD
    }

    /// Returns whether its value may take several lines, as notes do and what already has them.
    pub fn may_be_long(&self) -> bool {
        let said = [&self.ours, &self.theirs, &self.base];
        self.field == "note" || said.iter().any(|text| text.contains('\n'))
    }

    /// Returns whether the conflict is about the record with this id, or about a connection that ends at it.
    pub(in crate::journey) fn is_of(&self, id: &str) -> bool {
        [&self.of, &self.from, &self.to].iter().any(|it| it.as_str() == id)
    }

    /// Returns whether the conflict is about this segment, or about answers for it.
    pub(in crate::journey) fn is_of_segment(&self, id: &str) -> bool {
        self.of == id || self.segment == id
    }
}
