//! Warnings about characters that no font draws, and about words that are hard to read on paper.

use std::collections::BTreeSet;

use super::Words;

impl Words {
    /// Says in one sentence which characters no font draws, and what to do. The characters themselves are named
    /// only if they `are_shown`, as in a terminal, which has fonts of its own; else only their code points.
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
