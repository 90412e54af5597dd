//! The panels in use: every control has its name, Enter opens a box and a second Enter takes a row, what is
//! selected is read from its top, and nothing moves what the pointer or the keys are on.

use egui::{Key, Modifiers, PointerButton, Rect, accesskit::Role, pos2, vec2};
use egui_kittest::kittest::{Queryable as _, by};
use polku::{
    editor::Document,
    journey::{Edit, test_map},
    words::Lang,
};

use super::{Setting, Window, sample};

pub(super) const TITLE: &str = "Title of the touchpoint";

impl Window {
    fn focus(&mut self, label: &str) {
        self.control(label).focus();
        self.run();
    }

    /// Returns where a text that only says something is shown.
    fn said(&self, text: &str) -> Option<Rect> {
        let is_said = |node: &egui_kittest::kittest::AccessKitNode<'_>| {
            node.role() == Role::Label && node.value().as_deref() == Some(text)
        };
        self.harness.query_all(by().predicate(is_said)).next().map(|node| node.rect())
    }

    fn sized(file: &str, width: f32, height: f32, lang: Lang) -> Self {
        Self::of(sample(file), Setting { size: vec2(width, height), lang, dark: false })
    }
}

#[test]
fn every_box_of_the_bar_has_its_name_at_every_width_with_segments_in_both_languages() {
    let names = [
        (Lang::En, "congress.ron", ["Lens", "Rate as", "Rate for", "For", "Judged by"]),
        (Lang::Fi, "kongressi.ron", ["Linssi", "Arvioija", "Koskee", "Asiakasryhmä", "Ratkaisee"]),
    ];
    for (lang, file, names) in names {
        for width in [1024.0, 1280.0, 1440.0, 1920.0] {
            let window = Window::sized(file, width, 720.0, lang);
            let screen = window.harness.ctx.content_rect();
            for name in names {
                let place = window.said(name);
                assert!(place.is_some_and(|it| screen.contains_rect(it)), "{name} at {width}: {place:?}");
            }
            assert_eq!(window.misfits(), Vec::<String>::new(), "{file} at {width}");
        }
    }
}

#[test]
fn nothing_in_the_bar_moves_while_one_chooses() {
    let mut window = Window::sized("congress.ron", 1280.0, 720.0, Lang::En);
    let boxes = ["Lens", "Rate as", "Rating for which customers", "For", "Judged by"];
    let places = |window: &Window| boxes.map(|name| window.rect(name));
    let before = places(&window);
    for (name, choice) in [("Lens", "Us vs customers"), ("Rate as", "We ourselves"), ("For", "Quick")] {
        window.choose(name, choice);
        assert_eq!(window.value(name), choice);
        let moved =
            places(&window).into_iter().zip(before).any(|(now, then)| now.min.distance(then.min) > 1.0);
        assert!(!moved, "{name}: {:?}, before {before:?}", places(&window));
    }
}

#[test]
fn enter_opens_a_box_and_a_second_one_takes() {
    let mut window = Window::sample("lunch_restaurant.ron");
    window.click(&window.card(4));
    let before = window.journey().clone();
    for name in ["Stage", "Add an actor…", "Other channel…"] {
        window.focus(name);
        window.key(Key::Enter);
        assert!(*window.journey() == before, "{name} is open, and nothing is taken");
        assert!(window.focused().is_some_and(|focused| focused != name), "{name}: {:?}", window.focused());
        window.key(Key::Escape);
    }
    window.focus("Stage");
    window.key(Key::Enter);
    window.key(Key::Enter);
    assert_eq!(window.focused().as_deref(), Some("Stage"), "the box has the keys again");
    assert!(
        window.journey().touchpoints().filter(|it| it.stage.is_none()).count() == 1,
        "the first entry was taken"
    );
}

