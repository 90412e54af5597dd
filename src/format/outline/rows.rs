//! Splits a text into rows of cells, each with the line on which it begins.
//!
//! Cells are read as a spreadsheet puts them on the clipboard. A quote opens a cell only at the cell's beginning,
//! and closes it only before a separator or a line end; inside the cell quotes are doubled. Any other quote is
//! text: `"Hello" she said` is one cell. The csv crate is not used for this: to it an open quote takes in all that
//! follows, and a closing quote may stand anywhere; it knows neither a list mark before a cell nor the line breaks
//! of word processors.

use super::bullet::{BulletKind, Lead};

/// A row: its beginning, and the cells after that.
#[derive(Debug)]
pub(super) struct OutlineRow<'a> {
    /// The line on which the row begins, from 1.
    pub line: usize,
    pub kind: Option<BulletKind>,
    /// The white space and list marks at the beginning.
    lead: &'a str,
    cells: Vec<String>,
    separator: char,
}

/// Returns the rows of a text, blank ones included; `separator` stands between cells.
pub(super) fn rows(text: &str, separator: char) -> Vec<OutlineRow<'_>> {
    let mut rows = Vec::new();
    let (mut rest, mut line) = (text, 1);
    while !rest.is_empty() {
        let end = rest.find(is_line_end).unwrap_or(rest.len());
        let lead = Lead::of(&rest[..end]);
        let (cells, len) = cells(&rest[lead.len..], separator);
        let (row, after) = rest.split_at(lead.len + len);
        rows.push(OutlineRow { line, kind: lead.kind, lead: &row[..lead.len], cells, separator });
        line += lines_ended(row) + usize::from(!after.is_empty());
        rest = &after[line_end(after)..];
    }
    rows
}

/// Returns the cells up to the end of the row, and their length in the text.
fn cells(text: &str, separator: char) -> (Vec<String>, usize) {
    let mut cells = Vec::new();
    let mut at = 0;
    loop {
        let (cell, len) = quoted(&text[at..], separator).unwrap_or_else(|| plain(&text[at..], separator));
        cells.push(cell);
        at += len;
        match text[at..].strip_prefix(separator) {
            Some(_) => at += separator.len_utf8(),
            None => return (cells, at),
        }
    }
}

/// Returns a cell in quotes and its length with them; `None` if the quotes do not enclose a cell.
fn quoted(text: &str, separator: char) -> Option<(String, usize)> {
    let mut cell = String::new();
    let mut rest = text.strip_prefix('"')?;
    loop {
        let (before, after) = rest.split_once('"')?;
        cell.push_str(before);
        match after.chars().next() {
            Some('"') => {
                cell.push('"');
                rest = &after[1..];
            }
            Some(next) if next != separator && !is_line_end(next) => return None,
            _ => return Some((clean(&cell), text.len() - after.len())),
        }
    }
}

fn plain(text: &str, separator: char) -> (String, usize) {
    let end = text.find(|c| c == separator || is_line_end(c)).unwrap_or(text.len());
    (clean(&text[..end]), end)
}

