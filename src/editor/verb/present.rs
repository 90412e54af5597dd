//! Presenting the map to a room, one touchpoint after the other.

mod act;

pub(crate) use act::PresentAct;

use crate::editor::{
    Editor,
    gesture::Event,
    presenting::{Presenting, TypedFor},
};
use crate::journey::{GroupName, Touchpoint, Voice};

impl Editor {
    /// Presents the map from its first touchpoint, or from the current one.
    pub(crate) fn present(&mut self, from_start: bool) {
        self.commit_typed();
        self.take_hands();
        if self.view.gesture.is_under_way() {
            self.gesture_goes_on(Event::Cancel);
        }
        // A room sees the map as it is.
        self.clear_as_if();
        self.refresh();
        let Some(derived) = &self.derived else { return };
        if derived.insight.touchpoints.is_empty() {
            return;
        }
        let here = self.view.selection.lead().or(self.view.place.as_ref());
        let here = here.and_then(|id| derived.number_of(id)).filter(|_| !from_start);
        let before = (self.view.viewport, self.view.entering.clone());
        // What is counted in the room must not replace what a survey said.
        if self.journey().surveyed_groups().contains(&self.view.entering.group) {
            self.view.entering.group = GroupName::default();
        }
        let hidden = &mut self.hidden;
        hidden.keep(|id| derived.journey.touchpoint(id).is_some_and(is_answered));
        let presenting =
            self.presenting.get_or_insert_with(|| Presenting::new(before, std::mem::take(hidden)));
        presenting.is_whole = false;
        self.end_dots();
        self.present_number(here.unwrap_or(1));
    }

    /// Returns the presentation under way; `None` while nothing is presented.
    pub(crate) fn presenting(&self) -> Option<&Presenting> {
        self.presenting.as_ref()
    }

    /// Returns the number of the touchpoint that the room looks at.
    pub(crate) fn presented(&self) -> Option<u32> {
        self.presenting.as_ref()?;
        let derived = self.derived.as_ref()?;
        let of = |id| derived.number_of(id);
        self.view.selection.lead().and_then(of).or_else(|| self.view.place.as_ref().and_then(of)).or(Some(1))
    }

    /// Goes to the touchpoint of this number, or to the last where there are fewer.
    pub(crate) fn present_number(&mut self, number: u32) {
        self.take_hands();
        let (Some(derived), Some(presenting)) = (&self.derived, &mut self.presenting) else { return };
        let last = derived.insight.touchpoints.len() as u32;
        if let Some(judged) = derived.insight.by_number(number.clamp(1, last.max(1))) {
            let is_other = self.view.selection.single() != Some(&judged.id);
            self.view.selection.only(judged.id.clone());
            (presenting.is_black, presenting.typed) = (false, None);
            presenting.counted = presenting.counted.take().filter(|_| !is_other);
            if is_other {
                self.begin_tables();
            }
        }
        self.refresh();
    }

    /// Goes to the touchpoint of this number and shows it, where the room looked at the whole map.
    pub(crate) fn present_alone(&mut self, number: u32) {
        if let Some(presenting) = &mut self.presenting {
            presenting.is_whole = false;
        }
        self.present_number(number);
    }

    /// Gives up the number that is being typed.
    pub(crate) fn drop_number(&mut self) {
        if let Some(presenting) = &mut self.presenting {
            presenting.typed = None;
        }
    }

    /// Goes on by this many touchpoints, or back if the number is negative; stops at either end of the journey.
    pub(crate) fn present_step(&mut self, by: i64) {
        if let Some(number) = self.presented() {
            let next = (i64::from(number) + by).clamp(1, i64::from(u32::MAX));
            self.present_number(u32::try_from(next).unwrap_or(1));
        }
    }

    /// Goes to the touchpoint whose number has been typed, or gives a dot to it; stays where none was typed.
    pub(crate) fn present_typed(&mut self) {
        let typed = self.presenting.as_mut().and_then(|presenting| presenting.typed.take());
        let Some((what, number)) = typed.and_then(|typed| Some((typed.what, typed.number()?))) else {
            return;
        };
        match what {
            TypedFor::Touchpoint => self.present_number(number),
            TypedFor::Dot => self.give_dot_to(number),
            // Minutes are for the window, which has the clock.
            TypedFor::Minutes => {}
        }
    }

    /// Ends the presentation: the touchpoint that was shown last is selected, and in view on the canvas as it was
    /// before.
    pub(crate) fn leave_presentation(&mut self) {
        self.take_hands();
        self.end_presentation();
        self.show_selection(false);
    }

    /// Looks at the map as before the presentation, and keeps what the room has not seen.
    fn end_presentation(&mut self) {
        if let Some(presenting) = self.presenting.take() {
            self.hidden = presenting.hidden.unrevealed();
            (self.view.viewport, self.view.entering) = presenting.before;
        }
    }

    /// Notes that the room has come as far as the touchpoint it looks at, and selects only that, whatever else
    /// undo or a merge has selected. Ends the presentation where there are no touchpoints.
    pub(in crate::editor) fn follow_presented(&mut self) {
        let Some(number) = self.presented() else { return };
        let (Some(derived), Some(presenting)) = (&self.derived, &mut self.presenting) else { return };
        let Some(judged) = derived.insight.by_number(number) else {
            self.end_presentation();
            return;
        };
        if !presenting.gives_dots() {
            presenting.told = presenting.told.max(number);
        }
        presenting.hidden.keep(|id| derived.number_of(id).is_some());
        if self.view.selection.single() != Some(&judged.id) {
            self.view.selection.only(judged.id.clone());
        }
        self.follow_tables();
    }
}

