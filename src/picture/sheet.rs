//! The whole picture as it is exported: title, verdict, the map as the canvas shows it, legend, the emotional
//! trace, and in full what is cut on the map. It is as large as it needs to be: nothing of it is cut off, wherever
//! the cards lie and however long the texts are.

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
    /// The title of the picture, for those who do not see it.
    pub title: String,
    /// What the picture shows, for those who do not see it.
    pub description: String,
}

const MARGIN: f32 = 32.0;
/// The gap between the map and what is below it.
const BETWEEN: f32 = 20.0;
/// The least width of the texts above the map, however narrow the map is.
const NARROWEST: f32 = 560.0;

impl Sheet {
    /// Returns the sheet of a map without a letterhead. `said` holds the sentences of verdict and reach; `insight`
    /// and `scene` must be of this journey.
    pub fn new(
        scene: &Scene,
        journey: &Journey,
        insight: &Insight,
        words: &Words,
        said: (&str, &str),
    ) -> Self {
        Self::headed(&Letterhead::default(), scene, journey, insight, words, said)
    }

    /// Returns the sheet of a map below a letterhead. `said` holds the sentences of verdict and reach; `insight`
    /// and `scene` must be of this journey.
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

    /// Returns the sheet of only the map and its legend, for a place where the rest is said in text and the
    /// emotional trace has a place of its own.
    pub fn without_head(
        scene: &Scene,
        journey: &Journey,
        insight: &Insight,
        words: &Words,
        said: (&str, &str),
    ) -> Self {
        Self::drawn(scene, journey, insight, words, said, None)
    }

    /// Returns the characters on the sheet that no font draws.
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
        let width = scene.drawn_bounds().width().max(NARROWEST);
        let mut drawing = Drawing { scene, journey, insight, words, width, y: MARGIN, pieces: Vec::new() };
        if let Some(letterhead) = letterhead {
            drawing.head(letterhead, (verdict, reach));
        }
        drawing.map();
        let widest = drawing.legend().max(width);
        if letterhead.is_some() {
            drawing.curve();
        }
        let listed = TitlesInFull::of(scene, journey, insight);
        let bottom = listed.pieces(&mut drawing.pieces, words, Pos::new(MARGIN, drawing.y), width);
        let (width, height) = ((widest + 2.0 * MARGIN).ceil(), (bottom + MARGIN).ceil());
        let mut pieces = drawing.pieces;
        pieces.insert(0, background(width, height));
        let description = description(&words.lens_note(scene.lens()), [verdict, reach]);
        let title = words.map_title(&journey.about().title).into_owned();
        Self { width, height, pieces, title, description }
    }
}

/// Says in words what the picture shows.
fn description(lens: &str, said: [&str; 2]) -> String {
    let lens = if lens.is_empty() { String::new() } else { format!("{lens}.") };
    let parts = [&*lens].into_iter().chain(said).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" ").trim().to_owned()
}

/// A sheet while it is drawn from the top down.
struct Drawing<'a> {
    scene: &'a Scene,
    journey: &'a Journey,
    insight: &'a Insight,
    words: &'a Words,
    /// The width without the margins.
    width: f32,
    /// The y at which what has been drawn ends.
    y: f32,
    pieces: Vec<Piece>,
}

impl Drawing<'_> {
    fn head(&mut self, letterhead: &Letterhead, (said, reach): (&str, &str)) {
        let Self { scene, journey, insight, words, .. } = *self;
        let title = &*words.map_title(&journey.about().title);
        let lens = &*words.lens_note(scene.lens());
        let lines = &*words.head_lines(insight, journey, &letterhead.date);
        let head = Head { letterhead, title, lens, lines, verdict: insight.verdict, said, reach };
        self.y = head.pieces(&mut self.pieces, Pos::new(MARGIN, self.y), self.width);
    }

    fn map(&mut self) {
        let map = self.scene.drawn_bounds();
        let (x, y) = (MARGIN - map.min.x, self.y - map.min.y);
        let pieces = self.scene.pieces(self.journey, self.insight, self.words);
        self.pieces.extend(pieces.into_iter().map(|piece| piece.moved(x, y)));
        if !self.insight.touchpoints.is_empty() {
            self.y += map.height() + BETWEEN;
        }
    }

    /// Draws the legend; returns its width.
    fn legend(&mut self) -> f32 {
        let legend = self.scene.legend(self.journey, self.words);
        let (marks, room) = legend.pieces(Pos::new(MARGIN, self.y), self.width);
        self.pieces.extend(marks);
        self.y = room.max.y;
        room.width()
    }

    fn curve(&mut self) {
        let Some(curve) = Curve::of(self.journey, self.insight, self.words) else { return };
        let (drawn, room) = curve.pieces(Pos::new(MARGIN, self.y + BETWEEN), self.width, true);
        self.pieces.extend(drawn);
        self.y = room.max.y;
    }
}

fn background(width: f32, height: f32) -> Piece {
    let rect = Rect::new(0.0, 0.0, width, height);
    Piece::Rect { rect, radius: 0.0, fill: Some(Role::Canvas), line: None }
}
