//! Selecting all, none, a break, or what lies on along a connection; and coming to see it. With
//! nothing selected the arrows go on from where one was.

use crate::{
    editor::{Derived, Editor, Picked, ViewState},
    journey::TouchpointId,
    picture::Rect,
};

use super::walk::{Direction, walk};

impl Editor {
    pub(crate) fn select_all(&mut self) {
        let all: Vec<_> = self.journey().touchpoints().map(|t| t.id.clone()).collect();
        self.view.selection.set(all);
    }

    pub(crate) fn select_none(&mut self) {
        self.view.selection.clear();
    }

    /// What Esc does: lets go of the selection, and where nothing is selected of what is taken as mended.
    pub(crate) fn let_go(&mut self) {
        if self.view.selection.is_nothing() {
            self.clear_as_if();
        } else {
            self.select_none();
        }
    }

    /// Selects the next break in journey order from what is selected, around the end.
    pub(crate) fn step_to_break(&mut self, forwards: bool) {
        self.take_hands();
        let Some(derived) = &self.derived else { return };
        let here = self.view.selection.lead().and_then(|id| derived.number_of(id)).unwrap_or(0);
        // What the room is not to see yet is no break before it.
        let is_seen = |id: &TouchpointId| self.presenting.as_ref().is_none_or(|it| !it.hidden.hides(id));
        let breaks: Vec<_> = derived.insight.breaks().filter(|judged| is_seen(&judged.id)).collect();
        let next = if forwards {
            breaks.iter().find(|judged| judged.number > here).or(breaks.first())
        } else {
            breaks.iter().rev().find(|judged| judged.number < here).or(breaks.last())
        };
        let Some(next) = next else { return };
        if self.presenting.is_some() {
            self.present_number(next.number);
        } else {
            self.view.select_and_show(derived, &next.id);
        }
    }

    /// Goes along a connection, or to what lies there; from nowhere to the first touchpoint.
    pub(crate) fn walk(&mut self, direction: Direction) {
        if let Some(id) = self.next_on(direction) {
            self.view.selection.only(id);
        }
    }

    /// Walks as [`Self::walk`] does, and what was selected stays so.
    pub(crate) fn walk_and_add(&mut self, direction: Direction) {
        if let Some(id) = self.next_on(direction) {
            self.view.selection.add(id);
        }
    }

    fn next_on(&mut self, direction: Direction) -> Option<TouchpointId> {
        let place = self.place();
        let derived = self.derived.as_ref()?;
        let next = match (self.view.selection.picked(), place) {
            // From a connection to either of its ends.
            (Some(Picked::Connection(from, to)), _) => {
                Some(if direction.leads_on() { to } else { from }).cloned()
            }
            (Some(Picked::Stage(_)), place @ Some(_)) => place,
            (_, Some(from)) => walk(&derived.journey, &from, direction).cloned(),
            (_, None) => derived.insight.by_number(1).map(|judged| judged.id.clone()),
        };
        next.inspect(|id| self.view.show(derived, id))
    }

    /// Where one is: what leads the selection, or led it last; the first one of a stage that is selected.
    pub(in crate::editor) fn place(&self) -> Option<TouchpointId> {
        let derived = self.derived.as_ref()?;
        match self.view.selection.picked() {
            Some(Picked::Connection(from, _)) => Some(from.clone()),
            Some(Picked::Stage(stage)) => {
                let is_in = |id: &TouchpointId| {
                    derived.journey.touchpoint(id).is_some_and(|it| it.stage.as_ref() == Some(stage))
                };
                let judged = derived.insight.touchpoints.iter().find(|judged| is_in(&judged.id));
                judged.map(|judged| judged.id.clone())
            }
            None => {
                let place = self.view.selection.lead().or(self.view.place.as_ref());
                place.filter(|id| derived.number_of(id).is_some()).cloned()
            }
        }
    }

    pub(in crate::editor) fn select_and_show_all(&mut self, ids: Vec<TouchpointId>) {
        self.refresh();
        if !ids.is_empty() {
            self.view.selection.set(ids);
            let before = self.view.camera;
            self.show_selection(true);
            self.view.scrolled.moved(before, self.document.revision());
        }
    }

    /// All that is selected, where it fits; else farther away where it may be so, or the first of it.
    pub(in crate::editor) fn show_selection(&mut self, may_zoom_out: bool) {
        let Some(all) = self.selected_bounds() else { return };
        let (camera, free) = (&mut self.view.camera, self.view.free);
        if may_zoom_out || camera.has_room(all, free) {
            camera.show_all(all, free);
        } else if let Some(derived) = &self.derived {
            let first = self.view.selection.iter().filter_map(|id| derived.number_of(id)).min();
            if let Some(judged) = first.and_then(|number| derived.insight.by_number(number)) {
                self.view.show(derived, &judged.id);
            }
        }
    }

    /// The rectangle around what is selected, on the canvas; of a stage around the head of its band.
    pub(crate) fn selected_bounds(&self) -> Option<Rect> {
        let derived = self.derived.as_ref()?;
        let card = |id: &TouchpointId| derived.card_rect(id);
        match self.view.selection.picked() {
            Some(Picked::Connection(from, to)) => Some(card(from)?.union(card(to)?)),
            Some(Picked::Stage(id)) => {
                let band = derived.scene.bands().iter().find(|band| band.stage == *id)?;
                Some(band.head())
            }
            None => self.view.selection.iter().filter_map(card).reduce(Rect::union),
        }
    }
}

