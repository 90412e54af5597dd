//! What undo and redo keep: one press is one step, and what is taken back can be done again.

use crate::{
    editor::StepName,
    journey::{EntryKey, Field, Point, Rating, Tally, Voice, test_map},
};

use super::*;

fn moved(name: &str, x: i32) -> Edit {
    Edit::Change(test_map::id(name), Field::At(Point::new(x, 0)))
}

fn rated(name: &str, rating: Rating) -> Edit {
    Edit::Rate(test_map::id(name), EntryKey::new(Voice::Own, None, ""), Tally::one(rating))
}

fn history() -> History {
    History::new(test_map::journey("A > B"))
}

#[test]
fn edits_with_the_same_targets_join_until_the_press_has_ended() {
    let mut history = history();
    for x in [1, 2, 3] {
        history.apply(None, &[moved("A", x), moved("B", x)]).expect("a drag");
    }
    history.apply(None, &[moved("A", 4)]).expect("another drag");
    history.end_step();
    history.apply(None, &[moved("A", 5)]).expect("the same card again");
    assert_eq!(history.past.len(), 3);
    assert_eq!(history.undo().map(|step| step.targets), Some(vec![moved("A", 0).target()]));
}

#[test]
fn a_drag_back_to_where_it_began_is_no_step() {
    let mut history = history();
    history.apply(None, &[moved("A", 7)]).expect("a drag");
    history.apply(None, &[moved("A", 0)]).expect("a drag");
    assert_eq!((history.undo_step().is_none(), history.revision()), (true, 0));
    history.apply(None, &[moved("A", 0)]).expect("a click");
    assert_eq!((history.undo_step().is_none(), history.revision()), (true, 0));
}

#[test]
fn a_text_taken_back_can_be_done_again_and_only_it() {
    let mut history = history();
    history.apply(None, &[rated("A", Rating::Neutral)]).expect("a rating");
    history.end_step();
    history.take_back();
    assert!(history.undo_step().is_some(), "what has ended stays");
    history.apply(None, &[moved("A", 7)]).expect("a text, say");
    history.apply(None, &[moved("A", 8)]).expect("another letter");
    let typed = history.journey().clone();
    history.take_back();
    assert_eq!(
        history.undo_step().map(|between| &*between.step.targets),
        Some(&[rated("A", Rating::Neutral).target()][..])
    );
    assert!(history.redo().is_some());
    assert_eq!(*history.journey(), typed);
    history.roll_back();
    assert_eq!(*history.journey(), typed, "only a proposal is put back");
}

#[test]
fn what_a_text_had_when_it_was_saved_is_what_it_is_taken_back_to() {
    let mut history = history();
    history.apply(None, &[moved("A", 7)]).expect("a letter");
    history.end_step();
    let saved = history.revision();
    history.apply(None, &[moved("A", 8)]).expect("another, behind the save");
    history.take_back();
    assert_eq!(history.revision(), saved);
    assert!(history.undo().is_some() && history.redo().is_some());
    assert_eq!(history.revision(), saved, "undone and done again, it is what was saved");
}

#[test]
fn the_same_key_pressed_twice_is_two_steps_and_held_one() {
    let mut history = history();
    for rating in [Rating::Positive, Rating::Negative] {
        history.end_step();
        history.apply(None, &[rated("A", rating)]).expect("a press");
        history.apply(None, &[rated("A", rating)]).expect("its repetition");
    }
    assert_eq!(std::iter::from_fn(|| history.undo()).count(), 2);
}

#[test]
fn a_new_step_after_undo_forgets_what_was_undone() {
    let mut history = history();
    history.apply(None, &[rated("A", Rating::Neutral)]).expect("a rating");
    history.undo();
    assert!(history.redo_step().is_some());
    history.apply(None, &[rated("B", Rating::Positive)]).expect("a rating");
    assert_eq!(history.redo(), None);
    assert_ne!(history.revision(), 1, "a number is given once");
}

#[test]
fn a_proposal_takes_the_place_of_the_one_before_and_is_one_step() {
    let mut history = history();
    history.propose(Some(StepName::Move), &[moved("A", 7)]).expect("a drag");
    history.propose(Some(StepName::Move), &[moved("B", 9)]).expect("onwards");
    let at = |history: &History, name| history.journey().touchpoint(&test_map::id(name)).map(|t| t.at.x);
    assert_eq!((at(&history, "A"), at(&history, "B")), (Some(0), Some(9)));
    history.end_step();
    history.propose(None, &[moved("A", 1)]).expect("another drag");
    history.propose(None, &[moved("A", 0)]).expect("back to where it began");
    assert_eq!(history.undo_step().and_then(|between| between.step.step_name), Some(StepName::Move));
    history.undo();
    assert_eq!((at(&history, "B"), history.revision()), (Some(200), 0));
}

#[test]
fn a_proposal_that_cannot_be_done_leaves_the_one_before() {
    let mut history = history();
    history.propose(None, &[moved("A", 7)]).expect("a drag");
    let revision = history.revision();
    assert!(history.propose(None, &[moved("nowhere", 9)]).is_err());
    assert_eq!(history.revision(), revision);
    history.roll_back();
    assert_eq!((history.revision(), history.undo_step().is_none()), (0, true));
}

#[test]
fn an_edit_that_cannot_be_done_changes_nothing() {
    let mut history = history();
    assert!(history.apply(None, &[moved("A", 7), moved("nowhere", 7)]).is_err());
    assert_eq!((history.revision(), history.undo_step().is_none()), (0, true));
}

#[test]
fn a_step_is_told_with_the_map_on_either_side() {
    let mut history = history();
    history.apply(None, &[Edit::Remove(test_map::id("A"))]).expect("there");
    let sizes = |between: Option<StepBetween<'_>>| between.map(|it| (it.before.len(), it.after.len()));
    assert_eq!(sizes(history.undo_step()), Some((2, 1)));
    history.undo();
    assert_eq!((sizes(history.undo_step()), sizes(history.redo_step())), (None, Some((2, 1))));
}

#[test]
fn a_gesture_put_back_leaves_what_could_be_redone() {
    let mut history = history();
    history.apply(None, &[moved("A", 1)]).expect("a drag");
    history.undo();
    history.propose(None, &[moved("B", 9)]).expect("another drag");
    assert!(history.redo_step().is_none(), "not from the midst of a gesture");
    history.roll_back();
    assert!(history.redo_step().is_some());
    history.propose(None, &[moved("B", 9)]).expect("another drag");
    history.end_step();
    assert_eq!(history.redo(), None);
}

#[test]
fn only_the_latest_steps_are_kept() {
    let mut history = history();
    for x in 1..=MOST_STEPS as i32 + 5 {
        history.apply(None, &[moved("A", x)]).expect("a step");
        history.end_step();
    }
    let undone = std::iter::from_fn(|| history.undo()).count();
    assert_eq!(undone, MOST_STEPS);
}

#[test]
fn a_state_is_known_to_be_behind_the_present_one_also_where_it_is_no_longer_kept() {
    let mut history = history();
    let step = |history: &mut History, x| {
        history.apply(None, &[moved("A", x)]).expect("a step");
        history.end_step();
        history.revision()
    };
    let (first, second) = (step(&mut history, 1), step(&mut history, 2));
    history.undo();
    assert!(history.has(first) && !history.has(second));
    for x in 3..=MOST_STEPS as i32 + 9 {
        step(&mut history, x);
    }
    assert!(history.has(first), "it is forgotten, and yet all came of it");
    assert!(!history.has(second), "it was undone");
}
