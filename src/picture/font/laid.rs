//! A text of one line as glyphs of font files, each at the place it was measured at, for a writer that places
//! glyphs itself. Where Inter has all the letters they stand side by side, without kerning.

use std::ops::Range;

use rustybuzz::{Feature, UnicodeBuffer, shape, ttf_parser::Tag};

use super::{FontFile, font, is_invisible, run::runs};
use crate::picture::Weight;

/// The glyphs of one font file, in the order in which they are drawn.
pub struct LaidRun {
    pub file: &'static FontFile,
    pub text: String,
    /// The distance from the left end of the whole text, in ems.
    pub x: f32,
    pub glyphs: Vec<LaidGlyph>,
}

/// A glyph of a run. Lengths are in ems.
pub struct LaidGlyph {
    pub id: u16,
    /// The bytes of the run's text that the glyph stands for.
    pub bytes: Range<usize>,
    pub advance: f32,
    /// The offset from the glyph's place at which it is drawn, across.
    pub x: f32,
    /// The offset from the glyph's place at which it is drawn, upwards or downwards.
    pub y: f32,
}

impl LaidRun {
    /// Returns the run with a box for each of its letters, the one that Inter draws for letters no font has. It is
    /// for a writer that cannot use the file of the run.
    #[must_use]
    pub fn boxed(self, weight: Weight) -> Self {
        let mut boxes: Vec<LaidGlyph> = Vec::new();
        for glyph in self.glyphs {
            match boxes.iter_mut().find(|it| it.bytes == glyph.bytes) {
                Some(same) => same.advance += glyph.advance,
                None => boxes.push(LaidGlyph { id: 0, x: 0.0, y: 0.0, ..glyph }),
            }
        }
        Self { file: &font(weight).file, glyphs: boxes, ..self }
    }
}

/// Returns the glyphs of a text, run by run from the left.
pub fn laid(text: &str, weight: Weight) -> Vec<LaidRun> {
    if super::is_plain(text, weight) {
        return vec![spelled(text, 0.0, weight)];
    }
    let laid = |run: super::Run| match run.file {
        None => spelled(&run.text, run.x, weight),
        Some(file) => LaidRun { glyphs: shaped(file, &run.text, &[]), file, text: run.text, x: run.x },
    };
    runs(text, weight).into_iter().map(laid).collect()
}

/// Lays out what Inter draws, and the boxes for what nothing draws. Marks that stand on a letter need its shaping.
fn spelled(text: &str, x: f32, weight: Weight) -> LaidRun {
    let font = font(weight);
    let text = text.replace(char::is_control, " ");
    let is_mark = |c| matches!(c, '\u{300}'..='\u{36f}');
    let glyphs = if text.contains(is_mark) {
        let plain = ["kern", "calt", "liga"].map(|name| off(name.as_bytes()));
        shaped(&font.file, &text, &plain)
    } else {
        let glyph = |(at, c): (usize, char)| {
            let id = font.file.glyph(c).unwrap_or_default();
            let advance = font.advance(c).unwrap_or(font.empty_box);
            LaidGlyph { id, bytes: at..at + c.len_utf8(), advance, x: 0.0, y: 0.0 }
        };
        text.char_indices().filter(|(_, c)| !is_invisible(*c)).map(glyph).collect()
    };
    LaidRun { file: &font.file, text, x, glyphs }
}

fn off(name: &[u8]) -> Feature {
    Feature::new(Tag::from_bytes_lossy(name), 0, ..)
}

fn shaped(file: &'static FontFile, text: &str, features: &[Feature]) -> Vec<LaidGlyph> {
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(text);
    buffer.guess_segment_properties();
    let glyphs = shape(&file.face, features, buffer);
    let mut starts: Vec<_> = glyphs.glyph_infos().iter().map(|info| info.cluster as usize).collect();
    starts.sort_unstable();
    starts.dedup();
    let end = |start: usize| {
        let next = starts.partition_point(|other| *other <= start);
        starts.get(next).copied().unwrap_or(text.len())
    };
    let glyph = |(info, place): (&rustybuzz::GlyphInfo, &rustybuzz::GlyphPosition)| {
        let start = info.cluster as usize;
        LaidGlyph {
            id: info.glyph_id as u16,
            bytes: start..end(start),
            advance: file.ems(place.x_advance as f32),
            x: file.ems(place.x_offset as f32),
            y: file.ems(place.y_offset as f32),
        }
    };
    glyphs.glyph_infos().iter().zip(glyphs.glyph_positions()).map(glyph).collect()
}
