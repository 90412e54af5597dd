//! What a map that is to be would come to: its sentences say *would* until customers have rated all of it (R20).

use crate::insight::Verdict;

/// The sentence on a map that only says what is expected (R20).
pub(super) fn expected(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Holds => "verdict-would-hold",
        Verdict::HoldsAfterRecovery => "verdict-would-recover",
        Verdict::Open => "verdict-would-be-open",
        Verdict::Broken => "verdict-would-break",
    }
}
