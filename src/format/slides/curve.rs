//! The emotional trace on a slide (R9): as it is handed over everywhere, larger, so that its smallest text is read from
//! the back. It is drawn of shapes and texts.

use crate::{format::report::ReportSource, picture::Sheet};

use super::{
    flow::{self, BOTTOM},
    marks::readable,
    slide::{ROOM, SMALLEST, Slide},
    told::{Headed, Spoken, text},
};

/// The smallest text of the trace, in its own units.
const SMALLEST_THERE: f32 = 11.0;
/// Below it.
const GAP: f32 = 8.0;

/// None where nothing is rated.
pub(super) fn slides(source: &ReportSource<'_>) -> Vec<Slide> {
    let ReportSource { journey, insight, words, .. } = *source;
    let headed = Headed { text: words.text("trace").into_owned(), level: None };
    let said = text(words.curve_sentence(insight, journey));
    let (_, top) = flow::titled(&headed, 0);
    let scale = SMALLEST / SMALLEST_THERE;
    let room = (ROOM / scale, (BOTTOM - top - said.height(ROOM) - GAP) / scale);
    let mut told = Vec::new();
    for sheet in Sheet::of_curves(journey, insight, words, room) {
        let pieces = sheet.pieces.iter().flat_map(|piece| readable(piece.clone().scaled(scale)));
        told.push(Spoken::Drawing(sheet.height * scale + GAP, sheet.description, pieces.collect()));
    }
    if !told.is_empty() {
        told.insert(1, Spoken::Text(said));
    }
    flow::slides(&headed, &told)
}
