//! The parts of a text that one font file each draws in one direction, and the letters in them.

use std::ops::Range;

use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};
use unicode_segmentation::UnicodeSegmentation as _;

use super::{FontFile, font, is_invisible, known::other_than_inter};
use crate::picture::Weight;

/// Successive letters that one file draws, each with the byte of the text at which it begins.
pub(super) struct Part<'t> {
    pub(super) file: Option<&'static FontFile>,
    pub(super) letters: Vec<(usize, &'t str)>,
}

impl Part<'_> {
    /// Returns whether the file that draws a letter also has `c`, a mark that stands on it; else the mark is left
    /// out.
    pub(super) fn has(&self, c: char, weight: Weight) -> bool {
        is_invisible(c)
            || match self.file {
                Some(file) => file.glyph(c).is_some(),
                None => font(weight).advance(c).is_some(),
            }
    }

    /// Reverses signs and spaces that stand among letters read from right to left. Those letters are reversed when
    /// they are shaped.
    pub(super) fn turn(&mut self) {
        let mut letters = self.letters.iter().flat_map(|(_, letter)| letter.chars());
        if !letters.any(is_right_to_left) {
            self.letters.reverse();
        }
    }
}

pub(super) fn is_right_to_left(c: char) -> bool {
    c >= '\u{590}' && matches!(bidi_class(c), BidiClass::R | BidiClass::AL)
}

/// Returns the stretches of a text that are read in one direction, from the left, and whether each is read
/// leftwards.
pub(super) fn stretches(text: &str) -> Vec<(Range<usize>, bool)> {
    if !text.chars().any(is_right_to_left) {
        return vec![(0..text.len(), false)];
    }
    // Characters that override the reading order are ignored; each gives way to one of the same length in bytes.
    let turns = |c| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let text = text.replace(turns, "\u{200b}");
    let order = BidiInfo::new(&text, Some(Level::ltr()));
    let runs = order.paragraphs.iter().flat_map(|paragraph| {
        let (levels, runs) = order.visual_runs(paragraph, paragraph.range.clone());
        runs.into_iter().map(move |run| (run.clone(), levels[run.start].is_rtl()))
    });
    runs.collect()
}

/// Splits a stretch by font file, in reading order. A letter with all that stands on it or is joined to it is
/// drawn by the file that has its first character.
pub(super) fn parts(text: &str, start: usize, weight: Weight) -> Vec<Part<'_>> {
    let mut parts: Vec<Part<'_>> = Vec::new();
    for (at, letter) in letters(text) {
        let file = letter.chars().next().and_then(|c| other_than_inter(c, weight));
        let name = |file: Option<&'static FontFile>| file.map(|file| &file.name);
        match parts.last_mut().filter(|last| name(last.file) == name(file)) {
            Some(last) => last.letters.push((start + at, letter)),
            None => parts.push(Part { file, letters: vec![(start + at, letter)] }),
        }
    }
    parts
}

/// Returns each character with all that stands on it or is joined to it, and where it begins. A space is always
/// separate, since a line may end there.
pub(super) fn letters(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.grapheme_indices(true).flat_map(|(at, letter)| {
        let space = letter.chars().next().filter(|c| c.is_whitespace()).map_or(0, char::len_utf8);
        let (space, rest) = letter.split_at(space);
        [(at, space), (at + space.len(), rest)].into_iter().filter(|(_, letter)| !letter.is_empty())
    })
}
