//! Finds the separator of a CSV file: the file names it, or its rows show it.

use super::{
    header::Header,
    rows::{OutlineRow, is_line_end, rows},
};

/// The possible separators; of two equally likely ones the first is taken.
const SEPARATORS: [char; 3] = ['\t', ';', ','];

/// Returns the separator of a CSV file, and its text without a line that only names it. The end of that line stays,
/// so that lines count as in the file.
pub(super) fn of_csv(text: &str) -> (char, &str) {
    let end = text.find(is_line_end).unwrap_or(text.len());
    match named(&text[..end]) {
        Some(separator) => (separator, &text[end..]),
        None => (shown(text), text),
    }
}

/// Returns the separator that a first line such as `sep=;` names, as spreadsheets write and read it.
pub(in crate::format) fn named(line: &str) -> Option<char> {
    let bare = line.strip_prefix('"').and_then(|line| line.strip_suffix('"')).unwrap_or(line);
    let (word, sign) = bare.split_once('=')?;
    let sign = if sign == r"\t" { "\t" } else { sign };
    let mut signs = sign.chars();
    let separator = signs.next().filter(|sign| !sign.is_alphanumeric() && *sign != '"')?;
    (word.trim().eq_ignore_ascii_case("sep") && signs.next().is_none()).then_some(separator)
}

/// Returns the separator with which the earliest row is a header, else has several cells. The first row alone does
/// not decide, since a title above a table may contain a comma.
fn shown(text: &str) -> char {
    let first = |rows: &[OutlineRow<'_>], is_it: fn(&OutlineRow<'_>) -> bool| {
        rows.iter().find(|row| is_it(row)).map_or(usize::MAX, |row| row.line)
    };
    let seen = |separator: &char| {
        let rows = rows(text, *separator);
        let header = first(&rows, |row| Header::of(&row.of_table(), false).is_some());
        (header, first(&rows, |row| !row.is_blank_or_heading() && row.of_table().len() > 1))
    };
    SEPARATORS.into_iter().min_by_key(seen).unwrap_or(',')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_first_line_may_name_any_sign() {
        for (line, separator) in [
            ("sep=;", ';'),
            ("sep=,", ','),
            ("sep=\t", '\t'),
            (r"sep=\t", '\t'),
            ("SEP=|", '|'),
            ("\"sep=;\"", ';'),
        ] {
            for rest in ["", "\nTitle,Note;x", "\rAd"] {
                assert_eq!(of_csv(&format!("{line}{rest}")), (separator, rest), "{line}");
            }
        }
        for text in ["sep=", "sep=a", "sep=;;", "step=;", "sep", "Ad\nsep=;"] {
            assert_eq!(of_csv(text).1, text);
        }
    }

    #[test]
    fn the_first_row_of_several_cells_shows_it() {
        for (text, separator) in [
            ("Ad, in print\tx;y", '\t'),
            ("Ad, in print;x", ';'),
            ("Ad,x", ','),
            ("Lunch\n\nAd;x, y", ';'),
            ("Lunch\nAd,x\nMenu;y", ','),
            ("# Lunch, and more\nAd;x", ';'),
        ] {
            assert_eq!(of_csv(text).0, separator, "{text:?}");
        }
    }

    #[test]
    fn a_header_shows_it_below_a_title_with_another_sign() {
        assert_eq!(of_csv("Lunch, and more\nStage;Title\nMeal;Ad, in print").0, ';');
        assert_eq!(of_csv("Lunch; and more\nStage,Title\nMeal,Ad").0, ',');
    }
}
