//! The cost of a frame before a room, beside that of the map itself: one touchpoint, the whole map, votes and
//! dots, of 10,000 touchpoints.

use egui::{Event, Key, Modifiers};
use polku::editor::Document;

use super::{FRAMES, WARM_UP, Window, journey, median};

const COUNT: usize = 10_000;

/// The views, each with the keys that lead to it and the key that is pressed in each frame.
const DOING: [(&str, &[Key], Option<Key>); 7] = [
    ("the map, still", &[], None),
    ("one touchpoint, still", &[Key::F5], None),
    ("one touchpoint, walking on", &[Key::F5], Some(Key::ArrowRight)),
    ("the whole map, still", &[Key::F5, Key::M], None),
    ("a table's votes, still", &[Key::F5, Key::C, Key::A], None),
    ("a hand more in each frame", &[Key::F5, Key::C, Key::A], Some(Key::A)),
    ("the breaks for dots, still", &[Key::F5, Key::P], None),
];

pub(super) fn print() {
    println!(
        "\nBefore a room, {COUNT} touchpoints: CPU per frame, median and worst of {FRAMES}, milliseconds"
    );
    for (name, keys, each) in DOING {
        let mut window = Window::new(Document::new(journey(COUNT)));
        window.next(vec![]);
        for pressed in keys {
            window.next(press(*pressed));
        }
        let frame = |window: &mut Window| window.next(each.map(press).unwrap_or_default());
        for _ in 0..WARM_UP {
            frame(&mut window);
        }
        let times: Vec<_> = (0..FRAMES).map(|_| frame(&mut window)).collect();
        let changed = window.app.document().revision();
        assert_eq!(changed > 1, each == Some(Key::A), "{name}: {changed} changes");
        let worst = times.iter().copied().fold(0.0, f64::max);
        println!("{name:<32}{:>8.2}{worst:>8.2}", median(times));
    }
}

/// Presses a key and releases it, so that the next press is no repetition.
fn press(key: Key) -> Vec<Event> {
    let event = |pressed| Event::Key {
        key,
        physical_key: Some(key),
        pressed,
        repeat: false,
        modifiers: Modifiers::NONE,
    };
    vec![event(true), event(false)]
}
