//! The fonts of a PDF. A font file that cannot be used in one gives way to boxes, and its letters are noted.

use std::collections::{BTreeMap, BTreeSet};

use krilla::text::Font;

use crate::picture::{Weight, font};

/// The font files used so far, by name, and the characters drawn as boxes because their font cannot be used in a
/// PDF.
#[derive(Default)]
pub(super) struct Fonts {
    read: BTreeMap<&'static str, Option<Font>>,
    pub(super) boxed: BTreeSet<char>,
}

impl Fonts {
    /// Returns the font of a file; `None` if it cannot be used in a PDF.
    fn of(&mut self, file: &'static font::FontFile) -> Option<Font> {
        self.read.entry(&file.name).or_insert_with(|| Font::new(file.bytes.into(), file.index)).clone()
    }

    /// Returns a run and the font that draws it: boxes if the run's own font cannot be used in a PDF.
    pub(super) fn drawing(&mut self, run: font::LaidRun, weight: Weight) -> Option<(Font, font::LaidRun)> {
        if let Some(font) = self.of(run.file) {
            return Some((font, run));
        }
        let boxes = run.boxed(weight);
        let letters = boxes.glyphs.iter().filter_map(|glyph| boxes.text.get(glyph.bytes.clone()));
        self.boxed.extend(letters.filter_map(|letter| letter.chars().find(|c| !c.is_whitespace())));
        Some((self.of(boxes.file)?, boxes))
    }

    /// Notes that a font cannot be used in a PDF. Returns whether that is new and another font can take its place.
    pub(super) fn refuse(&mut self, font: &Font) -> bool {
        let known = self.read.iter_mut().find(|(_, known)| known.as_ref() == Some(font));
        known.is_some_and(|(name, known)| {
            *known = None;
            !Weight::ALL.iter().any(|weight| font::of_weight(*weight).name == *name)
        })
    }
}
