//! Reads single cells of a table: a rating, or several names.

use crate::{
    insight::scale::{AnswerScale, CellReply, Reading, is_marked_grade, said_in_words},
    journey::{CHANNELS, Channel, Rating},
    words::Lang,
};

const POSITIVE: &[&str] = &["+", "++", "4", "5", "🙂", "😀"];
const NEUTRAL: &[&str] = &["0", "+-", "+/-", "±", "3", "😐"];
const NEGATIVE: &[&str] = &["-", "--", "−", "–", "1", "2", "🙁", "😞"];
const NOT_RATED: &[&str] = &["?", "not rated", "unrated", "arvioimatta", "ei arvioitu", "inte bedömd"];

/// The error for a cell with no known rating, and no word for "not rated" either.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct NoRating;

/// Returns the rating in a cell: by mark, by word, or from 1 to 5, where 1 and 2 are negative and 3 is neutral.
pub(super) fn rating(cell: &str) -> Result<Option<Rating>, NoRating> {
    let word = cell.trim().to_lowercase();
    let bare = word.strip_prefix('(').and_then(|word| word.strip_suffix(')')).unwrap_or(&word);
    let is_in = |words: &[&str]| words.contains(&bare);
    let said = [
        (POSITIVE, Some(Rating::Positive)),
        (NEUTRAL, Some(Rating::Neutral)),
        (NEGATIVE, Some(Rating::Negative)),
        (NOT_RATED, None),
    ];
    let marked = said.into_iter().find(|(words, _)| is_in(words)).map(|(_, rating)| rating);
    marked.or_else(|| said_in_words(bare).map(Some)).ok_or(NoRating)
}

/// Returns the rating in a cell on the scale that its column names (R18). Without a scale it is read by mark, by
/// word, from 1 to 5, or as a school grade followed by + or −. A cell that says "not rated" means that on every
/// scale.
pub(super) fn rating_on(scale: Option<AnswerScale>, cell: &str) -> Result<Option<Rating>, NoRating> {
    let reading = Reading::of(scale.unwrap_or(AnswerScale::SchoolGrade));
    match (reading.reply(cell), rating(cell)) {
        (CellReply::Level(rating), _) if scale.is_some() || is_marked_grade(cell) => Ok(Some(rating)),
        (_, Ok(None)) => Ok(None),
        (_, said)
            if scale.is_none_or(|scale| said_in_words(cell).is_some() && scale != AnswerScale::Words) =>
        {
            said
        }
        _ => Err(NoRating),
    }
}

/// Returns whether a cell is a dash, as people write for an empty cell.
pub(super) fn is_dash(cell: &str) -> bool {
    ["-", "--", "‐", "‑", "‒", "–", "—", "−"].contains(&cell)
}

/// Returns the names in a cell, separated by commas, semicolons or line breaks.
pub(super) fn names(cell: &str) -> impl Iterator<Item = &str> {
    cell.split([',', ';', '\n']).map(str::trim).filter(|name| !name.is_empty())
}

const SWEDISH: [(&str, &str); 12] = [
    ("tryck", "print"),
    ("webb", "web"),
    ("app", "app"),
    ("telefon", "phone"),
    ("e-post", "email"),
    ("chatt", "chat"),
    ("sociala medier", "social"),
    ("personligt möte", "face-to-face"),
    ("apparat", "device"),
    ("plats", "place"),
    ("produkt", "product"),
    ("mun till mun", "word-of-mouth"),
];

/// Returns the channel with this name in any of the languages, else a channel of that name.
pub(super) fn channel(name: &str) -> Channel {
    let word = name.to_lowercase();
    let is_called = |channel: &&str| {
        **channel == word || Lang::ALL.iter().any(|lang| lang.words().channel(channel).to_lowercase() == word)
    };
    let swedish = || SWEDISH.iter().find(|(called, _)| *called == word).map(|(_, channel)| *channel);
    CHANNELS.into_iter().find(is_called).or_else(swedish).unwrap_or(name).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_words_and_numbers_rate() {
        for (rating_said, cells) in [
            (Some(Rating::Positive), ["(+)", "+", "4", "5", "Good", "positiivinen", "Hyvä", "bra"]),
            (Some(Rating::Neutral), ["(0)", "0", "3", "OK", "Neutral", "neutraali", "neutralt", "±"]),
            (Some(Rating::Negative), ["(-)", "-", "1", "2", "bad", "Negatiivinen", "huono", "dålig"]),
            (None, ["(?)", "?", "Not rated", "arvioimatta", "ei arvioitu", "inte bedömd", " ? ", "(?) "]),
        ] {
            for cell in cells {
                assert_eq!(rating(cell), Ok(rating_said), "{cell}");
            }
        }
        for cell in ["6", "superb", "4.5", "", "+1"] {
            assert_eq!(rating(cell), Err(NoRating), "{cell}");
        }
    }

    #[test]
    fn r18_a_cell_is_read_on_the_scale_that_its_column_names() {
        use Rating::{Negative, Neutral, Positive};
        for (scale, cell, expected) in [
            (Some(AnswerScale::ToTen), "5", Ok(Some(Negative))),
            (Some(AnswerScale::ToTen), "9", Ok(Some(Positive))),
            (Some(AnswerScale::Signed), "-1", Ok(Some(Negative))),
            (Some(AnswerScale::Signed), "0", Ok(Some(Neutral))),
            (Some(AnswerScale::SchoolGrade), "7−", Ok(Some(Negative))),
            (Some(AnswerScale::ToTen), "good", Ok(Some(Positive))),
            (Some(AnswerScale::ToTen), "?", Ok(None)),
            (Some(AnswerScale::ToTen), "11", Err(NoRating)),
            (Some(AnswerScale::ToTen), "+", Err(NoRating)),
            (None, "5", Ok(Some(Positive))),
            (None, "9+", Ok(Some(Positive))),
            (None, "7½", Ok(Some(Neutral))),
            (None, "9", Err(NoRating)),
        ] {
            assert_eq!(rating_on(scale, cell), expected, "{scale:?} {cell}");
        }
    }

    #[test]
    fn channels_are_known_in_three_languages_and_others_keep_their_name() {
        for (name, expected) in [
            ("E-mail", "email"),
            ("email", "email"),
            ("Sähköposti", "email"),
            ("e-post", "email"),
            ("kasvokkain", "face-to-face"),
            ("Pigeon post", "Pigeon post"),
        ] {
            assert_eq!(&*channel(name), expected);
        }
        assert_eq!(names("web, phone;\nBank desk,").collect::<Vec<_>>(), ["web", "phone", "Bank desk"]);
        assert!(SWEDISH.iter().all(|(_, channel)| CHANNELS.contains(channel)));
    }
}
