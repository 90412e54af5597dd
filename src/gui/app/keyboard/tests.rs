//! Tests of which press means which command, who a press belongs to, and what counts as one press.

use std::{path::PathBuf, sync::Arc};

use egui::{Id, Modifiers, RawInput};

use crate::{
    editor::{Document, Editor, gesture, trial::hand},
    format::{samples, settings::Settings},
    gui::{Outside, SystemDialogs, keys::Keys, screen::window::Overlay, set_up},
    journey::{Case, CaseId, Edit, Item},
    words::Lang,
};

use super::*;

/// A window that nobody sees, showing the sample of the lunch.
struct Keyboard {
    app: App,
    ctx: Context,
}

impl Keyboard {
    fn new() -> Self {
        let document = Document::new(samples::first(Lang::En).journey());
        // No dialog is asked.
        let outside = Outside {
            dialogs: Arc::new(SystemDialogs),
            keep_settings: |_| {},
            marked_text: || None,
            find_letters: None,
            today: crate::journey::Day::default,
            now: crate::journey::Moment::default,
            keeper: None,
        };
        let mut app = App::new(document, PathBuf::from("map.ron"), Settings::default(), outside);
        app.speak(Some(Lang::En));
        let ctx = Context::default();
        set_up(&ctx);
        let mut keyboard = Self { app, ctx };
        keyboard.frame(Vec::new());
        keyboard
    }

    fn with(choose: impl FnOnce(&mut Editor)) -> Self {
        let mut keyboard = Self::new();
        choose(keyboard.editor());
        keyboard.editor().refresh();
        keyboard
    }

    fn command_of(&self, event: &Event, on_canvas: bool) -> Option<CommandId> {
        let (session, window) = (&self.app.session, &self.app.window);
        Listening { session, window, on_canvas }.command_of(event)
    }

    fn editor(&mut self) -> &mut Editor {
        &mut self.app.session.editor
    }

    fn frame(&mut self, events: Vec<Event>) {
        let app = &mut self.app;
        let mut output = self.ctx.run_ui(RawInput { events, ..RawInput::default() }, |ui| app.frame_ui(ui));
        output.textures_delta.clear();
    }

    /// Returns the commands that these presses would run now, each by any of its keys.
    fn meant(&self, on_canvas: bool) -> Vec<CommandId> {
        let all = CommandId::all().iter().flat_map(|command| command.keys());
        all.filter_map(|keys| self.command_of(&press(keys.modifiers, keys.key), on_canvas)).collect()
    }
}

fn press(modifiers: Modifiers, key: Key) -> Event {
    Event::Key { key, physical_key: Some(key), pressed: true, repeat: false, modifiers }
}

fn plain(key: Key) -> Event {
    press(Modifiers::NONE, key)
}

/// Returns a keyboard on a map with a case, a step to undo and one to redo, a search, and one selected touchpoint
/// that breaks.
fn busy() -> Keyboard {
    Keyboard::with(|editor| {
        editor.search_for("menu".to_owned());
        editor.choose(&[7]);
        let complained = editor.view.selection().lead().cloned().expect("one is selected");
        editor.apply(&[Edit::Put(Item::Case(Case::new(CaseId::from_number(1), complained)).into())]);
        for rating in [crate::journey::Rating::Neutral, crate::journey::Rating::Positive] {
            editor.end_step();
            editor.rate(Some(rating));
        }
        editor.undo();
    })
}

#[test]
fn every_key_means_its_command_where_that_can_be_done() {
    let keyboard = busy();
    for &command in CommandId::all().iter().filter(|command| !command.keys().is_empty()) {
        assert!(keyboard.app.is_ready(command), "{command:?}");
        for keys in command.keys() {
            let meant = keyboard.command_of(&press(keys.modifiers, keys.key), true);
            assert_eq!(meant, Some(command), "{keys:?}");
        }
    }
}

