//! The questions that are asked before work could be lost, each with every answer there is.

use std::{fs, io, path::PathBuf, sync::mpsc, time::Duration};

use egui::{Event, Key, Modifiers, ViewportCommand, ViewportEvent, ViewportId};
use polku::{
    disk::{self, HardLinks, OnDisk, SaveStep},
    format::map,
    gui::DialogAnswer,
    journey::Edit,
    words::Lang,
};
use tempfile::TempDir;

use crate::{
    files::{example, folder, titled},
    map_file::EXAMPLE,
};

use super::Window;

/// Opens a file and gives a rating that is not saved yet.
fn rated() -> (TempDir, PathBuf, Window) {
    let (folder, path) = folder();
    let mut window = Window::file(&path);
    window.rate_first(Key::Num1);
    (folder, path, window)
}

impl Window {
    /// Asks the window to close as its own close button does. Returns whether it stays open.
    pub(super) fn close_is_held_back(&mut self) -> bool {
        let root = self.harness.input_mut().viewports.get_mut(&ViewportId::ROOT).unwrap();
        root.events.push(ViewportEvent::Close);
        self.harness.step();
        let held_back = self.commands().contains(&ViewportCommand::CancelClose);
        let root = self.harness.input_mut().viewports.get_mut(&ViewportId::ROOT).unwrap();
        root.events.clear();
        self.run();
        held_back
    }

    fn commands(&self) -> Vec<ViewportCommand> {
        self.harness.output().viewport_output[&ViewportId::ROOT].commands.clone()
    }

    /// Waits long enough for any work on a thread to end and be reported.
    pub(super) fn settle(&mut self) {
        for _ in 0..8 {
            std::thread::sleep(Duration::from_millis(25));
            self.harness.step();
        }
    }

    /// Clicks an answer and waits for the window to tell the system to close it.
    pub(super) fn click_and_close(&mut self, answer: &str) -> bool {
        self.control(answer).click();
        self.closes()
    }

    fn closes(&mut self) -> bool {
        (0..400).any(|_| {
            std::thread::sleep(Duration::from_millis(5));
            self.harness.step();
            self.commands().contains(&ViewportCommand::Close)
        })
    }

    fn is_rated_negative(&self) -> bool {
        self.level(1) == "negative"
    }
}

/// Returns the press of Ctrl and a key, for several in one frame.
fn press(key: Key) -> Event {
    Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::COMMAND }
}

#[test]
fn closing_with_unsaved_ratings_asks_and_each_answer_does_what_it_says() {
    let (_folder, path, mut window) = rated();
    assert!(window.close_is_held_back());
    assert!(window.shows("Save the changes to “Lunch restaurant”?"));
    window.click("Cancel");
    assert!(window.is_dirty() && window.is_rated_negative());
    assert_eq!(fs::read_to_string(&path).unwrap(), EXAMPLE);
    assert!(window.close_is_held_back());
    assert!(window.click_and_close("Save"));
    assert!(fs::read_to_string(&path).unwrap().contains("negative: 1"));
    assert!(!window.close_is_held_back(), "the second time it closes");

    let (_folder, path, mut window) = rated();
    window.keys(Modifiers::COMMAND, Key::Q);
    assert!(window.click_and_close("Don't save"));
    assert_eq!(fs::read_to_string(&path).unwrap(), EXAMPLE);
    assert!(!window.close_is_held_back());
}

#[test]
fn closing_without_changes_asks_nothing() {
    let mut window = Window::sample("lunch_restaurant.ron");
    assert!(!window.close_is_held_back());
    assert!(!window.shows("Save the changes"));
}

#[test]
fn esc_cancels_a_question_and_enter_takes_its_first_answer() {
    let (_folder, path, mut window) = rated();
    window.keys(Modifiers::COMMAND, Key::Q);
    window.key(Key::Escape);
    assert!(!window.shows("Save the changes") && window.is_dirty());
    window.submenu("File", "New from sample", "Congress");
    window.key(Key::Enter);
    window.wait_for("Congress · not saved");
    assert!(fs::read_to_string(&path).unwrap().contains("negative: 1"));
}

