//! The actions of a hand: clicks, drags, wheel and keys, each event in a frame of its own unless said otherwise.

use egui::{Event, Key, Modifiers, MouseWheelSource, MouseWheelUnit, PointerButton, Pos2, TouchPhase, Vec2};

use super::Window;

impl Window {
    pub(crate) fn click(&mut self, label: &str) {
        self.control(label).click();
        self.run();
    }

    pub(crate) fn click_with(&mut self, modifiers: Modifiers, label: &str) {
        self.control(label).click_modifiers(modifiers);
        self.run();
    }

    pub(crate) fn click_at(&mut self, at: Pos2) {
        self.harness.event(Event::PointerMoved(at));
        self.button(PointerButton::Primary, at, true, Modifiers::NONE);
        self.button(PointerButton::Primary, at, false, Modifiers::NONE);
        self.run();
    }

    /// Presses and releases within one frame, as a tap on a touchpad may.
    pub(crate) fn tap_at(&mut self, pos: Pos2) {
        let (button, modifiers) = (PointerButton::Primary, Modifiers::NONE);
        let press = |pressed| Event::PointerButton { pos, button, pressed, modifiers };
        let events = [Event::PointerMoved(pos), press(true), press(false)];
        self.harness.input_mut().events.extend(events);
        self.run();
    }

    pub(crate) fn button(&mut self, button: PointerButton, pos: Pos2, pressed: bool, modifiers: Modifiers) {
        self.harness.event(Event::PointerButton { pos, button, pressed, modifiers });
    }

    pub(crate) fn move_to(&mut self, at: Pos2) {
        self.harness.event(Event::PointerMoved(at));
        self.run();
    }

    /// Presses at `from` and moves in steps to `to`; the button stays down.
    pub(crate) fn drag_held(&mut self, button: PointerButton, from: Pos2, to: Pos2, modifiers: Modifiers) {
        self.harness.event(Event::ModifiersChanged(modifiers));
        self.harness.event(Event::PointerMoved(from));
        self.button(button, from, true, modifiers);
        for step in 1..=4 {
            self.harness.event(Event::PointerMoved(from.lerp(to, step as f32 / 4.0)));
        }
        self.run();
    }

    pub(crate) fn release(&mut self, button: PointerButton, at: Pos2, modifiers: Modifiers) {
        self.button(button, at, false, modifiers);
        self.harness.event(Event::ModifiersChanged(Modifiers::NONE));
        self.run();
    }

    pub(crate) fn drag(&mut self, button: PointerButton, from: Pos2, to: Pos2, modifiers: Modifiers) {
        self.drag_held(button, from, to, modifiers);
        self.release(button, to, modifiers);
    }

    /// Turns the wheel and waits until the smooth movement is at rest.
    pub(crate) fn wheel(&mut self, at: Pos2, delta: Vec2, modifiers: Modifiers) {
        self.harness.event(Event::PointerMoved(at));
        let (unit, phase, source) = (MouseWheelUnit::Point, TouchPhase::Move, MouseWheelSource::Unknown);
        self.harness.event_modifiers(Event::MouseWheel { unit, delta, phase, source, modifiers }, modifiers);
        self.harness.run_steps(20);
    }

    pub(crate) fn key(&mut self, key: Key) {
        self.harness.key_press(key);
        self.run();
    }

    pub(crate) fn keys(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.run();
    }

    /// Presses a key and holds it: what is seen then is the very frame in which it was pressed.
    pub(crate) fn key_down(&mut self, key: Key) {
        self.harness.key_down(key);
        self.harness.step();
    }

    pub(crate) fn type_text(&mut self, text: &str) {
        self.harness.event(Event::Text(text.to_owned()));
        self.run();
    }

    /// Types letter by letter, one in each frame.
    pub(crate) fn type_letters(&mut self, text: &str) {
        for letter in text.chars() {
            self.harness.event(Event::Text(letter.to_string()));
        }
        self.run();
    }

    /// Opens a menu of the bar and clicks a row.
    pub(crate) fn menu(&mut self, menu: &str, row: &str) {
        self.click(menu);
        self.click(row);
    }

    /// Runs a command by its name, from the palette.
    pub(crate) fn command(&mut self, label: &str) {
        self.keys(Modifiers::COMMAND, Key::K);
        self.type_text(label);
        self.key(Key::Enter);
    }

    /// Opens a menu of the bar, a menu within it, and clicks a row.
    pub(crate) fn submenu(&mut self, menu: &str, within: &str, row: &str) {
        self.click(menu);
        self.click(within);
        self.click(row);
    }

    /// Chooses from a box that opens, such as "Judged by".
    pub(crate) fn choose(&mut self, name: &str, choice: &str) {
        self.click(name);
        self.click(choice);
    }
}
