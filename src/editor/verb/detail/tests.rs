//! What a typed detail does, to one touchpoint and to several.

mod alike;

use super::*;
use crate::{
    editor::{StepName, trial},
    journey::{EntryKey, Tally, Voice},
};

/// Opens a map with A and B in stage One and C in Two; A is selected.
fn map() -> Editor {
    let mut editor = Editor::on(trial::columns(&[("One", "AB"), ("Two", "C")]));
    editor.choose(&[1]);
    editor
}

fn fill(editor: &mut Editor, detail: TypedPart, text: &str) {
    editor.detail(detail);
    editor.type_detail(text);
    editor.commit_detail();
}

/// Returns what the touchpoint of this number has, by name.
fn has(editor: &mut Editor, number: u32, detail: TypedPart) -> Vec<String> {
    let (journey, ids) = (Arc::clone(editor.journey()), [editor.id_of(number)]);
    if matches!(detail, TypedPart::Note | TypedPart::Answers) {
        let text = names::text(&journey, &ids, detail, &editor.view.entering.key());
        return Some(text).filter(|text| !text.is_empty()).into_iter().collect();
    }
    let derived = editor.derived().expect("looked at");
    let there = names::there(derived, &ids, detail);
    names::shared(&journey, &ids, &there).into_iter().map(|known| known.name).collect()
}

#[test]
fn a_stage_of_that_name_is_taken_and_a_new_one_comes_where_its_card_does() {
    let mut editor = map();
    fill(&mut editor, TypedPart::Stage, "two");
    assert_eq!(editor.stage_of("A").as_deref(), Some("Two"));
    fill(&mut editor, TypedPart::Stage, "Three, or so");
    assert_eq!(editor.stages(), ["Three, or so", "One", "Two"]);
    assert_eq!(editor.stage_of("A").as_deref(), Some("Three, or so"));
    fill(&mut editor, TypedPart::Stage, "");
    assert_eq!(editor.stage_of("A"), None);
    assert_eq!(editor.undo_text(), "Undo stage of A");
    assert_eq!(editor.undo_all(), 3, "one step each");
}

#[test]
fn several_channels_and_actors_are_named_with_commas() {
    let mut editor = map();
    fill(&mut editor, TypedPart::Channels, "web, Face to face, pigeon post");
    assert_eq!(has(&mut editor, 1, TypedPart::Channels), ["web", "face to face", "pigeon post"]);
    fill(&mut editor, TypedPart::Actors, "Waiter, Head cook, waiter");
    assert_eq!(has(&mut editor, 1, TypedPart::Actors), ["Waiter", "Head cook"]);
    editor.choose(&[2]);
    fill(&mut editor, TypedPart::Actors, "cook");
    assert_eq!(has(&mut editor, 2, TypedPart::Actors), ["Head cook"], "the nearest that is there");
    assert_eq!(editor.journey().actors().len(), 2);
}

#[test]
fn a_comma_takes_the_row_that_is_marked_and_the_arrows_choose_another() {
    let mut editor = map();
    fill(&mut editor, TypedPart::Actors, "Waiter, Head waiter");
    editor.choose(&[2]);
    editor.detail(TypedPart::Actors);
    editor.type_detail("wai");
    let rows: Vec<_> = editor.detail_rows().0.iter().map(TypedRow::name).collect();
    assert_eq!(rows, ["Waiter", "Head waiter", "wai"]);
    assert_eq!(editor.detail_rows().0[2], TypedRow::New("wai".to_owned()));
    editor.type_detail("wai,");
    assert_eq!(editor.detailing().expect("open").text, "Waiter, ");
    assert_eq!(editor.marked_row(), None);
    editor.step_to_row(true);
    assert_eq!(editor.marked_row(), Some(0));
    editor.commit_detail();
    assert_eq!(has(&mut editor, 2, TypedPart::Actors), ["Waiter", "Head waiter"]);
}

#[test]
fn another_is_named_behind_those_that_are_there() {
    let mut editor = map();
    fill(&mut editor, TypedPart::Actors, "Waiter");
    editor.detail(TypedPart::Actors);
    let text = editor.detailing().expect("open").text.clone();
    editor.type_detail(&(text + "Cook"));
    editor.commit_detail();
    assert_eq!(has(&mut editor, 1, TypedPart::Actors), ["Waiter", "Cook"]);
}

#[test]
fn what_is_typed_is_in_the_map_at_once_and_esc_leaves_no_trace() {
    let mut editor = map();
    editor.detail(TypedPart::Note);
    editor.type_detail("At noon");
    assert!(editor.document().is_dirty() && editor.is_proposing());
    editor.put_detail_back();
    assert!(!editor.document().is_dirty() && !editor.document().can_redo() && !editor.is_proposing());
    editor.detail(TypedPart::Channels);
    editor.type_detail("web");
    editor.type_detail("");
    editor.commit_detail();
    assert!(!editor.document().can_undo(), "typed and taken away again");
}

#[test]
fn a_command_takes_what_is_typed_first() {
    let mut editor = map();
    editor.detail(TypedPart::Note);
    editor.type_detail("At noon");
    editor.add_next();
    assert_eq!(has(&mut editor, 1, TypedPart::Note), ["At noon"]);
}

