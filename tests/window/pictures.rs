//! A few small pictures of the window, drawn without a GPU. Look at each one you accept:
//! `UPDATE_SNAPSHOTS=1 cargo test window::pictures`.

use egui::{Key, Modifiers, vec2};
use egui_kittest::SnapshotOptions;
use polku::words::Lang;

use super::{Setting, Window, sample};

/// Compares the window with its picture. Another machine may round some pixels differently; a changed card, word
/// or colour is more than the number allowed here.
fn compare(window: &mut Window, name: &str) {
    window.harness.remove_cursor();
    window.run();
    let options = SnapshotOptions::new().threshold(2.0).max_failed_pixels(40).output_path("tests/snapshots");
    window.harness.snapshot_options(name, &options);
}

#[test]
fn the_lunch_with_a_break_selected() {
    let setting = Setting { size: vec2(900.0, 600.0), ..Setting::default() };
    let mut window = Window::of(sample("lunch_restaurant.ron"), setting);
    window.click(&window.card(7));
    compare(&mut window, "lunch");
}

#[test]
fn the_congress_in_the_dark_and_in_finnish() {
    let setting = Setting { size: vec2(900.0, 600.0), dark: true, lang: Lang::Fi };
    let mut window = Window::of(sample("kongressi.ron"), setting);
    compare(&mut window, "kongressi");
}

#[test]
fn a_touchpoint_with_many_answers_in_the_inspector() {
    let setting = Setting { size: vec2(900.0, 800.0), ..Setting::default() };
    let mut window = Window::of(sample("congress.ron"), setting);
    window.submenu("View", "Panels", "Emotional trace");
    window.click("8 Running of the programme: no idling, no rush. Every Chatty customer meets this");
    compare(&mut window, "inspector");
}

#[test]
fn the_map_from_afar() {
    let setting = Setting { size: vec2(800.0, 560.0), ..Setting::default() };
    let mut window = Window::of(sample("lunch_restaurant.ron"), setting);
    window.keys(Modifiers::COMMAND, Key::Num0);
    for _ in 0..5 {
        window.keys(Modifiers::COMMAND, Key::Minus);
    }
    window.keys(Modifiers::COMMAND, Key::A);
    window.key(Key::Escape);
    compare(&mut window, "far");
}
