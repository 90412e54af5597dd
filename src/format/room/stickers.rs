//! Lays out touchpoints to cut out and arrange on a wall, each with its number, its title and three faces, one of
//! which is to be circled. Stickers have one size on every paper, so that they can be mixed; larger paper has more
//! of them. A row is higher only where a title needs it, and a title that would need more than three times the
//! height is cut with `…`.

use crate::{
    format::{
        pdf::{
            PagePart, Paper, PaperPage, PartRole,
            flow::{self, Slab, TextLook, apart},
        },
        report::ReportSource,
    },
    insight::Judged,
    picture::{Anchor, Pen, Piece, Pos, Role, Weight, face},
};

use super::lay::{LEVELS, SMALL, head, shape};

/// The width and height of a sticker, in points: about 61 by 41 millimetres.
const WIDTH: f32 = 174.0;
const HEIGHT: f32 = 116.0;
/// The greatest height of a sticker; a longer title is cut, since stickers are read from afar.
const HIGHEST: f32 = 3.0 * HEIGHT;
const PAD: f32 = 10.0;
/// The width between a sticker's margins.
const ROOM: f32 = WIDTH - 2.0 * PAD;
const FACE: f32 = 11.0;
const NUMBER: TextLook = TextLook::new(20.0, Weight::SemiBold, Role::Ink, 26.0);
/// The looks of titles, the largest first; the first that fits is used.
const TITLES: [TextLook; 4] = [title(14.0), title(12.0), title(10.5), title(9.0)];
/// The height that is not available to the title: the number above it, the faces below.
const AROUND: f32 = 2.0 * PAD + NUMBER.pitch + 2.4 * FACE + 4.0;
/// The pen for the lines to cut along.
const CUT: Pen = Pen::dashed(0.5, Role::Muted, [4.0, 3.0]);

const fn title(size: f32) -> TextLook {
    TextLook::new(size, Weight::SemiBold, Role::Ink, 1.3 * size)
}

pub(super) fn pages(source: &ReportSource<'_>, title: &str, paper: Paper) -> Vec<PaperPage> {
    let shape = shape(paper);
    let width = shape.room(false).width;
    let mut slabs = head(title, &source.words.text("stickers-how"), width);
    let stickers: Vec<_> = source.insight.touchpoints.iter().map(|it| Sticker::of(source, it)).collect();
    let rows = stickers.chunks(((width / WIDTH).floor() as usize).max(1));
    slabs.extend(apart(rows.map(row).collect(), 10.0));
    flow::pages(slabs, shape, title)
}

/// Returns a row of stickers, all as high as the highest.
fn row(stickers: &[Sticker]) -> Slab {
    let height = stickers.iter().map(Sticker::height).fold(HEIGHT, f32::max);
    let lefts = (0..).map(|column: u16| f32::from(column) * WIDTH);
    let parts = stickers.iter().zip(lefts).flat_map(|(it, left)| it.parts(left, height));
    let parts = std::iter::once(cuts(stickers.len(), height)).chain(parts).collect();
    Slab { height, parts, ..Slab::default() }
}

/// Returns the lines along which a row is cut, none of them twice; its bottom line coincides with the top line of
/// the next row.
fn cuts(count: usize, height: f32) -> PagePart {
    let right = count as f32 * WIDTH;
    let across = [0.0, height].map(|y| [Pos::new(0.0, y), Pos::new(right, y)]);
    let down = (0..=count).map(|column| {
        let x = column as f32 * WIDTH;
        [Pos::new(x, 0.0), Pos::new(x, height)]
    });
    let lines = across.into_iter().chain(down);
    let pieces = lines.map(|points| Piece::Path { points: points.into(), line: CUT });
    PagePart::new(PartRole::Ornament, pieces.collect())
}

/// The sticker of a touchpoint, measured but not yet placed.
struct Sticker {
    number: String,
    stage: String,
    title: Vec<String>,
    look: TextLook,
}

impl Sticker {
    fn of(source: &ReportSource<'_>, judged: &Judged) -> Self {
        let touchpoint = source.touchpoint(judged);
        let title = touchpoint.map(|it| it.title.as_str()).unwrap_or_default();
        let title = source.words.touchpoint_title(title);
        let stage = touchpoint.map(|it| source.stage(it)).unwrap_or_default();
        let fits = |look: &&TextLook| look.lines(&title, ROOM).len() <= lines_within(HEIGHT, **look);
        let look = TITLES.iter().find(fits).copied().unwrap_or(TITLES[3]);
        let title = look.at_most(lines_within(HIGHEST, look), &title, ROOM);
        Self { number: judged.number.to_string(), stage, title, look }
    }

    /// Returns the height that the title needs.
    fn height(&self) -> f32 {
        AROUND + self.title.len() as f32 * self.look.pitch
    }

    fn parts(&self, left: f32, height: f32) -> [PagePart; 2] {
        [
            PagePart::new(PartRole::Item(0), self.said(left + PAD)),
            PagePart::new(PartRole::Ornament, faces(left + PAD, height - PAD - FACE)),
        ]
    }

    fn said(&self, left: f32) -> Vec<Piece> {
        let top = PAD - 2.0;
        let room = ROOM - NUMBER.width(&self.number) - 8.0;
        let mut said = vec![
            NUMBER.line(self.number.clone(), left, top),
            SMALL.placed(SMALL.cut(&self.stage, room), left + ROOM, top + 6.0, Anchor::End),
        ];
        said.extend(self.look.block(self.title.clone(), left, top + NUMBER.pitch));
        said
    }
}

fn lines_within(height: f32, look: TextLook) -> usize {
    ((height - AROUND) / look.pitch + 0.01).floor() as usize
}

fn faces(left: f32, y: f32) -> Vec<Piece> {
    let mut faces = Vec::new();
    for (level, place) in LEVELS.into_iter().zip([0.0, 0.5, 1.0]) {
        let x = left + 1.2 * FACE + place * (ROOM - 2.4 * FACE);
        face(&mut faces, level, Pos::new(x, y), FACE);
    }
    faces
}
