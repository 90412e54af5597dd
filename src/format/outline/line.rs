//! One line of an outline: what it is follows from its first signs, its rating from its last.

use super::error::OutlineError;
use crate::journey::Rating;

/// A line of an outline, by what it says.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum OutlineLine {
    Blank,
    /// `# text`: the first is the map's title, any other a stage.
    Title(String),
    /// `## text` and deeper.
    Stage(String),
    /// `- text`, `* text`, `1. text` or a bare line; rated by `(+)`, `(0)` or `(-)` at its end.
    Touchpoint(String, Option<Rating>),
}

impl OutlineLine {
    /// Reads a line; its number counts from 1.
    pub(super) fn read(line: &str, number: usize) -> Result<Self, OutlineError> {
        let line = line.trim();
        let text = line.trim_start_matches('#');
        let depth = line.len() - text.len();
        // "#1 choice" is no heading.
        if depth > 0 && (text.is_empty() || text.starts_with(char::is_whitespace)) {
            return match text.trim() {
                "" => Err(OutlineError::HeadingAlone { line: number }),
                title if depth == 1 => Ok(Self::Title(title.to_owned())),
                stage => Ok(Self::Stage(stage.to_owned())),
            };
        }
        let text = without_bullet(line);
        match rated(text) {
            Some(("", _)) => Err(OutlineError::MarkAlone { line: number }),
            Some((text, rating)) => Ok(Self::Touchpoint(text.to_owned(), rating)),
            None if text.is_empty() => Ok(Self::Blank),
            None => Ok(Self::Touchpoint(without_backslash(text), None)),
        }
    }
}

/// What follows `-`, `*` or `1.`.
fn without_bullet(line: &str) -> &str {
    let number = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let has_number = number.len() < line.len();
    let rest = if has_number { number.strip_prefix('.') } else { line.strip_prefix(['-', '*']) };
    match rest {
        Some(rest) if rest.is_empty() || rest.starts_with(char::is_whitespace) => rest.trim_start(),
        _ => line,
    }
}

/// What can end a line, and what it says of the touchpoint.
const MARKS: [(&str, Option<Rating>); 4] = [
    ("(+)", Some(Rating::Positive)),
    ("(0)", Some(Rating::Neutral)),
    ("(-)", Some(Rating::Negative)),
    ("(?)", None),
];

/// What stands before a mark, where there is one: it is the whole text or comes after a space.
fn rated(text: &str) -> Option<(&str, Option<Rating>)> {
    let before = |(mark, rating)| Some((before(text, mark)?.trim_end(), rating));
    MARKS.into_iter().find_map(before)
}

/// A backslash keeps a mark as text, and is none itself.
fn without_backslash(text: &str) -> String {
    let kept = |(mark, _)| Some(before(text, &format!("\\{mark}"))?.to_owned() + mark);
    MARKS.into_iter().find_map(kept).unwrap_or_else(|| text.to_owned())
}

fn before<'a>(text: &'a str, mark: &str) -> Option<&'a str> {
    text.strip_suffix(mark).filter(|before| before.is_empty() || before.ends_with(char::is_whitespace))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn touchpoint(text: &str, rating: Option<Rating>) -> OutlineLine {
        OutlineLine::Touchpoint(text.to_owned(), rating)
    }

    #[track_caller]
    fn check(line: &str, expected: OutlineLine) {
        assert_eq!(OutlineLine::read(line, 1), Ok(expected), "{line:?}");
    }

    #[test]
    fn bullets_numbers_and_bare_lines_are_touchpoints() {
        for line in ["- Ad", "* Ad", "1. Ad", "12. Ad", "Ad", "  Ad\t", "\t-\tAd\r", "\u{a0}- Ad"] {
            check(line, touchpoint("Ad", None));
        }
        check("Dial extension 0", touchpoint("Dial extension 0", None));
        check("-Ad", touchpoint("-Ad", None));
        check("3.5 stars", touchpoint("3.5 stars", None));
        check("1) Ad", touchpoint("1) Ad", None));
    }

    #[test]
    fn blank_lines_and_empty_bullets_say_nothing() {
        for line in ["", " \t", "-", "*", "7."] {
            check(line, OutlineLine::Blank);
        }
    }

    #[test]
    fn headings_are_titles_and_stages() {
        check("# Lunch", OutlineLine::Title("Lunch".to_owned()));
        check("  ##\tBefore (+)", OutlineLine::Stage("Before (+)".to_owned()));
        check("####### Deep", OutlineLine::Stage("Deep".to_owned()));
        check("#1 choice", touchpoint("#1 choice", None));
    }

    #[test]
    fn a_mark_after_a_space_rates() {
        check("- Ad (+)", touchpoint("Ad", Some(Rating::Positive)));
        check("Ad\t(0) ", touchpoint("Ad", Some(Rating::Neutral)));
        check("1. Ad  (-)", touchpoint("Ad", Some(Rating::Negative)));
        check("Ad (?)", touchpoint("Ad", None));
        check("Ad (+) (-)", touchpoint("Ad (+)", Some(Rating::Negative)));
        check("Ad(+)", touchpoint("Ad(+)", None));
        check("Ad (+) more", touchpoint("Ad (+) more", None));
    }

    #[test]
    fn a_backslash_keeps_a_mark_as_text() {
        check(r"Ad \(+)", touchpoint("Ad (+)", None));
        check(r"- \(0)", touchpoint("(0)", None));
        check(r"C:\(0)", touchpoint(r"C:\(0)", None));
        check(r"Ad \(+) (-)", touchpoint(r"Ad \(+)", Some(Rating::Negative)));
    }

    #[test]
    fn a_mark_or_a_heading_needs_a_text() {
        for line in ["(+)", "- (?)", "3. (0)", "  (-)"] {
            assert_eq!(OutlineLine::read(line, 4), Err(OutlineError::MarkAlone { line: 4 }), "{line}");
        }
        for line in ["#", "##  "] {
            assert_eq!(OutlineLine::read(line, 2), Err(OutlineError::HeadingAlone { line: 2 }), "{line}");
        }
    }
}
