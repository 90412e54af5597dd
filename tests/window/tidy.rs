//! Tidying up as a person sees it: the map changes at once, and the cards are on their way.

use egui::{Event, Key, Modifiers, Rect};
use polku::{
    format::outline,
    journey::{Edit, Field, Journey, Point, Voice, test_map},
};

use super::{Window, clipboard::LUNCH};

const TIDY: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);

/// Makes the lunch with its cards in a heap.
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

/// Presses the keys in one frame, which is the first that shows the result.
fn press(window: &mut Window) {
    let (key, modifiers) = (Key::L, TIDY);
    let event = Event::Key { key, physical_key: Some(key), pressed: true, repeat: false, modifiers };
    window.harness.input_mut().events.push(event);
    window.harness.step();
}

/// Returns where the first card is seen, now and in the next frames of 0.05 s.
fn watch(window: &mut Window) -> Vec<Rect> {
    let next = |_| {
        let seen = window.card_rect(1);
        window.harness.step();
        seen
    };
    (0..8).map(next).collect()
}

#[test]
fn what_is_pressed_on_the_way_is_done_to_the_map_as_it_is() {
    let mut window = Window::on(test_map::journey("A > B > C"));
    window.click("2 B, not rated");
    window.harness.key_press_modifiers(TIDY, Key::L);
    window.harness.step();
    let place = window.journey().touchpoint(&test_map::id("B")).unwrap().at;
    window.key(Key::ArrowRight);
    let moved = window.journey().touchpoint(&test_map::id("B")).unwrap().at;
    assert_eq!((moved.x - place.x, moved.y), (8, place.y));
    assert_eq!(window.undo_all(), 2);
}
