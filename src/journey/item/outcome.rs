//! What comes of a journey, as it was asked (R17): whether customers come again and recommend.

use super::group::GroupName;
use crate::journey::{
    SegmentId,
    kinds::kinds,
    record_macro::{kind_values, records},
};

kinds! {
    /// R17: a question about the whole journey.
    OutcomeQuestion {
        Return = "return",
        Recommend = "recommend",
    }
}

kind_values!(OutcomeQuestion);

records! {
    /// How many said yes to a question, for a segment or everyone, in a group.
    Outcome {
        question: OutcomeQuestion,
        segment: Option<SegmentId>,
        group: GroupName,
        yes: u32,
        unsure: u32,
        no: u32,
    }
}
