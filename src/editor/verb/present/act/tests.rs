//! One press after the other before a room, without a window.

use super::*;
use crate::editor::Document;

/// Presents the lunch from the start, and does this.
fn presented(acts: &[PresentAct]) -> Editor {
    let mut editor = Editor::lunch();
    editor.present(true);
    act(&mut editor, acts);
    editor
}

fn act(editor: &mut Editor, acts: &[PresentAct]) {
    for act in acts {
        editor.present_act(*act);
        editor.refresh();
    }
}

fn presenting(editor: &Editor) -> &Presenting {
    editor.presenting().expect("it goes on")
}

fn digits(number: &str) -> Vec<PresentAct> {
    number.chars().map(PresentAct::Digit).collect()
}

#[test]
fn walking_goes_to_either_end_and_lifts_the_black() {
    use PresentAct::{Black, First, Last, Next, Previous};
    for (acts, number) in
        [(vec![Next, Next, Previous], 2), (vec![Last], 15), (vec![Last, First], 1), (vec![Black, Next], 2)]
    {
        let editor = presented(&acts);
        assert_eq!((editor.presented(), presenting(&editor).is_black), (Some(number), false), "{acts:?}");
    }
}

#[test]
fn the_screen_is_black_and_the_map_whole_for_a_while() {
    let mut editor = presented(&[PresentAct::Black]);
    assert!(presenting(&editor).is_black);
    act(&mut editor, &[PresentAct::Black, PresentAct::Whole]);
    assert!(!presenting(&editor).is_black && presenting(&editor).is_whole);
    act(&mut editor, &[PresentAct::Whole]);
    assert!(!presenting(&editor).is_whole);
    act(&mut editor, &[PresentAct::Black, PresentAct::Leave]);
    assert!(!presenting(&editor).is_black, "the black is left first");
    act(&mut editor, &[PresentAct::Leave]);
    assert!(editor.presenting().is_none());
}

#[test]
fn only_what_walks_or_shows_something_makes_sense_on_a_black_screen() {
    use PresentAct::{Black, Count, Digit, End, First, Last, Leave, Next, Previous, Take, Whole};
    assert!([Next, Previous, First, Last, Black, Leave, End].into_iter().all(PresentAct::lifts_black));
    assert!(![Whole, Count, Take, Digit('1')].into_iter().any(PresentAct::lifts_black));
}

#[test]
fn a_number_is_typed_and_taken_or_left_and_nothing_happens_behind_it() {
    let mut editor = presented(&[PresentAct::Jump]);
    act(&mut editor, &digits("13"));
    act(&mut editor, &[PresentAct::Erase, PresentAct::Digit('2'), PresentAct::Count, PresentAct::Whole]);
    assert_eq!(presenting(&editor).typed.as_ref().map(TypedNumber::digits), Some("12"));
    assert!(presenting(&editor).hands.is_none() && !presenting(&editor).is_whole);
    act(&mut editor, &[PresentAct::Take]);
    assert_eq!((editor.presented(), presenting(&editor).typed.is_none()), (Some(12), true));
    for left in [PresentAct::Leave, PresentAct::Jump, PresentAct::Minutes] {
        act(&mut editor, &[PresentAct::Jump, PresentAct::Digit('3'), left]);
        assert_eq!((editor.presented(), presenting(&editor).typed.is_none()), (Some(12), true), "{left:?}");
    }
    act(&mut editor, &[PresentAct::Jump, PresentAct::Digit('3'), PresentAct::Next]);
    assert_eq!((editor.presented(), presenting(&editor).typed.is_none()), (Some(13), true));
    act(&mut editor, &[PresentAct::Jump, PresentAct::Black]);
    assert!(presenting(&editor).typed.is_none() && presenting(&editor).is_black);
    act(&mut editor, &[PresentAct::Minutes, PresentAct::End]);
    assert!(editor.presenting().is_none());
}

