//! Tests that one thing is done at a time, of what follows it, and of what is asked before the map is left.

use crate::{
    disk::trial,
    format::samples::SampleId,
    gui::file::{
        ask::Reply,
        bare::{Bare, title_in, write},
        dialogs::DialogAnswer,
    },
};

use super::*;

fn quit() -> Request {
    Request::Leave(Next::Quit)
}

fn congress() -> Request {
    Request::Leave(Next::Sample(SampleId::Congress))
}

#[test]
fn what_is_asked_for_while_the_disk_is_at_work_follows_it_and_the_latest_alone() {
    let (_folder, path, mut bare) = Bare::edited();
    let busy = bare.keep_busy();
    for request in [Request::Leave(Next::New), congress(), Request::Save] {
        bare.ask_for(request);
    }
    bare.refresh();
    assert_eq!((bare.title(), title_in(&path)), ("Mine".to_owned(), "Lunch".to_owned()), "nothing yet");
    drop(busy);
    bare.settle();
    assert_eq!((bare.title(), title_in(&path)), ("Mine".to_owned(), "Mine".to_owned()));
}

#[test]
fn while_a_dialog_is_open_nothing_else_begins_but_the_way_out() {
    let (folder, path, mut bare) = Bare::filed();
    let dialogs = bare.dialogs();
    let open = dialogs.open();
    bare.will(DialogAnswer::Chosen(folder.at("copy.ron")));
    bare.ask_for(Request::SaveAs);
    for request in
        [Request::Open, Request::Export(crate::format::ExportSheet::Map.into()), Request::SaveAs, congress()]
    {
        bare.ask_for(request);
    }
    assert_eq!(bare.document().path(), Some(&*path), "the map that is about to be saved stays");
    drop(open);
    bare.settle();
    assert_eq!(bare.suggested().len(), 1);
    assert_eq!(title_in(&folder.at("copy.ron")), "Lunch");
    let open = dialogs.open();
    bare.ask_for(Request::Open);
    bare.retitle("Mine");
    bare.ask_for(quit());
    assert!(bare.question().starts_with("Save the changes to “Mine”?"), "{}", bare.question());
    drop(open);
}

#[test]
fn a_question_that_is_open_comes_first_and_others_wait_behind_it() {
    let (folder, path, mut bare) = Bare::edited();
    bare.ask_for(quit());
    for request in [Request::Save, Request::SaveAs, congress()] {
        bare.ask_for(request);
    }
    bare.settle();
    assert_eq!((title_in(&path), bare.suggested().len()), ("Lunch".to_owned(), 0));
    bare.session
        .questions
        .ask(Ask::ReplaceExport(crate::format::ExportSheet::Map.into(), folder.at("map.png")));
    assert!(bare.is_asked(|ask| matches!(ask, Ask::Unsaved { .. })));
    bare.choose(Reply::Cancel);
    assert!(bare.is_asked(|ask| matches!(ask, Ask::ReplaceExport(..))));
    bare.choose(Reply::Cancel);
    assert!(!bare.session.questions.is_open() && bare.session.files.leaving == Leaving::No);
}

#[test]
fn who_saves_and_quits_in_one_breath_is_not_asked() {
    let (_folder, path, mut bare) = Bare::edited();
    bare.ask_for(Request::Save);
    bare.ask_for(quit());
    bare.settle();
    assert_eq!((bare.session.files.leaving, bare.question()), (Leaving::Clear, String::new()));
    assert_eq!(title_in(&path), "Mine");
}

#[test]
fn unsaved_work_is_asked_about_before_it_is_left_and_each_answer_does_what_it_says() {
    for (request, is_quit) in [(quit(), true), (congress(), false), (Request::Leave(Next::New), false)] {
        for choice in [Reply::Save, Reply::DontSave, Reply::Cancel] {
            let (_folder, path, mut bare) = Bare::edited();
            bare.ask_for(request.clone());
            let question = bare.question();
            assert!(question.starts_with("Save the changes to “Mine”?"), "{question}");
            assert!(question.contains("If you don't save, they are lost"), "{question}");
            bare.choose(choice);
            let is_left = choice != Reply::Cancel;
            assert_eq!(bare.session.files.leaving == Leaving::Clear, is_quit && is_left);
            assert_eq!(bare.title() == "Mine", is_quit || !is_left, "{choice:?}");
            assert_eq!(title_in(&path), if choice == Reply::Save { "Mine" } else { "Lunch" });
        }
    }
}

