//! Lays out the map on one page, upright or turned, whichever shows it larger.

use super::{
    page::{PagePart, PaperPage, PartRole},
    paper::{Paper, points},
};
use crate::picture::{Pos, Role, Sheet};

/// The margin around the picture beyond its own, in millimetres, for printers that do not print to the edge.
const MARGIN: f32 = 4.0;
/// The largest scale of a small map on A4, in points per unit: its titles are then as large as the text of a page
/// that is read.
const LARGEST: f32 = 1.0;

/// Lays out a picture on a page of its own, turned and scaled so that it is as large as possible.
pub fn map_page(sheet: Sheet, paper: Paper) -> PaperPage {
    let [short, long] = paper.size();
    let fit = |[width, height]: [f32; 2]| {
        let room = [width, height].map(|side| side - 2.0 * points(MARGIN));
        (room[0] / sheet.width).min(room[1] / sheet.height)
    };
    let (upright, turned) = ([short, long], [long, short]);
    let [width, height] = if fit(upright) > fit(turned) { upright } else { turned };
    let scale = fit([width, height]).min(LARGEST * (long / Paper::A4.size()[1]));
    let at = Pos::new((width - scale * sheet.width) / 2.0, (height - scale * sheet.height) / 2.0);
    let says = [&*sheet.title, &sheet.description].map(|text| text.trim().trim_end_matches('.'));
    let says = says.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(". ");
    let part = PagePart { role: PartRole::Figure(says), goes_on: false, at, scale, pieces: sheet.pieces };
    PaperPage { width, height, ground: Role::Canvas, parts: vec![part] }
}
