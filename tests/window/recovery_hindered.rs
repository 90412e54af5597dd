//! Unsaved work in the window that cannot be kept, read, taken up or saved as it was begun.

use std::fs;

use egui::{Event, Key};
use polku::disk;

use crate::{
    files::{folder, titled},
    map_file::EXAMPLE,
    recovery::{leave_behind, open, recovery},
};

use super::{Window, sample};

#[test]
fn what_cannot_be_read_is_named_with_its_reason_and_place_and_kept() {
    let (_folder, path) = folder();
    let (_state, recovery) = recovery();
    leave_behind(&recovery, &path, "Supper");
    let place = leave_behind(&recovery, &path, "Dinner");
    fs::write(&place, &EXAMPLE[..EXAMPLE.len() / 2]).unwrap();
    let mut window = Window::begin(&recovery, sample("congress.ron"));
    window.wait_for("Unsaved work found");
    assert!(window.shows("Discard Dinner") && !window.shows("Restore Dinner"));
    assert!(window.shows("This work cannot be restored: "));
    assert!(window.shows(&place.display().to_string()));
    window.key(Key::Enter);
    window.wait_for("Supper · not saved   map.ron");
    assert!(place.exists());
}

#[test]
fn a_file_that_changed_since_is_told_of_and_not_overwritten_unasked() {
    let (_folder, path) = folder();
    let (_state, recovery) = recovery();
    leave_behind(&recovery, &path, "Dinner");
    let theirs = EXAMPLE.replace("Lunch restaurant", "Theirs");
    fs::write(&path, &theirs).unwrap();
    let mut window = Window::begin(&recovery, sample("congress.ron"));
    window.wait_for("The file has changed since this work was begun");
    window.click("Restore Dinner");
    window.wait_for("Dinner · not saved   map.ron");
    window.save();
    window.wait_for("map.ron has changed on disk since it was read");
    assert_eq!(fs::read_to_string(&path).unwrap(), theirs);
    window.click("Overwrite");
    window.wait_for("Dinner · saved   map.ron");
    assert_eq!(disk::read(&path).unwrap().journey, titled("Dinner"));
}

#[test]
fn work_that_another_window_has_taken_up_meanwhile_is_not_taken_twice() {
    let (_folder, path) = folder();
    let (_state, recovery) = recovery();
    let place = leave_behind(&recovery, &path, "Dinner");
    let mut window = Window::begin(&recovery, sample("congress.ron"));
    window.wait_for("Unsaved work found");
    let taken = recovery.take(&place).expect("left behind");
    window.click("Restore Dinner");
    window.wait_for("another Polku has this work open");
    assert!(window.shows("Congress"));
    drop(taken);
    window.harness.event(Event::WindowFocused(true));
    window.settle();
    window.menu("File", "Recover unsaved work…");
    window.wait_for("Unsaved work found");
}

#[test]
fn what_cannot_be_kept_safe_is_told_once_and_the_work_goes_on() {
    let (state, recovery) = recovery();
    fs::write(state.path().join("state"), "a file where a folder should be").unwrap();
    let mut window = Window::begin(&recovery, sample("congress.ron"));
    window.rate_first(Key::Num1);
    window.wait_for("Unsaved work cannot be kept safe: ");
    window.click("Close this message");
    window.key(Key::Num2);
    window.settle();
    assert!(!window.shows("cannot be kept safe") && window.level(1) == "neutral");
}

#[test]
fn at_rest_the_window_draws_no_frame_for_it() {
    let (_folder, path) = folder();
    let (_state, recovery) = recovery();
    let mut window = Window::begin(&recovery, open(&path));
    window.rate_first(Key::Num1);
    window.settle();
    let delay = window.harness.output().viewport_output[&egui::ViewportId::ROOT].repaint_delay;
    assert!(delay > std::time::Duration::from_mins(1), "{delay:?}");
    window.wait_for_kept(&recovery, 1);
}
