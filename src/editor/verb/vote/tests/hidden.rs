//! Votes that the room is not to see yet, within a presentation and from one to the next.

use super::*;
use crate::editor::Document;

#[test]
fn only_what_was_counted_is_hidden_until_it_is_revealed() {
    let mut editor = tables(2);
    let hides = |editor: &Editor| {
        let id = editor.presented_id().expect("presented");
        editor.presenting().expect("presenting").hides(&id)
    };
    assert!(!hides(&editor));
    editor.count_votes();
    assert!(hides(&editor), "as long as it is counted");
    editor.present_step(1);
    editor.end_counting();
    assert!(!hides(&editor), "nothing was counted there");
    editor.count_next_table(true);
    type_hands(&mut editor, "1 2 3");
    editor.reveal_votes();
    assert!(!hides(&editor));
    editor.add_vote(Rating::Negative, true);
    assert!(hides(&editor), "what is counted anew is hidden anew");
    editor.end_counting();
    editor.present_step(-1);
    assert_eq!(editor.presenting().expect("presenting").hidden.all().count(), 1);
}

#[test]
fn what_was_counted_stays_hidden_when_the_presentation_is_left_and_begun_again() {
    let mut editor = tables(1);
    editor.count_next_table(true);
    type_hands(&mut editor, "5");
    editor.present_step(1);
    type_hands(&mut editor, "3");
    editor.reveal_votes();
    editor.leave_presentation();
    editor.present(true);
    let hidden = |editor: &Editor| editor.presenting().expect("presenting").hidden.all().count();
    let first = editor.presented_id().expect("presented");
    assert!(editor.presenting().expect("presenting").hides(&first) && hidden(&editor) == 1);
    editor.reveal_votes();
    editor.leave_presentation();
    editor.present(true);
    assert_eq!(hidden(&editor), 0, "the room has seen all of it");
    editor.count_next_table(true);
    type_hands(&mut editor, "2");
    editor.leave_presentation();
    editor.open(Document::new(editor.journey().as_ref().clone()));
    editor.present(true);
    assert_eq!(hidden(&editor), 0, "another map was counted before no room");
}

#[test]
fn what_is_no_longer_answered_or_is_of_an_ended_round_is_not_hidden_any_more() {
    let ends: [fn(&mut Editor); 2] = [Editor::undo, Editor::round_ended];
    for end in ends {
        let mut editor = tables(1);
        editor.present_number(13);
        editor.count_next_table(true);
        type_hands(&mut editor, "2");
        editor.take_votes();
        editor.leave_presentation();
        editor.present(true);
        assert_eq!(editor.presenting().expect("presenting").hidden.all().count(), 1);
        editor.leave_presentation();
        end(&mut editor);
        editor.present(true);
        assert_eq!(editor.presenting().expect("presenting").hidden.all().count(), 0);
    }
}

#[test]
fn breaks_that_are_hidden_are_not_gone_to_and_what_is_typed_stays_where_it_was() {
    let mut editor = tables(1);
    editor.count_next_table(true);
    editor.present_number(2);
    type_hands(&mut editor, "5");
    editor.step_to_break(true);
    editor.refresh();
    assert_eq!((tally(&editor, 2, "table 1"), editor.presented()), ([5, 0, 0], Some(4)));
    editor.present_number(1);
    editor.step_to_break(true);
    assert_eq!(editor.presented(), Some(4), "2 is not revealed");
}
