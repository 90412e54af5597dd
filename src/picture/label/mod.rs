//! Labels of connections: a few words on a plate that makes them readable over the thread.

mod place;

use std::sync::OnceLock;

use crate::{
    insight::{Change, Insight},
    journey::Journey,
};

use super::{
    font,
    index::BoxIndex,
    pieces::{Anchor, Pen, Piece, Pos, Rect, Weight},
    theme::Role,
};

pub(super) use place::{LabelPlace, Room, Way};

use place::{Placing, nearest};

const SIZE: f32 = 11.5;
const WEIGHT: Weight = Weight::Medium;
const LINE: f32 = 14.0;
/// The distance from the top of a line to its baseline.
const BASELINE: f32 = 11.0;
const WIDEST: f32 = 132.0;
const MOST_LINES: usize = 2;
/// The padding around the text, to the sides and above.
const PADDING: (f32, f32) = (7.0, 3.0);
const RADIUS: f32 = 7.0;
const EDGE: Pen = Pen::solid(1.0, Role::CardLine);
const TIE: Pen = Pen::solid(1.0, Role::ThreadDotted);

/// A connection's label.
#[derive(Clone, Debug, PartialEq)]
pub struct ThreadLabel {
    /// The index of its thread among the scene's threads.
    pub thread: usize,
    /// Whether there is too little room for all of it.
    pub is_cut: bool,
    lines: Vec<String>,
}

/// The labels in the order of their threads, and their places once these have been asked for.
#[derive(Clone, Debug, Default)]
pub(super) struct Labels {
    all: Vec<ThreadLabel>,
    places: OnceLock<LabelPlaces>,
}

/// The places of the labels, with an index of them.
#[derive(Clone, Debug)]
pub(super) struct LabelPlaces {
    pub all: Vec<LabelPlace>,
    index: BoxIndex,
    /// The rectangle around all labels; `None` without any.
    pub bounds: Option<Rect>,
}

impl ThreadLabel {
    /// Returns the pieces of the label at its place.
    pub(super) fn pieces(&self, place: LabelPlace) -> Vec<Piece> {
        let LabelPlace { rect, tied } = place;
        let tie = tied.map(|from| Piece::Path { points: vec![from, nearest(rect, from)], line: TIE });
        let ground = Piece::Rect { rect, radius: RADIUS, fill: Some(Role::Panel), line: Some(EDGE) };
        let text = |(text, row): (&String, u8)| Piece::Text {
            at: Pos::new(rect.centre().x, rect.min.y + PADDING.1 + BASELINE + f32::from(row) * LINE),
            text: text.clone(),
            size: SIZE,
            weight: WEIGHT,
            role: Role::Ink,
            anchor: Anchor::Middle,
        };
        tie.into_iter().chain([ground]).chain(self.lines.iter().zip(0..).map(text)).collect()
    }

    fn of(thread: usize, text: &str) -> Self {
        let lines = |most| font::wrap(text, SIZE, WEIGHT, WIDEST, most);
        Self { thread, is_cut: lines(MOST_LINES + 1).len() > MOST_LINES, lines: lines(MOST_LINES) }
    }

    fn size(&self) -> (f32, f32) {
        let widths = self.lines.iter().map(|line| font::width(line, SIZE, WEIGHT));
        let height = self.lines.len() as f32 * LINE;
        (widths.fold(0.0, f32::max) + 2.0 * PADDING.0, height + 2.0 * PADDING.1)
    }
}

impl LabelPlaces {
    fn of(all: Vec<LabelPlace>) -> Self {
        let rects: Vec<_> = all.iter().map(|place| place.rect).collect();
        Self { index: BoxIndex::of(&rects), bounds: rects.into_iter().reduce(Rect::union), all }
    }

    /// Returns the labels that touch a part of the canvas, in no order.
    pub(super) fn touching(&self, part: Rect) -> impl Iterator<Item = usize> {
        self.index.touching(part)
    }
}

impl Labels {
    /// Returns the labels of a journey; one of blanks is left out, since it shows nothing.
    pub(super) fn of(journey: &Journey, insight: &Insight) -> Self {
        let label = |(from, to, text): (_, _, &str)| {
            let (from, to) = (insight.number_of(from)?, insight.number_of(to)?);
            let thread = insight.reach.thread_between(from, to)?;
            Some(ThreadLabel::of(thread, text)).filter(|label| !label.lines.is_empty())
        };
        let mut all: Vec<_> = journey.labels().filter_map(label).collect();
        all.sort_unstable_by_key(|label| label.thread);
        Self { all, places: OnceLock::new() }
    }

    /// Follows a change that leaves levels and numbers as they were; `have_moved` is whether cards have moved.
    pub(super) fn follow(&mut self, change: &Change<'_>, insight: &Insight, have_moved: bool) {
        let is_restaged = change.then.stages() != change.now.stages()
            || change.touchpoints.iter().any(|touchpoint| touchpoint.then.stage != touchpoint.now.stage);
        if !change.now.shares_labels_with(change.then) {
            *self = Self::of(change.now, insight);
        } else if have_moved || is_restaged {
            self.places.take();
        }
    }

    pub(super) fn all(&self) -> &[ThreadLabel] {
        &self.all
    }

    #[cfg(test)]
    pub(super) fn are_placed(&self) -> bool {
        self.places.get().is_some()
    }

    /// Returns the places of all labels. They are found on the first call, one after the other, so that each makes
    /// way for those before it.
    pub(super) fn places<'a>(
        &self,
        room: impl FnOnce() -> Room<'a>,
        way: impl Fn(usize) -> Way<'a>,
    ) -> &LabelPlaces {
        self.places.get_or_init(|| {
            let mut placing = Placing::in_room(room());
            let place = |label: &ThreadLabel| placing.place(label.size(), label.thread, &way(label.thread));
            LabelPlaces::of(self.all.iter().map(place).collect())
        })
    }
}
