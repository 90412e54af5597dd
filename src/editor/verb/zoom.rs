//! Zooming in and out, and fitting the map or a part of it.

use crate::{
    editor::{Derived, Editor, ViewState},
    picture::Rect,
};

/// How much of a band's head must be in view for the stage to be named there, in points.
const ENOUGH: f32 = 48.0;

impl Editor {
    pub(crate) fn fit_selection(&mut self) {
        if let Some(bounds) = self.selected_bounds() {
            self.view.viewport.fit_to(bounds);
        }
    }

    /// Fits the whole map as soon as the canvas knows its size.
    pub(crate) fn fit(&mut self) {
        self.view.fit_all();
    }

    /// Zooms to this factor around the middle of the canvas; 1 is 100 %.
    pub(crate) fn zoom_to(&mut self, zoom: f64) {
        self.view.viewport.zoom_to(zoom);
    }

    pub(crate) fn zoom_step(&mut self, closer: bool) {
        self.view.viewport.zoom_step(closer);
    }
}

impl ViewState {
    /// Fits the whole map as soon as the canvas knows its size.
    pub(crate) fn fit_all(&mut self) {
        self.viewport.fit = true;
    }

    /// Shows the whole map on the part of the canvas that nothing covers.
    pub(crate) fn fit_now(&mut self, derived: &Derived) {
        self.viewport.fit_to(derived.scene.bounds());
        // An empty map does not count as fitted: its first card is no reason to zoom in.
        self.viewport.fitted = Some(self.viewport.camera).filter(|_| !derived.journey.is_empty());
    }

    /// Brings the head of a band into view beside what is seen. Nothing moves where enough of the head is seen. A
    /// map that was fitted stays fitted; of any other, nothing goes out of view.
    pub(crate) fn show_beside(&mut self, derived: &Derived, head: Rect) {
        let (shown, all) = (self.viewport.shown_part(), derived.scene.bounds());
        if self.viewport.is_fitted() && !(shown.contains_rect(all)) {
            self.fit_now(derived);
            return;
        }
        let enough = ENOUGH / self.viewport.camera.zoom();
        let is_seen = head.within(shown).is_some_and(|part| {
            part.width() >= enough.min(head.width()) && part.height() >= head.height() / 2.0
        });
        if !is_seen {
            let seen = derived.scene.cards_in(shown).into_iter().map(|card| derived.scene.cards()[card].rect);
            let both = seen.fold(head, Rect::union);
            self.viewport.show_all(both);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::editor::trial::SCREEN;

    fn percent(editor: &Editor) -> u32 {
        (editor.view.viewport.camera.zoom() * 100.0).round() as u32
    }

    #[test]
    fn it_goes_by_steps_around_the_middle_and_stops_at_10_and_400_percent() {
        let mut editor = Editor::lunch();
        let middle = editor.view.viewport.shown_part().centre();
        editor.zoom_step(true);
        assert_eq!(percent(&editor), 125);
        editor.zoom_step(false);
        assert_eq!(percent(&editor), 100);
        for (closer, percent_then) in [(true, 400), (false, 10)] {
            for _ in 0..20 {
                editor.zoom_step(closer);
            }
            assert_eq!(percent(&editor), percent_then);
        }
        editor.zoom_to(1.0);
        assert_eq!(percent(&editor), 100);
        assert!(
            editor.view.viewport.shown_part().centre().distance(middle) < 0.1,
            "what was in the middle still is"
        );
    }

    #[test]
    fn the_map_fits_whole_and_the_selection_comes_near() {
        let mut editor = Editor::lunch();
        editor.view.fit_now(editor.derived.as_ref().expect("looked at"));
        let (shown, all) =
            (editor.view.viewport.shown_part(), editor.derived().expect("looked at").scene.bounds());
        assert!(shown.contains_rect(all));
        let fitted = percent(&editor);
        editor.choose(&[8]);
        editor.fit_selection();
        let card =
            editor.view.viewport.camera.screen_from_canvas_rect(editor.selected_bounds().expect("a card"));
        assert!(card.centre().distance(SCREEN.centre()) < 1.0, "{card:?}");
        assert!(percent(&editor) > fitted && percent(&editor) > 140);
    }

    #[test]
    fn what_lies_over_the_canvas_covers_nothing_that_is_fitted_or_shown() {
        let mut editor = Editor::lunch();
        let mut free = SCREEN;
        free.max.y -= 160.0;
        editor.view.viewport.free = free;
        let on_screen = |editor: &mut Editor, number| {
            let card = editor.card(number);
            editor.view.viewport.camera.screen_from_canvas_rect(card)
        };
        let is_free = |rect: Rect| free.contains_rect(rect);
        editor.view.fit_now(editor.derived.as_ref().expect("looked at"));
        for number in 1..=15 {
            let card = on_screen(&mut editor, number);
            assert!(is_free(card), "{number} {card:?}");
        }
        editor.choose(&[4, 14]);
        editor.fit_selection();
        assert!(is_free(on_screen(&mut editor, 4)) && is_free(on_screen(&mut editor, 14)));
        editor.zoom_to(1.0);
        editor.view.viewport.camera.pan(0.0, 500.0);
        editor.step_to_break(true);
        let number = editor.selected()[0];
        let card = on_screen(&mut editor, number);
        assert!(is_free(card), "{number} {card:?}");
    }
}
