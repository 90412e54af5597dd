//! Tests of jobs that panic and jobs that hang, and of what the window can still do then.

mod desk;

use std::{path::PathBuf, sync::mpsc::channel};

use crate::{
    disk::{HardLinks, Keeper, OnDisk, Recovery, read, save},
    editor::Document,
    gui::file::{
        ask::{Ask, Reply},
        files::TaskSubject,
        intent::{Next, Request, Saving},
    },
    journey::{Journey, test_map},
};

use desk::Desk;

fn journey() -> Journey {
    test_map::journey("Ad + > Menu ?")
}

/// Returns a map in a file of its own.
fn filed() -> (tempfile::TempDir, PathBuf, Document) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("map.ron");
    save(&journey(), &path, &OnDisk::Nothing, HardLinks::Refuse).expect("saved");
    let document = Document::opened(read(&path).expect("a map"), path.clone());
    (folder, path, document)
}

fn quit() -> Request {
    Request::Leave(Next::Quit)
}

#[test]
fn a_job_that_panics_ends_as_an_error_and_the_next_task_begins() {
    let (_folder, path, document) = filed();
    let mut desk = Desk::new(document, None, None);
    let about = TaskSubject { file: path, next: None };
    let ctx = desk.ctx.clone();
    desk.session_mut().task(&ctx, about, || panic!("a fault in a job"), |_, _, ()| panic!("no result"));
    desk.ask_for(Request::Save);
    desk.wait("told", |desk| desk.says("map.ron: Polku met a fault of its own"));
    assert!(!desk.says("another name"), "it may have been an export or an opening");
    desk.wait("saved after it", |desk| desk.says("Nothing has changed since the last save"));
    desk.ask_for(quit());
    desk.wait("closed", |desk| desk.closes);
}

#[test]
fn a_save_that_panics_says_so_and_can_be_tried_again() {
    let (_folder, path, document) = filed();
    let mut desk = Desk::new(document, None, None);
    desk.edit("Dinner");
    let saving = Saving {
        path: path.clone(),
        expected: desk.session().editor.document().on_disk(),
        links: HardLinks::Refuse,
        may_replace: false,
        next: None,
    };
    let ctx = desk.ctx.clone();
    desk.session_mut().save_by(&ctx, saving, |_| panic!("a fault in a save"));
    desk.wait("asked", |desk| desk.is_asked(|ask| matches!(ask, Ask::SaveFailed(..))));
    assert!(desk.session().editor.document().is_dirty());
    desk.choose(Reply::Retry);
    desk.wait("saved", |desk| !desk.session().editor.document().is_dirty());
    assert_eq!(read(&path).expect("a map").journey.about().title, "Dinner");
}

#[test]
fn a_dialog_that_panics_leaves_a_path_to_be_typed() {
    let mut desk = Desk::new(Document::new(journey()), None, None);
    desk.ask_for(Request::SaveAs);
    desk.wait("asked", |desk| desk.is_asked(|ask| matches!(ask, Ask::Path { .. })));
}

#[test]
fn while_the_disk_hangs_save_as_goes_elsewhere_and_the_late_save_lends_its_file_to_no_map() {
    let (folder, path, document) = filed();
    let other = folder.path().join("other.ron");
    let mut desk = Desk::new(document, Some(other.clone()), None);
    desk.edit("Dinner");
    let go = desk.save_that_hangs(&path, None);
    assert!(!desk.says("The disk does not answer"), "not before it has had its time");
    desk.lose_patience();
    assert!(desk.says("The disk does not answer"));
    desk.edit("Supper");
    desk.ask_for(Request::SaveAs);
    desk.wait("saved elsewhere", |desk| !desk.session().editor.document().is_dirty());
    assert_eq!(desk.session().editor.document().path(), Some(&*other));
    assert!(!desk.says("The disk does not answer"), "nobody waits for it any more");
    drop(go);
    desk.wait("told", |desk| desk.says("map.ron has been saved after all"));
    assert_eq!(desk.session().editor.document().path(), Some(&*other));
    assert!(!desk.session().editor.document().is_dirty());
    assert_eq!(read(&path).expect("a map").journey.about().title, "Dinner");
    assert_eq!(read(&other).expect("a map").journey.about().title, "Supper");
}

