//! The bundled font: its bytes, for every painter, and how wide its texts are. Lines are wrapped here
//! and nowhere else, so that a text breaks at the same place in the window and in an export.

use std::sync::LazyLock;

use ttf_parser::Face;

use super::pieces::Weight;

/// The family's name.
pub const FAMILY: &str = "Inter";

const REGULAR: &[u8] = include_bytes!("../../assets/fonts/Inter-Regular.otf");
const MEDIUM: &[u8] = include_bytes!("../../assets/fonts/Inter-Medium.otf");
const SEMI_BOLD: &[u8] = include_bytes!("../../assets/fonts/Inter-SemiBold.otf");

static FONTS: LazyLock<[Font; 3]> = LazyLock::new(|| Weight::ALL.map(|weight| Font::read(bytes(weight))));

/// Up to here (Latin, Greek, Cyrillic) advances are looked up in a table.
const TABLE: u32 = 0x530;

/// One weight, measured: advances are in ems.
struct Font {
    face: Face<'static>,
    table: Vec<f32>,
    ellipsis: f32,
}

impl Weight {
    pub const ALL: [Self; 3] = [Self::Regular, Self::Medium, Self::SemiBold];

    /// As CSS counts them.
    pub fn number(self) -> u16 {
        match self {
            Self::Regular => 400,
            Self::Medium => 500,
            Self::SemiBold => 600,
        }
    }
}

/// The font file of a weight.
pub fn bytes(weight: Weight) -> &'static [u8] {
    match weight {
        Weight::Regular => REGULAR,
        Weight::Medium => MEDIUM,
        Weight::SemiBold => SEMI_BOLD,
    }
}

/// The place of a character's glyph in the font file of a weight; `None` where it has none.
pub fn glyph(c: char, weight: Weight) -> Option<u16> {
    font(weight).face.glyph_index(c).map(|glyph| glyph.0)
}

/// How wide a text of one line is, in the unit of `size`.
pub fn width(text: &str, size: f32, weight: Weight) -> f32 {
    let font = font(weight);
    text.chars().map(|c| font.advance(c)).sum::<f32>() * size
}

/// Whether a text of one line is no wider than `max_width`; of a long one only the beginning is measured.
pub fn fits(text: &str, size: f32, weight: Weight, max_width: f32) -> bool {
    let (font, mut taken) = (font(weight), 0.0);
    text.chars().all(|c| {
        taken += font.advance(c) * size;
        taken <= max_width
    })
}

/// The text on one line no wider than `max_width`; what does not fit gives way to `…`.
pub fn cut(text: &str, size: f32, weight: Weight, max_width: f32) -> String {
    wrap(text, size, weight, max_width, 1).pop().unwrap_or_default()
}

/// The text in at most `max_lines` lines (at least 1), none wider than `max_width`, broken at spaces,
/// inside words longer than a line, and where it has line breaks. What does not fit gives way to `…`.
/// A line holds at least one character, however narrow it is. A text of spaces has no lines.
pub fn wrap(text: &str, size: f32, weight: Weight, max_width: f32, max_lines: usize) -> Vec<String> {
    let font = font(weight);
    let room = max_width / size;
    let mut lines = Vec::new();
    if text.trim().is_empty() {
        return lines;
    }
    let mut paragraphs = text.trim().lines().map(str::trim).peekable();
    while let Some(mut rest) = paragraphs.next() {
        loop {
            let (line, after) = font.split(rest, room);
            let is_all = after.is_empty() && paragraphs.peek().is_none();
            if lines.len() + 1 == max_lines && !is_all {
                lines.push(font.cut(rest, room));
                return lines;
            }
            lines.push(line);
            rest = after;
            if rest.is_empty() {
                break;
            }
        }
    }
    lines
}

fn font(weight: Weight) -> &'static Font {
    &FONTS[weight as usize]
}

impl Font {
    /// The fonts are compiled in, so one that cannot be read is a fault of ours.
    fn read(bytes: &'static [u8]) -> Self {
        let face = Face::parse(bytes, 0).unwrap_or_else(|error| panic!("bundled font: {error}"));
        let mut font = Self { face, table: Vec::new(), ellipsis: 0.0 };
        font.ellipsis = font.measure('…');
        font.table = (0..TABLE).map(|c| char::from_u32(c).map_or(0.0, |c| font.measure(c))).collect();
        font
    }

