//! Several selected touchpoints in line or equally far apart, as one step of undo. No card lands on another: one
//! that would goes on along the line, in the order in which the cards lay.

use std::collections::BTreeSet;

use crate::{
    editor::{
        Editor, StepName,
        gesture::{DropTargets, Landing},
    },
    journey::{Edit, Field, Point, Touchpoint},
    picture::{PITCH, card_rect},
};

/// The line that the selected touchpoints are put on: their left edges, their middles from left to right, and so
/// on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Alignment {
    Left,
    Centre,
    Right,
    Top,
    Middle,
    Bottom,
}

/// A direction: from left to right, or from top to bottom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Axis {
    Across,
    Down,
}

impl Editor {
    /// Puts the selected touchpoints in line: at the outermost card of that side, or in the middle of all.
    pub(crate) fn align(&mut self, alignment: Alignment) {
        let axis = alignment.axis();
        let cards = self.selected_along(axis.other());
        let places = || cards.iter().map(|card| axis.of(card.at));
        let (Some(low), Some(high)) = (places().min(), places().max()) else { return };
        let line = match alignment {
            Alignment::Left | Alignment::Top => low,
            Alignment::Centre | Alignment::Middle => i32::midpoint(low, high),
            Alignment::Right | Alignment::Bottom => high,
        };
        let wanted = cards.into_iter().map(|card| (axis.with(card.at, line), card)).collect();
        self.put(StepName::Align, axis, wanted);
    }

    /// Puts the selected touchpoints equally far apart between the outermost two. Where those are too near, they
    /// are put one pitch apart from the first one on.
    pub(crate) fn distribute(&mut self, axis: Axis) {
        let cards = self.selected_along(axis);
        let (Some(first), Some(last)) = (cards.first(), cards.last()) else { return };
        let (low, high) = (axis.of(first.at), axis.of(last.at));
        let gaps = cards.len() as i64 - 1;
        let between = |place: i64| low + (i64::from(high - low) * place / gaps.max(1)) as i32;
        let apart = |place: i64| low + (i64::from(axis.of(PITCH)) * place) as i32;
        let put = |place_of: &dyn Fn(i64) -> i32| -> Vec<_> {
            let places = (0..).map(place_of).zip(&cards);
            places.map(|(place, card)| (axis.with(card.at, place), card.clone())).collect()
        };
        let wanted = Some(put(&between)).filter(|wanted| are_apart(wanted));
        self.put(StepName::Distribute, axis, wanted.unwrap_or_else(|| put(&apart)));
    }

    pub(crate) fn can_align(&self) -> bool {
        self.view.selection.len() > 1
    }

    pub(crate) fn can_distribute(&self) -> bool {
        self.view.selection.len() > 2
    }

    /// Returns the selected touchpoints, in order along an axis.
    fn selected_along(&self, axis: Axis) -> Vec<Touchpoint> {
        let journey = self.journey();
        let cards = self.view.selection.iter().filter_map(|id| journey.touchpoint(id));
        let mut cards: Vec<_> = cards.cloned().collect();
        cards.sort_by_key(|card| (axis.of(card.at), axis.other().of(card.at)));
        cards
    }

    /// Puts cards where they are wanted along one axis, and along the other where nothing is in their way. Each
    /// joins the stage whose band it lies over then.
    fn put(&mut self, step_name: StepName, axis: Axis, wanted: Vec<(Point, Touchpoint)>) {
        self.refresh();
        let Some(derived) = &self.derived else { return };
        let moved: BTreeSet<_> = wanted.iter().map(|(_, card)| card.id.clone()).collect();
        let landing = Landing::of(&derived.scene, &derived.journey, |id| moved.contains(id));
        let homes = DropTargets::without(&derived.scene, &derived.journey, &moved);
        let mut placed = Vec::with_capacity(wanted.len());
        let mut edits = Vec::new();
        for (at, card) in wanted {
            let at = landing.beyond(at, axis.other().step(), &placed);
            placed.push(card_rect(at));
            let stage = homes.stage_of_moved(card_rect(at).centre(), card.stage.as_ref(), moved.len());
            if at != card.at && stage != card.stage.as_ref() {
                edits.push(Edit::Change(card.id.clone(), Field::Stage(stage.cloned())));
            }
            edits.push(Edit::Change(card.id, Field::At(at)));
        }
        if !edits.iter().any(Edit::leaves_range) {
            self.apply_as(step_name, &edits);
            self.refresh();
            self.show_selection(false);
        }
    }
}

impl Alignment {
    /// Returns the axis along which cards are moved.
    fn axis(self) -> Axis {
        match self {
            Self::Left | Self::Centre | Self::Right => Axis::Across,
            Self::Top | Self::Middle | Self::Bottom => Axis::Down,
        }
    }
}

impl Axis {
    fn other(self) -> Self {
        if self == Self::Across { Self::Down } else { Self::Across }
    }

    fn of(self, at: Point) -> i32 {
        if self == Self::Across { at.x } else { at.y }
    }

    fn with(self, at: Point, place: i32) -> Point {
        if self == Self::Across { Point::new(place, at.y) } else { Point::new(at.x, place) }
    }

    /// Returns the way from a card to the next along this axis.
    fn step(self) -> Point {
        self.with(Point::default(), self.of(PITCH))
    }
}

