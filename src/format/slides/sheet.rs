//! Draws a slide as a picture, as it is seen. Texts wrap where the frames of the file wrap them.

use crate::picture::{Anchor, Pen, Piece, Pos, Rect, Role, Sheet, Weight};

use super::{
    measure::{self, CELL},
    slide::{HEIGHT, Paragraph, Slide, SlideCard, SlideLink, SlideShape, SlideTable, TextBox, WIDTH},
};

/// The distance from the top of a line to its baseline, in font sizes.
const BASELINE: f32 = 0.95;
/// The size of an arrow head, from its tip back and to either side, in widths of its line.
const HEAD: (f32, f32) = (4.0, 2.0);

impl Slide {
    /// Returns the slide as a picture in which a unit is a point.
    pub fn sheet(&self) -> Sheet {
        let ground = Rect::new(0.0, 0.0, WIDTH, HEIGHT);
        let mut pieces =
            vec![Piece::Rect { rect: ground, radius: 0.0, fill: Some(Role::Canvas), line: None }];
        for shape in &self.shapes {
            match shape {
                SlideShape::Text(text) => frame(&mut pieces, text),
                SlideShape::Drawing(_, drawn) => pieces.extend(drawn.iter().cloned()),
                SlideShape::Card(it) => card(&mut pieces, it),
                SlideShape::Link(it) => link(&mut pieces, it),
                SlideShape::Table(it) => table(&mut pieces, it),
            }
        }
        frame(&mut pieces, &self.title);
        Sheet { width: WIDTH, height: HEIGHT, pieces, title: self.name(), description: String::new() }
    }

    /// Returns the text of the title.
    pub fn name(&self) -> String {
        let lines: Vec<_> = self.title.paragraphs.iter().map(|it| it.text.as_str()).collect();
        lines.join(" ")
    }
}

fn frame(out: &mut Vec<Piece>, text: &TextBox) {
    paragraphs(out, &text.paragraphs, text.rect);
}

fn paragraphs(out: &mut Vec<Piece>, paragraphs: &[Paragraph], within: Rect) {
    let mut y = within.min.y;
    for paragraph in paragraphs {
        y += paragraph.above;
        let Paragraph { size, weight, role, .. } = *paragraph;
        let mut put = |x: f32, y: f32, text: String| {
            let at = Pos::new(x, y + BASELINE * size);
            out.push(Piece::Text { at, text, size, weight, role, anchor: Anchor::Start });
        };
        if !paragraph.mark.is_empty() {
            put(within.min.x, y, paragraph.mark.clone());
        }
        for line in paragraph.lines(within.width()) {
            put(within.min.x + paragraph.hanging(), y, line);
            y += paragraph.line();
        }
    }
}

fn card(out: &mut Vec<Piece>, card: &SlideCard) {
    let SlideCard { rect, fill, line, .. } = *card;
    out.push(Piece::Rect { rect, radius: 10.0, fill: Some(fill), line: Some(line) });
    out.extend(card.marks.iter().cloned());
    let within = Rect { min: rect.min.plus(card.indent, 0.0), max: rect.max.plus(-SlideCard::RIGHT, 0.0) };
    let height: f32 = card.paragraphs.iter().map(|it| it.height(within.width())).sum();
    let top = rect.centre().y - height / 2.0;
    paragraphs(out, &card.paragraphs, Rect::new(within.min.x, top, within.width(), height));
}

fn link(out: &mut Vec<Piece>, link: &SlideLink) {
    out.push(Piece::Path { points: link.points.clone(), line: link.line });
    let [.., from, tip] = link.points[..] else { return };
    let long = from.distance(tip).max(0.1);
    let (x, y) = ((tip.x - from.x) / long, (tip.y - from.y) / long);
    let (back, side) = (HEAD.0 * link.line.width, HEAD.1 * link.line.width);
    let corner = |side: f32| tip.plus(-x * back - y * side, -y * back + x * side);
    let points = vec![tip, corner(side), corner(-side)];
    out.push(Piece::Polygon { points, fill: Some(link.line.role), line: None });
}

fn table(out: &mut Vec<Piece>, table: &SlideTable) {
    let mut y = table.at.y;
    let width: f32 = table.widths.iter().sum();
    for (place, row) in table.rows.iter().enumerate() {
        let (weight, role) = SlideTable::look(place);
        let mut x = table.at.x;
        for (cell, width) in row.cells.iter().zip(&table.widths) {
            let paragraph = Paragraph::new(cell.as_str(), table.size).weight(weight).role(role);
            cell_lines(out, paragraph, Rect::new(x, y, *width, row.height));
            x += width;
        }
        y += row.height;
        let points = vec![Pos::new(table.at.x, y), Pos::new(table.at.x + width, y)];
        out.push(Piece::Path { points, line: Pen::solid(1.0, Role::Line) });
    }
}

fn cell_lines(out: &mut Vec<Piece>, paragraph: Paragraph, within: Rect) {
    let rect = Rect::new(
        within.min.x + CELL.0,
        within.min.y + CELL.1,
        within.width() - 2.0 * CELL.0,
        within.height(),
    );
    if !paragraph.text.is_empty() {
        paragraphs(out, &[paragraph], rect);
    }
}

/// Returns the frame of a text piece, for a writer that cannot place a baseline.
pub(super) fn text_frame(at: Pos, text: &str, size: f32, weight: Weight, anchor: Anchor) -> Rect {
    let wide = measure::width(text, size, weight);
    let left = match anchor {
        Anchor::Start => at.x,
        Anchor::Middle => at.x - wide / 2.0,
        Anchor::End => at.x - wide,
    };
    Rect::new(left, at.y - BASELINE * size, wide, size * measure::LINE)
}
