//! Cases that were just opened (R13): what one step holds, and what is taken back.

use super::*;

#[test]
fn r13_opening_a_case_and_its_first_words_are_one_step() {
    let mut editor = Editor::drawn("A - > B +");
    editor.choose(&[1]);
    let id = open_at(&mut editor, Moment::default()).expect("a touchpoint is selected");
    editor.end_step_beside_text();
    for words in ["N", "Nobody came"] {
        editor.change_case(&id, CaseChange::Stated(words.to_owned()));
    }
    editor.take_text_back();
    assert_eq!(editor.journey().cases().count(), 0);
    editor.redo();
    assert_eq!(case(&editor).stated, "Nobody came");
    editor.end_step_beside_text();
    editor.change_case(&id, CaseChange::Stated(String::new()));
    editor.end_step_beside_text();
    editor.change_case(&id, CaseChange::Stated("Cold".to_owned()));
    editor.take_text_back();
    assert_eq!(case(&editor).stated, "", "emptying it was a step of its own");
}

#[test]
fn r13_a_case_left_before_anything_is_said_is_taken_back_and_is_not_opened_twice() {
    let (mut editor, id) = on_case();
    assert_eq!(open_at(&mut editor, moment("2026-11-24 19:06")).as_ref(), Some(&id), "the blank one");
    editor.take_case_back(&id);
    assert_eq!((editor.journey().cases().count(), editor.undo_all()), (0, 0));
    let id = open_at(&mut editor, Moment::default()).expect("one is selected");
    editor.change_case(&id, CaseChange::ToWhom("room 214".to_owned()));
    editor.take_case_back(&id);
    assert_eq!(case(&editor).id, id, "something is said of it");
}