#[test]
fn a_key_whose_command_cannot_be_done_means_nothing() {
    let keyboard = Keyboard::new();
    for key in [Key::Num1, Key::Delete, Key::Tab, Key::ArrowDown, Key::F2, Key::Escape] {
        assert_eq!(keyboard.command_of(&plain(key), true), None, "{key:?}: nothing is selected");
    }
}

#[test]
fn a_key_whose_command_cannot_be_done_says_what_it_needs() {
    let told = |keys: Keys| {
        let mut keyboard = Keyboard::new();
        keyboard.frame(vec![press(keys.modifiers, keys.key)]);
        keyboard.app.session.notices.texts().map(str::to_owned).collect::<Vec<_>>()
    };
    for keys in [keys::plain(Key::Num1), keys::plain(Key::A), keys::ctrl(Key::D)] {
        assert_eq!(told(keys), ["First select a touchpoint"], "{keys:?}");
    }
    assert_eq!(told(keys::ctrl(Key::Z)), ["There is nothing to undo"]);
    for key in [Key::Delete, Key::Tab, Key::ArrowDown, Key::Escape, Key::H] {
        assert!(told(keys::plain(key)).is_empty(), "{key:?}");
    }
}

#[test]
fn beside_the_canvas_the_keys_of_buttons_and_lists_are_theirs() {
    let keyboard = busy();
    let (here, beside) = (keyboard.meant(true), keyboard.meant(false));
    let theirs: Vec<_> = here.into_iter().filter(|command| !beside.contains(command)).collect();
    let moves = CommandId::all()
        .iter()
        .copied()
        .filter(|command| *command == CommandId::AddNext || (command.name().starts_with("command-move")));
    assert_eq!(theirs, moves.collect::<Vec<_>>());
    assert_eq!(keyboard.command_of(&plain(Key::Enter), false), None);
    assert_eq!(keyboard.command_of(&plain(Key::F2), false), Some(CommandId::Rename));
}

#[test]
fn what_a_text_has_its_own_use_for_goes_to_the_text() {
    let mut keyboard = busy();
    keyboard.app.window.typing = Some(Id::unique("a text"));
    for event in [plain(Key::Num1), plain(Key::N), press(Modifiers::COMMAND, Key::Z), Event::Copy] {
        assert_eq!(keyboard.command_of(&event, false), None, "{event:?}");
    }
    for (event, command) in
        [(press(Modifiers::COMMAND, Key::S), CommandId::Save), (plain(Key::F1), CommandId::Keys)]
    {
        assert_eq!(keyboard.command_of(&event, false), Some(command));
    }
}

#[test]
fn while_a_gesture_is_under_way_one_can_look_around_and_nothing_else() {
    let mut keyboard = busy();
    let at = keyboard.editor().card(7).centre();
    keyboard.editor().begin_gesture(hand(at.x, at.y), None);
    keyboard.editor().gesture_goes_on(gesture::Event::Move(hand(at.x, at.y + 80.0)));
    assert!(keyboard.editor().view.gesture.is_under_way());
    let meant = keyboard.meant(true);
    assert!(meant.contains(&CommandId::ZoomIn), "{meant:?}");
    assert!(meant.iter().all(|command| matches!(command.menu(), Menu::View | Menu::Panels)), "{meant:?}");
}

#[test]
fn presses_of_one_frame_run_in_their_order() {
    let mut keyboard = Keyboard::new();
    keyboard.frame([Key::N, Key::Num3, Key::N].map(plain).into());
    assert_eq!((keyboard.editor().level(4), keyboard.editor().selected()), ("positive".to_owned(), vec![7]));
}

#[test]
fn a_press_that_meant_nothing_means_nothing_once_a_later_one_has_been_run() {
    let letters = [(Key::H, "h"), (Key::A, "a"), (Key::N, "n"), (Key::D, "d")];
    let events = letters.iter().flat_map(|(key, text)| [plain(*key), Event::Text((*text).to_owned())]);
    let mut keyboard = Keyboard::new();
    keyboard.frame(events.collect());
    assert_eq!(keyboard.editor().selected(), [4], "the next break");
    assert!(keyboard.editor().detailing().is_none(), "and no box of actors, which were typed at nothing");
}

