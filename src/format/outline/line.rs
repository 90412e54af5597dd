//! Reads one row of an outline. Its kind follows from its first signs or the header above it, its rating from its
//! last signs or its rating cell.

use std::collections::BTreeSet;

use super::{
    OutlineError, Remark,
    bullet::{BulletKind, Lead},
    cell::{self, NoRating},
    header::{self, Header, HeaderColumn},
    mark::{rated, without_backslash},
    rows::OutlineRow,
};
use crate::journey::{Channel, Rating};

/// The content of one row.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum OutlineLine {
    Blank,
    /// `# text`: the first is the map's title, any other a stage.
    Title(String),
    /// `## text` and deeper, or a row of a table that names a stage alone.
    Stage(String),
    Touchpoint(TouchpointLine),
}

/// The content of a row about one touchpoint.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct TouchpointLine {
    pub title: String,
    /// The stage named in a cell of its own; `None` where the previous stage continues.
    pub stage: Option<String>,
    pub rating: Option<Rating>,
    pub channels: BTreeSet<Channel>,
    pub actors: Vec<String>,
    pub note: String,
}

/// A cell that is not empty: the field of its column, the column's header, and the text.
type Said<'a> = (HeaderColumn, &'a str, String);

impl OutlineLine {
    /// Returns the row as a heading, or `None` if it is not one. A heading has no list mark, and "#1 choice" is a
    /// text.
    pub(super) fn heading(row: &OutlineRow<'_>) -> Result<Option<Self>, OutlineError> {
        let text = row.behind_mark().join(" ");
        let name = text.trim_start_matches('#');
        let depth = text.len() - name.len();
        if row.kind.is_some() || depth == 0 || !(name.is_empty() || name.starts_with(char::is_whitespace)) {
            return Ok(None);
        }
        match one_line(name) {
            name if name.is_empty() => Err(OutlineError::HeadingAlone { line: row.line }),
            title if depth == 1 => Ok(Some(Self::Title(title))),
            stage => Ok(Some(Self::Stage(stage))),
        }
    }

    /// Reads a row as a line of a list: the first cell is the title, further ones are the note. `is_in_list` says
    /// that a line beside it begins with a list mark too.
    pub(super) fn of_list(row: &OutlineRow<'_>, is_in_list: bool) -> Result<Self, OutlineError> {
        if row.kind.is_some() && row.behind_mark().iter().all(String::is_empty) {
            return Err(OutlineError::BulletAlone { line: row.line });
        }
        let mark_is_text = row.kind == Some(BulletKind::InList) && !is_in_list;
        let cells = if mark_is_text { row.with_mark() } else { row.behind_mark().to_vec() };
        let mut cells: Vec<_> = cells.into_iter().filter(|cell| !cell.is_empty()).collect();
        if cells.is_empty() || (cells.len() == 1 && is_rule(&cells[0])) {
            return Ok(Self::Blank);
        }
        let mut told = TouchpointLine::default();
        if let Some(("", rating)) = cells.last().and_then(|cell| rated(cell)).filter(|_| cells.len() > 1) {
            told.rating = rating;
            cells.pop();
        }
        told.name(&cells.remove(0), row.line)?;
        told.note = cells.join("\n");
        Ok(Self::Touchpoint(told))
    }

    /// Reads a row of a table. What cannot be used goes into the note and is added to `remarks`.
    pub(super) fn of_table(
        row: &OutlineRow<'_>,
        header: &Header,
        remarks: &mut Vec<Remark>,
    ) -> Result<Self, OutlineError> {
        let mut said = said(row, header);
        let is_name = |(column, ..): &Said<'_>| !matches!(column, HeaderColumn::Stage | HeaderColumn::Rating);
        let title = said.iter().position(|(column, ..)| *column == HeaderColumn::Title);
        let Some(title) = title.or_else(|| said.iter().position(is_name)) else {
            return match said.pop() {
                None => Ok(Self::Blank),
                Some((HeaderColumn::Stage, _, name)) if said.is_empty() => Ok(Self::Stage(one_line(&name))),
                Some(_) => Err(OutlineError::MarkAlone { line: row.line }),
            };
        };
        let mut told = TouchpointLine::default();
        told.name(&said.remove(title).2, row.line)?;
        for cell in said {
            told.take(cell, row.line, remarks);
        }
        Ok(Self::Touchpoint(told))
    }
}

