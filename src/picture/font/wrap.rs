//! Where lines break, and where a text that does not fit is cut.

use std::borrow::Cow;

use unicode_segmentation::GraphemeCursor;

use super::{Font, font, is_plain, run::Shaped};
use crate::picture::Weight;

/// The room that a letter needs, in ems, given its weight and the width at which it is drawn here.
pub type LetterRoom = fn(char, Weight, f32) -> f32;

/// Returns the text on one line no wider than `max_width`; what does not fit gives way to `…`.
pub fn cut(text: &str, size: f32, weight: Weight, max_width: f32) -> String {
    wrap(text, size, weight, max_width, 1).pop().unwrap_or_default()
}

/// Returns the text in at most `max_lines` lines (at least 1), none wider than `max_width`, broken at spaces, inside
/// words longer than a line, and where it has line breaks. What does not fit gives way to `…`. A line holds at least
/// one letter with its marks, however narrow it is. A text of spaces has no lines.
pub fn wrap(text: &str, size: f32, weight: Weight, max_width: f32, max_lines: usize) -> Vec<String> {
    let room = max_width / size;
    let mut lines = Vec::new();
    if text.trim().is_empty() {
        return lines;
    }
    let mut paragraphs = text.trim().lines().map(str::trim).peekable();
    while let Some(paragraph) = paragraphs.next() {
        let ruler = Ruler::of(paragraph, weight, as_drawn);
        let mut from = 0;
        loop {
            let (line, after) = ruler.split(from, room);
            let is_all = after == paragraph.len() && paragraphs.peek().is_none();
            if lines.len() + 1 == max_lines && !is_all {
                lines.push(ruler.cut(from, room));
                return lines;
            }
            lines.push(line);
            from = after;
            if from == paragraph.len() {
                break;
            }
        }
    }
    lines
}

/// Returns the lines of a text, broken as in [`wrap`], and where in the text each ends. It is for a painter that
/// draws the text in another typeface and breaks lines itself. Lines are made only as they are taken.
pub fn lines_with_room(
    text: &str,
    weight: Weight,
    ems: f32,
    room: LetterRoom,
) -> impl Iterator<Item = (String, usize)> {
    let paragraphs = text.split_inclusive('\n').scan(0, |end, paragraph| {
        let from = *end + paragraph.len() - paragraph.trim_start().len();
        *end += paragraph.len();
        Some((from, paragraph.trim()))
    });
    paragraphs.flat_map(move |(start, paragraph)| {
        let ruler = Ruler::of(paragraph, weight, room);
        let mut next = Some(0);
        std::iter::from_fn(move || {
            let (line, after) = ruler.split(next.take()?, ems);
            next = (after < paragraph.len()).then_some(after);
            Some((line, start + after))
        })
    })
}

/// Returns the width of a text of one line, in ems, where letters need this room.
pub fn ems_with_room(text: &str, weight: Weight, room: LetterRoom) -> f32 {
    Ruler::of(text, weight, room).from(0).map(|(_, _, advance)| advance).sum()
}

/// Cuts a text as [`cut`] does, to this many ems, where letters need this room.
pub fn cut_with_room(text: &str, weight: Weight, ems: f32, room: LetterRoom) -> String {
    Ruler::of(text.trim(), weight, room).cut(0, ems)
}

fn as_drawn(_: char, _: Weight, advance: f32) -> f32 {
    advance
}

/// A paragraph and the widths of its letters, in ems.
struct Ruler<'t> {
    text: &'t str,
    font: &'static Font,
    weight: Weight,
    room: LetterRoom,
    /// The widths by the byte at which a letter begins; `None` where Inter draws all of them.
    shaped: Option<Vec<f32>>,
}

impl<'t> Ruler<'t> {
    fn of(text: &'t str, weight: Weight, room: LetterRoom) -> Self {
        let shaped = (!is_plain(text, weight)).then(|| Shaped::of(text, weight).advances);
        Self { text, font: font(weight), weight, room, shaped }
    }

