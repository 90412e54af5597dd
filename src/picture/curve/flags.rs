//! Peak and end (R9) in the row above the curve: a sign over each of the two touchpoints, and its word above the
//! sign, or beside it where the two are near each other.

use super::{Curve, FLAG};
use crate::picture::{
    font,
    pieces::{Anchor, Piece, Pos, Weight},
    theme::Role,
    trace::TraceFrame,
};

/// Half the width of a sign.
const SIGN: f32 = 4.5;
/// The least gap between the two words.
const BETWEEN: f32 = 8.0;

impl Curve<'_> {
    /// Draws peak and end above the frame whose top left corner is `at`.
    pub(super) fn flags(&self, out: &mut Vec<Piece>, frame: TraceFrame, at: Pos) {
        let Some(end) = self.insight.end() else { return };
        let over = |number: u32| Pos::new(at.x + frame.x(number), at.y);
        let end_at = over(end.number);
        match self.insight.peak() {
            None => self.flag(out, "curve-end-here", end_at, (end_at.x, Anchor::Middle)),
            Some(peak) if peak.number == end.number => {
                let place =
                    if end.number == 1 { (end_at.x, Anchor::Middle) } else { (end_at.x + SIGN, Anchor::End) };
                self.flag(out, "curve-peak-and-end-here", end_at, place);
            }
            Some(peak) => {
                let peak_at = over(peak.number);
                let [before, after] = self.places(peak_at.x, end_at.x);
                self.flag(out, "curve-peak-here", peak_at, before);
                self.flag(out, "curve-end-here", end_at, after);
            }
        }
    }

    /// Returns where the words of a peak and an end at these places have room.
    fn places(&self, peak: f32, end: f32) -> [(f32, Anchor); 2] {
        let halves = ["curve-peak-here", "curve-end-here"]
            .map(|name| font::width(&self.words.text(name), FLAG, Weight::SemiBold) / 2.0);
        if end - peak >= halves[0] + halves[1] + BETWEEN {
            return [(peak, Anchor::Middle), (end, Anchor::Middle)];
        }
        let start = end - SIGN;
        [((peak + SIGN).min(start - BETWEEN), Anchor::End), (start, Anchor::Start)]
    }

    /// Draws a sign with its point at `at`, and its word at `x`.
    fn flag(&self, out: &mut Vec<Piece>, name: &str, at: Pos, (x, anchor): (f32, Anchor)) {
        let (text, size, weight) = (self.words.text(name).into_owned(), FLAG, Weight::SemiBold);
        let place = Pos::new(x, at.y - 2.6 * SIGN);
        out.push(Piece::Text { at: place, text, size, weight, role: Role::Ink, anchor });
        let points = [(-SIGN, -1.8 * SIGN), (SIGN, -1.8 * SIGN), (0.0, -0.4 * SIGN)];
        let points = points.map(|(dx, dy)| at.plus(dx, dy)).to_vec();
        out.push(Piece::Polygon { points, fill: Some(Role::Ink), line: None });
    }
}
