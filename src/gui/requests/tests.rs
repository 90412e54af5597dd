//! What the panels ask for in a frame comes to steps of undo as a person would count them.

use super::*;
use crate::journey::{Field, MapField};

/// Returns empty requests of a frame.
fn requests(editor: &Editor) -> Requests {
    let (ids, is_proposed) = (editor.view.ids.clone(), editor.document().is_proposed());
    Requests::new(PanelFacts { ids, today: Day::default, now: Moment::default, is_proposed })
}

fn note(editor: &mut Editor, text: &str) -> Edit {
    Edit::Change(editor.id_of(7), Field::Note(text.to_owned()))
}

fn title(text: &str) -> Edit {
    Edit::Describe(MapField::Title(text.to_owned()))
}

fn noted(editor: &mut Editor) -> String {
    let id = editor.id_of(7);
    editor.journey().touchpoint(&id).expect("it is there").note.clone()
}

/// Types this so far into the note of touchpoint 7.
fn type_note(editor: &mut Editor, text: &str) {
    let mut asked = requests(editor);
    asked.live(None, vec![note(editor, text)]);
    asked.apply(editor, true);
}

#[test]
fn what_is_typed_in_one_field_is_one_step() {
    let mut editor = Editor::lunch();
    let before = noted(&mut editor);
    for text in ["L", "Lo", "Loud"] {
        type_note(&mut editor, text);
    }
    editor.end_step();
    assert_eq!(noted(&mut editor), "Loud");
    editor.undo();
    assert_eq!((noted(&mut editor), editor.document().can_undo()), (before, false));
}

#[test]
fn a_press_beside_a_text_is_a_step_of_its_own() {
    let mut editor = Editor::lunch();
    type_note(&mut editor, "Loud");
    let mut asked = requests(&editor);
    asked.step(None, vec![title("Supper")]);
    asked.apply(&mut editor, true);
    type_note(&mut editor, "Loud music");
    editor.undo();
    assert_eq!((noted(&mut editor), editor.journey().about().title.as_str()), ("Loud".to_owned(), "Supper"));
}

#[test]
fn a_step_is_done_whole_or_not_at_all_and_the_others_are_done() {
    let mut editor = Editor::lunch();
    let gone = Edit::Remove(TouchpointId::from_number(9_999));
    let mut asked = requests(&editor);
    asked.step(None, vec![note(&mut editor, "Loud"), gone]);
    asked.step(None, vec![title("Supper")]);
    let before = noted(&mut editor);
    asked.apply(&mut editor, false);
    assert_eq!((noted(&mut editor), editor.journey().about().title.as_str()), (before, "Supper"));
}

#[test]
fn a_name_that_is_typed_replaces_the_one_before_and_nothing_of_it_stays_once_it_is_given_up() {
    let mut editor = Editor::lunch();
    let before = editor.journey().about().title.clone();
    for text in ["S", "Su"] {
        let mut asked = requests(&editor);
        asked.named = Some((StepName::Rename, vec![title(text)]));
        asked.apply(&mut editor, true);
        assert_eq!(editor.journey().about().title, text);
    }
    let mut asked = requests(&editor);
    assert!(asked.facts.is_proposed);
    asked.named = Some((StepName::Rename, Vec::new()));
    asked.apply(&mut editor, true);
    assert_eq!((&editor.journey().about().title, editor.document().can_undo()), (&before, false));
}

#[test]
fn a_command_is_returned_to_be_run_after_the_edits() {
    let mut editor = Editor::lunch();
    let mut asked = requests(&editor);
    asked.edits = vec![title("Supper")];
    asked.run = Some(CommandId::Undo);
    assert_eq!(asked.apply(&mut editor, false), Some(CommandId::Undo));
    assert_eq!(editor.journey().about().title, "Supper");
}
