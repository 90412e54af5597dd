//! The whole picture as it is handed on: title, verdict, the map as the canvas shows it, legend, the emotional trace,
//! and in full what is cut on the map. It is as large as it needs to be: nothing is cut, wherever the cards lie and however long
//! the texts are.

use std::collections::BTreeSet;

use crate::{
    insight::{Insight, Verdict},
    journey::Journey,
    words::Words,
};

use super::{
    curve::Curve,
    faces::face,
    font,
    listed::TitlesInFull,
    pieces::{Anchor, Piece, Pos, Rect, Weight},
    scene::Scene,
    theme::Role,
};

/// A picture with its top left corner at the origin, in whole canvas units.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    pub width: f32,
    pub height: f32,
    pub pieces: Vec<Piece>,
    /// The title of the picture and what it says, for those who do not see it.
    pub title: String,
    pub description: String,
}

const MARGIN: f32 = 32.0;
/// Between the map and what stands below it.
const BETWEEN: f32 = 20.0;
/// The texts above the map are this wide at least, however narrow the map.
const NARROWEST: f32 = 560.0;
/// They wrap at this, however wide the map.
const WIDEST: f32 = 1200.0;
const TITLE: f32 = 24.0;
const VERDICT: f32 = 16.0;
const REACH: f32 = 13.0;
const FACE: f32 = 16.0;

impl Sheet {
    /// `verdict` and `reach` are sentences; `insight` and `scene` are of this journey.
    pub fn new(
        scene: &Scene,
        journey: &Journey,
        insight: &Insight,
        words: &Words,
        said: (&str, &str),
    ) -> Self {
        Self::drawn(scene, journey, insight, words, said, true)
    }

    /// The map and its legend alone, for where the rest is said in text and the emotional trace stands by itself.
    pub fn without_head(
        scene: &Scene,
        journey: &Journey,
        insight: &Insight,
        words: &Words,
        said: (&str, &str),
    ) -> Self {
        Self::drawn(scene, journey, insight, words, said, false)
    }

    /// The characters in it that nothing here draws.
    pub fn undrawn(&self) -> BTreeSet<char> {
        self.pieces.iter().flat_map(Piece::undrawn).collect()
    }

    fn drawn(
        scene: &Scene,
        journey: &Journey,
        insight: &Insight,
        words: &Words,
        (verdict, reach): (&str, &str),
        with_head: bool,
    ) -> Self {
        let map = scene.drawn_bounds();
        let width = map.width().max(NARROWEST);
        let mut pieces = Vec::new();
        let untitled = words.text("untitled");
        let title = Some(journey.about().title.as_str()).filter(|title| !title.trim().is_empty());
        let title = title.unwrap_or(&untitled);
        let lens = words.lens_note(scene.lens());
        let top = if with_head {
            head(&mut pieces, [title, &lens], insight.verdict, [verdict, reach], width)
        } else {
            MARGIN
        };
        let (x, y) = (MARGIN - map.min.x, top - map.min.y);
        pieces.extend(scene.pieces(journey, insight, words).into_iter().map(|piece| piece.moved(x, y)));
        let below = if insight.touchpoints.is_empty() { top } else { top + map.height() + BETWEEN };
        let (marks, foot) = scene.legend(journey, words).pieces(Pos::new(MARGIN, below), width);
        pieces.extend(marks);
        let mut bottom = foot.max.y;
        if let Some(curve) = Curve::of(journey, insight, words).filter(|_| with_head) {
            let (drawn, room) = curve.pieces(Pos::new(MARGIN, bottom + BETWEEN), width);
            pieces.extend(drawn);
            bottom = room.max.y;
        }
        let (listed, below) = (TitlesInFull::of(scene, journey, insight), Pos::new(MARGIN, bottom));
        let bottom = listed.pieces(&mut pieces, words, below, width);
        let width = (width.max(foot.width()) + 2.0 * MARGIN).ceil();
        let height = (bottom + MARGIN).ceil();
        pieces.insert(0, background(width, height));
        let lens = if lens.is_empty() { lens } else { lens + "." };
        let said = [&lens, verdict, reach].into_iter().filter(|part| !part.is_empty());
        let description = said.collect::<Vec<_>>().join(" ").trim().to_owned();
        Self { width, height, pieces, title: title.to_owned(), description }
    }
}

fn background(width: f32, height: f32) -> Piece {
    let rect = Rect::new(0.0, 0.0, width, height);
    Piece::Rect { rect, radius: 0.0, fill: Some(Role::Canvas), line: None }
}

/// Title and lens, verdict and reach; returns where they end.
fn head(
    out: &mut Vec<Piece>,
    [title, lens]: [&str; 2],
    verdict: Verdict,
    [said, reach]: [&str; 2],
    width: f32,
) -> f32 {
    let mut y = MARGIN;
    let lines = |out: &mut Vec<Piece>, y: &mut f32, left: f32, text: &str, style: Style| {
        for line in font::wrap(text, style.size, style.weight, width.min(WIDEST) - 1.25 * left, usize::MAX) {
            *y += style.size * 1.35;
            let at = Pos::new(MARGIN + left, *y - style.size * 0.35);
            let Style { size, weight, role } = style;
            out.push(Piece::Text { at, text: line, size, weight, role, anchor: Anchor::Start });
        }
    };
    let style = |size, weight, role| Style { size, weight, role };
    lines(out, &mut y, 0.0, title, style(TITLE, Weight::SemiBold, Role::Ink));
    lines(out, &mut y, 0.0, lens, style(REACH, Weight::Regular, Role::Muted));
    y += 12.0;
    let level = verdict.level();
    let panel_top = y;
    let first = out.len();
    y += 12.0;
    let left = 2.0 * FACE + 28.0;
    lines(out, &mut y, left, said, style(VERDICT, Weight::SemiBold, Role::of(level).ink));
    y += 4.0;
    lines(out, &mut y, left, reach, style(REACH, Weight::Regular, Role::Ink));
    y = (y + 12.0).max(panel_top + 2.0 * FACE + 24.0);
    let rect = Rect::new(MARGIN, panel_top, width, y - panel_top);
    out.insert(first, Piece::Rect { rect, radius: 12.0, fill: Some(Role::of(level).tint), line: None });
    face(out, level, Pos::new(MARGIN + 14.0 + FACE, rect.centre().y), FACE);
    y + 24.0
}

#[derive(Clone, Copy)]
struct Style {
    size: f32,
    weight: Weight,
    role: Role,
}
