//! How the map is looked at: through which lens, in which round of asking, for whom and by whose ratings; and whose
//! ratings are entered. The map does not change.

use crate::{
    editor::ViewState,
    insight::{JudgedBy, Lens},
    journey::{Day, GroupName, SegmentId, Voice},
};

impl ViewState {
    /// Looks at the map through this lens.
    pub(crate) fn look_through(&mut self, lens: Lens) {
        self.lens = lens;
    }

    /// Shows only touchpoints that people handle in the lens of the actors, or all again (R15). No other lens has
    /// this choice.
    pub(crate) fn toggle_people_alone(&mut self) {
        if let Lens::Actors { people_alone } = &mut self.lens {
            *people_alone ^= true;
        }
    }

    /// Looks at a past round of asking (R5); `None` is the present.
    pub(crate) fn look_at_round(&mut self, round: Option<GroupName>) {
        self.judging.round = round;
    }

    /// Looks at the map for a segment, or for everyone (R6), and enters ratings for it too, which is most likely
    /// meant.
    pub(crate) fn look_for(&mut self, segment: Option<SegmentId>) {
        self.entering.segment.clone_from(&segment);
        self.judging.segment = segment;
    }

    /// Looks at the map as of this day, by which follow-ups are due (R13) and actions overdue (R19).
    pub(crate) fn look_on(&mut self, today: Day) {
        self.judging.today = today;
    }

    /// Judges the map by these ratings (R4).
    pub(crate) fn judge_by(&mut self, by: JudgedBy) {
        self.judging.by = by;
    }

    /// Enters ratings of this voice from here on; those of customers as answers of this group (R5).
    pub(crate) fn enter_as(&mut self, voice: Voice, group: GroupName) {
        (self.entering.voice, self.entering.group) = (voice, group);
    }

    /// Enters ratings for a segment, or for everyone, whoever the map is looked at for.
    pub(crate) fn enter_for(&mut self, segment: Option<SegmentId>) {
        self.entering.segment = segment;
    }

    /// Lists touchpoints with the most dots first, or in journey order again.
    pub(crate) fn toggle_most_dots_first(&mut self) {
        self.most_dots_first ^= true;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::editor::Editor;

    #[test]
    fn r15_only_the_lens_of_the_actors_has_touchpoints_that_people_handle_alone() {
        let mut view = Editor::lunch().view;
        view.look_through(Lens::Gap);
        view.toggle_people_alone();
        assert_eq!(view.lens(), Lens::Gap);
        view.look_through(Lens::Actors { people_alone: false });
        view.toggle_people_alone();
        assert_eq!(view.lens(), Lens::Actors { people_alone: true });
        view.toggle_people_alone();
        assert_eq!(view.lens(), Lens::Actors { people_alone: false });
    }

    #[test]
    fn r6_a_segment_that_is_looked_at_is_entered_for_and_one_that_is_entered_for_is_not_looked_at() {
        let (mut view, guests) = (Editor::lunch().view, SegmentId::new("guests"));
        let mut seen_and_entered = |change: &dyn Fn(&mut ViewState)| {
            change(&mut view);
            (view.judging.segment.clone(), view.entering().segment.clone())
        };
        assert_eq!(seen_and_entered(&|view| view.enter_for(guests.clone())), (None, guests.clone()));
        assert_eq!(seen_and_entered(&|view| view.look_for(None)), (None, None));
        assert_eq!(seen_and_entered(&|view| view.look_for(guests.clone())), (guests.clone(), guests.clone()));
    }

    #[test]
    fn r4_whose_ratings_are_entered_is_another_choice_than_by_whose_the_map_is_judged() {
        let mut editor = Editor::lunch();
        editor.view.judge_by(JudgedBy::Own);
        assert_eq!((editor.level(7).as_str(), &editor.view.entering().voice), ("positive", &Voice::Customer));
        editor.view.enter_as(Voice::Customer, GroupName::new("table 1"));
        assert_eq!(editor.view.entering().key().group(), "table 1");
        editor.view.enter_as(Voice::Staff, GroupName::default());
        assert_eq!(
            (editor.view.entering().key().voice, editor.view.judging.by),
            (Voice::Staff, JudgedBy::Own)
        );
    }

    #[test]
    fn r5_a_round_that_is_over_is_looked_at_and_the_present_again() {
        let mut editor = Editor::lunch();
        let ended = editor.journey().new_round("spring", &Day::default()).expect("a name");
        editor.apply(&ended);
        editor.view.look_at_round(Some(GroupName::new("spring")));
        assert_eq!(editor.level(7), "negative");
        editor.view.look_at_round(None);
        assert_eq!(editor.level(7), "positive, assumed", "nobody has answered since");
    }

    #[test]
    fn the_order_of_dots_is_turned_on_and_off() {
        let mut view = Editor::lunch().view;
        view.toggle_most_dots_first();
        assert!(view.most_dots_first());
        view.toggle_most_dots_first();
        assert!(!view.most_dots_first());
    }
}
