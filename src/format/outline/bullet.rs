//! Recognises what precedes the text of a line: white space, and the marks that word processors, mail programs and
//! to-do lists write. Some are marks wherever they stand; a number, a letter, `o` or `§` may be a text of its own,
//! and is a mark only in a list.

/// The beginning of a line: its white space and list marks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Lead {
    /// The length of the beginning in bytes, white space included.
    pub len: usize,
    pub kind: Option<BulletKind>,
}

/// The certainty that a mark is a list mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BulletKind {
    Mark,
    /// `2.`, `a)` or `o`, which is a mark only beside another line of a list.
    InList,
}

/// The signs that begin no text when a space follows them.
const SIGNS: &str = "•‣◦⁃∙·●○■□▪▫◆◇►▸▹➢➤❖✓✔✗✘☐☑☒*+-‐‑‒–—−";
const BOXES: [&str; 6] = ["[ ]", "[\u{a0}]", "[]", "[x]", "[X]", "[-]"];
const LETTERS: [&str; 2] = ["o", "§"];

impl Lead {
    /// Returns whether `text` consists of certain marks alone.
    pub(super) fn is_all_of(text: &str) -> bool {
        Self::of(text) == Self { len: text.len(), kind: Some(BulletKind::Mark) }
    }

    /// Returns the white space and the marks at the beginning of `line`, which contains no line end.
    pub(super) fn of(line: &str) -> Self {
        let blank = |at: usize| at + line[at..].len() - line[at..].trim_start().len();
        let mut lead = Self { len: blank(0), kind: None };
        while let Some((word, kind)) = mark(&line[lead.len..], lead.kind) {
            lead = Self { len: blank(lead.len + word), kind: Some(kind) };
        }
        lead
    }
}

/// Returns the length of the mark that `text` begins with, and the kind of all marks so far together: one certain
/// mark makes the line a list line, but "- 2. floor" keeps its number.
fn mark(text: &str, before: Option<BulletKind>) -> Option<(usize, BulletKind)> {
    let word = text.split(char::is_whitespace).next().filter(|word| !word.is_empty())?;
    if let Some(space) = BOXES.iter().find(|mark| begins_with_word(text, mark)) {
        return Some((space.len(), BulletKind::Mark));
    }
    let mut signs = word.chars();
    let is_sign = |sign: char| SIGNS.contains(sign) || ('\u{f000}'..='\u{f0ff}').contains(&sign);
    match (signs.next(), signs.next()) {
        (Some(sign), None) if is_sign(sign) => Some((word.len(), BulletKind::Mark)),
        _ if before.is_none() && (LETTERS.contains(&word) || is_numbered(word)) => {
            Some((word.len(), BulletKind::InList))
        }
        _ => None,
    }
}

fn begins_with_word(text: &str, word: &str) -> bool {
    text.strip_prefix(word).is_some_and(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace))
}

/// Returns whether a word numbers a line, such as `1.` `1)` `(1)` `1.2.` `a)` `iv.`, but not "(0)", which is a
/// rating.
fn is_numbered(word: &str) -> bool {
    if word == "(0)" {
        return false;
    }
    let inner = match word.strip_suffix(')') {
        Some(inner) => inner.strip_prefix('(').unwrap_or(inner),
        None => word.strip_suffix('.').unwrap_or_default(),
    };
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let mut letters = inner.chars();
    let is_letter = letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none();
    inner.split('.').all(is_number) || is_letter || is_roman(inner)
}

/// Returns whether a text is a small Roman number, in one case.
fn is_roman(text: &str) -> bool {
    let of = |digits: &str| text.chars().all(|c| digits.contains(c));
    (2..=6).contains(&text.len()) && (of("ivxl") || of("IVXL"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, rest: &str, kind: Option<BulletKind>) {
        let lead = Lead::of(line);
        assert_eq!((&line[lead.len..], lead.kind), (rest, kind), "{line:?}");
    }

    #[test]
    fn signs_and_boxes_are_marks_wherever_they_stand() {
        for sign in SIGNS.chars().map(String::from).chain(BOXES.map(str::to_owned)) {
            for space in [" ", "\t", "   ", "\u{a0}", " \t"] {
                check(&format!("{sign}{space}Ad"), "Ad", Some(BulletKind::Mark));
            }
            check(&format!("{sign}Ad"), &format!("{sign}Ad"), None);
            check(&sign, "", Some(BulletKind::Mark));
        }
        check("\u{f0b7}\tAd", "Ad", Some(BulletKind::Mark));
        check("  - [ ] Ad", "Ad", Some(BulletKind::Mark));
        check("\t• – Ad", "Ad", Some(BulletKind::Mark));
    }

    #[test]
    fn numbers_and_letters_are_marks_in_a_list() {
        for mark in
            ["1.", "1)", "(1)", "12.", "1.2.", "1.2)", "a)", "A.", "(b)", "ä)", "i.", "iv)", "XII.", "o"]
        {
            check(&format!("{mark}\tAd"), "Ad", Some(BulletKind::InList));
        }
        check("1. [x] Ad", "Ad", Some(BulletKind::Mark));
        check("- 2. floor", "2. floor", Some(BulletKind::Mark));
    }

    #[test]
    fn other_beginnings_are_text() {
        for line in [
            "3.5 stars",
            "1 + 1",
            "Hi. There",
            "-5 degrees",
            "a day",
            "(+) Ad",
            "(0) Ad",
            "#1 choice",
            "mix) it",
            ".",
        ] {
            check(line, line, None);
        }
        check("  Ad", "Ad", None);
    }
}