#[test]
fn a_map_that_is_in_its_file_is_left_without_a_question() {
    let (_folder, _, mut bare) = Bare::filed();
    bare.ask_for(quit());
    bare.settle();
    assert_eq!((bare.session.files.leaving, bare.question()), (Leaving::Clear, String::new()));
}

#[test]
fn an_untitled_map_that_is_to_be_saved_first_asks_for_its_place() {
    let (folder, _, _) = Bare::filed();
    let mut bare = Bare::on(crate::editor::Document::new(crate::gui::file::bare::journey("New")));
    bare.retitle("Mine");
    bare.ask_for(congress());
    bare.choose(Reply::Save);
    assert_eq!((bare.suggested().len(), bare.title()), (1, "Mine".to_owned()), "cancelled: nothing is lost");
    assert!(bare.document().is_dirty());
    let place = folder.at("mine.ron");
    bare.will(DialogAnswer::Chosen(place.clone()));
    bare.ask_for(congress());
    bare.choose(Reply::Save);
    assert_eq!((bare.title(), title_in(&place)), ("Congress".to_owned(), "Mine".to_owned()));
}

#[test]
fn who_leaves_a_map_whose_file_is_gone_is_asked_and_each_answer_does_what_it_says() {
    for choice in [Reply::Save, Reply::DontSave, Reply::Cancel] {
        let (_folder, path, mut bare) = Bare::filed();
        trial::remove(&path);
        bare.ask_for(quit());
        bare.settle();
        let question = bare.question();
        assert!(question.starts_with("map.ron is no longer there. Save it again?"), "{question}");
        assert!(bare.document().is_dirty(), "what is in no file is not saved");
        bare.choose(choice);
        assert_eq!(bare.session.files.leaving == Leaving::Clear, choice != Reply::Cancel);
        assert_eq!(path.exists(), choice == Reply::Save, "{choice:?}");
    }
}

#[test]
fn another_map_takes_the_place_of_one_whose_file_is_gone_only_after_a_question() {
    let (folder, path, mut bare) = Bare::filed();
    let other = folder.at("other.ron");
    write(&other, "Dinner");
    trial::remove(&path);
    // Once the loss is known, the map is unsaved work like any other.
    for (next, question) in
        [(Next::New, "map.ron is no longer there"), (Next::Open(other), "Save the changes to “Lunch”?")]
    {
        bare.ask_for(Request::Leave(next));
        bare.settle();
        assert!(bare.question().starts_with(question), "{}", bare.question());
        bare.choose(Reply::Cancel);
        assert_eq!(bare.title(), "Lunch");
    }
}

#[test]
fn who_has_saved_and_been_overwritten_is_asked_on_quitting() {
    let (_folder, path, mut bare) = Bare::edited();
    bare.ask_for(Request::Save);
    bare.settle();
    write(&path, "Theirs");
    bare.ask_for(quit());
    bare.settle();
    let question = bare.question();
    assert!(
        question.starts_with("Somebody has saved something else as map.ron. Save your map?"),
        "{question}"
    );
    bare.choose(Reply::Save);
    assert!(
        bare.question().starts_with("map.ron has changed on disk since it was read"),
        "{}",
        bare.question()
    );
    bare.choose(Reply::Overwrite);
    assert_eq!((bare.session.files.leaving, title_in(&path)), (Leaving::Clear, "Mine".to_owned()));
}

#[test]
fn who_has_only_read_what_somebody_else_has_changed_since_is_not_asked() {
    let (_folder, path, mut bare) = Bare::filed();
    write(&path, "Theirs");
    bare.ask_for(quit());
    bare.settle();
    assert_eq!((bare.session.files.leaving, bare.question()), (Leaving::Clear, String::new()));
}

#[test]
fn a_copy_that_was_saved_without_a_change_and_overwritten_is_asked_about() {
    let (folder, _, _) = Bare::filed();
    let place = folder.at("lunch.ron");
    let mut bare = Bare::on(crate::editor::Document::new(crate::gui::file::bare::journey("Copy")));
    bare.will(DialogAnswer::Chosen(place.clone()));
    bare.ask_for(Request::Save);
    bare.settle();
    write(&place, "Theirs");
    bare.ask_for(quit());
    bare.settle();
    assert!(
        bare.question().starts_with("Somebody has saved something else as lunch.ron"),
        "{}",
        bare.question()
    );
    bare.choose(Reply::Cancel);
    bare.ask_for(Request::Save);
    bare.settle();
    let question = bare.question();
    let cost = "saving over it would lose their changes, opening theirs would lose yours";
    assert!(question.contains(cost), "{question}");
    assert_eq!(title_in(&place), "Theirs");
}