/// Returns whether a character ends a line: also the soft breaks of word processors, a page break, and the line
/// ends of Unicode.
pub(super) fn is_line_end(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Returns the length in bytes of the line end that `text` begins with.
fn line_end(text: &str) -> usize {
    if text.starts_with("\r\n") { 2 } else { text.chars().next().map_or(0, char::len_utf8) }
}

fn lines_ended(text: &str) -> usize {
    text.chars().filter(|&c| is_line_end(c)).count() - text.matches("\r\n").count()
}

/// Turns every line end into `\n` and every other control character into a space, and trims the text.
fn clean(text: &str) -> String {
    let sign = |c: char| match c {
        c if is_line_end(c) => '\n',
        c if c.is_control() => ' ',
        c => c,
    };
    let cleaned: String = text.replace("\r\n", "\n").chars().map(sign).collect();
    cleaned.trim().to_owned()
}

impl OutlineRow<'_> {
    /// Returns the cells without the list mark.
    pub(super) fn behind_mark(&self) -> &[String] {
        &self.cells
    }

    /// Returns the cells with the list mark in the first, for a line whose mark is text.
    pub(super) fn with_mark(&self) -> Vec<String> {
        let mut cells = self.cells.clone();
        let mark = clean(self.lead);
        cells[0] = if cells[0].is_empty() { mark } else { [&*mark, &*cells[0]].join(" ") };
        cells
    }

    /// Returns whether lists continue across this row, because it is blank or a heading.
    pub(super) fn is_blank_or_heading(&self) -> bool {
        self.cells[0].starts_with('#') || self.cells.iter().all(String::is_empty)
    }

    /// Returns the number of cells before the text of a table's row; they are empty or hold list marks alone.
    pub(super) fn led(&self) -> usize {
        self.lead.matches(self.separator).count()
    }

    /// Returns all cells of a table's row; separators among its leading white space count.
    pub(super) fn of_table(&self) -> Vec<String> {
        let (first, rest) =
            self.cells.split_first().map_or(("", &[][..]), |(first, rest)| (first.as_str(), rest));
        let mut pieces: Vec<_> = self.lead.split(self.separator).map(str::to_owned).collect();
        if let Some(last) = pieces.last_mut() {
            last.push_str(first);
        }
        pieces.iter().map(|cell| clean(cell)).chain(rest.iter().cloned()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<(usize, Vec<String>)> {
        rows(text, '\t').iter().map(|row| (row.line, row.cells.clone())).collect()
    }

    #[track_caller]
    fn check(text: &str, expected: &[(usize, &[&str])]) {
        let expected: Vec<(usize, Vec<String>)> = expected
            .iter()
            .map(|(line, cells)| (*line, cells.iter().map(|cell| (*cell).to_owned()).collect()))
            .collect();
        assert_eq!(told(text), expected, "{text:?}");
    }

    #[test]
    fn every_break_ends_a_line_and_is_counted_once() {
        for end in ["\n", "\r\n", "\r", "\u{b}", "\u{c}", "\u{85}", "\u{2028}", "\u{2029}"] {
            check(&format!("a{end}{end}b"), &[(1, &["a"]), (2, &[""]), (3, &["b"])]);
            check(&format!("\"a{end}b\"{end}c"), &[(1, &["a\nb"]), (3, &["c"])]);
        }
    }

    #[test]
    fn cells_are_tab_apart_and_a_quoted_one_is_one_cell() {
        check("a\tb\t\tc\t", &[(1, &["a", "b", "", "c", ""])]);
        check("\"a\tb\"\t\"She said \"\"hello\"\"\"\nd", &[(1, &["a b", "She said \"hello\""]), (2, &["d"])]);
        check("•\t\"a\nb\"\tc", &[(1, &["a\nb", "c"])]);
        check("\"\"\tb", &[(1, &["", "b"])]);
    }

    #[test]
    fn a_quote_that_is_no_cell_s_is_text() {
        for text in ["\"Hello\" she said", "a \"b\"", "\"open", "\"Hello\" and \"Bye\"", "5\" pipe"] {
            check(text, &[(1, &[text])]);
        }
        check("\"open\nb \"c\"", &[(1, &["\"open"]), (2, &["b \"c\""])]);
    }

    #[test]
    fn no_control_character_is_left() {
        check("a\u{7}b\0c\u{1b}", &[(1, &["a b c"])]);
    }

    #[test]
    fn in_a_table_a_tab_before_the_text_is_a_cell() {
        let all = |text: &str| rows(text, '\t')[0].of_table();
        assert_eq!(all("\tGreeting\tgood"), ["", "Greeting", "good"]);
        assert_eq!(all("1.\tGreeting"), ["1.", "Greeting"]);
        assert_eq!(all("- Greeting"), ["- Greeting"]);
        assert_eq!(all("Greeting"), ["Greeting"]);
    }
}
