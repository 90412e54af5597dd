//! The laws of every journey and all edits: the file loses nothing, edits are applied whole or not at all, undo is
//! exact, a gesture is one step, and the difference of two journeys is a patch.

use std::sync::Arc;

use polku::{
    editor::{Document, StepBetween, StepName},
    format::map,
    journey::{Edit, Journey, TouchpointId, diff},
};
use proptest::{collection::vec, prelude::*};

use crate::{
    edits::{edit, edited},
    generator::{journey, text},
    invariants::check_invariants,
};

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_saved_is_what_is_loaded(journey in journey()) {
        check_invariants(&journey);
    }

    #[test]
    fn a_field_stays_on_its_line(title in text()) {
        let written = map::write(&Journey::new(&title));
        prop_assert_eq!(written.lines().count(), 5);
        prop_assert!(written.chars().all(|c| c == '\n' || !c.is_control()));
    }

    #[test]
    fn other_layouts_say_the_same(journey in journey()) {
        let written = map::write(&journey);
        let windows = format!("\u{feff}{}", written.replace('\n', "\r\n"));
        let loaded = map::read(windows.as_bytes()).expect("a map");
        prop_assert_eq!(loaded.journey, journey);
    }

    #[test]
    fn every_invariant_holds_after_every_edit((mut journey, edits) in edited(30)) {
        for edit in &edits {
            if let Ok(next) = journey.apply(std::slice::from_ref(edit)) {
                check_invariants(&next);
                journey = next;
            }
        }
    }

    #[test]
    fn edits_are_done_whole_or_not_at_all((journey, edits) in edited(6)) {
        let mut document = Document::new(journey.clone());
        let done = document.apply(&edits);
        match journey.apply(&edits) {
            Ok(next) => {
                let one_by_one = edits.iter().try_fold(journey, |map, edit| map.apply(std::slice::from_ref(edit)));
                prop_assert_eq!(one_by_one.ok(), Some(next.clone()));
                prop_assert_eq!(done, Ok(()));
                prop_assert_eq!(&**document.journey(), &next);
            }
            Err((place, error)) => {
                let before = journey.apply(&edits[..place]).expect("what came before can be done");
                prop_assert_eq!(before.apply(&edits[place..=place]), Err((0, error.clone())));
                prop_assert_eq!(done, Err(error));
                prop_assert_eq!(&**document.journey(), &journey);
                prop_assert!(!document.is_dirty() && !document.can_undo());
            }
        }
    }

    #[test]
    fn undo_of_everything_gives_the_first_map_and_redo_the_last((journey, edits) in edited(30)) {
        let mut document = Document::new(journey.clone());
        let mut states = vec![state(&document)];
        for edit in &edits {
            let _ = document.apply(std::slice::from_ref(edit));
            document.end_step();
            if states.last() != Some(&state(&document)) {
                states.push(state(&document));
            }
        }
        for earlier in states.iter().rev().skip(1) {
            prop_assert!(document.is_dirty());
            prop_assert!(document.undo().is_some());
            prop_assert_eq!(&state(&document), earlier);
        }
        prop_assert!(document.undo().is_none() && !document.is_dirty());
        prop_assert_eq!(&**document.journey(), &journey);
        for later in &states[1..] {
            prop_assert!(document.redo().is_some());
            prop_assert_eq!(&state(&document), later);
        }
        prop_assert!(document.redo().is_none());
    }

    #[test]
    fn a_gesture_is_one_step_however_it_went((journey, proposals) in gesture()) {
        let mut document = Document::new(journey.clone());
        let mut last = journey.clone();
        for edits in &proposals {
            let next = journey.apply(edits);
            prop_assert_eq!(document.propose(StepName::Move, edits).is_ok(), next.is_ok());
            last = next.unwrap_or(last);
            prop_assert_eq!(&**document.journey(), &last);
        }
        document.end_step();
        prop_assert_eq!(document.can_undo(), last != journey);
        document.undo();
        prop_assert!(!document.can_undo());
        prop_assert_eq!(&**document.journey(), &journey);
        document.redo();
        prop_assert_eq!(&**document.journey(), &last);
    }

    #[test]
    fn a_gesture_rolled_back_is_as_if_it_had_never_been((journey, proposals) in gesture()) {
        let mut document = Document::new(journey);
        if let Some((first, rest)) = proposals.split_first() {
            let _ = document.apply(first);
            document.end_step();
            let _ = document.undo();
            let step = |between: Option<StepBetween<'_>>| between.map(|between| between.step.clone());
            let steps = |document: &Document| (step(document.undo_step()), step(document.redo_step()));
            let (before, then) = (state(&document), steps(&document));
            for edits in rest {
                let _ = document.propose(StepName::Move, edits);
            }
            document.roll_back();
            prop_assert_eq!(state(&document), before);
            prop_assert_eq!(steps(&document), then, "what could be undone and redone still can");
        }
    }

    #[test]
    fn the_difference_to_what_a_journey_became_is_a_patch((before, edits) in edited(12)) {
        let after = edits.iter().fold(before.clone(), |map, edit| map.apply(std::slice::from_ref(edit)).unwrap_or(map));
        check_patch(&before, &after)?;
        check_patch(&after, &before)?;
    }

    #[test]
    fn the_difference_of_any_two_journeys_is_a_patch(before in journey(), after in journey()) {
        check_patch(&before, &after)?;
        prop_assert_eq!(diff(&before, &before), vec![]);
    }

    #[test]
    fn journeys_are_the_same_where_their_files_are((before, edits) in edited(3)) {
        let after = edits.iter().fold(before.clone(), |map, edit| map.apply(std::slice::from_ref(edit)).unwrap_or(map));
        let read = |journey| map::read(map::write(journey).as_bytes()).expect("a map").journey;
        let stranger = read(&after);
        for other in [&after, &stranger] {
            prop_assert_eq!(before == *other, map::write(&before) == map::write(other));
            let transitions = |journey: &Journey| format!("{:?}", journey.transitions().collect::<Vec<_>>());
            let connected = (ids(&before), transitions(&before)) == (ids(other), transitions(other));
            prop_assert_eq!(before.is_connected_like(other), connected);
            prop_assert_eq!(other.changed_since(&before), changed(&before, other));
        }
    }
}

/// Returns the state of a document: its journey and its revision number.
fn state(document: &Document) -> (Arc<Journey>, u64) {
    (Arc::clone(document.journey()), document.revision())
}

/// Draws a journey, and what a gesture on it proposes frame after frame.
fn gesture() -> impl Strategy<Value = (Journey, Vec<Vec<Edit>>)> {
    journey().prop_flat_map(|journey| {
        let proposals = vec(vec(edit(&journey), 1..3), 1..8);
        (Just(journey), proposals)
    })
}

fn check_patch(before: &Journey, after: &Journey) -> Result<(), TestCaseError> {
    let edits = diff(before, after);
    let patched = before.apply(&edits);
    prop_assert_eq!(patched.as_ref(), Ok(after), "{:?}", edits);
    prop_assert_eq!(edits.is_empty(), before == after);
    Ok(())
}

fn ids(journey: &Journey) -> Vec<TouchpointId> {
    journey.touchpoints().map(|touchpoint| touchpoint.id.clone()).collect()
}

/// Returns the touchpoints that differ, found in the slowest way.
fn changed(before: &Journey, after: &Journey) -> Vec<TouchpointId> {
    let mut all = [ids(before), ids(after)].concat();
    all.sort();
    all.dedup();
    all.retain(|id| before.touchpoint(id) != after.touchpoint(id));
    all
}