#[test]
fn what_is_no_map_is_told_when_it_is_dropped_before_anything_is_asked_about_unsaved_work() {
    let (folder, _path, mut window) = rated();
    window.click("Close this message");
    assert!(!window.shows("Close this message"), "what the rating replaced is told and closed");
    for (name, content, part) in [
        ("map.png", &b"\x89PNG\r\n\x1a\n\0"[..], "the file is a picture, not a map; open the .ron file"),
        ("list.log", b"# Dinner\n- Ad (+)\n", "or make a map of it with polku import"),
    ] {
        let other = folder.path().join(name);
        fs::write(&other, content).unwrap();
        window.drop_file(&other);
        window.wait_for(part);
        assert!(!window.shows("Save the changes") && window.is_rated_negative(), "{name}");
        window.click("Close this message");
        assert!(!window.shows(part));
    }
}

#[test]
fn a_save_that_failed_can_be_tried_again_and_goes_elsewhere() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("not there yet");
    let path = place.join("map.ron");
    for answer in ["Try again", "Save as…"] {
        let mut window = Window::sample("congress.ron");
        window.answer(DialogAnswer::Chosen(path.clone()));
        window.save();
        window.wait_for(answer);
        assert!(window.path().is_none());
        fs::create_dir(&place).unwrap();
        window.answer(DialogAnswer::Chosen(path.clone()));
        window.click(answer);
        window.wait_for("Congress · saved   map.ron");
        fs::remove_dir_all(&place).unwrap();
    }
}

#[test]
fn what_a_colleague_has_deleted_is_named_when_a_save_makes_both_one() {
    let (_folder, path, mut window) = rated();
    let theirs = disk::read(&path).unwrap().journey;
    let menu = theirs.touchpoints().find(|it| it.title == "Getting the menu").unwrap().id.clone();
    let theirs = theirs.apply(&[Edit::Remove(menu)]).unwrap();
    fs::write(&path, map::write(&theirs)).unwrap();
    window.save();
    window.wait_for("theirs and yours are one now. They had deleted “Getting the menu”");
    assert_eq!((window.journey().len(), window.is_rated_negative()), (1, true));
}

#[test]
fn two_saves_at_once_are_no_change_by_somebody_else() {
    let (_folder, path, mut window) = rated();
    let press =
        |key, modifiers| Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers };
    for _ in 0..3 {
        window.harness.input_mut().events.push(press(Key::S, Modifiers::COMMAND));
    }
    window.harness.step();
    window.wait_for("· saved   map.ron");
    window.settle();
    assert!(!window.shows("has changed on disk"), "{:?}", window.labels());
    assert_eq!(disk::read(&path).unwrap().journey, *window.journey());
}

#[test]
fn what_is_rated_while_a_file_is_being_opened_is_asked_about_whatever_is_open() {
    let (folder, path) = folder();
    let other = folder.path().join("other.ron");
    fs::write(&other, map::write(&titled("Dinner"))).unwrap();
    let mut window = Window::file(&path);
    let dialogs = window.dialogs.clone();
    let open = dialogs.stay_open();
    window.answer(DialogAnswer::Chosen(other));
    window.keys(Modifiers::COMMAND, Key::O);
    window.rate_first(Key::Num1);
    window.keys(Modifiers::COMMAND, Key::K);
    drop(open);
    window.wait_for("Save the changes to “Lunch restaurant”?");
    assert!(window.is_rated_negative());
    window.click("Don't save");
    window.wait_for("Dinner · saved   other.ron");
}

