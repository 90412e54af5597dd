//! Lays out the head and the foot of a slide: its title with the mark of a level, a logo beside it, and lines at
//! the foot. A title that is too long is cut, but keeps the number of its part.

use crate::picture::{Logo, Piece, Pos, Rect, Role, Weight};

use super::{
    marks::mark,
    slide::{HEIGHT, MARGIN, Paragraph, ROOM, SMALLEST, Slide, SlideShape, TextBox},
    told::Headed,
};

/// The sizes of a title, in points, each with the largest number of lines; a longer title gets the smaller size.
const TITLES: [(usize, f32); 2] = [(2, 30.0), (3, 24.0)];
/// The distance from the upper edge to the title, and from the title to what is said.
const TOP: f32 = 24.0;
const GAP: f32 = 14.0;
/// The radius of the mark before a title.
const FACE: f32 = 17.0;
/// The largest size of the logo, and the space between it and the title.
const LOGO: (f32, f32) = (180.0, 44.0);
const BESIDE: f32 = 24.0;
/// The space between what is said and the foot.
const ABOVE_FOOT: f32 = 10.0;
/// The height at which what is said ends.
pub(super) const BOTTOM: f32 = HEIGHT - 26.0;

/// A slide with nothing but its head and foot, and the room between them.
pub(super) struct Titled {
    pub slide: Slide,
    pub top: f32,
    pub bottom: f32,
}

impl Headed {
    /// Returns one of its slides, counted from 0; only the first has a logo and a foot.
    pub(super) fn titled(&self, part: usize) -> Titled {
        let indent = if self.level.is_some() { 2.4 * FACE + 10.0 } else { 0.0 };
        let paragraph = self.title(part);
        let (width, line) = (self.width(part), paragraph.line());
        let rect = Rect::new(MARGIN + indent, TOP, width, paragraph.height(width));
        let (mut shapes, mut bottom) = (Vec::new(), rect.max.y);
        if let Some(level) = self.level {
            let mut pieces = Vec::new();
            mark(&mut pieces, (level, false), Pos::new(MARGIN + 1.2 * FACE, TOP + line / 2.0), FACE);
            shapes.push(SlideShape::Drawing(String::new(), pieces));
            bottom = bottom.max(TOP + 2.4 * FACE);
        }
        if let Some((says, logo)) = self.logo.as_ref().filter(|_| part == 0) {
            let rect = place(logo, line);
            bottom = bottom.max(rect.max.y);
            shapes.push(SlideShape::Drawing(says.clone(), vec![Piece::Image { rect, logo: logo.clone() }]));
        }
        let foot = self.foot(part);
        let end = foot.as_ref().map_or(BOTTOM, |foot| foot.rect.min.y - ABOVE_FOOT);
        shapes.extend(foot.map(SlideShape::Text));
        let slide = Slide { title: TextBox { rect, paragraphs: vec![paragraph] }, shapes };
        Titled { slide, top: bottom + GAP, bottom: end }
    }

    /// Returns whether its title is too long for its first slide.
    pub(super) fn is_cut(&self) -> bool {
        let width = self.width(0);
        let fits = |(most, size): &(usize, f32)| paragraph(&self.text, *size).fits(width, *most);
        !TITLES.iter().any(fits)
    }

    /// Returns the lines at its foot that are wider than a slide.
    pub(super) fn cut_foot(&self) -> impl Iterator<Item = &String> {
        self.foot.iter().filter(|line| !at_foot(line).fits(ROOM, 1))
    }

    fn title(&self, part: usize) -> Paragraph {
        let end = if part == 0 { String::new() } else { format!(" ({})", part + 1) };
        let width = self.width(part);
        let whole = |(most, size): &(usize, f32)| {
            let paragraph = paragraph(&format!("{}{end}", self.text), *size);
            paragraph.fits(width, *most).then_some(paragraph)
        };
        let [.., (most, size)] = TITLES;
        TITLES
            .iter()
            .find_map(whole)
            .unwrap_or_else(|| paragraph(&self.text, size).cut_for(width, most, &end))
    }

    fn width(&self, part: usize) -> f32 {
        let indent = if self.level.is_some() { 2.4 * FACE + 10.0 } else { 0.0 };
        let logo = self.logo.as_ref().filter(|_| part == 0);
        ROOM - indent - logo.map_or(0.0, |(_, logo)| place(logo, 0.0).width() + BESIDE)
    }

    fn foot(&self, part: usize) -> Option<TextBox> {
        let lines = self.foot.iter().map(|line| at_foot(line).cut(ROOM, 1));
        let paragraphs: Vec<_> = lines.filter(|line| !line.text.is_empty()).collect();
        let height = paragraphs.iter().map(Paragraph::line).sum();
        let rect = Rect::new(MARGIN, BOTTOM - height, ROOM, height);
        (part == 0 && !paragraphs.is_empty()).then_some(TextBox { rect, paragraphs })
    }
}

fn paragraph(text: &str, size: f32) -> Paragraph {
    Paragraph::new(text, size).weight(Weight::SemiBold)
}

fn at_foot(line: &str) -> Paragraph {
    Paragraph::new(line, SMALLEST).role(Role::Muted)
}

/// Returns the place of the logo: in the upper right corner, centred on the first line of the title.
fn place(logo: &Logo, line: f32) -> Rect {
    let rect = logo.placed(Pos::new(MARGIN + ROOM, 0.0), LOGO);
    rect.moved(0.0, (TOP + (line - rect.height()) / 2.0).max(0.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::slides::measure::LINE;

    #[test]
    fn a_title_says_which_part_it_is_however_long_it_is() {
        for text in ["Short".to_owned(), "pitkäsana".repeat(40), "WWW MMM LIIAN LEVEÄ ".repeat(30)] {
            let headed = Headed::new(text);
            for part in 0..12 {
                let Titled { slide, top, .. } = headed.titled(part);
                assert!(slide.name().ends_with(&format!(" ({})", part + 1)) || part == 0);
                assert!(top < TOP + 3.0 * LINE * 24.0 + GAP + 1.0, "three lines at most");
            }
        }
    }
}
