//! R13 holds of a case whatever is done to it, in whatever order.

use proptest::prelude::*;

use crate::{
    editor::{CaseChange, Note, is_followed_by_solution},
    journey::{ActorId, CaseKind, RecoveryStep},
};

use super::{case, contact, moment, on_case};

/// Returns a strategy for any change, allowed or not.
fn change() -> impl Strategy<Value = CaseChange> {
    let step = || proptest::sample::select(RecoveryStep::ALL);
    let text = || proptest::sample::select(vec!["", "The bed", "A pillow"]).prop_map(str::to_owned);
    let when = || proptest::sample::select(vec!["", "2026-11-24", "2026-11-24 19:05"]);
    prop_oneof![
        4 => step().prop_map(CaseChange::Tick),
        2 => step().prop_map(CaseChange::Untick),
        1 => text().prop_map(CaseChange::Stated),
        1 => text().prop_map(CaseChange::Solution),
        1 => when().prop_map(|text| CaseChange::Solved(moment(text))),
        1 => proptest::sample::select(vec![None, ActorId::new("waiter")]).prop_map(CaseChange::SolvedBy),
        1 => proptest::sample::select(vec![None, Some(CaseKind::Systemic)]).prop_map(CaseChange::Kind),
        1 => (0..4u32).prop_map(|day| CaseChange::AddContact(contact(day, "10:00"))),
        1 => (0..4usize).prop_map(CaseChange::RaiseContact),
    ]
}

proptest! {
    #[test]
    fn r13_whatever_is_done_no_case_has_a_solution_before_agreement(
        changes in proptest::collection::vec(change(), 0..40)
    ) {
        let (mut editor, id) = on_case();
        for change in changes {
            editor.change_case(&id, change);
            let case = case(&editor);
            prop_assert!(case.is_agreed() || !is_followed_by_solution(&case), "{case:?}");
            prop_assert!(RecoveryStep::ALL.starts_with(&case.steps), "{case:?}");
            let impossible = editor.take_notes().into_iter().find(|it| matches!(it, Note::Impossible(_)));
            prop_assert_eq!(impossible, None);
        }
    }
}
