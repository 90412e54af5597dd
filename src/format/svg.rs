//! Writes a picture as SVG. Text stays text, in a typeface that is embedded; the same picture gives the same bytes,
//! and nothing in the file can run.

mod number;

use std::fmt::{self, Write};

use self::number::{Edges, SvgNumber, list};
use super::{base64::base64, escape, typeface::Typeface};
use crate::picture::{Anchor, Logo, Pen, Piece, Pos, Rect, Role, Sheet, Theme, Weight, font};

/// The font families for letters that are not in the embedded typeface of a picture or page. Narrow fonts come
/// first, then fonts with the letters of the world's scripts; where none of them is installed a viewer chooses
/// itself.
pub(super) const FALLBACKS: &str = "Helvetica, Arial, 'Liberation Sans', 'Noto Sans', 'Noto Sans CJK JP', \
    'Noto Sans Thai', 'Noto Sans Arabic', 'Noto Sans Hebrew', 'Apple Color Emoji', 'Segoe UI Emoji', \
    'Noto Color Emoji', 'Noto Emoji', sans-serif";

/// Writes a picture as a file of its own, with its typeface.
pub fn svg(sheet: &Sheet, theme: Theme) -> String {
    let mut out = Svg { text: String::new(), theme, is_ours: false };
    let mut typeface = Typeface::default();
    typeface.add_all(sheet);
    let style = typeface.css() + &out.ground();
    out.sheet(sheet, &style);
    out.text
}

/// Writes a picture as part of a page that already has the typeface.
pub(super) fn drawing(sheet: &Sheet, theme: Theme) -> String {
    let mut out = Svg { text: String::new(), theme, is_ours: false };
    out.sheet(sheet, "");
    out.text
}

/// Writes a sheet for [`super::png`], which has the font files. A text that Inter cannot draw alone is split into
/// parts; each stands where it was measured and names the font file it was measured with.
pub fn to_draw(sheet: &Sheet, theme: Theme) -> String {
    let mut out = Svg { text: String::new(), theme, is_ours: true };
    out.sheet(sheet, "");
    out.text
}

struct Svg {
    text: String,
    theme: Theme,
    /// Whether Polku draws the picture itself, from the font files that it knows.
    is_ours: bool,
}

/// How a text is written.
#[derive(Clone, Copy)]
struct Lettering {
    size: f32,
    weight: Weight,
    role: Role,
    anchor: Anchor,
}

impl Svg {
    fn line(&mut self, line: fmt::Arguments) {
        // Writing into a String does not fail.
        let _ = writeln!(self.text, "{line}");
    }

