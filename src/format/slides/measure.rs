//! Measures texts on slides in both the typeface that the slide names and that of its preview, and takes the wider,
//! so that what fits here fits where the slide is opened.

use crate::picture::{Weight, font};

use super::{arial, slide::Paragraph};

/// The distance from one baseline to the next, in font sizes.
pub(super) const LINE: f32 = 1.2;
/// The smallest indent of a paragraph with a mark, in points.
const HANGING: f32 = 40.0;
/// A number of bytes that hardly any line exceeds.
const LONGEST: usize = 512;
/// The distance from the edges of a cell to its text: left and right, above and below.
pub(super) const CELL: (f32, f32) = (8.0, 3.0);

/// Returns the width of a text on one line, in points.
pub(super) fn width(text: &str, size: f32, weight: Weight) -> f32 {
    font::ems_with_room(text, weight, arial::wide) * size
}

impl Paragraph {
    /// Returns the indent of its lines from the left edge of its frame.
    pub(super) fn hanging(&self) -> f32 {
        if self.mark.is_empty() {
            return 0.0;
        }
        HANGING.max(width(&self.mark, self.size, self.weight) + 8.0)
    }

    /// Returns its lines in a frame of this width, at least one.
    pub(super) fn lines(&self, width: f32) -> Vec<String> {
        self.broken(&self.text, width).map(|(line, _)| line).collect()
    }

    /// Returns whether it has at most this many lines.
    pub(super) fn fits(&self, width: f32, lines: usize) -> bool {
        self.end_of(width, lines).is_none()
    }

    /// Returns its height, with the space above it.
    pub(super) fn height(&self, width: f32) -> f32 {
        self.above + self.broken(&self.text, width).count() as f32 * self.line()
    }

    pub(super) fn line(&self) -> f32 {
        self.size * LINE
    }

    /// Splits it after this many lines; returns the whole and `None` if it has no more.
    pub(super) fn split(&self, width: f32, lines: usize) -> (Self, Option<Self>) {
        let end = self.end_of_first(width, lines);
        let rest = self.text[end..].trim();
        if rest.is_empty() {
            return (self.clone(), None);
        }
        let part = |text: &str| Self { text: text.to_owned(), ..self.clone() };
        (part(self.text[..end].trim()), Some(Self { above: 0.0, ..part(rest) }))
    }

    /// Returns as much of it as fits into this many lines; what does not fit is replaced by `…`.
    pub(super) fn cut(&self, width: f32, lines: usize) -> Self {
        if self.fits(width, lines) { self.clone() } else { self.cut_for(width, lines, "") }
    }

    /// Returns as much of it as fits into this many lines together with `…` and `end`.
    pub(super) fn cut_for(&self, width: f32, lines: usize, end: &str) -> Self {
        let (before, last) = self.text.split_at(self.end_of_first(width, lines.saturating_sub(1)));
        let ems = (width - self.hanging()) / self.size - font::ems_with_room(end, self.weight, arial::wide);
        let last = font::cut_with_room(last, self.weight, ems, arial::wide);
        Self { text: format!("{before}{last}{end}"), ..self.clone() }
    }

    /// Returns where in its text the first `lines` lines end; the end of the text if it has fewer.
    fn end_of_first(&self, width: f32, lines: usize) -> usize {
        lines.checked_sub(1).map_or(0, |last| self.end_of(width, last).unwrap_or(self.text.len()))
    }

    /// Returns where in its text a line ends, counted from 0; `None` if it has no such line. For a long text the
    /// beginning is measured first, which is enough if it has more lines still: a text that continues on many
    /// slides is not measured in full for each.
    fn end_of(&self, width: f32, line: usize) -> Option<usize> {
        let beginning = &self.text[..self.text.floor_char_boundary((line + 2) * LONGEST)];
        let mut ends = self.broken(beginning, width).skip(line);
        let end = ends.next();
        if beginning.len() == self.text.len() || ends.next().is_some() {
            return end.map(|(_, end)| end);
        }
        self.broken(&self.text, width).nth(line).map(|(_, end)| end)
    }

    /// Breaks a part of its text into lines, each with where it ends. A first word that does not fit beside the
    /// mark begins on the next line, as in office programs.
    fn broken(&self, text: &str, width: f32) -> impl Iterator<Item = (String, usize)> {
        let ems = (width - self.hanging()).max(self.size) / self.size;
        let lines = || font::lines_with_room(text, self.weight, ems, arial::wide);
        let word = text.find(char::is_whitespace).unwrap_or(text.len());
        let is_below = !self.mark.is_empty() && lines().next().is_some_and(|(_, end)| end < word);
        let above = (text.is_empty() || is_below).then(|| (String::new(), 0));
        above.into_iter().chain(lines())
    }
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

    #[test]
    fn the_beginning_of_a_long_text_is_broken_as_the_whole_is() {
        for text in
            ["Kuinka nopeasti huomataan 👩 ja tervehditään. ".repeat(200), "e\u{301}\u{300}".repeat(4000)]
        {
            let paragraph = Paragraph::new(text, 18.0).marked("7");
            for line in [0, 1, 5, 30] {
                let whole = paragraph.broken(&paragraph.text, 300.0).nth(line).map(|(_, end)| end);
                assert_eq!(paragraph.end_of(300.0, line), whole);
            }
        }
    }
}
