//! What a click on the canvas selects, by what is under the pointer.

use crate::editor::{Picked, ViewState, gesture::HitTarget};

impl ViewState {
    /// Selects what was clicked. With `adding` a click adds a card or removes it, and one on nothing keeps the
    /// selection.
    pub(crate) fn click(&mut self, under: &HitTarget, adding: bool) {
        let selection = &mut self.selection;
        match under {
            HitTarget::Card(id) if adding => selection.toggle(id.clone()),
            HitTarget::Card(id) => selection.only(id.clone()),
            HitTarget::Connection(from, to) => selection.pick(Picked::Connection(from.clone(), to.clone())),
            HitTarget::Head(id) => selection.pick(Picked::Stage(id.clone())),
            HitTarget::Nothing if !adding => selection.clear(),
            HitTarget::Nothing | HitTarget::Handle(..) | HitTarget::Grip(..) => {}
        }
    }

    /// Selects what a menu is for. A card that is selected already keeps the others selected too.
    pub(crate) fn click_for_menu(&mut self, under: HitTarget) {
        match under {
            HitTarget::Card(id) if self.selection.contains(&id) => {}
            HitTarget::Handle(id, _) => self.click(&HitTarget::Card(id), false),
            HitTarget::Grip(from, to, _) => self.click(&HitTarget::Connection(from, to), false),
            under => self.click(&under, false),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        editor::{
            Editor,
            gesture::{End, Side},
        },
        journey::test_map::id,
    };

    fn card(title: &str) -> HitTarget {
        HitTarget::Card(id(title))
    }

    #[test]
    fn a_click_selects_one_and_with_a_key_one_more_or_less() {
        let mut editor = Editor::drawn("A > B > C");
        for (under, adding, selected) in [
            (card("A"), false, vec![1]),
            (card("C"), true, vec![1, 3]),
            (HitTarget::Nothing, true, vec![1, 3]),
            (card("A"), true, vec![3]),
            (HitTarget::Handle(id("B"), Side::Right), false, vec![3]),
            (card("B"), false, vec![2]),
            (HitTarget::Nothing, false, vec![]),
        ] {
            editor.view.click(&under, adding);
            assert_eq!(editor.selected(), selected, "{under:?} {adding}");
        }
    }

    #[test]
    fn a_connection_and_the_head_of_a_stage_are_selected_alone() {
        let mut editor = Editor::three_stages();
        let stage = editor.journey().stages()[1].id.clone();
        let connection = Picked::Connection(id("A"), id("B"));
        for (under, picked) in [
            (HitTarget::Connection(id("A"), id("B")), connection.clone()),
            (HitTarget::Head(stage.clone()), Picked::Stage(stage)),
        ] {
            editor.choose(&[1, 2]);
            editor.view.click(&under, false);
            assert_eq!(editor.view.selection().picked(), Some(&picked));
            assert!(editor.selected().is_empty());
        }
        editor.view.click_for_menu(HitTarget::Grip(id("A"), id("B"), End::Tail));
        assert_eq!(editor.view.selection().picked(), Some(&connection));
    }

    #[test]
    fn a_menu_on_one_of_several_is_for_all_of_them_and_elsewhere_for_one() {
        let mut editor = Editor::drawn("A > B > C");
        editor.choose(&[1, 2]);
        editor.view.click_for_menu(card("A"));
        assert_eq!(editor.selected(), [1, 2]);
        editor.view.click_for_menu(HitTarget::Handle(id("C"), Side::Left));
        assert_eq!(editor.selected(), [3]);
        editor.view.click_for_menu(card("B"));
        assert_eq!(editor.selected(), [2]);
        editor.view.click_for_menu(HitTarget::Nothing);
        assert!(editor.selected().is_empty());
    }
}
