//! A robot that presses, clicks, drags, turns and resizes whatever there is: nothing panics, the map stays
//! a map, and undoing everything gives the map it began with.

use egui::{
    Event, Key, Modifiers, MouseWheelSource, MouseWheelUnit, PointerButton, Pos2, TouchPhase, Vec2, vec2,
};
use polku::{
    format::{map, samples},
    gui::COMMANDS,
};

use super::Window;

/// The same sequence on every run and machine.
struct Robot(u64);

impl Robot {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end as u64) as usize
    }

    fn one_of<T: Copy>(&mut self, things: &[T]) -> T {
        things[self.below(things.len())]
    }

    fn modifiers(&mut self) -> Modifiers {
        let all = [Modifiers::NONE, Modifiers::NONE, Modifiers::SHIFT, Modifiers::COMMAND, Modifiers::ALT];
        self.one_of(&all)
    }

    fn place(&mut self, size: Vec2) -> Pos2 {
        Pos2::new(self.below(size.x as usize) as f32, self.below(size.y as usize) as f32)
    }

    /// Mostly what is bound, sometimes any key, and then what it types.
    fn key(&mut self) -> Vec<Event> {
        let bound: Vec<_> = COMMANDS.iter().flat_map(|command| command.keys).collect();
        let any = [
            Key::Tab,
            Key::Enter,
            Key::Space,
            Key::ArrowDown,
            Key::ArrowLeft,
            Key::Escape,
            Key::Num7,
            Key::A,
        ];
        let (key, modifiers) = match self.below(3) {
            0 => (self.one_of(&any), self.modifiers()),
            1 => (
                self.one_of(&[Key::Num0, Key::Num1, Key::Num2, Key::Num3, Key::N, Key::Escape]),
                Modifiers::NONE,
            ),
            _ => {
                let keys = self.one_of(&bound);
                (keys.key, keys.modifiers)
            }
        };
        let text = key.symbol_or_name().to_lowercase();
        let text = Some(Event::Text(text.clone())).filter(|_| modifiers.is_none() && text.len() == 1);
        let event = |pressed| Event::Key { key, physical_key: Some(key), pressed, repeat: false, modifiers };
        [Some(event(true)), text, Some(event(false))].into_iter().flatten().collect()
    }

    fn button(&mut self, size: Vec2) -> Vec<Event> {
        let buttons =
            [PointerButton::Primary, PointerButton::Primary, PointerButton::Middle, PointerButton::Secondary];
        let (button, modifiers, pos) = (self.one_of(&buttons), self.modifiers(), self.place(size));
        let event = |pos, pressed| Event::PointerButton { pos, button, pressed, modifiers };
        let to = if self.below(3) == 0 { self.place(size) } else { pos };
        vec![Event::PointerMoved(pos), event(pos, true), Event::PointerMoved(to), event(to, false)]
    }

    fn wheel(&mut self, size: Vec2) -> Vec<Event> {
        let delta = vec2(self.below(200) as f32 - 100.0, self.below(200) as f32 - 100.0);
        let (unit, source, phase) = (MouseWheelUnit::Point, MouseWheelSource::Unknown, TouchPhase::Move);
        let wheel = Event::MouseWheel { unit, delta, phase, source, modifiers: self.modifiers() };
        vec![Event::PointerMoved(self.place(size)), wheel]
    }

    fn act(&mut self, window: &mut Window) {
        let size = window.harness.ctx.content_rect().size();
        let events = match self.below(40) {
            0..20 => self.key(),
            20..34 => self.button(size),
            34..38 => self.wheel(size),
            38 => vec![Event::Zoom(0.5 + self.below(150) as f32 / 100.0)],
            _ => {
                window.harness.set_size(vec2(500.0 + self.below(900) as f32, 400.0 + self.below(500) as f32));
                vec![Event::PointerGone]
            }
        };
        for event in events {
            window.harness.event(event);
        }
        window.harness.step();
    }
}

fn run(seed: u64, acts: usize) {
    let mut window = Window::sample("congress.ron");
    let mut robot = Robot(seed);
    let mut changes = 0;
    for act in 0..acts {
        robot.act(&mut window);
        changes = changes.max(window.harness.state().document().revision());
        if act % 50 == 0 {
            let text = map::write(window.journey());
            assert!(
                map::read(text.as_bytes()).unwrap().journey == *window.journey(),
                "seed {seed}, act {act}"
            );
        }
    }
    assert!(changes > 10, "seed {seed}: the robot is at work");
    undo_all(&mut window);
    let began = samples::ALL.iter().any(|sample| sample.journey() == *window.journey());
    assert!(began, "seed {seed}: every map that was opened was a sample");
    assert!(!window.is_dirty(), "seed {seed}");
}

/// Esc first: out of questions, menus and texts.
fn undo_all(window: &mut Window) {
    for _ in 0..1_000 {
        if !window.harness.state().document().can_undo() {
            return;
        }
        window.harness.event(Event::PointerGone);
        window.harness.key_press(Key::Escape);
        window.harness.step();
        window.harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
        window.harness.step();
    }
    panic!("not everything can be undone: {:?}", window.labels());
}

#[test]
fn whatever_is_pressed_clicked_dragged_and_turned_nothing_breaks() {
    let acts = std::env::var("POLKU_MONKEY_ACTS").map_or(400, |acts| acts.parse().unwrap());
    for seed in [1, 7_919] {
        run(seed, acts);
    }
}
