//! The emotional trace on a slide (R9): as it is handed over everywhere, larger, so that its smallest text is read from
//! the back. It is drawn of shapes and texts.

use crate::{
    format::report::ReportSource,
    picture::{Pen, Piece, Pos, Rect, Sheet},
};

use super::{
    flow::{self, BOTTOM, Headed, ROOM, Told},
    marks::readable,
    slide::{SMALLEST, Slide},
};

/// The smallest text of the trace, in its own units.
const SMALLEST_THERE: f32 = 11.0;
/// Below it.
const GAP: f32 = 8.0;

/// None where nothing is rated.
pub(super) fn slides(source: &ReportSource<'_>) -> Vec<Slide> {
    let ReportSource { journey, insight, words, .. } = *source;
    let headed = Headed { text: words.text("trace").into_owned(), level: None };
    let said = flow::text(words.curve_sentence(insight, journey));
    let (_, top) = flow::titled(&headed, 0);
    let scale = SMALLEST / SMALLEST_THERE;
    let room = (ROOM / scale, (BOTTOM - top - said.height(ROOM) - GAP) / scale);
    let mut told = Vec::new();
    for sheet in Sheet::of_curves(journey, insight, words, room) {
        let pieces = sheet.pieces.iter().flat_map(|piece| readable(scaled(piece, scale)));
        told.push(Told::Drawing(sheet.height * scale + GAP, sheet.description, pieces.collect()));
    }
    if !told.is_empty() {
        told.insert(1, Told::Text(said));
    }
    flow::slides(&headed, &told)
}

/// The same piece, so many times as large.
fn scaled(piece: &Piece, by: f32) -> Piece {
    let at = |pos: Pos| Pos::new(pos.x * by, pos.y * by);
    let all = |points: &[Pos]| points.iter().copied().map(at).collect::<Vec<_>>();
    let mut piece = piece.clone();
    let thicken = |line: &mut Pen| {
        line.width *= by;
        line.dash = line.dash.map(|dash| dash.map(|part| part * by));
    };
    match &mut piece {
        Piece::Rect { rect, radius, line, .. } => {
            *rect = Rect { min: at(rect.min), max: at(rect.max) };
            *radius *= by;
            line.iter_mut().for_each(thicken);
        }
        Piece::Circle { centre, radius, line, .. } => {
            *centre = at(*centre);
            *radius *= by;
            line.iter_mut().for_each(thicken);
        }
        Piece::Polygon { points, line, .. } => {
            *points = all(points);
            line.iter_mut().for_each(thicken);
        }
        Piece::Path { points, line } => {
            *points = all(points);
            thicken(line);
        }
        Piece::Text { at: place, size, .. } => {
            *place = at(*place);
            *size *= by;
        }
    }
    piece
}
