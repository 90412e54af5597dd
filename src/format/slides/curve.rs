//! Lays out the emotional trace on slides (R9): the same drawing as in other exports, enlarged so that its smallest
//! text can be read from the back of a room. It is drawn with shapes and texts.

use crate::{
    format::report::ReportSource,
    picture::{Piece, Sheet, font},
};

use super::{
    flow,
    marks::readable,
    slide::{Paragraph, ROOM, SMALLEST, Slide},
    titled::Titled,
    told::{Headed, Spoken, text},
};

/// The size of the smallest text of the trace, in its own units.
const SMALLEST_THERE: f32 = 11.0;
/// The space below the trace.
const GAP: f32 = 8.0;
/// The width, in points, that a text may have beyond the width it was drawn with; any two texts are further apart
/// than that.
const WIDER: f32 = 10.0;
/// The number of lines on the slide of the trace that are kept for the sentence about it.
const LINES: usize = 3;

/// Returns the slides of the trace; none if nothing is rated.
pub(super) fn slides(source: &ReportSource<'_>) -> Vec<Slide> {
    let ReportSource { journey, insight, words, .. } = *source;
    let headed = Headed::new(words.text("trace"));
    let said = text(words.curve_sentence(insight, journey));
    let Titled { top, bottom, .. } = headed.titled(0);
    let scale = SMALLEST / SMALLEST_THERE;
    // A longer sentence continues on another slide, so that the trace does not become flat.
    let below = said.cut(ROOM, LINES).height(ROOM);
    let room = (ROOM / scale, (bottom - top - below - GAP) / scale);
    let mut told = Vec::new();
    for sheet in Sheet::of_curves(journey, insight, words, room) {
        let pieces =
            sheet.pieces.iter().flat_map(|piece| readable(piece.clone().scaled(scale))).map(in_place);
        told.push(Spoken::Drawing(sheet.height * scale + GAP, sheet.description, pieces.collect()));
    }
    if !told.is_empty() {
        told.insert(1, Spoken::Text(said));
    }
    flow::slides(&headed, &told)
}

/// Cuts a text that is much wider in the typeface of slides. The trace has measured its texts in that of the
/// drawing.
fn in_place(piece: Piece) -> Piece {
    match piece {
        Piece::Text { at, text, size, weight, role, anchor } => {
            let room = font::width(&text, size, weight) + WIDER;
            let text = Paragraph::new(text, size).weight(weight).cut(room, 1).text;
            Piece::Text { at, text, size, weight, role, anchor }
        }
        other => other,
    }
}
