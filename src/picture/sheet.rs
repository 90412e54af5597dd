//! The whole picture as it is handed on: title, verdict, the map as the canvas shows it, legend, the emotional trace,
//! and in full what is cut on the map. It is as large as it needs to be: nothing is cut, wherever the cards lie and however long
//! the texts are.

use std::collections::BTreeSet;

use crate::{insight::Insight, journey::Journey, words::Words};

use super::{
    curve::Curve,
    head::Head,
    letterhead::Letterhead,
    listed::TitlesInFull,
    pieces::{Piece, Pos, Rect},
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

impl Sheet {
    /// `verdict` and `reach` are sentences; `insight` and `scene` are of this journey.
    pub fn new(
        scene: &Scene,
        journey: &Journey,
        insight: &Insight,
        words: &Words,
        said: (&str, &str),
    ) -> Self {
        Self::headed(&Letterhead::default(), scene, journey, insight, words, said)
    }

    /// The same below a head of one's own.
    pub fn headed(
        letterhead: &Letterhead,
        scene: &Scene,
        journey: &Journey,
        insight: &Insight,
        words: &Words,
        said: (&str, &str),
    ) -> Self {
        Self::drawn(scene, journey, insight, words, said, Some(letterhead))
    }

    /// The map and its legend alone, for where the rest is said in text and the emotional trace stands by itself.
    pub fn without_head(
        scene: &Scene,
        journey: &Journey,
        insight: &Insight,
        words: &Words,
        said: (&str, &str),
    ) -> Self {
        Self::drawn(scene, journey, insight, words, said, None)
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
        letterhead: Option<&Letterhead>,
    ) -> Self {
        let map = scene.drawn_bounds();
        let width = map.width().max(NARROWEST);
        let mut pieces = Vec::new();
        let untitled = words.text("untitled");
        let title = Some(journey.about().title.as_str()).filter(|title| !title.trim().is_empty());
        let title = title.unwrap_or(&untitled);
        let lens = words.lens_note(scene.lens());
        let head = |letterhead: &Letterhead| {
            let lines = words.head_lines(insight, journey, &letterhead.date);
            let (lens, said) = (&*lens, verdict);
            let verdict = insight.verdict;
            let head = Head { letterhead, title, lens, lines: &lines, verdict, said, reach };
            head.pieces(&mut pieces, Pos::new(MARGIN, MARGIN), width)
        };
        let top = letterhead.map_or(MARGIN, head);
        let (x, y) = (MARGIN - map.min.x, top - map.min.y);
        pieces.extend(scene.pieces(journey, insight, words).into_iter().map(|piece| piece.moved(x, y)));
        let below = if insight.touchpoints.is_empty() { top } else { top + map.height() + BETWEEN };
        let (marks, foot) = scene.legend(journey, words).pieces(Pos::new(MARGIN, below), width);
        pieces.extend(marks);
        let mut bottom = foot.max.y;
        if let Some(curve) = Curve::of(journey, insight, words).filter(|_| letterhead.is_some()) {
            let (drawn, room) = curve.pieces(Pos::new(MARGIN, bottom + BETWEEN), width, true);
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
