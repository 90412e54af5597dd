//! The shapes of a slide as they were measured, for the laws of slides.

use crate::{
    format::slides::{
        measure::CELL,
        sheet::text_frame,
        slide::{Paragraph, Slide, SlideCard, SlideShape, SlideTable, TextBox},
    },
    picture::{Piece, Rect},
};

/// One shape: its rectangle, and the height that the text within it needs.
pub(super) struct ShapeShown {
    pub rect: Rect,
    pub needed: f32,
    /// The size of its smallest text.
    pub smallest: f32,
    pub says: String,
    pub is_text: bool,
}

pub(super) fn shown(slide: &Slide) -> Vec<ShapeShown> {
    let mut out = vec![framed(&slide.title)];
    for shape in &slide.shapes {
        match shape {
            SlideShape::Text(text) => out.push(framed(text)),
            SlideShape::Drawing(_, pieces) => out.extend(pieces.iter().map(drawn)),
            SlideShape::Card(it) => out.push(card(it)),
            SlideShape::Table(it) => out.push(table(it)),
            SlideShape::Link(link) => {
                let rect = Rect::around(link.points.iter().copied()).expect("points");
                out.push(unread(rect, &link.says));
            }
        }
    }
    out
}

fn unread(rect: Rect, says: &str) -> ShapeShown {
    ShapeShown { rect, needed: 0.0, smallest: f32::MAX, says: says.to_owned(), is_text: false }
}

fn texts<'a>(paragraphs: impl Iterator<Item = &'a Paragraph>) -> (f32, String) {
    let all: Vec<_> = paragraphs.collect();
    let smallest = all.iter().map(|it| it.size).fold(f32::MAX, f32::min);
    (smallest, all.iter().map(|it| it.text.as_str()).collect::<Vec<_>>().join(" "))
}

fn framed(text: &TextBox) -> ShapeShown {
    let needed = text.paragraphs.iter().map(|it| it.height(text.rect.width())).sum();
    let (smallest, says) = texts(text.paragraphs.iter());
    ShapeShown { rect: text.rect, needed, smallest, says, is_text: true }
}

/// Returns the shape of a card. Its number stands beside its text, so the text may take the whole height.
fn card(card: &SlideCard) -> ShapeShown {
    let width = card.rect.width() - card.indent - SlideCard::RIGHT;
    let needed = card.paragraphs.iter().map(|it| it.height(width)).sum();
    let (smallest, says) = texts(card.paragraphs.iter());
    for mark in &card.marks {
        let bounds = drawn(mark).rect;
        assert!(card.rect.contains_rect(bounds), "{says}: {bounds:?}");
        assert!(bounds.max.x <= card.rect.min.x + card.indent, "{says}: {bounds:?}");
    }
    ShapeShown { rect: card.rect, needed, smallest, says, is_text: true }
}

fn table(table: &SlideTable) -> ShapeShown {
    let mut needed: f32 = 0.0;
    for (place, row) in table.rows.iter().enumerate() {
        let (weight, _) = SlideTable::look(place);
        let cells = row.cells.iter().zip(&table.widths).map(|(cell, width)| {
            Paragraph::new(cell, table.size).weight(weight).height(width - 2.0 * CELL.0) + 2.0 * CELL.1
        });
        needed += cells.fold(row.height, f32::max);
    }
    let (wide, high) = (table.widths.iter().sum(), table.rows.iter().map(|row| row.height).sum());
    let rect = Rect::new(table.at.x, table.at.y, wide, high);
    ShapeShown { rect, needed, smallest: table.size, says: table.says.clone(), is_text: true }
}

fn drawn(piece: &Piece) -> ShapeShown {
    match piece {
        Piece::Text { at, text, size, weight, anchor, .. } => {
            let rect = text_frame(*at, text, *size, *weight, *anchor);
            ShapeShown { rect, needed: 0.0, smallest: *size, says: text.clone(), is_text: true }
        }
        other => unread(other.bounds(), "drawn"),
    }
}
