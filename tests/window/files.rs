//! Opening and saving: what happens to the file, and what the window says of it.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use polku::{
    disk,
    gui::DialogAnswer,
    words::{Fault, Lang},
};

use crate::{
    files::{example, folder},
    map_file::EXAMPLE,
};

use super::Window;

pub(super) const SAVE_AS: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);

impl Window {
    /// Rates the first touchpoint of the map with a key.
    pub(super) fn rate_first(&mut self, key: Key) {
        self.click(&self.card(1));
        self.key(key);
    }

    pub(super) fn save(&mut self) {
        self.keys(Modifiers::COMMAND, Key::S);
    }

    pub(super) fn drop_file(&mut self, path: &Path) {
        self.harness.input_mut().dropped_files.push(Arc::new(Dropped(path.to_path_buf())));
        self.run();
    }

    pub(super) fn path(&self) -> Option<&Path> {
        self.harness.state().document().path()
    }
}

#[test]
fn a_file_is_opened_by_the_dialog() {
    let (_folder, path) = folder();
    let mut window = Window::sample("congress.ron");
    window.answer(DialogAnswer::Chosen(path.clone()));
    window.keys(Modifiers::COMMAND, Key::O);
    window.wait_for("Lunch restaurant · saved   map.ron");
    assert_eq!(window.path(), Some(&*path));
    assert_eq!(*window.journey(), example());
}

#[test]
fn without_a_dialog_a_path_can_be_typed() {
    let (_folder, path) = folder();
    for by_enter in [true, false] {
        let mut window = Window::sample("congress.ron");
        window.answer(DialogAnswer::NoDialog);
        window.keys(Modifiers::COMMAND, Key::O);
        window.wait_for("Which file?");
        window.type_text(&format!(" {} ", path.display()));
        if by_enter {
            window.key(Key::Enter);
        } else {
            window.click("Open");
        }
        window.wait_for("Lunch restaurant · saved   map.ron");
    }
}

#[test]
fn a_bad_file_is_refused_in_one_sentence_and_the_map_stays() {
    let (folder, path) = folder();
    let cut = &EXAMPLE[..EXAMPLE.len() / 2];
    let nan = EXAMPLE.replace("(664, 120)", "(NaN, 120)");
    let far = EXAMPLE.replace("(664, 120)", "(1e39, 120)");
    let twice = EXAMPLE.replace("\"k2p9x0ab\",\n            title", "\"0a81m3kz\",\n            title");
    let nowhere = EXAMPLE.replace("to: \"k2p9x0ab\"", "to: \"gone\"");
    let itself = EXAMPLE.replace("to: \"k2p9x0ab\"", "to: \"0a81m3kz\"");
    let marked = EXAMPLE.replace("    stages:", "<<<<<<< ours\n    stages:");
    let tail = format!("{EXAMPLE}\0\0\0\0");
    let texts = [cut, &nan, &far, &twice, &nowhere, &itself, &marked, &tail, ""];
    let mut window = Window::sample("congress.ron");
    let before = window.journey().clone();
    for bytes in texts.map(str::as_bytes).into_iter().chain([&b"\xff\xfeJ\0o\0"[..]]) {
        fs::write(&path, bytes).unwrap();
        refused(&mut window, &path);
    }
    refused(&mut window, folder.path());
    refused(&mut window, &folder.path().join("not there.ron"));
    assert_eq!(*window.journey(), before);
}

/// Opens a file and expects one sentence, with the path and no full stop between them.
fn refused(window: &mut Window, path: &Path) {
    let fault = Fault::from(&disk::read(path).unwrap_err());
    let sentence = format!("{}: {}", path.display(), Lang::En.words().fault(&fault));
    window.answer(DialogAnswer::Chosen(path.to_path_buf()));
    window.keys(Modifiers::COMMAND, Key::O);
    window.wait_for(&sentence);
    assert!(window.harness.query_by_label(&sentence).is_some(), "nothing but the sentence");
    assert_eq!(window.harness.query_all_by_label("Close this message").count(), 1);
    window.click("Close this message");
    assert!(!window.shows(&sentence));
}