#[test]
fn what_only_some_of_several_have_they_keep() {
    let mut editor = map();
    fill(&mut editor, TypedPart::Channels, "web, app");
    editor.choose(&[2]);
    fill(&mut editor, TypedPart::Channels, "web, phone");
    editor.choose(&[1, 2]);
    editor.detail(TypedPart::Channels);
    assert_eq!(editor.detailing().expect("open").text, "web, ", "what both have");
    editor.type_detail("print");
    editor.commit_detail();
    assert_eq!(has(&mut editor, 1, TypedPart::Channels), ["print", "app"]);
    assert_eq!(has(&mut editor, 2, TypedPart::Channels), ["print", "phone"]);
    assert_eq!(editor.undo_text(), "Undo channels of 2 touchpoints");
}

#[test]
fn r5_three_numbers_are_the_answers_of_the_voice_that_is_entered() {
    let mut editor = map();
    editor.choose(&[1, 2]);
    editor.detail(TypedPart::Answers);
    editor.type_detail("1 0");
    assert!(!editor.is_detail_readable() && !editor.document().is_dirty());
    editor.type_detail("1 0 7");
    assert!(editor.is_detail_readable());
    editor.commit_detail();
    let tally = Tally { negative: 1, neutral: 0, positive: 7 };
    for number in [1, 2] {
        let id = editor.id_of(number);
        let entry = EntryKey::new(Voice::Customer, None, "");
        assert_eq!(editor.journey().touchpoint(&id).expect("it").ratings[&entry].tally, tally);
    }
    assert_eq!(editor.undo_text(), "Undo rating of 2 touchpoints");
    fill(&mut editor, TypedPart::Answers, "");
    assert!(has(&mut editor, 1, TypedPart::Answers).is_empty(), "none are taken back");
}

#[test]
fn one_goes_from_detail_to_detail_and_on_to_the_next_touchpoint() {
    let mut editor = map();
    editor.detail(TypedPart::Stage);
    for expected in [TypedPart::Channels, TypedPart::Actors, TypedPart::Note] {
        editor.commit_detail_and_go(true);
        assert_eq!(editor.detailing().map(|it| it.detail), Some(expected));
    }
    editor.commit_detail_and_go(false);
    assert_eq!(editor.detailing().map(|it| it.detail), Some(TypedPart::Actors));
    editor.commit_detail_and_go(true);
    editor.commit_detail_and_go(true);
    assert!(editor.detailing().is_none() && editor.renaming().is_some());
    editor.type_name("Next".to_owned());
    editor.commit_and_detail();
    assert_eq!(editor.detailing().map(|it| it.detail), Some(TypedPart::Channels));
}

#[test]
fn where_one_leads_is_named_by_number_or_title_and_no_more_once_it_is_not_named() {
    let mut editor = map();
    let had = has(&mut editor, 1, TypedPart::LeadsTo);
    fill(&mut editor, TypedPart::LeadsTo, "3");
    assert_eq!(has(&mut editor, 1, TypedPart::LeadsTo), ["3 C"]);
    fill(&mut editor, TypedPart::LeadsTo, "c, B");
    assert_eq!(has(&mut editor, 1, TypedPart::LeadsTo), ["2 B", "3 C"]);
    editor.detail(TypedPart::LeadsTo);
    editor.type_detail("nowhere");
    assert!(!editor.is_detail_readable(), "it is not there, and nothing is made of it");
    editor.put_detail_back();
    assert_eq!(has(&mut editor, 1, TypedPart::LeadsTo), ["2 B", "3 C"]);
    editor.undo();
    editor.undo();
    assert_eq!(has(&mut editor, 1, TypedPart::LeadsTo), had);
}

#[test]
fn a_chain_typed_by_key_begins_a_column_with_each_stage() {
    let mut editor = Editor::on(crate::journey::Journey::new(""));
    editor.add_touchpoint();
    editor.name_it("A");
    fill(&mut editor, TypedPart::Stage, "One");
    for (name, stage) in [("B", ""), ("C", "Two"), ("D", ""), ("E", "Three")] {
        editor.add_next();
        editor.name_it(name);
        if !stage.is_empty() {
            fill(&mut editor, TypedPart::Stage, stage);
        }
    }
    let at = ["A", "B", "C", "D", "E"].map(|name| editor.at(name));
    assert_eq!((at[1].0, at[3].0), (at[0].0, at[2].0), "{at:?}");
    assert!(at[0].0 < at[2].0 && at[2].0 < at[4].0 && at[0].1 == at[2].1 && at[2].1 == at[4].1, "{at:?}");
    editor.assert_apart();
    editor.undo();
    assert_eq!((editor.at("E").0, editor.stage_of("E").as_deref()), (at[3].0, Some("Two")));
}

#[test]
fn a_new_stage_moves_no_card_from_which_the_chain_goes_on() {
    let mut editor = map();
    let before = editor.at("A");
    fill(&mut editor, TypedPart::Stage, "New");
    assert_eq!(editor.at("A"), before);
}