fn are_apart(cards: &[(Point, Touchpoint)]) -> bool {
    let rects: Vec<_> = cards.iter().map(|(at, _)| card_rect(*at)).collect();
    let is_apart = |(place, rect): (usize, &crate::picture::Rect)| {
        let near = rects[place + 1..].iter();
        !near.into_iter().any(|other| rect.overlaps(*other))
    };
    rects.iter().enumerate().all(is_apart)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{FARTHEST, test_map};

    /// Opens a map with A, B, C and D, of which the first three are scattered and selected.
    fn scattered() -> Editor {
        let mut map = test_map::journey("A; B; C; D");
        for (card, x, y) in [("A", 0, 0), ("B", 250, 130), ("C", 608, 300), ("D", 2000, 0)] {
            test_map::place(&mut map, card, x, y);
        }
        let mut editor = Editor::on(map);
        editor.view.selection.set(["A", "B", "C"].map(test_map::id));
        editor
    }

    fn places(editor: &Editor) -> [(i32, i32); 3] {
        ["A", "B", "C"].map(|card| editor.at(card))
    }

    #[test]
    fn cards_come_in_line_on_each_side_and_in_the_middle_in_one_step() {
        for (alignment, expected) in [
            (Alignment::Left, [(0, 0), (0, 130), (0, 300)]),
            (Alignment::Centre, [(304, 0), (304, 130), (304, 300)]),
            (Alignment::Right, [(608, 0), (608, 130), (608, 300)]),
            (Alignment::Top, [(0, 0), (250, 0), (608, 0)]),
            (Alignment::Middle, [(0, 150), (250, 150), (608, 150)]),
            (Alignment::Bottom, [(0, 300), (250, 300), (608, 300)]),
        ] {
            let mut editor = scattered();
            assert!(editor.can_align());
            editor.align(alignment);
            assert_eq!(places(&editor), expected, "{alignment:?}");
            assert_eq!(editor.undo_text(), "Undo aligning 3 touchpoints");
            assert_eq!(editor.selected().len(), 3);
            assert_eq!(editor.undo_all(), 1);
            assert_eq!(places(&editor), places(&scattered()));
        }
    }

    #[test]
    fn equal_spaces_are_between_the_outermost_which_stay() {
        for (axis, expected) in
            [(Axis::Across, [(0, 0), (304, 130), (608, 300)]), (Axis::Down, [(0, 0), (250, 150), (608, 300)])]
        {
            let mut editor = scattered();
            assert!(editor.can_distribute());
            editor.distribute(axis);
            assert_eq!(places(&editor), expected);
            assert_eq!(editor.undo_text(), "Undo distributing 3 touchpoints");
            assert_eq!(editor.undo_all(), 1);
        }
    }

    #[test]
    fn a_row_aligned_left_becomes_a_column_in_its_order() {
        let mut editor = Editor::drawn("A > B > C");
        editor.select_all();
        editor.align(Alignment::Left);
        assert_eq!(places(&editor), [(0, 0), (0, 120), (0, 240)]);
        editor.align(Alignment::Top);
        assert_eq!(places(&editor), [(0, 0), (216, 0), (432, 0)]);
        editor.assert_apart();
    }

    #[test]
    fn what_is_not_selected_stays_and_nothing_comes_to_lie_over_it() {
        let mut editor = scattered();
        editor.drag(crate::editor::trial::hand(2092.0, 41.0), crate::editor::trial::hand(92.0, 171.0));
        assert_eq!(editor.at("D"), (0, 130));
        editor.view.selection.set(["A", "B", "C"].map(test_map::id));
        editor.align(Alignment::Left);
        assert_eq!((editor.at("D"), places(&editor)), ((0, 130), [(0, 0), (0, 250), (0, 370)]));
    }

    #[test]
    fn where_there_is_no_room_between_the_outermost_it_goes_on_behind_the_first() {
        let mut editor = Editor::drawn("A; B; C");
        let mut map = editor.journey().as_ref().clone();
        for (card, x) in [("A", 0), ("B", 190), ("C", 380)] {
            test_map::place(&mut map, card, x, 0);
        }
        test_map::place(&mut map, "C", 200, 10);
        editor.open(crate::editor::Document::new(map));
        editor.select_all();
        editor.distribute(Axis::Across);
        assert_eq!(places(&editor), [(0, 0), (216, 0), (432, 10)]);
    }

    #[test]
    fn a_card_that_comes_into_a_band_belongs_to_that_stage() {
        let mut editor = Editor::three_stages();
        editor.view.selection.set(["B", "C"].map(test_map::id));
        editor.align(Alignment::Left);
        assert_eq!((editor.at("C"), editor.stage_of("C").as_deref()), ((16, 168), Some("One")));
        editor.assert_apart();
    }

    #[test]
    fn nothing_leaves_the_canvas_and_what_is_in_line_is_no_step() {
        let mut map = test_map::journey("A; B");
        test_map::place(&mut map, "A", 0, FARTHEST);
        test_map::place(&mut map, "B", 300, FARTHEST);
        let mut editor = Editor::on(map);
        editor.select_all();
        editor.align(Alignment::Left);
        editor.align(Alignment::Bottom);
        assert!(!editor.document().is_dirty() && editor.take_notes().is_empty());
    }
}
