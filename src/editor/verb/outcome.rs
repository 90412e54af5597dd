//! The outcomes of the journey as they are typed (R17): how many answered yes, unsure and no, for everyone or a
//! segment, without a group or with one.

use crate::journey::{Edit, Extra, GroupName, Item, ItemKey, Journey, Outcome, OutcomeQuestion, SegmentId};

/// The question of an outcome, and the segment and the group that answered it.
pub(crate) type OutcomeAsked = (OutcomeQuestion, Option<SegmentId>, GroupName);

/// Returns how many answered yes, unsure and no.
pub(crate) fn outcome_counts(journey: &Journey, asked: &OutcomeAsked) -> [u32; 3] {
    outcome(journey, asked).map_or([0; 3], |outcome| [outcome.yes, outcome.unsure, outcome.no])
}

/// Returns the edit by which so many answered yes, unsure and no; `None` where they do already. Zeros are no
/// outcome: the map then has none of this question, segment and group.
pub(crate) fn outcome_counted(journey: &Journey, asked: &OutcomeAsked, counts: [u32; 3]) -> Option<Edit> {
    if counts == outcome_counts(journey, asked) {
        return None;
    }
    if counts == [0; 3] {
        return Some(Edit::Drop(ItemKey::Outcome(asked.clone())));
    }
    let (question, segment, group) = asked.clone();
    let extra = outcome(journey, asked).map_or_else(Extra::default, |outcome| outcome.extra.clone());
    let [yes, unsure, no] = counts;
    let outcome = Outcome { question, segment, group, yes, unsure, no, extra };
    Some(Edit::Put(Item::Outcome(outcome).into()))
}

fn outcome<'a>(journey: &'a Journey, asked: &OutcomeAsked) -> Option<&'a Outcome> {
    match journey.item(&ItemKey::Outcome(asked.clone())).map(|item| &**item) {
        Some(Item::Outcome(outcome)) => Some(outcome),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::editor::Editor;

    fn asked(group: &str) -> OutcomeAsked {
        (OutcomeQuestion::ALL[0].clone(), None, GroupName::new(group))
    }

    fn count(editor: &mut Editor, group: &str, counts: [u32; 3]) -> [u32; 3] {
        let edit = outcome_counted(editor.journey(), &asked(group), counts);
        editor.apply(&edit.into_iter().collect::<Vec<_>>());
        editor.end_step();
        outcome_counts(editor.journey(), &asked(group))
    }

    #[test]
    fn r17_what_is_typed_is_an_outcome_and_zeros_are_none() {
        let mut editor = Editor::drawn("A +");
        assert_eq!(count(&mut editor, "", [0, 0, 0]), [0, 0, 0]);
        assert!(!editor.document().is_dirty(), "there was none");
        assert_eq!(count(&mut editor, "", [7, 0, 2]), [7, 0, 2]);
        assert_eq!(count(&mut editor, "table 1", [1, 1, 1]), [1, 1, 1]);
        assert_eq!(outcome_counts(editor.journey(), &asked("")), [7, 0, 2], "each group by itself");
        assert_eq!(outcome_counted(editor.journey(), &asked(""), [7, 0, 2]), None);
        assert_eq!(count(&mut editor, "", [0, 0, 0]), [0, 0, 0]);
        assert!(editor.journey().item(&ItemKey::Outcome(asked(""))).is_none());
        assert_eq!(editor.undo_all(), 3);
    }
}
