//! A new map: how it begins, what it says of itself, and that no unsaved work is lost for it.

use egui::{Key, Modifiers, PointerButton, ViewportCommand, ViewportId, vec2};
use egui_kittest::kittest::Queryable as _;
use polku::{editor::Document, format::templates::TemplateId, gui::Menu, journey::Journey, words::Lang};

use super::{Setting, Window};

const ADD: &str = "Double click, or press T, to add a touchpoint";
const PASTE: &str = "Paste a list: each line becomes a touchpoint";

#[test]
fn new_is_an_empty_untitled_map_in_the_window_s_language() {
    for (lang, code) in [(Lang::En, "en"), (Lang::Fi, "fi")] {
        let setting = Setting { lang, ..Setting::default() };
        let mut window = Window::of(super::sample("lunch_restaurant.ron"), setting);
        window.keys(Modifiers::COMMAND, Key::N);
        assert!(window.journey().is_empty() && !window.is_dirty());
        assert_eq!(
            (window.journey().about().title.as_str(), window.journey().about().language.as_str()),
            ("", code)
        );
        assert!(window.harness.state().document().path().is_none());
    }
}

#[test]
fn new_asks_about_unsaved_work_first() {
    let mut window = Window::sample("lunch_restaurant.ron");
    window.click(&window.card(7));
    window.key(Key::Num3);
    window.menu("File", "New");
    assert!(window.shows("Save the changes to “Lunch restaurant”?"));
    window.click("Cancel");
    assert_eq!(window.journey().len(), 15);
    window.menu("File", "New");
    window.click("Don't save");
    assert!(window.journey().is_empty() && !window.is_dirty());
}

#[test]
fn a_template_is_an_untitled_map_in_the_language_of_the_window_and_asks_about_unsaved_work_first() {
    for lang in Lang::ALL {
        let setting = Setting { lang, ..Setting::default() };
        let mut window = Window::of(super::sample("lunch_restaurant.ron"), setting);
        let words = lang.words();
        let [file, within] = [Menu::File, Menu::Templates].map(|menu| words.text(menu.name()));
        let template = TemplateId::Service;
        window.click(&window.card(7));
        window.key(Key::Num3);
        window.submenu(&file, &within, &template.label(words));
        assert_eq!(window.journey().len(), 15, "asked first");
        window.click(&words.text("button-dont-save"));
        let map = template.template().journey(lang);
        assert_eq!(window.journey().about().title, map.about().title);
        assert_eq!(window.journey().len(), map.len());
        assert!(!window.is_dirty() && window.harness.state().document().path().is_none());
        let (all, canvas) = (1..=map.len() as u32, window.canvas().rect());
        assert!(all.into_iter().all(|number| canvas.contains_rect(window.card_rect(number))), "in view");
    }
}

#[test]
fn a_template_is_found_in_the_palette_and_by_the_hint_of_an_empty_map() {
    let mut window = Window::blank();
    window.command("appointment blueprint");
    assert_eq!(window.journey().len(), TemplateId::Service.template().journey(Lang::En).len());
    let mut window = Window::blank();
    window.click("Begin with a template");
    window.click("Event");
    assert_eq!(window.journey().segments().len(), 2);
}

#[test]
fn an_empty_map_hints_how_to_begin_until_there_is_a_touchpoint() {
    let mut window = Window::blank();
    assert!(window.shows(ADD) && window.shows(PASTE) && window.shows("Open a sample"));
    window.add("Advertising");
    assert!(!window.shows(ADD) && !window.shows(PASTE) && !window.shows("Open a sample"));
    window.keys(Modifiers::COMMAND, Key::Z);
    assert!(window.shows(ADD), "empty again");
}

#[test]
fn a_double_click_on_the_very_hint_adds_a_touchpoint_there_in_its_own_size() {
    let mut window = Window::blank();
    assert!(window.shows("100 %"));
    let hint = window.harness.get_by_label(ADD).rect().center();
    for _ in 0..2 {
        window.button(PointerButton::Primary, hint, true, Modifiers::NONE);
        window.button(PointerButton::Primary, hint, false, Modifiers::NONE);
    }
    window.run();
    window.type_text("Advertising");
    window.key(Key::Enter);
    assert!((window.card_rect(1).center() - hint).length() < 8.0);
    assert!(window.shows("100 %"));
}

#[test]
fn the_hints_paste_and_open_samples() {
    let mut window = Window::blank();
    window.harness.get_by_label(PASTE).click();
    let mut asked = false;
    for _ in 0..3 {
        window.harness.step();
        let commands = &window.harness.output().viewport_output[&ViewportId::ROOT].commands;
        asked |= commands.contains(&ViewportCommand::RequestPaste);
    }
    assert!(asked);
    window.paste("Advertising\nMenu");
    assert_eq!(window.chain(), ["Advertising", "Menu"]);
    let mut window = Window::blank();
    window.click("Open a sample");
    window.click("Congress");
    assert_eq!(window.journey().len(), 12);
}

#[test]
fn the_hints_of_an_empty_map_with_stages_lie_over_none_of_them() {
    for (lang, size) in [(Lang::En, vec2(800.0, 560.0)), (Lang::Fi, vec2(1024.0, 640.0))] {
        let map = TemplateId::Blank.template().journey(lang);
        let words = lang.words();
        let window = Window::of(Document::new(map.clone()), Setting { size, dark: false, lang });
        assert!(!window.shows(&words.text("hint-template")), "it has begun");
        for stage in map.stages() {
            let head = window.harness.get_by_label_contains(&stage.name).rect();
            for hint in ["hint-add", "hint-paste"] {
                let rect = window.harness.get_by_label(&words.text(hint)).rect();
                assert!(
                    window.canvas().rect().contains_rect(rect) && rect.bottom() < head.top(),
                    "{rect} {head}"
                );
            }
        }
    }
}

#[test]
fn the_hints_fit_into_a_small_window_in_every_language() {
    for lang in Lang::ALL {
        let setting = Setting { size: vec2(800.0, 560.0), dark: true, lang };
        let window = Window::of(Document::new(Journey::new("")), setting);
        let canvas = window.canvas().rect();
        for hint in ["hint-add", "hint-paste", "hint-template", "hint-sample"] {
            let text = lang.words().text(hint);
            let rect = window.harness.get_by_label(&text).rect();
            assert!(canvas.shrink(8.0).contains_rect(rect), "{text} {rect} in {canvas}");
        }
    }
}
