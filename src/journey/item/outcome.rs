//! Outcomes of a journey, as customers answered (R17): whether they would come again, and recommend it.

use super::group::GroupName;
use crate::journey::{
    SegmentId,
    kinds::kinds,
    record_macro::{kind_values, records},
};

kinds! {
    /// A question about the whole journey (R17).
    OutcomeQuestion {
        Return = "return",
        Recommend = "recommend",
    }
}

kind_values!(OutcomeQuestion);

records! {
    /// The counts of answers to a question, for a segment or everyone, in a group.
    Outcome {
        question: OutcomeQuestion,
        segment: Option<SegmentId>,
        group: GroupName,
        yes: u32,
        unsure: u32,
        no: u32,
    }
}
