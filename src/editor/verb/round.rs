//! Looking at past rounds of asking (R5), one after the other. The map does not change.

use crate::{
    editor::{Editor, Hidden, Note},
    journey::{Edit, EntryKey, GroupName, ListName, Voice},
};

impl Editor {
    /// Looks at the round before the one shown.
    pub(crate) fn look_at_earlier_round(&mut self) {
        if let Some(round) = self.earlier_round() {
            self.view.look_at_round(Some(round));
        }
    }

    /// Looks at the round after the one shown; after the last comes the present.
    pub(crate) fn look_at_later_round(&mut self) {
        let rounds = self.round_names();
        let place = self.place_of_round(&rounds);
        self.view.look_at_round(place.and_then(|place| rounds.get(place + 1).cloned()));
    }

    /// Looks at the present: at what counts now.
    pub(crate) fn look_at_now(&mut self) {
        self.view.look_at_round(None);
    }

    /// Returns whether a past round is shown.
    pub(crate) fn looks_back(&self) -> bool {
        self.view.judging.round.is_some()
    }

    /// Returns whether there is a round before the one shown.
    pub(crate) fn has_earlier_round(&self) -> bool {
        self.earlier_round().is_some()
    }

    fn earlier_round(&self) -> Option<GroupName> {
        let rounds = self.round_names();
        let place = self.place_of_round(&rounds).unwrap_or(rounds.len());
        rounds.get(place.checked_sub(1)?).cloned()
    }

    /// Returns the shown round's place among the rounds; `None` for the present.
    fn place_of_round(&self, rounds: &[GroupName]) -> Option<usize> {
        let seen = self.view.judging.round.as_ref()?;
        rounds.iter().position(|name| name == seen)
    }

    fn round_names(&self) -> Vec<GroupName> {
        self.journey().rounds().into_iter().map(|round| round.name).collect()
    }

    /// Returns why the entry that the bar names cannot be rated now; `None` where it can.
    pub(in crate::editor) fn cannot_enter(&self) -> Option<Note> {
        self.not_counted(&self.view.entering.key())
    }

    /// Returns why an edit is not made while a past round is shown: what customers said in it cannot be changed
    /// there, and an answer in another round would not be seen. `None` where it can be made.
    pub(in crate::editor) fn not_seen_now(&self, edit: &Edit) -> Option<Note> {
        match edit {
            Edit::Rate(_, key, _) => self.not_counted(key),
            // Outcomes of the journey are answers of customers too.
            Edit::Put(item) if item.list() == ListName::Outcome => self.looks_back_note(),
            Edit::Drop(key) if key.list() == ListName::Outcome => self.looks_back_note(),
            _ => None,
        }
    }

    fn not_counted(&self, key: &EntryKey) -> Option<Note> {
        self.looks_back_note().filter(|_| key.voice == Voice::Customer)
    }

    fn looks_back_note(&self) -> Option<Note> {
        let round = self.journey().round(self.view.judging.round.as_ref()?)?;
        Some(Note::EarlierRound { name: round.name.as_str().to_owned() })
    }

    /// Tells that a round has just ended; what is entered next belongs to the new one.
    pub(in crate::editor) fn round_ended(&mut self) {
        self.view.entering.group = GroupName::default();
        // What was counted is set aside with the round, so that there is nothing to hide of it.
        self.hidden = Hidden::default();
        self.look_at_now();
        let ended = self.journey().groups().last().map(|group| group.name.as_str().to_owned());
        self.notes.extend(ended.map(|name| Note::RoundEnded { name }));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        editor::{StepName, TypedPart},
        journey::{Day, Rating},
    };

    /// Opens a map where A was rated negative in spring, neutral in autumn, and positive now.
    fn asked_thrice() -> Editor {
        let mut editor = Editor::drawn("A");
        editor.refresh();
        for (rating, round) in
            [(Rating::Negative, Some("spring")), (Rating::Neutral, Some("autumn")), (Rating::Positive, None)]
        {
            editor.choose(&[1]);
            editor.rate(Some(rating));
            if let Some(name) = round {
                let ended = editor.journey().new_round(name, &Day::default()).expect("a name");
                editor.apply_as(StepName::NewRound, &ended);
            }
        }
        editor.refresh();
        editor.take_notes();
        editor
    }

    #[test]
    fn r5_rounds_are_looked_at_one_after_the_other_and_nothing_is_edited() {
        let mut editor = asked_thrice();
        let before = editor.journey().clone();
        let mut seen = vec![editor.level(1)];
        while editor.has_earlier_round() {
            editor.look_at_earlier_round();
            seen.push(editor.level(1));
        }
        assert_eq!(seen, ["positive", "neutral", "negative"]);
        editor.look_at_later_round();
        assert_eq!(editor.level(1), "neutral");
        editor.look_at_later_round();
        assert!(!editor.looks_back() && editor.level(1) == "positive");
        assert!(std::sync::Arc::ptr_eq(&before, editor.journey()));
    }

    #[test]
    fn r5_in_an_earlier_round_no_answer_of_customers_is_changed_and_that_is_told() {
        let mut editor = asked_thrice();
        editor.look_at_earlier_round();
        let before = editor.journey().clone();
        editor.rate(Some(Rating::Negative));
        editor.detail(TypedPart::Answers);
        let note = Note::EarlierRound { name: "autumn".to_owned() };
        assert_eq!(editor.take_notes(), [note.clone(), note]);
        assert!(std::sync::Arc::ptr_eq(&before, editor.journey()) && editor.detailing().is_none());
        editor.view.entering.group = GroupName::new("autumn");
        editor.rate(Some(Rating::Negative));
        assert_eq!((editor.level(1).as_str(), editor.take_notes().len()), ("neutral", 1), "it is looked at");
        editor.look_at_now();
        editor.rate(Some(Rating::Negative));
        editor.look_at_earlier_round();
        assert_eq!(editor.level(1), "negative", "an answer of that round is mended from now");
        editor.view.entering.voice = Voice::Own;
        editor.rate(Some(Rating::Negative));
        assert!(editor.take_notes().is_empty(), "ours counts in every round");
    }

    #[test]
    fn r5_after_a_round_one_enters_for_the_next_and_is_told() {
        let mut editor = Editor::drawn("A");
        editor.refresh();
        editor.choose(&[1]);
        editor.view.entering.group = GroupName::new("table 1");
        editor.rate(Some(Rating::Negative));
        let ended = editor.journey().new_round("spring", &Day::default()).expect("a name");
        editor.apply_as(StepName::NewRound, &ended);
        assert_eq!(editor.take_notes(), [Note::RoundEnded { name: "spring".to_owned() }]);
        editor.rate(Some(Rating::Positive));
        assert_eq!(editor.level(1), "positive");
    }
}
