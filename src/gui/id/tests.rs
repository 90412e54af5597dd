//! What holds of every command: names, keys, menus.

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

#[test]
fn every_command_has_a_label_and_help_in_every_language() {
    for lang in Lang::ALL {
        for command in CommandId::all() {
            let help = format!("{}-help", command.name());
            let is_called = matches!(command, CommandId::Sample(_)) || lang.words().knows(command.name());
            assert!(is_called && lang.words().knows(&help), "{lang:?} {command:?}");
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
        Menu::Samples,
        Menu::Arrange,
        Menu::Walk,
        Menu::Panels,
        Menu::Lens,
        Menu::Theme,
        Menu::InterfaceSize,
        Menu::Language,
    ];
    let is_shown = |menu: Menu| Menu::BAR.contains(&menu) || within.contains(&menu);
    assert!(CommandId::all().iter().all(|command| is_shown(command.menu())));
}
