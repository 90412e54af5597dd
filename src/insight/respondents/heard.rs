//! What the words of a header sound like, in English, Finnish and Swedish. They serve for guesses only.

mod lists;

use crate::journey::OutcomeQuestion;

use self::lists::{
    E_MAILS, IDENTIFIERS, NAMES, NO, OUTCOME_WORDS, OUTCOMES, PHONES, QUANTITIES, RECOMMENDS, RETURN_WORDS,
    RETURNS, SEGMENTS, TELLS_APART, TOTALS, UNSURE, YES,
};

/// A header and its words, in lower case.
pub(super) struct Heard {
    words: Vec<String>,
    text: String,
}

impl Heard {
    pub(super) fn of(header: &str) -> Self {
        let text = header.to_lowercase();
        let words = text.replace("e-mail", "email").replace("e-post", "epost");
        let words = words.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        Self { words: words.map(str::to_owned).collect(), text }
    }

    fn says(&self, words: &[&str]) -> bool {
        let joined = self.words.concat();
        self.words.iter().any(|word| words.contains(&word.as_str())) || words.contains(&joined.as_str())
    }

    fn begins(&self, beginnings: &[&str]) -> bool {
        let has_word = |beginning: &&str| self.words.iter().any(|word| word.starts_with(*beginning));
        beginnings
            .iter()
            .any(|it| if it.contains([' ', '?']) { self.text.contains(it) } else { has_word(it) })
    }

    pub(super) fn is_name(&self) -> bool {
        self.says(NAMES)
    }

    pub(super) fn is_e_mail(&self) -> bool {
        self.says(E_MAILS)
    }

    pub(super) fn is_phone(&self) -> bool {
        self.says(PHONES)
    }

    /// Returns whether a header names an identifier, such as "ID" or "Respondent number". A longer header that
    /// contains such a word, such as "No queues", does not.
    pub(super) fn is_identifier(&self) -> bool {
        let is_short = |most: usize| self.words.len() <= most;
        let last = self.words.last().is_some_and(|word| TELLS_APART.contains(&word.as_str()));
        (is_short(1) && self.says(IDENTIFIERS)) || (is_short(3) && last) || self.text.trim() == "#"
    }

    /// Returns whether a header names a number that rates nothing: an age, a duration, a postal code.
    pub(super) fn is_quantity(&self) -> bool {
        self.words.len() <= 2 && self.says(QUANTITIES)
    }

    pub(super) fn is_segment(&self) -> bool {
        self.says(SEGMENTS)
    }

    /// Returns whether a header asks about the experience as a whole, which is no touchpoint.
    pub(super) fn is_total(&self) -> bool {
        self.begins(TOTALS) || self.is_recommend() || self.is_return()
    }

    fn is_recommend(&self) -> bool {
        self.begins(RECOMMENDS)
    }

    fn is_return(&self) -> bool {
        self.begins(RETURNS) || self.says(RETURN_WORDS)
    }

    /// Returns the question about the whole that a header asks, where it is one of those that maps ask.
    pub(super) fn question(&self) -> Option<OutcomeQuestion> {
        let recommends = self.is_recommend().then_some(OutcomeQuestion::Recommend);
        recommends.or_else(|| self.is_return().then_some(OutcomeQuestion::Return))
    }

    /// Returns whether a header sounds like a question with two answers about the outcome.
    pub(super) fn is_outcome(&self) -> bool {
        self.is_total() || self.begins(OUTCOMES) || self.says(OUTCOME_WORDS)
    }
}

/// Returns whether an answer says yes.
pub(super) fn is_yes(text: &str) -> bool {
    let text = text.to_lowercase();
    let text = text.trim_end_matches(['.', '!']);
    YES.contains(&text) || text.starts_with("yes,") || text.starts_with("kyllä,") || text.starts_with("ja,")
}

/// Returns whether an answer says no.
pub(super) fn is_no(text: &str) -> bool {
    let text = text.to_lowercase();
    let text = text.trim_end_matches(['.', '!']);
    NO.contains(&text) || text.starts_with("no,") || text.starts_with("ei,") || text.starts_with("nej,")
}

/// Returns whether an answer says neither yes nor no but unsure.
pub(super) fn is_unsure(text: &str) -> bool {
    let text = text.to_lowercase();
    UNSURE.contains(&text.trim_end_matches(['.', '!', '?']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r17_a_word_that_only_begins_like_an_outcome_is_none() {
        let heard = Heard::of;
        assert!(!heard("What happened").is_outcome() && !heard("Tapahtui: Happened").is_outcome());
        assert!(heard("Happy with us?").is_outcome() && heard("Happiness").is_outcome());
        assert!(!heard("Uudelleenvaraus").is_total() && heard("Tulisitko uudelleen?").is_return());
        assert!(is_unsure("Unsure") && is_unsure("Epävarma") && is_unsure("osäker") && !is_unsure("No"));
    }

    #[test]
    fn r18_headers_are_heard_in_three_languages() {
        let heard = Heard::of;
        assert!(
            heard("Your e-mail").is_e_mail()
                && heard("Sähköposti").is_e_mail()
                && heard("E-post").is_e_mail()
        );
        assert!(
            heard("First name").is_name() && heard("Sukunimi").is_name() && !heard("Named menu").is_name()
        );
        assert!(heard("Overall, how was it").is_total() && heard("Kokonaisarvio").is_total());
        assert!(heard("Would you recommend us?").is_recommend() && heard("Suosittelisitko").is_recommend());
        assert!(
            heard("hap").is_outcome() && heard("Tyytyväinen").is_outcome() && !heard("Menu").is_outcome()
        );
        assert!(!heard("Return of goods").is_total(), "a touchpoint of a shop");
        assert!(heard("#").is_identifier() && heard("Respondent ID").is_identifier());
        assert!(heard("Vastaajan numero").is_identifier() && !heard("No queues").is_identifier());
        assert!(heard("Your age").is_quantity() && !heard("Fit for my age and taste").is_quantity());
        assert!(is_yes("Yes") && is_yes("1") && is_no("Ei") && is_no("0") && !is_yes("Menu"));
    }
}
