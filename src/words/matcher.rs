//! How typed words find things: every word of the query must be there, in any order and in either case.

/// The words that somebody searches for, in lower case.
pub(crate) struct Matcher {
    words: Vec<String>,
}

impl Matcher {
    pub(crate) fn of(query: &str) -> Self {
        Self { words: query.to_lowercase().split_whitespace().map(str::to_owned).collect() }
    }

    /// Returns whether there are no words; then everything is found.
    pub(crate) fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Returns whether all of the words are in the text.
    pub(crate) fn finds(&self, text: &str) -> bool {
        self.finds_among([text])
    }

    /// Returns whether each of the words is in one of the texts.
    pub(crate) fn finds_among<'a>(&self, texts: impl IntoIterator<Item = &'a str>) -> bool {
        self.is_empty() || {
            let texts: Vec<_> = texts.into_iter().map(str::to_lowercase).collect();
            self.words.iter().all(|word| texts.iter().any(|text| text.contains(word)))
        }
    }

    /// Returns whether each of the words begins a word of the text, which is more than being somewhere in it:
    /// "tally" is in "horizontally".
    pub(crate) fn begins_words_of(&self, text: &str) -> bool {
        let text = text.to_lowercase();
        let begins =
            |word: &String| text.split(|c: char| !c.is_alphanumeric()).any(|it| it.starts_with(&**word));
        self.words.iter().all(begins)
    }

    /// Returns whether at least one of the words is in the text.
    pub(crate) fn touches(&self, text: &str) -> bool {
        let text = text.to_lowercase();
        self.words.iter().any(|word| text.contains(word))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_found_in_any_order_and_either_case() {
        let matcher = Matcher::of("  Panel next ");
        assert!(matcher.finds("Next panel") && !matcher.finds("Next"));
        assert!(matcher.finds_among(["Next", "a panel"]) && matcher.touches("Next"));
        assert!(Matcher::of(" ").finds("anything"));
    }

    #[test]
    fn a_word_that_another_ends_with_begins_none() {
        let matcher = Matcher::of("Tally she");
        assert!(matcher.begins_words_of("Sheets, a tally each") && matcher.finds("Ashes, horizontally"));
        assert!(!matcher.begins_words_of("Horizontally, sheets"));
    }
}