impl ViewState {
    /// Moves the view no more than needed to show a card.
    pub(crate) fn show(&mut self, derived: &Derived, id: &TouchpointId) {
        let Some(rect) = derived.card_rect(id) else { return };
        let mut free = self.free;
        // Not below the bar of the search.
        let right = self.camera.screen_from_canvas_rect(rect).max.x;
        if let Some((width, height)) = self.search.covered()
            && right > free.max.x - width
        {
            free.min.y += height;
        }
        self.camera.show(rect, free);
    }

    /// Selects one touchpoint and brings it into view: what a click in every list does.
    pub(crate) fn select_and_show(&mut self, derived: &Derived, id: &TouchpointId) {
        self.selection.only(id.clone());
        self.show(derived, id);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::editor::trial::SCREEN;

    #[test]
    fn all_are_selected_and_none() {
        let mut editor = Editor::lunch();
        editor.select_all();
        assert_eq!(editor.selected(), (1..=15).collect::<Vec<_>>());
        editor.select_none();
        assert!(editor.selected().is_empty());
    }

    #[test]
    fn breaks_follow_each_other_in_journey_order_and_around() {
        let mut editor = Editor::lunch();
        for number in [4, 7, 10, 14, 4] {
            editor.step_to_break(true);
            assert_eq!(editor.selected(), [number]);
        }
        for number in [14, 10, 7, 4, 14] {
            editor.step_to_break(false);
            assert_eq!(editor.selected(), [number]);
        }
        for (forwards, number) in [(true, 10), (false, 7)] {
            editor.choose(&[8]);
            editor.step_to_break(forwards);
            assert_eq!(editor.selected(), [number], "the next one from here");
        }
    }

    #[test]
    fn walking_goes_along_the_connections_from_nowhere_to_the_first() {
        let mut editor = Editor::lunch();
        for number in [1, 2, 3, 4, 5] {
            editor.walk(Direction::Right);
            assert_eq!(editor.selected(), [number]);
        }
        for (direction, number) in [(Direction::Left, 4), (Direction::Up, 3), (Direction::Down, 4)] {
            editor.walk(direction);
            assert_eq!(editor.selected(), [number], "{direction:?}");
        }
        editor.walk_and_add(Direction::Right);
        assert_eq!(editor.selected(), [4, 5], "what was selected stays so");
    }

    #[test]
    fn esc_keeps_the_place_from_which_arrows_go_on() {
        let mut editor = Editor::lunch();
        for chosen in [vec![8], vec![3, 8]] {
            editor.choose(&chosen);
            editor.refresh();
            editor.select_none();
            editor.walk(Direction::Right);
            assert_eq!(editor.selected(), [9]);
        }
    }

    #[test]
    fn from_a_connection_one_goes_to_its_ends_and_from_a_stage_to_its_first() {
        let mut editor = Editor::three_stages();
        for (direction, there) in [(Direction::Right, 3), (Direction::Up, 2)] {
            editor.pick_connection("B", "C");
            editor.walk(direction);
            assert_eq!(editor.selected(), [there], "{direction:?}");
        }
        editor.pick_stage("Two");
        editor.walk(Direction::Left);
        assert_eq!(editor.selected(), [3]);
    }

    #[test]
    fn what_is_deleted_cut_or_put_back_leaves_the_place_beside_it() {
        let mut editor = Editor::lunch();
        for take_away in [Editor::delete, Editor::cut] {
            editor.choose(&[8]);
            editor.refresh();
            take_away(&mut editor);
            editor.walk(Direction::Right);
            assert_eq!(editor.selected(), [8], "the ninth, which is the eighth now");
        }
        editor.add_next();
        editor.refresh();
        editor.put_name_back();
        assert_eq!(editor.selected(), [8], "what was selected before");
    }

    #[test]
    fn what_is_gone_to_is_not_below_the_bar_of_the_search_however_large_it_is() {
        let mut editor = Editor::drawn("A +");
        let card = editor.card(1);
        editor.begin_search();
        editor.view.camera.pan(SCREEN.max.x - card.max.x - 24.0, 24.0 - card.min.y);
        let before = editor.view.camera;
        editor.walk(Direction::Right);
        assert_eq!(editor.view.camera, before, "no bar is shown yet");
        editor.view.search.cover(400.0, 150.0);
        editor.walk(Direction::Left);
        editor.select_none();
        editor.walk(Direction::Right);
        assert!(editor.view.camera.screen_from_canvas_rect(card).min.y >= 150.0);
        editor.end_search();
        assert_eq!(editor.view.search.covered(), None);
    }

    #[test]
    fn what_is_gone_to_comes_into_view_and_what_is_in_view_moves_nothing() {
        let mut editor = Editor::lunch();
        let card = |editor: &mut Editor, number| {
            let id = editor.id_of(number);
            let rect = editor.derived().and_then(|derived| derived.card_rect(&id)).expect("a card");
            editor.view.camera.screen_from_canvas_rect(rect)
        };
        editor.view.camera.pan(-5_000.0, -5_000.0);
        editor.step_to_break(false);
        let shown = card(&mut editor, 14);
        assert!(SCREEN.contains(shown.min) && SCREEN.contains(shown.max), "{shown:?}");
        editor.view.fit_now(editor.derived.as_ref().expect("looked at"));
        let fitted = editor.view.camera;
        for _ in 0..5 {
            editor.step_to_break(true);
            editor.walk(Direction::Right);
        }
        assert_eq!(editor.view.camera, fitted);
        assert!(!editor.document().is_dirty());
    }
}