    fn advance(&self, at: usize, c: char) -> f32 {
        let advance = match &self.shaped {
            Some(advances) => advances[at],
            None => self.font.advance(c).unwrap_or_default(),
        };
        (self.room)(c, self.weight, advance)
    }

    /// Returns the characters from a byte on: where each is, the character, and its width.
    fn from(&self, from: usize) -> impl Iterator<Item = (usize, char, f32)> {
        let chars = self.text[from..].char_indices();
        chars.map(move |(at, c)| (from + at, c, self.advance(from + at, c)))
    }

    /// Returns as much of the text from a byte on as fits before `…`.
    fn cut(&self, from: usize, room: f32) -> String {
        let mut taken = (self.room)('…', self.weight, self.font.ellipsis);
        let is_over = |&(_, _, advance): &(usize, char, f32)| {
            taken += advance;
            taken > room
        };
        let over = self.from(from).find(is_over).map_or(self.text.len(), |(at, ..)| at);
        let end = self.letter_of(over).max(from);
        let is_loose = |c: char| c.is_whitespace() || ",;:.·-–".contains(c);
        format!("{}…", printable(self.text[from..end].trim_end_matches(is_loose)))
    }

    /// Returns the line that begins at `from`, which is no space, and where the next one begins, which is none
    /// either.
    fn split(&self, from: usize, room: f32) -> (String, usize) {
        let (mut taken, mut space) = (0.0, None);
        for (at, c, advance) in self.from(from) {
            if c.is_whitespace() && c != '\u{a0}' {
                space = Some(at);
            } else if taken + advance > room && advance > 0.0 && self.letter_of(at) > from {
                return match space {
                    Some(end) => (printable(&self.text[from..end]).into_owned(), self.after_spaces(end)),
                    None => self.broken(from, self.letter_of(at), room),
                };
            }
            taken += advance;
        }
        (printable(&self.text[from..]).into_owned(), self.text.len())
    }

    /// Breaks a word that is longer than a line, and of which what is before `most` fits: with a hyphen after a
    /// syllable where there is one, else where the line ends. Finnish words are long, and a single letter on a
    /// line of its own is hard to read.
    fn broken(&self, from: usize, most: usize, room: f32) -> (String, usize) {
        let hyphen = self.font.advance('-').unwrap_or_default();
        let room = room - (self.room)('-', self.weight, hyphen);
        let fits = |end: usize| {
            let before = self.from(from).take_while(|(at, ..)| *at < end);
            before.map(|(_, _, advance)| advance).sum::<f32>() <= room
        };
        let ends = syllable_ends(&self.text[from..], most - from).map(|end| from + end);
        match ends.rev().find(|&end| self.letter_of(end) == end && fits(end)) {
            Some(end) => (format!("{}-", printable(&self.text[from..end])), end),
            None => (printable(&self.text[from..most]).into_owned(), self.after_spaces(most)),
        }
    }

    /// Returns where the letter begins that the character at this byte belongs to. A mark belongs to the letter before
    /// it: alone on a line it would be drawn with a dotted circle, wider than it was measured.
    fn letter_of(&self, at: usize) -> usize {
        let is_begin = |at: &usize| {
            let is_char = self.text.is_char_boundary(*at);
            is_char && GraphemeCursor::new(*at, self.text.len(), true).is_boundary(self.text, 0) == Ok(true)
        };
        (0..=at).rev().find(is_begin).unwrap_or_default()
    }

    fn after_spaces(&self, from: usize) -> usize {
        self.text.len() - self.text[from..].trim_start().len()
    }
}

/// Returns where a word can be broken before byte `most`: before a consonant that a vowel follows, with at least
/// three letters on either side. Letters far behind `most` are not looked at.
fn syllable_ends(text: &str, most: usize) -> impl DoubleEndedIterator<Item = usize> {
    let is_vowel = |c: char| "aeiouyäöåAEIOUYÄÖÅ".contains(c);
    let near =
        text.char_indices().take_while(|(at, c)| *at < most + 3 * char::MAX_LEN_UTF8 && c.is_alphabetic());
    let letters: Vec<(usize, char)> = near.collect();
    let ends = letters.windows(2).enumerate().filter_map(move |(place, pair)| {
        let [(at, consonant), (_, vowel)] = [pair[0], pair[1]];
        (place >= 3 && at < most && !is_vowel(consonant) && is_vowel(vowel)).then_some((place, at))
    });
    let count = letters.len();
    ends.filter(|(place, _)| place + 3 <= count).map(|(_, at)| at).collect::<Vec<_>>().into_iter()
}

