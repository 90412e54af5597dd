//! How much room texts take on a slide. Measured in Inter and made a little wider: some letters of the typeface that a
//! slide names are wider, and what fits here is to fit where it is opened.

use crate::picture::font;

use super::slide::Paragraph;

/// A line of the typeface that a slide names is at most so much wider than one of Inter, capitals aside.
const WIDER: f32 = 1.05;
/// From one baseline to the next, in sizes.
pub(super) const LINE: f32 = 1.2;
/// What hangs before a paragraph has this much room.
const HANGING: f32 = 40.0;
/// From the edges of a cell to its text: left and right, above and below.
pub(super) const CELL: (f32, f32) = (8.0, 3.0);

impl Paragraph {
    /// How far its lines are from the left edge of its frame.
    pub(super) fn hanging(&self) -> f32 {
        if self.mark.is_empty() {
            return 0.0;
        }
        HANGING.max(font::width(&self.mark, self.size, self.weight) + 8.0)
    }

    /// Its lines in a frame of this width; one at least.
    pub(super) fn lines(&self, width: f32) -> Vec<String> {
        let lines =
            font::wrap(&self.text, self.size * WIDER, self.weight, width - self.hanging(), usize::MAX);
        if lines.is_empty() { vec![String::new()] } else { lines }
    }

    /// The room that it takes, with what is above it.
    pub(super) fn height(&self, width: f32) -> f32 {
        self.above + self.lines(width).len() as f32 * self.line()
    }

    pub(super) fn line(&self) -> f32 {
        self.size * LINE
    }

    /// As much of it as fits into so many lines, and the rest; the whole and nothing where all fits.
    pub(super) fn split(&self, width: f32, lines: usize) -> (Self, Option<Self>) {
        if self.lines(width).len() <= lines {
            return (self.clone(), None);
        }
        let part = |text: &str| Self { text: text.trim().to_owned(), ..self.clone() };
        let fits = |end: usize| part(&self.text[..end]).lines(width).len() <= lines;
        let ends = |at: &dyn Fn(char) -> bool| -> Vec<usize> {
            let ends = self.text.char_indices().filter(|(place, c)| *place > 0 && at(*c));
            ends.map(|(place, _)| place).collect()
        };
        let mut at = ends(&char::is_whitespace);
        if at.first().is_none_or(|end| !fits(*end)) {
            at = ends(&|_| true);
        }
        let end = at[at.partition_point(|end| fits(*end)).saturating_sub(1)];
        (part(&self.text[..end]), Some(Self { above: 0.0, ..part(&self.text[end..]) }))
    }
}

/// The height of a row of a table in which each cell wraps at its column.
pub(super) fn row_height(cells: &[String], widths: &[f32], size: f32, weight: crate::picture::Weight) -> f32 {
    let lines = |(cell, width): (&String, &f32)| {
        font::wrap(cell, size, weight, width - 2.0 * CELL.0, usize::MAX).len().max(1)
    };
    let most = cells.iter().zip(widths).map(lines).max().unwrap_or(1);
    most as f32 * size * LINE + 2.0 * CELL.1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_paragraph_goes_on_with_nothing_lost_even_within_a_word() {
        for text in ["one two three four five six seven eight nine ten eleven", &"pitkäsana".repeat(30)] {
            let mut left = Some(Paragraph::new(text, 18.0));
            let mut said = String::new();
            while let Some(paragraph) = left {
                let (first, rest) = paragraph.split(120.0, 2);
                assert!(first.lines(120.0).len() <= 2 && !first.text.is_empty());
                said.push_str(&first.text);
                left = rest;
            }
            assert_eq!(said.replace(' ', ""), text.replace(' ', ""));
        }
    }
}