#[test]
fn a_held_enter_takes_nothing() {
    let mut window = Window::sample("lunch_restaurant.ron");
    window.click(&window.card(4));
    let before = window.journey().clone();
    window.focus("Stage");
    for _ in 0..3 {
        window.key_down(Key::Enter);
    }
    assert!(*window.journey() == before);
    window.harness.key_up(Key::Enter);
    window.run();
    window.key(Key::Enter);
    assert!(*window.journey() != before);
}

#[test]
fn a_box_of_the_bar_is_opened_on_what_is_chosen_and_chosen_from_by_keys_alone() {
    let mut window = Window::sample("congress.ron");
    window.choose("Judged by", "Customers only");
    window.focus("Judged by");
    window.key(Key::Enter);
    assert_eq!(window.focused().as_deref(), Some("Customers only"), "{:?}", window.labels());
    window.key(Key::Enter);
    assert_eq!(window.value("Judged by"), "Customers only");
    assert_eq!(window.focused().as_deref(), Some("Judged by"));
    window.key(Key::Enter);
    window.key(Key::ArrowDown);
    window.key(Key::Enter);
    assert_eq!(window.value("Judged by"), "Us only");
    window.key(Key::Enter);
    window.key(Key::Escape);
    assert_eq!(window.focused().as_deref(), Some("Judged by"));
}

#[test]
fn the_enter_that_opens_the_palette_runs_nothing() {
    let mut window = Window::sample("lunch_restaurant.ron");
    window.click("Help");
    window.focus("Command palette…");
    window.key(Key::Enter);
    assert!(window.shows("What do you want to do?"), "{:?}", window.labels());
}

#[test]
fn what_is_selected_is_read_from_its_top() {
    let mut window = Window::sized("lunch_restaurant.ron", 1280.0, 720.0, Lang::En);
    window.click(&window.card(4));
    let title = window.rect(TITLE);
    window.wheel(pos2(1200.0, 690.0), vec2(0.0, -300.0), Modifiers::NONE);
    assert!(window.rect(TITLE).top() < title.top() - 100.0);
    window.click(&window.card(7));
    assert_eq!(window.rect(TITLE).min, title.min);
}

#[test]
fn rating_rows_are_in_sight_in_a_low_window_however_long_the_verdict_is() {
    for (lang, file) in [(Lang::En, "congress.ron"), (Lang::Fi, "kongressi.ron")] {
        for (width, height) in [(1280.0, 720.0), (1024.0, 640.0)] {
            let mut window = Window::sized(file, width, height, lang);
            window.click(&window.card(2));
            let screen = window.harness.ctx.content_rect();
            let own = lang.words().voice(&polku::journey::Voice::Own).into_owned();
            let level = lang.words().level(polku::insight::Level::Positive);
            let face = window.rect(&format!("{own}: {level}"));
            assert!(screen.contains_rect(face), "{file} at {width}: {face}");
        }
    }
}

#[test]
fn a_slider_under_the_hand_stays_where_it_is_whatever_becomes_of_the_verdict() {
    let mut window = Window::sized("congress.ron", 1280.0, 800.0, Lang::En);
    let place = window.rect("Tolerance");
    let rail = place.left_center() + vec2(6.0, 0.0);
    window.drag_held(PointerButton::Primary, rail, rail + vec2(110.0, 0.0), Modifiers::NONE);
    assert!(window.shows("99"), "{:?}", window.labels());
    assert_eq!(window.rect("Tolerance").min, place.min);
    window.release(PointerButton::Primary, rail + vec2(110.0, 0.0), Modifiers::NONE);
    assert_eq!(window.rect("Tolerance").min, place.min);
    let away = window.canvas().rect().center();
    window.move_to(away);
    assert!(
        window.rect("Tolerance").min != place.min,
        "with the hand elsewhere the panel has its room again"
    );
}

