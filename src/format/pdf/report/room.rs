//! The room that a page of A4 has for what is read; on larger paper all of it is larger.

use super::super::paper::{Paper, points};

/// Of the paper to the text, in millimetres; below it stands the number of the page.
const SIDE: f32 = 18.0;
const ABOVE: f32 = 17.0;
const BELOW: f32 = 19.0;

/// How wide and high what is read may be, in points.
#[derive(Clone, Copy, Debug)]
pub(super) struct PageRoom {
    pub(super) width: f32,
    pub(super) height: f32,
}

/// From the left and the upper edge of the paper to the text.
pub(super) fn corner() -> [f32; 2] {
    [points(SIDE), points(ABOVE)]
}

impl PageRoom {
    /// Of a page that stands upright, or lies on its side.
    pub(super) fn of_page(is_turned: bool) -> Self {
        let [width, height] = paper(is_turned);
        Self { width: width - 2.0 * points(SIDE), height: height - points(ABOVE) - points(BELOW) }
    }
}

/// Width and height of the paper.
pub(super) fn paper(is_turned: bool) -> [f32; 2] {
    let [short, long] = Paper::A4.size();
    if is_turned { [long, short] } else { [short, long] }
}
