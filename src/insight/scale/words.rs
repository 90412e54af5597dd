//! R18: the usual words of scales in English, Finnish and Swedish. Yes and no are not among them.

use std::{collections::HashMap, sync::LazyLock};

use crate::journey::{Rating, bare_key};

const NEGATIVE: &[&str] = &[
    "negative",
    "bad",
    "very bad",
    "rather bad",
    "poor",
    "very poor",
    "rather poor",
    "terrible",
    "disagree",
    "strongly disagree",
    "completely disagree",
    "somewhat disagree",
    "tend to disagree",
    "dissatisfied",
    "very dissatisfied",
    "somewhat dissatisfied",
    "rather dissatisfied",
    "unsatisfied",
    "very unsatisfied",
    "somewhat unsatisfied",
    "unlikely",
    "very unlikely",
    "negatiivinen",
    "huono",
    "erittäin huono",
    "melko huono",
    "hyvin huono",
    "heikko",
    "erittäin heikko",
    "melko heikko",
    "välttävä",
    "eri mieltä",
    "täysin eri mieltä",
    "jokseenkin eri mieltä",
    "osittain eri mieltä",
    "melko eri mieltä",
    "tyytymätön",
    "erittäin tyytymätön",
    "melko tyytymätön",
    "hyvin tyytymätön",
    "epätodennäköinen",
    "epätodennäköisesti",
    "erittäin epätodennäköisesti",
    "negativ",
    "negativt",
    "dålig",
    "dåligt",
    "mycket dålig",
    "mycket dåligt",
    "ganska dålig",
    "ganska dåligt",
    "instämmer inte",
    "instämmer inte alls",
    "instämmer inte helt",
    "tar avstånd",
    "missnöjd",
    "mycket missnöjd",
    "ganska missnöjd",
    "osannolikt",
    "mycket osannolikt",
];

const NEUTRAL: &[&str] = &[
    "neutral",
    "ok",
    "okay",
    "fair",
    "average",
    "so so",
    "undecided",
    "neither",
    "neither nor",
    "neither good nor bad",
    "neither bad nor good",
    "neither agree nor disagree",
    "neither disagree nor agree",
    "neither satisfied nor dissatisfied",
    "neither dissatisfied nor satisfied",
    "neither likely nor unlikely",
    "neutraali",
    "kohtalainen",
    "keskinkertainen",
    "tyydyttävä",
    "ei hyvä eikä huono",
    "ei huono eikä hyvä",
    "ei samaa eikä eri mieltä",
    "en samaa enkä eri mieltä",
    "ei eri eikä samaa mieltä",
    "en tyytyväinen enkä tyytymätön",
    "ei tyytyväinen eikä tyytymätön",
    "en tyytymätön enkä tyytyväinen",
    "neutralt",
    "varken eller",
    "varken bra eller dålig",
    "varken bra eller dåligt",
    "varken dålig eller bra",
    "varken dåligt eller bra",
    "varken nöjd eller missnöjd",
    "varken missnöjd eller nöjd",
    "varken instämmer eller tar avstånd",
    "medel",
    "medelmåttig",
    "medelmåttigt",
];

const POSITIVE: &[&str] = &[
    "positive",
    "good",
    "very good",
    "rather good",
    "great",
    "excellent",
    "agree",
    "strongly agree",
    "completely agree",
    "somewhat agree",
    "tend to agree",
    "satisfied",
    "very satisfied",
    "somewhat satisfied",
    "rather satisfied",
    "likely",
    "very likely",
    "positiivinen",
    "hyvä",
    "erittäin hyvä",
    "melko hyvä",
    "hyvin hyvä",
    "kiitettävä",
    "erinomainen",
    "samaa mieltä",
    "täysin samaa mieltä",
    "jokseenkin samaa mieltä",
    "osittain samaa mieltä",
    "melko samaa mieltä",
    "tyytyväinen",
    "erittäin tyytyväinen",
    "melko tyytyväinen",
    "hyvin tyytyväinen",
    "todennäköinen",
    "todennäköisesti",
    "erittäin todennäköisesti",
    "positiv",
    "positivt",
    "bra",
    "mycket bra",
    "ganska bra",
    "utmärkt",
    "instämmer",
    "instämmer helt",
    "instämmer delvis",
    "instämmer i stort sett",
    "nöjd",
    "mycket nöjd",
    "ganska nöjd",
    "sannolikt",
    "mycket sannolikt",
];

/// The level of each word, by its letters.
static KNOWN: LazyLock<HashMap<String, Rating>> = LazyLock::new(|| {
    let lists = [(NEGATIVE, Rating::Negative), (NEUTRAL, Rating::Neutral), (POSITIVE, Rating::Positive)];
    lists.iter().flat_map(|(words, rating)| words.iter().map(|word| (bare_key(word), *rating))).collect()
});

/// Returns the level that a word of the usual scales stands for; `None` for any other text.
pub(crate) fn said_in_words(cell: &str) -> Option<Rating> {
    KNOWN.get(&bare_key(cell)).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r18_no_word_stands_for_two_levels() {
        let mut all: Vec<_> =
            [NEGATIVE, NEUTRAL, POSITIVE].concat().iter().map(|word| bare_key(word)).collect();
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
    }
}
