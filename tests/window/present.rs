//! A map before a room: by keys alone, by a clicker, by a mouse; ratings given there are in the map.

use egui::{Key, Modifiers, Rect, ViewportCommand, ViewportId, accesskit::Role, vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};
use polku::words::Lang;

use super::{Setting, Window, sample};

fn lunch() -> Window {
    Window::sample("lunch_restaurant.ron")
}

impl Window {
    /// Returns what screen readers are told of the touchpoint that is shown.
    fn told(&self) -> String {
        let told = |label: &String| label.contains(" of 15: ");
        self.labels().into_iter().find(told).unwrap_or_default().to_lowercase()
    }

    /// Asserts that every text and button is within the screen and over no other, and that no text is lower than a
    /// fiftieth of the screen.
    fn assert_reads_from_the_back(&self) {
        self.assert_pieces_read_from_the_back(12);
    }

    /// Asserts the same, for more than `least` texts and buttons.
    pub(super) fn assert_pieces_read_from_the_back(&self, least: usize) {
        let screen = self.harness.ctx.content_rect();
        let named = self.harness.query_all(by()).filter_map(|node| {
            let about = node.accesskit_node();
            let is_piece = matches!(about.role(), Role::Label | Role::Button | Role::Image);
            let name = about.label().or_else(|| about.value()).unwrap_or_default();
            // A text that is only told to screen readers takes no room.
            let bounds = about.bounding_box().filter(|_| is_piece)?;
            let (min, max) = (
                egui::pos2(bounds.x0 as f32, bounds.y0 as f32),
                egui::pos2(bounds.x1 as f32, bounds.y1 as f32),
            );
            (max.x - min.x > 2.0).then_some((name, Rect::from_min_max(min, max)))
        });
        let pieces: Vec<(String, Rect)> = named.collect();
        assert!(pieces.len() > least, "{pieces:?}");
        for (place, (name, rect)) in pieces.iter().enumerate() {
            assert!(screen.expand(0.5).contains_rect(*rect), "{name} sticks out of {screen}: {rect}");
            assert!(rect.height() >= screen.height() / 50.0, "{name} is too small in {screen}: {rect}");
            for (other, beside) in &pieces[place + 1..] {
                let shared = rect.intersect(*beside);
                let is_over = shared.width() > 1.0 && shared.height() > 1.0;
                assert!(!is_over, "{name} {rect} lies over {other} {beside} in {screen}");
            }
        }
    }

    /// Presses a key. Returns whether the window was told in that frame to cover the screen, or to do so no more;
    /// `None` without such a command.
    fn covers(&mut self, key: Key) -> Option<bool> {
        self.key_down(key);
        let commands = &self.harness.output().viewport_output[&ViewportId::ROOT].commands;
        let covers = |command: &ViewportCommand| match command {
            ViewportCommand::Fullscreen(covers) => Some(*covers),
            _ => None,
        };
        commands.iter().find_map(covers)
    }
}

#[test]
fn a_whole_session_by_keys_alone() {
    let mut window = lunch();
    window.key(Key::F5);
    assert!(window.told().starts_with("1 of 15: advertising and lunch menu, positive."), "{}", window.told());
    window.key(Key::ArrowRight);
    window.key(Key::Space);
    window.key(Key::PageDown);
    assert!(window.told().starts_with("4 of 15: "), "{}", window.told());
    window.key(Key::Num3);
    assert!(window.told().contains(", positive.") && window.is_dirty());
    assert!(window.told().ends_with("broken at 7, 10 and 14"), "{}", window.told());
    window.keys(Modifiers::COMMAND, Key::Z);
    assert!(!window.is_dirty() && window.told().starts_with("4 of 15: "));
    window.key(Key::N);
    assert!(window.told().starts_with("7 of 15: "), "the next break: {}", window.told());
    for key in [Key::G, Key::Num1, Key::Num3, Key::Enter] {
        window.key(key);
    }
    assert!(window.told().starts_with("13 of 15: "), "{}", window.told());
    window.key(Key::B);
    assert!(window.shows("Nothing is shown") && window.told().is_empty());
    window.key(Key::B);
    window.key(Key::End);
    window.key(Key::ArrowRight);
    assert!(window.told().starts_with("15 of 15: "), "{}", window.told());
    window.key(Key::Home);
    window.key(Key::M);
    assert!(window.told().is_empty() && window.has("whole map"), "{:?}", window.labels());
    window.key(Key::M);
    window.key(Key::Escape);
    assert!(window.has("Lens: Experience"), "the map again");
    assert_eq!(window.selected(), [1]);
}

#[test]
fn a_clicker_walks_blacks_and_begins_again() {
    let mut window = lunch();
    window.click(&window.card(6));
    window.keys(Modifiers::SHIFT, Key::F5);
    assert!(window.told().starts_with("6 of 15: "), "from here: {}", window.told());
    for key in [Key::PageDown, Key::PageDown, Key::PageUp] {
        window.key(key);
    }
    assert!(window.told().starts_with("7 of 15: "), "{}", window.told());
    window.key(Key::Period);
    assert!(window.shows("Nothing is shown"));
    window.key(Key::PageDown);
    assert!(window.told().starts_with("8 of 15: "), "{}", window.told());
    window.key(Key::F5);
    assert!(window.told().starts_with("1 of 15: "), "from the start again: {}", window.told());
}

#[test]
fn a_whole_session_by_mouse_alone() {
    let mut window = lunch();
    window.click("Present");
    assert!(window.told().starts_with("1 of 15: "), "{}", window.told());
    window.click("next");
    window.click("Negative");
    assert!(window.told().contains(", negative.") && window.is_on("Negative"), "{}", window.told());
    let strip = window.harness.ctx.content_rect();
    window.click_at(egui::pos2(strip.right() - 90.0, strip.bottom() - 150.0));
    assert!(window.told().starts_with("15 of 15: "), "{}", window.told());
    window.click("whole map");
    let middle = window.harness.ctx.content_rect().center();
    window.click_at(middle);
    window.click("leave");
    assert!(window.has("Lens: Experience") && window.level(2) == "negative");
}

#[test]
fn the_screen_is_covered_while_something_is_presented() {
    let mut window = lunch();
    assert_eq!(window.covers(Key::F5), Some(true));
    assert_eq!(window.covers(Key::PageDown), None);
    assert_eq!(window.covers(Key::Escape), Some(false));
}

#[test]
fn the_keys_of_the_map_that_draw_do_nothing_before_a_room() {
    let mut window = lunch();
    window.key(Key::F5);
    for key in [Key::T, Key::Tab, Key::Delete, Key::F2, Key::S, Key::A] {
        window.key(key);
    }
    assert!(!window.is_dirty() && window.told().starts_with("1 of 15: "), "{}", window.told());
}

#[test]
fn an_empty_map_offers_nothing_to_present() {
    let mut window = Window::blank();
    window.key(Key::F5);
    assert!(window.has("Lens: Experience"));
}

#[test]
fn no_text_is_smaller_than_a_fiftieth_of_the_height_and_none_sticks_out() {
    for size in [vec2(1024.0, 768.0), vec2(1280.0, 720.0), vec2(1920.0, 1080.0), vec2(3840.0, 2160.0)] {
        for (lang, file) in [(Lang::En, "congress.ron"), (Lang::Fi, "kongressi.ron")] {
            let mut window = Window::of(sample(file), Setting { size, lang, dark: false });
            window.key(Key::F5);
            for _ in 0..12 {
                window.assert_reads_from_the_back();
                window.key(Key::PageDown);
            }
        }
    }
}
