//! Lenses by pill, box, menu and key: what the cards then say, what stays as it is, and that the map is not
//! changed.

use egui::{Key, Modifiers, vec2};
use egui_kittest::kittest::Queryable as _;
use polku::words::Lang;

use super::{Setting, Window, sample};

const NARROW: Setting = Setting { size: vec2(1024.0, 640.0), dark: false, lang: Lang::Fi };

#[test]
fn a_pill_shows_the_map_through_its_lens_and_changes_nothing() {
    let mut window = Window::wide("congress.ron");
    let (verdict, breaks) =
        (window.canvas_name(), window.harness.query_all_by_label_contains("No queues").count());
    assert!(window.is_on("Lens: Experience") && !window.card(4).contains("blind spot"));
    window.click("Lens: Us vs customers");
    assert!(window.is_on("Lens: Us vs customers") && !window.is_on("Lens: Experience"));
    assert!(window.card(4).ends_with(", blind spot"), "{}", window.card(4));
    assert!(
        window.shows("We rate 9 of 11 positive, customers 4 of 9. 2 assumptions. Ask next about 1, 11 and 9")
    );
    window.click("Lens: Paths");
    assert!(window.card(4).ends_with(", every customer") && window.card(2).contains(", avoidable"));
    assert_eq!(window.canvas_name(), verdict);
    assert_eq!(window.harness.query_all_by_label_contains("No queues").count(), breaks);
    assert!(!window.is_dirty());
}

#[test]
fn alt_and_a_digit_switches_the_lens_wherever_the_keys_are() {
    let mut window = Window::sample("lunch_restaurant.ron");
    for (key, word) in [(Key::Num5, "not asked"), (Key::Num6, "marketing"), (Key::Num4, "not judged")] {
        window.keys(Modifiers::ALT, key);
        assert!(window.card(1).ends_with(word), "{}", window.card(1));
    }
    window.keys(Modifiers::ALT, Key::Num1);
    assert!(window.is_on("Lens: Experience") && window.card(1).ends_with(", all 8 positive"));
}

#[test]
fn tab_and_enter_choose_a_pill() {
    let mut window = Window::sample("lunch_restaurant.ron");
    window.harness.get_by_label("Lens: Experience").focus();
    window.run();
    window.key(Key::Tab);
    window.key(Key::Enter);
    assert!(window.is_on("Lens: Us vs customers"));
    window.key(Key::ArrowRight);
    window.key(Key::Space);
    assert!(window.is_on("Lens: Paths"));
}

#[test]
fn in_a_narrow_window_one_box_holds_all_lenses() {
    for file in ["kongressi.ron", "lounasravintola.ron"] {
        let mut window = Window::of(sample(file), NARROW);
        let screen = window.harness.ctx.content_rect();
        for name in ["Linssi", "Arvioija", "Ratkaisee"] {
            assert!(screen.contains_rect(window.rect(name)), "{file} {name}");
        }
        window.click("Linssi");
        window.click("Luottamus");
        assert_eq!(window.value("Linssi"), "Luottamus");
    }
}

#[test]
fn the_touchpoints_that_people_handle_can_be_shown_alone() {
    let mut window = Window::sample("lunch_restaurant.ron");
    assert!(!window.shows("Only by a person"), "only where the actors are shown");
    window.click("Lens: Actors");
    window.click("Only by a person");
    assert!(window.is_on("Only by a person"));
    window.click("Lens: Trust");
    assert!(!window.shows("Only by a person"));
}

#[test]
fn a_card_under_the_pointer_says_word_reason_and_rule() {
    let mut window = Window::wide("congress.ron");
    window.click("Lens: Us vs customers");
    let at = window.card_rect(4).center();
    window.harness.event(egui::Event::PointerMoved(at));
    window.harness.run_steps(20);
    assert!(window.shows("we rate it positive, customers negative"), "{:?}", window.labels());
    assert!(window.shows("R10 "));
}

#[test]
fn a_lens_follows_what_is_changed_through_it() {
    let mut window = Window::wide("congress.ron");
    window.click("Lens: Us vs customers");
    window.click(&window.card(4));
    window.key(Key::Num3);
    assert!(window.card(4).ends_with(", we agree"), "{}", window.card(4));
    assert!(window.shows("customers 5 of 9"), "what it comes to follows too");
}

#[test]
fn a_map_that_is_seen_as_a_whole_stays_clear_of_a_larger_legend() {
    let mut window = Window::sample("lunch_restaurant.ron");
    window.keys(Modifiers::ALT, Key::Num6);
    let choice = window.rect("Only by a person");
    for number in 1..=15 {
        let card = window.card_rect(number);
        assert!(!card.intersects(choice), "{number}: {card} {choice}");
    }
    let fitted = window.card_rect(4);
    window.keys(Modifiers::ALT, Key::Num1);
    assert!(window.card_rect(4).height() > fitted.height(), "there is room again");
}

/// Returns where the legend is, and whether it is only a word that shows it under the pointer.
fn legend(window: &Window) -> (egui::Rect, bool) {
    let rect = window.harness.ctx.memory(|memory| memory.area_rect(egui::Id::unique("legend")));
    (rect.expect("a legend"), window.shows("Selite") || window.shows("Legend"))
}

#[test]
fn a_legend_is_whole_through_every_lens_in_every_language() {
    for lang in Lang::ALL {
        for file in ["lounasravintola.ron", "kongressi.ron", "valitus.ron"] {
            for size in [vec2(1024.0, 640.0), vec2(3840.0, 2160.0)] {
                let mut window = Window::of(sample(file), Setting { size, lang, dark: false });
                for key in [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6] {
                    window.keys(Modifiers::ALT, key);
                    let ((rect, is_folded), canvas) = (legend(&window), window.canvas().rect());
                    assert!(!is_folded && canvas.contains_rect(rect), "{file} {key:?}: {rect} {canvas}");
                }
            }
        }
    }
}

#[test]
fn a_legend_folds_to_a_word_for_every_map_and_the_map_takes_its_room() {
    let setting = Setting { size: vec2(1024.0, 640.0), ..Setting::default() };
    let mut window = Window::of(sample("congress.ron"), setting);
    let (whole, card) = (legend(&window).0, window.card_rect(1));
    window.click("Click to fold the legend to a word");
    window.run();
    let (rect, is_folded) = legend(&window);
    assert!(is_folded && rect.height() < whole.height(), "{rect} {whole}");
    assert!(window.card_rect(1).top() > card.top(), "{}", window.card_rect(1));
    window.keys(Modifiers::COMMAND, Key::N);
    window.click("Open a sample");
    window.click("A complaint over social media");
    assert!(legend(&window).1, "another map");
    window.click("Legend");
    assert!(!legend(&window).1);
    window.submenu("View", "Panels", "Legend");
    assert!(legend(&window).1, "by the menu too");
}

#[test]
fn where_there_is_no_room_for_a_legend_it_is_shown_under_the_pointer() {
    let setting = Setting { size: vec2(800.0, 560.0), lang: Lang::Fi, dark: false };
    let mut window = Window::of(sample("kongressi.ron"), setting);
    let (rect, is_folded) = legend(&window);
    assert!(is_folded && window.canvas().rect().contains_rect(rect));
    window.harness.event(egui::Event::PointerMoved(rect.center()));
    window.harness.run_steps(20);
    assert!(window.shows("Neutraalikin katkaisee"), "{:?}", window.labels());
}
