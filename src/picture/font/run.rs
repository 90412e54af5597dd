//! A text that Inter does not draw alone, taken apart into runs. Each is drawn by one font file at its place, from
//! the left as it is seen. A painter that draws the runs draws the text as it was measured.

use rustybuzz::{Direction, GlyphBuffer, UnicodeBuffer, shape};

use super::{
    FontFile, font,
    part::{Part, parts, stretches},
};
use crate::picture::Weight;

/// A part of a text that one font file draws. Its letters are in reading order, and all in one direction.
pub struct Run {
    pub text: String,
    /// The font file; `None` for Inter, which also draws the boxes for letters no font has.
    pub file: Option<&'static FontFile>,
    /// The distance from the left end of the text, in ems.
    pub x: f32,
    /// The width, in ems.
    pub width: f32,
}

/// A text in runs, and the width of each of its letters in ems, by the byte at which it begins.
pub(super) struct Shaped {
    runs: Vec<Run>,
    pub(super) advances: Vec<f32>,
    end: f32,
    weight: Weight,
}

/// Returns the runs of a text of one line, from left to right.
pub fn runs(text: &str, weight: Weight) -> Vec<Run> {
    Shaped::of(text, weight).runs
}

impl Shaped {
    pub(super) fn of(text: &str, weight: Weight) -> Self {
        let mut shaped = Self { runs: Vec::new(), advances: vec![0.0; text.len()], end: 0.0, weight };
        for (range, is_leftward) in stretches(text) {
            let mut parts = parts(&text[range.clone()], range.start, weight);
            if is_leftward {
                parts.reverse();
                parts.iter_mut().for_each(Part::turn);
            }
            for part in parts {
                shaped.add(&part, is_leftward);
            }
        }
        shaped
    }

    fn add(&mut self, part: &Part<'_>, is_leftward: bool) {
        let mut text = String::new();
        // The bytes of the run at which its characters begin, each with the byte of the source it comes from.
        let mut sources = Vec::new();
        for (at, letter) in &part.letters {
            let on_it = |(place, c): &(usize, char)| *place == 0 || part.has(*c, self.weight);
            for (place, c) in letter.char_indices().filter(on_it) {
                let c = if is_leftward { mirrored(c) } else { c };
                sources.push((text.len(), at + place));
                text.push(c);
            }
        }
        match part.file {
            Some(file) => self.shape(file, &text, &sources),
            None => self.spell(text, &sources),
        }
    }

    /// Adds a run of Inter's letters, side by side, as they are measured where Inter draws the whole text.
    fn spell(&mut self, text: String, sources: &[(usize, usize)]) {
        let font = font(self.weight);
        let mut width = 0.0;
        for (c, (_, source)) in text.chars().zip(sources) {
            let advance = font.advance(c).unwrap_or(font.empty_box);
            self.advances[*source] = advance;
            width += advance;
        }
        self.push(text, None, width);
    }

    fn shape(&mut self, file: &'static FontFile, text: &str, sources: &[(usize, usize)]) {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        let is_rightward = buffer.direction() != Direction::RightToLeft;
        let (mut start, mut width) = (0, 0.0);
        let clusters = clusters(&shape(&file.face, &[], buffer));
        for (place, cluster) in clusters.iter().enumerate() {
            let advance = file.ems(cluster.advance);
            if let Ok(found) = sources.binary_search_by_key(&cluster.at, |(at, _)| *at) {
                self.advances[sources[found].1] = advance;
            }
            width += advance;
            // A painter of SVG goes on after the widest glyph of a cluster, so the next cluster begins a run with
            // a place of its own.
            if is_rightward && cluster.is_spread {
                let end = clusters.get(place + 1).map_or(text.len(), |next| next.at);
                self.push(text[start..end].to_owned(), Some(file), width);
                (start, width) = (end, 0.0);
            }
        }
        self.push(text[start..].to_owned(), Some(file), width);
    }

    fn push(&mut self, text: String, file: Option<&'static FontFile>, width: f32) {
        if !text.is_empty() {
            self.runs.push(Run { text, file, x: self.end, width });
            self.end += width;
        }
    }
}

/// Glyphs that are drawn together.
struct Cluster {
    /// The byte of the run's text at which it begins.
    at: usize,
    advance: f32,
    /// Whether more than one of its glyphs takes room.
    is_spread: bool,
}

fn clusters(glyphs: &GlyphBuffer) -> Vec<Cluster> {
    let mut clusters: Vec<Cluster> = Vec::new();
    for (info, position) in glyphs.glyph_infos().iter().zip(glyphs.glyph_positions()) {
        let (at, advance) = (info.cluster as usize, position.x_advance as f32);
        match clusters.last_mut().filter(|last| last.at == at) {
            Some(last) => {
                last.is_spread |= last.advance * advance != 0.0;
                last.advance += advance;
            }
            None => clusters.push(Cluster { at, advance, is_spread: false }),
        }
    }
    clusters
}

/// Returns the other bracket of a pair; any other character as it is.
fn mirrored(c: char) -> char {
    const PAIRS: [[char; 2]; 6] = [['(', ')'], ['[', ']'], ['{', '}'], ['<', '>'], ['«', '»'], ['‹', '›']];
    let other = PAIRS.iter().find_map(|&[open, close]| match c {
        c if c == open => Some(close),
        c if c == close => Some(open),
        _ => None,
    });
    other.unwrap_or(c)
}
