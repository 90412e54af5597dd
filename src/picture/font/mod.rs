//! How wide texts are: as wide as they are drawn. Inter draws what it can, and its letters are measured side by
//! side: window and PNG draw some pairs a little closer (kerning), none wider. What Inter lacks is shaped in the
//! font file that draws it. Lines are wrapped only in `wrap.rs`, so that a text breaks at the same place in the
//! window and in an export.

mod file;
mod known;
mod laid;
mod part;
mod run;
mod wrap;

use std::{borrow::Cow, collections::BTreeSet, sync::LazyLock};

use super::pieces::Weight;
use crate::words::is_unseen;

pub use file::{FontFile, outlined};
pub use known::{all, are_wanted, count_found, found, keep, spare, take_wanted, want};
pub use laid::{LaidGlyph, LaidRun, laid};
pub use run::{Run, runs};
pub use wrap::{LetterRoom, cut, cut_with_room, ems_with_room, lines_with_room, wrap};

/// The name of the font family.
pub const FAMILY: &str = "Inter";

const REGULAR: &[u8] = include_bytes!("../../../assets/fonts/Inter-Regular.otf");
const MEDIUM: &[u8] = include_bytes!("../../../assets/fonts/Inter-Medium.otf");
const SEMI_BOLD: &[u8] = include_bytes!("../../../assets/fonts/Inter-SemiBold.otf");

static FONTS: LazyLock<[Font; 3]> = LazyLock::new(|| Weight::ALL.map(Font::read));

/// The first character beyond the table of advances, which covers Latin, Greek and Cyrillic.
const TABLE: u32 = 0x530;

/// One weight of Inter, measured. Advances are in ems.
struct Font {
    file: FontFile,
    table: Vec<Option<f32>>,
    ellipsis: f32,
    space: f32,
    /// The advance of the box that stands for a letter no font draws.
    empty_box: f32,
}

impl Weight {
    pub const ALL: [Self; 3] = [Self::Regular, Self::Medium, Self::SemiBold];

    /// Returns the weight as CSS counts it, such as 400.
    pub fn number(self) -> u16 {
        match self {
            Self::Regular => 400,
            Self::Medium => 500,
            Self::SemiBold => 600,
        }
    }
}

/// Returns Inter's font file of a weight.
pub fn bytes(weight: Weight) -> &'static [u8] {
    match weight {
        Weight::Regular => REGULAR,
        Weight::Medium => MEDIUM,
        Weight::SemiBold => SEMI_BOLD,
    }
}

/// Returns Inter's font of a weight.
pub fn of_weight(weight: Weight) -> &'static FontFile {
    &font(weight).file
}

/// Returns the index of a character's glyph in Inter's font file of a weight; `None` where Inter lacks it.
pub fn glyph(c: char, weight: Weight) -> Option<u16> {
    font(weight).file.glyph(c)
}

/// Returns the width of a text of one line, in the unit of `size`.
pub fn width(text: &str, size: f32, weight: Weight) -> f32 {
    let font = font(weight);
    let ems = match text.chars().map(|c| font.advance(c)).sum::<Option<f32>>() {
        Some(ems) => ems,
        None => runs(text, weight).iter().map(|run| run.width).sum(),
    };
    ems * size
}

/// Returns whether a text of one line is no wider than `max_width`. Of a long text only the beginning is measured,
/// where Inter has its letters.
pub fn fits(text: &str, size: f32, weight: Weight, max_width: f32) -> bool {
    let (font, mut taken) = (font(weight), 0.0);
    for c in text.chars() {
        let Some(advance) = font.advance(c) else { return width(text, size, weight) <= max_width };
        taken += advance * size;
        if taken > max_width {
            return false;
        }
    }
    true
}

/// Returns whether Inter draws all of a text, so that it is drawn from left to right in one piece.
pub fn is_plain(text: &str, weight: Weight) -> bool {
    let font = font(weight);
    text.chars().all(|c| font.advance(c).is_some())
}

/// Returns a text for a painter that draws letters from left to right: words that are read from right to left are
/// put in the order in which they are seen.
pub fn seen(text: &str, weight: Weight) -> Cow<'_, str> {
    if text.chars().any(part::is_right_to_left) {
        runs(text, weight).into_iter().map(|run| run.text).collect()
    } else {
        Cow::Borrowed(text)
    }
}

/// Returns the characters that no font draws: of each letter the first character, on which the others stand.
pub fn undrawn(text: &str, weight: Weight) -> BTreeSet<char> {
    let first = |letter: &str| letter.chars().next();
    part::letters(text)
        .filter_map(|(_, letter)| first(letter))
        .filter(|&c| !known::is_drawn(c, weight))
        .collect()
}

fn font(weight: Weight) -> &'static Font {
    &FONTS[weight as usize]
}

impl Font {
    /// Reads and measures a font. It is compiled in, so one that cannot be read is a fault of ours.
    fn read(weight: Weight) -> Self {
        let file = FontFile::bundled(&format!("Inter {weight:?}"), bytes(weight));
        let measure = |c| file.advance(c).unwrap_or_default();
        let (ellipsis, space, empty_box) = (measure('…'), measure(' '), file.advance_of(0));
        let mut font = Self { file, table: Vec::new(), ellipsis, space, empty_box };
        font.table = (0..TABLE).map(|c| char::from_u32(c).and_then(|c| font.measure(c))).collect();
        font
    }

    /// Returns the advance of a character in ems; `None` where Inter does not draw it.
    fn advance(&self, c: char) -> Option<f32> {
        match self.table.get(c as usize) {
            Some(advance) => *advance,
            None => self.measure(c),
        }
    }

    /// Measures a character. One that is never drawn takes no room, and a control character is drawn as a space.
    fn measure(&self, c: char) -> Option<f32> {
        match c {
            c if is_invisible(c) => Some(0.0),
            c if c.is_control() => Some(self.space),
            c => self.file.advance(c),
        }
    }
}

/// Returns whether a character takes no room: one that is never drawn, or a combining mark, which stands on the
/// letter before.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}') || is_unseen(c)
}