    fn sheet(&mut self, sheet: &Sheet, style: &str) {
        let (width, height) = (SvgNumber(sheet.width), SvgNumber(sheet.height));
        self.line(format_args!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {width} {height}\" role=\"img\" font-family=\"{}, {FALLBACKS}\" \
             stroke-linecap=\"round\" stroke-linejoin=\"round\">",
            font::FAMILY
        ));
        self.line(format_args!("<title>{}</title>", escape::xml(&sheet.title)));
        self.line(format_args!("<desc>{}</desc>", escape::xml(&sheet.description)));
        if !style.is_empty() {
            self.line(format_args!("<style>\n{style}</style>"));
        }
        sheet.pieces.iter().for_each(|piece| self.piece(piece));
        self.line(format_args!("</svg>"));
    }

    /// Returns the style for the background, so that no white strip shows beside the picture in a larger window.
    fn ground(&self) -> String {
        format!("svg {{ background: {}; }}\n", self.colour(Role::Canvas))
    }

    fn piece(&mut self, piece: &Piece) {
        match piece {
            Piece::Rect { rect, radius, fill, line } => self.line(format_args!(
                "<rect{} rx=\"{}\"{}{}/>",
                Edges(*rect),
                SvgNumber(*radius),
                self.fill(*fill),
                self.stroke(line.as_ref()),
            )),
            Piece::Circle { centre, radius, fill, line } => self.line(format_args!(
                "<circle cx=\"{}\" cy=\"{}\" r=\"{}\"{}{}/>",
                SvgNumber(centre.x),
                SvgNumber(centre.y),
                SvgNumber(*radius),
                self.fill(*fill),
                self.stroke(line.as_ref()),
            )),
            Piece::Polygon { points, fill, line } => self.line(format_args!(
                "<polygon points=\"{}\"{}{}/>",
                list(points),
                self.fill(*fill),
                self.stroke(line.as_ref()),
            )),
            Piece::Path { points, line } => self.line(format_args!(
                "<polyline points=\"{}\" fill=\"none\"{}/>",
                list(points),
                self.stroke(Some(line)),
            )),
            Piece::Text { at, text, size, weight, role, anchor } => {
                let (size, weight, role, anchor) = (*size, *weight, *role, *anchor);
                self.text(*at, text, Lettering { size, weight, role, anchor });
            }
            Piece::Image { rect, logo } => self.image(*rect, logo),
        }
    }

    fn image(&mut self, rect: Rect, logo: &Logo) {
        // Where Polku draws the picture itself, the logo is drawn into its pixels.
        if !self.is_ours {
            self.line(format_args!(
                "<image{} href=\"data:{};base64,{}\"/>",
                Edges(rect),
                logo.kind.media_type(),
                base64(&logo.bytes),
            ));
        }
    }

    fn text(&mut self, at: Pos, text: &str, lettering: Lettering) {
        let Lettering { size, weight, role, anchor } = lettering;
        if self.is_ours && !font::is_plain(text, weight) {
            self.runs(at, text, lettering);
            return;
        }
        self.line(format_args!(
            "<text x=\"{}\" y=\"{}\" font-size=\"{}\" font-weight=\"{}\"{}{}>{}</text>",
            SvgNumber(at.x),
            SvgNumber(at.y),
            SvgNumber(size),
            weight.number(),
            match anchor {
                Anchor::Start => "",
                Anchor::Middle => " text-anchor=\"middle\"",
                Anchor::End => " text-anchor=\"end\"",
            },
            self.fill(Some(role)),
            escape::xml(text),
        ));
    }

    /// Writes the parts of a text that several font files draw.
    fn runs(&mut self, at: Pos, text: &str, Lettering { size, weight, role, anchor }: Lettering) {
        let runs = font::runs(text, weight);
        let wide = runs.iter().map(|run| run.width).sum::<f32>() * size;
        let left = at.x - wide * anchor.share();
        for run in runs {
            let name = run.file.map_or(font::FAMILY, |file| &file.name);
            self.line(format_args!(
                "<text x=\"{}\" y=\"{}\" font-size=\"{}\" font-weight=\"{}\" font-family=\"&#39;{}&#39;\" xml:space=\"preserve\"{}>{}</text>",
                SvgNumber(left + run.x * size),
                SvgNumber(at.y),
                SvgNumber(size),
                weight.number(),
                escape::xml(name),
                self.fill(Some(role)),
                escape::xml(&run.text),
            ));
        }
    }

    fn colour(&self, role: Role) -> String {
        let [r, g, b, _] = self.theme.rgba(role);
        format!("#{r:02X}{g:02X}{b:02X}")
    }

    fn fill(&self, role: Option<Role>) -> String {
        let colour = role.map_or_else(|| "none".to_owned(), |role| self.colour(role));
        format!(" fill=\"{colour}\"")
    }

    fn stroke(&self, line: Option<&Pen>) -> String {
        let Some(line) = line else { return String::new() };
        let mut text =
            format!(" stroke=\"{}\" stroke-width=\"{}\"", self.colour(line.role), SvgNumber(line.width));
        if let Some([dash, gap]) = line.dash {
            let _ = write!(text, " stroke-dasharray=\"{} {}\"", SvgNumber(dash), SvgNumber(gap));
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strange_texts_are_escaped_and_controls_left_out() {
        let title = "<script>alert(\"x\" & 'y')</script>\u{7}\u{202e}".to_owned();
        let sheet = Sheet { width: 10.0, height: 9.0, pieces: Vec::new(), title, description: String::new() };
        let text = svg(&sheet, Theme::Dark);
        let title = "<title>&lt;script&gt;alert(&quot;x&quot; &amp; &#39;y&#39;)&lt;/script&gt;</title>";
        assert!(text.contains(title), "{text}");
        assert!(text.contains("width=\"10\" height=\"9\""), "{text}");
    }

    #[test]
    fn letters_that_do_not_come_with_it_are_left_to_fonts_that_have_them() {
        let sheet = Sheet {
            width: 10.0,
            height: 9.0,
            pieces: Vec::new(),
            title: String::new(),
            description: String::new(),
        };
        let text = svg(&sheet, Theme::Light);
        let families =
            text.split("font-family=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("them");
        let families: Vec<_> = families.split(", ").collect();
        assert!(families.starts_with(&["Inter"]) && families.ends_with(&["sans-serif"]), "{families:?}");
        for family in ["'Noto Sans'", "'Noto Sans CJK JP'", "'Noto Color Emoji'", "'Segoe UI Emoji'"] {
            assert!(families.contains(&family), "{family}");
        }
    }

    #[test]
    fn numbers_have_at_most_two_decimals() {
        let texts =
            [0.0, -0.001, 1.5, -2.25, 12.345, 1_000_000.0, 0.05].map(|value| SvgNumber(value).to_string());
        assert_eq!(texts, ["0", "0", "1.5", "-2.25", "12.35", "1000000", "0.05"]);
    }
}
