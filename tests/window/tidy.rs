//! Tidying up, as one sees it: the map at once, the cards on their way.

use egui::{Event, Key, Modifiers, Rect};
use polku::{
    format::outline,
    journey::{Edit, Field, Journey, Point, Voice, sketch},
};

use super::{Window, clipboard::LUNCH};

const TIDY: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);

/// The lunch, its cards in a heap.
fn heap() -> Journey {
    let map = outline::read(LUNCH, "", &Voice::Own).unwrap();
    let heaped =
        |(place, id): (i32, _)| Edit::Change(id, Field::At(Point::new(37 * place, 300 - 21 * place)));
    let ids = map.touchpoints().map(|touchpoint| touchpoint.id.clone());
    let edits: Vec<_> = (0..).zip(ids).map(heaped).collect();
    map.apply(&edits).unwrap()
}

fn places(window: &Window) -> Vec<Point> {
    window.journey().touchpoints().map(|touchpoint| touchpoint.at).collect()
}

#[test]
fn tidying_up_puts_stages_into_columns_in_one_step_and_all_of_it_is_in_view() {
    let mut window = Window::on(heap());
    let before = places(&window);
    window.keys(TIDY, Key::L);
    window.run();
    let canvas = window.canvas().rect();
    let cards: Vec<Rect> = (1..=15).map(|number| window.card_rect(number)).collect();
    assert!(cards.iter().all(|card| canvas.contains_rect(*card)));
    window.assert_apart();
    assert!((cards[0].left() - cards[3].left()).abs() < 1.0, "Before is a column");
    assert!((cards[0].top() - cards[4].top()).abs() < 1.0 && cards[0].right() < cards[4].left());
    window.click("Edit");
    window.click("Undo tidying up");
    assert_eq!(places(&window), before);
    assert!(!window.is_dirty());
}

#[test]
fn the_cards_slide_to_their_places_and_the_map_is_there_at_once() {
    let mut window = Window::on(heap());
    window.key(Key::Home);
    let before = places(&window);
    press(&mut window);
    assert_ne!(places(&window), before, "the document");
    let seen = watch(&mut window);
    assert!(seen[..4].windows(2).all(|pair| pair[0] != pair[1]), "on its way: {seen:?}");
    assert!(seen[4..].iter().all(|rect| *rect == seen[4]), "at rest after 0.2 s: {seen:?}");
}

/// In one frame, which is the first that shows it.
fn press(window: &mut Window) {
    let (key, modifiers) = (Key::L, TIDY);
    let event = Event::Key { key, physical_key: Some(key), pressed: true, repeat: false, modifiers };
    window.harness.input_mut().events.push(event);
    window.harness.step();
}

/// Where the first card is seen, now and in the next frames of 0.05 s.
fn watch(window: &mut Window) -> Vec<Rect> {
    let next = |_| {
        let seen = window.card_rect(1);
        window.harness.step();
        seen
    };
    (0..8).map(next).collect()
}

#[test]
fn a_tidy_map_stays_as_it_is_and_says_so() {
    let mut window = Window::on(outline::read(LUNCH, "", &Voice::Own).unwrap());
    window.menu("Map", "Tidy up");
    assert!(window.shows("The map is tidy already"));
    assert!(!window.is_dirty());
}

#[test]
fn one_card_more_at_the_end_moves_no_other() {
    let mut window = Window::on(outline::read(LUNCH, "", &Voice::Own).unwrap());
    let before = places(&window);
    window.click(&window.card(15));
    window.key(Key::Tab);
    window.type_text("Farewell");
    window.key(Key::Enter);
    window.keys(TIDY, Key::L);
    window.run();
    let others = window.journey().touchpoints().filter(|t| t.title != "Farewell").map(|t| t.at);
    assert_eq!(others.collect::<Vec<_>>(), before);
}

#[test]
fn what_is_pressed_on_the_way_is_done_to_the_map_as_it_is() {
    let mut window = Window::on(sketch::journey("A > B > C"));
    window.click("2 B, not rated");
    window.harness.key_press_modifiers(TIDY, Key::L);
    window.harness.step();
    let place = window.journey().touchpoint(&sketch::id("B")).unwrap().at;
    window.key(Key::ArrowRight);
    let moved = window.journey().touchpoint(&sketch::id("B")).unwrap().at;
    assert_eq!((moved.x - place.x, moved.y), (8, place.y));
    assert_eq!(window.undo_all(), 2);
}
