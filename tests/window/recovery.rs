//! Unsaved work in the window: kept during editing, offered by the next window, restored or discarded.

use std::{fs, path::Path};

use egui::{Key, Modifiers};
use egui_kittest::kittest::NodeT as _;
use polku::{
    disk::{self, Keeper, Recovery},
    editor::Document,
    gui::DialogAnswer,
    words::Lang,
};

use crate::{
    files::folder,
    map_file::EXAMPLE,
    recovery::{leave_behind, open, recovery},
};

use super::{Setting, Window, sample};

impl Window {
    pub(super) fn begin(recovery: &Recovery, document: Document) -> Self {
        Self::begin_in(recovery, document, Lang::En)
    }

    fn begin_in(recovery: &Recovery, document: Document, lang: Lang) -> Self {
        let setting = Setting { lang, ..Setting::default() };
        Self::keeping(document, setting, Some(Keeper::start(recovery.clone())))
    }

    /// Opens a window where other work was left behind, and is put off for later.
    pub(super) fn with_work_left(document: Document) -> Self {
        let (folder, path) = folder();
        let (state, recovery) = recovery();
        leave_behind(&recovery, &path, "Dinner");
        let mut window = Self::begin(&recovery, document);
        window.wait_for("Unsaved work found");
        window.click("Later");
        window.folders = vec![folder, state];
        window
    }

    /// Runs frames until the recovery folder holds this many pieces of work.
    pub(super) fn wait_for_kept(&mut self, recovery: &Recovery, count: usize) {
        let folder = recovery.folder().to_owned();
        self.wait_until("kept", |_| kept(&folder) == count);
    }
}

/// Returns how many pieces of work lie there, whether or not a running window holds them.
fn kept(folder: &Path) -> usize {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.filter(|entry| entry.path().join("map.ron").exists()).count()
}

#[test]
fn what_is_rated_is_kept_and_offered_by_the_next_window_until_it_is_saved() {
    let (_folder, path) = folder();
    let (_state, recovery) = recovery();
    let mut window = Window::begin(&recovery, open(&path));
    window.rate_first(Key::Num1);
    window.wait_for_kept(&recovery, 1);
    // Only a save writes the file. Then the window is gone, as if it had been killed.
    drop(window);
    assert_eq!(fs::read_to_string(&path).unwrap(), EXAMPLE);

    let mut window = Window::begin(&recovery, sample("congress.ron"));
    window.wait_for("Unsaved work found");
    assert!(window.shows("map.ron · just now, today at"));
    assert!(window.shows("1 touchpoint changed"));
    window.click("Later");
    assert!(!window.shows("Unsaved work found") && window.shows("Congress"));
    drop(window);

    let mut window = Window::begin(&recovery, sample("congress.ron"));
    window.wait_for("Unsaved work found");
    window.click("Restore Lunch restaurant");
    window.wait_for("Your work is back");
    assert!(window.is_dirty() && window.level(1) == "negative");
    assert_eq!(window.path(), Some(&*path));
    assert_eq!(kept(recovery.folder()), 1, "until it is saved");
    window.save();
    window.wait_for("Lunch restaurant · saved   map.ron");
    assert_eq!(disk::read(&path).unwrap().journey, *window.journey());
    window.wait_for_kept(&recovery, 0);
}

#[test]
fn enter_restores_and_esc_leaves_it_for_later() {
    let (_folder, path) = folder();
    let (_state, recovery) = recovery();
    leave_behind(&recovery, &path, "Dinner");
    let mut window = Window::begin(&recovery, sample("congress.ron"));
    window.wait_for("Unsaved work found");
    window.key(Key::Escape);
    assert!(!window.shows("Unsaved work found"));
    window.menu("File", "Recover unsaved work…");
    window.wait_for("Unsaved work found");
    window.key(Key::Enter);
    window.wait_for("Dinner · not saved   map.ron");
}

#[test]
fn undoing_everything_and_giving_the_work_up_leave_nothing_to_recover() {
    let (_folder, path) = folder();
    let (_state, recovery) = recovery();
    let mut window = Window::begin(&recovery, open(&path));
    window.rate_first(Key::Num1);
    window.wait_for_kept(&recovery, 1);
    window.keys(Modifiers::COMMAND, Key::Z);
    assert!(!window.is_dirty());
    window.wait_for_kept(&recovery, 0);
    window.keys(Modifiers::COMMAND, Key::Y);
    window.wait_for_kept(&recovery, 1);
    window.keys(Modifiers::COMMAND, Key::Q);
    window.click("Don't save");
    window.wait_for_kept(&recovery, 0);
    drop(window);
    assert!(recovery.found().is_empty());
}