#[test]
fn saving_writes_the_file_of_the_contract() {
    let (_folder, path) = folder();
    let mut window = Window::file(&path);
    window.rate_first(Key::Num3);
    assert!(window.shows("Lunch restaurant · not saved   map.ron"));
    window.save();
    window.wait_for("Lunch restaurant · saved   map.ron");
    let rated = "            ratings: [\n                (voice: \"customers\", positive: 1),\n";
    assert_eq!(fs::read_to_string(&path).unwrap(), EXAMPLE.replace("            ratings: [\n", rated));
    assert!(window.shows(&format!("Saved {}", path.display())));
    window.keys(Modifiers::COMMAND, Key::Z);
    assert!(window.is_dirty(), "undone, it is not what was saved");
    window.keys(SAVE_AS, Key::Z);
    assert!(!window.is_dirty());
}

#[test]
fn recent_maps_can_be_opened_again_and_one_that_is_gone_is_forgotten() {
    let (_folder, path) = folder();
    let mut window = Window::file(&path);
    window.submenu("File", "New from sample", "Congress");
    window.submenu("File", "Recent", "map.ron");
    window.wait_for("Lunch restaurant · saved");
    fs::remove_file(&path).unwrap();
    window.submenu("File", "Recent", "map.ron");
    window.wait_for("there is no such file");
    window.click("File");
    assert!(!window.shows("Recent"));
}

#[test]
fn comments_and_unknown_fields_are_remarked_on_and_the_fields_are_kept() {
    let (_folder, path) = folder();
    let odd = EXAMPLE.replace("    stages:", "    // a plan\n    mood: \"good\",\n    stages:");
    fs::write(&path, odd.replace("format: 1", "format: 2")).unwrap();
    let mut window = Window::sample("congress.ron");
    window.answer(DialogAnswer::Chosen(path.clone()));
    window.keys(Modifiers::COMMAND, Key::O);
    window.wait_for("This file has comments");
    assert!(window.shows("(mood, line 9)"), "{:?}", window.labels());
    window.rate_first(Key::Num2);
    window.save();
    window.wait_for("· saved   map.ron");
    let written = fs::read_to_string(&path).unwrap();
    assert!(written.contains("mood: \"good\"") && !written.contains("a plan"), "{written}");
}

#[derive(Debug)]
struct Dropped(PathBuf);

impl egui::DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        Err("only disk/ opens files".to_owned())
    }
}

#[test]
fn a_dropped_file_is_opened() {
    let (_folder, path) = folder();
    let mut window = Window::sample("congress.ron");
    window.drop_file(&path);
    window.wait_for("Lunch restaurant · saved   map.ron");
}

#[test]
fn a_file_that_the_window_cannot_open_with_is_told_on_an_empty_canvas_with_what_can_be_done() {
    let (folder, path) = folder();
    let broken = folder.path().join("broken.ron");
    fs::write(&broken, &EXAMPLE[..EXAMPLE.len() / 2]).unwrap();
    let mut window = Window::sample("congress.ron");
    window.answer(DialogAnswer::Chosen(path.clone()));
    window.keys(Modifiers::COMMAND, Key::O);
    window.wait_for("Lunch restaurant · saved   map.ron");
    window.harness.state_mut().show_unopened(&broken, &disk::read(&broken).unwrap_err());
    window.run();
    assert!(window.journey().is_empty() && !window.is_dirty() && window.path().is_none());
    assert!(window.shows("broken.ron could not be opened"));
    assert!(window.shows(&format!("{}: line ", broken.display())), "{:?}", window.labels());
    assert!(window.shows("Open…") && window.shows("Open a sample"));
    assert!(!window.shows("Recover unsaved work…"), "there is none");
    window.click("Open a recent map");
    window.click("map.ron");
    window.wait_for("Lunch restaurant · saved   map.ron");
    assert!(!window.shows("could not be opened"));
}
