//! Every user verb, in the order of the menus.

use egui::{Context, Key};

use crate::{insight::Lens, journey::Rating};

use super::{
    super::{
        app::{App, Over},
        ask::Next,
        bottom::Tab,
        keys::{Keys, alt, ctrl, ctrl_shift, plain, shift, shift_alt},
        panels::Place,
        recovery::Why,
        request::Request,
        walk::Way,
    },
    Command, Menu,
    ready::{always, can_rename, has_any, has_breaks, has_connection, has_map, has_one, has_selection},
};

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

const fn sample(name: &'static str, run: fn(&mut App, &Context)) -> Command {
    row(name, Menu::Samples, &[], always, run)
}

/// A lens, on the digit of its place in the bar.
macro_rules! lens {
    ($name:literal, $keys:expr, $lens:expr) => {
        choice($name, Menu::Lens, $keys, |app| app.looks.lens == $lens, |app, _| app.looks.lens = $lens)
    };
}

/// Every command, in the order of the menus.
pub static ALL: &[Command] = &[
    row("command-new", Menu::File, &[ctrl(Key::N)], always, |app, ctx| {
        app.request(ctx, Request::Leave(Next::New));
    }),
    row("command-open", Menu::File, &[ctrl(Key::O)], always, |app, ctx| {
        app.request(ctx, Request::Open);
    }),
    sample("command-sample-lunch", |app, ctx| app.open_sample(ctx, "lunch_restaurant.ron")),
    sample("command-sample-lounas", |app, ctx| app.open_sample(ctx, "lounasravintola.ron")),
    sample("command-sample-congress", |app, ctx| app.open_sample(ctx, "congress.ron")),
    sample("command-sample-kongressi", |app, ctx| app.open_sample(ctx, "kongressi.ron")),
    sample("command-sample-complaint", |app, ctx| app.open_sample(ctx, "complaint.ron")),
    sample("command-sample-valitus", |app, ctx| app.open_sample(ctx, "valitus.ron")),
    row("command-recover", Menu::File, &[], App::has_unsaved_left, |app, ctx| {
        app.look_for_unsaved(ctx, Why::Offer);
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
    row("command-cut", Menu::Edit, &[ctrl(Key::X)], has_selection, App::cut),
    row("command-copy", Menu::Edit, &[ctrl(Key::C)], has_selection, App::copy),
    row("command-paste", Menu::Edit, &[ctrl(Key::V)], always, App::paste),
    row("command-duplicate", Menu::Edit, &[ctrl(Key::D)], has_selection, App::duplicate),
    row("command-delete", Menu::Edit, &[plain(Key::Delete), plain(Key::Backspace)], has_any, App::delete),
    row("command-rename", Menu::Edit, &[plain(Key::F2), plain(Key::Enter)], can_rename, App::rename_selected),
    row("command-select-all", Menu::Edit, &[ctrl(Key::A)], has_map, App::select_all),
    row("command-select-none", Menu::Edit, &[plain(Key::Escape)], has_any, App::select_none),
    row("command-add", Menu::Map, &[plain(Key::T)], always, App::add_touchpoint),
    row("command-add-next", Menu::Map, &[plain(Key::Tab)], has_one, App::add_next),
    row("command-new-stage", Menu::Map, &[shift(Key::T)], always, App::new_stage),
    row(
        "command-stage-left",
        Menu::Map,
        &[],
        |app| app.can_move_stage(false),
        |app, ctx| app.move_stage(ctx, false),
    ),
    row(
        "command-stage-right",
        Menu::Map,
        &[],
        |app| app.can_move_stage(true),
        |app, ctx| app.move_stage(ctx, true),
    ),
    row("command-connect", Menu::Map, &[], App::can_connect_selected, App::connect_selected),
    row("command-turn-round", Menu::Map, &[], App::can_turn_round, App::turn_round),
    row("command-insert", Menu::Map, &[], has_connection, App::insert_between),
    row("command-tidy", Menu::Map, &[ctrl_shift(Key::L)], has_map, App::tidy_up),
    row("command-move-right", Menu::Walk, &[plain(Key::ArrowRight)], has_selection, |app, ctx| {
        app.nudge(ctx, 1, 0);
    }),
    row("command-move-left", Menu::Walk, &[plain(Key::ArrowLeft)], has_selection, |app, ctx| {
        app.nudge(ctx, -1, 0);
    }),
    row("command-move-down", Menu::Walk, &[plain(Key::ArrowDown)], has_selection, |app, ctx| {
        app.nudge(ctx, 0, 1);
    }),
    row("command-move-up", Menu::Walk, &[plain(Key::ArrowUp)], has_selection, |app, ctx| {
        app.nudge(ctx, 0, -1);
    }),
    row("command-move-far-right", Menu::Walk, &[shift(Key::ArrowRight)], has_selection, |app, ctx| {
        app.nudge(ctx, 5, 0);
    }),
    row("command-move-far-left", Menu::Walk, &[shift(Key::ArrowLeft)], has_selection, |app, ctx| {
        app.nudge(ctx, -5, 0);
    }),
    row("command-move-far-down", Menu::Walk, &[shift(Key::ArrowDown)], has_selection, |app, ctx| {
        app.nudge(ctx, 0, 5);
    }),
    row("command-move-far-up", Menu::Walk, &[shift(Key::ArrowUp)], has_selection, |app, ctx| {
        app.nudge(ctx, 0, -5);
    }),
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
    row("command-people", Menu::Map, &[], always, App::show_people),
    row("command-next-break", Menu::Map, &[plain(Key::N)], has_breaks, |app, _| app.step_to_break(true)),
    row("command-previous-break", Menu::Map, &[shift(Key::N)], has_breaks, |app, _| app.step_to_break(false)),
    row("command-walk-right", Menu::Walk, &[alt(Key::ArrowRight)], has_map, |app, _| app.walk(Way::Right)),
    row("command-walk-left", Menu::Walk, &[alt(Key::ArrowLeft)], has_map, |app, _| app.walk(Way::Left)),
    row("command-walk-down", Menu::Walk, &[alt(Key::ArrowDown)], has_map, |app, _| app.walk(Way::Down)),
    row("command-walk-up", Menu::Walk, &[alt(Key::ArrowUp)], has_map, |app, _| app.walk(Way::Up)),
    row("command-walk-add-right", Menu::Walk, &[shift_alt(Key::ArrowRight)], has_selection, |app, _| {
        app.walk_and_add(Way::Right);
    }),
    row("command-walk-add-left", Menu::Walk, &[shift_alt(Key::ArrowLeft)], has_selection, |app, _| {
        app.walk_and_add(Way::Left);
    }),
    row("command-walk-add-down", Menu::Walk, &[shift_alt(Key::ArrowDown)], has_selection, |app, _| {
        app.walk_and_add(Way::Down);
    }),
    row("command-walk-add-up", Menu::Walk, &[shift_alt(Key::ArrowUp)], has_selection, |app, _| {
        app.walk_and_add(Way::Up);
    }),
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
        |app| app.looks.bottom.shows(Tab::Trace),
        |app, _| app.looks.bottom.toggle(Tab::Trace),
    ),
    choice(
        "command-findings-panel",
        Menu::View,
        &[],
        |app| app.looks.bottom.shows(Tab::Findings),
        |app, _| app.looks.bottom.toggle(Tab::Findings),
    ),
    choice(
        "command-actors-panel",
        Menu::View,
        &[],
        |app| app.looks.bottom.shows(Tab::Actors),
        |app, _| app.looks.bottom.toggle(Tab::Actors),
    ),
    row("command-next-panel", Menu::View, &[plain(Key::F6)], always, |app, ctx| app.step_panel(ctx, true)),
    row("command-previous-panel", Menu::View, &[shift(Key::F6)], always, |app, ctx| {
        app.step_panel(ctx, false);
    }),
    row(
        "command-context-menu",
        Menu::View,
        &[shift(Key::F10), plain(Key::Menu)],
        always,
        App::open_context_menu_by_key,
    ),
    row("command-menus", Menu::View, &[plain(Key::F10)], always, |app, ctx| {
        app.focus.go_to(ctx, Place::Menus);
    }),
    lens!("command-lens-experience", &[alt(Key::Num1)], Lens::Experience),
    lens!("command-lens-gap", &[alt(Key::Num2)], Lens::Gap),
    lens!("command-lens-reach", &[alt(Key::Num3)], Lens::Reach),
    lens!("command-lens-promise", &[alt(Key::Num4)], Lens::Promise),
    lens!("command-lens-trust", &[alt(Key::Num5)], Lens::Trust),
    lens!("command-lens-actors", &[alt(Key::Num6)], Lens::Actors { people_alone: false }),
    lens!("command-lens-people", &[], Lens::Actors { people_alone: true }),
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
    row("command-palette", Menu::Help, &[ctrl(Key::K), ctrl_shift(Key::P)], always, App::open_palette),
    row("command-keys", Menu::Help, &[plain(Key::F1)], always, |app, _| app.over = Some(Over::Keys)),
];