#[test]
fn a_late_save_of_the_same_map_marks_its_own_state_saved_and_no_other() {
    let (_folder, path, document) = filed();
    let mut desk = Desk::new(document, None, None);
    desk.edit("Dinner");
    let go = desk.save_that_hangs(&path, None);
    desk.lose_patience();
    desk.session_mut().give_up();
    desk.edit("Supper");
    drop(go);
    desk.wait("told", |desk| desk.says("has been saved after all"));
    assert!(!desk.session().notices.has_failure(), "it was saved");
    assert!(desk.session().editor.document().is_dirty(), "Supper is in no file");
    desk.session_mut().editor.undo();
    assert!(!desk.session().editor.document().is_dirty(), "Dinner is");
    desk.session_mut().editor.redo();
    desk.ask_for(Request::Save);
    desk.wait("saved", |desk| !desk.session().editor.document().is_dirty());
    assert!(!desk.session().questions.is_open(), "what Polku wrote itself was changed by nobody else");
}

#[test]
fn a_late_save_does_not_meet_another_map() {
    let (_folder, path, document) = filed();
    let mut desk = Desk::new(document, None, None);
    desk.edit("Dinner");
    let go = desk.save_that_hangs(&path, None);
    desk.lose_patience();
    desk.ask_for(Request::Leave(Next::New));
    assert!(desk.asks_whether_to_wait());
    desk.choose(Reply::GoOn);
    desk.choose(Reply::DontSave);
    assert!(desk.session().editor.document().path().is_none());
    desk.edit("Breakfast");
    drop(go);
    desk.wait("told", |desk| desk.says("has been saved after all"));
    assert!(desk.session().editor.document().path().is_none() && desk.session().editor.document().is_dirty());
}

#[test]
fn a_map_whose_disk_hangs_is_left_without_another_look_at_it() {
    let (folder, path, document) = filed();
    let other = folder.path().join("other.ron");
    save(&Journey::new("Other"), &other, &OnDisk::Nothing, HardLinks::Refuse).expect("saved");
    let mut desk = Desk::new(document, None, None);
    let (go, may_go) = channel::<()>();
    let about = TaskSubject { file: path, next: Some(Next::Open(other.clone())) };
    let ctx = desk.ctx.clone();
    desk.session_mut().task(&ctx, about, move || may_go.recv(), |_, _, _| panic!("given up"));
    desk.lose_patience();
    assert!(desk.asks_whether_to_wait());
    desk.choose(Reply::GoOn);
    desk.wait("opened", |desk| desk.session().editor.document().path() == Some(&*other));
    drop(go);
    desk.frame();
    assert!(!desk.session().questions.is_open());
}

#[test]
fn who_quits_while_the_disk_hangs_is_asked_and_finds_the_work_again() {
    let (folder, path, document) = filed();
    let recovery = Recovery::at(folder.path().join("kept"));
    let mut desk = Desk::new(document, None, Some(Keeper::start(recovery.clone())));
    desk.edit("Dinner");
    let go = desk.save_that_hangs(&path, None);
    desk.ask_for(quit());
    assert!(!desk.asks_whether_to_wait() && !desk.closes, "the disk may answer yet");
    desk.lose_patience();
    assert!(desk.asks_whether_to_wait());
    desk.choose(Reply::Cancel);
    assert!(!desk.session().questions.is_open() && !desk.closes, "whoever waits is not asked again");
    desk.ask_for(quit());
    desk.choose(Reply::GoOn);
    assert!(desk.closes);
    drop(desk);
    let found = recovery.found();
    assert_eq!(found.first().map(|found| found.title.as_str()), Some("Dinner"));
    drop(go);
}

#[test]
fn a_disk_that_answers_at_last_ends_the_question_and_does_what_waited() {
    let (_folder, path, document) = filed();
    let mut desk = Desk::new(document, None, None);
    desk.edit("Dinner");
    let go = desk.save_that_hangs(&path, None);
    desk.ask_for(quit());
    desk.lose_patience();
    assert!(desk.asks_whether_to_wait());
    drop(go);
    desk.wait("closed", |desk| desk.closes);
    assert_eq!(read(&path).expect("a map").journey.about().title, "Dinner");
}

#[test]
fn a_question_that_waited_behind_one_whether_to_wait_is_asked_once_that_is_answered_by_the_disk() {
    let (folder, path, document) = filed();
    let mut desk = Desk::new(document, None, None);
    desk.edit("Dinner");
    let go = desk.save_that_hangs(&path, None);
    desk.ask_for(quit());
    desk.lose_patience();
    desk.session_mut()
        .questions
        .ask(Ask::ReplaceExport(crate::format::ExportSheet::Map.into(), folder.path().join("map.png")));
    assert!(desk.asks_whether_to_wait());
    drop(go);
    desk.wait("asked", |desk| desk.is_asked(|ask| matches!(ask, Ask::ReplaceExport(..))));
    assert!(!desk.closes, "what waits for the disk waits for the answer");
    desk.choose(Reply::Cancel);
    desk.wait("closed", |desk| desk.closes);
}
