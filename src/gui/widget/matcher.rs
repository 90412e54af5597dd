//! How the palette and the boxes find what one types: every word of the query has to be there, in any order and
//! in either case; the arrows move the mark among what is found.

use egui::{Context, Key, Modifiers};

/// The words that somebody looks for.
pub(in crate::gui) struct Matcher {
    words: Vec<String>,
}

impl Matcher {
    pub(in crate::gui) fn of(query: &str) -> Self {
        Self { words: query.to_lowercase().split_whitespace().map(str::to_owned).collect() }
    }

    /// Whether nothing is looked for: then everything is found.
    pub(in crate::gui) fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether all of the words are in the text.
    pub(in crate::gui) fn finds(&self, text: &str) -> bool {
        self.is_empty() || {
            let text = text.to_lowercase();
            self.words.iter().all(|word| text.contains(word))
        }
    }
}

/// The place of the mark after this frame's arrows, among so many rows.
pub(in crate::gui) fn moved(ctx: &Context, marked: usize, rows: usize) -> usize {
    let pressed = |key| ctx.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let last = rows.saturating_sub(1);
    match (pressed(Key::ArrowDown), pressed(Key::ArrowUp)) {
        (true, _) => (marked + 1).min(last),
        (_, true) => marked.saturating_sub(1),
        _ => marked.min(last),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_found_in_any_order_and_either_case() {
        let matcher = Matcher::of("  Panel next ");
        assert!(matcher.finds("Next panel") && !matcher.finds("Next"));
        assert!(Matcher::of(" ").finds("anything"));
    }
}
