//! Reads and draws the user's own logo. A file is read once, and refused if it cannot be drawn. From an SVG only
//! what was drawn is embedded: shapes, with nothing in them that runs or loads.

use std::sync::Arc;

use resvg::{
    tiny_skia::{FilterQuality, Pixmap, PixmapPaint, PremultipliedColorU8, Transform},
    usvg::{Group, ImageHrefResolver, Node, Options, Tree, WriteOptions},
};

use super::png::{Pixels, with_fonts};
use crate::{
    picture::{Logo, LogoKind, Rect},
    words::{Fault, FaultKind},
};

/// The largest file that is read, in bytes. A picture with more than `MOST_PIXELS`, or with sides outside `SIDES`,
/// is refused too.
pub const LARGEST: usize = 2_000_000;
const MOST_PIXELS: u64 = 16_000_000;
/// The allowed range of an SVG's sides, in its units.
const SIDES: std::ops::RangeInclusive<f32> = 1.0..=16_384.0;
/// The largest number of shapes and corners that is drawn: a short file may repeat a shape without end.
const HEAVIEST: usize = 200_000;

/// The reason why a file is not accepted as a logo.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LogoError {
    #[error("the logo is larger than 2 MB")]
    TooLarge,
    #[error("the logo has too many pixels")]
    TooManyPixels,
    #[error("the file is neither a PNG nor an SVG that can be drawn")]
    Undrawable,
}

/// Reads a PNG or an SVG, whatever the file's name.
pub fn read(bytes: &[u8]) -> Result<Logo, LogoError> {
    match bytes {
        _ if bytes.len() > LARGEST => Err(LogoError::TooLarge),
        [0x89, b'P', b'N', b'G', ..] => read_png(bytes),
        _ => read_svg(bytes),
    }
}

fn read_png(bytes: &[u8]) -> Result<Logo, LogoError> {
    // The size is read from the file's head first, since a small file may unpack to more than the memory holds.
    let number = |from: usize| Some(u32::from_be_bytes(bytes.get(from..from + 4)?.try_into().ok()?));
    let (width, height) = number(16).zip(number(20)).ok_or(LogoError::Undrawable)?;
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(LogoError::TooManyPixels);
    }
    let drawn = Pixmap::decode_png(bytes).map_err(|_| LogoError::Undrawable)?;
    let (width, height) = (drawn.width() as f32, drawn.height() as f32);
    Ok(Logo { kind: LogoKind::Png, bytes: Arc::from(bytes), width, height })
}

fn read_svg(bytes: &[u8]) -> Result<Logo, LogoError> {
    let text = std::str::from_utf8(bytes).map_err(|_| LogoError::Undrawable)?;
    let tree = tree(text).filter(|tree| tree.root().has_children()).ok_or(LogoError::Undrawable)?;
    let (width, height) = (tree.size().width(), tree.size().height());
    if ![width, height].iter().all(|side| SIDES.contains(side)) || weight(tree.root()) > HEAVIEST {
        return Err(LogoError::TooManyPixels);
    }
    let bytes = tree.to_string(&WriteOptions::default()).into_bytes();
    if bytes.len() > LARGEST {
        return Err(LogoError::TooLarge);
    }
    Ok(Logo { kind: LogoKind::Svg, bytes: Arc::from(bytes), width, height })
}

/// Returns the number of shapes and corners in a group.
fn weight(group: &Group) -> usize {
    let of_node = |node: &Node| match node {
        Node::Group(group) => 1 + weight(group),
        Node::Path(path) => 1 + path.data().len(),
        Node::Image(_) => 1,
        Node::Text(text) => 1 + weight(text.flattened()),
    };
    group.children().iter().map(of_node).sum()
}

/// Parses an SVG, with its texts in our fonts and without the pictures that it refers to.
fn tree(text: &str) -> Option<Tree> {
    let image_href_resolver =
        ImageHrefResolver { resolve_data: Box::new(|_, _, _| None), resolve_string: Box::new(|_, _| None) };
    with_fonts(|fonts| {
        let options = Options { image_href_resolver, ..fonts };
        Tree::from_str(text, &options).ok()
    })
}

/// Draws a logo as pixels, row by row from the top, as red, green, blue and opacity. They fit into the given width
/// and height; a PNG is not enlarged. For file formats that hold no drawing of another kind.
pub(super) fn pixels(logo: &Logo, (width, height): (f32, f32)) -> Option<Pixels> {
    let scale = (width / logo.width).min(height / logo.height);
    let scale = if logo.kind == LogoKind::Png { scale.min(1.0) } else { scale };
    let (width, height) = ((logo.width * scale).ceil().max(1.0), (logo.height * scale).ceil().max(1.0));
    let mut onto = Pixmap::new(width as u32, height as u32)?;
    draw(&mut onto, Rect::new(0.0, 0.0, width, height), logo);
    let rgba = onto.pixels().iter().map(PremultipliedColorU8::demultiply);
    let rgba = rgba.flat_map(|pixel| [pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()]).collect();
    Some(Pixels { width: width as usize, height: height as usize, rgba })
}

