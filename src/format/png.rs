//! An SVG as PNG: drawn with the bundled font alone, so that the same picture gives the same bytes on
//! every machine.

use std::sync::{Arc, LazyLock};

use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{Options, Tree, fontdb},
};

use crate::{
    picture::{Weight, font},
    words::{Fault, Kind},
};

/// The longest side that is drawn, in pixels.
pub const LONGEST: u32 = 16_384;

/// The reason why a picture cannot be drawn.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum PngError {
    /// `largest` is the largest scale that fits, rounded down to hundredths; 0 where not even 0.01 does.
    #[error("{width} × {height} pixels are too many; at scale {largest} the picture fits")]
    TooLarge { width: f64, height: f64, largest: f64 },
    #[error("the picture cannot be drawn: {0}")]
    Undrawable(String),
}

static FONTS: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
    let mut fonts = fontdb::Database::new();
    for weight in Weight::ALL {
        fonts.load_font_source(fontdb::Source::Binary(Arc::new(font::bytes(weight))));
    }
    Arc::new(fonts)
});

/// Draws an SVG as a PNG: one unit becomes `scale` pixels.
pub fn png(svg: &str, scale: f64) -> Result<Vec<u8>, PngError> {
    drawn(svg, scale)?.encode_png().map_err(|error| PngError::Undrawable(error.to_string()))
}

/// Pixels for a clipboard: row by row from the top, red, green, blue and opacity of each, which is full.
pub struct Pixels {
    pub width: usize,
    pub height: usize,
    pub rgba: Vec<u8>,
}

/// The same picture as [`png`], not encoded.
pub fn pixels(svg: &str, scale: f64) -> Result<Pixels, PngError> {
    let drawn = drawn(svg, scale)?;
    Ok(Pixels { width: drawn.width() as usize, height: drawn.height() as usize, rgba: drawn.take() })
}

fn drawn(svg: &str, scale: f64) -> Result<Pixmap, PngError> {
    let options = Options { fontdb: Arc::clone(&FONTS), ..Options::default() };
    let tree = Tree::from_str(svg, &options).map_err(|error| PngError::Undrawable(error.to_string()))?;
    let size = tree.size();
    let (width, height) = size_at(f64::from(size.width()), f64::from(size.height()), scale)?;
    let mut pixmap =
        Pixmap::new(width, height).ok_or_else(|| PngError::Undrawable(format!("{width} × {height}")))?;
    // To the last pixel, also where the scale does not come out even.
    let fill = Transform::from_scale(width as f32 / size.width(), height as f32 / size.height());
    resvg::render(&tree, fill, &mut pixmap.as_mut());
    Ok(pixmap)
}

fn size_at(width: f64, height: f64, scale: f64) -> Result<(u32, u32), PngError> {
    let side = |length: f64| (length * scale).ceil().max(1.0);
    let longest = f64::from(LONGEST);
    let (w, h) = (side(width), side(height));
    if w <= longest && h <= longest {
        return Ok((w as u32, h as u32));
    }
    // A hundredth less where the division was rounded up.
    let floor = (longest / width.max(height) * 100.0).floor();
    let fits = |hundredths: &f64| (width.max(height) * (hundredths / 100.0)).ceil() <= longest;
    let largest = [floor, floor - 1.0].into_iter().find(fits).unwrap_or(0.0).max(0.0) / 100.0;
    Err(PngError::TooLarge { width: w, height: h, largest })
}

impl From<&PngError> for Fault {
    fn from(error: &PngError) -> Self {
        match error {
            PngError::TooLarge { width, height, largest } => Self::new(Kind::TooLarge, "png-too-large")
                .with("width", width)
                .with("height", height)
                .with("largest", largest),
            PngError::Undrawable(why) => Self::new(Kind::Io, "png-undrawable").with("why", why),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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

    #[test]
    fn what_is_no_svg_is_refused() {
        assert!(matches!(png("<p>", 1.0), Err(PngError::Undrawable(_))));
    }
}