#[test]
fn minutes_are_typed_for_the_window_and_go_nowhere() {
    let mut editor = presented(&[PresentAct::Next, PresentAct::Minutes, PresentAct::Digit('7')]);
    let typed = presenting(&editor).typed.clone().expect("a number");
    assert_eq!((typed.what, typed.number()), (TypedFor::Minutes, Some(7)));
    act(&mut editor, &[PresentAct::Take]);
    assert_eq!((editor.presented(), presenting(&editor).typed.is_none()), (Some(2), true));
}

#[test]
fn hands_are_counted_in_three_numbers_and_leaving_ends_the_count_first() {
    let mut editor = presented(&[PresentAct::Count]);
    let acts = [PresentAct::Digit('4'), PresentAct::Part, PresentAct::Digit('9'), PresentAct::Erase];
    act(&mut editor, &acts);
    act(&mut editor, &[PresentAct::Digit('2'), PresentAct::Part]);
    let hands = presenting(&editor).hands.clone().expect("they are counted");
    assert_eq!(hands.typed(), (["4", "2", ""], 2));
    act(&mut editor, &[PresentAct::Take, PresentAct::Leave]);
    assert!(presenting(&editor).hands.is_none());
    act(&mut editor, &[PresentAct::Erase, PresentAct::Part, PresentAct::Digit('1')]);
    assert!(presenting(&editor).hands.is_none(), "nothing is counted");
    assert_eq!(editor.level(1), "negative");
    act(&mut editor, &[PresentAct::Leave]);
    assert!(editor.presenting().is_none());
}

#[test]
fn while_dots_are_given_the_keys_go_through_the_breaks_and_leaving_ends_them_first() {
    let mut editor = presented(&[PresentAct::Last, PresentAct::Dots]);
    assert_eq!(editor.presented(), Some(4), "the first break");
    act(&mut editor, &[PresentAct::Next, PresentAct::Take, PresentAct::Last]);
    assert_eq!(editor.presented(), Some(14));
    act(&mut editor, &[PresentAct::First, PresentAct::Previous]);
    assert_eq!(editor.presented(), Some(4));
    act(&mut editor, &digits("10"));
    let typed = presenting(&editor).typed.clone().expect("a number");
    assert_eq!((typed.what, typed.number()), (TypedFor::Dot, Some(10)));
    act(&mut editor, &[PresentAct::Take, PresentAct::Order, PresentAct::Each { more: true }]);
    assert!(presenting(&editor).has_most_dots_first());
    assert_eq!((editor.presented(), editor.view.dots_each()), (Some(10), 4));
    act(&mut editor, &[PresentAct::Leave]);
    assert!(!presenting(&editor).gives_dots());
    assert_eq!(editor.presented(), Some(15), "where the room was before");
    act(&mut editor, &[PresentAct::Dots, PresentAct::Whole]);
    assert!(!presenting(&editor).gives_dots() && presenting(&editor).is_whole);
}

#[test]
fn a_press_on_the_screen_gives_up_the_number_that_is_typed() {
    let mut editor = presented(&[PresentAct::Whole, PresentAct::Jump, PresentAct::Digit('3')]);
    editor.drop_number();
    assert!(presenting(&editor).typed.is_none() && presenting(&editor).is_whole);
    editor.present_alone(7);
    assert_eq!((editor.presented(), presenting(&editor).is_whole), (Some(7), false));
}

#[test]
fn with_nothing_presented_nothing_is_done() {
    let mut editor = Editor::lunch();
    act(&mut editor, &[PresentAct::Next, PresentAct::Whole, PresentAct::Jump, PresentAct::Count]);
    assert!(editor.presenting().is_none() && editor.selected().is_empty());
    editor.present(true);
    editor.open(Document::new(crate::journey::test_map::journey("A > B")));
    act(&mut editor, &[PresentAct::Black]);
    assert!(editor.presenting().is_none());
}