/// Draws a logo into a rectangle of a picture, in pixels.
pub(super) fn draw(onto: &mut Pixmap, rect: Rect, logo: &Logo) {
    match logo.kind {
        LogoKind::Svg => {
            let drawn = std::str::from_utf8(&logo.bytes).ok().and_then(tree);
            let Some(tree) = drawn else { return };
            let size = tree.size();
            let scale = placed(rect, (size.width(), size.height()));
            resvg::render(&tree, scale, &mut onto.as_mut());
        }
        LogoKind::Png => {
            let Ok(mut drawn) = Pixmap::decode_png(&logo.bytes) else { return };
            while drawn.width() as f32 > 2.0 * rect.width() && drawn.height() as f32 > 2.0 * rect.height() {
                let Some(half) = halved(&drawn) else { break };
                drawn = half;
            }
            let paint = PixmapPaint { quality: FilterQuality::Bicubic, ..PixmapPaint::default() };
            let scale = placed(rect, (drawn.width() as f32, drawn.height() as f32));
            onto.draw_pixmap(0, 0, drawn.as_ref(), &paint, scale, None);
        }
    }
}

fn placed(rect: Rect, (width, height): (f32, f32)) -> Transform {
    let scale = Transform::from_scale(rect.width() / width, rect.height() / height);
    scale.post_translate(rect.min.x, rect.min.y)
}

/// Returns the picture at half its width and height, each pixel the mean of four. Shrinking a picture a long way in
/// one step would lose thin lines.
fn halved(of: &Pixmap) -> Option<Pixmap> {
    let (width, height) = (of.width() / 2, of.height() / 2);
    let mut half = Pixmap::new(width, height)?;
    let row = of.width() as usize * 4;
    for (place, byte) in half.data_mut().iter_mut().enumerate() {
        let (pixel, colour) = (place / 4, place % 4);
        let (x, y) = (pixel % width as usize, pixel / width as usize);
        let at = 2 * y * row + 8 * x + colour;
        let four = [at, at + 4, at + row, at + row + 4].map(|at| u16::from(of.data()[at]));
        *byte = (four.iter().sum::<u16>() / 4) as u8;
    }
    Some(half)
}

impl From<LogoError> for Fault {
    fn from(error: LogoError) -> Self {
        match error {
            LogoError::TooLarge => {
                Self::new(FaultKind::TooLarge, "logo-too-large").with("megabytes", &(LARGEST / 1_000_000))
            }
            LogoError::TooManyPixels => Self::new(FaultKind::TooLarge, "logo-too-many-pixels")
                .with("millions", &(MOST_PIXELS / 1_000_000)),
            LogoError::Undrawable => Self::new(FaultKind::Content, "logo-undrawable"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use resvg::tiny_skia::Color;

    const SQUARE: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10">
        <script>alert(1)</script><image href="/etc/passwd" width="9" height="9"/>
        <rect width="20" height="10" fill="#00ff00" onclick="alert(2)"/></svg>"##;

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut drawn = Pixmap::new(width, height).expect("a size");
        drawn.fill(Color::from_rgba8(0, 255, 0, 255));
        drawn.encode_png().expect("a PNG")
    }

    #[test]
    fn a_png_and_an_svg_are_read_and_drawn_where_they_are_placed() {
        for (bytes, size) in [(png(40, 20), (40.0, 20.0)), (SQUARE.as_bytes().to_vec(), (20.0, 10.0))] {
            let logo = read(&bytes).expect("a logo");
            assert_eq!((logo.width, logo.height), size);
            let mut onto = Pixmap::new(30, 30).expect("a size");
            draw(&mut onto, Rect::new(10.0, 10.0, 8.0, 4.0), &logo);
            let is_green = |x, y| onto.pixel(x, y).is_some_and(|pixel| pixel.green() > 200);
            assert!(is_green(14, 12) && !is_green(8, 12) && !is_green(14, 16));
        }
    }

    #[test]
    fn an_svg_that_repeats_without_end_or_has_no_size_is_refused() {
        let line: Vec<_> = (0..400).map(|n| format!("L{n} {}", n % 7)).collect();
        let line = line.concat();
        let again = "<use href='#a'/>".repeat(2_000);
        let repeated = format!(
            "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10'><defs><path id='a' d='M0 0{line}' \
             stroke='red'/></defs>{again}</svg>"
        );
        assert_eq!(read(repeated.as_bytes()), Err(LogoError::TooManyPixels));
        for size in ["0.00001", "99999999"] {
            let odd = SQUARE.replacen("width=\"20\"", &format!("width=\"{size}\""), 1);
            assert_eq!(read(odd.as_bytes()), Err(LogoError::TooManyPixels), "{size}");
        }
    }

    #[test]
    fn nothing_of_an_svg_runs_or_loads_once_it_is_read() {
        let logo = read(SQUARE.as_bytes()).expect("a logo");
        let text = String::from_utf8(logo.bytes.to_vec()).expect("a text");
        for part in ["script", "alert", "onclick", "passwd", "<image", "href"] {
            assert!(!text.contains(part), "{part}: {text}");
        }
    }

    #[test]
    fn what_is_too_large_or_cannot_be_drawn_is_refused() {
        assert_eq!(read(&vec![b' '; LARGEST + 1]), Err(LogoError::TooLarge));
        for undrawable in
            [&b"GIF89a"[..], b"", b"<svg", b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>", b"\x89PNG"]
        {
            assert_eq!(read(undrawable), Err(LogoError::Undrawable), "{undrawable:?}");
        }
        let mut bomb = png(2, 2);
        bomb[16..24].copy_from_slice(&[0, 0, 200, 0, 0, 0, 200, 0]);
        assert_eq!(read(&bomb), Err(LogoError::TooManyPixels));
        let mut cut = png(30, 30);
        cut.truncate(60);
        assert_eq!(read(&cut), Err(LogoError::Undrawable));
    }
}