    fn advance(&self, c: char) -> f32 {
        self.table.get(c as usize).copied().unwrap_or_else(|| self.measure(c))
    }

    /// A character that the font does not have is drawn as an empty box, and one that is never drawn
    /// takes no room.
    fn measure(&self, c: char) -> f32 {
        if is_invisible(c) {
            return 0.0;
        }
        let glyph = self.face.glyph_index(c).unwrap_or_default();
        let advance = self.face.glyph_hor_advance(glyph).unwrap_or_default();
        f32::from(advance) / f32::from(self.face.units_per_em())
    }

    /// As much of a text as fits before `…`.
    fn cut(&self, text: &str, room: f32) -> String {
        let mut taken = self.ellipsis;
        let fits = |&(_, c): &(usize, char)| {
            taken += self.advance(c);
            taken > room
        };
        let end = text.char_indices().find(fits).map_or(text.len(), |(at, _)| at);
        let is_loose = |c: char| c.is_whitespace() || ",;:.·-–".contains(c);
        format!("{}…", printable(text[..end].trim_end_matches(is_loose)))
    }

    /// The first line of a text that starts with no space, and what comes after it, likewise.
    fn split<'t>(&self, text: &'t str, room: f32) -> (String, &'t str) {
        let (mut taken, mut space) = (0.0, None);
        for (at, c) in text.char_indices() {
            let advance = self.advance(c);
            if c.is_whitespace() && c != '\u{a0}' {
                space = Some(at);
            } else if taken + advance > room && at > 0 && advance > 0.0 {
                return match space {
                    Some(end) => (printable(&text[..end]), text[end..].trim_start()),
                    None => self.broken(text, at, room),
                };
            }
            taken += advance;
        }
        (printable(text), "")
    }

    /// A word that is longer than a line, of which `most` bytes fit: with a hyphen after a syllable where
    /// there is one, else where the line ends. Finnish words are long, and a single letter on a line of
    /// its own is hard to read.
    fn broken<'t>(&self, text: &'t str, most: usize, room: f32) -> (String, &'t str) {
        let room = room - self.advance('-');
        let fits = |end: usize| text[..end].chars().map(|c| self.advance(c)).sum::<f32>() <= room;
        match syllable_ends(text, most).rev().find(|&end| fits(end)) {
            Some(end) => (format!("{}-", printable(&text[..end])), &text[end..]),
            None => (printable(&text[..most]), text[most..].trim_start()),
        }
    }
}

/// Where a word can be broken before byte `most`: before a consonant that a vowel follows, with at least
/// three letters on either side.
fn syllable_ends(text: &str, most: usize) -> impl DoubleEndedIterator<Item = usize> {
    let is_vowel = |c: char| "aeiouyäöåAEIOUYÄÖÅ".contains(c);
    let letters: Vec<(usize, char)> = text.char_indices().take_while(|(_, c)| c.is_alphabetic()).collect();
    let ends = letters.windows(2).enumerate().filter_map(move |(place, pair)| {
        let [(at, consonant), (_, vowel)] = [pair[0], pair[1]];
        (place >= 3 && at < most && !is_vowel(consonant) && is_vowel(vowel)).then_some((place, at))
    });
    let count = letters.len();
    ends.filter(|(place, _)| place + 3 <= count).map(|(_, at)| at).collect::<Vec<_>>().into_iter()
}

/// Tabs and other control characters become spaces.
fn printable(line: &str) -> String {
    let line = line.trim_end();
    if line.contains(char::is_control) { line.replace(char::is_control, " ") } else { line.to_owned() }
}

/// Controls of reading order and joining, and combining marks, which stand on the letter before.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
        || matches!(c, '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

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

    proptest! {
        #[test]
        fn lines_fit_and_nothing_is_lost(text in "\\PC{0,80}", room in 20.0f32..300.0, most in 1usize..5) {
            let lines = wrap(&text, 14.0, Weight::Medium, room, most);
            prop_assert!(lines.len() <= most);
            for line in &lines {
                let wide = width(line, 14.0, Weight::Medium);
                prop_assert!(wide <= room + 0.01 || line.chars().count() == 1, "{line:?} {wide}");
            }
            // Hyphens may come in where a word is broken.
            let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace() && *c != '-').collect::<String>();
            let all = wrap(&text, 14.0, Weight::Medium, room, usize::MAX).concat();
            prop_assert_eq!(letters(&all), letters(&text));
        }
    }
}
