//! Every user verb, one row each: menu, palette, key help and tests walk [`ALL`]. A command's label is
//! the text of its name in `window.ftl`, its help the text of its name with `-help`.

use std::borrow::Cow;

use egui::{Context, Key};

use crate::{journey::Rating, words::Words};

use super::{
    app::{App, Over},
    ask::Next,
    errand::Request,
    keys::{Keys, alt, ctrl, ctrl_shift, plain, shift},
    walk::Way,
};

pub struct Command {
    /// Its name in the words, such as `command-open`.
    pub name: &'static str,
    pub menu: Menu,
    /// The first is the one that menus show.
    pub keys: &'static [Keys],
    /// Whether it can be done now.
    pub ready: fn(&App) -> bool,
    pub run: fn(&mut App, &Context),
    /// For what is on or off, or one of a choice: whether it is on.
    pub on: Option<fn(&App) -> bool>,
}

/// The menus, left to right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Menu {
    File,
    Samples,
    Edit,
    Map,
    View,
    Theme,
    Language,
    Help,
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
            Self::View => "menu-view",
            Self::Theme => "menu-theme",
            Self::Language => "menu-language",
            Self::Help => "menu-help",
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

const fn row(
    name: &'static str,
    menu: Menu,
    keys: &'static [Keys],
    ready: fn(&App) -> bool,
    run: fn(&mut App, &Context),
) -> Command {
    Command { name, menu, keys, ready, run, on: None }
}

const fn choice(
    name: &'static str,
    menu: Menu,
    keys: &'static [Keys],
    on: fn(&App) -> bool,
    run: fn(&mut App, &Context),
) -> Command {
    Command { name, menu, keys, ready: always, run, on: Some(on) }
}

fn always(_: &App) -> bool {
    true
}

fn has_map(app: &App) -> bool {
    !app.document.journey().is_empty()
}

fn has_selection(app: &App) -> bool {
    !app.looks.selection.is_empty()
}

fn has_breaks(app: &App) -> bool {
    app.sight().is_some_and(|sight| sight.insight.breaks().next().is_some())
}

