//! Recognises the header row of a table and what each column holds, in English, Finnish and Swedish.

use crate::insight::scale::AnswerScale;

/// The field that the cells of a column hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum HeaderColumn {
    Title,
    Stage,
    Channels,
    Actors,
    Rating,
    Note,
    /// A field for which a map has no place.
    Other,
}

/// The columns of a table, each with its header.
#[derive(Debug)]
pub(super) struct Header {
    pub columns: Vec<(HeaderColumn, String)>,
}

const WORDS: [(HeaderColumn, &[&str]); 6] = [
    (
        HeaderColumn::Title,
        &[
            "touchpoint",
            "touchpoints",
            "touch point",
            "title",
            "name",
            "step",
            "kosketuspiste",
            "kosketuspisteet",
            "otsikko",
            "nimi",
            "askel",
            "kontaktpunkt",
            "kontaktpunkter",
            "beröringspunkt",
            "titel",
            "rubrik",
            "namn",
            "steg",
        ],
    ),
    (HeaderColumn::Stage, &["stage", "phase", "vaihe", "fas", "skede", "etapp"]),
    (HeaderColumn::Channels, &["channel", "channels", "kanava", "kanavat", "kanal", "kanaler"]),
    (
        HeaderColumn::Actors,
        &["actor", "actors", "who", "toimija", "toimijat", "kuka", "aktör", "aktörer", "vem"],
    ),
    (
        HeaderColumn::Rating,
        &["rating", "score", "grade", "arvio", "arviointi", "arvosana", "betyg", "omdöme", "bedömning"],
    ),
    (
        HeaderColumn::Note,
        &[
            "note",
            "notes",
            "comment",
            "comments",
            "remark",
            "remarks",
            "muistiinpano",
            "muistiinpanot",
            "huomio",
            "huomiot",
            "huomautus",
            "kommentti",
            "kommentit",
            "lisätiedot",
            "anteckning",
            "anteckningar",
            "kommentar",
            "kommentarer",
            "notering",
        ],
    ),
];

impl Header {
    /// Returns these cells as a header, or `None` if they are not one. At least two of its words must be known; in
    /// the first row it is enough that one of several cells is a word for touchpoints. Without such a word the
    /// first unknown one heads the titles.
    pub(super) fn of(cells: &[String], is_first: bool) -> Option<Self> {
        let mut columns: Vec<(HeaderColumn, String)> = Vec::with_capacity(cells.len());
        for cell in cells {
            let column = column(cell);
            let is_again = column != HeaderColumn::Note && columns.iter().any(|(there, _)| *there == column);
            columns.push((if is_again { HeaderColumn::Other } else { column }, cell.clone()));
        }
        let known = columns.iter().filter(|(column, _)| *column != HeaderColumn::Other).count();
        let is_several = cells.iter().filter(|cell| !cell.is_empty()).count() > 1;
        let has_title = columns.iter().any(|(column, _)| *column == HeaderColumn::Title);
        if known < 2 && !(is_first && is_several && has_title) {
            return None;
        }
        if !has_title {
            columns.iter_mut().find(|(column, word)| *column == HeaderColumn::Other && !word.is_empty())?.0 =
                HeaderColumn::Title;
        }
        Some(Self { columns })
    }

    /// Returns the field and the header of a column; a column beyond the header has an empty one.
    pub(super) fn at(&self, place: usize) -> (HeaderColumn, &str) {
        self.columns.get(place).map_or((HeaderColumn::Other, ""), |(column, word)| (*column, word))
    }

    /// Returns the headers of the columns for which a map has no place.
    pub(super) fn others(&self) -> impl Iterator<Item = &str> {
        let others =
            self.columns.iter().filter(|(column, word)| *column == HeaderColumn::Other && !word.is_empty());
        others.map(|(_, word)| word.as_str())
    }
}

/// Returns the scale that the header of a rating column ends with: "Rating 0-10", "Betyg (1–5)" (R18).
pub(super) fn scale(word: &str) -> Option<AnswerScale> {
    apart(word).and_then(|(_, scale)| AnswerScale::named(scale))
}

/// Splits a header before its first digit, sign or bracket.
fn apart(word: &str) -> Option<(&str, &str)> {
    let is_begun = |c: char| c.is_ascii_digit() || matches!(c, '(' | '[' | '-' | '−' | '–' | '+');
    word.find(is_begun).map(|at| (word[..at].trim(), &word[at..]))
}

fn column(cell: &str) -> HeaderColumn {
    let word = if scale(cell).is_some() { apart(cell).map_or(cell, |(word, _)| word) } else { cell };
    let word = word.trim_end_matches(':').trim().to_lowercase();
    let known = WORDS.iter().find(|(_, words)| words.contains(&word.as_str()));
    known.map_or(HeaderColumn::Other, |(column, _)| *column)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns(row: &str, is_first: bool) -> Option<Vec<HeaderColumn>> {
        let cells: Vec<_> = row.split('|').map(str::to_owned).collect();
        Header::of(&cells, is_first)
            .map(|header| header.columns.into_iter().map(|(column, _)| column).collect())
    }

    #[test]
    fn the_words_are_known_in_three_languages_in_any_order() {
        use HeaderColumn::{Actors, Channels, Note, Rating, Stage, Title};
        for row in [
            "Stage|Touchpoint|Channels|Actors|Rating|Note",
            "VAIHE|Kosketuspiste|Kanavat|Toimijat|Arvio|Muistiinpano",
            "Skede|Kontaktpunkt:|Kanaler|Aktörer|Betyg|Anteckning",
            "Stage|Touchpoint|Channels|Actors|Rating 0-10|Note",
            "Vaihe|Kosketuspiste|Kanavat|Toimijat|Arvosana (4–10)|Huomio",
        ] {
            assert_eq!(
                columns(row, false),
                Some(vec![Stage, Title, Channels, Actors, Rating, Note]),
                "{row}"
            );
        }
    }

    #[test]
    fn an_unknown_word_is_the_title_where_no_other_is_else_it_is_kept() {
        use HeaderColumn::{Note, Other, Rating, Stage, Title};
        assert_eq!(columns("Moment|Stage|Rating", false), Some(vec![Title, Stage, Rating]));
        assert_eq!(
            columns("Title|Owner||Note|Note|Title", false),
            Some(vec![Title, Other, Other, Note, Note, Other])
        );
        assert_eq!(columns("Touchpoint|Owner", true), Some(vec![Title, Other]));
    }

    #[test]
    fn what_is_no_header_is_a_row() {
        for row in ["Greeting|good", "Name", "Stage|Rating", "", "Asking for the menu|note"] {
            assert_eq!(columns(row, true), None, "{row}");
        }
        assert_eq!(columns("Name|Owner", false), None);
    }
}
