//! Reads the mark at the end of a line that rates it. The mark comes after a space, and a backslash before it keeps
//! it as text.

use crate::journey::Rating;

/// The marks that can end a line, and the rating that each gives.
const MARKS: [(&str, Option<Rating>); 4] = [
    ("(+)", Some(Rating::Positive)),
    ("(0)", Some(Rating::Neutral)),
    ("(-)", Some(Rating::Negative)),
    ("(?)", None),
];

/// Returns the text before a mark and the mark's rating; `None` if there is no mark. A mark is the whole text or
/// comes after a space.
pub(super) fn rated(text: &str) -> Option<(&str, Option<Rating>)> {
    let before = |(mark, rating)| Some((before(text, mark)?.trim_end(), rating));
    MARKS.into_iter().find_map(before)
}

/// Returns a text without the backslash that keeps its last mark as text.
pub(super) fn without_backslash(text: &str) -> String {
    let kept = |(mark, _)| Some(before(text, &format!("\\{mark}"))?.to_owned() + mark);
    MARKS.into_iter().find_map(kept).unwrap_or_else(|| text.to_owned())
}

fn before<'a>(text: &'a str, mark: &str) -> Option<&'a str> {
    text.strip_suffix(mark).filter(|before| before.is_empty() || before.ends_with(char::is_whitespace))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_after_a_space_rates() {
        for (text, expected) in [
            ("Ad (+)", Some(("Ad", Some(Rating::Positive)))),
            ("Ad\u{a0}(0)", Some(("Ad", Some(Rating::Neutral)))),
            ("Ad  (-)", Some(("Ad", Some(Rating::Negative)))),
            ("Ad (?)", Some(("Ad", None))),
            ("Ad (+) (-)", Some(("Ad (+)", Some(Rating::Negative)))),
            ("(+)", Some(("", Some(Rating::Positive)))),
            ("Ad(+)", None),
            ("Ad (+) more", None),
            (r"Ad \(+)", None),
        ] {
            assert_eq!(rated(text), expected, "{text}");
        }
    }

    #[test]
    fn a_backslash_keeps_a_mark_as_text() {
        for (text, kept) in [(r"Ad \(+)", "Ad (+)"), (r"\(0)", "(0)"), (r"C:\(0)", r"C:\(0)")] {
            assert_eq!(without_backslash(text), kept);
        }
    }
}
