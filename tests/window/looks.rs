//! Looking around, near and far, light and dark, in each language.

use egui::{Event, Key, Modifiers, PointerButton, Pos2, Rect, vec2};

use super::{Setting, Window, sample};

fn lunch() -> Window {
    Window::sample("lunch_restaurant.ron")
}

impl Window {
    /// Returns the percentage that the zoom button shows.
    fn zoom(&self) -> f32 {
        let percent = |label: &String| label.strip_suffix(" %")?.parse().ok();
        self.labels().iter().rev().find_map(percent).unwrap()
    }

    /// Returns how far a card is from where it was.
    fn moved(&self, from: Rect, number: u32) -> egui::Vec2 {
        self.card_rect(number).min - from.min
    }

    /// Returns a place on the canvas where no card is.
    fn beside_cards(&self) -> Pos2 {
        self.card_rect(7).center_bottom() + vec2(0.0, 60.0)
    }
}

fn near(a: egui::Vec2, b: egui::Vec2) -> bool {
    (a - b).length() < 1.5
}

#[test]
fn the_wheel_pans_and_with_shift_sideways() {
    let mut window = lunch();
    let (at, before) = (window.beside_cards(), window.card_rect(8));
    window.wheel(at, vec2(0.0, -60.0), Modifiers::NONE);
    assert!(near(window.moved(before, 8), vec2(0.0, -60.0)), "{:?}", window.moved(before, 8));
    window.wheel(at, vec2(0.0, -60.0), Modifiers::SHIFT);
    assert!(near(window.moved(before, 8), vec2(-60.0, -60.0)), "{:?}", window.moved(before, 8));
    assert!(!window.is_dirty(), "a look around changes nothing");
}

#[test]
fn ctrl_and_wheel_or_a_pinch_zoom_around_the_pointer() {
    let mut window = lunch();
    for pinch in [false, true] {
        let (at, before) = (window.card_rect(8).left_top(), window.zoom());
        window.harness.event(Event::PointerMoved(at));
        if pinch {
            window.harness.event(Event::Zoom(1.2));
        } else {
            window.wheel(at, vec2(0.0, 50.0), Modifiers::COMMAND);
        }
        window.run();
        assert!(window.zoom() > before * 1.1, "{before} {}", window.zoom());
        assert!(
            (window.card_rect(8).left_top() - at).length() < 1.5,
            "what is under the pointer stays there"
        );
    }
}

#[test]
fn middle_right_and_space_drags_pan() {
    let way = vec2(-40.0, 30.0);
    for button in [PointerButton::Middle, PointerButton::Secondary] {
        let mut window = lunch();
        let (at, before) = (window.beside_cards(), window.card_rect(8));
        window.drag(button, at, at + way, Modifiers::NONE);
        let moved = window.moved(before, 8);
        assert!((moved - way).length() < 16.0 && moved.x < -20.0, "{button:?} {moved:?}");
    }
    let mut window = lunch();
    let (at, before) = (window.card_rect(8).center(), window.card_rect(8));
    window.harness.key_down(Key::Space);
    window.drag(PointerButton::Primary, at, at + way, Modifiers::NONE);
    window.harness.key_up(Key::Space);
    window.run();
    assert!(near(window.moved(before, 8), way), "{:?}", window.moved(before, 8));
    assert!(window.selected().is_empty());
}

#[test]
fn a_right_press_that_hardly_moves_does_not_pan() {
    let mut window = lunch();
    let (at, before) = (window.beside_cards(), window.card_rect(8));
    window.drag(PointerButton::Secondary, at, at + vec2(4.0, 2.0), Modifiers::NONE);
    assert_eq!(window.card_rect(8), before);
}

#[test]
fn shift_1_and_home_fit_the_map_and_shift_2_the_selection() {
    let mut window = lunch();
    let (before, fitted) = (window.card_rect(8), window.zoom());
    for (modifiers, key) in [(Modifiers::SHIFT, Key::Num1), (Modifiers::NONE, Key::Home)] {
        window.keys(Modifiers::COMMAND, Key::Minus);
        assert!(window.zoom() < fitted);
        window.keys(modifiers, key);
        assert_eq!(window.card_rect(8), before, "{key:?}");
    }
    let card = window.card(8);
    window.click(&card);
    window.keys(Modifiers::SHIFT, Key::Num2);
    let middle = window.canvas().rect().center();
    assert!((window.card_rect(8).center() - middle).length() < 40.0, "{:?}", window.card_rect(8));
    assert!(window.zoom() > 140.0);
}

#[test]
fn zoom_keys_and_buttons_step_and_the_button_of_the_zoom_goes_to_100_percent() {
    let mut window = lunch();
    window.keys(Modifiers::COMMAND, Key::Num0);
    assert_eq!(window.zoom() as u32, 100);
    window.keys(Modifiers::COMMAND, Key::Plus);
    assert_eq!(window.zoom() as u32, 125);
    window.click("Zoom out");
    assert_eq!(window.zoom() as u32, 100);
    window.keys(Modifiers::COMMAND, Key::Minus);
    assert_eq!(window.zoom() as u32, 80);
    window.click("Zoom in");
    assert_eq!(window.zoom() as u32, 100);
    window.click("Zoom in");
    window.click("125 %");
    assert_eq!(window.zoom() as u32, 100);
}

#[test]
fn clicks_by_name_hit_at_every_zoom_at_which_cards_can_be_read() {
    for (key, presses) in [(Key::Minus, 3), (Key::Plus, 0), (Key::Plus, 3)] {
        let mut window = lunch();
        window.keys(Modifiers::COMMAND, Key::Num0);
        for _ in 0..presses {
            window.keys(Modifiers::COMMAND, key);
        }
        let zoom = window.zoom();
        for number in [6, 9, 10] {
            let card = window.card(number);
            window.click(&card);
            assert_eq!(window.selected(), [number], "at {zoom} %");
        }
    }
}

