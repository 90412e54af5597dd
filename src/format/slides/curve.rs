//! The emotional trace on a slide (R9): as it is handed over everywhere, larger, so that its smallest text is read from
//! the back. It is drawn of shapes and texts.

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

/// The smallest text of the trace, in its own units.
const SMALLEST_THERE: f32 = 11.0;
/// Below it.
const GAP: f32 = 8.0;
/// So much wider than it was drawn may a text be: there is more than that between any two.
const WIDER: f32 = 10.0;
/// Of what is said of it, on its slide.
const LINES: usize = 3;

/// None where nothing is rated.
pub(super) fn slides(source: &ReportSource<'_>) -> Vec<Slide> {
    let ReportSource { journey, insight, words, .. } = *source;
    let headed = Headed::new(words.text("trace"));
    let said = text(words.curve_sentence(insight, journey));
    let Titled { top, bottom, .. } = headed.titled(0);
    let scale = SMALLEST / SMALLEST_THERE;
    // What is said of it goes on on another slide, rather than that the trace becomes flat.
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

/// The trace has measured its texts as they are drawn; one that is much wider in the typeface of a slide is cut there.
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
