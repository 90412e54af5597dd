//! The cost of a frame while cards are dragged by hand: one of 10,000 and 1,000 of 10,000, near and far.

use egui::{Event, Key, Modifiers, PointerButton, Pos2, vec2};
use polku::{
    editor::Document,
    journey::{Edit, Field, Journey, Point},
};

use super::{FRAMES, WARM_UP, Window, id, journey, key, median, middle, place};

const COUNT: usize = 10_000;
/// The time that a frame should stay below, in milliseconds.
const BAR: f64 = 3.0;

#[derive(Clone, Copy)]
enum Zoom {
    /// 100 %: some 30 cards in view.
    Near,
    /// 30 %: cards are marks.
    Middle,
    /// 10 %: cards are specks.
    Far,
}

pub(super) fn print() {
    println!(
        "\nDragging on a map of {COUNT}: CPU per frame, median and worst of {FRAMES}, milliseconds (bar {BAR})"
    );
    println!("{:<46}{:>14}{:>16}{:>16}", "", "100 %", "30 %", "10 %");
    let maps =
        [("12,000 connections", journey(COUNT)), ("no connections, renumbered in each frame", loose())];
    for (name, map) in maps {
        for carried in [1, 1_000] {
            let times = [Zoom::Near, Zoom::Middle, Zoom::Far].map(|zoom| drag(&map, carried, zoom));
            let times = times.map(|(usual, worst)| format!("{usual:>10.2}{worst:>6.2}"));
            println!("{:<46}{}", format!("{carried}, {name}"), times.concat());
        }
    }
}

/// Returns the same cards without connections: their numbers then follow from their places.
fn loose() -> Journey {
    let with = journey(COUNT);
    let apart: Vec<_> =
        with.transitions().map(|(from, to, _)| Edit::Disconnect(from.clone(), to.clone())).collect();
    with.apply(&apart).unwrap()
}

fn drag(map: &Journey, carried: usize, zoom: Zoom) -> (f64, f64) {
    let mut window = Window::new(selecting(map, carried));
    window.next(vec![Event::PointerMoved(middle())]);
    window.next(vec![key(Key::Z, Modifiers::COMMAND)]);
    look(&mut window, zoom);
    let grabbed = grab(&mut window, map, carried);
    // Among so many cards the nearest free place may be the same from frame to frame; the hand moves in any case.
    let mut at = |step: usize| {
        let there = if step % 12 < 6 { step % 6 } else { 6 - step % 6 };
        window.next(vec![Event::PointerMoved(grabbed + vec2(20.0 + 9.0 * there as f32, 9.0))])
    };
    for step in 0..WARM_UP {
        at(step);
    }
    let times: Vec<_> = (WARM_UP..WARM_UP + FRAMES).map(at).collect();
    (median(times.clone()), times.into_iter().fold(0.0, f64::max))
}

/// Returns a document with one step whose undo selects `count` cards in the middle of the map.
fn selecting(map: &Journey, count: usize) -> Document {
    let mut document = Document::new(map.clone());
    let side = (count as f64).sqrt().ceil() as usize;
    let chosen = (0..count).map(|n| (50 - side / 2 + n / side) * 100 + 50 - side / 2 + n % side);
    let moved = chosen.map(|n| {
        let at = place(n, COUNT);
        Edit::Change(id(n), Field::At(Point::new(at.x + 8, at.y)))
    });
    document.apply(&moved.collect::<Vec<_>>()).unwrap();
    document.end_step();
    document
}

fn look(window: &mut Window, zoom: Zoom) {
    window.next(vec![key(Key::Home, Modifiers::NONE)]);
    if let Zoom::Near | Zoom::Middle = zoom {
        window.next(vec![key(Key::Num0, Modifiers::COMMAND)]);
    }
    if let Zoom::Middle = zoom {
        window.next(vec![Event::Zoom(0.3)]);
    }
    for _ in 0..20 {
        window.next(vec![]);
    }
}

/// Moves the pointer until a press takes hold of cards, and returns where that was. A press beside them is
/// released again.
fn grab(window: &mut Window, map: &Journey, carried: usize) -> Pos2 {
    for step in 0..400_u16 {
        let at = middle() + vec2(f32::from(step % 20), f32::from(step / 20)) * 11.0;
        window.next(vec![Event::PointerMoved(at)]);
        window.next(vec![button(at, true)]);
        window.next(vec![Event::PointerMoved(at + vec2(20.0, 9.0))]);
        window.next(vec![Event::PointerMoved(at + vec2(29.0, 9.0))]);
        if window.app.document().journey().changed_since(map).len() == carried {
            return at;
        }
        window.next(vec![key(Key::Escape, Modifiers::NONE)]);
        window.next(vec![button(at, false)]);
    }
    panic!("no card");
}

fn button(pos: Pos2, pressed: bool) -> Event {
    Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers: Modifiers::NONE }
}
