//! The machine word of a verdict.

use crate::insight::Verdict;

/// The word for R3, of the map and of each segment.
pub(super) fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Holds => "holds",
        Verdict::HoldsAfterRecovery => "holds-after-recovery",
        Verdict::Open => "open",
        Verdict::Broken => "broken",
    }
}