/// Returns the cells of a table's row that are not empty. In a column of names a dash counts as empty, and so does
/// the list mark of a line that follows the table.
fn said<'a>(row: &OutlineRow<'_>, header: &'a Header) -> Vec<Said<'a>> {
    let is_no_name = |place, cell: &str| cell::is_dash(cell) || (place < row.led() && Lead::is_all_of(cell));
    let say = |(place, cell): (usize, String)| {
        let (column, word) = header.at(place);
        let is_of_names =
            matches!(column, HeaderColumn::Stage | HeaderColumn::Channels | HeaderColumn::Actors);
        let is_empty = cell.is_empty() || (is_of_names && is_no_name(place, &cell));
        (!is_empty).then_some((column, word, cell))
    };
    row.of_table().into_iter().enumerate().filter_map(say).collect()
}

impl TouchpointLine {
    /// Takes the title, without its list mark, and the rating at its end.
    fn name(&mut self, text: &str, line: usize) -> Result<(), OutlineError> {
        let lead = Lead::of(text);
        let text = if lead.kind == Some(BulletKind::Mark) { &text[lead.len..] } else { text };
        let is_list_mark = |text: &str| Lead::of(text).len == text.len();
        self.title = match rated(text) {
            Some((text, _)) if is_list_mark(text) => return Err(OutlineError::MarkAlone { line }),
            Some((text, rating)) => {
                self.rating = rating;
                text.to_owned()
            }
            None if text.is_empty() => return Err(OutlineError::BulletAlone { line }),
            None => without_backslash(text),
        };
        Ok(())
    }

    fn take(&mut self, (column, word, text): Said<'_>, line: usize, remarks: &mut Vec<Remark>) {
        match column {
            HeaderColumn::Stage => self.stage = Some(one_line(&text)),
            HeaderColumn::Channels => self.channels.extend(cell::names(&text).map(cell::channel)),
            HeaderColumn::Actors => self.actors.extend(cell::names(&text).map(str::to_owned)),
            HeaderColumn::Rating => match cell::rating_on(header::scale(word), &text) {
                Ok(rating) if self.rating.is_none() || self.rating == rating => self.rating = rating,
                Ok(_) => {
                    remarks.push(Remark::RatedTwice { line, text: text.clone() });
                    self.note_down(&format!("{word}: {text}"));
                }
                Err(NoRating) => {
                    remarks.push(Remark::UnknownRating { line, text: text.clone() });
                    self.note_down(&format!("{word}: {text}"));
                }
            },
            HeaderColumn::Other if !word.is_empty() => self.note_down(&format!("{word}: {text}")),
            HeaderColumn::Note | HeaderColumn::Title | HeaderColumn::Other => self.note_down(&text),
        }
    }

    fn note_down(&mut self, text: &str) {
        if !self.note.is_empty() {
            self.note.push('\n');
        }
        self.note.push_str(text);
    }
}

/// Joins the lines of a stage's name to one.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns whether a text is a rule such as `---`, which divides a list.
fn is_rule(text: &str) -> bool {
    let first = text.chars().next().filter(|sign| "-*_=~–—".contains(*sign));
    text.chars().count() > 2 && text.chars().all(|sign| Some(sign) == first)
}

#[cfg(test)]
mod tests {
    use super::{super::rows::rows, *};

    fn told(title: &str, rating: Option<Rating>) -> OutlineLine {
        OutlineLine::Touchpoint(TouchpointLine {
            title: title.to_owned(),
            rating,
            ..TouchpointLine::default()
        })
    }

    fn read(line: &str, is_in_list: bool) -> Result<OutlineLine, OutlineError> {
        let rows = rows(line, '\t');
        let Some(row) = rows.first() else { return Ok(OutlineLine::Blank) };
        OutlineLine::heading(row)?.map_or_else(|| OutlineLine::of_list(row, is_in_list), Ok)
    }

    #[track_caller]
    fn check(line: &str, expected: OutlineLine) {
        assert_eq!(read(line, true), Ok(expected), "{line:?}");
    }

    #[test]
    fn bullets_numbers_and_bare_lines_are_touchpoints() {
        for line in ["- Ad", "* Ad", "1. Ad", "12. Ad", "1) Ad", "Ad", "  Ad\t", "\t-\tAd\r", "\u{a0}- Ad"] {
            check(line, told("Ad", None));
        }
        check("Dial extension 0", told("Dial extension 0", None));
        check("-Ad", told("-Ad", None));
        check("3.5 stars", told("3.5 stars", None));
    }

