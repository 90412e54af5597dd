//! Touchpoints to cut out and arrange on a wall: each with its number, its title and three faces of which one is circled.
//! All are of one size, on any paper, so that they can be mixed; larger paper has more of them.

use crate::{
    format::{
        pdf::{Paper, PaperPage, PartRole},
        report::ReportSource,
    },
    insight::{Judged, Level},
    picture::{Anchor, Pen, Pos, Rect, Role, Weight, face},
};

use super::lay::{MARGIN, Pages, SMALL, TEXT, Type};

/// Of a sticker, in points: some 61 by 41 millimetres.
const WIDTH: f32 = 174.0;
const HEIGHT: f32 = 116.0;
const PAD: f32 = 10.0;
const FACE: f32 = 11.0;
const NUMBER: Type = Type { size: 20.0, weight: Weight::SemiBold, role: Role::Ink };
/// Titles, the largest that has room.
const TITLES: [f32; 4] = [14.0, 12.0, 10.5, 9.0];
/// Where one cuts.
const CUT: Pen = Pen::dashed(0.5, Role::Muted, [4.0, 3.0]);
const LEVELS: [Level; 3] = [Level::Negative, Level::Neutral, Level::Positive];

pub(super) fn pages(source: &ReportSource<'_>, title: &str, paper: Paper) -> Vec<PaperPage> {
    let mut pages = Pages::new(title, paper.size());
    pages.text(PartRole::Paragraph, &source.words.text("stickers-how"), TEXT);
    pages.y += 10.0;
    let across = ((pages.room() / WIDTH).floor() as usize).max(1);
    for row in source.insight.touchpoints.chunks(across) {
        let highest = pages.height - 3.0 * MARGIN;
        let height = row.iter().map(|judged| needed(source, judged)).fold(HEIGHT, f32::max).min(highest);
        if pages.is_full(height) {
            pages.next();
        }
        for (column, judged) in row.iter().enumerate() {
            let rect = Rect::new(MARGIN + column as f32 * WIDTH, pages.y, WIDTH, height);
            sticker(source, &mut pages, judged, rect);
        }
        pages.y += height;
    }
    pages.finished(paper)
}

/// How high a sticker must be for its title.
fn needed(source: &ReportSource<'_>, judged: &Judged) -> f32 {
    let title = called(source, judged);
    let looks = looks(&title, HEIGHT);
    looks.height(&title, WIDTH - 2.0 * PAD) + around()
}

/// What is not for the title: the number above it, the faces below.
fn around() -> f32 {
    2.0 * PAD + NUMBER.line() + 2.4 * FACE + 4.0
}

fn looks(title: &str, height: f32) -> Type {
    let looks = |size| Type { size, weight: Weight::SemiBold, role: Role::Ink };
    let fits = |size: &&f32| looks(**size).height(title, WIDTH - 2.0 * PAD) + around() <= height;
    looks(TITLES.iter().find(fits).copied().unwrap_or(TITLES[3]))
}

fn called(source: &ReportSource<'_>, judged: &Judged) -> String {
    let title = source.touchpoint(judged).map(|it| it.title.as_str()).unwrap_or_default();
    source.words.touchpoint_title(title).into_owned()
}

fn sticker(source: &ReportSource<'_>, pages: &mut Pages, judged: &Judged, rect: Rect) {
    pages.part(PartRole::Ornament, vec![super::lay::frame(rect, CUT)]);
    let title = called(source, judged);
    let room = rect.width() - 2.0 * PAD;
    let mut pieces = Vec::new();
    let at = rect.min.plus(PAD, PAD - 2.0);
    NUMBER.put(&mut pieces, &judged.number.to_string(), at, Anchor::Start);
    let stage = source.touchpoint(judged).map(|it| source.stage(it)).unwrap_or_default();
    let number = NUMBER.width(&judged.number.to_string()) + 8.0;
    let stage = crate::picture::font::cut(&stage, SMALL.size, SMALL.weight, room - number);
    SMALL.put(&mut pieces, &stage, Pos::new(rect.max.x - PAD, at.y + 6.0), Anchor::End);
    looks(&title, rect.height()).write(&mut pieces, &title, at.plus(0.0, NUMBER.line()), room);
    pages.part(PartRole::Item(0), pieces);
    let mut faces = Vec::new();
    for (place, level) in LEVELS.into_iter().enumerate() {
        let x = rect.min.x + PAD + 1.2 * FACE + place as f32 * (room - 2.4 * FACE) / 2.0;
        face(&mut faces, level, Pos::new(x, rect.max.y - PAD - 1.0 * FACE), FACE);
    }
    pages.part(PartRole::Ornament, faces);
}
