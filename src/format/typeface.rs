//! The typeface embedded in a picture or a page, reduced to the characters used, so that its words are as wide as
//! they were measured also in a browser that does not have the font.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

use subsetter::{GlyphRemapper, subset};

use super::{base64::base64, sfnt};
use crate::picture::{Piece, Sheet, Weight, font};

/// The characters used in each weight.
#[derive(Clone, Debug, Default)]
pub(super) struct Typeface([BTreeSet<char>; Weight::ALL.len()]);

impl Typeface {
    /// Adds the texts of a picture.
    pub(super) fn add_all(&mut self, sheet: &Sheet) {
        for piece in &sheet.pieces {
            if let Piece::Text { text, weight, .. } = piece {
                self.add(*weight, text);
            }
        }
    }

    pub(super) fn add(&mut self, weight: Weight, text: &str) {
        self.0[weight as usize].extend(text.chars());
    }

    /// Returns the style sheet rules that embed the typeface. The same characters give the same rules.
    pub(super) fn css(&self) -> String {
        let mut css = String::new();
        for (weight, used) in Weight::ALL.into_iter().zip(&self.0) {
            // Characters that our typeface lacks are drawn in the viewer's next font.
            let Some(bytes) = cut(weight, used) else { continue };
            let (family, number, bytes) = (font::FAMILY, weight.number(), base64(&bytes));
            // Writing into a String does not fail.
            let _ = writeln!(
                css,
                "@font-face {{ font-family: {family}; font-weight: {number}; \
                 src: url(data:font/otf;base64,{bytes}) format(\"opentype\"); }}"
            );
        }
        css
    }
}

/// Returns the font of a weight reduced to the glyphs of these characters; `None` if it has none of them. Its
/// tables for kerning and ligatures are left out, so a text is as wide as the sum of its letters, which is how
/// Polku measures.
fn cut(weight: Weight, used: &BTreeSet<char>) -> Option<Vec<u8>> {
    let mut remapper = GlyphRemapper::new();
    let glyph = |c: &char| Some((*c, remapper.remap(font::glyph(*c, weight)?)));
    let glyphs: BTreeMap<_, _> = used.iter().filter_map(glyph).collect();
    if glyphs.is_empty() {
        return None;
    }
    let whole = font::bytes(weight);
    let small = subset(whole, 0, &remapper).ok()?;
    let (kind, mut tables) = sfnt::tables(&small)?;
    let cmap = sfnt::cmap(&glyphs);
    tables.push((*b"cmap", &cmap));
    // The subset is made for PDF, which needs neither of these tables; a browser refuses a font without them.
    let (_, all) = sfnt::tables(whole)?;
    tables.extend(all.into_iter().find(|(name, _)| name == b"OS/2"));
    Some(sfnt::font(kind, tables))
}

#[cfg(test)]
mod tests {
    use super::*;
    use ttf_parser::Face;

    fn set(text: &str) -> BTreeSet<char> {
        text.chars().collect()
    }

    #[test]
    fn a_cut_font_has_every_character_that_is_used_as_it_was_and_no_other() {
        let used = set("Ävelyfi – “Päivä” 9 → 1…\u{a0}");
        for weight in Weight::ALL {
            let bytes = cut(weight, &used).expect("a font");
            assert!(bytes.len() < 12_000, "{}", bytes.len());
            let (small, whole) =
                [&*bytes, font::bytes(weight)].map(|b| Face::parse(b, 0).expect("a font")).into();
            for c in used.iter().copied() {
                let [a, b] = [&small, &whole].map(|face: &Face| {
                    let glyph = face.glyph_index(c).expect("a glyph");
                    (face.glyph_hor_advance(glyph), face.glyph_bounding_box(glyph))
                });
                assert_eq!(a, b, "{c}");
            }
            assert_eq!(small.glyph_index('Z'), None);
        }
    }

    #[test]
    fn the_same_characters_give_the_same_rules_and_none_give_none() {
        let rules = |text: &str| {
            let mut typeface = Typeface::default();
            typeface.add(Weight::Medium, text);
            typeface.css()
        };
        assert_eq!(rules("abc"), rules("ccbaab"));
        assert_eq!(rules(""), "");
        assert_eq!(rules("日本"), "", "it has none of them");
        assert_eq!(rules("abc").matches("font-weight: 500").count(), 1);
    }
}
