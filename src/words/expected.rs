//! The verdict on a to-be map: it says *would* until customers have rated all of it (R20).

use crate::insight::Verdict;

/// Returns the name of the sentence for a verdict that is only expected (R20).
pub(super) fn expected(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Holds => "verdict-would-hold",
        Verdict::HoldsAfterRecovery => "verdict-would-recover",
        Verdict::Open => "verdict-would-be-open",
        Verdict::Broken => "verdict-would-break",
    }
}
