//! Names and labels that are typed on the canvas: taken, put back, and refused.

use super::*;
use crate::journey::{Stage, test_map::id};

fn label(editor: &Editor) -> String {
    editor.journey().transition(&id("A"), &id("B")).expect("connected").label.clone()
}

/// Opens a map where A and B are connected and their connection is selected.
fn connected() -> Editor {
    let mut editor = Editor::drawn("A + > B +");
    editor.pick_connection("A", "B");
    editor
}

#[test]
fn a_name_that_is_typed_is_in_the_map_and_put_back_redo_brings_it() {
    let mut editor = Editor::drawn("Advertising");
    editor.choose(&[1]);
    editor.rename_selected();
    editor.type_name("Lunch menu".to_owned());
    assert_eq!(editor.titles(), ["Lunch menu"]);
    editor.put_name_back();
    assert_eq!(editor.titles(), ["Advertising"]);
    editor.redo();
    assert_eq!(editor.titles(), ["Lunch menu"]);
    assert_eq!(editor.undo_all(), 1);
}

#[test]
fn a_connection_is_labelled_in_its_place_and_that_is_one_step() {
    let mut editor = connected();
    editor.rename_selected();
    for text in ["by", "by ", " by phone "] {
        editor.type_name(text.to_owned());
        assert_eq!(label(&editor), text, "it is in the map at once");
    }
    editor.commit_typed();
    assert_eq!((label(&editor).as_str(), editor.renaming().is_none()), ("by phone", true));
    assert_eq!(editor.undo_text(), "Undo label of the connection of A and B");
    editor.view.selection.clear();
    editor.undo();
    let connection = Picked::Connection(id("A"), id("B"));
    assert_eq!((label(&editor).as_str(), editor.view.selection.picked()), ("", Some(&connection)));
    assert!(!editor.document().is_dirty() && !editor.document().can_undo());
    editor.redo();
    assert_eq!(label(&editor), "by phone");
}

#[test]
fn a_blank_label_takes_it_away_and_the_connection_stays() {
    let mut editor = connected();
    editor.rename_selected();
    editor.name_it("by phone");
    editor.rename_selected();
    editor.name_it(" ");
    assert_eq!((label(&editor).as_str(), editor.connections()), ("", vec!["A>B".to_owned()]));
    editor.undo();
    assert_eq!(label(&editor), "by phone");
    editor.rename_selected();
    editor.name_it("by phone");
    assert_eq!(editor.redo_text(), "Redo label of the connection of A and B", "nothing was changed");
}

#[test]
fn a_label_that_is_put_back_is_as_it_was() {
    let mut editor = connected();
    editor.rename_selected();
    editor.name_it("by phone");
    for text in ["by mail", ""] {
        editor.rename_selected();
        editor.type_name(text.to_owned());
        editor.put_name_back();
        assert_eq!(label(&editor), "by phone");
    }
    editor.undo();
    assert!(!editor.document().can_undo());
}

/// Opens a map with the stages One, Two and Three, where Two is being named.
fn naming_two() -> Editor {
    let mut editor = Editor::three_stages();
    editor.pick_stage("Two");
    editor.rename_selected();
    editor
}

#[test]
fn a_stage_does_not_get_the_name_of_another() {
    let mut editor = naming_two();
    for text in ["One more", " oNE ", "Three"] {
        editor.type_name(text.to_owned());
    }
    assert!(editor.renaming().is_some_and(|it| it.is_refused));
    assert_eq!(editor.stages(), ["One", "Two", "Three"]);
    editor.commit_typed();
    assert_eq!((editor.take_notes(), editor.document().is_dirty()), (vec![Note::StageThere], false));
    let mut editor = naming_two();
    for text in ["One", "One and a half"] {
        editor.type_name(text.to_owned());
    }
    editor.commit_typed();
    assert_eq!(editor.stages(), ["One", "One and a half", "Three"], "it was on the way to another");
    assert_eq!(editor.undo_all(), 1);
}

#[test]
fn capitals_of_its_own_name_may_change_and_esc_puts_it_back() {
    let mut editor = naming_two();
    editor.name_it("TWO ");
    assert_eq!(editor.stages()[1], "TWO ");
    editor.rename_selected();
    editor.type_name("one".to_owned());
    editor.put_name_back();
    assert_eq!((editor.stages()[1].as_str(), editor.take_notes()), ("TWO ", Vec::new()));
}

#[test]
fn a_new_stage_that_is_called_like_another_is_not_made() {
    let mut editor = Editor::three_stages();
    editor.choose(&[2]);
    editor.new_stage();
    editor.type_name("two".to_owned());
    assert_eq!(editor.stages(), ["One", "", "Two", "Three"]);
    editor.commit_typed();
    assert_eq!(
        (editor.stages(), editor.take_notes().len()),
        (vec!["One".into(), "Two".into(), "Three".into()], 1)
    );
    assert!(!editor.document().can_undo() && !editor.document().is_dirty());
}

#[test]
fn two_that_a_map_came_with_keep_their_name_until_one_is_renamed() {
    let mut map = (**Editor::three_stages().journey()).clone();
    let third = Stage { name: "One".to_owned(), ..map.stages()[2].clone() };
    crate::journey::test_map::edit(&mut map, Edit::ChangeStage(third));
    let mut editor = Editor::on(map);
    let id = editor.journey().stages()[2].id.clone();
    editor.rename(RenameTarget::Stage(id));
    for text in ["On", "One"] {
        editor.type_name(text.to_owned());
    }
    editor.commit_typed();
    assert_eq!((editor.stages()[2].as_str(), editor.take_notes()), ("One", Vec::new()));
    assert!(!editor.document().is_dirty());
}
