//! Adding what was forgotten: a touchpoint of a list, into the matching stage of the map, unconnected.

use std::cmp::Ordering;

use crate::{
    editor::{Derived, Editor, StepName},
    journey::{Edit, Journey, Point, Stage, StageId, Touchpoint, TouchpointId},
};

use super::{
    named::named,
    placing::{self, PasteAnchor},
};

impl Editor {
    /// Adds this touchpoint of a list with its title and channels, not rated; it is selected and in view.
    pub(crate) fn add_forgotten(&mut self, list: &Journey, id: &TouchpointId) {
        self.refresh();
        let (Some(derived), Some(forgotten)) = (&self.derived, list.touchpoint(id)) else { return };
        let new = self.view.ids.touchpoint_id(&derived.journey);
        let mut touchpoint = Touchpoint::new(new.clone(), &forgotten.title, Point::default());
        touchpoint.channels.clone_from(&forgotten.channels);
        touchpoint.stage = stage_in(&derived.journey, list, forgotten);
        touchpoint.at = self.place_of(derived, &touchpoint);
        self.apply_as(StepName::Add, &[Edit::Add(touchpoint)]);
        self.show_made(vec![new]);
    }

    fn place_of(&self, derived: &Derived, touchpoint: &Touchpoint) -> Point {
        let (selected, view) = (self.selected_bounds(), self.view.viewport.shown_part());
        placing::made(derived, touchpoint, &PasteAnchor { at: None, selected, view, from: None })
    }
}

/// Returns the stage with the same name, else the one that is as far along the journey; `None` where the map has
/// none.
fn stage_in(journey: &Journey, list: &Journey, forgotten: &Touchpoint) -> Option<StageId> {
    let stages = journey.stages();
    let place = list.stages().iter().position(|stage| Some(&stage.id) == forgotten.stage.as_ref())?;
    let same = named::<Stage>(journey, &list.stages()[place].name);
    let along = || stages.get(as_far(place, list.stages().len(), stages.len()));
    same.or_else(along).map(|stage| stage.id.clone())
}

/// Returns the place, of `among` places, that is as far along as `place` is of `of` places. Of two that are
/// equally near it is the one nearer the middle, so that only what comes first is before the journey, and what
/// comes last after it.
fn as_far(place: usize, of: usize, among: usize) -> usize {
    let (ways, last) = (of.saturating_sub(1).max(1), among.saturating_sub(1));
    let (before, rest) = (place * last / ways, place * last % ways);
    let is_in_first_half = place * 2 < ways;
    match (rest * 2).cmp(&ways) {
        Ordering::Less => before,
        Ordering::Equal if !is_in_first_half => before,
        Ordering::Equal | Ordering::Greater => before + 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        format::templates::TemplateId,
        journey::test_map,
        picture::{GRID, card_rect},
        words::Lang,
    };

    impl Editor {
        /// Adds the touchpoint of this title from the list of what is forgotten at a lunch.
        fn remember(&mut self, title: &str) {
            let list = TemplateId::Lunch.template().forgotten(Lang::En).expect("a list");
            let found = list.touchpoints().find(|it| it.title == title).expect("on the list").id.clone();
            self.add_forgotten(&list, &found);
        }
    }

    #[test]
    fn what_was_forgotten_comes_into_the_stage_of_its_name_and_is_one_step() {
        let mut editor = Editor::lunch();
        let connections = editor.connections();
        editor.remember("Cloakroom");
        assert_eq!(editor.stage_of("Cloakroom").as_deref(), Some("Arriving"));
        let (x, y) = editor.at("Cloakroom");
        let below = editor.at("How fast I am noticed and greeted");
        assert_eq!((x, y), (below.0, below.1 + 120), "below the last of the stage");
        assert_eq!(editor.connections(), connections, "not connected");
        editor.assert_apart();
        editor.assert_bands_apart();
        let number = editor.selected();
        assert!(number.len() == 1 && editor.level(number[0]) == "not rated");
        assert_eq!(editor.undo_text(), "Undo adding Cloakroom");
        assert_eq!(editor.undo_all(), 1);
        assert!(!editor.titles().contains(&"Cloakroom".to_owned()));
    }

    #[test]
    fn it_is_in_view_and_has_its_channels_and_an_id_of_its_own() {
        let mut editor = Editor::lunch();
        let list = TemplateId::Lunch.template().forgotten(Lang::En).expect("a list");
        let told = list.touchpoints().find(|it| !it.channels.is_empty()).expect("one with channels").clone();
        editor.add_forgotten(&list, &told.id);
        let new = editor.view.selection.single().cloned().expect("selected");
        let touchpoint = editor.journey().touchpoint(&new).expect("added").clone();
        assert!(new != told.id && touchpoint.channels == told.channels);
        let (card, shown) = (card_rect(touchpoint.at), editor.view.viewport.shown_part());
        assert!(shown.contains_rect(card));
    }

    #[test]
    fn without_a_stage_of_its_name_it_comes_as_far_along_the_journey() {
        let mut editor = Editor::three_stages();
        for (title, stage) in
            [("Opening hours", "One"), ("Cloakroom", "Two"), ("Dish sold out", "Two"), ("Receipt", "Three")]
        {
            editor.remember(title);
            assert_eq!(editor.stage_of(title).as_deref(), Some(stage), "{title}");
        }
        editor.assert_apart();
        editor.assert_bands_apart();
    }

    #[test]
    fn as_far_along_is_the_nearest_place_and_between_two_the_one_nearer_the_middle() {
        let all = |of: usize, among: usize| (0..of).map(|it| as_far(it, of, among)).collect::<Vec<_>>();
        assert_eq!(all(5, 3), [0, 1, 1, 1, 2]);
        assert_eq!(all(5, 2), [0, 0, 0, 1, 1]);
        assert_eq!(all(6, 5), [0, 1, 2, 2, 3, 4]);
        assert_eq!((all(5, 1), all(1, 4)), (vec![0; 5], vec![0]));
    }

    #[test]
    fn without_stages_it_comes_into_none_and_over_no_card() {
        let mut editor = Editor::drawn("A > B");
        editor.remember("Cloakroom");
        editor.remember("Receipt");
        assert_eq!(editor.stage_of("Cloakroom"), None);
        editor.assert_apart();
        let mut editor = Editor::on(crate::journey::Journey::new(""));
        editor.remember("Cloakroom");
        assert_eq!(editor.titles(), ["Cloakroom"]);
    }

    #[test]
    fn in_an_empty_stage_it_is_the_first_in_its_band_and_on_the_grid() {
        let mut editor = Editor::on(TemplateId::Blank.template().journey(Lang::En));
        for title in ["Opening hours", "Seats", "Receipt", "Cloakroom"] {
            editor.remember(title);
            let (x, y) = editor.at(title);
            assert!(x % GRID == 0 && y % GRID == 0, "{title}: {x}, {y}");
        }
        let stages = ["Opening hours", "Cloakroom", "Seats", "Receipt"]
            .map(|it| editor.stage_of(it).expect("a stage"));
        assert_eq!(stages, ["Before", "During", "During", "After"].map(String::from));
        editor.assert_apart();
        editor.assert_bands_apart();
    }

    #[test]
    fn what_is_on_no_list_is_not_added() {
        let mut editor = Editor::drawn("A");
        editor.add_forgotten(&test_map::journey("B"), &test_map::id("C"));
        assert_eq!(editor.titles(), ["A"]);
    }
}
