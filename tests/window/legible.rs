//! What is painted can be read: marks and texts stand out from their ground, and what counts is not cut.

use egui::{Rect, Shape};

use super::Window;

/// A text as it is painted.
pub(super) struct PaintedText {
    /// What is seen of it.
    pub(super) text: String,
    /// The whole text, where it is cut.
    pub(super) is_cut: bool,
    pub(super) rect: Rect,
}

impl Window {
    fn each_shape(&self, see: &mut dyn FnMut(&Shape)) {
        fn within(shape: &Shape, see: &mut dyn FnMut(&Shape)) {
            match shape {
                Shape::Vec(shapes) => shapes.iter().for_each(|shape| within(shape, see)),
                shape => see(shape),
            }
        }
        self.harness.output().shapes.iter().for_each(|clipped| within(&clipped.shape, see));
    }

    /// Returns the texts that are painted.
    pub(super) fn painted_texts(&self) -> Vec<PaintedText> {
        let mut texts = Vec::new();
        self.each_shape(&mut |shape| {
            if let Shape::Text(text) = shape {
                let rows: Vec<_> = text.galley.rows.iter().map(|row| row.text()).collect();
                let rect = text.galley.rect.translate(text.pos.to_vec2());
                texts.push(PaintedText { text: rows.join(" "), is_cut: text.galley.elided, rect });
            }
        });
        texts
    }
}
