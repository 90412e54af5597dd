//! R9: the emotional trace. Shown beside the verdict, never instead of it.

use super::{Counts, Trace};

impl Trace {
    /// Neutral, recovered and not rated weigh nothing.
    pub(super) fn of(counts: &Counts, weight: u32) -> Self {
        let Counts { positive, negative, .. } = *counts;
        let balance = positive as i64 - i64::from(weight) * negative as i64;
        Self { positive, negative, weight, balance }
    }
}
