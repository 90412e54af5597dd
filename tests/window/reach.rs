//! R8 in the window: who meets a break, the way around it, and what sends the customer back.

use egui::{Key, Modifiers, pos2, vec2};
use polku::{
    editor::Document,
    journey::test_map,
    picture::{Role, Theme},
    words::Lang,
};

use super::{Setting, Window, sample};

const PARKING: &str =
    "2 Parking and public transport. Can be avoided, but every way around meets another break";
const QUEUES: &str = "4 No queues. Every customer meets this";

fn congress() -> Window {
    Window::sample("congress.ron")
}

fn on(map: &str, lang: Lang) -> Window {
    Window::of(Document::new(test_map::journey(map)), Setting { lang, ..Setting::default() })
}

/// Opens the congress in a small window, since drawing without a GPU takes its time.
fn small() -> Window {
    let setting = Setting { size: vec2(640.0, 420.0), ..Setting::default() };
    let mut window = Window::of(sample("congress.ron"), setting);
    window.submenu("View", "Panels", "Emotional trace");
    window
}

impl Window {
    /// Counts the pixels of the window that have the colour of a way around.
    fn trail(&mut self) -> usize {
        let [r, g, b, _] = Theme::Light.rgba(Role::AccentTrail);
        let picture = self.harness.render().expect("a picture");
        picture.pixels().filter(|pixel| pixel.0[..3] == [r, g, b]).count()
    }
}

#[test]
fn r8_an_avoidable_break_says_so_and_its_way_around_is_drawn_while_it_is_selected() {
    let mut window = small();
    assert_eq!(window.trail(), 0);
    window.click(PARKING);
    assert!(window.shows("another break. The best way leads straight past it"));
    let drawn = window.trail();
    assert!(drawn > 500, "{drawn}");
    window.key(Key::Escape);
    assert_eq!(window.trail(), 0);
    assert!(!window.shows("The best way"));
}

#[test]
fn r8_what_every_customer_meets_says_so_and_has_no_way_around() {
    let mut window = small();
    window.click(QUEUES);
    assert!(
        window.shows("Touchpoint 4") && window.labels().iter().any(|it| it == "Every customer meets this")
    );
    assert!(!window.shows("Show the way around"));
    assert_eq!(window.trail(), 0);
    // This touchpoint is no break: there is nothing to meet, and nothing to go around.
    window.keys(Modifiers::ALT, Key::ArrowLeft);
    assert!(window.shows("Touchpoint 3"), "{:?}", window.labels());
    assert!(!window.labels().iter().any(|it| it == "Every customer meets this"));
}

#[test]
fn r8_a_loose_break_says_that_nobody_can_say_who_meets_it() {
    let mut window = on("A + > B +; X -", Lang::En);
    window.click("3 X. Not connected: nobody can say who meets it");
    assert!(window.labels().iter().any(|it| it == "Not connected: nobody can say who meets it"));
}

#[test]
fn r8_the_way_around_follows_the_ratings_and_the_connections() {
    let mut window = on("A + > B - > E +; A > C + > E; A > D + > E", Lang::En);
    window.click("2 B. Can be avoided");
    assert!(window.shows("a way leads around it by touchpoint 3"));
    window.click(&window.card(3));
    window.key(Key::Num1);
    window.click("2 B. Can be avoided");
    assert!(window.shows("a way leads around it by touchpoint 4"), "{:?}", window.labels());
    for number in [3, 4] {
        window.click(&window.card(number));
        window.key(Key::Delete);
        window.keys(Modifiers::COMMAND, Key::Z);
    }
    window.click("2 B. Can be avoided");
    assert!(window.shows("a way leads around it by touchpoint 4"));
}

#[test]
fn r8_the_button_shows_the_whole_way() {
    let mut window = congress();
    window.click(PARKING);
    window.keys(Modifiers::COMMAND, Key::Num0);
    for _ in 0..4 {
        window.keys(Modifiers::COMMAND, Key::Plus);
    }
    let all_in_view = |window: &Window| {
        let canvas = window.canvas().rect();
        let cards =
            window.labels().into_iter().filter(|name| name.starts_with("1 ") || name.starts_with("12 "));
        let cards: Vec<_> = cards.filter(|name| name.contains(", positive")).collect();
        cards.len() == 2 && cards.iter().all(|card| canvas.contains_rect(window.rect(card)))
    };
    assert!(!all_in_view(&window));
    window.click("Show the way around");
    assert!(all_in_view(&window), "{:?}", window.labels());
    assert!(!window.is_dirty() && window.selected() == [2]);
}

#[test]
fn r8_the_way_around_is_drawn_from_afar_too() {
    let mut window = small();
    window.click(PARKING);
    // The cards are marks first, then specks.
    for least in [300, 50] {
        for _ in 0..4 {
            window.keys(Modifiers::COMMAND, Key::Minus);
        }
        let drawn = window.trail();
        assert!(drawn > least, "{drawn}");
    }
}

