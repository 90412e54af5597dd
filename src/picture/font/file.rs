//! A font file, read once and kept until the program ends, in the form that measuring and drawing need.

use std::collections::BTreeSet;

use rustybuzz::{Face, ttf_parser::GlyphId};

/// One font of a file: its letters in one weight.
pub struct FontFile {
    /// The name of the font, which no other font has.
    pub name: String,
    pub bytes: &'static [u8],
    /// The index of the font in its file, from 0, for a file that is a collection.
    pub index: u32,
    pub(super) face: Face<'static>,
}

impl FontFile {
    /// Reads a font from the bytes of its file; `None` where they are no such font.
    pub fn new(name: String, bytes: &'static [u8], index: u32) -> Option<Self> {
        Some(Self { name, bytes, index, face: Face::from_slice(bytes, index)? })
    }

    /// Reads a font that is compiled in. It panics where that fails, since the fault is ours.
    pub(super) fn bundled(name: &str, bytes: &'static [u8]) -> Self {
        Self::new(name.to_owned(), bytes, 0).unwrap_or_else(|| panic!("bundled font: {name}"))
    }

    pub(super) fn glyph(&self, c: char) -> Option<u16> {
        self.face.glyph_index(c).map(|glyph| glyph.0).filter(|glyph| *glyph > 0)
    }

    /// Returns the advance of a character in ems; `None` where the font does not have it.
    pub(super) fn advance(&self, c: char) -> Option<f32> {
        self.glyph(c).map(|glyph| self.advance_of(glyph))
    }

    pub(super) fn advance_of(&self, glyph: u16) -> f32 {
        self.ems(f32::from(self.face.glyph_hor_advance(GlyphId(glyph)).unwrap_or_default()))
    }

    /// Converts a length from the font's units to ems.
    pub(super) fn ems(&self, units: f32) -> f32 {
        units / self.face.units_per_em() as f32
    }
}

/// Returns those of `wanted` that a font draws with outlines, the only ones that window and picture draw.
pub fn outlined(bytes: &[u8], index: u32, wanted: &BTreeSet<char>) -> BTreeSet<char> {
    let Some(face) = Face::from_slice(bytes, index) else { return BTreeSet::new() };
    let tables = face.tables();
    if tables.glyf.is_none() && tables.cff.is_none() && tables.cff2.is_none() {
        return BTreeSet::new();
    }
    let has = |c: &&char| face.glyph_index(**c).is_some_and(|glyph| glyph.0 > 0);
    wanted.iter().filter(has).copied().collect()
}