#[test]
fn what_is_given_up_for_another_map_is_gone_and_the_other_maps_work_is_kept() {
    let (_folder, path) = folder();
    let (_state, recovery) = recovery();
    let mut window = Window::begin(&recovery, open(&path));
    window.rate_first(Key::Num1);
    window.wait_for_kept(&recovery, 1);
    window.submenu("File", "New from sample", "Congress");
    window.click("Don't save");
    window.wait_for_kept(&recovery, 0);
    window.rate_first(Key::Num1);
    window.wait_for_kept(&recovery, 1);
    drop(window);
    assert_eq!(recovery.found()[0].title, "Congress");
}

#[test]
fn discarding_takes_two_presses_and_takes_only_what_was_meant() {
    let (_folder, path) = folder();
    let (_state, recovery) = recovery();
    for title in ["Breakfast", "Dinner", "Supper"] {
        leave_behind(&recovery, &path, title);
    }
    let mut window = Window::begin(&recovery, sample("congress.ron"));
    window.wait_for("Unsaved work found");
    window.click("Discard Dinner");
    assert_eq!(kept(recovery.folder()), 3);
    window.click("Discard Dinner for good");
    window.wait_for_kept(&recovery, 2);
    assert!(window.shows("Breakfast") && !window.shows("Dinner"));
    window.click("Discard all");
    assert_eq!(kept(recovery.folder()), 2);
    window.click("Discard all for good");
    window.wait_for_kept(&recovery, 0);
    assert!(!window.shows("Unsaved work found"));
    window.settle();
    window.click("File");
    assert!(window.control("Recover unsaved work…").accesskit_node().is_disabled());
}

#[test]
fn opening_a_file_offers_the_work_that_belongs_to_it() {
    let (folder, path) = folder();
    let (_state, recovery) = recovery();
    let other = folder.path().join("other.ron");
    fs::write(&other, EXAMPLE).unwrap();
    leave_behind(&recovery, &path, "Dinner");
    let mut window = Window::begin(&recovery, sample("congress.ron"));
    window.wait_for("Unsaved work found");
    window.click("Later");
    for (file, is_offered) in [(&other, false), (&path, true)] {
        window.answer(DialogAnswer::Chosen(file.clone()));
        window.keys(Modifiers::COMMAND, Key::O);
        let name = file.file_name().unwrap().to_string_lossy();
        window.wait_for(&format!("· saved   {name}"));
        window.settle();
        assert_eq!(window.shows("Unsaved work found"), is_offered);
    }
}

#[test]
fn restoring_over_unsaved_work_asks_first() {
    for answer in ["Save", "Don't save", "Cancel"] {
        let (folder, path) = folder();
        let (_state, recovery) = recovery();
        let other = folder.path().join("other.ron");
        fs::write(&other, EXAMPLE).unwrap();
        leave_behind(&recovery, &path, "Dinner");
        let mut window = Window::begin(&recovery, open(&other));
        window.wait_for("Unsaved work found");
        window.click("Later");
        window.rate_first(Key::Num1);
        window.menu("File", "Recover unsaved work…");
        window.wait_for("Unsaved work found");
        window.click("Restore Dinner");
        window.wait_for("Save the changes to “Lunch restaurant”?");
        window.click(answer);
        if answer == "Cancel" {
            assert!(window.is_dirty() && window.path() == Some(&*other));
        } else {
            window.wait_for("Dinner · not saved   map.ron");
        }
        assert_eq!(fs::read_to_string(&other).unwrap().contains("negative: 1"), answer == "Save");
        drop(window);
        let left = recovery.found().len();
        assert_eq!(left, if answer == "Cancel" { 2 } else { 1 }, "{answer}");
    }
}

#[test]
fn the_list_speaks_finnish_and_fits_a_small_window() {
    let (_folder, path) = folder();
    let (_state, recovery) = recovery();
    for title in ["Aamiainen", "Päivällinen", "Iltapala"] {
        leave_behind(&recovery, &path, title);
    }
    fs::write(&path, "ei kartta").unwrap();
    let setting = Setting { lang: Lang::Fi, size: egui::vec2(800.0, 560.0), ..Setting::default() };
    let mut window = Window::keeping(sample("kongressi.ron"), setting, Some(Keeper::start(recovery.clone())));
    window.wait_for("Tallentamatonta työtä löytyi");
    assert!(window.shows("map.ron · juuri äsken, tänään klo"));
    let screen = egui::Rect::from_min_size(egui::Pos2::ZERO, setting.size);
    for button in ["Palauta Iltapala", "Hylkää kaikki", "Myöhemmin"] {
        assert!(screen.contains_rect(window.rect(button)), "{button}: {:?}", window.rect(button));
    }
    window.click("Palauta Iltapala");
    window.wait_for("Työsi on palautettu");
    assert!(window.is_dirty());
}
