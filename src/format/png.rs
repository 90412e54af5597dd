//! Draws an SVG as a PNG with the bundled fonts, so that the same picture gives the same bytes on every machine.
//! Only letters that no bundled font has are drawn with fonts found on this machine.

use std::{collections::HashMap, sync::Arc};

use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{self, FontResolver, Options, Tree, fontdb},
};

use super::logo;
use crate::{
    picture::{Logo, Pos, Rect, font},
    words::{Fault, FaultKind},
};

/// The longest side that a picture may have, in pixels.
pub const LONGEST: u32 = 16_384;

/// The reason why a picture cannot be drawn.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum PngError {
    /// A picture that is too large, in pixels. `largest` is the largest scale that fits, rounded down to
    /// hundredths; 0 if not even 0.01 does.
    #[error("{width} × {height} pixels are too many; at scale {largest} the picture fits")]
    TooLarge { width: f64, height: f64, largest: f64 },
    #[error("the picture cannot be drawn: {0}")]
    Undrawable(String),
}

/// Draws an SVG as a PNG; one unit becomes `scale` pixels.
pub fn png(svg: &str, scale: f64) -> Result<Vec<u8>, PngError> {
    png_with(svg, &[], scale)
}

/// Draws an SVG as [`png`] does, with these logos over it.
pub(super) fn png_with(svg: &str, logos: &[Placed<'_>], scale: f64) -> Result<Vec<u8>, PngError> {
    drawn(svg, logos, scale)?.encode_png().map_err(|error| PngError::Undrawable(error.to_string()))
}

/// A picture's pixels, row by row from the top, as red, green, blue and opacity. The opacity is full except for a
/// logo.
pub struct Pixels {
    pub width: usize,
    pub height: usize,
    pub rgba: Vec<u8>,
}

/// Draws an SVG as [`png`] does, without encoding it.
pub fn pixels(svg: &str, scale: f64) -> Result<Pixels, PngError> {
    pixels_with(svg, &[], scale)
}

/// Draws an SVG as [`pixels`] does, with these logos over it.
pub(super) fn pixels_with(svg: &str, logos: &[Placed<'_>], scale: f64) -> Result<Pixels, PngError> {
    let drawn = drawn(svg, logos, scale)?;
    Ok(Pixels { width: drawn.width() as usize, height: drawn.height() as usize, rgba: drawn.take() })
}

/// A logo and the rectangle it is drawn into, in units of the SVG.
pub(super) type Placed<'a> = (Rect, &'a Logo);

/// Calls `read` with options that use our fonts and no others.
pub(super) fn with_fonts<T>(read: impl FnOnce(Options<'_>) -> T) -> T {
    let fonts = Fonts::known();
    let (fontdb, font_resolver) = (Arc::clone(&fonts.all), fonts.resolver());
    read(Options { fontdb, font_resolver, ..Options::default() })
}

fn drawn(svg: &str, logos: &[Placed<'_>], scale: f64) -> Result<Pixmap, PngError> {
    let tree = with_fonts(|options| Tree::from_str(svg, &options));
    let tree = tree.map_err(|error| PngError::Undrawable(error.to_string()))?;
    let size = tree.size();
    let (width, height) = size_at(f64::from(size.width()), f64::from(size.height()), scale)?;
    let mut pixmap =
        Pixmap::new(width, height).ok_or_else(|| PngError::Undrawable(format!("{width} × {height}")))?;
    // The picture fills the last pixel also where the scale gives no whole number of pixels.
    let fill = Transform::from_scale(width as f32 / size.width(), height as f32 / size.height());
    resvg::render(&tree, fill, &mut pixmap.as_mut());
    for (rect, logo) in logos {
        let at = |pos: Pos| Pos::new(pos.x * fill.sx, pos.y * fill.sy);
        logo::draw(&mut pixmap, Rect { min: at(rect.min), max: at(rect.max) }, logo);
    }
    Ok(pixmap)
}

/// The font files to draw with, and the id of each by its name.
struct Fonts {
    all: Arc<fontdb::Database>,
    by_name: HashMap<&'static str, fontdb::ID>,
}

impl Fonts {
    fn known() -> Self {
        let (mut all, mut by_name) = (fontdb::Database::new(), HashMap::new());
        for file in font::all() {
            let ids = all.load_font_source(fontdb::Source::Binary(Arc::new(file.bytes)));
            let is_it = |id: &fontdb::ID| all.face(*id).is_some_and(|face| face.index == file.index);
            if let Some(id) = ids.into_iter().find(is_it) {
                by_name.insert(&*file.name, id);
            }
        }
        Self { all: Arc::new(all), by_name }
    }

    /// Returns a resolver by which a text that names one of these files is drawn in it. The text was measured with
    /// that file, so no other takes its place.
    fn resolver(&self) -> FontResolver<'_> {
        let usual = FontResolver::default_font_selector();
        let select = move |font: &usvg::Font, all: &mut Arc<fontdb::Database>| match font.families() {
            [usvg::FontFamily::Named(name)] if self.by_name.contains_key(&**name) => {
                self.by_name.get(&**name).copied()
            }
            _ => usual(font, all),
        };
        FontResolver { select_font: Box::new(select), select_fallback: Box::new(|_, _, _| None) }
    }
}

fn size_at(width: f64, height: f64, scale: f64) -> Result<(u32, u32), PngError> {
    let side = |length: f64| (length * scale).ceil().max(1.0);
    let longest = f64::from(LONGEST);
    let (w, h) = (side(width), side(height));
    if w <= longest && h <= longest {
        return Ok((w as u32, h as u32));
    }
    // The second candidate is for a division that was rounded up.
    let floor = (longest / width.max(height) * 100.0).floor();
    let fits = |hundredths: &f64| (width.max(height) * (hundredths / 100.0)).ceil() <= longest;
    let largest = [floor, floor - 1.0].into_iter().find(fits).unwrap_or(0.0).max(0.0) / 100.0;
    Err(PngError::TooLarge { width: w, height: h, largest })
}

impl From<&PngError> for Fault {
    fn from(error: &PngError) -> Self {
        match error {
            PngError::TooLarge { width, height, largest } => Self::new(FaultKind::TooLarge, "png-too-large")
                .with("width", width)
                .with("height", height)
                .with("largest", largest),
            PngError::Undrawable(why) => Self::new(FaultKind::Io, "png-undrawable").with("why", why),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        format::{sfnt, svg},
        picture::{Anchor, Piece, Pos, Role, Sheet, Theme, Weight},
    };

    #[test]
    fn too_large_names_the_largest_scale_that_fits() {
        for length in (100..40_000).step_by(7).map(f64::from) {
            let Err(PngError::TooLarge { largest, .. }) = size_at(10.0, length, 200.0) else {
                panic!("{length} is too long at 200")
            };
            assert!(size_at(10.0, length, largest).is_ok(), "{length} at {largest}");
            assert!(size_at(10.0, length, largest + 0.01).is_err(), "{length} at more than {largest}");
        }
    }

    /// Adds a font for two Phoenician letters, which no bundled font has, drawn as Inter draws A and B.
    fn know_two_letters_more() {
        let inter = font::bytes(Weight::Regular);
        let (kind, mut tables) = sfnt::tables(inter).expect("a font");
        let glyph = |c| font::glyph(c, Weight::Regular).expect("a glyph");
        let cmap = sfnt::cmap(&[('𐤀', glyph('A')), ('𐤁', glyph('B'))].into());
        tables.retain(|(name, _)| name != b"cmap");
        tables.push((*b"cmap", &cmap));
        let bytes = Vec::leak(sfnt::font(kind, tables));
        let file = font::FontFile::new("Two letters".to_owned(), bytes, 0).expect("a font");
        let file = Box::leak(Box::new(file));
        for weight in Weight::ALL {
            font::keep(weight, usize::MAX, file);
        }
    }

    /// Draws a sheet with this text alone and returns the text's left and right ends, and whether it contains a
    /// box.
    fn laid_out(text: &str, anchor: Anchor) -> (f32, f32, bool) {
        let (at, text) = (Pos::new(200.0, 20.0), text.to_owned());
        let piece = Piece::Text { at, text, size: 14.0, weight: Weight::SemiBold, role: Role::Ink, anchor };
        let (title, description) = (String::new(), String::new());
        let sheet = Sheet { width: 400.0, height: 40.0, pieces: vec![piece], title, description };
        let fonts = Fonts::known();
        let resolver = fonts.resolver();
        let options =
            Options { fontdb: Arc::clone(&fonts.all), font_resolver: resolver, ..Options::default() };
        let tree = Tree::from_str(&svg::to_draw(&sheet, Theme::Light), &options).expect("a picture");
        let (mut left, mut right, mut has_box) = (f32::MAX, f32::MIN, false);
        for node in tree.root().children() {
            let usvg::Node::Text(text) = node else { continue };
            let around = text.bounding_box();
            (left, right) = (left.min(around.left()), right.max(around.right()));
            let glyphs = text.layouted().iter().flat_map(|span| &span.positioned_glyphs);
            has_box |= glyphs.into_iter().any(|glyph| glyph.id.0 == 0);
        }
        (left, right, has_box)
    }

    #[test]
    fn a_title_in_each_script_is_as_wide_as_it_is_drawn_and_has_no_box() {
        know_two_letters_more();
        let titles = [
            "Family at the door",
            "Kahvila löytyy",
            "Καλημέρα σας",
            "Привет",
            "😊 Happy greeting",
            "👩\u{200d}👩\u{200d}👧 Family at the door",
            "👩\u{200d}👩\u{200d}👧👩\u{200d}👧 at home",
            "☐ Survey ☐",
            "👍\u{1f3fd} 1\u{fe0f}\u{20e3} ❤\u{fe0f}",
            "𐤀𐤁 𐤁 (𐤀) 12",
            "At the 𐤁𐤁𐤀, ☐",
        ];
        for title in titles {
            let wide = font::width(title, 14.0, Weight::SemiBold);
            for (anchor, from) in [(Anchor::Start, 0.0), (Anchor::Middle, wide / 2.0), (Anchor::End, wide)] {
                let (left, right, has_box) = laid_out(title, anchor);
                assert!((left - (200.0 - from)).abs() < 1.0, "{title}: from {left}");
                assert!((right - left - wide).abs() < 1.0, "{title}: {wide}, drawn {}", right - left);
                assert!(!has_box, "{title}");
            }
        }
        assert!(laid_out("\u{10ff00}", Anchor::Start).2, "a box is seen");
    }

    #[test]
    fn what_is_read_from_right_to_left_is_drawn_so() {
        know_two_letters_more();
        let seen = |text| font::seen(text, Weight::SemiBold).into_owned();
        // The order of letters within a word is left to the shaper.
        assert_eq!(seen("𐤀𐤁 𐤀"), "𐤀 𐤀𐤁");
        assert_eq!(seen("To 𐤀𐤁, (𐤀)!"), "To (𐤀) ,𐤀𐤁!");
        assert_eq!(seen("𐤀 12 𐤁"), "𐤁 12 𐤀");
        assert_eq!(seen("\u{202e}abc"), "\u{202e}abc");
    }

    #[test]
    fn what_nothing_draws_is_told() {
        let undrawn = |text| font::undrawn(text, Weight::Regular).into_iter().collect::<String>();
        assert_eq!(undrawn("a\t\u{301}😊 ☐ 👩\u{200d}👧 👍\u{1f3fd} \u{fe0f}"), "");
        assert_eq!(undrawn("b\u{10ff00} \u{10fefe}\u{10ff00}"), "\u{10fefe}\u{10ff00}");
    }

    #[test]
    fn what_is_no_svg_is_refused() {
        assert!(matches!(png("<p>", 1.0), Err(PngError::Undrawable(_))));
    }
}