#[test]
fn r8_what_sends_the_customer_back_is_listed_and_leads_to_its_connection() {
    let mut window = on("A + > B + > C + > B; C > D +", Lang::En);
    assert!(window.shows("Sends the customer back"));
    window.click("3 to 2 C back to B");
    assert!(window.is_on("3 to 2 C back to B"));
    assert!(window.shows("Leads back: the customer is sent back from 3 to 2"), "{:?}", window.labels());
    assert!(window.shows("Having to return or repeat is itself a cause of distrust"));
    assert!(window.shows("Delete connection"), "it is selected");
    assert!(!on("A + > B + > C +", Lang::En).shows("Sends the customer back"));
}

#[test]
fn r8_a_connection_that_leads_back_says_so_where_the_pointer_rests() {
    let mut window = on("A + > B +; B > A", Lang::En);
    let (a, b) = (window.card_rect(1), window.card_rect(2));
    let zoom = a.width() / 184.0;
    // In a row, a connection that leads back goes around below the cards.
    let below = pos2(a.center().x.midpoint(b.center().x), a.bottom() + 19.0 * zoom);
    window.move_to(below);
    window.harness.run_steps(20);
    assert!(window.shows("Leads back: the customer is sent back from 2 to 1"), "{:?}", window.labels());
    window.move_to(a.right_center() + vec2(4.0, -30.0));
    window.harness.run_steps(20);
    assert!(!window.shows("Leads back"));
}

#[test]
fn r8_finnish_says_it_too() {
    let setting = Setting { lang: Lang::Fi, ..Setting::default() };
    let mut window = Window::of(sample("kongressi.ron"), setting);
    window.click(
        "2 Parkkipaikat ja julkinen liikenne. Vältettävissä, mutta jokaisella kiertotiellä on toinen katkos",
    );
    assert!(window.shows("toinen katkos. Paras tie kulkee suoraan ohi"));
    assert!(window.shows("Näytä kiertotie"));
    let mut window = on("A + > B + > A", Lang::Fi);
    window.click("2 → 1 B, takaisin: A");
    assert!(window.shows("Vie takaisin: asiakas joutuu palaamaan kohdasta 2 kohtaan 1"));
}

/// Opens a fork with a break on either way and one that every customer meets; with segments, the first two in
/// target.
fn for_segments(segments: &[&str], lang: Lang) -> Window {
    let map = test_map::segmented("A + > B > D > E +; A > C > D", segments);
    Window::of(Document::new(map), Setting { lang, size: vec2(1440.0, 1200.0), ..Setting::default() })
}

#[test]
fn r8_every_customer_is_said_where_it_is_true_of_each_target_segment_else_for_whom() {
    let mut window = for_segments(&["Quick!: B+ C+ D-", "Chatty!: B+ C+ D+"], Lang::En);
    assert!(window.shows("Every Quick customer meets 4. There is an unbroken path for Chatty."));
    assert!(!window.shows("Every customer"), "{:?}", window.labels());
    window.click("4 D. Every Quick customer meets this");
    assert!(window.labels().iter().any(|it| it == "Every Quick customer meets this"), "in the inspector");
    window.choose("For", "Quick");
    assert!(window.shows("Every Quick customer meets the break.") && !window.shows("Every customer"));
    let window = for_segments(&["Quick!: D-", "Chatty!: D-", "Loud: D+"], Lang::En);
    assert!(window.shows("4 D. Every customer meets this"), "{:?}", window.labels());
}

#[test]
fn r8_a_way_around_says_what_it_costs_and_whom() {
    let cost = "Can be avoided, but every way around meets another break";
    let mut window = for_segments(&["Quick!: B- C- D+"], Lang::En);
    window.click(&format!("2 B. {cost}"));
    assert!(window.shows(&format!("{cost}. The best way leads by touchpoint 3")), "{:?}", window.labels());
    assert!(window.shows("Both breaks can be avoided, but every way around meets another."));
    let mut window = for_segments(&["Quick!: B- C+ D+", "Chatty!: B- C- D+"], Lang::Fi);
    let cost = "Vältettävissä, mutta asiakasryhmällä ”Chatty” on jokaisella kiertotiellä toinen katkos";
    window.click(&format!("2 B. {cost}"));
    assert!(
        window.shows(&format!("{cost}. Paras kiertotie kulkee kohdan 3 kautta")),
        "{:?}",
        window.labels()
    );
}

#[test]
fn r8_through_the_lens_of_paths_a_card_says_for_whom() {
    let mut window = for_segments(&["Quick!: B+ C+ D-", "Chatty!: B+ C+ D+"], Lang::En);
    window.keys(Modifiers::ALT, Key::Num3);
    assert!(window.card(4).ends_with(", every quick customer"), "{:?}", window.card(4));
}

#[test]
fn r8_a_segment_says_its_own_reach_where_the_pointer_rests() {
    let mut window = for_segments(&["Quick!: B- C- D-", "Routine!"], Lang::En);
    let row = window.rect("Quick: broken at 2, 3 and 4").center();
    window.move_to(row);
    window.harness.run_steps(20);
    let said =
        "Every Quick customer meets 1 of the 3 breaks; 2 can be avoided, but every way around meets another.";
    assert!(window.shows(said), "{:?}", window.labels());
    assert!(window.shows("Routine: not known yet. Judged by the ratings for everyone"));
    window.choose("For", "Routine");
    assert!(window.shows("Judged by the ratings for everyone."), "{:?}", window.labels());
}
