//! What a user verb is: menu, palette, key help and tests walk [`ALL`], one row each. A command's label is
//! the text of its name, its help the text of its name with `-help`.

mod ready;
mod rows;

use std::borrow::Cow;

use egui::Context;

use crate::{editor::Editor, words::Words};

use super::{app::App, keys::Keys};

pub use rows::ALL;

pub struct Command {
    /// Its name in the words, such as `command-open`.
    pub name: &'static str,
    pub menu: Menu,
    /// The first is the one that menus show.
    pub keys: &'static [Keys],
    /// Whether it can be done now.
    pub ready: fn(&App) -> bool,
    pub does: Does,
    /// For what is on or off, or one of a choice: whether it is on.
    pub on: Option<fn(&App) -> bool>,
}

/// What a command does.
#[derive(Clone, Copy)]
pub enum Does {
    /// Changes the map or how it is looked at.
    Edit(fn(&mut Editor)),
    /// What needs the window: files, dialogs, the clipboard, panels.
    Window(fn(&mut App, &Context)),
}

/// The menus, left to right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Menu {
    File,
    Samples,
    Edit,
    Map,
    Walk,
    View,
    Lens,
    Theme,
    Language,
    Help,
}

/// The command of this name.
pub(super) fn named(name: &str) -> Option<&'static Command> {
    ALL.iter().find(|command| command.name == name)
}

impl Menu {
    /// Those in the menu bar; the others open from within one of them.
    pub const BAR: [Self; 5] = [Self::File, Self::Edit, Self::Map, Self::View, Self::Help];

    pub fn name(self) -> &'static str {
        match self {
            Self::File => "menu-file",
            Self::Samples => "menu-samples",
            Self::Edit => "menu-edit",
            Self::Map => "menu-map",
            Self::Walk => "menu-walk",
            Self::View => "menu-view",
            Self::Lens => "menu-lens",
            Self::Theme => "menu-theme",
            Self::Language => "menu-language",
            Self::Help => "menu-help",
        }
    }

    /// What one of its rows is called outside of it. Of a choice the menu says of what, "Language: Suomi": by
    /// themselves two are called the same.
    pub fn called<'a>(self, label: Cow<'a, str>, words: &Words) -> Cow<'a, str> {
        match self {
            Self::Samples | Self::Lens | Self::Theme | Self::Language => {
                format!("{}: {label}", words.text(self.name())).into()
            }
            Self::File | Self::Edit | Self::Map | Self::Walk | Self::View | Self::Help => label,
        }
    }

    pub fn rows(self) -> impl Iterator<Item = &'static Command> {
        ALL.iter().filter(move |command| command.menu == self)
    }
}

impl Command {
    pub fn label<'a>(&'a self, words: &'a Words) -> Cow<'a, str> {
        words.text(self.name)
    }

    pub fn help(&self, words: &Words) -> String {
        words.text(&format!("{}-help", self.name)).into_owned()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use egui::Key;

    use super::*;
    use crate::words::Lang;

    #[test]
    fn no_two_commands_share_a_key_or_a_name() {
        for (place, one) in ALL.iter().enumerate() {
            for other in &ALL[place + 1..] {
                assert_ne!(one.name, other.name);
                let shared = one.keys.iter().find(|keys| other.keys.contains(keys));
                assert_eq!(shared, None, "{} and {}", one.name, other.name);
            }
        }
    }

    #[test]
    fn no_key_is_bound_that_some_keyboards_lack() {
        let lacking =
            [Key::OpenBracket, Key::CloseBracket, Key::Semicolon, Key::Quote, Key::Backslash, Key::Slash];
        assert!(ALL.iter().flat_map(|command| command.keys).all(|keys| !lacking.contains(&keys.key)));
    }

    #[test]
    fn every_command_has_a_label_and_help_in_every_language() {
        for lang in Lang::ALL {
            for command in ALL {
                assert!(lang.words().knows(command.name), "{lang:?} {}", command.name);
                assert!(lang.words().knows(&format!("{}-help", command.name)), "{lang:?} {}", command.name);
            }
        }
    }

    #[test]
    fn no_command_repeats_a_word_of_its_menu_and_no_two_are_called_the_same() {
        for words in Lang::ALL.map(Lang::words) {
            let called = |command: &'static Command| command.menu.called(command.label(words), words);
            let mut all = BTreeSet::new();
            for command in ALL {
                let name = called(command).to_lowercase();
                let parts: Vec<_> =
                    name.split(|c: char| !c.is_alphabetic()).filter(|it| !it.is_empty()).collect();
                let once: BTreeSet<_> = parts.iter().collect();
                assert_eq!(once.len(), parts.len(), "{name}: a word twice");
                let menu = words.text(command.menu.name()).to_lowercase();
                assert!(!command.label(words).to_lowercase().starts_with(&format!("{menu}:")), "{name}");
                assert!(all.insert(name.clone()), "{name} twice");
            }
        }
    }

    #[test]
    fn every_command_is_in_a_menu_that_opens() {
        let within = [Menu::Samples, Menu::Walk, Menu::Lens, Menu::Theme, Menu::Language];
        assert!(ALL.iter().all(|c| Menu::BAR.contains(&c.menu) || within.contains(&c.menu)));
    }
}
