//! What is said of characters that no font draws, and of words that are hard to read on paper.

use std::collections::BTreeSet;

use super::Words;

impl Words {
    /// Says in one sentence which characters no font draws, and what to do. Where it is read with fonts of its own, as
    /// in a terminal, the characters themselves `are_shown`; else only how they are numbered.
    pub fn undrawn(&self, letters: &BTreeSet<char>, are_shown: bool) -> String {
        let named = |&c: &char| {
            let number = format!("U+{:04X}", u32::from(c));
            if are_shown { format!("{c} ({number})") } else { number }
        };
        let list = self.list(letters.iter().map(named));
        self.say("letters-undrawn", &[("count", letters.len().into()), ("letters", list.into())])
    }

    /// Says in one sentence that the smallest words of a page are `points` high, and what to do.
    pub fn small_print(&self, points: f32) -> String {
        self.say("letters-small", &[("points", f64::from(points.round().max(1.0)).into())])
    }
}
