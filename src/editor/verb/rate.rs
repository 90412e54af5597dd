//! Rating what is selected (R5): a single answer in the entry that the bar names.

use crate::{
    editor::{Editor, ViewState},
    journey::{Edit, Rating, Tally, Voice},
};

impl Editor {
    /// Sets the entry that the bar names to this one answer at every selected touchpoint (R5); `None` removes it.
    pub(crate) fn rate(&mut self, rating: Option<Rating>) {
        self.apply(&self.view.rate(rating));
    }

    /// Enters ratings for the next voice from here on: customers, we ourselves, staff.
    pub(crate) fn enter_next_voice(&mut self) {
        let voice = &mut self.view.entering.voice;
        *voice = match voice {
            Voice::Customer => Voice::Own,
            Voice::Own => Voice::Staff,
            _ => Voice::Customer,
        };
    }
}

impl ViewState {
    /// Returns the edits that rate everything selected, as keys and faces do.
    pub(crate) fn rate(&self, rating: Option<Rating>) -> Vec<Edit> {
        let tally = rating.map_or_else(Tally::default, Tally::one);
        self.selection.iter().map(|id| Edit::Rate(id.clone(), self.entering.key(), tally)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Opens the lunch with the greeting selected: customers 4/2/2, we ourselves positive, staff negative.
    fn greeting() -> Editor {
        let mut editor = Editor::lunch();
        editor.choose(&[7]);
        editor
    }

    #[test]
    fn r1_each_answer_is_the_rating_and_none_takes_it_back() {
        for (rating, level) in [
            (Some(Rating::Negative), "negative"),
            (Some(Rating::Neutral), "neutral"),
            (Some(Rating::Positive), "positive"),
            (None, "positive, assumed"),
        ] {
            let mut editor = greeting();
            editor.rate(rating);
            assert_eq!(editor.level(7), level, "{rating:?}: ours alone is assumed");
        }
    }

    #[test]
    fn all_that_is_selected_is_rated_in_one_step() {
        let mut editor = Editor::lunch();
        editor.select_all();
        editor.rate(Some(Rating::Positive));
        assert!((1..=15).all(|number| editor.level(number) == "positive"));
        assert_eq!(editor.undo_text(), "Undo rating of 15 touchpoints");
        editor.undo();
        assert_eq!(
            [4, 7, 10, 14].map(|number| editor.level(number)),
            ["neutral", "negative", "neutral, assumed", "negative"]
        );
        assert!(!editor.document().is_dirty());
    }

    #[test]
    fn without_a_selection_nothing_is_rated() {
        let mut editor = Editor::lunch();
        for rating in [None, Some(Rating::Negative), Some(Rating::Neutral), Some(Rating::Positive)] {
            editor.rate(rating);
        }
        assert!(!editor.document().is_dirty() && editor.take_notes().is_empty());
    }

    #[test]
    fn r4_the_entry_of_the_voice_that_is_entered_is_set() {
        let mut editor = greeting();
        editor.view.entering.voice = Voice::Own;
        editor.rate(Some(Rating::Neutral));
        let id = editor.id_of(7);
        let touchpoint = editor.journey().touchpoint(&id).expect("the greeting");
        let said = |voice| touchpoint.ratings[&crate::journey::EntryKey::new(voice, None, "")].tally;
        assert_eq!(said(Voice::Own), Tally::one(Rating::Neutral));
        assert_eq!(said(Voice::Customer).count(Rating::Negative), 4, "theirs is left alone");
        assert_eq!(editor.level(7), "negative", "whose is judged by is another choice");
    }
}