/// Every command, in the order of the menus.
pub static ALL: &[Command] = &[
    row("command-open", Menu::File, &[ctrl(Key::O)], always, |app, ctx| {
        app.request(ctx, Request::Leave(Next::AskAndOpen));
    }),
    row("command-sample-lunch", Menu::Samples, &[], always, |app, ctx| {
        app.open_sample(ctx, "lunch_restaurant.ron");
    }),
    row("command-sample-lounas", Menu::Samples, &[], always, |app, ctx| {
        app.open_sample(ctx, "lounasravintola.ron");
    }),
    row("command-sample-congress", Menu::Samples, &[], always, |app, ctx| {
        app.open_sample(ctx, "congress.ron");
    }),
    row("command-sample-kongressi", Menu::Samples, &[], always, |app, ctx| {
        app.open_sample(ctx, "kongressi.ron");
    }),
    row("command-save", Menu::File, &[ctrl(Key::S)], always, |app, ctx| app.request(ctx, Request::Save)),
    row("command-save-as", Menu::File, &[ctrl_shift(Key::S)], always, |app, ctx| {
        app.request(ctx, Request::SaveAs);
    }),
    row("command-export", Menu::File, &[ctrl(Key::E)], always, |app, ctx| app.request(ctx, Request::Export)),
    row("command-copy-picture", Menu::File, &[ctrl_shift(Key::C)], always, App::copy_picture),
    row("command-quit", Menu::File, &[ctrl(Key::Q)], always, App::quit),
    row("command-undo", Menu::Edit, &[ctrl(Key::Z)], |app| app.document.can_undo(), App::undo),
    row(
        "command-redo",
        Menu::Edit,
        &[ctrl_shift(Key::Z), ctrl(Key::Y)],
        |app| app.document.can_redo(),
        App::redo,
    ),
    row("command-select-all", Menu::Edit, &[ctrl(Key::A)], has_map, App::select_all),
    row("command-select-none", Menu::Edit, &[plain(Key::Escape)], has_selection, App::select_none),
    row("command-rate-negative", Menu::Map, &[plain(Key::Num1)], has_selection, |app, ctx| {
        app.rate(ctx, Some(Rating::Negative));
    }),
    row("command-rate-neutral", Menu::Map, &[plain(Key::Num2)], has_selection, |app, ctx| {
        app.rate(ctx, Some(Rating::Neutral));
    }),
    row("command-rate-positive", Menu::Map, &[plain(Key::Num3)], has_selection, |app, ctx| {
        app.rate(ctx, Some(Rating::Positive));
    }),
    row("command-rate-clear", Menu::Map, &[plain(Key::Num0)], has_selection, |app, ctx| app.rate(ctx, None)),
    row("command-next-break", Menu::Map, &[plain(Key::N)], has_breaks, |app, _| app.step_to_break(true)),
    row("command-previous-break", Menu::Map, &[shift(Key::N)], has_breaks, |app, _| app.step_to_break(false)),
    row("command-walk-right", Menu::Map, &[alt(Key::ArrowRight)], has_map, |app, _| app.walk(Way::Right)),
    row("command-walk-left", Menu::Map, &[alt(Key::ArrowLeft)], has_map, |app, _| app.walk(Way::Left)),
    row("command-walk-down", Menu::Map, &[alt(Key::ArrowDown)], has_map, |app, _| app.walk(Way::Down)),
    row("command-walk-up", Menu::Map, &[alt(Key::ArrowUp)], has_map, |app, _| app.walk(Way::Up)),
    row("command-fit", Menu::View, &[shift(Key::Num1), plain(Key::Home)], has_map, |app, _| {
        app.looks.fit = true;
    }),
    row("command-fit-selection", Menu::View, &[shift(Key::Num2)], has_selection, |app, _| {
        app.fit_selection();
    }),
    row("command-zoom-whole", Menu::View, &[ctrl(Key::Num0)], always, |app, _| app.zoom_to(1.0)),
    row(
        "command-zoom-in",
        Menu::View,
        &[ctrl(Key::Plus), ctrl(Key::Equals), ctrl_shift(Key::Plus), ctrl_shift(Key::Equals)],
        always,
        |app, _| app.zoom_step(true),
    ),
    row("command-zoom-out", Menu::View, &[ctrl(Key::Minus)], always, |app, _| app.zoom_step(false)),
    choice(
        "command-verdict-panel",
        Menu::View,
        &[],
        |app| app.looks.verdict_shown,
        |app, _| app.looks.verdict_shown ^= true,
    ),
    choice(
        "command-trace-panel",
        Menu::View,
        &[],
        |app| app.looks.trace_shown,
        |app, _| app.looks.trace_shown ^= true,
    ),
    row("command-next-panel", Menu::View, &[plain(Key::F6)], always, |app, ctx| app.step_panel(ctx, true)),
    row("command-previous-panel", Menu::View, &[shift(Key::F6)], always, |app, ctx| {
        app.step_panel(ctx, false);
    }),
    choice(
        "command-theme-system",
        Menu::Theme,
        &[],
        |app| app.theme_is(""),
        |app, ctx| app.set_theme(ctx, ""),
    ),
    choice(
        "command-theme-light",
        Menu::Theme,
        &[],
        |app| app.theme_is("light"),
        |app, ctx| app.set_theme(ctx, "light"),
    ),
    choice(
        "command-theme-dark",
        Menu::Theme,
        &[],
        |app| app.theme_is("dark"),
        |app, ctx| app.set_theme(ctx, "dark"),
    ),
    choice(
        "command-language-system",
        Menu::Language,
        &[],
        |app| app.language_is(""),
        |app, ctx| app.set_language(ctx, ""),
    ),
    choice(
        "command-language-en",
        Menu::Language,
        &[],
        |app| app.language_is("en"),
        |app, ctx| app.set_language(ctx, "en"),
    ),
    choice(
        "command-language-fi",
        Menu::Language,
        &[],
        |app| app.language_is("fi"),
        |app, ctx| app.set_language(ctx, "fi"),
    ),
    row("command-palette", Menu::Help, &[ctrl(Key::K), ctrl_shift(Key::P)], always, |app, _| {
        app.open_palette();
    }),
    row("command-keys", Menu::Help, &[plain(Key::F1)], always, |app, _| app.over = Some(Over::Keys)),
];

#[cfg(test)]
mod tests {
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
    fn every_command_is_in_a_menu_that_opens() {
        let within = [Menu::Samples, Menu::Theme, Menu::Language];
        assert!(ALL.iter().all(|c| Menu::BAR.contains(&c.menu) || within.contains(&c.menu)));
    }
}