/// Returns a line without spaces at its end, and with spaces for tabs and other control characters.
fn printable(line: &str) -> Cow<'_, str> {
    let line = line.trim_end();
    if line.contains(char::is_control) { line.replace(char::is_control, " ").into() } else { line.into() }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_segmentation::UnicodeSegmentation;

    use super::*;
    use crate::picture::font::width;

    fn wrap_title(text: &str) -> Vec<String> {
        wrap(text, 14.0, Weight::SemiBold, 128.0, 2)
    }

    #[test]
    fn a_text_breaks_at_spaces_and_line_breaks() {
        assert_eq!(wrap_title("Getting the menu"), ["Getting the menu"]);
        assert_eq!(wrap_title("Advertising and lunch menu"), ["Advertising and", "lunch menu"]);
        assert_eq!(wrap_title("one\ntwo"), ["one", "two"]);
        assert_eq!(wrap_title("  \n "), [""; 0]);
    }

    #[test]
    fn a_long_word_is_broken_after_a_syllable() {
        assert_eq!(wrap_title("Kokoontumispaikan löytäminen"), ["Kokoontumispai-", "kan löytäminen"]);
        assert_eq!(wrap("Customers", 12.0, Weight::SemiBold, 54.0, 2), ["Custo-", "mers"]);
    }

    #[test]
    fn what_does_not_fit_gives_way_to_an_ellipsis() {
        let lines = wrap_title("How fast I am noticed and greeted at the door");
        assert_eq!(lines, ["How fast I am", "noticed and gree…"]);
        assert_eq!(wrap_title("one\ntwo\nthree"), ["one", "two…"]);
        assert_eq!(cut("Lentokentälläkohtaaminen", 14.0, Weight::SemiBold, 60.0), "Lentok…");
    }

    #[test]
    fn a_long_word_is_broken_but_never_before_a_combining_mark() {
        let lines = wrap(&"e\u{301}".repeat(40), 14.0, Weight::Regular, 50.0, 99);
        assert!(lines.len() > 3);
        assert!(lines.iter().all(|line| line.starts_with('e') && line.ends_with('\u{301}')));
    }

    #[test]
    fn a_mark_that_takes_room_stays_with_its_letter() {
        let lines = wrap("aA\u{b56}e", 14.0, Weight::Medium, 22.0, 9);
        assert!(lines.iter().any(|line| line.contains("A\u{b56}")), "{lines:?}");
        let cut = cut("aA\u{b56}eeeee", 14.0, Weight::Medium, 32.0);
        assert!(!cut.contains('A') || cut.contains("A\u{b56}"), "{cut}");
        // The mark alone is too much, so its letter goes too.
        let text = "𝐀2(᪐𐠼𞺡#𐩀𑑀";
        assert_eq!(wrap(text, 14.0, Weight::Medium, 106.1, 9), ["𝐀2(᪐𐠼𞺡#", "𐩀𑑀"]);
    }

    proptest! {
        #[test]
        fn lines_fit_and_nothing_is_lost(text in "\\PC{0,80}", room in 20.0f32..300.0, most in 1usize..5) {
            let lines = wrap(&text, 14.0, Weight::Medium, room, most);
            prop_assert!(lines.len() <= most);
            for line in &lines {
                let wide = width(line, 14.0, Weight::Medium);
                prop_assert!(wide <= room + 0.01 || line.graphemes(true).count() == 1, "{line:?} {wide}");
            }
            // Hyphens may be added where a word is broken.
            let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace() && *c != '-').collect::<String>();
            let all = wrap(&text, 14.0, Weight::Medium, room, usize::MAX).concat();
            prop_assert_eq!(letters(&all), letters(&text));
        }
    }
}
