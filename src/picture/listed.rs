//! The list below an exported map of what a card, a band or a thread has no room for, in full: nobody can rest a
//! pointer on a picture.

use crate::{insight::Insight, journey::Journey, words::Words};

use super::{
    font,
    pieces::{Anchor, Piece, Pos, Weight},
    scene::{Scene, SceneThread},
    theme::Role,
    title::is_cut,
};

const SIZE: f32 = 12.0;
const PITCH: f32 = 17.0;
/// The gap between two titles, and below the heading.
const GAP: f32 = 6.0;
/// The gap above the heading.
const ABOVE: f32 = 8.0;
/// The least width of a column of titles.
const NARROWEST: f32 = 340.0;
/// The greatest width of a column of titles.
const WIDEST: f32 = 640.0;
/// The gap between two columns.
const BETWEEN: f32 = 28.0;
/// The gap between a number and its title.
const INDENT: f32 = 10.0;

/// The texts that are cut on the map: stages' names, touchpoints' titles with their numbers, and labels with the
/// numbers that they connect.
#[derive(Debug)]
pub(super) struct TitlesInFull(Vec<(String, String)>);

impl TitlesInFull {
    pub(super) fn of(scene: &Scene, journey: &Journey, insight: &Insight) -> Self {
        let stages = scene.bands().iter().filter(|band| !band.is_empty && band.is_cut());
        let stages = stages.map(|band| (String::new(), one_line(&band.name)));
        let touchpoints = insight.touchpoints.iter().filter_map(|judged| {
            let touchpoint = journey.touchpoint(&judged.id).filter(|it| is_cut(&it.title))?;
            Some((judged.number.to_string(), one_line(&touchpoint.title)))
        });
        let labels = scene.labels().iter().filter(|label| label.is_cut).filter_map(|label| {
            let SceneThread { from, to, .. } = scene.threads()[label.thread];
            let id = |card: usize| &scene.cards()[card].id;
            let transition = journey.transition(id(from), id(to))?;
            Some((format!("{} → {}", from + 1, to + 1), transition.label_on_one_line()))
        });
        Self(stages.chain(touchpoints).chain(labels).collect())
    }

    /// Draws the list row by row in columns from `at`, in this width; returns the y at which it ends, `at.y` where
    /// nothing is cut.
    pub(super) fn pieces(&self, out: &mut Vec<Piece>, words: &Words, at: Pos, width: f32) -> f32 {
        if self.0.is_empty() {
            return at.y;
        }
        let numbers = self.0.iter().map(|(number, _)| font::width(number, SIZE, Weight::SemiBold));
        let numbers = numbers.fold(0.0, f32::max);
        let (count, column) = columns(width, self.0.len());
        let heading = at.plus(0.0, ABOVE + PITCH);
        out.push(text(words.text("titles-in-full").into_owned(), heading, Weight::SemiBold, Role::Muted));
        let mut y = heading.y + GAP;
        for row in self.0.chunks(count) {
            let lefts = (0_u16..).map(|place| at.x + f32::from(place) * (column + BETWEEN));
            let ends = row.iter().zip(lefts).map(|(named, left)| {
                let place = Pos::new(left, y);
                entry(out, named, place, [numbers, column])
            });
            y = ends.fold(y, f32::max) + GAP;
        }
        y
    }
}

/// Draws a number and its title below `at`; returns the y at which they end.
fn entry(out: &mut Vec<Piece>, (number, title): &(String, String), at: Pos, [wide, column]: [f32; 2]) -> f32 {
    let indent = if wide > 0.0 { wide + INDENT } else { 0.0 };
    let left = wide - font::width(number, SIZE, Weight::SemiBold);
    if !number.is_empty() {
        out.push(text(number.clone(), at.plus(left, PITCH), Weight::SemiBold, Role::Ink));
    }
    let mut y = at.y;
    for line in font::wrap(title, SIZE, Weight::Regular, column - indent, usize::MAX) {
        y += PITCH;
        out.push(text(line, Pos::new(at.x + indent, y), Weight::Regular, Role::Ink));
    }
    y
}

/// Returns how many columns there are, and how wide each is.
fn columns(width: f32, most: usize) -> (usize, f32) {
    let fitting = ((width + BETWEEN) / (NARROWEST + BETWEEN)).floor().max(1.0) as usize;
    let count = fitting.min(most);
    (count, ((width + BETWEEN) / count as f32 - BETWEEN).min(WIDEST))
}

fn one_line(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn text(text: String, at: Pos, weight: Weight, role: Role) -> Piece {
    Piece::Text { at, text, size: SIZE, weight, role, anchor: Anchor::Start }
}