/// Returns whether customers have answered at a touchpoint.
fn is_answered(touchpoint: &Touchpoint) -> bool {
    let mut entries = touchpoint.ratings.iter();
    entries.any(|(key, entry)| key.voice == Voice::Customer && entry.tally.answers() > 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        editor::{Document, TypedNumber},
        journey::Rating,
    };

    #[test]
    fn one_walks_from_the_start_or_from_here_to_either_end_and_not_beyond() {
        let mut editor = Editor::lunch();
        editor.present(true);
        assert_eq!((editor.presented(), editor.selected()), (Some(1), vec![1]));
        editor.present_step(-1);
        assert_eq!(editor.presented(), Some(1));
        editor.present_step(1);
        editor.present_step(5);
        assert_eq!(editor.presented(), Some(7));
        editor.present_step(100);
        assert_eq!((editor.presented(), editor.presenting().map(|it| it.told)), (Some(15), Some(15)));
        editor.present_number(3);
        assert_eq!(editor.presenting().map(|it| it.told), Some(15), "the room has seen the end");
        editor.leave_presentation();
        assert_eq!((editor.presented(), editor.selected()), (None, vec![3]));
        editor.choose(&[9]);
        editor.present(false);
        assert_eq!(editor.presented(), Some(9));
    }

    #[test]
    fn what_is_rated_is_the_touchpoint_that_is_shown_and_undo_leaves_it_there() {
        let mut editor = Editor::lunch();
        editor.present(true);
        editor.step_to_break(true);
        editor.refresh();
        assert_eq!((editor.presented(), editor.presenting().map(|it| it.told)), (Some(4), Some(4)));
        editor.rate(Some(Rating::Positive));
        assert_eq!(editor.level(4), "positive");
        editor.undo();
        assert_eq!((editor.level(4), editor.presented()), ("neutral".to_owned(), Some(4)));
        editor.select_none();
        assert_eq!(editor.presented(), Some(4), "with nothing selected it is where one was");
        editor.select_all();
        editor.refresh();
        assert_eq!(editor.selected().len(), 1, "only what the room sees is rated");
    }

    #[test]
    fn a_number_that_is_typed_is_gone_to_and_one_beyond_the_end_is_the_last() {
        let mut editor = Editor::lunch();
        editor.present(true);
        for (typed, number) in [("12", 12), ("x7", 7), ("99", 15), ("", 15), ("12345678901234", 15)] {
            let mut typing = TypedNumber::new(TypedFor::Touchpoint);
            typed.chars().for_each(|digit| typing.digit(digit));
            editor.presenting.as_mut().expect("presenting").typed = Some(typing);
            editor.present_typed();
            assert_eq!(editor.presented(), Some(number), "{typed}");
        }
    }

    #[test]
    fn leaving_looks_at_the_map_as_before_with_what_was_shown_in_view() {
        let mut editor = Editor::drawn("A + > B +");
        editor.view.viewport.camera.pan(200.0, 200.0);
        let camera = editor.view.viewport.camera;
        editor.present(true);
        editor.view.viewport.camera.pan(-9_000.0, 0.0);
        editor.leave_presentation();
        assert_eq!(editor.view.viewport.camera, camera);
    }

    #[test]
    fn a_map_that_was_fitted_is_so_again_after_the_room_saw_all_of_it() {
        let mut editor = Editor::lunch();
        editor.view.fit_now(editor.derived.as_ref().expect("seen"));
        let free = editor.view.viewport.free;
        editor.present(true);
        // The whole map is fitted to the screen of the room.
        let room = crate::picture::Rect::new(0.0, 0.0, 640.0, 300.0);
        (editor.view.viewport.screen, editor.view.viewport.free) = (room, room);
        editor.view.fit_now(editor.derived.as_ref().expect("seen"));
        editor.leave_presentation();
        assert!(editor.view.viewport.is_fitted());
        assert_eq!(editor.view.viewport.free, free);
    }

    #[test]
    fn r19_a_room_sees_the_map_as_it_is() {
        let mut editor = Editor::lunch();
        editor.mend_next();
        editor.refresh();
        assert!(editor.looks_as_if());
        editor.present(true);
        assert!(!editor.looks_as_if());
        assert!(["neutral", "negative"].contains(&editor.level(7).as_str()));
    }

    #[test]
    fn undo_of_a_step_at_several_touchpoints_rates_only_what_is_shown() {
        let mut editor = Editor::lunch();
        editor.select_all();
        editor.rate(Some(Rating::Positive));
        editor.document.end_step();
        editor.choose(&[6]);
        editor.present(false);
        editor.undo();
        editor.refresh();
        assert_eq!(editor.selected().len(), 1);
    }

    #[test]
    fn an_empty_map_is_not_presented_and_another_map_ends_it() {
        let mut editor = Editor::on(crate::journey::Journey::new(""));
        editor.present(true);
        assert!(editor.presenting().is_none());
        let mut editor = Editor::lunch();
        editor.present(true);
        editor.open(Document::new(crate::journey::test_map::journey("A > B")));
        assert!(editor.presenting().is_none());
    }
}
