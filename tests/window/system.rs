//! The window within the system: full screen, interface size, which panels are folded, its title, the maps it was
//! used for, and the suggested name of a new file.

use std::fs;

use egui::{Key, Modifiers, ViewportCommand, ViewportId, vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use polku::{
    editor::Document,
    gui::{DialogAnswer, Menu},
    journey::Journey,
    words::Lang,
};

use super::{KEPT, Setting, Window, sample};

impl Window {
    fn assert_zoom(&self, expected: f32) {
        let zoom = self.harness.ctx.zoom_factor();
        assert!((zoom - expected).abs() < 0.001, "{zoom}");
    }

    /// Returns whether this key sends the system that command.
    fn key_sends(&mut self, key: Key, command: &ViewportCommand) -> bool {
        self.key_down(key);
        let commands = &self.harness.output().viewport_output[&ViewportId::ROOT].commands;
        let is_sent = commands.contains(command);
        self.harness.key_up(key);
        self.run();
        is_sent
    }
}

#[test]
fn what_is_set_is_kept_by_itself() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("only here.ron");
    fs::copy("sample_maps/congress.ron", &path).unwrap();
    let of_it = || {
        let kept = KEPT.lock().unwrap();
        kept.iter().rfind(|settings| settings.recent == [path.display().to_string()]).cloned()
    };
    let mut window = Window::file(&path);
    window.wait_until("the map is a recent one", |_| of_it().is_some());
    assert!(!of_it().unwrap().legend_folded);
    window.submenu("View", "Panels", "Legend");
    window.wait_until("it is folded the next time too", |_| of_it().is_some_and(|it| it.legend_folded));
}

#[test]
fn f11_covers_the_whole_screen() {
    let mut window = Window::sample("lunch_restaurant.ron");
    assert!(window.key_sends(Key::F11, &ViewportCommand::Fullscreen(true)));
    window.harness.input_mut().viewports.entry(ViewportId::ROOT).or_default().fullscreen = Some(true);
    window.harness.step();
    assert!(window.key_sends(Key::F11, &ViewportCommand::Fullscreen(false)));
}

#[test]
fn f7_f8_and_f9_fold_panels_and_show_them_again() {
    const VERDICT: &str = "Breaks";
    const TRACE: &str = "Emotional trace";
    let mut window = Window::sample("lunch_restaurant.ron");
    let shown = |window: &Window| [VERDICT, TRACE].map(|panel| window.shows(panel));
    assert_eq!(shown(&window), [true, true]);
    for (key, expected) in [
        (Key::F7, [false, true]),
        (Key::F7, [true, true]),
        (Key::F8, [true, false]),
        // F9 folds the panel that is left; pressed again, it brings all back.
        (Key::F9, [false, false]),
        (Key::F9, [true, true]),
    ] {
        window.key(key);
        assert_eq!(shown(&window), expected, "{key:?}");
    }
}

#[test]
fn the_interface_is_as_large_as_chosen_or_as_the_window_has_room_for() {
    let mut window = Window::sample("lunch_restaurant.ron");
    window.submenu("View", "Interface size", "125 %");
    window.run();
    window.assert_zoom(1.25);
    window.submenu("View", "Interface size", "250 %");
    window.run();
    window.assert_zoom(900.0 / 560.0);
    assert!(window.shows("Shown at 160 %: the window has no room for more"));
    // In a larger window the interface has the chosen size.
    window.harness.set_size(vec2(3840.0, 2160.0) / window.harness.ctx.zoom_factor());
    window.run();
    window.assert_zoom(2.5);
}

#[test]
fn every_menu_has_room_in_the_least_window() {
    let small = Setting { size: vec2(800.0, 560.0), ..Setting::default() };
    for lang in Lang::ALL {
        let mut window = Window::of(sample("lunch_restaurant.ron"), Setting { lang, ..small });
        for menu in Menu::BAR {
            window.click(&lang.words().text(menu.name()));
            for command in menu.rows() {
                let label = window.harness.state().label(command).into_owned();
                // Some rows have the same name as buttons of the window.
                let mut shown = window.harness.query_all_by_label(&label).map(|node| node.rect().bottom());
                assert!(shown.all(|bottom| bottom <= 560.0), "{lang:?}: {label}");
            }
            window.key(Key::Escape);
        }
        window.click(&lang.words().text(Menu::View.name()));
        let last = lang.words().text(Menu::Language.name());
        assert!(window.rect(&last).bottom() <= 560.0, "{lang:?}: {last}");
    }
}

#[test]
fn a_screen_too_small_for_the_least_window_shows_everything_smaller() {
    let small = Setting { size: vec2(640.0, 360.0), ..Setting::default() };
    let window = Window::of(sample("lunch_restaurant.ron"), small);
    window.assert_zoom(360.0 / 560.0);
}

#[test]
fn screen_readers_hear_the_window_s_title() {
    let mut window = Window::sample("lunch_restaurant.ron");
    let title = |window: &Window| window.harness.root().accesskit_node().label();
    assert_eq!(title(&window).as_deref(), Some("Lunch restaurant – Polku"));
    window.click(&window.card(7));
    window.key(Key::Num3);
    assert_eq!(title(&window).as_deref(), Some("• Lunch restaurant – Polku"));
}

#[test]
fn a_map_without_a_file_is_saved_and_exported_under_its_title() {
    for (title, name) in
        [("Dentist: 1st visit / pain?", "Dentist_ 1st visit _ pain"), ("Ääkkösiä ", "Ääkkösiä"), ("", "map")]
    {
        let mut window = Window::of(Document::new(Journey::new(title)), Setting::default());
        window.answer(DialogAnswer::Cancelled);
        window.keys(Modifiers::COMMAND, Key::S);
        window.answer(DialogAnswer::Cancelled);
        // Only one dialog is open at a time.
        window.wait_until("asked where to save", |window| window.dialogs.asked().len() == 1);
        while window.dialogs.asked().len() < 2 {
            window.export();
        }
        let asked = [format!("{name}.ron"), format!("{name}.png")];
        assert_eq!(window.dialogs.asked()[..2], asked.map(std::path::PathBuf::from));
    }
}

#[test]
fn an_empty_map_offers_what_was_worked_on_before() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("dentist.ron");
    std::fs::write(&path, include_str!("../../sample_maps/complaint.ron")).unwrap();
    let mut window = Window::file(&path);
    window.keys(Modifiers::COMMAND, Key::N);
    window.click("Open a recent map");
    window.click("dentist.ron");
    window.wait_until("opened", |window| !window.journey().is_empty());
    assert_eq!(window.harness.state().document().path(), Some(&*path));
}