#[test]
fn a_count_that_is_dragged_to_one_stays_in_the_hand() {
    use polku::journey::{EntryKey, Tally, Voice};
    let mut map = test_map::journey("A ? > B ?");
    let tally = Tally { negative: 0, neutral: 0, positive: 9 };
    test_map::edit(&mut map, Edit::Rate(test_map::id("A"), EntryKey::new(Voice::Customer, None, ""), tally));
    let mut window = Window::of(Document::new(map), Setting::default());
    window.click(&window.card(1));
    let count = window.rect("Customers: Positive, count").center();
    window.drag_held(PointerButton::Primary, count, count - vec2(80.0, 0.0), Modifiers::NONE);
    assert!(window.shows("Customers: Positive, count"), "{:?}", window.labels());
    window.drag_held(
        PointerButton::Primary,
        count - vec2(80.0, 0.0),
        count - vec2(10.0, 0.0),
        Modifiers::NONE,
    );
    window.release(PointerButton::Primary, count, Modifiers::NONE);
    assert!(window.shows("Customers: Positive, count"));
}

#[test]
fn a_scrolled_list_and_an_open_section_stay_what_they_are_when_something_else_changes() {
    let names: Vec<_> = (0..30).map(|number| format!("T{number} -")).collect();
    let mut window = Window::on(test_map::journey(&names.join(" > ")));
    window.key(Key::N);
    let canvas = window.canvas().rect();
    window.wheel(pos2(canvas.right() + 150.0, 260.0), vec2(0.0, -90.0), Modifiers::NONE);
    // The places are counted from the heading of the list, which a longer verdict may push down.
    let scrolled = |window: &Window| {
        let heading = window.said("Breaks, first to last").unwrap();
        let rows = window.harness.query_all_by_label_contains("T5");
        rows.map(|row| row.rect())
            .find(|place| place.left() > canvas.right())
            .map(|it| (it.top() - heading.top()).round())
    };
    let before = scrolled(&window);
    assert!(before.is_some(), "in sight once scrolled to");
    window.click("Promise");
    for change in [Key::Num1, Key::Num2] {
        window.key(change);
        assert_eq!(scrolled(&window), before, "{change:?}");
        assert!(window.shows("Promise: kept"));
    }
    window.keys(Modifiers::ALT, Key::Num2);
    window.keys(Modifiers::ALT, Key::Num1);
    assert_eq!(scrolled(&window), before, "another lens and back");
    assert!(window.shows("Promise: kept"));
}

#[test]
fn what_a_row_of_a_menu_is_for_stands_beside_it() {
    let mut window = Window::sized("lunch_restaurant.ron", 1024.0, 640.0, Lang::En);
    window.click("File");
    let row = window.rect("Open…");
    window.move_to(row.center());
    window.harness.run_steps(20);
    let help = Lang::En.words().text("command-open-help");
    let told = window.said(&help).unwrap();
    assert!(told.left() >= row.right(), "{told} beside {row}");
}

#[test]
fn a_notice_lies_on_no_card_of_the_whole_map() {
    for (width, height) in [(1024.0, 640.0), (1440.0, 900.0)] {
        let mut window = Window::sized("lunch_restaurant.ron", width, height, Lang::En);
        window.menu("Map", "Tidy up");
        window.menu("Map", "Tidy up");
        window.keys(Modifiers::SHIFT, Key::Num1);
        let notice = window.said("The map is tidy already").unwrap();
        for number in 1..=15 {
            let card = window.card_rect(number);
            assert!(!card.expand(6.0).intersects(notice), "{card} under {notice} at {width}");
        }
        let zoom = window.rect("Zoom out");
        assert!(!zoom.intersects(notice), "{zoom}");
    }
}

#[test]
fn r9_where_the_balance_has_no_room_for_words_it_is_told_in_numbers() {
    let (whole, brief) = ("10 positiivista − 6 × 2 negatiivista = −2", "10 − 6 × 2 = −2");
    let file = "lounasravintola.ron";
    let (narrow, wide) =
        (Window::sized(file, 1024.0, 640.0, Lang::Fi), Window::sized(file, 1440.0, 900.0, Lang::Fi));
    assert!(narrow.said(brief).is_some() && narrow.said(whole).is_none());
    assert!(wide.said(whole).is_some() && wide.said(brief).is_none());
}
