//! A robot that presses, clicks, drags, turns and resizes whatever there is, and types on an English or a Finnish
//! keyboard: nothing panics, the map stays a map, and undoing everything gives the map that it began with.

use egui::{
    Event, Key, Modifiers, MouseWheelSource, MouseWheelUnit, PointerButton, Pos2, TouchPhase, Vec2, vec2,
};
use polku::{
    format::{map, samples},
    gui::CommandId,
    journey::Journey,
};

use super::Window;

/// A robot that acts in the same sequence on every run and machine.
struct Robot {
    state: u64,
    /// The places of presses that changed the map.
    fruitful: Vec<Pos2>,
    pressed: Option<Pos2>,
}

/// A press on a Finnish keyboard as egui reports it: the character of the key, its place, the modifiers, and the
/// text that it types.
type Stroke = (Key, Key, Modifiers, Option<&'static str>);

/// Presses with `AltGr`, on the keypad without Num Lock, and of keys that stand elsewhere on other keyboards.
const FINNISH: [Stroke; 16] = [
    (Key::Num2, Key::Num2, Modifiers::NONE, Some("@")),
    (Key::Num3, Key::Num3, Modifiers::NONE, Some("£")),
    (Key::CloseCurlyBracket, Key::Num0, Modifiers::NONE, Some("}")),
    (Key::OpenCurlyBracket, Key::Num7, Modifiers::NONE, Some("{")),
    (Key::T, Key::T, Modifiers::NONE, Some("þ")),
    (Key::N, Key::N, Modifiers::NONE, Some("ŋ")),
    (Key::Exclamationmark, Key::Num1, Modifiers::SHIFT, Some("!")),
    (Key::Num2, Key::Num2, Modifiers::SHIFT, Some("\"")),
    (Key::Num4, Key::Num4, Modifiers::SHIFT, Some("¤")),
    (Key::End, Key::Num1, Modifiers::NONE, None),
    (Key::PageDown, Key::Num3, Modifiers::NONE, None),
    (Key::Insert, Key::Num0, Modifiers::NONE, None),
    (Key::Num5, Key::Num5, Modifiers::NONE, None),
    (Key::Semicolon, Key::Semicolon, Modifiers::NONE, Some("ö")),
    (Key::Quote, Key::Quote, Modifiers::NONE, Some("ä")),
    (Key::Plus, Key::Minus, Modifiers::NONE, Some("+")),
];

/// Returns whether a press only types, or does nothing to the map, whatever its place is on other keyboards.
fn only_types(stroke: Stroke) -> bool {
    FINNISH[..6].contains(&stroke) || FINNISH[9..13].contains(&stroke)
}

fn strike((key, physical_key, modifiers, typed): Stroke) -> Vec<Event> {
    let event =
        |pressed| Event::Key { key, physical_key: Some(physical_key), pressed, repeat: false, modifiers };
    [Some(event(true)), typed.map(|typed| Event::Text(typed.to_owned())), Some(event(false))]
        .into_iter()
        .flatten()
        .collect()
}

impl Window {
    /// Sends a press in one frame: the key and the text that it types come together.
    fn strike(&mut self, events: Vec<Event>) {
        self.harness.input_mut().events.extend(events);
        self.harness.step();
    }
}

fn press(key: Key, modifiers: Modifiers) -> [Event; 2] {
    [true, false].map(|pressed| Event::Key {
        key,
        physical_key: Some(key),
        pressed,
        repeat: false,
        modifiers,
    })
}

impl Robot {
    fn new(seed: u64) -> Self {
        Self { state: seed, fruitful: Vec::new(), pressed: None }
    }

    fn below(&mut self, end: usize) -> usize {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        (self.state % end as u64) as usize
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

    /// Draws a key: mostly one that is bound, sometimes any key with what it types.
    fn key(&mut self) -> Vec<Event> {
        if self.below(8) == 0 {
            return strike(self.one_of(&FINNISH));
        }
        let bound: Vec<_> = CommandId::all().iter().flat_map(|command| command.keys()).collect();
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
        let [down, up] = press(key, modifiers);
        [Some(down), text, Some(up)].into_iter().flatten().collect()
    }

    /// Draws a place, often near one that changed the map before: there are cards, edges, handles and heads.
    fn promising(&mut self, size: Vec2) -> Pos2 {
        if self.fruitful.is_empty() || self.below(3) == 0 {
            return self.place(size);
        }
        let place = self.below(self.fruitful.len());
        let near = self.fruitful[place];
        near + vec2(self.below(25) as f32 - 12.0, self.below(25) as f32 - 12.0)
    }

    /// Draws a click, a double click, or a drag with stops on its way, now and then given up with Esc.
    fn button(&mut self, size: Vec2) -> Vec<Event> {
        let buttons = [
            PointerButton::Primary,
            PointerButton::Primary,
            PointerButton::Primary,
            PointerButton::Secondary,
            PointerButton::Middle,
        ];
        let (button, modifiers, pos) = (self.one_of(&buttons), self.modifiers(), self.promising(size));
        let event = |pos, pressed| Event::PointerButton { pos, button, pressed, modifiers };
        let mut events = vec![Event::ModifiersChanged(modifiers), Event::PointerMoved(pos), event(pos, true)];
        let mut to = pos;
        match self.below(6) {
            0 => events.extend([event(pos, false), event(pos, true)]),
            1 | 2 => {}
            _ => {
                for _ in 0..=self.below(4) {
                    to = self.promising(size);
                    events.push(Event::PointerMoved(to));
                }
                if self.below(8) == 0 {
                    events.extend(press(Key::Escape, Modifiers::NONE));
                    events.push(Event::PointerMoved(self.place(size)));
                }
            }
        }
        events.extend([event(to, false), Event::ModifiersChanged(Modifiers::NONE)]);
        self.pressed = Some(pos);
        events
    }

    /// Draws what people paste: lists, parts of maps, and texts that are neither.
    fn paste(&mut self) -> Vec<Event> {
        let texts = [
            "Ad\nMenu (+)\nPaying (-)",
            "# Lunch\n## Before\n- Ad (0)\n## Meal\n1. Taste (+)\n2. Dessert (?)",
            "(+)",
            "Journey(format: 1, min_reader: 1, title: \"x\", touchpoints: [(id: \"a\", title: \"A\", at: (0, 0))])",
            "Journey(format: 1, min_reader: 1, title: \"x\", touchpoints: [(id: \"a\"",
            "\u{202e}\u{0}\t  ",
            "",
        ];
        let text = self.one_of(&texts).to_owned();
        vec![Event::Paste(text)]
    }

    fn words(&mut self) -> Vec<Event> {
        let words = ["a", "Menu ", "ä", "1", "\u{1F600}", "\n", "Kokemus"];
        (0..=self.below(3)).map(|_| Event::Text(self.one_of(&words).to_owned())).collect()
    }

    fn wheel(&mut self, size: Vec2) -> Vec<Event> {
        let delta = vec2(self.below(200) as f32 - 100.0, self.below(200) as f32 - 100.0);
        let (unit, source, phase) = (MouseWheelUnit::Point, MouseWheelSource::Unknown, TouchPhase::Move);
        let wheel = Event::MouseWheel { unit, delta, phase, source, modifiers: self.modifiers() };
        vec![Event::PointerMoved(self.place(size)), wheel]
    }

    fn act(&mut self, window: &mut Window) {
        let size = window.harness.ctx.content_rect().size();
        let events = match self.below(48) {
            0..16 => self.key(),
            16..40 => self.button(size),
            40..42 => self.wheel(size),
            42 => self.paste(),
            43..46 => self.words(),
            46 => vec![Event::Zoom(0.5 + self.below(150) as f32 / 100.0)],
            _ => {
                window.harness.set_size(vec2(500.0 + self.below(900) as f32, 400.0 + self.below(500) as f32));
                vec![Event::PointerGone]
            }
        };
        let before = window.harness.state().document().revision();
        if matches!(events.first(), Some(Event::Key { .. })) {
            window.strike(events);
        } else {
            for event in events {
                window.harness.event(event);
            }
        }
        window.harness.step();
        let pressed = self.pressed.take();
        if window.harness.state().document().revision() != before {
            self.fruitful.extend(pressed);
            self.fruitful.drain(..self.fruitful.len().saturating_sub(64));
        }
    }
}

/// Lets a robot act on a sample or an empty map. Returns how often the map changed.
fn round(seed: u64, acts: usize) -> u64 {
    let mut window = match seed % 3 {
        0 => Window::blank(),
        1 => Window::sample("congress.ron"),
        _ => Window::sample("complaint.ron"),
    };
    // People type letters that no font of ours has; the window draws a box for them, as it does outside tests.
    window.harness.ctx.set_missing_glyph_policy(egui::MissingGlyphPolicy::Tofu);
    let mut robot = Robot::new(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
    for act in 0..acts {
        robot.act(&mut window);
        if act % 20 == 0 {
            let text = map::write(window.journey());
            let read = map::read(text.as_bytes()).unwrap_or_else(|e| panic!("seed {seed}, act {act}: {e}"));
            assert!(read.journey == *window.journey(), "seed {seed}, act {act}");
        }
    }
    let changes = window.harness.state().document().revision();
    undo_all(&mut window);
    let began = |journey: &Journey| samples::ALL.iter().any(|sample| sample.journey() == *journey);
    assert!(window.journey().is_empty() || began(window.journey()), "seed {seed}: not as it was opened");
    assert!(!window.is_dirty(), "seed {seed}");
    changes
}

#[test]
fn on_a_finnish_keyboard_a_key_does_what_it_types() {
    let mut window = Window::sample("lunch_restaurant.ron");
    let (strokes, card) = (FINNISH.into_iter().filter(|stroke| only_types(*stroke)), window.card(14));
    window.click(&card);
    for stroke in strokes {
        window.strike(strike(stroke));
        window.run();
        assert!(!window.is_dirty(), "{stroke:?}");
        assert_eq!(window.selected(), [14], "{stroke:?}");
    }
    // These are the keypad with Num Lock, and the row of digits.
    window.strike(strike((Key::Num3, Key::Num3, Modifiers::NONE, Some("3"))));
    window.run();
    assert_eq!(window.level(14), "positive");
    // Typed text goes to the field that has the focus.
    window.key(Key::F2);
    FINNISH[..6].iter().for_each(|stroke| window.strike(strike(*stroke)));
    window.run();
    window.key(Key::Enter);
    assert!(window.journey().touchpoints().any(|touchpoint| touchpoint.title == "@£}{þŋ"));
}

/// Undoes everything; Esc comes first and leaves questions, menus and texts.
fn undo_all(window: &mut Window) {
    for _ in 0..2_000 {
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

/// The number of acts in a round: few enough that all of it can be undone.
const ACTS: usize = 400;

#[expect(clippy::print_stdout, reason = "a long run says what it did")]
#[test]
fn whatever_is_pressed_clicked_dragged_and_turned_nothing_breaks() {
    let number = |name: &str, usual: u64| std::env::var(name).map_or(usual, |text| text.parse().unwrap());
    let (first, acts) = (number("POLKU_MONKEY_SEED", 1), number("POLKU_MONKEY_ACTS", 1_200));
    let changes: u64 = (0..acts.div_ceil(ACTS as u64)).map(|n| round(first + n, ACTS)).sum();
    println!("{acts} acts from seed {first}, {changes} changes of the map");
    assert!(changes > acts / 40, "the robot is at work");
}
