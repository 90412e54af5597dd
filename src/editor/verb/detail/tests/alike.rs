//! Names with commas, names that two share, and names that are nearly another's.

use super::*;
use crate::journey::{Actor, ActorId, Edit, Extra, Field, Place, Stage, StageId};

/// Adds actors of these names to the map, the last one also to the first touchpoint.
fn with_actors(editor: &mut Editor, names: &[&str]) -> Vec<ActorId> {
    let ids: Vec<_> = names.iter().map(|_| editor.view.ids.actor_id(editor.journey())).collect();
    let made = names.iter().zip(&ids).zip(0..);
    let mut edits: Vec<_> = made
        .map(|((&name, id), order)| {
            let (id, name, extra) = (id.clone(), name.to_owned(), Extra::default());
            Edit::AddActor(Actor { id, name, place: Place::Other, order, extra })
        })
        .collect();
    let first = editor.id_of(1);
    edits.push(Edit::Change(first, Field::Actors(ids.last().cloned().into_iter().collect())));
    editor.apply_as(StepName::Actors, &edits);
    ids
}

fn actors_of_first(editor: &mut Editor) -> Vec<ActorId> {
    let id = editor.id_of(1);
    editor.journey().touchpoint(&id).expect("it").actors.iter().cloned().collect()
}

/// Types this behind what is there, one character in each frame.
fn add(editor: &mut Editor, text: &str) {
    for sign in text.chars() {
        let typed = format!("{}{sign}", text_of(editor));
        editor.type_detail(&typed);
    }
}

fn text_of(editor: &Editor) -> String {
    editor.detailing().expect("open").text.clone()
}

#[test]
fn what_is_left_as_it_was_changes_nothing_whatever_is_in_the_name() {
    let mut editor = map();
    with_actors(&mut editor, &["Cook, head"]);
    editor.detail(TypedPart::Actors);
    editor.commit_detail();
    assert_eq!(has(&mut editor, 1, TypedPart::Actors), ["Cook, head"]);
    assert_eq!(editor.undo_all(), 1);
}

#[test]
fn a_name_with_a_comma_stays_one() {
    for text in ["Cook, head, Waiter", "cook, HEAD,Waiter", "Waiter, Cook, head", "Waiter, Cook, head,"] {
        let mut editor = map();
        with_actors(&mut editor, &["Cook, head"]);
        fill(&mut editor, TypedPart::Actors, text);
        assert_eq!(has(&mut editor, 1, TypedPart::Actors), ["Cook, head", "Waiter"], "{text}");
    }
    let mut editor = map();
    with_actors(&mut editor, &["Cook, head"]);
    editor.detail(TypedPart::Actors);
    add(&mut editor, "Waiter");
    editor.commit_detail();
    assert_eq!(has(&mut editor, 1, TypedPart::Actors), ["Cook, head", "Waiter"]);
    editor.choose(&[2]);
    editor.detail(TypedPart::Actors);
    add(&mut editor, "Cook, head, Guest");
    editor.leave_detail();
    assert_eq!(has(&mut editor, 2, TypedPart::Actors), ["Cook, head", "Guest"], "sign by sign");
}

#[test]
fn of_two_that_are_called_alike_the_one_that_is_there_stays_and_goes() {
    let mut editor = map();
    let ids = with_actors(&mut editor, &["Waiter", "Waiter"]);
    editor.detail(TypedPart::Actors);
    add(&mut editor, "Cook");
    editor.commit_detail();
    let has = actors_of_first(&mut editor);
    assert!(has.contains(&ids[1]) && !has.contains(&ids[0]) && has.len() == 2);
    fill(&mut editor, TypedPart::Actors, "Boss, Waiter");
    let has = actors_of_first(&mut editor);
    assert!(has.contains(&ids[1]) && !has.contains(&ids[0]) && has.len() == 2);
    fill(&mut editor, TypedPart::Actors, "");
    assert!(actors_of_first(&mut editor).is_empty());
    fill(&mut editor, TypedPart::Actors, "Waiter, Waiter, Waiter");
    let both: std::collections::BTreeSet<_> = ids.into_iter().collect();
    assert_eq!(actors_of_first(&mut editor), both.into_iter().collect::<Vec<_>>());
    assert_eq!(editor.journey().actors().len(), 4, "no third is made");
}

