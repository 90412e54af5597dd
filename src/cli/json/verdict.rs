//! The machine word of a verdict.

use crate::insight::Verdict;

/// Returns the word for a verdict (R3), of the map or of a segment.
pub(super) fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Holds => "holds",
        Verdict::HoldsAfterRecovery => "holds-after-recovery",
        Verdict::Open => "open",
        Verdict::Broken => "broken",
    }
}