#[test]
fn far_away_the_canvas_is_one_thing_named_with_the_verdict_and_clicks_still_select() {
    let mut window = lunch();
    let middle = window.canvas().rect().center();
    window.keys(Modifiers::COMMAND, Key::Num0);
    let on_card_8 = window.card_rect(8).center();
    for _ in 0..6 {
        window.keys(Modifiers::COMMAND, Key::Minus);
    }
    let factor = window.zoom() / 100.0;
    assert!(!window.shows("8 Getting the menu"), "no card can be read");
    assert!(window.canvas_name().starts_with("Map. The experience is broken."));
    window.click_at(middle + (on_card_8 - middle) * factor);
    assert_eq!(window.canvas_name().to_lowercase(), "map. 8 getting the menu, positive, all 8 positive");
    window.key(Key::Num1);
    assert_eq!(window.canvas_name().to_lowercase(), "map. 8 getting the menu, negative", "and can be rated");
}

#[test]
fn the_map_stays_fitted_while_the_window_changes_its_size() {
    let mut window = lunch();
    let whole = |window: &Window| {
        let canvas = window.canvas().rect();
        (1..=15).all(|number| canvas.contains_rect(window.card_rect(number)))
    };
    assert!(whole(&window));
    window.harness.set_size(vec2(1100.0, 760.0));
    window.run();
    assert!(whole(&window));
    window.keys(Modifiers::COMMAND, Key::Num0);
    // A card that no edge of the canvas cuts.
    let card = (1..=15).find(|number| window.card_rect(*number).height() > 80.0).unwrap();
    let before = window.card_rect(card);
    window.harness.set_size(vec2(1440.0, 900.0));
    window.run();
    assert_eq!(window.card_rect(card), before, "who has looked elsewhere stays there");
}

#[test]
fn panels_fold_away_and_come_back() {
    let mut window = lunch();
    let small = window.canvas().rect();
    window.submenu("View", "Panels", "Verdict and inspector");
    assert!(!window.shows("Breaks, first to last") && window.canvas().rect().width() > small.width());
    window.submenu("View", "Panels", "Emotional trace");
    assert!(!window.shows("10 positive − 6") && window.canvas().rect().height() > small.height());
    window.submenu("View", "Panels", "Emotional trace");
    window.submenu("View", "Panels", "Verdict and inspector");
    assert_eq!(window.canvas().rect(), small);
}

#[test]
fn the_language_changes_at_once_and_everywhere() {
    let mut window = lunch();
    let is_words = |label: &&String| label.chars().any(char::is_alphabetic) && !label.contains('+');
    let english: Vec<String> = window.labels();
    window.submenu("View", "Language", "Suomi");
    let finnish: Vec<String> = window.labels();
    assert!(window.shows("Kokemus ei ole onnistunut") && window.shows("Tunnejälki"));
    let title_of = |label: &str| {
        let texts = window.journey().touchpoints().map(|touchpoint| touchpoint.title.as_str());
        let about = window.journey().about();
        let texts: Vec<_> = texts.chain([&*about.title, &*about.promise, &*about.note]).collect();
        texts.iter().any(|text| label == *text || label.ends_with(text))
    };
    let left: Vec<_> =
        finnish.iter().filter(is_words).filter(|l| english.contains(l) && !title_of(l)).collect();
    assert!(left.is_empty(), "still in English: {left:?}");
    window.submenu("Näytä", "Kieli", "English");
    // The pointer leaves the card that the menu lay over.
    window.harness.event(egui::Event::PointerGone);
    window.run();
    assert_eq!(window.labels(), english);
}

#[test]
fn the_theme_changes_at_once() {
    // The window is small, since drawing without a GPU takes its time.
    let small = Setting { size: vec2(640.0, 560.0), ..Setting::default() };
    let mut window = Window::of(sample("lunch_restaurant.ron"), small);
    let canvas_colour = |window: &mut Window| {
        let at = window.canvas().rect().left_top() + vec2(3.0, 3.0);
        *window.harness.render().unwrap().get_pixel(at.x as u32, at.y as u32)
    };
    let light = canvas_colour(&mut window);
    window.submenu("View", "Theme", "Dark");
    window.harness.remove_cursor();
    window.run();
    let dark = canvas_colour(&mut window);
    assert!(light.0[0] > 200 && dark.0[0] < 60, "{light:?} {dark:?}");
    window.submenu("View", "Theme", "Light");
    window.harness.remove_cursor();
    window.run();
    assert_eq!(canvas_colour(&mut window), light);
}

#[test]
fn r6_a_map_with_segments_shows_the_verdict_of_each_and_can_be_seen_for_one() {
    let mut window = Window::sample("congress.ron");
    let quick = "Quick: broken at 2, 4, 7 and 10";
    let chatty = "Chatty: broken at 2, 4, 8 and 10";
    assert!(window.shows(quick) && window.shows(chatty), "{:?}", window.labels());
    let all = window.labels();
    window.click(quick);
    assert!(window.is_on(quick) && !window.is_on(chatty));
    assert_eq!(window.value("For"), "Quick");
    assert!(window.shows("For Quick the experience is broken"));
    window.choose("For", "Chatty");
    assert!(window.is_on(chatty) && !window.is_on(quick));
    window.click(chatty);
    assert_eq!(window.value("For"), "All customers");
    assert_eq!(window.labels(), all);
    assert!(!window.is_dirty());
}