#[test]
fn the_arrows_choose_the_second_of_two_stages_that_are_called_alike() {
    let mut editor = map();
    let first = Stage { name: "Two".to_owned(), ..editor.journey().stages()[0].clone() };
    editor.apply_as(StepName::Stage, &[Edit::ChangeStage(first)]);
    let stages: Vec<StageId> = editor.journey().stages().iter().map(|stage| stage.id.clone()).collect();
    editor.detail(TypedPart::Stage);
    editor.step_to_row(true);
    editor.commit_detail();
    let id = editor.id_of(1);
    assert_eq!(editor.journey().touchpoint(&id).expect("it").stage.as_ref(), Some(&stages[1]));
    fill(&mut editor, TypedPart::Stage, "TWO");
    assert_eq!(editor.journey().touchpoint(&id).expect("it").stage.as_ref(), Some(&stages[1]), "its own");
}

#[test]
fn who_leaves_takes_no_name_that_is_only_nearly_so() {
    let mut editor = map();
    with_actors(&mut editor, &["Joanna"]);
    editor.choose(&[2]);
    editor.detail(TypedPart::Actors);
    add(&mut editor, "ann");
    assert_eq!(has(&mut editor, 2, TypedPart::Actors), ["ann"], "while it is typed");
    assert_eq!(editor.detail_rows().0[0].name(), "Joanna");
    editor.commit_typed();
    assert_eq!(has(&mut editor, 2, TypedPart::Actors), ["ann"]);
    fill(&mut editor, TypedPart::Actors, "joan");
    assert_eq!(has(&mut editor, 2, TypedPart::Actors), ["Joanna"], "who takes it takes the mark");
    editor.choose(&[1]);
    editor.detail(TypedPart::Actors);
    editor.type_detail("jo  ");
    editor.step_to_row(false);
    editor.leave_detail();
    assert_eq!(has(&mut editor, 1, TypedPart::Actors), ["Joanna"], "the arrows chose it");
    fill(&mut editor, TypedPart::Actors, "ANN");
    assert_eq!(has(&mut editor, 1, TypedPart::Actors), ["ann"]);
}

#[test]
fn capitals_and_spaces_make_no_other_name() {
    let mut editor = map();
    with_actors(&mut editor, &["Head cook"]);
    fill(&mut editor, TypedPart::Actors, "head   COOK");
    assert_eq!(has(&mut editor, 1, TypedPart::Actors), ["Head cook"]);
    fill(&mut editor, TypedPart::Channels, "Face  to face, face-to-face");
    assert_eq!(has(&mut editor, 1, TypedPart::Channels), ["face to face"]);
    assert_eq!(editor.journey().actors().len(), 1);
}

#[test]
fn a_comma_does_the_same_however_much_comes_in_one_frame() {
    for frames in [vec!["wai,coo,"], vec!["wai", ",", "coo", ","], vec!["wa", "i,", "co", "o, "]] {
        let mut editor = map();
        with_actors(&mut editor, &["Waiter", "Cook"]);
        editor.choose(&[2]);
        editor.detail(TypedPart::Actors);
        for added in &frames {
            let typed = text_of(&editor) + added;
            editor.type_detail(&typed);
        }
        assert_eq!(text_of(&editor), "Waiter, Cook, ", "{frames:?}");
        editor.leave_detail();
        assert_eq!(has(&mut editor, 2, TypedPart::Actors), ["Waiter", "Cook"], "{frames:?}");
    }
}

#[test]
fn a_long_list_shows_its_first_rows_and_finds_the_others() {
    let mut editor = map();
    let names: Vec<String> = (0..80).map(|number| format!("Actor {number}")).collect();
    with_actors(&mut editor, &names.iter().map(String::as_str).collect::<Vec<_>>());
    editor.choose(&[2]);
    editor.detail(TypedPart::Actors);
    let (rows, has_more) = editor.detail_rows();
    assert!(has_more && rows.len() == 50);
    editor.type_detail("Actor 77");
    let (rows, has_more) = editor.detail_rows();
    assert_eq!((rows.len(), rows[0].name(), has_more), (1, "Actor 77", false));
}