#[test]
fn what_was_typed_at_nothing_is_not_in_the_text_that_a_key_opens() {
    let mut keyboard = Keyboard::with(|editor| editor.choose(&[7]));
    let text = |text: &str| Event::Text(text.to_owned());
    keyboard.frame(vec![plain(Key::H), text("h"), plain(Key::A), text("a"), plain(Key::X), text("x")]);
    for _ in 0..3 {
        keyboard.frame(vec![]);
    }
    let typed = keyboard.editor().detailing().map(|detailing| detailing.text.clone());
    assert!(typed.as_deref().is_some_and(|typed| typed.ends_with('x') && !typed.contains('h')), "{typed:?}");
}

#[test]
fn a_digit_that_is_held_while_hands_are_counted_rates_nothing() {
    let mut keyboard = Keyboard::with(|editor| editor.present(true));
    let held = match plain(Key::Num1) {
        Event::Key { key, physical_key, pressed, modifiers, .. } => {
            Event::Key { key, physical_key, pressed, repeat: true, modifiers }
        }
        other => other,
    };
    keyboard.frame(vec![plain(Key::C), plain(Key::Num1), held.clone(), held]);
    assert!(!keyboard.editor().document().is_dirty());
    let hands = keyboard.editor().presenting().and_then(|it| it.hands.clone());
    assert_eq!(hands.as_ref().map(crate::editor::Hands::typed), Some((["1", "", ""], 0)));
}

#[test]
fn while_the_room_sees_nothing_nothing_is_rated() {
    let mut keyboard = Keyboard::with(|editor| editor.present(true));
    keyboard.frame([Key::B, Key::Num1, Key::C, Key::V].map(plain).into());
    assert!(!keyboard.editor().document().is_dirty());
    assert!(keyboard.editor().presenting().is_some_and(|it| it.is_black && it.hands.is_none()));
}

#[test]
fn each_press_is_a_step_and_a_held_one_is_one() {
    let mut keyboard = Keyboard::with(|editor| editor.choose(&[7]));
    let held = || match plain(Key::ArrowRight) {
        Event::Key { key, physical_key, pressed, modifiers, .. } => {
            Event::Key { key, physical_key, pressed, repeat: true, modifiers }
        }
        other => other,
    };
    keyboard.frame(vec![plain(Key::ArrowRight), held()]);
    keyboard.frame(vec![held()]);
    keyboard.frame(vec![plain(Key::Num1)]);
    keyboard.frame(vec![plain(Key::Num1), plain(Key::Num3)]);
    assert_eq!(keyboard.editor().undo_text(), "Undo rating of How fast I am noticed and greeted");
    assert_eq!(keyboard.editor().undo_all(), 3, "the arrow, 1 and 3; 1 once more changes nothing");
}

#[test]
fn the_canvas_s_presses_are_nobody_s_while_something_lies_over_it() {
    let mut keyboard = busy();
    keyboard.frame(vec![press(Modifiers::COMMAND, Key::K)]);
    let before = keyboard.editor().level(7);
    keyboard.frame(vec![plain(Key::Num1), plain(Key::N)]);
    assert_eq!((keyboard.editor().level(7), keyboard.editor().selected()), (before, vec![7]));
}

#[test]
fn what_covers_the_screen_has_the_keys_before_a_box_by_a_card() {
    let mut keyboard = Keyboard::with(|editor| editor.choose(&[7]));
    keyboard.frame(vec![plain(Key::A)]);
    keyboard.frame(vec![]);
    keyboard.frame(vec![Event::Text("Guests".to_owned())]);
    assert!(keyboard.editor().document().is_dirty());
    keyboard.app.window.overlay = Some(Overlay::Keys);
    keyboard.frame(vec![]);
    keyboard.frame(vec![plain(Key::Escape)]);
    keyboard.frame(vec![]);
    assert!(keyboard.app.window.overlay.is_none(), "closed");
    assert!(keyboard.editor().document().is_dirty());
}