    #[test]
    fn a_number_that_is_in_no_list_is_text() {
        for (line, title) in
            [("2. floor", "2. floor"), ("1)\tAd", "1) Ad"), ("o\tAd", "o Ad"), ("•\tAd", "Ad")]
        {
            assert_eq!(read(line, false), Ok(told(title, None)), "{line:?}");
        }
    }

    #[test]
    fn blank_lines_and_rules_say_nothing() {
        for line in ["", " \t", "---", "***", "====", "\t\t"] {
            check(line, OutlineLine::Blank);
        }
    }

    #[test]
    fn headings_are_titles_and_stages() {
        check("# Lunch", OutlineLine::Title("Lunch".to_owned()));
        check("  ##\tBefore (+)", OutlineLine::Stage("Before (+)".to_owned()));
        check("####### Deep\tdown\t", OutlineLine::Stage("Deep down".to_owned()));
        check("#1 choice", told("#1 choice", None));
    }

    #[test]
    fn a_mark_at_the_end_rates() {
        check("- Ad (+)", told("Ad", Some(Rating::Positive)));
        check("Ad\t(0) ", told("Ad", Some(Rating::Neutral)));
        check(r"- Ad \(+) (-)", told(r"Ad \(+)", Some(Rating::Negative)));
        check(r"- Ad \(+)", told("Ad (+)", None));
        check("1. Ad  (-)", told("Ad", Some(Rating::Negative)));
    }

    #[test]
    fn a_mark_or_a_heading_needs_a_text() {
        for line in ["(+)", "(0)", "(0)\tx", "- (?)", "3. (0)", "  (-)"] {
            for is_in_list in [true, false] {
                assert_eq!(read(line, is_in_list), Err(OutlineError::MarkAlone { line: 1 }), "{line}");
            }
        }
        for line in ["-", "•\t", "* * *", "7.", "- [ ]"] {
            assert_eq!(read(line, false), Err(OutlineError::BulletAlone { line: 1 }), "{line}");
        }
        for line in ["#", "##  "] {
            assert_eq!(read(line, true), Err(OutlineError::HeadingAlone { line: 1 }), "{line}");
        }
    }

    #[test]
    fn further_cells_are_the_note() {
        let expected = TouchpointLine {
            title: "Ad".to_owned(),
            note: "good\nweb".to_owned(),
            ..TouchpointLine::default()
        };
        check("- Ad\tgood\t\tweb", OutlineLine::Touchpoint(expected));
    }

    #[test]
    fn a_table_s_row_says_what_its_header_names() {
        let cells = ["Stage", "Title", "Rating", "Owner"].map(str::to_owned);
        let header = Header::of(&cells, true).expect("a header");
        let mut remarks = Vec::new();
        let mut of = |text: &str| OutlineLine::of_table(&rows(text, '\t')[0], &header, &mut remarks);
        let touchpoint = |line| match line {
            Ok(OutlineLine::Touchpoint(told)) => told,
            other => panic!("{other:?}"),
        };
        let told = touchpoint(of("Before\t• Ad\t4\tAnna\tmore"));
        assert_eq!((told.title.as_str(), told.stage.as_deref()), ("Ad", Some("Before")));
        assert_eq!((told.rating, told.note.as_str()), (Some(Rating::Positive), "Owner: Anna\nmore"));
        assert_eq!(touchpoint(of("\tMenu\tsuperb")).note, "Rating: superb");
        assert_eq!(touchpoint(of("\tMenu (+)\tbad")).note, "Rating: bad");
        assert_eq!(touchpoint(of("\t\t\tAnna")).title, "Anna");
        assert_eq!(of("Meal\t\t"), Ok(OutlineLine::Stage("Meal".to_owned())));
        assert_eq!(of("\t\t"), Ok(OutlineLine::Blank));
        assert_eq!(of("Meal\t\t4"), Err(OutlineError::MarkAlone { line: 1 }));
        assert_eq!(
            remarks,
            [
                Remark::UnknownRating { line: 1, text: "superb".to_owned() },
                Remark::RatedTwice { line: 1, text: "bad".to_owned() },
            ]
        );
    }
}
