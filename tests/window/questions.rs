//! The questions that are asked before work could be lost, each with every answer there is.

use std::{fs, io, path::PathBuf, sync::mpsc, time::Duration};

use egui::{Event, Key, Modifiers, ViewportCommand, ViewportEvent, ViewportId};
use polku::{
    disk::{self, HardLinks, OnDisk, SaveStep},
    gui::Answer,
    words::Lang,
};
use tempfile::TempDir;

use crate::{
    files::{example, folder, titled},
    map_file::EXAMPLE,
};

use super::{Window, files::SAVE_AS};

/// A file with a rating that is not saved yet.
fn rated() -> (TempDir, PathBuf, Window) {
    let (folder, path) = folder();
    let mut window = Window::file(&path);
    window.rate_first(Key::Num1);
    (folder, path, window)
}

impl Window {
    /// Asks the window to close as its own close button does; whether it does not.
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

    /// Long enough for any work on a thread to end and be told.
    pub(super) fn settle(&mut self) {
        for _ in 0..40 {
            std::thread::sleep(Duration::from_millis(5));
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

/// Ctrl and a key, for several in one frame.
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
fn opening_a_sample_over_unsaved_ratings_asks() {
    for answer in ["Save", "Don't save", "Cancel"] {
        let (_folder, path, mut window) = rated();
        window.submenu("File", "New from sample", "Congress");
        assert!(window.shows("If you don't save, they are lost"));
        window.click(answer);
        if answer == "Cancel" {
            assert!(window.is_rated_negative() && window.is_dirty());
        } else {
            window.wait_for("Congress · not saved to a file yet");
        }
        let written = fs::read_to_string(&path).unwrap();
        assert_eq!(written.contains("negative: 1"), answer == "Save");
    }
}

#[test]
fn opening_a_file_over_unsaved_ratings_asks() {
    for answer in ["Save", "Don't save", "Cancel"] {
        let (folder, path, mut window) = rated();
        let other = folder.path().join("other.ron");
        fs::write(&other, EXAMPLE.replace("Lunch restaurant", "Dinner")).unwrap();
        window.answer(Answer::Chosen(other));
        window.keys(Modifiers::COMMAND, Key::O);
        window.wait_for("Save the changes to “Lunch restaurant”?");
        assert_eq!(window.dialogs.asked().len(), 1, "what it is about is known by then");
        window.click(answer);
        if answer == "Cancel" {
            assert!(window.is_rated_negative());
        } else {
            window.wait_for("Dinner · saved   other.ron");
        }
        let written = fs::read_to_string(&path).unwrap();
        assert_eq!(written.contains("negative: 1"), answer == "Save");
    }
}

#[test]
fn what_is_no_map_is_told_before_anything_is_asked_about_unsaved_work() {
    let (folder, _path, mut window) = rated();
    window.wait_until("what the rating replaced is told and gone", |window| {
        !window.shows("Close this message")
    });
    for (name, content, part) in [
        ("list.log", &b"# Dinner\n- Ad (+)\n"[..], "or make a map of it with polku import"),
        ("map.png", b"\x89PNG\r\n\x1a\n\0", "the file is a picture, not a map; open the .ron file"),
        ("letter.docx", b"PK\x03\x04..word/document.xml", "copy the list in it and paste that into a map"),
    ] {
        let other = folder.path().join(name);
        fs::write(&other, content).unwrap();
        window.answer(Answer::Chosen(other.clone()));
        window.keys(Modifiers::COMMAND, Key::O);
        window.wait_for(part);
        assert!(!window.shows("Save the changes") && window.is_rated_negative(), "opened: {name}");
        window.click("Close this message");
        window.drop_file(&other);
        window.wait_for(part);
        assert!(!window.shows("Save the changes") && window.is_rated_negative(), "dropped: {name}");
        window.click("Close this message");
    }
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
fn an_untitled_map_that_is_to_be_saved_first_asks_for_its_place() {
    let (folder, _path) = folder();
    let mut window = Window::sample("lunch_restaurant.ron");
    window.rate_first(Key::Num1);
    window.submenu("File", "New from sample", "Congress");
    window.click("Save");
    window.wait_until("asked", |window| !window.dialogs.asked().is_empty());
    assert!(window.is_dirty() && window.shows("Lunch restaurant"), "cancelled: nothing is lost");
    window.answer(Answer::Chosen(folder.path().join("mine.ron")));
    window.submenu("File", "New from sample", "Congress");
    window.click("Save");
    window.wait_for("Congress · not saved to a file yet");
    assert!(disk::read(&folder.path().join("mine.ron")).is_ok());
}

#[test]
fn a_file_that_somebody_else_changed_is_never_overwritten_unasked() {
    for answer in ["Save as…", "Overwrite", "Open theirs", "Keep mine unsaved"] {
        let (folder, path, mut window) = rated();
        let theirs = EXAMPLE.replace("Lunch restaurant", "Theirs");
        fs::write(&path, &theirs).unwrap();
        let mine = folder.path().join("mine.ron");
        window.answer(Answer::Chosen(mine.clone()));
        window.save();
        window.wait_for("map.ron has changed on disk since it was read");
        assert_eq!(fs::read_to_string(&path).unwrap(), theirs);
        window.click(answer);
        match answer {
            "Save as…" => window.wait_for("· saved   mine.ron"),
            "Overwrite" => window.wait_for("Lunch restaurant · saved   map.ron"),
            "Open theirs" => window.wait_for("Theirs · saved   map.ron"),
            _ => assert!(window.is_dirty() && window.is_rated_negative()),
        }
        let written = fs::read_to_string(&path).unwrap();
        assert_eq!(written == theirs, answer != "Overwrite", "{answer}");
        assert_eq!(mine.exists(), answer == "Save as…");
    }
}

#[test]
fn saving_as_the_own_file_asks_too_where_somebody_else_changed_it() {
    let (_folder, path, mut window) = rated();
    let theirs = EXAMPLE.replace("Lunch restaurant", "Theirs");
    fs::write(&path, &theirs).unwrap();
    window.answer(Answer::Chosen(path.clone()));
    window.keys(SAVE_AS, Key::S);
    window.wait_for("map.ron has changed on disk since it was read");
    assert_eq!(fs::read_to_string(&path).unwrap(), theirs);
}

#[test]
fn a_file_that_is_gone_is_saved_anew() {
    let (_folder, path, mut window) = rated();
    fs::remove_file(&path).unwrap();
    window.save();
    window.wait_for("· saved   map.ron");
    assert_eq!(disk::read(&path).unwrap().journey, *window.journey());
}

#[test]
fn a_deleted_file_is_saved_again_with_a_word_though_nothing_was_changed() {
    let (_folder, path) = folder();
    let mut window = Window::file(&path);
    fs::remove_file(&path).unwrap();
    window.save();
    window.wait_for("map.ron was no longer there. It is written again");
    assert_eq!(disk::read(&path).unwrap().journey, example());
    assert!(window.shows("· saved   map.ron"));
}

#[test]
fn quitting_asks_where_the_file_is_gone_and_each_answer_does_what_it_says() {
    for (answer, is_there) in [("Save", true), ("Don't save", false), ("Cancel", false)] {
        let (_folder, path) = folder();
        let mut window = Window::file(&path);
        fs::remove_file(&path).unwrap();
        assert!(window.close_is_held_back());
        window.wait_for("map.ron is no longer there. Save it again?");
        assert!(window.shows("· not saved   map.ron"), "what is in no file is not saved");
        if answer == "Cancel" {
            window.click(answer);
            assert!(window.is_dirty());
        } else {
            assert!(window.click_and_close(answer));
        }
        assert_eq!(path.exists(), is_there, "{answer}");
    }
}

#[test]
fn another_map_takes_the_place_of_one_whose_file_is_gone_only_after_a_question() {
    let (folder, path) = folder();
    let other = folder.path().join("other.ron");
    fs::write(&other, polku::format::map::write(&titled("Dinner"))).unwrap();
    let mut window = Window::file(&path);
    fs::remove_file(&path).unwrap();
    for is_new in [true, false] {
        window.answer(Answer::Chosen(other.clone()));
        window.keys(Modifiers::COMMAND, if is_new { Key::N } else { Key::O });
        // Once it is known, it is unsaved work like any other.
        let question = if is_new { "map.ron is no longer there" } else { "Save the changes to" };
        window.wait_for(question);
        window.click("Cancel");
        assert_eq!(*window.journey(), example());
    }
}

#[test]
fn a_file_that_is_as_it_was_is_left_without_a_question() {
    let (_folder, path) = folder();
    let mut window = Window::file(&path);
    window.harness.input_mut().events.push(press(Key::Q));
    assert!(window.closes());
}

#[test]
fn saving_asks_about_a_changed_file_though_nothing_was_changed_here() {
    for answer in ["Open theirs", "Save as…", "Overwrite", "Keep mine unsaved"] {
        let (folder, path) = folder();
        let mut window = Window::file(&path);
        let theirs = EXAMPLE.replace("Lunch restaurant", "Theirs");
        fs::write(&path, &theirs).unwrap();
        window.answer(Answer::Chosen(folder.path().join("mine.ron")));
        window.save();
        window.wait_for("map.ron has changed on disk since it was read");
        assert!(window.shows("Opening theirs loses nothing"));
        window.click(answer);
        match answer {
            "Open theirs" => window.wait_for("Theirs · saved   map.ron"),
            "Save as…" => window.wait_for("· saved   mine.ron"),
            "Overwrite" => window.wait_for("Lunch restaurant · saved   map.ron"),
            _ => assert!(window.is_dirty(), "what is on screen is in no file"),
        }
        assert_eq!(fs::read_to_string(&path).unwrap() == theirs, answer != "Overwrite", "{answer}");
    }
}

#[test]
fn who_has_saved_and_been_overwritten_is_asked_on_quitting() {
    let (_folder, path, mut window) = rated();
    window.save();
    window.wait_for("· saved   map.ron");
    fs::write(&path, EXAMPLE).unwrap();
    window.keys(Modifiers::COMMAND, Key::Q);
    window.wait_for("Somebody has saved something else as map.ron. Save your map?");
    window.click("Save");
    window.wait_for("map.ron has changed on disk since it was read");
    assert!(window.click_and_close("Overwrite"));
    assert!(fs::read_to_string(&path).unwrap().contains("negative: 1"));
}

#[test]
fn a_copy_that_was_saved_without_a_change_and_overwritten_is_asked_about_on_quitting_and_saving() {
    let (_folder, other) = folder();
    let theirs = fs::read(&other).unwrap();
    let place = tempfile::tempdir().unwrap();
    let path = place.path().join("lunch.ron");
    let mut window = Window::sample("lunch_restaurant.ron");
    window.answer(Answer::Chosen(path.clone()));
    window.keys(Modifiers::COMMAND, Key::S);
    window.wait_for("Saved ");
    fs::write(&path, &theirs).unwrap();
    window.keys(Modifiers::COMMAND, Key::Q);
    window.wait_for("Somebody has saved something else as lunch.ron");
    window.key(Key::Escape);
    window.keys(Modifiers::COMMAND, Key::S);
    window.wait_for("Saving over it would lose their changes; opening theirs would lose yours");
    assert_eq!(fs::read(&path).unwrap(), theirs);
}

#[test]
fn save_as_of_a_conflict_suggests_another_name() {
    let (folder, path, mut window) = rated();
    fs::write(&path, EXAMPLE.replace("Lunch restaurant", "Theirs")).unwrap();
    window.save();
    window.wait_for("map.ron has changed on disk since it was read");
    window.click("Save as…");
    window.wait_until("asked", |window| !window.dialogs.asked().is_empty());
    assert_eq!(window.dialogs.asked(), [folder.path().join("map (mine).ron")]);
}

#[cfg(unix)]
#[test]
fn a_file_with_several_names_is_asked_about() {
    for answer in ["Save as…", "Overwrite", "Cancel"] {
        let (folder, path, mut window) = rated();
        let alias = folder.path().join("alias.ron");
        fs::hard_link(&path, &alias).unwrap();
        window.answer(Answer::Chosen(folder.path().join("mine.ron")));
        window.save();
        window.wait_for("map.ron has several names on this disk");
        window.click(answer);
        match answer {
            "Save as…" => window.wait_for("· saved   mine.ron"),
            "Overwrite" => window.wait_for("· saved   map.ron"),
            _ => assert!(window.is_dirty()),
        }
        assert_eq!(fs::read_to_string(&alias).unwrap(), EXAMPLE);
        assert_eq!(fs::read_to_string(&path).unwrap() == EXAMPLE, answer != "Overwrite");
    }
}

#[test]
fn a_read_only_file_is_refused_with_the_reason_and_can_be_tried_again() {
    let (_folder, path, mut window) = rated();
    let set = |readonly| {
        let mut permissions = fs::metadata(&path).unwrap().permissions();
        permissions.set_readonly(readonly);
        fs::set_permissions(&path, permissions).unwrap();
    };
    set(true);
    window.save();
    window.wait_for("map.ron could not be saved");
    assert!(window.shows("the file is read-only; allow writing or choose another name"));
    window.click("Keep mine unsaved");
    assert!(window.is_dirty());
    window.save();
    window.wait_for("map.ron could not be saved");
    set(false);
    window.click("Try again");
    window.wait_for("· saved   map.ron");
    assert_eq!(disk::read(&path).unwrap().journey, *window.journey());
}

#[test]
fn a_typed_path_replaces_a_file_only_when_asked() {
    let (_folder, path) = folder();
    for answer in ["Cancel", "Replace"] {
        let mut window = Window::sample("congress.ron");
        window.answer(Answer::NoDialog);
        window.save();
        window.wait_for("Save to which file?");
        assert_eq!(window.value("Path of the file"), "map.ron");
        window.click("Path of the file");
        window.keys(Modifiers::COMMAND, Key::A);
        window.type_text(&path.display().to_string());
        window.key(Key::Enter);
        window.wait_for("map.ron is there already. Replace it?");
        assert_eq!(fs::read_to_string(&path).unwrap(), EXAMPLE);
        window.click(answer);
        if answer == "Replace" {
            window.wait_for("Congress · saved   map.ron");
        } else {
            assert!(window.shows("Congress · not saved to a file yet"));
        }
        assert_eq!(fs::read_to_string(&path).unwrap() == EXAMPLE, answer == "Cancel");
    }
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
fn while_a_dialog_is_open_no_other_is_opened_and_the_map_stays() {
    let (folder, path) = folder();
    let mut window = Window::file(&path);
    let dialogs = window.dialogs.clone();
    let open = dialogs.stay_open();
    window.answer(Answer::Chosen(folder.path().join("copy.ron")));
    window.keys(SAVE_AS, Key::S);
    window.wait_until("asked", |window| window.dialogs.asked().len() == 1);
    window.keys(Modifiers::COMMAND, Key::O);
    window.keys(Modifiers::COMMAND, Key::E);
    window.keys(SAVE_AS, Key::S);
    window.submenu("File", "New from sample", "Congress");
    assert!(window.shows("Lunch restaurant · saved   map.ron"), "the map that is about to be saved stays");
    window.key(Key::Escape);
    drop(open);
    window.wait_for("· saved   copy.ron");
    assert_eq!(window.dialogs.asked().len(), 1);
    assert_eq!(disk::read(&folder.path().join("copy.ron")).unwrap().journey, example());
}

#[test]
fn what_is_rated_while_a_file_is_being_opened_is_asked_about_whatever_is_open() {
    let (folder, path) = folder();
    let other = folder.path().join("other.ron");
    fs::write(&other, polku::format::map::write(&titled("Dinner"))).unwrap();
    let mut window = Window::file(&path);
    let dialogs = window.dialogs.clone();
    let open = dialogs.stay_open();
    window.answer(Answer::Chosen(other));
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
    // Somebody else is saving and takes their time; then their disk is full.
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