#[test]
fn who_saves_and_quits_in_one_breath_is_not_asked() {
    let (_folder, path, mut window) = rated();
    window.harness.input_mut().events.extend([Key::S, Key::Q].map(press));
    assert!(window.closes(), "it quits when the save is done");
    assert!(!window.is_dirty() && fs::read_to_string(&path).unwrap() != EXAMPLE);
}

#[test]
fn a_save_that_comes_through_late_does_not_lend_its_file_to_another_map() {
    let (_folder, path, mut window) = rated();
    let (locked, is_locked) = mpsc::channel();
    let (let_go, may_go) = mpsc::channel::<()>();
    let held = path.clone();
    // Another process is saving and takes its time; then the disk is full.
    let other = std::thread::spawn(move || {
        let mut slow = |step| match step {
            SaveStep::Look => {
                locked.send(()).unwrap();
                may_go.recv().unwrap();
                Err(io::Error::from(io::ErrorKind::StorageFull))
            }
            _ => Ok(()),
        };
        disk::save_with(&example(), &held, &OnDisk::Nothing, HardLinks::Refuse, &mut slow)
    });
    is_locked.recv().unwrap();
    window.save();
    window.submenu("File", "New from sample", "Congress");
    assert!(window.is_dirty(), "the map that is being saved stays until it is");
    let_go.send(()).unwrap();
    assert!(other.join().unwrap().is_err());
    window.wait_until("saved", |_| fs::read_to_string(&path).unwrap() != EXAMPLE);
    window.settle();
    assert!(window.shows("Congress · not saved to a file yet") && window.path().is_none());
}

#[test]
fn questions_are_asked_in_the_language_of_the_window() {
    let mut window = Window::sample("lounasravintola.ron");
    window.submenu("View", "Language", "Suomi");
    window.rate_first(Key::Num1);
    window.keys(Modifiers::COMMAND, Key::Q);
    assert!(window.shows(&Lang::Fi.words().text("ask-unsaved-more")));
    window.click(&Lang::Fi.words().text("button-cancel"));
    assert!(window.is_dirty());
}

#[test]
fn a_file_that_somebody_else_changed_is_asked_about_with_what_each_answer_costs() {
    let (_folder, path, mut window) = rated();
    // They answered for the same customers: without a contradiction their answers would be merged unasked.
    let answer = "(voice: \"own\", positive: 1),";
    let theirs = EXAMPLE.replace(answer, &format!("(voice: \"customers\", positive: 1), {answer}"));
    let theirs = theirs.replace("Lunch restaurant", "Theirs");
    fs::write(&path, &theirs).unwrap();
    window.save();
    window.wait_for("map.ron has changed on disk since it was read");
    for answer in ["Merge", "Save as…", "Overwrite", "Open theirs", "Keep mine unsaved"] {
        window.control(answer);
    }
    assert_eq!(fs::read_to_string(&path).unwrap(), theirs);
    window.click("Overwrite");
    window.wait_for("Lunch restaurant · saved   map.ron");
    assert!(fs::read_to_string(&path).unwrap().contains("negative: 1"));
}

#[test]
fn without_a_dialog_a_path_is_typed_and_replaces_a_file_only_when_asked() {
    let (_folder, path) = folder();
    let mut window = Window::sample("congress.ron");
    for answer in ["Cancel", "Replace"] {
        window.answer(DialogAnswer::NoDialog);
        window.save();
        window.wait_for("Save to which file?");
        let suggested = std::env::current_dir().unwrap().join("Congress.ron");
        assert_eq!(window.value("Path of the file"), suggested.display().to_string());
        window.click("Path of the file");
        window.keys(Modifiers::COMMAND, Key::A);
        window.type_text(&path.display().to_string());
        window.key(Key::Enter);
        window.wait_for("map.ron is there already. Replace it?");
        assert_eq!(fs::read_to_string(&path).unwrap(), EXAMPLE);
        window.click(answer);
    }
    window.wait_for("Congress · saved   map.ron");
}
