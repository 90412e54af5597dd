//! Whether one title speaks of the thing that another names: each word of the name occurs in one of its inflected
//! forms. "Kuitin saaminen" speaks of a Kuitti; "Sparking" does not speak of Parking.

use super::Lang;

/// The words of a name, which other titles are searched for.
pub(crate) struct Mention(Vec<Form>);

/// A word and how its other forms are recognised.
struct Form {
    word: String,
    /// The length in bytes of the beginning that all its forms share; `None` where the word is too short for other
    /// forms.
    stem: Option<usize>,
    /// Whether a compound that ends with the word means a thing of its kind: "puhelinjono" is a "jono".
    ends_compounds: bool,
}

/// The fewest letters of a stem. A shorter word is found only as it stands.
const SHORTEST: usize = 4;

impl Mention {
    /// Takes a name in this language, in lower case.
    pub(crate) fn of(name: &str, lang: Lang) -> Self {
        Self(words_of(name).map(|word| Form::of(word, lang)).collect())
    }

    /// Returns whether every word of the name is among these words, which are in lower case.
    pub(crate) fn is_in(&self, words: &[&str]) -> bool {
        self.0.iter().all(|form| words.iter().any(|word| form.is(word)))
    }
}

impl Form {
    fn of(word: &str, lang: Lang) -> Self {
        // The letters at the end of a word that its other forms lack or change: "toilets", "kuitti".
        let (lost, ends_compounds) = match lang {
            Lang::En => (1, false),
            Lang::Fi => (2, true),
        };
        let count = word.chars().count();
        let kept = count.saturating_sub(lost).max(SHORTEST);
        let end = || word.char_indices().nth(kept).map_or(word.len(), |(at, _)| at);
        let is_long = count >= SHORTEST;
        Self { word: word.to_owned(), stem: is_long.then(end), ends_compounds: ends_compounds && is_long }
    }

    fn is(&self, word: &str) -> bool {
        let begins = |stem| word.starts_with(&self.word[..stem]);
        self.stem.map_or(word == self.word, begins) || self.ends_compounds && word.ends_with(&self.word)
    }
}

/// Returns the words of a text, without spaces and punctuation.
pub(crate) fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn speaks(lang: Lang, name: &str, of: &[&str], not_of: &[&str]) {
        let mention = Mention::of(&name.to_lowercase(), lang);
        let is_in = |title: &&&str| mention.is_in(&words_of(&title.to_lowercase()).collect::<Vec<_>>());
        assert_eq!(of.iter().find(|title| !is_in(title)), None, "{name}");
        assert_eq!(not_of.iter().find(is_in), None, "{name}");
    }

    #[test]
    fn a_word_is_known_by_its_beginning() {
        speaks(Lang::En, "Queue", &["Phone queue", "Queuing at the till"], &["Question", "Que"]);
        speaks(Lang::En, "Parking", &["Where to find parking", "Parking-meter"], &["Sparking", "Park"]);
        speaks(Lang::En, "Toilets", &["A clean toilet", "TOILETS"], &["Toil"]);
        speaks(Lang::En, "Receipt", &["Receipts by e-mail"], &["Receiving the dish"]);
        speaks(Lang::En, "Seats", &["A seat by the window"], &["Sea"]);
        speaks(Lang::En, "Out of stock", &["Stock: out of it"], &["Outlet of stockings"]);
    }

    #[test]
    fn in_finnish_words_change_their_ends_and_a_compound_is_of_the_kind_of_its_last_word() {
        speaks(Lang::Fi, "Kuitti", &["Kuitin saaminen", "Maksukuitti"], &["Kuiskaus"]);
        speaks(Lang::Fi, "Jono", &["Puhelinjono", "Jonottaminen"], &["Ajonopeus", "Joni"]);
        speaks(Lang::Fi, "Esteetön kulku", &["Esteettömyys ja kulku"], &["Esteetön", "Jalankulku"]);
        speaks(Lang::Fi, "WC-tilat", &["Siistit WC-tilat", "Tilava WC"], &["Tilat", "HWC tilat"]);
        speaks(Lang::Fi, "Väärä annos", &["Väärän annoksen saaminen"], &["Annos"]);
    }
}
