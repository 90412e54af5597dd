//! Moving what is selected by steps of the grid: all of it or none, and never onto a card.

use crate::{
    editor::{
        Editor,
        gesture::{Landing, Moved},
    },
    journey::{Edit, Field, Point, Touchpoint},
    picture::GRID,
};

impl Editor {
    /// Moves what is selected by this many steps of the grid, as far as a card in the way, and from there behind
    /// it.
    pub(crate) fn nudge(&mut self, across: i32, down: i32) {
        self.refresh();
        let Some(derived) = &self.derived else { return };
        let (journey, selection) = (&derived.journey, &self.view.selection);
        let touchpoints = || selection.iter().filter_map(|id| journey.touchpoint(id));
        let cards: Vec<_> = touchpoints().map(|t| Moved { at: t.at, stage: t.stage.clone() }).collect();
        let landing = Landing::of(&derived.scene, journey, |id| selection.contains(id));
        let steps = across.abs().max(down.abs());
        let step = Point::new(across.signum() * GRID, down.signum() * GRID);
        let Some(by) = landing.nudged(&cards, step, steps) else { return };
        let moved = |t: &Touchpoint| Edit::Change(t.id.clone(), Field::At(t.at.plus(by)));
        let edits: Vec<_> = touchpoints().map(moved).collect();
        if edits.iter().all(|edit| !Edit::leaves_range(edit)) {
            self.apply(&edits);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::test_map;

    #[test]
    fn a_card_is_moved_by_the_grid_and_repeated_steps_are_one() {
        let mut editor = Editor::drawn("A");
        editor.choose(&[1]);
        for _ in 0..3 {
            editor.nudge(1, 0);
        }
        assert_eq!(editor.at("A"), (24, 0));
        editor.end_step();
        editor.nudge(0, 5);
        assert_eq!(editor.at("A"), (24, 40));
        assert_eq!(editor.undo_all(), 2);
    }

    #[test]
    fn a_card_that_is_nudged_stops_at_another_and_goes_on_behind_it_with_the_next_press() {
        let mut editor = Editor::drawn("A > B");
        let (x, y) = editor.at("B");
        editor.choose(&[1]);
        let far = x - editor.at("A").0;
        editor.nudge(far / 8, 0);
        assert_eq!(editor.at("A"), (x - 184, y), "up to it");
        editor.nudge(1, 0);
        assert_eq!(editor.at("A"), (x + 216, y), "behind it");
        editor.nudge(-1, 0);
        assert_eq!(editor.at("A"), (x + 208, y));
    }

    #[test]
    fn nothing_is_moved_out_of_range() {
        let mut map = test_map::journey("A; B");
        test_map::place(&mut map, "B", crate::journey::FARTHEST - 3, 0);
        let mut editor = Editor::on(map);
        editor.select_all();
        editor.nudge(1, 0);
        assert_eq!(editor.at("A"), (0, 0), "all or none");
        assert!(editor.take_notes().is_empty());
    }
}
