//! The laws that every command keeps: its names, its keys and its menu.

use std::{collections::BTreeSet, mem::discriminant};

use super::*;
use crate::words::Lang;

#[test]
fn no_two_commands_share_a_key_or_a_name() {
    for (place, one) in CommandId::all().iter().enumerate() {
        for other in &CommandId::all()[place + 1..] {
            assert_eq!(one.name() == other.name(), discriminant(one) == discriminant(other));
            let shared = one.keys().iter().find(|keys| other.keys().contains(keys));
            assert_eq!(shared, None, "{one:?} and {other:?}");
        }
    }
}

#[test]
fn no_key_is_bound_that_some_keyboards_lack() {
    let lacking =
        [Key::OpenBracket, Key::CloseBracket, Key::Semicolon, Key::Quote, Key::Backslash, Key::Slash];
    let mut keys = CommandId::all().iter().flat_map(|command| command.keys());
    assert!(keys.all(|keys| !lacking.contains(&keys.key)));
}

/// Returns whether a window manager takes these keys by default, or changes the keyboard's language with them: one
/// of GNOME, KDE, Xfce, LXDE, Windows or macOS.
fn is_taken(keys: Keys) -> bool {
    let Keys { modifiers, key } = keys;
    let is_arrow = matches!(key, Key::ArrowLeft | Key::ArrowRight | Key::ArrowUp | Key::ArrowDown);
    let of_windows = matches!(key, Key::Tab | Key::Space | Key::Escape | Key::F4) || is_arrow;
    let is_function_key = (Key::F1..=Key::F12).contains(&key);
    match (modifiers.alt, modifiers.command, modifiers.shift) {
        // These keys switch and move windows and workspaces.
        (true, true, _) | (true, _, true) => true,
        (true, false, false) => of_windows || is_function_key,
        (false, true, _) => is_function_key || key == Key::Space || key == Key::Escape,
        // F11 shows the desktop on a Mac.
        (false, false, _) => key == Key::F11,
    }
}

#[test]
fn keys_that_window_managers_take_have_a_second_way() {
    for command in CommandId::all() {
        let keys = command.keys();
        let is_reached = keys.is_empty() || keys.iter().any(|keys| !is_taken(*keys));
        assert!(is_reached, "{command:?}");
    }
    assert!(
        is_taken(shift_alt(Key::ArrowRight)) && is_taken(alt(Key::ArrowLeft)) && !is_taken(alt(Key::Num1))
    );
}

#[test]
fn every_command_has_a_label_and_help_in_every_language() {
    for lang in Lang::ALL {
        for command in CommandId::all() {
            let help = format!("{}-help", command.name());
            let is_called = matches!(command, CommandId::Sample(_)) || lang.words().knows(command.name());
            assert!(is_called && lang.words().knows(&help), "{lang:?} {command:?}");
            let said = [command.label(lang.words()).into_owned(), command.help(lang.words())];
            assert!(!said.concat().contains('{'), "{lang:?} {said:?} says what is not filled in");
        }
    }
}

#[test]
fn no_command_repeats_a_word_of_its_menu_and_no_two_are_called_the_same() {
    for words in Lang::ALL.map(Lang::words) {
        let mut all = BTreeSet::new();
        for command in CommandId::all() {
            let name = command.menu().called(command.label(words), words).to_lowercase();
            let parts: Vec<_> =
                name.split(|c: char| !c.is_alphabetic()).filter(|it| !it.is_empty()).collect();
            let once: BTreeSet<_> = parts.iter().collect();
            assert_eq!(once.len(), parts.len(), "{name}: a word twice");
            let menu = words.text(command.menu().name()).to_lowercase();
            assert!(!command.label(words).to_lowercase().starts_with(&format!("{menu}:")), "{name}");
            assert!(all.insert(name.clone()), "{name} twice");
        }
    }
}

#[test]
fn every_command_is_in_a_menu_that_opens() {
    let within = [
        Menu::Templates,
        Menu::Samples,
        Menu::Details,
        Menu::Improve,
        Menu::Arrange,
        Menu::Walk,
        Menu::Rounds,
        Menu::Panels,
        Menu::Timer,
        Menu::Lens,
        Menu::Theme,
        Menu::InterfaceSize,
        Menu::Language,
    ];
    let is_shown = |menu: Menu| Menu::BAR.contains(&menu) || within.contains(&menu);
    assert!(CommandId::all().iter().all(|command| is_shown(command.menu())));
}
